// SPDX-License-Identifier: Apache-2.0
#include "money/rate.h"

namespace tillgate {

Result<Rate> Rate::of(const Decimal &pricePerCoin, const Currency &currency)
{
    if (!pricePerCoin.isPositive())
        return fail(Error::Kind::Usage, QStringLiteral("A rate must be above zero."));
    return Rate(pricePerCoin, currency);
}

Result<Rate> Rate::implied(const Money &price, const Decimal &coins)
{
    return price.amount()
        .dividedBy(coins, derivedScale, Rounding::HalfUp)
        .and_then([&](const Decimal &perCoin) { return of(perCoin.normalized(), price.currency()); });
}

Result<Money> Rate::worthOf(const Decimal &coins, Rounding rounding) const
{
    return coins.times(m_pricePerCoin).and_then([&](const Decimal &worth) {
        return Money::rounded(worth, m_currency, rounding);
    });
}

Result<Decimal> Rate::coinsFor(const Money &price, int scale, Rounding rounding) const
{
    if (price.currency() != m_currency) {
        return fail(Error::Kind::Usage,
                    QStringLiteral("The rate is in %1, the price in %2.")
                        .arg(m_currency.code(), price.currency().code()));
    }
    return price.amount().dividedBy(m_pricePerCoin, scale, rounding);
}

} // namespace tillgate
