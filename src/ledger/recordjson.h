// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sale/refund.h"
#include "sale/sale.h"
#include "wire/json.h"

namespace tillgate {

/// A sale, payment or refund as the journal tells it: one member per field that has a value, amounts as text.
[[nodiscard]] Json saleToJson(const Sale &sale);
[[nodiscard]] Json paymentToJson(const Payment &payment);
[[nodiscard]] Json refundToJson(const RefundRecord &refund);

/// The lines of a sale, as they are kept in its row.
[[nodiscard]] Json linesToJson(const QList<SaleLine> &lines);
[[nodiscard]] Result<QList<SaleLine>> linesFromJson(const QByteArray &text);

/// Its tenders, likewise.
[[nodiscard]] Json tendersToJson(const QList<Tender> &tenders);
[[nodiscard]] Result<QList<Tender>> tendersFromJson(const QByteArray &text);

/// What does not fit in a report, likewise.
[[nodiscard]] Json contradictionToJson(const Contradiction &contradiction);
[[nodiscard]] Result<Contradiction> contradictionFromJson(const QByteArray &text);

/// The members of `after` that differ from `before`; null for those that are gone.
[[nodiscard]] Json changesBetween(const Json &before, const Json &after);
/// `before` with `changes` applied: the inverse of changesBetween.
[[nodiscard]] Json withChanges(const Json &before, const Json &changes);
/// The same members in any order.
[[nodiscard]] bool isSameObject(const Json &a, const Json &b);

} // namespace tillgate
