// SPDX-License-Identifier: Apache-2.0
#include "practice/btcpay/replies.h"
#include "practice/btcpay/status.h"
#include "practice/jsonwriting.h"

#include <QCryptographicHash>

namespace tillgate::practice::btcpay {

namespace {

QString hidden(const QString &name, const QString &value)
{
    return QStringLiteral("<input type=\"hidden\" name=\"%1\" value=\"%2\">").arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

HttpReply noPage()
{
    return emptyReply(404);
}

/// The way that the page shows first.
Json firstMethod(const World &world, const Payment &payment)
{
    const Json methods = methodsJson(world, payment);
    return methods.items().isEmpty() ? Json::object({}) : methods.items().first();
}

/// The rights that were asked for, bound to the store if the page shall bind them.
QStringList askedPermissions(const World &world, const Visit &visit)
{
    const bool isBound = visit.query(QStringLiteral("selectiveStores")).contains(QStringLiteral("true"));
    QStringList permissions;
    for (const QString &right : visit.query(QStringLiteral("permissions")))
        permissions.append(isBound && right.startsWith(QLatin1String("btcpay.store.")) ? right + QLatin1Char(':') + keysOf(world).storeId : right);
    return permissions;
}

} // namespace

HttpReply checkoutPage(World &world, const Visit &visit)
{
    const Payment *payment = findInvoice(world, visit.name(0));
    if (payment == nullptr)
        return noPage();
    const Json method = firstMethod(world, *payment);
    const QString link = textAt(method, u"paymentLink");
    return htmlReply(QStringLiteral("Practice invoice %1").arg(payment->publicId),
                     QStringLiteral("<p>Status: %1</p><p>Still to pay: %2 %3</p><p><a href=\"%4\">%4</a></p>"
                                    "<p>Nobody holds the key of this address: this is practice.</p>")
                         .arg(wordsFor(*payment, world.now()).status, textAt(method, u"due"), textAt(method, u"currency"), link.toHtmlEscaped()));
}

HttpReply checkoutStatus(World &world, const Visit &visit)
{
    const Payment *payment = findInvoice(world, visit.name(0));
    if (payment == nullptr)
        return noPage();
    const Json method = firstMethod(world, *payment);
    const qint64 left = std::max<qint64>(0, world.now().secsTo(payment->expiresAt));
    return jsonReply(200, Json::object({{QStringLiteral("invoiceId"), text(payment->publicId)},
                                        {QStringLiteral("status"), text(wordsFor(*payment, world.now()).status)},
                                        {QStringLiteral("paymentMethodId"), text(textAt(method, u"paymentMethodId"))},
                                        {QStringLiteral("address"), text(textAt(method, u"destination"))},
                                        {QStringLiteral("due"), text(textAt(method, u"due"))},
                                        {QStringLiteral("paid"), text(textAt(method, u"paymentMethodPaid"))},
                                        {QStringLiteral("orderAmount"), text(textAt(method, u"amount"))},
                                        {QStringLiteral("rate"), text(textAt(method, u"rate"))},
                                        {QStringLiteral("invoiceBitcoinUrl"), text(textAt(method, u"paymentLink"))},
                                        {QStringLiteral("invoiceBitcoinUrlQR"), text(textAt(method, u"paymentLink"))},
                                        {QStringLiteral("expirationSeconds"), number(left)},
                                        {QStringLiteral("maxTimeSeconds"), number(payment->createdAt.secsTo(payment->expiresAt))},
                                        {QStringLiteral("txCount"), number(qint64(payment->transactionId.isEmpty() ? 0 : 1))}}));
}

HttpReply checkoutSocket(World &world, const Visit &visit)
{
    const Payment *payment = findInvoice(world, visit.name(0));
    const QByteArray key = visit.request.header("sec-websocket-key").value_or(QByteArray());
    const bool isSocket = visit.request.header("upgrade").value_or(QByteArray()).toLower() == "websocket" && !key.isEmpty();
    if (payment == nullptr || !isSocket)
        return noPage();
    const Words words = wordsFor(*payment, world.now());
    if (!words.is("New") && !words.is("Processing"))
        return noPage();
    // RFC 6455, 4.2.2
    const QByteArray proof = QCryptographicHash::hash(QByteArray(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"), QCryptographicHash::Sha1);
    return {.status = 101, .headers = {{"Upgrade", "websocket"}, {"Sec-WebSocket-Accept", proof.toBase64()}}, .body = {}};
}

HttpReply pairingPage(World &world, const Visit &visit)
{
    const QStringList permissions = askedPermissions(world, visit);
    const QString redirect = visit.query(QStringLiteral("redirect")).value(0);
    const QString name = visit.query(QStringLiteral("applicationName")).value(0);
    const QByteArray key = addKey(world, name, permissions);
    QString fields = hidden(QStringLiteral("apiKey"), QString::fromLatin1(key)) + hidden(QStringLiteral("userId"), QStringLiteral("practice"));
    for (const QString &permission : permissions)
        fields += hidden(QStringLiteral("permissions[]"), permission);
    fields += hidden(QStringLiteral("__RequestVerificationToken"), QStringLiteral("practice"));
    return htmlReply(QStringLiteral("Authorize %1").arg(name.toHtmlEscaped()),
                     QStringLiteral("<form method=\"post\" action=\"%1\">%2<button>Authorize app</button></form>")
                         .arg(redirect.toHtmlEscaped(), fields));
}

HttpReply claimPage(World &world, const Visit &visit)
{
    const Json found = record(world, QStringLiteral("pull-payment"), visit.name(0));
    if (found.isNull())
        return noPage();
    return htmlReply(textAt(found, u"name").toHtmlEscaped(),
                     QStringLiteral("<p>%1 %2 can be claimed. Practice claims come by POST /api/v1/pull-payments/%3/payouts.</p>")
                         .arg(textAt(found, u"amount"), textAt(found, u"currency"), textAt(found, u"id")));
}

} // namespace tillgate::practice::btcpay
