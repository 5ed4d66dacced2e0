// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <QByteArray>
#include <QString>

#include <compare>

namespace tillgate {

/// How a number loses digits. There is no default: every place that rounds says how.
enum class Rounding {
    Up, ///< away from zero: what a customer must at least send
    Down, ///< towards zero: what a shop may at most count on
    HalfUp, ///< commercial: half goes away from zero
    HalfEven, ///< statistical: half goes to the even digit
};

/// An exact decimal number: coefficient × 10^-scale. No binary floating point anywhere.
///
/// Range: at most 36 significant digits, scale 0 to 36. Sums and products that do not fit are an
/// `Error::Kind::Overflow`, never a wrong number. Trailing zeros do not matter for comparing: 1.50 == 1.5.
class Decimal final
{
public:
    using Coefficient = boost::multiprecision::checked_int128_t;
    static constexpr int maxDigits = 36;
    static constexpr int maxScale = 36;

    constexpr Decimal() = default; ///< zero
    explicit Decimal(qint64 whole);

    /// `coefficient` × 10^-scale, e.g. (1250, 2) is 12.50. Overflow outside of the range of the class.
    [[nodiscard]] static Result<Decimal> fromCoefficient(const Coefficient &coefficient, int scale);

    /// Reads JSON's number grammar: `-12`, `0.5`, `1.2e-7`, `1E+3`. Refuses blanks, `+1`, `.5`, `5.`,
    /// `01`, grouping marks, NaN and more digits than fit (Malformed or Overflow).
    [[nodiscard]] static Result<Decimal> parse(QStringView text);
    [[nodiscard]] static Result<Decimal> parse(QByteArrayView text);

    [[nodiscard]] const Coefficient &coefficient() const { return m_coefficient; }
    [[nodiscard]] int scale() const { return m_scale; }

    [[nodiscard]] bool isZero() const { return m_coefficient == 0; }
    [[nodiscard]] bool isNegative() const { return m_coefficient < 0; }
    [[nodiscard]] bool isPositive() const { return m_coefficient > 0; }

    [[nodiscard]] Decimal negated() const;
    [[nodiscard]] Decimal absolute() const { return isNegative() ? negated() : *this; }
    [[nodiscard]] Result<Decimal> plus(const Decimal &other) const;
    [[nodiscard]] Result<Decimal> minus(const Decimal &other) const;
    [[nodiscard]] Result<Decimal> times(const Decimal &other) const;
    /// Quotient with `scale` digits after the point. Usage error on division by zero.
    [[nodiscard]] Result<Decimal> dividedBy(const Decimal &divisor, int scale, Rounding rounding) const;

    /// The same number with exactly `scale` digits after the point. Overflow only when digits are added.
    [[nodiscard]] Result<Decimal> rounded(int scale, Rounding rounding) const;
    /// The same value without trailing zeros after the point.
    [[nodiscard]] Decimal normalized() const;
    /// How many digits after the point carry a value (12.50 has 1).
    [[nodiscard]] int significantScale() const { return normalized().m_scale; }

    /// Plain notation with all digits of the scale, never an exponent: "12.50", "-0.00000042".
    [[nodiscard]] QString toString() const;
    /// Plain notation without trailing zeros: "12.5", "0.00000042", "3".
    [[nodiscard]] QString toShortString() const { return normalized().toString(); }

    [[nodiscard]] bool operator==(const Decimal &other) const { return (*this <=> other) == 0; }
    [[nodiscard]] std::strong_ordering operator<=>(const Decimal &other) const;

private:
    Decimal(const Coefficient &coefficient, int scale) : m_coefficient(coefficient), m_scale(scale) { }

    Coefficient m_coefficient = 0;
    int m_scale = 0;
};

} // namespace tillgate
