// SPDX-License-Identifier: Apache-2.0
#include "gateway/cryptomus/replies.h"

#include "wire/jsonfields.h"

#include <algorithm>

namespace tillgate::cryptomus {

namespace {

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(Error::Kind::Malformed, detail);
}

QString textOf(const Json &object, QStringView key)
{
    return optionalText(object, key).value_or(std::nullopt).value_or(QString());
}

std::optional<Service> serviceOf(const Json &row, const CodeTable &codes)
{
    const Pair pair{.currency = textOf(row, u"currency"), .network = textOf(row, u"network")};
    if (pair.currency.isEmpty() || pair.network.isEmpty())
        return std::nullopt;
    const Json *limit = row.find(u"limit");
    const Result<Decimal> minimum = limit != nullptr ? decimalField(*limit, u"min_amount")
                                                     : Result<Decimal>(malformed(QString()));
    const Json *commission = row.find(u"commission"); // its fixed part names no unit (dossier cryptomus, 2.2)
    const Result<Decimal> percent = commission != nullptr ? decimalField(*commission, u"percent")
                                                          : Result<Decimal>(malformed(QString()));
    return Service{.coin = {.code = pair.code(),
                            .coin = codes.coinOf(pair.code()),
                            .name = pair.currency.toUpper(),
                            .network = pair.network.toUpper(),
                            .isPayable = optionalBool(row, u"is_available").value_or(std::nullopt).value_or(false),
                            .takesMemo = false,
                            .costPercent = percent && !percent->isNegative() ? std::optional(*percent) : std::nullopt},
                   .minimum = minimum && !minimum->isNegative() ? std::optional(*minimum) : std::nullopt};
}

} // namespace

Result<QList<Service>> understandServices(const Json &json, const CodeTable &codes)
{
    if (!json.isArray())
        return malformed(QStringLiteral("The answer holds no list of coins."));
    QList<Service> services;
    for (const Json &row : json.items()) {
        if (std::optional<Service> service = serviceOf(row, codes))
            services.append(*std::move(service));
    }
    return services;
}

Result<Minimum> understandMinimum(const Json &json, const CodeTable &codes, const CoinId &coin)
{
    return understandServices(json, codes).and_then([&](const QList<Service> &services) -> Result<Minimum> {
        const auto found = std::find_if(services.begin(), services.end(),
                                        [&](const Service &service) { return service.coin.coin == coin; });
        if (found == services.end())
            return fail(Error::Kind::CoinUnavailable, QStringLiteral("Cryptomus does not list %1.").arg(coin.text()));
        if (!found->minimum)
            return malformed(QStringLiteral("The answer names no least amount."));
        return Minimum{.coin = coin, .coins = *found->minimum, .fiat = std::nullopt};
    });
}

Result<Estimate> understandRates(const Json &json, const Coin &coin, const Money &price)
{
    if (!json.isArray())
        return malformed(QStringLiteral("The answer holds no list of rates."));
    const auto row = std::find_if(json.items().begin(), json.items().end(), [&](const Json &rate) {
        return textOf(rate, u"to").toUpper() == price.currency().code();
    });
    if (row == json.items().end())
        return fail(Error::Kind::CoinUnavailable, QStringLiteral("Cryptomus has no rate for %1.").arg(coin.readOut));
    const Result<Decimal> course = decimalField(*row, u"course");
    if (!course || !course->isPositive())
        return malformed(QStringLiteral("The answer's rate is not above zero."));
    return price.amount().dividedBy(*course, coin.displayDecimals, Rounding::Up).map([&](const Decimal &coins) {
        return Estimate{.coin = coin.id, .price = price, .coins = coins};
    });
}

Result<QList<Balance>> understandBalance(const Json &json, const CodeTable &codes)
{
    const Json *wrapped = json.items().isEmpty() ? nullptr : json.items().first().find(u"balance");
    const Json *rows = wrapped != nullptr ? wrapped->find(u"merchant") : nullptr;
    if (rows == nullptr || !rows->isArray())
        return malformed(QStringLiteral("The answer holds no balances."));
    QList<Balance> balances;
    for (const Json &row : rows->items()) {
        const Result<QString> code = textField(row, u"currency_code");
        const Result<Decimal> available = decimalField(row, u"balance");
        if (!code || !available)
            return malformed(QStringLiteral("A balance of the answer cannot be read."));
        // A balance knows no network: the coin is sure only where the network has the currency's own name.
        const QString lower = code->toLower();
        balances.append({.code = lower, .coin = codes.coinOf(Pair{lower, lower}.code()), .available = *available});
    }
    return balances;
}

} // namespace tillgate::cryptomus
