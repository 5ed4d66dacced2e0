// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

class QSqlError;

namespace tillgate {

/// What a failed statement means for the transaction it was in.
enum class SqlTrouble {
    None,
    Lasting, ///< the same transaction would fail again
    Passing, ///< only because of others at the same time: the whole transaction may be done again
    Lost, ///< the connection is gone, or leads to a server that cannot be written
};

/// What SQLite said, as an error: another program's lock is InUse, a rule of the schema Conflict, everything
/// else Storage.
[[nodiscard]] Error sqliteError(const QSqlError &error);

/// What PostgreSQL said, by its SQLSTATE ("Appendix A. PostgreSQL Error Codes"): a lost connection or a
/// server that is shutting down is LedgerAway, a rule of the schema Conflict, a missing right AccessDenied, a
/// lock that others hold InUse, everything else Storage.
[[nodiscard]] Error postgresError(const QSqlError &error);
[[nodiscard]] SqlTrouble postgresTrouble(const QSqlError &error);

} // namespace tillgate
