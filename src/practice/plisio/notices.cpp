// SPDX-License-Identifier: Apache-2.0
#include "practice/asciijson.h"
#include "practice/jsonwriting.h"
#include "practice/plisio/replies.h"
#include "practice/plisio/service.h"
#include "wire/form.h"
#include "wire/signature.h"

#include <QUrlQuery>

#include <algorithm>

namespace tillgate::practice::plisio {

namespace {

QByteArray hashOf(const World &world, const QByteArray &signedText)
{
    return hmacSha1(Secret(access(world).apiKey), signedText).toHex();
}

/// In the order of the docs' sample; every value is a text but for `tx_urls` (dossier plisio 5.1).
Json::Object membersOf(const Payment &payment)
{
    const Sums sums = sumsOf(payment);
    const Decimal confirmed = confirmedOf(payment);
    const Decimal missing = payment.dueCoins.minus(confirmed).value_or(Decimal());
    const auto sum = [&](const Decimal &amount) { return text(coins(payment, amount)); };
    Json::Array links;
    for (const QString &transaction : transactionsOf(payment))
        links.append(text(explorerLink(transaction)));
    const QString price = payment.priceAmount.rounded(2, Rounding::HalfUp).value_or(Decimal()).toString();
    Json::Object members{{QStringLiteral("txn_id"), text(payment.publicId)},
                         {QStringLiteral("ipn_type"), text(QStringLiteral("invoice"))},
                         {QStringLiteral("merchant"), text(QStringLiteral("Practice shop"))},
                         {QStringLiteral("merchant_id"), text(QStringLiteral("65a1b2c3d4e5f60718293a4b"))},
                         {QStringLiteral("amount"), sum(confirmed)},
                         {QStringLiteral("currency"), text(payment.coinCode)},
                         {QStringLiteral("order_number"), text(payment.reference)},
                         {QStringLiteral("order_name"), text(payment.description)},
                         {QStringLiteral("status"), text(wordOf(payment))},
                         {QStringLiteral("source_currency"), text(payment.priceCurrency)},
                         {QStringLiteral("source_amount"), text(price)},
                         {QStringLiteral("source_rate"), text(rateText(payment))},
                         {QStringLiteral("comment"), text(QStringLiteral("Invoice details: https://plisio.net/account/transactions/") + payment.publicId)},
                         {QStringLiteral("invoice_commission"), sum(sums.commission)},
                         {QStringLiteral("invoice_sum"), sum(sums.net)},
                         {QStringLiteral("invoice_total_sum"), sum(sums.total)},
                         {QStringLiteral("psys_cid"), text(payment.coinCode)},
                         {QStringLiteral("pending_amount"), sum(missing)},
                         {QStringLiteral("qr_code"), text(QStringLiteral("data:image/png;base64,iVBORw0KGgo="))},
                         {QStringLiteral("tx_urls"), links.isEmpty() ? Json() : Json::array(links)},
                         {QStringLiteral("wallet_hash"), text(payment.address)}};
    if (confirmed.isPositive())
        members.append({QStringLiteral("confirmations"), text(QString::number(payment.confirmations))});
    if (const QString first = payment.extras.value(QStringLiteral("switch_id")); !first.isEmpty())
        members.append({QStringLiteral("switch_id"), text(first)});
    return members;
}

/// What is signed is what is sent, which is how the Python SDK can check other words than English ones (dossier plisio 5.2, C3).
QByteArray jsonBody(const World &world, Json::Object members)
{
    const auto spelled = [&](const Json::Object &object) {
        const QByteArray json = Json::object(object).toBytes();
        return world.quirks.noticesAreAscii ? asciiOnly(json) : json;
    };
    if (!world.quirks.noticesAreUnsorted)
        std::sort(members.begin(), members.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
    const QByteArray hash = hashOf(world, spelled(members));
    members.append({QStringLiteral("verify_hash"), text(QString::fromLatin1(hash))});
    return spelled(members);
}

QByteArray phpText(const QByteArray &value)
{
    return "s:" + QByteArray::number(value.size()) + ":\"" + value + "\";";
}

/// PHP's serialize() over the sorted fields is what is signed.
QByteArray formBodyOf(const World &world, const Json::Object &members)
{
    QList<NameValue> fields;
    for (const Json::Member &member : members) {
        const bool isText = member.value.isString();
        // PHP's json_encode escapes slashes.
        const QByteArray value = isText ? member.value.toString().toUtf8() : member.value.toBytes().replace("/", "\\/");
        fields.append({member.key.toUtf8(), value});
    }
    std::sort(fields.begin(), fields.end(), [](const NameValue &a, const NameValue &b) { return a.name < b.name; });
    QByteArray serialised = "a:" + QByteArray::number(fields.size()) + ":{";
    for (const NameValue &field : fields)
        serialised += phpText(field.name) + phpText(field.value);
    fields.append({"verify_hash", hashOf(world, serialised + '}')});
    return formBody(fields);
}

bool wantsJson(const World &world, const Payment &payment)
{
    const QUrl url(payment.notifyUrl.isEmpty() ? world.notices.defaultUrl : payment.notifyUrl);
    return QUrlQuery(url).queryItemValue(QStringLiteral("json")) == QLatin1String("true");
}

} // namespace

std::optional<Delivery> notice(const World &world, const Change &change)
{
    const bool isJson = wantsJson(world, change.payment);
    const Json::Object members = membersOf(change.payment);
    Delivery delivery;
    delivery.paymentId = change.payment.id;
    delivery.word = wordOf(change.payment);
    delivery.headers = {{"Content-Type", isJson ? "application/json" : "application/x-www-form-urlencoded"}};
    delivery.body = isJson ? jsonBody(world, members) : formBodyOf(world, members);
    return delivery;
}

Delivery forged(Delivery delivery)
{
    delivery.body.replace("\"status\":\"", "\"status\":\"x").replace("&status=", "&status=x");
    return delivery;
}

} // namespace tillgate::practice::plisio
