// SPDX-License-Identifier: Apache-2.0
#include "money/decimal.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace tillgate {

namespace {

// Wide enough for the product of two 36-digit numbers and for aligning any two scales.
using Wide = boost::multiprecision::int512_t;

Wide powerOfTen(int exponent)
{
    static const auto powers = [] {
        std::array<Wide, 2 * Decimal::maxScale + Decimal::maxDigits + 1> table;
        Wide power = 1;
        for (Wide &entry : table) {
            entry = power;
            power *= 10;
        }
        return table;
    }();
    return powers.at(static_cast<std::size_t>(exponent));
}

Error overflow()
{
    return Error{.kind = Error::Kind::Overflow,
                 .detail = QStringLiteral("The number has more than %1 digits.").arg(Decimal::maxDigits)};
}

Result<Decimal> narrowed(Wide value, int scale)
{
    // Zeros at the end carry nothing; dropping them keeps long chains of products in range.
    while (scale > Decimal::maxScale && value % 10 == 0) {
        value /= 10;
        --scale;
    }
    while (scale > 0 && abs(value) >= powerOfTen(Decimal::maxDigits) && value % 10 == 0) {
        value /= 10;
        --scale;
    }
    if (scale > Decimal::maxScale || abs(value) >= powerOfTen(Decimal::maxDigits))
        return fail(overflow());
    return Decimal::fromCoefficient(static_cast<Decimal::Coefficient>(value), scale);
}

Wide divideRounded(const Wide &value, const Wide &divisor, Rounding rounding)
{
    Wide quotient;
    Wide remainder;
    boost::multiprecision::divide_qr(value, divisor, quotient, remainder);
    if (remainder == 0)
        return quotient;

    const bool isNegative = (value < 0) != (divisor < 0);
    const Wide twice = abs(remainder) * 2;
    const Wide size = abs(divisor);
    bool awayFromZero = false;
    switch (rounding) {
    case Rounding::Up: awayFromZero = true; break;
    case Rounding::Down: awayFromZero = false; break;
    case Rounding::HalfUp: awayFromZero = twice >= size; break;
    case Rounding::HalfEven: awayFromZero = twice > size || (twice == size && quotient % 2 != 0); break;
    }
    if (awayFromZero)
        quotient += isNegative ? -1 : 1;
    return quotient;
}

struct NumberText
{
    bool isNegative = false;
    std::string digits;
    int fractionDigits = 0;
    int exponent = 0;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Splits a text that follows JSON's number grammar (RFC 8259, section 6).
std::optional<NumberText> split(QByteArrayView text)
{
    NumberText number;
    qsizetype at = 0;
    const auto peek = [&] { return at < text.size() ? text[at] : '\0'; };
    const auto takeDigits = [&](std::string &into) {
        const qsizetype start = at;
        while (isDigit(peek()))
            into += text[at++];
        return at - start;
    };

    if (peek() == '-') {
        number.isNegative = true;
        ++at;
    }
    const bool startsWithZero = peek() == '0';
    const qsizetype wholeDigits = takeDigits(number.digits);
    if (wholeDigits == 0 || (startsWithZero && wholeDigits > 1))
        return std::nullopt;
    if (peek() == '.') {
        ++at;
        number.fractionDigits = static_cast<int>(takeDigits(number.digits));
        if (number.fractionDigits == 0)
            return std::nullopt;
    }
    if (peek() == 'e' || peek() == 'E') {
        ++at;
        const bool isNegativeExponent = peek() == '-';
        if (peek() == '-' || peek() == '+')
            ++at;
        std::string exponent;
        constexpr qsizetype longestExponent = 4;
        const qsizetype count = takeDigits(exponent);
        if (count == 0 || count > longestExponent)
            return std::nullopt;
        number.exponent = std::stoi(exponent) * (isNegativeExponent ? -1 : 1);
    }
    return at == text.size() ? std::optional(number) : std::nullopt;
}

void dropLeadingZeros(std::string &digits)
{
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
}

} // namespace

Decimal::Decimal(qint64 whole) : m_coefficient(whole) { }

Result<Decimal> Decimal::fromCoefficient(const Coefficient &coefficient, int scale)
{
    if (scale < 0 || scale > maxScale || abs(Wide(coefficient)) >= powerOfTen(maxDigits))
        return fail(overflow());
    return Decimal(coefficient, scale);
}

Result<Decimal> Decimal::parse(QByteArrayView text)
{
    constexpr qsizetype longestText = 200;
    std::optional<NumberText> number = text.size() <= longestText ? split(text) : std::nullopt;
    if (!number) {
        return fail(Error::Kind::Malformed,
                    QStringLiteral("\"%1\" is not a decimal number.")
                        .arg(QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 60)))));
    }
    int scale = number->fractionDigits - number->exponent;
    dropLeadingZeros(number->digits);
    if (number->digits == "0")
        return Decimal(0, std::clamp(scale, 0, maxScale));
    while (scale > 0 && number->digits.size() > 1 && number->digits.back() == '0'
           && (scale > maxScale || number->digits.size() > maxDigits)) {
        number->digits.pop_back();
        --scale;
    }
    if (scale < 0) {
        if (-scale > maxDigits)
            return fail(overflow());
        number->digits.append(static_cast<std::size_t>(-scale), '0');
        scale = 0;
    }
    if (number->digits.size() > maxDigits || scale > maxScale)
        return fail(overflow());
    const Coefficient magnitude(number->digits);
    return Decimal(number->isNegative ? Coefficient(-magnitude) : magnitude, scale);
}

