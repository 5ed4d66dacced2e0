// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"

namespace tillgate {

struct TableCount
{
    QString name;
    qint64 rows = 0;
};

/// What two ledgers have in common, and every way in which they differ.
struct LedgerComparison
{
    QList<TableCount> tables;
    QList<JournalHead> heads;
    /// What the completed sales add up to, by currency.
    QList<Money> completed;
    /// One sentence each; only the first few of a table.
    QStringList differences;

    [[nodiscard]] bool isSame() const { return differences.isEmpty(); }
};

/// Compares two ledgers value by value. Blocks. Works on a ledger that was moved away too.
[[nodiscard]] Result<LedgerComparison> compareLedgers(const LedgerPlace &one, const LedgerPlace &other);

/// Copies the SQLite ledger `from` into the empty PostgreSQL database `to` in one transaction, and compares
/// all of it before that commits. From then on the file only lets itself be compared: no till goes on with
/// it. Blocks. Conflict if `to` holds anything, InUse if a till has `from` open, Usage for other kinds of
/// places. If the comparison finds a difference, nothing was moved.
[[nodiscard]] Result<LedgerComparison> moveLedger(const LedgerPlace &from, const LedgerPlace &to);

} // namespace tillgate
