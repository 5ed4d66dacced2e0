// SPDX-License-Identifier: Apache-2.0
#include "practice/coingate/replies.h"
#include "practice/coingate/service.h"
#include "practice/jsonwriting.h"

#include <QUrlQuery>

namespace tillgate::practice::coingate {

namespace {

/// The members of the order that a callback repeats (dossier coingate 5.2).
const QStringList &repeated()
{
    static const QStringList members{
        QStringLiteral("id"),             QStringLiteral("order_id"),         QStringLiteral("status"),
        QStringLiteral("price_amount"),   QStringLiteral("price_currency"),   QStringLiteral("pay_amount"),
        QStringLiteral("pay_currency"),   QStringLiteral("receive_amount"),   QStringLiteral("receive_currency"),
        QStringLiteral("underpaid_amount"), QStringLiteral("overpaid_amount"), QStringLiteral("is_refundable"),
        QStringLiteral("created_at"),     QStringLiteral("paid_at"),          QStringLiteral("fees")};
    return members;
}

Json body(const Payment &order)
{
    const Json all = orderJson(order);
    Json::Object members;
    for (const QString &key : repeated()) {
        if (const Json *member = all.find(key))
            members.append({key, *member});
    }
    members.append({QStringLiteral("token"), text(order.extras.value(QStringLiteral("token")))});
    return Json::object(std::move(members));
}

/// As PHP and Rails nest names: fees[][currency][id]=1.
void appendForm(QList<QByteArray> &pairs, const QString &name, const Json &value)
{
    for (const Json &item : value.items())
        appendForm(pairs, name + QStringLiteral("[]"), item);
    for (const Json::Member &member : value.members())
        appendForm(pairs, QStringLiteral("%1[%2]").arg(name, member.key), member.value);
    if (value.isArray() || value.isObject())
        return;
    const QByteArray written = value.isString() ? value.toString().toUtf8() : value.toBytes();
    pairs.append(QUrl::toPercentEncoding(name) + '=' + written.toPercentEncoding());
}

QByteArray formOf(const Json &body)
{
    QList<QByteArray> pairs;
    for (const Json::Member &member : body.members())
        appendForm(pairs, member.key, member.value);
    return pairs.join('&');
}

/// CoinGate says nothing of a new order, of each confirmation, or of a part of the money.
bool isTold(const Payment &order)
{
    const bool isOnItsWay = order.stage == Stage::Confirmed || order.stage == Stage::Sending;
    const bool isPart = order.receivedCoins.isPositive() && statusOf(order) == QLatin1String("pending");
    return !order.parentId && !isOnItsWay && !isPart && statusOf(order) != QLatin1String("new");
}

} // namespace

std::optional<Delivery> notice(const World &world, const Change &change)
{
    if (!isTold(change.payment))
        return std::nullopt;
    const Json content = body(change.payment);
    const bool isForm = world.quirks.noticesAreForms;
    Delivery delivery;
    delivery.paymentId = change.payment.id;
    delivery.word = statusOf(change.payment);
    delivery.headers = {{"Content-Type", isForm ? "application/x-www-form-urlencoded" : "application/json"}};
    delivery.body = isForm ? formOf(content) : content.toBytes();
    return delivery;
}

Delivery forged(Delivery delivery)
{
    for (const QByteArray &start : {QByteArray("\"token\":\""), QByteArray("token=")}) {
        if (const qsizetype at = delivery.body.indexOf(start); at >= 0)
            delivery.body.replace(at + start.size(), 4, "0000");
    }
    return delivery;
}

} // namespace tillgate::practice::coingate
