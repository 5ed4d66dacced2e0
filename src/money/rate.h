// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "money/money.h"

namespace tillgate {

/// What one coin costs in a fiat currency, e.g. 1 BTC = 63816.90 EUR. Always positive.
class Rate final
{
public:
    /// Digits after the point that a derived rate keeps; enough for coins worth a millionth of a cent.
    static constexpr int derivedScale = 10;

    /// Usage error unless `pricePerCoin` is positive.
    [[nodiscard]] static Result<Rate> of(const Decimal &pricePerCoin, const Currency &currency);
    /// The rate implied by "this price for this many coins", to `derivedScale` digits, half up.
    [[nodiscard]] static Result<Rate> implied(const Money &price, const Decimal &coins);

    [[nodiscard]] const Decimal &pricePerCoin() const { return m_pricePerCoin; }
    [[nodiscard]] const Currency &currency() const { return m_currency; }

    /// What `coins` are worth, in whole minor units.
    [[nodiscard]] Result<Money> worthOf(const Decimal &coins, Rounding rounding) const;
    /// How many coins `price` buys, with `scale` digits after the point.
    [[nodiscard]] Result<Decimal> coinsFor(const Money &price, int scale, Rounding rounding) const;

    bool operator==(const Rate &) const = default;

private:
    Rate(Decimal pricePerCoin, Currency currency) : m_pricePerCoin(pricePerCoin), m_currency(currency) { }

    Decimal m_pricePerCoin;
    Currency m_currency;
};

} // namespace tillgate
