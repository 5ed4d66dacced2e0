// SPDX-License-Identifier: Apache-2.0
#include "practice/cryptomus/replies.h"
#include "practice/jsonwriting.h"
#include "wire/form.h"

#include <algorithm>

namespace tillgate::practice::cryptomus {

namespace {

HttpReply htmlReply(int status, const QString &content)
{
    const QString html = QStringLiteral("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Practice payment</title>"
                                        "<meta name=\"viewport\" content=\"width=device-width\"></head><body>"
                                        "<p>Practice: no real money moves.</p>%1</body></html>")
                             .arg(content);
    return {.status = status, .headers = {{"Content-Type", "text/html; charset=utf-8"}}, .body = html.toUtf8()};
}

QString coinButtons()
{
    QString buttons = QStringLiteral("<form method=\"post\">");
    for (const OfferedCoin &coin : offeredCoins()) {
        if (coin.isAvailable)
            buttons += QStringLiteral("<p><button name=\"coin\" value=\"%1\">%2 (%3)</button></p>")
                           .arg(coin.code(), coin.currency, coin.network);
    }
    return buttons + QStringLiteral("</form>");
}

HttpReply show(const Payment &invoice)
{
    const QString status = statusOf(invoice);
    QString content = QStringLiteral("<h1>%1 %2</h1><p>%3: %4</p>")
                          .arg(invoice.priceAmount.toString(), invoice.extras.value(QStringLiteral("currency")),
                               invoice.reference.toHtmlEscaped(), status);
    if (!hasCoin(invoice) && status == QLatin1String("check"))
        content += coinButtons();
    else if (!isFinal(status))
        content += QStringLiteral("<p>Send %1 %2 to</p><p><code>%3</code></p>")
                       .arg(padded(invoice.dueCoins, invoice.precision), invoice.coinCode.toUpper(), invoice.address);
    return htmlReply(200, content);
}

} // namespace

HttpReply page(World &world, const HttpRequest &request, const QString &uuid)
{
    const Payment *invoice = invoiceOf(world, Json::object({{QStringLiteral("uuid"), text(uuid)}}));
    if (invoice == nullptr || uuid.isEmpty())
        return htmlReply(404, QStringLiteral("<h1>There is no such payment.</h1>"));
    const qint64 id = invoice->id;
    if (request.method != HttpRequest::Method::Post)
        return show(*invoice);
    const QList<FormField> fields = parseForm(request.body).value_or(QList<FormField>());
    const OfferedCoin *coin = fields.isEmpty() ? nullptr : findCoin(fields.first().value);
    const bool mayChoose = coin != nullptr && coin->isAvailable && !hasCoin(*invoice) && statusOf(*invoice) == QLatin1String("check");
    if (!mayChoose || !chooseCoin(world, id, *coin))
        return htmlReply(422, QStringLiteral("<h1>That cannot be chosen now.</h1>"));
    return show(*world.find(id));
}

} // namespace tillgate::practice::cryptomus
