// SPDX-License-Identifier: Apache-2.0
#include "practice/coingate/replies.h"
#include "practice/jsonwriting.h"
#include "wire/jsonfields.h"

namespace tillgate::practice::coingate {

namespace {

const QString recordStart = QStringLiteral("coingate/refund/");

QString keyOf(const QString &id)
{
    constexpr int width = 8; // so that the map keeps them in order
    return recordStart + id.rightJustified(width, QLatin1Char('0'));
}

QString textIn(const Json &refund, QStringView key)
{
    return textField(refund, key).value_or(QString());
}

QList<Json> refundsOf(const World &world, const QString &orderId)
{
    QList<Json> refunds;
    for (auto at = world.records.lowerBound(recordStart); at != world.records.end() && at.key().startsWith(recordStart); ++at) {
        const Json refund = Json::parse(*at).value_or(Json());
        const Json *order = refund.find(u"order");
        if (orderId.isEmpty() || (order != nullptr && textIn(*order, u"id") == orderId))
            refunds.append(refund);
    }
    return refunds;
}

/// What was asked back so far, rejected refunds not counted.
Decimal refundedOf(const World &world, const QString &orderId, bool onlyCompleted)
{
    Decimal sum;
    for (const Json &refund : refundsOf(world, orderId)) {
        const QString status = textIn(refund, u"status");
        const bool counts = onlyCompleted ? status == QLatin1String("completed") : status != QLatin1String("rejected");
        if (counts)
            sum = sum.plus(decimalField(refund, u"request_amount").value_or(Decimal())).value_or(sum);
    }
    return sum;
}

QStringList faultsOf(const World &world, const Payment &order, const Params &params)
{
    QStringList faults;
    const QString given = params.value(QStringLiteral("amount"));
    const Result<Decimal> amount = Decimal::parse(given);
    if (given.isEmpty())
        faults << QStringLiteral("Request amount can't be blank");
    else if (!amount || !amount->isPositive())
        faults << QStringLiteral("Request amount is not a number");
    else if (amount->plus(refundedOf(world, order.publicId, false)).value_or(*amount) > order.priceAmount)
        faults << QStringLiteral("Request amount must not be higher than the order's");
    for (const char *key : {"address", "currency_id", "platform_id", "reason", "email", "ledger_account_id"}) {
        if (params.value(QString::fromLatin1(key)).isEmpty())
            faults << QStringLiteral("%1 can't be blank").arg(QString::fromLatin1(key));
    }
    const QString status = statusOf(order);
    if (status != QLatin1String("paid") && status != QLatin1String("partially_refunded"))
        faults << QStringLiteral("Order is not paid");
    return faults;
}

Json orderPart(const Payment &order)
{
    return Json::object({{QStringLiteral("id"), number(order.publicId.toLongLong())},
                         {QStringLiteral("title"), textOrNull(order.extras.value(QStringLiteral("title")))},
                         {QStringLiteral("price_amount"), text(amountText(order.priceAmount))},
                         {QStringLiteral("created_at"), timeJson(order.createdAt)},
                         {QStringLiteral("price_currency"), Json::object({{QStringLiteral("symbol"), text(order.priceCurrency.toUpper())}})}});
}

Json refundJson(const World &world, const Payment &order, const Params &params, qint64 id)
{
    const Decimal amount = Decimal::parse(params.value(QStringLiteral("amount"))).value_or(Decimal());
    const Decimal coins = order.dueCoins.times(amount)
                              .and_then([&](const Decimal &product) {
                                  return product.dividedBy(order.priceAmount, order.precision, Rounding::Down);
                              })
                              .value_or(Decimal());
    const OfferedCoin *coin = findCoin(order.coinCode);
    const QString skips = params.value(QStringLiteral("skip_user_address_confirmation"));
    return Json::object({{QStringLiteral("id"), number(id)},
                         {QStringLiteral("request_amount"), text(amountText(amount))},
                         {QStringLiteral("refund_amount"), text(amountText(coins))},
                         {QStringLiteral("address"), text(params.value(QStringLiteral("address")))},
                         {QStringLiteral("status"), text(QStringLiteral("pending"))},
                         {QStringLiteral("memo"), textOrNull(params.value(QStringLiteral("address_memo")))},
                         {QStringLiteral("created_at"), timeJson(world.now())},
                         {QStringLiteral("updated_at"), timeJson(world.now())},
                         {QStringLiteral("skip_user_address_confirmation"), Json::boolean(skips == QLatin1String("true"))},
                         {QStringLiteral("processor"), text(QStringLiteral("coingate"))},
                         {QStringLiteral("binance_refund_id"), Json()},
                         {QStringLiteral("order"), orderPart(order)},
                         {QStringLiteral("refund_currency"), coin != nullptr ? currencyJson(*coin) : Json()},
                         {QStringLiteral("transactions"), Json::array({})},
                         {QStringLiteral("ledger_account"), Json::object({{QStringLiteral("id"), text(params.value(QStringLiteral("ledger_account_id")))}})}});
}

Json withStatus(const Json &refund, const QString &status)
{
    Json::Object members = refund.members();
    for (Json::Member &member : members) {
        if (member.key == QLatin1String("status"))
            member.value = text(status);
    }
    return Json::object(std::move(members));
}

/// A completed refund changes the order, which is told in a callback.
Result<void> noteCompleted(World &world, const QString &orderId)
{
    const Payment *order = orderOf(world, orderId);
    if (order == nullptr)
        return fail(Error::Kind::NotFound, QStringLiteral("There is no such order."));
    const bool isAll = refundedOf(world, orderId, true) >= order->priceAmount;
    return world.edit(order->id, [isAll](Payment &edited) {
        edited.extras.insert(QStringLiteral("refunded"), QStringLiteral("yes"));
        if (isAll)
            edited.stage = Stage::Refunded;
    });
}

/// The refund as it is afterwards.
Result<Json> marked(World &world, const QString &id, const QString &status)
{
    const auto found = world.records.find(keyOf(id));
    if (found == world.records.end())
        return fail(Error::Kind::NotFound, QStringLiteral("There is no such refund."));
    const Json refund = withStatus(Json::parse(*found).value_or(Json()), status);
    *found = refund.toBytes();
    if (status == QLatin1String("completed"))
        return noteCompleted(world, textIn(*refund.find(u"order"), u"id")).map([&] { return refund; });
    return refund;
}

Json listJson(const QList<Json> &refunds)
{
    return Json::object({{QStringLiteral("current_page"), number(qint64(1))},
                         {QStringLiteral("per_page"), number(qint64(100))},
                         {QStringLiteral("total_refunds"), number(qint64(refunds.size()))},
                         {QStringLiteral("total_pages"), number(qint64(1))},
                         {QStringLiteral("refunds"), Json::array(refunds)}});
}

Json accountJson(const QString &id, const QString &symbol, const Decimal &balance)
{
    const bool isFiat = symbol == QLatin1String("EUR");
    return Json::object(
        {{QStringLiteral("id"), text(id)},
         {QStringLiteral("balance"), text(amountText(balance))},
         {QStringLiteral("status"), text(QStringLiteral("active"))},
         {QStringLiteral("account_type"), text(QStringLiteral("main"))},
         {QStringLiteral("title"), text(symbol + QStringLiteral(" acc"))},
         {QStringLiteral("currency"), Json::object({{QStringLiteral("id"), number(qint64(isFiat ? 11 : 8))},
                                                    {QStringLiteral("title"), text(symbol)},
                                                    {QStringLiteral("kind"), text(isFiat ? QStringLiteral("fiat") : QStringLiteral("crypto"))},
                                                    {QStringLiteral("symbol"), text(symbol)},
                                                    {QStringLiteral("enabled"), Json::boolean(true)},
                                                    {QStringLiteral("disabled_message"), Json()}})}});
}

HttpReply refundNotFound()
{
    return errorReply(404, QStringLiteral("RefundNotFound"), QStringLiteral("Refund not found"));
}

} // namespace

HttpReply createRefund(World &world, const QString &orderId, const Params &params)
{
    const Payment *order = orderOf(world, orderId);
    if (order == nullptr)
        return orderNotFound();
    if (const QStringList faults = faultsOf(world, *order, params); !faults.isEmpty())
        return errorReply(422, QStringLiteral("RefundIsNotValid"), QStringLiteral("Refund is not valid"), faults);
    const qint64 id = world.nextNumber();
    const Json refund = refundJson(world, *order, params, id);
    world.records.insert(keyOf(QString::number(id)), refund.toBytes());
    return jsonReply(refund);
}

HttpReply listRefunds(const World &world, const QString &orderId)
{
    if (!orderId.isEmpty() && orderOf(world, orderId) == nullptr)
        return orderNotFound();
    return jsonReply(listJson(refundsOf(world, orderId)));
}

HttpReply oneRefund(const World &world, const QString &orderId, const QString &id)
{
    for (const Json &refund : refundsOf(world, orderId)) {
        if (textIn(refund, u"id") == id)
            return jsonReply(refund);
    }
    return refundNotFound();
}

HttpReply markRefund(World &world, const QString &id, const QString &status)
{
    if (status != QLatin1String("completed") && status != QLatin1String("rejected"))
        return refundNotFound();
    const Result<Json> refund = marked(world, id, status);
    return refund ? jsonReply(*refund) : refundNotFound();
}

void settleRefunds(World &world)
{
    for (const Json &refund : refundsOf(world, {})) {
        const auto askedAt = optionalTime(refund, u"created_at").value_or(std::nullopt);
        const bool isDue = askedAt && askedAt->addMSecs(world.chain.confirmsAfter.count()) <= world.now();
        if (!isDue || textIn(refund, u"status") != QLatin1String("pending"))
            continue;
        if (!marked(world, textIn(refund, u"id"), QStringLiteral("completed")))
            return; // an order that is gone has nothing to refund
    }
}

HttpReply ledgerAccounts(const World &world, const QString &id)
{
    Decimal settled = Decimal(1000);
    for (const Payment &payment : world.payments()) {
        if (payment.provider == QLatin1String("coingate") && payment.stage == Stage::Finished)
            settled = settled.plus(netOf(payment)).value_or(settled);
    }
    const Json::Array accounts{accountJson(QStringLiteral("01G27GBKX653FKV2S0SCXXDBES"), QStringLiteral("EUR"), settled),
                               accountJson(QStringLiteral("01GJZBH2JZF3E369HT9GVM71CE"), QStringLiteral("BTC"), Decimal())};
    for (const Json &account : accounts) {
        if (textIn(account, u"id").compare(id, Qt::CaseInsensitive) == 0)
            return jsonReply(account);
    }
    if (!id.isEmpty())
        return errorReply(404, QStringLiteral("LedgerAccountNotFound"), QStringLiteral("Ledger account not found"));
    return jsonReply(Json::object({{QStringLiteral("current_page"), number(qint64(1))},
                                   {QStringLiteral("per_page"), number(qint64(100))},
                                   {QStringLiteral("total_accounts"), number(qint64(accounts.size()))},
                                   {QStringLiteral("total_pages"), number(qint64(1))},
                                   {QStringLiteral("accounts"), Json::array(accounts)}}));
}

} // namespace tillgate::practice::coingate
