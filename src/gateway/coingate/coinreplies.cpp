// SPDX-License-Identifier: Apache-2.0
#include "gateway/coingate/replies.h"

#include "wire/jsonfields.h"

namespace tillgate::coingate {

namespace {

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(Error::Kind::Malformed, detail);
}

QString textOf(const Json &object, QStringView key)
{
    return optionalText(object, key).value_or(std::nullopt).value_or(QString());
}

std::optional<bool> flagOf(const Json &object, QStringView key)
{
    return optionalBool(object, key).value_or(std::nullopt);
}

/// Some lists say "disabled", others "enabled" (dossier coingate 2.2).
bool isOn(const Json &object)
{
    return !flagOf(object, u"disabled").value_or(false) && flagOf(object, u"enabled").value_or(true);
}

bool isPayable(const Json &currency)
{
    const Json *merchant = currency.find(u"merchant");
    const bool mayPay = merchant == nullptr || flagOf(*merchant, u"pay").value_or(true);
    return isOn(currency) && mayPay;
}

std::optional<Route> routeOf(const Json &currency, const Json &platform, const CodeTable &codes)
{
    const Pair pair{.symbol = textOf(currency, u"symbol"), .platform = textOf(platform, u"id_name")};
    const Result<QString> currencyId = digitsField(currency, u"id");
    const Result<QString> platformId = digitsField(platform, u"id");
    if (pair.symbol.isEmpty() || pair.platform.isEmpty() || !currencyId || !platformId)
        return std::nullopt;
    return Route{.coin = {.code = pair.code(),
                          .coin = codes.coinOf(pair.code()),
                          .name = textOf(currency, u"title"),
                          .network = textOf(platform, u"title"),
                          .isPayable = isPayable(currency) && isOn(platform),
                          .takesMemo = false},
                 .currencyId = *currencyId,
                 .platformId = *platformId};
}

} // namespace

Result<bool> understandPing(const Json &json)
{
    return textField(json, u"ping").map([](const QString &text) { return text == QLatin1String("pong"); });
}

Result<QList<Route>> understandCurrencies(const Json &json, const CodeTable &codes)
{
    if (!json.isArray())
        return malformed(QStringLiteral("The answer holds no list of coins."));
    QList<Route> routes;
    for (const Json &currency : json.items()) {
        const Json *platforms = currency.find(u"platforms"); // fiat has none
        for (const Json &platform : platforms != nullptr ? platforms->items() : Json::Array()) {
            if (std::optional<Route> route = routeOf(currency, platform, codes))
                routes.append(*std::move(route));
        }
    }
    return routes;
}

Result<Estimate> understandRate(const QString &text, const Coin &coin, const Money &price)
{
    if (text.isEmpty())
        return fail(Error::Kind::CoinUnavailable, QStringLiteral("CoinGate has no rate for %1.").arg(coin.readOut));
    const Result<Decimal> rate = Decimal::parse(text);
    if (!rate || !rate->isPositive())
        return malformed(QStringLiteral("The answer is no rate."));
    return price.amount().dividedBy(*rate, coin.displayDecimals, Rounding::Up).map([&](const Decimal &coins) {
        return Estimate{.coin = coin.id, .price = price, .coins = coins};
    });
}

QString codeFor(const CodeTable &codes, const QString &symbol, const std::optional<QString> &platform)
{
    if (symbol.isEmpty())
        return {};
    if (platform)
        return Pair{symbol, *platform}.code();
    QStringList found;
    for (const Coin &coin : CoinTable::builtIn().all()) {
        const QString code = codes.codeOf(coin.id).value_or(QString());
        if (Pair::fromCode(code).symbol == symbol.toLower())
            found.append(code);
    }
    if (found.isEmpty())
        return symbol.toLower(); // a coin that we never asked for
    return found.size() == 1 ? found.first() : QString();
}

} // namespace tillgate::coingate
