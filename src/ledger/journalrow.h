// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/journal.h"
#include "ledger/sqlrow.h"

namespace tillgate {

/// The columns that readJournalEntry reads, in its order.
[[nodiscard]] QString journalColumns();
[[nodiscard]] Result<JournalEntry> readJournalEntry(SqlRow &row);

} // namespace tillgate
