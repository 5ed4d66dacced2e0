// SPDX-License-Identifier: Apache-2.0
#include "money/money.h"

namespace tillgate {

Money Money::zero(const Currency &currency)
{
    return {Decimal().rounded(currency.minorDigits(), Rounding::Down).value(), currency};
}

Result<Money> Money::of(const Decimal &amount, const Currency &currency)
{
    if (amount.significantScale() > currency.minorDigits()) {
        return fail(Error::Kind::Usage,
                    QStringLiteral("%1 %2 has more digits after the point than %2 has (%3).")
                        .arg(amount.toString(), currency.code())
                        .arg(currency.minorDigits()));
    }
    return rounded(amount, currency, Rounding::Down);
}

Result<Money> Money::rounded(const Decimal &amount, const Currency &currency, Rounding rounding)
{
    return amount.rounded(currency.minorDigits(), rounding).map([&](const Decimal &exact) {
        return Money(exact, currency);
    });
}

Result<Money> Money::parse(QStringView amount, QStringView currencyCode)
{
    const Result<Currency> currency = Currency::fromCode(currencyCode);
    if (!currency)
        return fail(currency.error());
    return Decimal::parse(amount).and_then([&](const Decimal &value) { return of(value, *currency); });
}

Result<Money> Money::plus(const Money &other) const
{
    if (m_currency != other.m_currency) {
        return fail(Error::Kind::Usage, QStringLiteral("%1 and %2 cannot be added: two currencies.")
                                            .arg(toString(), other.toString()));
    }
    return m_amount.plus(other.m_amount).and_then([&](const Decimal &sum) { return of(sum, m_currency); });
}

Result<Money> Money::minus(const Money &other) const
{
    return plus(Money(other.m_amount.negated(), other.m_currency));
}

Result<Money> Money::times(const Decimal &factor, Rounding rounding) const
{
    return m_amount.times(factor).and_then(
        [&](const Decimal &product) { return rounded(product, m_currency, rounding); });
}

QString Money::toString() const
{
    return m_amount.toString() + QLatin1Char(' ') + m_currency.code();
}

} // namespace tillgate
