// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sqlrow.h"
#include "sale/sale.h"

namespace tillgate {

class SqlConnection;

/// The columns that readSale reads, in its order.
[[nodiscard]] QString saleColumns();
[[nodiscard]] Result<Sale> readSale(SqlRow &row);
[[nodiscard]] Result<void> insertSale(SqlConnection &connection, const Sale &sale);
/// Writes what can change: cancelled, receipt number, time of completion.
[[nodiscard]] Result<void> updateSale(SqlConnection &connection, const Sale &sale);
/// The sales that `condition` selects, in its order.
[[nodiscard]] Result<QList<Sale>> selectSales(SqlConnection &connection, const QString &condition,
                                              const QVariantList &values);

} // namespace tillgate
