// SPDX-License-Identifier: Apache-2.0
#include "wire/http.h"

#include <QLocale>
#include <QUrlQuery>

#include <algorithm>

namespace tillgate {

namespace {

const QString imfFixdate = QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'");

bool hasName(const NameValue &item, QByteArrayView name)
{
    return item.name.size() == name.size() && item.name.compare(name, Qt::CaseInsensitive) == 0;
}

std::optional<QByteArray> firstHeader(const QList<NameValue> &headers, QByteArrayView name)
{
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [&](const NameValue &item) { return hasName(item, name); });
    return found == headers.end() ? std::nullopt : std::optional(found->value.trimmed());
}

std::optional<QDateTime> parseHttpDate(const QByteArray &text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text), imfFixdate);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

std::optional<QByteArray> HttpRequest::header(QByteArrayView name) const
{
    return firstHeader(headers, name);
}

int HttpRequest::headerCount(QByteArrayView name) const
{
    return static_cast<int>(std::count_if(headers.begin(), headers.end(),
                                          [&](const NameValue &item) { return hasName(item, name); }));
}

std::optional<QString> HttpRequest::queryItem(const QString &name) const
{
    const QUrlQuery query(url);
    if (!query.hasQueryItem(name))
        return std::nullopt;
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

std::optional<QByteArray> HttpReply::header(QByteArrayView name) const
{
    return firstHeader(headers, name);
}

std::optional<QDateTime> HttpReply::serverTime() const
{
    const std::optional<QByteArray> date = header("date");
    return date ? parseHttpDate(*date) : std::nullopt;
}

std::optional<std::chrono::seconds> HttpReply::retryAfter() const
{
    const std::optional<QByteArray> text = header("retry-after");
    if (!text)
        return std::nullopt;
    bool isNumber = false;
    const int seconds = text->toInt(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::max(0, seconds));
    const std::optional<QDateTime> until = parseHttpDate(*text);
    const std::optional<QDateTime> theirNow = serverTime();
    if (!until || !theirNow)
        return std::nullopt;
    return std::chrono::seconds(std::max<qint64>(0, theirNow->secsTo(*until)));
}

QByteArray methodName(HttpRequest::Method method)
{
    switch (method) {
    case HttpRequest::Method::Get: return QByteArrayLiteral("GET");
    case HttpRequest::Method::Post: return QByteArrayLiteral("POST");
    case HttpRequest::Method::Put: return QByteArrayLiteral("PUT");
    case HttpRequest::Method::Delete: return QByteArrayLiteral("DELETE");
    case HttpRequest::Method::Options: return QByteArrayLiteral("OPTIONS");
    case HttpRequest::Method::Other: return QByteArrayLiteral("OTHER");
    }
    Q_UNREACHABLE();
}

HttpRequest::Method methodFromName(QByteArrayView name)
{
    using Method = HttpRequest::Method;
    for (const Method method : {Method::Get, Method::Post, Method::Put, Method::Delete, Method::Options}) {
        if (name == QByteArrayView(methodName(method)))
            return method;
    }
    return Method::Other;
}

QByteArray toHttpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), imfFixdate).toLatin1();
}

} // namespace tillgate
