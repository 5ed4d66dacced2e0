// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sqlrow.h"
#include "sale/refund.h"

namespace tillgate {

class SqlConnection;

/// The columns that readRefund reads, in its order.
[[nodiscard]] QString refundColumns();
[[nodiscard]] Result<RefundRecord> readRefund(SqlRow &row);
[[nodiscard]] Result<void> insertRefund(SqlConnection &connection, const RefundRecord &refund);
/// Writes what can change. Conflict if the stored version is not `expectedVersion`.
[[nodiscard]] Result<void> updateRefund(SqlConnection &connection, const RefundRecord &refund, int expectedVersion);
/// The refunds that `condition` selects, in its order.
[[nodiscard]] Result<QList<RefundRecord>> selectRefunds(SqlConnection &connection, const QString &condition,
                                                        const QVariantList &values);

} // namespace tillgate
