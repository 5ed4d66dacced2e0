// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/journal.h"

namespace tillgate {

/// A member of an object; null if it has none of that name.
[[nodiscard]] const Json &memberOf(const Json &object, QStringView key);

/// The entries of one sale or payment as they happened, given by till and sequence. One till's are in order
/// already; several tills' are brought into it.
[[nodiscard]] QList<JournalEntry> inOrder(QList<JournalEntry> entries);

} // namespace tillgate
