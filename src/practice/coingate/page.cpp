// SPDX-License-Identifier: Apache-2.0
#include "practice/coingate/replies.h"

#include <algorithm>

namespace tillgate::practice::coingate {

namespace {

const Payment *orderOfPage(const World &world, const QString &uuid)
{
    const auto found = std::find_if(world.payments().begin(), world.payments().end(), [&](const Payment &payment) {
        return payment.provider == QLatin1String("coingate") && !payment.parentId
            && payment.extras.value(QStringLiteral("uuid")) == uuid;
    });
    return found == world.payments().end() ? nullptr : &*found;
}

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
        if (coin.isPayable)
            buttons += QStringLiteral("<p><button name=\"coin\" value=\"%1\">%2 (%3)</button></p>")
                           .arg(coin.code(), coin.title, coin.platformTitle);
    }
    return buttons + QStringLiteral("<p><button name=\"coin\" value=\"cancel\">Cancel</button></p></form>");
}

QString destination(const Payment &order)
{
    QString lines = QStringLiteral("<p>Send %1 %2 on %3 to</p><p><code>%4</code></p>")
                        .arg(order.dueCoins.toShortString(), order.ticker.toUpper(), order.network, order.address);
    if (!order.memo.isEmpty())
        lines += QStringLiteral("<p>with the tag <code>%1</code></p>").arg(order.memo);
    return lines;
}

HttpReply show(const Payment &order)
{
    const QString status = statusOf(order);
    QString content = QStringLiteral("<h1>%1 %2</h1><p>%3: %4</p>")
                          .arg(order.priceAmount.toString(), order.priceCurrency.toUpper(),
                               order.reference.toHtmlEscaped(), status);
    if (status == QLatin1String("new"))
        content += coinButtons();
    else if (status == QLatin1String("pending"))
        content += destination(order);
    return htmlReply(200, content);
}

Result<void> choose(World &world, const Payment &order, const QString &code)
{
    if (code == QLatin1String("cancel"))
        return world.edit(order.id, [](Payment &edited) { edited.stage = Stage::Cancelled; });
    const OfferedCoin *coin = findCoin(code);
    if (coin == nullptr || !coin->isPayable)
        return fail(Error::Kind::Usage, QStringLiteral("There is no such coin."));
    return chooseCoin(world, order.id, *coin);
}

} // namespace

HttpReply page(World &world, const HttpRequest &request, const QString &path)
{
    const Payment *order = orderOfPage(world, path);
    if (order == nullptr)
        return htmlReply(404, QStringLiteral("<h1>There is no such payment.</h1>"));
    const qint64 id = order->id;
    if (request.method != HttpRequest::Method::Post)
        return show(*order);
    // A coin is chosen once; the page then stays with it.
    if (statusOf(*order) != QLatin1String("new") || !choose(world, *order, paramsOf(request).value(QStringLiteral("coin"))))
        return htmlReply(422, QStringLiteral("<h1>That cannot be chosen now.</h1>"));
    return show(*world.find(id));
}

} // namespace tillgate::practice::coingate
