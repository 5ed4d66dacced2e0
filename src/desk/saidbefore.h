// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"

namespace tillgate {

/// True if the journal of the payment holds these words: whoever dealt with them has read them.
[[nodiscard]] Result<bool> wasSaidBefore(LedgerSession &session, const PaymentReference &payment, const QString &words);

} // namespace tillgate
