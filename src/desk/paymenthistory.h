// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/dayview.h"
#include "ledger/ledger.h"

namespace tillgate {

/// The whole story of one payment in order of time: what the journal says, what was asked and answered, what notices
/// came. Inside a ledger transaction; NotFound if there is no such payment.
[[nodiscard]] Result<PaymentHistory> readHistory(LedgerSession &session, const PaymentReference &reference);

} // namespace tillgate
