// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sqlconnection.h"

namespace tillgate {

/// A table of the ledger as the database itself describes it.
struct TableShape
{
    QString name;
    QStringList columns;
    QStringList key; ///< the columns of the primary key, in its order

    bool operator==(const TableShape &) const = default;
};

/// Every table that holds something of the shop, those that others refer to first. Not the schema's number
/// and not the marks of transactions, which belong to one database and one connection.
[[nodiscard]] Result<QList<TableShape>> tablesOf(SqlConnection &connection);

using TableRow = QVariantList;

/// Calls `visit` for every row in order of the key, reading slices so that nothing large is held.
[[nodiscard]] Result<void> visitTable(SqlConnection &connection, const TableShape &table,
                                      const std::function<Result<void>(const TableRow &)> &visit);
/// Rows in order of the key, those behind `after` (a row's key; empty: from the first), at most `atMost`.
[[nodiscard]] Result<QList<TableRow>> tableSlice(SqlConnection &connection, const TableShape &table,
                                                 const QVariantList &after, int atMost);
/// The values of a row's key.
[[nodiscard]] QVariantList keyOf(const TableShape &table, const TableRow &row);

/// Adds a row as it is.
[[nodiscard]] Result<void> insertRow(SqlConnection &connection, const TableShape &table, const TableRow &row);
/// New rows are numbered behind those that were inserted with their numbers.
[[nodiscard]] Result<void> continueNumbering(SqlConnection &connection, const TableShape &table);

} // namespace tillgate
