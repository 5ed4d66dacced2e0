// SPDX-License-Identifier: Apache-2.0
#include "http/requestcheck.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tillgate {

namespace {

constexpr int badRequest = 400;
constexpr int contentTooLarge = 413;
constexpr int headersTooLarge = 431;

qsizetype sizeOf(const QList<NameValue> &headers)
{
    qsizetype size = 0;
    for (const NameValue &header : headers)
        size += header.name.size() + header.value.size() + 4;
    return size;
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

constexpr std::array<bool, 256> tokenCharacters = [] {
    std::array<bool, 256> areInTokens{};
    for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+-.^_`|~"))
        areInTokens.at(static_cast<quint8>(c)) = true;
    return areInTokens;
}();

/// A name as RFC 9110 5.1 has it. One with a blank before its colon means nothing to one program and a length to another: then
/// they do not agree where a request ends.
bool isToken(QByteArrayView name)
{
    return !name.isEmpty()
        && std::all_of(name.begin(), name.end(), [](char c) { return tokenCharacters[static_cast<quint8>(c)]; });
}

/// One length at most, or chunks and nothing else.
bool hasOneMeaning(const HttpRequest &request)
{
    const int lengths = request.headerCount("content-length");
    const int codings = request.headerCount("transfer-encoding");
    if (lengths + codings > 1)
        return false;
    return codings == 0 || request.header("transfer-encoding")->compare("chunked", Qt::CaseInsensitive) == 0;
}

std::optional<QUrl> readTarget(QByteArrayView target)
{
    if (!target.startsWith('/') || target.startsWith(QByteArrayView("//")))
        return std::nullopt;
    const QUrl url = QUrl::fromEncoded(target.toByteArray(), QUrl::TolerantMode);
    return url.isValid() ? std::optional(url) : std::nullopt;
}

} // namespace

std::optional<QUrl> targetUrl(QByteArrayView target)
{
    // Mostly the one before again: to read it costs more than to find it the same.
    struct Target
    {
        QByteArray text;
        std::optional<QUrl> url;
    };
    constexpr qsizetype usualSize = 256;
    thread_local Target last;
    if (target.size() > usualSize)
        return readTarget(target);
    if (last.text != target || last.text.isNull())
        last = {.text = target.toByteArray(), .url = readTarget(target)};
    return last.url;
}

std::optional<int> refusalOf(const HttpRequest &request, const ListenLimits &limits)
{
    if (sizeOf(request.headers) > limits.headers)
        return headersTooLarge;
    const bool areTokens = std::all_of(request.headers.begin(), request.headers.end(),
                                       [](const NameValue &header) { return isToken(header.name); });
    if (request.url.isEmpty() || !areTokens || !hasOneMeaning(request))
        return badRequest;
    const QByteArray length = request.header("content-length").value_or("0");
    if (!isDigits(length))
        return badRequest;
    bool isNumber = false;
    const qulonglong announced = length.toULongLong(&isNumber);
    const bool isTooLarge = !isNumber || announced > static_cast<qulonglong>(limits.body);
    return isTooLarge ? std::optional(contentTooLarge) : std::nullopt;
}

} // namespace tillgate
