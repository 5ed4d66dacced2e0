// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/verification.h"

namespace tillgate {

/// Complete sales whose tenders do not add up to their total, or that name a payment of another sale.
[[nodiscard]] Result<QList<JournalFinding>> findUncoveredSales(SqlConnection &connection);

} // namespace tillgate
