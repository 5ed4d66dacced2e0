// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

namespace tillgate {

class SqlConnection;

/// The newest schema that this program knows: the highest number among `resources/sql`.
[[nodiscard]] int newestSchema();

/// Brings the database to the newest schema, in the transaction that is running. Numbered files are applied
/// once each, in order. StorageNewer if it is ahead of this program.
[[nodiscard]] Result<void> migrate(SqlConnection &connection);

} // namespace tillgate
