// SPDX-License-Identifier: Apache-2.0
#include "practice/asciijson.h"
#include "practice/cryptomus/replies.h"
#include "practice/cryptomus/service.h"
#include "practice/jsonwriting.h"
#include "wire/phpjson.h"

#include <QCryptographicHash>

namespace tillgate::practice::cryptomus {

namespace {

/// Amounts in notices have eight digits, whatever they are of.
Json longText(const Decimal &amount)
{
    constexpr int digits = 8;
    return text(padded(amount, digits));
}

/// In the order in which Cryptomus sends them (dossier cryptomus 5.2).
Json content(const Payment &invoice, const QString &status)
{
    const OfferedCoin *coin = findCoin(invoice.coinCode);
    const Decimal fee = feeOf(invoice.dueCoins);
    Json::Object members{
        {QStringLiteral("type"), text(invoice.extras.value(QStringLiteral("type"), QStringLiteral("payment")))},
        {QStringLiteral("uuid"), text(invoice.publicId)},
        {QStringLiteral("order_id"), text(invoice.reference)},
        {QStringLiteral("amount"), longText(invoice.priceAmount)},
        {QStringLiteral("payment_amount"), longText(invoice.receivedCoins)},
        {QStringLiteral("payment_amount_usd"), text(QStringLiteral("0.00"))},
        {QStringLiteral("merchant_amount"), longText(invoice.dueCoins.minus(fee).value_or(Decimal()))},
        {QStringLiteral("commission"), longText(fee)},
        {QStringLiteral("is_final"), Json::boolean(isFinal(status))},
        {QStringLiteral("status"), text(status)},
        {QStringLiteral("from"), Json()},
        {QStringLiteral("wallet_address_uuid"), Json()},
        {QStringLiteral("network"), coin != nullptr ? text(coin->network) : Json()},
        {QStringLiteral("currency"), text(invoice.extras.value(QStringLiteral("currency")))},
        {QStringLiteral("payer_currency"), coin != nullptr ? text(coin->currency) : Json()},
        {QStringLiteral("payer_amount"), longText(invoice.dueCoins)},
        {QStringLiteral("payer_amount_exchange_rate"), Json()},
        {QStringLiteral("additional_data"), textOrNull(invoice.extras.value(QStringLiteral("note")))},
        {QStringLiteral("transfer_id"), Json()}};
    if (!invoice.transactionId.isEmpty())
        members.append({QStringLiteral("txid"), text(invoice.transactionId)});
    return Json::object(std::move(members));
}

/// Statuses that are told, and of several steps of one status only the first.
bool isTold(const Payment &invoice)
{
    static const QStringList silent{QStringLiteral("check"), QStringLiteral("wrong_amount_waiting")};
    const bool isRepeated = invoice.stage == Stage::Confirmed || invoice.stage == Stage::Sending;
    return !invoice.parentId && !isRepeated && !silent.contains(statusOf(invoice));
}

} // namespace

QByteArray noticeBody(const World &world, const Payment &invoice, const QString &status)
{
    const QByteArray php = phpRespelled(content(invoice, status.isEmpty() ? statusOf(invoice) : status).toBytes());
    const QByteArray covered = php.toBase64() + keysOf(world).paymentKey;
    const QByteArray sign = QCryptographicHash::hash(covered, QCryptographicHash::Md5).toHex();
    const QByteArray sent = world.quirks.noticesAreAscii ? asciiOnly(php) : php;
    return sent.chopped(1) + ",\"sign\":\"" + sign + "\"}";
}

std::optional<Delivery> notice(const World &world, const Change &change)
{
    if (!isTold(change.payment))
        return std::nullopt;
    Delivery delivery;
    delivery.paymentId = change.payment.id;
    delivery.word = statusOf(change.payment);
    delivery.headers = {{"Content-Type", "application/json"}};
    delivery.body = noticeBody(world, change.payment);
    return delivery;
}

Delivery forged(Delivery delivery)
{
    constexpr qsizetype tail = 6; // the last digits of the signature, a quote and a bracket
    delivery.body = delivery.body.chopped(tail) + (delivery.body.endsWith("0000\"}") ? "1111\"}" : "0000\"}");
    return delivery;
}

} // namespace tillgate::practice::cryptomus
