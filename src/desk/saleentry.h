// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sale/sale.h"

namespace tillgate {

/// What the cashier is typing: a pure value, fed with one key at a time. Amounts are typed as on paper,
/// with either decimal mark ("12.5", "12,50"); digits beyond the currency's minor unit are not taken.
class SaleEntry final
{
public:
    explicit SaleEntry(const Currency &currency);

    /// Each returns false if the key makes no sense here (so that the till can tick or stay still).
    bool typeDigit(int digit);
    bool typeDoubleZero();
    bool typeDecimalMark();
    /// Takes back the last key of the line being typed; on an empty line, reopens the line before.
    bool eraseLast();
    /// Clears the line being typed; when it is empty already, the whole sale.
    bool clear();
    /// Ends the line being typed; a new one begins.
    bool addLine();
    /// What was typed so far is the quantity of the line; the price follows.
    bool multiply();

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] const Currency &currency() const { return m_currency; }
    /// Finished lines, then the one being typed if it has a price.
    [[nodiscard]] QList<SaleLine> lines() const;
    [[nodiscard]] const QList<SaleLine> &finishedLines() const { return m_finished; }
    /// As typed, with a point as the decimal mark: "12.", "0.5"; empty if nothing is typed.
    [[nodiscard]] const QString &typedText() const { return m_typed; }
    /// The quantity of the line being typed, if the cashier multiplied.
    [[nodiscard]] std::optional<int> typedQuantity() const { return m_quantity; }
    /// Zero when empty; an Overflow never gets in: such a key is refused.
    [[nodiscard]] Money total() const;

    bool operator==(const SaleEntry &) const = default;

private:
    bool tryTyped(const QString &text);
    [[nodiscard]] std::optional<Money> typedPrice(const QString &text) const;

    Currency m_currency;
    QList<SaleLine> m_finished;
    QString m_typed;
    std::optional<int> m_quantity;
};

} // namespace tillgate
