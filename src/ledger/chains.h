// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/journal.h"

#include <optional>

namespace tillgate {

/// Every till that has entries or a head.
[[nodiscard]] Result<QList<TillName>> knownTills(SqlConnection &connection);
/// The stored head; none if the journal has none for this till.
[[nodiscard]] Result<std::optional<JournalHead>> storedHead(SqlConnection &connection, const TillName &till);

} // namespace tillgate
