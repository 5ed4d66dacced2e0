// SPDX-License-Identifier: Apache-2.0
#include "practice/btcpay/posting.h"

#include "practice/btcpay/layout.h"
#include "practice/btcpay/replies.h"
#include "practice/jsonwriting.h"
#include "wire/signature.h"

namespace tillgate::practice::btcpay {

namespace {

/// What every event says about the delivery.
struct Envelope
{
    QString deliveryId;
    QString webhookId;
    QString firstId;
    bool isRepeated = false;
    QString type;
    qint64 timestamp = 0;
};

Json::Object membersOf(const Envelope &envelope)
{
    return {{QStringLiteral("deliveryId"), text(envelope.deliveryId)},
            {QStringLiteral("webhookId"), text(envelope.webhookId)},
            {QStringLiteral("originalDeliveryId"), text(envelope.firstId)},
            {QStringLiteral("isRedelivery"), Json::boolean(envelope.isRepeated)},
            {QStringLiteral("type"), text(envelope.type)},
            {QStringLiteral("timestamp"), number(envelope.timestamp)}};
}

Json::Object subjectOf(const World &world, const Payment &payment)
{
    const Json metadata = Json::parse(payment.extras.value(QStringLiteral("metadata")).toUtf8()).value_or(Json());
    return {{QStringLiteral("storeId"), text(keysOf(world).storeId)},
            {QStringLiteral("invoiceId"), text(payment.publicId)},
            {QStringLiteral("metadata"), metadata.isObject() ? metadata : Json::object({})}};
}

Delivery signedDelivery(const Json &webhook, const QByteArray &body)
{
    const QByteArray secret = textAt(webhook, u"secret").toUtf8();
    Delivery delivery;
    delivery.url = QUrl(textAt(webhook, u"url"));
    delivery.headers = {{"Content-Type", "application/json"},
                        {"User-Agent", "BTCPayServer/2.4.1"},
                        {"BTCPay-Sig", "sha256=" + hmacSha256(Secret(secret), body).toHex()}};
    delivery.body = body;
    return delivery;
}

void keep(World &world, const Envelope &envelope, const QByteArray &body)
{
    if (envelope.webhookId.isEmpty())
        return;
    const QString order = QString::number(world.nextNumber());
    keepRecord(world, QStringLiteral("delivery"), envelope.deliveryId,
               Json::object({{QStringLiteral("id"), text(envelope.deliveryId)},
                             {QStringLiteral("webhookId"), text(envelope.webhookId)},
                             {QStringLiteral("number"), text(order)},
                             {QStringLiteral("timestamp"), text(QString::number(envelope.timestamp))},
                             {QStringLiteral("body"), text(QString::fromUtf8(body))}}));
}

bool isCommon(const QString &key)
{
    static const QStringList common{QStringLiteral("deliveryId"), QStringLiteral("webhookId"), QStringLiteral("originalDeliveryId"),
                                    QStringLiteral("isRedelivery"), QStringLiteral("type"), QStringLiteral("timestamp")};
    return common.contains(key);
}

} // namespace

Delivery posted(World &world, const Json &webhook, const Payment &payment, const Event &event, const QDateTime &at)
{
    const QString id = newId(world);
    const Envelope envelope{.deliveryId = id,
                            .webhookId = textAt(webhook, u"id"),
                            .firstId = id,
                            .type = event.type,
                            .timestamp = at.toSecsSinceEpoch()};
    // The first time the event's own members come first (dossier btcpay 5.2).
    const QByteArray body = indented(Json::object(event.own + membersOf(envelope) + subjectOf(world, payment)));
    keep(world, envelope, body);
    Delivery delivery = signedDelivery(webhook, body);
    delivery.paymentId = payment.id;
    delivery.word = event.type;
    return delivery;
}

Delivery repeated(World &world, const Json &webhook, const Json &delivery)
{
    const Json before = Json::parse(textAt(delivery, u"body").toUtf8()).value_or(Json());
    const Envelope envelope{.deliveryId = newId(world),
                            .webhookId = textAt(webhook, u"id"),
                            .firstId = textAt(before, u"originalDeliveryId"),
                            .isRepeated = true,
                            .type = textAt(before, u"type"),
                            .timestamp = textAt(before, u"timestamp").toLongLong()};
    Json::Object members = membersOf(envelope);
    for (const Json::Member &member : before.members()) {
        if (!isCommon(member.key))
            members.append(member);
    }
    const QByteArray body = indented(Json::object(std::move(members)));
    keep(world, envelope, body);
    Delivery again = signedDelivery(webhook, body);
    again.word = envelope.type;
    if (const Payment *payment = findInvoice(world, textAt(before, u"invoiceId")))
        again.paymentId = payment->id;
    return again;
}

} // namespace tillgate::practice::btcpay
