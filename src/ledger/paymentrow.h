// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sqlrow.h"
#include "sale/payment.h"

namespace tillgate {

class SqlConnection;

/// The columns that readPayment reads, in its order.
[[nodiscard]] QString paymentColumns();
[[nodiscard]] Result<Payment> readPayment(SqlRow &row);
[[nodiscard]] Result<void> insertPayment(SqlConnection &connection, const Payment &payment);
/// Writes everything but the identity. Conflict if the stored version is not `expectedVersion`.
[[nodiscard]] Result<void> updatePayment(SqlConnection &connection, const Payment &payment,
                                         int expectedVersion);
/// The payments that `condition` selects, in its order.
[[nodiscard]] Result<QList<Payment>> selectPayments(SqlConnection &connection, const QString &condition,
                                                    const QVariantList &values);

} // namespace tillgate
