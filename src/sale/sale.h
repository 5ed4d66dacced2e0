// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sale/payment.h"
#include "sale/tender.h"

#include <QList>

namespace tillgate {

/// One line of a sale: an amount, taken `quantity` times.
struct SaleLine
{
    QString text;
    Money unitPrice;
    int quantity = 1;

    /// Unit price times quantity; Overflow beyond what Money can hold.
    [[nodiscard]] Result<Money> sum() const;
    bool operator==(const SaleLine &) const = default;
};

/// A sale at the counter. It is owed `total` and covered by its tenders.
struct Sale
{
    SaleId id;
    int number = 0; ///< per till, from 1
    TillName till;
    QString cashier;
    QList<SaleLine> lines;
    Money total;
    QString note;
    QDateTime openedAt;
    bool isPractice = false;
    bool isCancelled = false;
    /// Taken when the sale completes, per till, without gaps; 0 before.
    int receiptNumber = 0;
    std::optional<QDateTime> completedAt = std::nullopt;
    /// Cash and write-offs as they were recorded; all of them, crypto too, once the sale is complete.
    QList<Tender> tenders = {};

    bool operator==(const Sale &) const = default;
};

/// Derived from a sale and its attempts, never stored.
enum class SaleState { Open, Paid, NeedsDecision, Cancelled };

[[nodiscard]] SaleState saleState(const Sale &sale, const QList<Payment> &attempts);
[[nodiscard]] QString saleStateName(SaleState state);

/// The sum of the lines. Usage error for no lines, two currencies, or a quantity below 1.
[[nodiscard]] Result<Money> totalOf(const QList<SaleLine> &lines);

/// What one sale may cost; a typing slip above it is refused. Usage error says the limit.
[[nodiscard]] Result<void> checkSaleTotal(const Money &total, const Money &ceiling);

} // namespace tillgate
