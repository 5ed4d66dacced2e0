// SPDX-License-Identifier: Apache-2.0
#include "practice/jsonwriting.h"
#include "practice/xaigate/replies.h"
#include "practice/xaigate/service.h"
#include "wire/form.h"

namespace tillgate::practice::xaigate {

namespace {

constexpr auto boundary = "----practice";

/// The shape that the official shop plugins read (dossier xaigate 5.2).
QList<NameValue> fieldsOf(const World &world, const Payment &payment)
{
    return {{"orderId", payment.reference.toUtf8()},
            {"invoiceId", payment.publicId.toUtf8()},
            {"status", wordOf(world, payment).toUtf8()}};
}

QByteArray inParts(const QList<NameValue> &fields)
{
    QByteArray body;
    for (const NameValue &field : fields)
        body += QByteArray("--") + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.name + "\"\r\n\r\n" + field.value + "\r\n";
    return body + "--" + boundary + "--\r\n";
}

Json plainTime(const QDateTime &time)
{
    return text(time.toUTC().toString(Qt::ISODate));
}

/// The documented shape: neither status nor amount nor order (dossier xaigate 5.1).
Json documented(const Change &change)
{
    const Payment &payment = change.payment;
    const PageCoin *coin = findCoin(payment.coinCode);
    const QString transaction = payment.transactionId;
    return Json::object({{QStringLiteral("invoiceNo"), text(payment.publicId)},
                         {QStringLiteral("networkName"), text(QString::fromLatin1(coin->networkName))},
                         {QStringLiteral("notifyUrl"), text(payment.notifyUrl)},
                         {QStringLiteral("expiryOn"), plainTime(payment.expiresAt)},
                         {QStringLiteral("description"), text(payment.description)},
                         {QStringLiteral("id"), text(transaction)},
                         {QStringLiteral("txid"), text(transaction)},
                         {QStringLiteral("explorerUrl"), text(QStringLiteral("https://explorer.example/tx/") + transaction)},
                         {QStringLiteral("sentAddress"), text(QStringLiteral("0x3a93c5618f5d10ea43dcda6a689a31228442f61c"))},
                         {QStringLiteral("receivedAddress"), text(payment.address)},
                         {QStringLiteral("date"), isoTime(change.at)},
                         {QStringLiteral("createdAt"), plainTime(payment.createdAt)},
                         {QStringLiteral("updatedAt"), plainTime(payment.updatedAt)}});
}

/// Nothing is told about waiting, and nothing about what the shop itself deleted.
bool isTold(const QString &status)
{
    return status == QLatin1String("Paid") || status == QLatin1String("PaidPartial") || status == QLatin1String("Expired");
}

} // namespace

std::optional<Delivery> notice(const World &world, const Change &change)
{
    const QString status = wordOf(world, change.payment);
    if (!isTold(status))
        return std::nullopt;
    Delivery delivery;
    delivery.paymentId = change.payment.id;
    delivery.word = status;
    if (isSetting(world, "notify_format", "json")) {
        delivery.headers = {{"Content-Type", "application/json"}};
        delivery.body = documented(change).toBytes();
    } else if (isSetting(world, "notify_format", "multipart")) {
        delivery.headers = {{"Content-Type", QByteArray("multipart/form-data; boundary=") + boundary}};
        delivery.body = inParts(fieldsOf(world, change.payment));
    } else {
        delivery.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        delivery.body = formBody(fieldsOf(world, change.payment));
    }
    return delivery;
}

Delivery forged(Delivery delivery)
{
    // There is no proof to spoil but the path, which the sender does not choose: so it tells of another order.
    delivery.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    delivery.body = "orderId=FORGED-1&status=Paid";
    return delivery;
}

} // namespace tillgate::practice::xaigate
