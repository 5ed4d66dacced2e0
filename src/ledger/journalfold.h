// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/verification.h"

namespace tillgate {

/// Folds the journal's entries about sales, payments and refunds from empty and compares with the rows: stage and
/// version step by step through `advance`, and every other column at the end (invariant I6).
[[nodiscard]] Result<QList<JournalFinding>> compareFoldWithRows(SqlConnection &connection);

/// Receipts must be dense from 1, per till, real and practice apart.
[[nodiscard]] Result<QList<JournalFinding>> findReceiptGaps(SqlConnection &connection);

} // namespace tillgate
