// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"
#include "ledger/sqlconnection.h"

namespace tillgate {

/// What differs between the two kinds of database: how one is opened, and how a transaction leaves its mark
/// there. Lives on the ledger's thread.
class LedgerEngine
{
public:
    virtual ~LedgerEngine() = default;

    /// Opens, sets up and migrates; also again, after the connection was given up.
    [[nodiscard]] virtual Result<std::unique_ptr<SqlConnection>> connect() = 0;
    /// The quick check of the ends of the chains.
    [[nodiscard]] virtual Result<QList<JournalFinding>> checkEnds(SqlConnection &connection) = 0;
    /// From now on this connection only reads.
    [[nodiscard]] virtual Result<void> makeReadOnly(SqlConnection &connection) = 0;
    /// Writes the mark of the running transaction, the last thing before its COMMIT.
    [[nodiscard]] virtual Result<void> writeMark(SqlConnection &connection, const QString &mark) = 0;
    /// The mark of the last transaction that committed; waits for one of ours that is still under way. One that is not there
    /// then does not come back.
    [[nodiscard]] virtual Result<QString> readMark(SqlConnection &connection) = 0;
    /// Sees to it that a transaction stays whose COMMIT failed, but which is there.
    [[nodiscard]] virtual Result<void> secure(SqlConnection &connection) = 0;
};

/// Begins the mark of a file whose ledger was moved away; the place where it is now follows.
inline constexpr QLatin1String movedMark("moved to ");

/// The engine for a place.
[[nodiscard]] std::unique_ptr<LedgerEngine> engineFor(const LedgerPlace &place, const LedgerOptions &options);

} // namespace tillgate
