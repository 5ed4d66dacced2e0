// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "money/currency.h"
#include "money/decimal.h"

namespace tillgate {

/// A sum in a fiat currency, always in whole minor units: a Money in EUR has exactly two digits after
/// the point, in JPY none. Two currencies never add up.
class Money final
{
public:
    [[nodiscard]] static Money zero(const Currency &currency);

    /// Usage error if `amount` has more digits than the currency's minor unit: nothing is rounded silently.
    [[nodiscard]] static Result<Money> of(const Decimal &amount, const Currency &currency);
    /// Brings `amount` to whole minor units by the named rounding.
    [[nodiscard]] static Result<Money> rounded(const Decimal &amount, const Currency &currency,
                                               Rounding rounding);
    /// Reads "12.50" and "EUR". Malformed, Usage or NotFound with a sentence that says what to do.
    [[nodiscard]] static Result<Money> parse(QStringView amount, QStringView currencyCode);

    [[nodiscard]] const Decimal &amount() const { return m_amount; }
    [[nodiscard]] const Currency &currency() const { return m_currency; }

    [[nodiscard]] bool isZero() const { return m_amount.isZero(); }
    [[nodiscard]] bool isNegative() const { return m_amount.isNegative(); }
    [[nodiscard]] bool isPositive() const { return m_amount.isPositive(); }

    /// Usage error when the currencies differ.
    [[nodiscard]] Result<Money> plus(const Money &other) const;
    [[nodiscard]] Result<Money> minus(const Money &other) const;
    [[nodiscard]] Result<Money> times(const Decimal &factor, Rounding rounding) const;

    /// "12.50 EUR": for records and the command line. Windows format by locale instead.
    [[nodiscard]] QString toString() const;

    bool operator==(const Money &other) const = default;

private:
    Money(Decimal amount, Currency currency) : m_amount(amount), m_currency(currency) { }

    Decimal m_amount;
    Currency m_currency;
};

} // namespace tillgate
