// SPDX-License-Identifier: Apache-2.0
#include "ledger/exchangerow.h"

#include "ledger/exchangerecords.h"
#include "wire/json.h"

#include <utility>

namespace tillgate {

QString headersText(const QList<NameValue> &headers)
{
    // Written as it is read back, [["name","value"],…]: a tree of values would cost more than storing it.
    constexpr qsizetype usualSize = 512;
    QByteArray text;
    text.reserve(usualSize);
    const char *before = "[[";
    for (const NameValue &header : headers) {
        text += std::exchange(before, ",[");
        appendJsonString(text, QLatin1StringView(header.name), ',');
        appendJsonString(text, QLatin1StringView(header.value), ']');
    }
    text += headers.isEmpty() ? "[]" : "]";
    return QString::fromUtf8(text);
}

QList<NameValue> readHeaders(SqlRow &row)
{
    const Result<Json> json = Json::parse(row.text().toUtf8());
    QList<NameValue> headers;
    if (!json) {
        row.damage();
        return headers;
    }
    for (const Json &item : json->items()) {
        if (item.items().size() == 2)
            headers.append(
                {item.items().at(0).toString().toLatin1(), item.items().at(1).toString().toLatin1()});
    }
    return headers;
}

QByteArray storedBody(const QByteArray &body, bool &isCut)
{
    isCut = isCut || body.size() > storedBodyLimit;
    return body.left(storedBodyLimit);
}

QVariantList requestValues(const HttpRequest &request, bool &isCut)
{
    return {QString::fromLatin1(methodName(request.method)), request.url.toString(QUrl::FullyEncoded),
            headersText(request.headers), storedBody(request.body, isCut)};
}

HttpRequest readRequest(SqlRow &row)
{
    HttpRequest request;
    request.method = methodFromName(row.text().toLatin1());
    request.url = QUrl(row.text());
    request.headers = readHeaders(row);
    request.body = row.bytes();
    return request;
}

} // namespace tillgate