Result<Decimal> Decimal::parse(QStringView text)
{
    return parse(QByteArrayView(text.toUtf8()));
}

Decimal Decimal::negated() const
{
    return {Coefficient(-m_coefficient), m_scale};
}

Result<Decimal> Decimal::plus(const Decimal &other) const
{
    const int scale = std::max(m_scale, other.m_scale);
    const Wide sum = Wide(m_coefficient) * powerOfTen(scale - m_scale)
                     + Wide(other.m_coefficient) * powerOfTen(scale - other.m_scale);
    return narrowed(sum, scale);
}

Result<Decimal> Decimal::minus(const Decimal &other) const
{
    return plus(other.negated());
}

Result<Decimal> Decimal::times(const Decimal &other) const
{
    return narrowed(Wide(m_coefficient) * Wide(other.m_coefficient), m_scale + other.m_scale);
}

Result<Decimal> Decimal::dividedBy(const Decimal &divisor, int scale, Rounding rounding) const
{
    if (divisor.isZero())
        return fail(Error::Kind::Usage, QStringLiteral("Division by zero."));
    if (scale < 0 || scale > maxScale)
        return fail(overflow());
    // this / divisor × 10^scale, with both scales moved to one side so that only whole numbers divide.
    const Wide dividend = Wide(m_coefficient) * powerOfTen(divisor.m_scale + scale);
    return narrowed(divideRounded(dividend, Wide(divisor.m_coefficient) * powerOfTen(m_scale), rounding), scale);
}

Result<Decimal> Decimal::rounded(int scale, Rounding rounding) const
{
    if (scale < 0 || scale > maxScale)
        return fail(overflow());
    if (scale >= m_scale) {
        const Wide padded = Wide(m_coefficient) * powerOfTen(scale - m_scale);
        if (abs(padded) >= powerOfTen(maxDigits))
            return fail(overflow());
        return Decimal(static_cast<Coefficient>(padded), scale);
    }
    const Wide shortened = divideRounded(Wide(m_coefficient), powerOfTen(m_scale - scale), rounding);
    return Decimal(static_cast<Coefficient>(shortened), scale);
}

Decimal Decimal::normalized() const
{
    Decimal result = *this;
    while (result.m_scale > 0 && result.m_coefficient % 10 == 0) {
        result.m_coefficient /= 10;
        --result.m_scale;
    }
    return result;
}

QString Decimal::toString() const
{
    std::string digits = Coefficient(abs(m_coefficient)).str();
    const auto scale = static_cast<std::size_t>(m_scale);
    if (digits.size() <= scale)
        digits.insert(0, scale + 1 - digits.size(), '0');
    if (scale > 0)
        digits.insert(digits.size() - scale, 1, '.');
    if (isNegative())
        digits.insert(0, 1, '-');
    return QString::fromStdString(digits);
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    const int scale = std::max(m_scale, other.m_scale);
    const Wide mine = Wide(m_coefficient) * powerOfTen(scale - m_scale);
    const Wide theirs = Wide(other.m_coefficient) * powerOfTen(scale - other.m_scale);
    return mine.compare(theirs) <=> 0;
}

} // namespace tillgate
