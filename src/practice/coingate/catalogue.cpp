// SPDX-License-Identifier: Apache-2.0
#include "practice/coingate/replies.h"
#include "practice/jsonwriting.h"
#include "practice/rates.h"

#include <algorithm>

namespace tillgate::practice::coingate {

namespace {

QList<OfferedCoin> coinsOf(const QString &symbol)
{
    QList<OfferedCoin> coins = offeredCoins();
    coins.removeIf([&](const OfferedCoin &coin) { return coin.symbol != symbol; });
    return coins;
}

QStringList symbols()
{
    QStringList all;
    for (const OfferedCoin &coin : offeredCoins()) {
        if (!all.contains(coin.symbol))
            all.append(coin.symbol);
    }
    return all;
}

Json platformsJson(const QList<OfferedCoin> &coins)
{
    Json::Array list;
    for (const OfferedCoin &coin : coins) {
        list.append(Json::object({{QStringLiteral("id"), number(coin.platformId)},
                                  {QStringLiteral("id_name"), text(coin.platform)},
                                  {QStringLiteral("title"), text(coin.platformTitle)},
                                  {QStringLiteral("enabled"), Json::boolean(coin.isPayable)}}));
    }
    return Json::array(std::move(list));
}

/// The head of a currency object; some lists say "disabled", others "enabled".
Json::Object head(qint64 id, const QString &title, const QString &kind, const QString &symbol)
{
    return {{QStringLiteral("id"), number(id)},
            {QStringLiteral("title"), text(title)},
            {QStringLiteral("kind"), text(kind)},
            {QStringLiteral("symbol"), text(symbol)}};
}

Json merchantJson(bool mayPay)
{
    return Json::object({{QStringLiteral("price"), Json::boolean(true)},
                         {QStringLiteral("pay"), Json::boolean(mayPay)},
                         {QStringLiteral("receive"), Json::boolean(true)}});
}

void appendState(Json::Object &members, bool isOff, bool mayPay)
{
    members.append({QStringLiteral("native"), Json::boolean(true)});
    members.append({QStringLiteral("disabled"), Json::boolean(isOff)});
    members.append({QStringLiteral("disabled_message"), isOff ? text(QStringLiteral("Wallet maintenance")) : Json()});
    members.append({QStringLiteral("merchant"), merchantJson(mayPay)});
}

bool isAsked(const Params &params, const char *key)
{
    const QString value = params.value(QString::fromLatin1(key));
    return value == QLatin1String("true") || value == QLatin1String("1");
}

QString rateText(const World &world, const QString &from, const QString &to)
{
    const auto tickerOf = [](const QString &symbol) {
        const OfferedCoin *coin = findCoin(symbol, std::nullopt);
        return coin != nullptr ? coin->ticker : symbol.toLower();
    };
    const std::optional<Decimal> rate = converted(Decimal(1), tickerOf(from), tickerOf(to), world.now(), 8);
    return rate ? amountText(*rate) : QString();
}

/// "BTC": {"EUR": "…"} for every coin and every fiat currency.
Json rateTable(const World &world)
{
    Json::Object table;
    for (const QString &symbol : symbols()) {
        Json::Object row;
        for (const FiatCurrency &fiat : fiatCurrencies())
            row.append({fiat.symbol, textOrNull(rateText(world, symbol, fiat.symbol))});
        table.append({symbol, Json::object(std::move(row))});
    }
    return Json::object(std::move(table));
}

} // namespace

HttpReply ping(const World &world)
{
    return jsonReply(Json::object({{QStringLiteral("ping"), text(QStringLiteral("pong"))},
                                   {QStringLiteral("time"), timeJson(world.now())}}));
}

HttpReply currencies(const Params &params)
{
    Json::Array list;
    for (const QString &symbol : symbols()) {
        const QList<OfferedCoin> coins = coinsOf(symbol);
        const OfferedCoin &coin = coins.first();
        const QString wanted = params.value(QStringLiteral("symbol"));
        if ((isAsked(params, "enabled") && !coin.isPayable) || (!wanted.isEmpty() && wanted.toUpper() != symbol))
            continue;
        Json::Object members = head(coin.currencyId, coin.title, QStringLiteral("crypto"), symbol);
        appendState(members, !coin.isPayable, true);
        members.append({QStringLiteral("platforms"), platformsJson(coins)});
        list.append(Json::object(std::move(members)));
    }
    for (const FiatCurrency &fiat : fiatCurrencies()) {
        if (isAsked(params, "merchant_pay") || params.value(QStringLiteral("kind")) == QLatin1String("crypto"))
            continue;
        Json::Object members = head(fiat.id, fiat.title, QStringLiteral("fiat"), fiat.symbol);
        appendState(members, false, false);
        list.append(Json::object(std::move(members)));
    }
    return jsonReply(Json::array(std::move(list)));
}

HttpReply refundCurrencies()
{
    Json::Array list;
    for (const QString &symbol : symbols()) {
        const QList<OfferedCoin> coins = coinsOf(symbol);
        Json::Object members = head(coins.first().currencyId, coins.first().title, QStringLiteral("crypto"), symbol);
        members.append({QStringLiteral("enabled"), Json::boolean(coins.first().isPayable)});
        members.append({QStringLiteral("platforms"), platformsJson(coins)});
        list.append(Json::object(std::move(members)));
    }
    return jsonReply(Json::array(std::move(list)));
}

HttpReply platforms()
{
    QMap<qint64, Json::Array> coinsByPlatform;
    for (const OfferedCoin &coin : offeredCoins()) {
        Json::Object members = head(coin.currencyId, coin.title, QStringLiteral("crypto"), coin.symbol);
        members.append({QStringLiteral("enabled"), Json::boolean(coin.isPayable)});
        coinsByPlatform[coin.platformId].append(Json::object(std::move(members)));
    }
    Json::Array list;
    for (auto at = coinsByPlatform.begin(); at != coinsByPlatform.end(); ++at) {
        const auto coin = std::find_if(offeredCoins().begin(), offeredCoins().end(),
                                       [&](const OfferedCoin &offered) { return offered.platformId == at.key(); });
        list.append(Json::object({{QStringLiteral("id"), number(at.key())},
                                  {QStringLiteral("title"), text(coin->platformTitle)},
                                  {QStringLiteral("id_name"), text(coin->platform)},
                                  {QStringLiteral("disabled"), Json::boolean(!coin->isPayable)},
                                  {QStringLiteral("disabled_message"), Json()},
                                  {QStringLiteral("currencies"), Json::array(*at)}}));
    }
    return jsonReply(Json::array(std::move(list)));
}

HttpReply rates(const World &world, const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (parts.size() == 3)
        return textReply(rateText(world, parts.at(1), parts.at(2)).toLatin1());
    const Json table = rateTable(world);
    if (parts.size() == 1)
        return jsonReply(table);
    const Json trader = Json::object({{QStringLiteral("buy"), table}, {QStringLiteral("sell"), table}});
    return jsonReply(Json::object({{QStringLiteral("merchant"), table}, {QStringLiteral("trader"), trader}}));
}

} // namespace tillgate::practice::coingate
