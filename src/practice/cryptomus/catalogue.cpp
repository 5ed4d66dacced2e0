// SPDX-License-Identifier: Apache-2.0
#include "practice/cryptomus/replies.h"
#include "practice/jsonwriting.h"
#include "practice/rates.h"

namespace tillgate::practice::cryptomus {

namespace {

QStringList pricedCurrencies()
{
    QStringList all{QStringLiteral("USD"), QStringLiteral("EUR"), QStringLiteral("GBP"), QStringLiteral("CHF")};
    for (const OfferedCoin &coin : offeredCoins()) {
        if (!all.contains(coin.currency))
            all.append(coin.currency);
    }
    return all;
}

QString tickerOf(const QString &currency)
{
    const QList<OfferedCoin> coins = coinsOf(currency);
    return coins.isEmpty() ? currency.toLower() : coins.first().ticker;
}

Json serviceJson(const OfferedCoin &coin)
{
    constexpr int digits = 8;
    const Decimal minimum = Decimal::parse(coin.minimum).value_or(Decimal());
    return Json::object(
        {{QStringLiteral("network"), text(coin.network.toUpper())},
         {QStringLiteral("currency"), text(coin.currency)},
         {QStringLiteral("is_available"), Json::boolean(coin.isAvailable)},
         {QStringLiteral("limit"), Json::object({{QStringLiteral("min_amount"), text(padded(minimum, digits))},
                                                 {QStringLiteral("max_amount"), text(QStringLiteral("100000.00000000"))}})},
         {QStringLiteral("commission"), Json::object({{QStringLiteral("fee_amount"), text(QStringLiteral("0.00"))},
                                                      {QStringLiteral("percent"), text(QStringLiteral("2.00"))}})}});
}

} // namespace

HttpReply rates(const World &world, const QString &currency)
{
    const QString from = currency.toUpper();
    Json::Array rows;
    for (const QString &to : pricedCurrencies()) {
        constexpr int digits = 8;
        const std::optional<Decimal> course = converted(Decimal(1), tickerOf(from), tickerOf(to), world.now(), digits);
        if (course && to != from)
            rows.append(Json::object({{QStringLiteral("from"), text(from)},
                                      {QStringLiteral("to"), text(to)},
                                      {QStringLiteral("course"), text(padded(*course, digits))}}));
    }
    return rows.isEmpty() ? refused(QStringLiteral("The currency was not found")) : done(Json::array(std::move(rows)));
}

HttpReply services()
{
    Json::Array rows;
    for (const OfferedCoin &coin : offeredCoins())
        rows.append(serviceJson(coin));
    return done(Json::array(std::move(rows)));
}

HttpReply balance(const World &world)
{
    QMap<QString, Decimal> sums{{QStringLiteral("USDT"), Decimal()}, {QStringLiteral("BTC"), Decimal()}};
    for (const Payment &payment : world.payments()) {
        const bool isCredited = payment.provider == QLatin1String("cryptomus") && isFinal(statusOf(payment))
            && payment.stage != Stage::Refunded && payment.receivedCoins.isPositive();
        if (!isCredited)
            continue;
        Decimal &sum = sums[payment.coinCode.section(QLatin1Char('/'), 0, 0).toUpper()];
        const Decimal net = payment.receivedCoins.minus(feeOf(payment.receivedCoins)).value_or(Decimal());
        sum = sum.plus(net).value_or(sum);
    }
    Json::Array merchant;
    for (auto at = sums.begin(); at != sums.end(); ++at) {
        constexpr int digits = 8;
        merchant.append(Json::object({{QStringLiteral("uuid"), text(QStringLiteral("wallet-") + at.key().toLower())},
                                      {QStringLiteral("balance"), text(padded(*at, digits))},
                                      {QStringLiteral("currency_code"), text(at.key())}}));
    }
    const Json wallets = Json::object({{QStringLiteral("merchant"), Json::array(std::move(merchant))},
                                       {QStringLiteral("user"), Json::array({})}});
    return done(Json::array({Json::object({{QStringLiteral("balance"), wallets}})}));
}

} // namespace tillgate::practice::cryptomus
