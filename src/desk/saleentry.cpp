// SPDX-License-Identifier: Apache-2.0
#include "desk/saleentry.h"

namespace tillgate {

namespace {

constexpr qsizetype longestTyped = 15;
constexpr int mostOfOne = 9999;

} // namespace

SaleEntry::SaleEntry(const Currency &currency) : m_currency(currency) { }

bool SaleEntry::typeDigit(int digit)
{
    if (digit < 0 || digit > 9)
        return false;
    // "05" on a till is a slip for "5": a leading zero is replaced.
    const QString before = m_typed == QLatin1String("0") ? QString() : m_typed;
    return tryTyped(before + QString::number(digit));
}

bool SaleEntry::typeDoubleZero()
{
    return m_typed.isEmpty() ? typeDigit(0) : tryTyped(m_typed + QStringLiteral("00"));
}

bool SaleEntry::typeDecimalMark()
{
    if (m_currency.minorDigits() == 0 || m_typed.contains(QLatin1Char('.')))
        return false;
    return tryTyped((m_typed.isEmpty() ? QStringLiteral("0") : m_typed) + QLatin1Char('.'));
}

bool SaleEntry::eraseLast()
{
    if (!m_typed.isEmpty()) {
        m_typed.chop(1);
        return true;
    }
    if (m_quantity) {
        m_typed = QString::number(*m_quantity);
        m_quantity.reset();
        return true;
    }
    if (m_finished.isEmpty())
        return false;
    const SaleLine reopened = m_finished.takeLast();
    m_typed = reopened.unitPrice.amount().toShortString();
    m_quantity = reopened.quantity > 1 ? std::optional(reopened.quantity) : std::nullopt;
    return true;
}

bool SaleEntry::clear()
{
    if (isEmpty())
        return false;
    if (m_typed.isEmpty() && !m_quantity)
        m_finished.clear();
    m_typed.clear();
    m_quantity.reset();
    return true;
}

bool SaleEntry::addLine()
{
    const std::optional<Money> price = typedPrice(m_typed);
    if (!price || !price->isPositive())
        return false;
    m_finished.append({.text = {}, .unitPrice = *price, .quantity = m_quantity.value_or(1)});
    m_typed.clear();
    m_quantity.reset();
    return true;
}

bool SaleEntry::multiply()
{
    bool isWhole = false;
    const int quantity = m_typed.toInt(&isWhole);
    if (!isWhole || quantity < 1 || quantity > mostOfOne || m_quantity)
        return false;
    m_quantity = quantity;
    m_typed.clear();
    return true;
}

bool SaleEntry::isEmpty() const
{
    return m_finished.isEmpty() && m_typed.isEmpty() && !m_quantity;
}

QList<SaleLine> SaleEntry::lines() const
{
    QList<SaleLine> all = m_finished;
    const std::optional<Money> price = typedPrice(m_typed);
    if (price && price->isPositive())
        all.append({.text = {}, .unitPrice = *price, .quantity = m_quantity.value_or(1)});
    return all;
}

Money SaleEntry::total() const
{
    const QList<SaleLine> all = lines();
    return all.isEmpty() ? Money::zero(m_currency) : totalOf(all).value_or(Money::zero(m_currency));
}

bool SaleEntry::tryTyped(const QString &text)
{
    const qsizetype mark = text.indexOf(QLatin1Char('.'));
    const bool hasTooManyDigits = mark >= 0 && text.size() - mark - 1 > m_currency.minorDigits();
    if (text.size() > longestTyped || hasTooManyDigits)
        return false;
    m_typed = text;
    return true;
}

std::optional<Money> SaleEntry::typedPrice(const QString &text) const
{
    QString number = text;
    if (number.endsWith(QLatin1Char('.')))
        number.chop(1);
    if (number.isEmpty())
        return std::nullopt;
    const Result<Money> price = Money::parse(number, m_currency.code());
    return price ? std::optional(*price) : std::nullopt;
}

} // namespace tillgate
