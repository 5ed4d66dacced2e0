// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

namespace tillgate {

class SqlConnection;

/// The newest schema that this program knows: the highest number among `resources/sql`,
/// the same for both kinds of database.
[[nodiscard]] int newestSchema();

/// Brings the database to the newest schema, in the transaction that is running. Numbered files are applied
/// once each, in order. StorageNewer if it is ahead of this program.
[[nodiscard]] Result<void> migrate(SqlConnection &connection);

/// The same for a PostgreSQL database in a transaction of its own, which it only takes if there is something
/// to do; programs that come at the same time wait for the first. AccessDenied, with what to do, for a role
/// that may not change the schema.
[[nodiscard]] Result<void> migrateServer(SqlConnection &connection);

} // namespace tillgate
