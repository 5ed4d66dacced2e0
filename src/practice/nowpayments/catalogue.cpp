// SPDX-License-Identifier: Apache-2.0
#include "coin/cointable.h"
#include "practice/jsonwriting.h"
#include "practice/nowpayments/replies.h"
#include "practice/rates.h"

#include <algorithm>

namespace tillgate::practice::nowpayments {

namespace {

QString contractOf(const OfferedCoin &coin)
{
    const Coin *known = CoinTable::builtIn().find(CoinId(coin.coinId));
    return known != nullptr && known->token ? known->token->contract : QString();
}

Json fullCurrency(const OfferedCoin &coin, qint64 number)
{
    const auto flag = [](bool value) { return Json::boolean(value); };
    const Json digits = coin.networkPrecision ? text(QString::number(*coin.networkPrecision)) : Json();
    return Json::object({
        {QStringLiteral("id"), Json::number(number)},
        {QStringLiteral("code"), text(coin.code.toUpper())},
        {QStringLiteral("name"), text(coin.name)},
        {QStringLiteral("enable"), flag(true)},
        {QStringLiteral("wallet_regex"), text(QStringLiteral("^[a-zA-Z0-9:_-]{20,110}$"))},
        {QStringLiteral("priority"), Json::number(number)},
        {QStringLiteral("extra_id_exists"), flag(coin.takesMemo)},
        {QStringLiteral("extra_id_regex"), coin.takesMemo ? text(QStringLiteral("^([0-9]{1,19})$")) : Json()},
        {QStringLiteral("logo_url"), text(QStringLiteral("/images/coins/%1.svg").arg(coin.code))},
        {QStringLiteral("track"), flag(true)},
        {QStringLiteral("cg_id"), text(coin.ticker.toUpper())},
        {QStringLiteral("is_maxlimit"), flag(false)},
        {QStringLiteral("network"), text(coin.network)},
        {QStringLiteral("smart_contract"), textOrNull(contractOf(coin))},
        {QStringLiteral("network_precision"), digits},
        {QStringLiteral("explorer_link_hash"), Json()},
        {QStringLiteral("precision"), Json::number(qint64(coin.precision))},
        {QStringLiteral("ticker"), text(coin.ticker)},
        {QStringLiteral("is_defi"), flag(false)},
        {QStringLiteral("is_popular"), flag(false)},
        {QStringLiteral("is_stable"), flag(coin.ticker.startsWith(QLatin1String("usd")))},
        {QStringLiteral("available_for_to_conversion"), flag(coin.isPayable)},
        {QStringLiteral("trust_wallet_id"), Json()},
        {QStringLiteral("created_at"), text(QStringLiteral("2024-08-28T16:06:33.998Z"))},
        {QStringLiteral("updated_at"), text(QStringLiteral("2025-11-28T11:25:02.876Z"))},
        {QStringLiteral("available_for_payment"), flag(coin.isPayable)},
        {QStringLiteral("available_for_payout"), flag(coin.isPayable)},
        {QStringLiteral("extra_id_optional"), flag(coin.takesMemo)},
    });
}

/// Ticker of a coin code or fiat code; empty if practice has neither.
QString tickerOf(const QString &code)
{
    if (const OfferedCoin *coin = findCoin(code))
        return coin->ticker;
    return isFiat(code) ? code.toLower() : QString();
}

HttpReply cannotEstimate(const QString &from, const QString &to)
{
    return errorReply(500, QStringLiteral("INTERNAL_ERROR"),
                      QStringLiteral("Can not get estimate from %1 to %2").arg(from.toUpper(), to.toUpper()));
}

int scaleOf(const QString &code)
{
    const OfferedCoin *coin = findCoin(code);
    return coin != nullptr ? coin->precision : 8;
}

} // namespace

HttpReply currencies(const World &world, const HttpRequest &request)
{
    const bool hasLimits = request.queryItem(QStringLiteral("fixed_rate")) == QLatin1String("true");
    Json::Array codes;
    for (const OfferedCoin &coin : offeredCoins()) {
        if (!coin.isPayable)
            continue;
        const Decimal most = converted(Decimal(100'000), QStringLiteral("usd"), coin.ticker, world.now(), 8).value_or(Decimal());
        codes.append(!hasLimits ? text(coin.code)
                                : Json::object({{QStringLiteral("min_amount"), number(minimumOf(coin, world.now()))},
                                                {QStringLiteral("max_amount"), number(most)},
                                                {QStringLiteral("currency"), text(coin.code)}}));
    }
    return jsonReply(200, Json::object({{QStringLiteral("currencies"), Json::array(std::move(codes))}}));
}

HttpReply fullCurrencies(const World &)
{
    Json::Array all;
    for (const OfferedCoin &coin : offeredCoins())
        all.append(fullCurrency(coin, all.size() + 1));
    return jsonReply(200, Json::object({{QStringLiteral("currencies"), Json::array(std::move(all))}}));
}

HttpReply merchantCoins(const World &world)
{
    Json::Array codes;
    for (const OfferedCoin &coin : offeredCoins()) {
        if (coin.isPayable)
            codes.append(text(coin.code.toUpper()));
    }
    const QString key = world.quirks.coinsUnderDocumentedKey ? QStringLiteral("currencies")
                                                             : QStringLiteral("selectedCurrencies");
    return jsonReply(200, Json::object({{key, Json::array(std::move(codes))}}));
}

Decimal minimumOf(const OfferedCoin &coin, const QDateTime &now)
{
    const Decimal dollars = Decimal::parse(coin.minimumDollars).value_or(Decimal(1));
    return converted(dollars, QStringLiteral("usd"), coin.ticker, now, coin.precision).value_or(Decimal());
}

HttpReply minimumAmount(const World &world, const HttpRequest &request)
{
    const QString from = request.queryItem(QStringLiteral("currency_from")).value_or(QString());
    const QString to = request.queryItem(QStringLiteral("currency_to")).value_or(payoutCoin().code);
    if (from.isEmpty())
        return invalidParams(QStringLiteral("currency_from is required"));
    const OfferedCoin *coin = findCoin(from);
    if (tickerOf(from).isEmpty() || tickerOf(to).isEmpty())
        return invalidParams(QStringLiteral("Currency %1 was not found").arg(tickerOf(from).isEmpty() ? from : to));
    const Decimal least = coin != nullptr ? minimumOf(*coin, world.now())
                                          : converted(Decimal(2), QStringLiteral("usd"), from, world.now(), 2).value_or(Decimal());
    Json::Object body{{QStringLiteral("currency_from"), text(from.toLower())},
                      {QStringLiteral("currency_to"), text(to.toLower())},
                      {QStringLiteral("min_amount"), number(least)}};
    if (const std::optional<QString> fiat = request.queryItem(QStringLiteral("fiat_equivalent"))) {
        const std::optional<Decimal> worth = converted(least, tickerOf(from), *fiat, world.now(), 8);
        if (!worth)
            return invalidParams(QStringLiteral("fiat_equivalent must be a fiat code"));
        body.append({QStringLiteral("fiat_equivalent"), number(*worth)});
    }
    return jsonReply(200, Json::object(std::move(body)));
}

HttpReply estimate(const World &world, const HttpRequest &request)
{
    const QString from = request.queryItem(QStringLiteral("currency_from")).value_or(QString());
    const QString to = request.queryItem(QStringLiteral("currency_to")).value_or(QString());
    const Result<Decimal> amount = Decimal::parse(request.queryItem(QStringLiteral("amount")).value_or(QString()));
    if (!amount || amount->isNegative())
        return invalidParams(QStringLiteral("amount must be a number"));
    if (from.isEmpty() || to.isEmpty())
        return invalidParams(QStringLiteral("currency_from and currency_to are required"));
    const std::optional<Decimal> result = converted(*amount, tickerOf(from), tickerOf(to), world.now(), scaleOf(to));
    if (!result)
        return cannotEstimate(from, to);
    const Json written = world.quirks.estimateIsText ? text(result->toShortString()) : number(*result);
    return jsonReply(200, Json::object({{QStringLiteral("currency_from"), text(from.toLower())},
                                        {QStringLiteral("amount_from"), number(*amount)},
                                        {QStringLiteral("currency_to"), text(to.toLower())},
                                        {QStringLiteral("estimated_amount"), written}}));
}

HttpReply balance(const World &world)
{
    Decimal settled;
    for (const Payment &payment : world.payments()) {
        const bool isOurs = payment.provider == QLatin1String("nowpayments");
        if (isOurs && (payment.stage == Stage::Finished || payment.stage == Stage::PartiallyPaid))
            settled = settled.plus(payment.outcomeAmount).value_or(settled);
    }
    const Json amounts = Json::object({{QStringLiteral("amount"), number(settled)},
                                       {QStringLiteral("pendingAmount"), number(qint64(0))}});
    return jsonReply(200, Json::object({{payoutCoin().code, amounts}}));
}

const OfferedCoin &payoutCoin()
{
    return *findCoin(QStringLiteral("usdttrc20"));
}

} // namespace tillgate::practice::nowpayments
