// SPDX-License-Identifier: Apache-2.0
#include "practice/coingate/replies.h"
#include "practice/jsonwriting.h"
#include "practice/rates.h"

#include <algorithm>

namespace tillgate::practice::coingate {

namespace {

Decimal difference(const Decimal &a, const Decimal &b)
{
    return a > b ? a.minus(b).value_or(Decimal()) : Decimal();
}

bool isPaid(const Payment &order)
{
    return order.stage == Stage::Finished || order.stage == Stage::Refunded;
}

/// The documentation's samples of paid orders still name the whole amount here (dossier coingate 8.3).
Decimal underpaidOf(const Payment &order)
{
    return isPaid(order) ? order.dueCoins : difference(order.dueCoins, order.receivedCoins);
}

Json transactionJson(const Payment &order, const Deposit &deposit, const OfferedCoin &coin)
{
    const bool isConfirmed = order.stage != Stage::Confirming;
    return Json::object({{QStringLiteral("id"), number(order.id % 100'000)},
                         {QStringLiteral("txid"), text(deposit.transactionId)},
                         {QStringLiteral("amount"), text(amountText(deposit.coins))},
                         {QStringLiteral("status"), text(isConfirmed ? QStringLiteral("confirmed") : QStringLiteral("confirming"))},
                         {QStringLiteral("network_confirmations"), number(qint64(order.confirmations))},
                         {QStringLiteral("currency"), currencyJson(coin)}});
}

Json transactions(const Payment &order)
{
    const OfferedCoin *coin = findCoin(order.coinCode);
    Json::Array rows;
    for (const Deposit &deposit : coin == nullptr ? QList<Deposit>() : countedDeposits(order))
        rows.append(transactionJson(order, deposit, *coin));
    return Json::array(std::move(rows));
}

Json feesJson(const Payment &order)
{
    if (!isPaid(order))
        return Json::array({});
    return Json::array({Json::object(
        {{QStringLiteral("type"), text(QStringLiteral("processing_fee"))},
         {QStringLiteral("amount"), text(amountText(difference(order.priceAmount, netOf(order))))},
         {QStringLiteral("currency"), Json::object({{QStringLiteral("id"), number(qint64(11))},
                                                    {QStringLiteral("symbol"), text(order.priceCurrency.toUpper())}})}})});
}

void appendCoin(Json::Object &members, const Payment &order)
{
    const OfferedCoin *coin = findCoin(order.coinCode);
    if (!hasCoin(order) || coin == nullptr)
        return;
    const Decimal rate = converted(Decimal(1), coin->ticker, order.priceCurrency, order.createdAt, 4).value_or(Decimal());
    members.append({QStringLiteral("pay_currency"), text(coin->symbol)});
    members.append({QStringLiteral("pay_amount"), text(amountText(order.dueCoins))});
    members.append({QStringLiteral("expire_at"), timeJson(order.expiresAt)});
    members.append({QStringLiteral("payment_address"), text(order.address)});
    members.append({QStringLiteral("payment_gateway"), text(QStringLiteral("coingate"))});
    members.append({QStringLiteral("conversion_rate"), text(amountText(rate))});
    if (!coin->linkScheme.isEmpty())
        members.append({QStringLiteral("payment_request_uri"),
                        text(QStringLiteral("%1:%2?amount=%3").arg(coin->linkScheme, order.address, order.dueCoins.toShortString()))});
    members.append({QStringLiteral("platform"), Json::object({{QStringLiteral("id"), number(coin->platformId)},
                                                              {QStringLiteral("title"), text(coin->platformTitle)},
                                                              {QStringLiteral("id_name"), text(coin->platform)}})});
}

} // namespace

QString amountText(const Decimal &amount)
{
    const QString text = amount.toShortString();
    return amount.isZero() || text.contains(QLatin1Char('.')) ? text : text + QStringLiteral(".0");
}

Json timeJson(const QDateTime &time)
{
    return text(time.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'+00:00'")));
}

Json currencyJson(const OfferedCoin &coin)
{
    return Json::object({{QStringLiteral("id"), number(coin.currencyId)},
                         {QStringLiteral("title"), text(coin.title)},
                         {QStringLiteral("symbol"), text(coin.symbol)},
                         {QStringLiteral("platform"), Json::object({{QStringLiteral("id"), number(coin.platformId)},
                                                                    {QStringLiteral("title"), text(coin.platformTitle)}})}});
}

Decimal netOf(const Payment &order)
{
    const Decimal kept = Decimal::fromCoefficient(99, 2).value_or(Decimal(1));
    return order.priceAmount.times(kept)
        .and_then([](const Decimal &sum) { return sum.rounded(8, Rounding::Down); })
        .value_or(Decimal());
}

const Payment *orderOf(const World &world, const QString &id)
{
    for (const Payment &payment : world.payments()) {
        if (payment.provider == QLatin1String("coingate") && payment.publicId == id && !payment.parentId)
            return &payment;
    }
    return nullptr;
}

bool hasCoin(const Payment &order)
{
    return order.extras.contains(QStringLiteral("chosen")) || order.receivedCoins.isPositive();
}

QString statusOf(const Payment &order)
{
    const bool isPart = order.receivedCoins < order.dueCoins;
    switch (order.stage) {
    case Stage::Waiting: return hasCoin(order) ? QStringLiteral("pending") : QStringLiteral("new");
    case Stage::Confirming:
    case Stage::Confirmed:
    case Stage::Sending: return isPart ? QStringLiteral("pending") : QStringLiteral("confirming");
    case Stage::PartiallyPaid: return QStringLiteral("pending");
    case Stage::Finished:
        return order.extras.contains(QStringLiteral("refunded")) ? QStringLiteral("partially_refunded") : QStringLiteral("paid");
    case Stage::Failed: return QStringLiteral("invalid");
    case Stage::Refunded: return QStringLiteral("refunded");
    case Stage::Expired: return QStringLiteral("expired");
    case Stage::Cancelled: return QStringLiteral("canceled");
    }
    Q_UNREACHABLE();
}

Json orderJson(const Payment &order)
{
    Json::Object members{
        {QStringLiteral("id"), number(order.publicId.toLongLong())},
        {QStringLiteral("status"), text(statusOf(order))},
        {QStringLiteral("title"), textOrNull(order.extras.value(QStringLiteral("title")))},
        {QStringLiteral("do_not_convert"), Json::boolean(false)},
        {QStringLiteral("orderable_type"), text(QStringLiteral("ApiApp"))},
        {QStringLiteral("orderable_id"), number(qint64(3))},
        {QStringLiteral("uuid"), text(order.extras.value(QStringLiteral("uuid")))},
        {QStringLiteral("price_currency"), text(order.priceCurrency.toUpper())},
        {QStringLiteral("price_amount"), text(amountText(order.priceAmount))},
        {QStringLiteral("lightning_network"), Json::boolean(false)},
        {QStringLiteral("receive_currency"), text(order.extras.value(QStringLiteral("receive")))},
        {QStringLiteral("receive_amount"), text(amountText(isPaid(order) ? netOf(order) : Decimal()))},
        {QStringLiteral("created_at"), timeJson(order.createdAt)},
        {QStringLiteral("order_id"), text(order.reference)},
        {QStringLiteral("payment_url"), text(order.extras.value(QStringLiteral("page")))},
        {QStringLiteral("underpaid_amount"), text(amountText(hasCoin(order) ? underpaidOf(order) : Decimal()))},
        {QStringLiteral("overpaid_amount"), text(amountText(difference(order.receivedCoins, order.dueCoins)))},
        {QStringLiteral("is_refundable"), Json::boolean(order.receivedCoins.isPositive() && order.receivedCoins != order.dueCoins)},
        {QStringLiteral("refunds"), Json::array({})},
        {QStringLiteral("voids"), Json::array({})},
        {QStringLiteral("fees"), feesJson(order)},
        {QStringLiteral("blockchain_transactions"), transactions(order)},
    };
    appendCoin(members, order);
    if (isPaid(order))
        members.append({QStringLiteral("paid_at"), timeJson(order.depositedAt.value_or(order.updatedAt))});
    return Json::object(std::move(members));
}

HttpReply oneOrder(const World &world, const QString &id)
{
    const Payment *order = orderOf(world, id);
    return order == nullptr ? orderNotFound() : jsonReply(orderJson(*order));
}

HttpReply transactionsOf(const World &world, const QString &id)
{
    const Payment *order = orderOf(world, id);
    if (order == nullptr)
        return orderNotFound();
    const Json all = transactions(*order);
    return jsonReply(Json::object({{QStringLiteral("current_page"), number(qint64(1))},
                                   {QStringLiteral("per_page"), number(qint64(100))},
                                   {QStringLiteral("total_transactions"), number(qint64(all.items().size()))},
                                   {QStringLiteral("total_pages"), number(qint64(1))},
                                   {QStringLiteral("transactions"), all}}));
}

} // namespace tillgate::practice::coingate
