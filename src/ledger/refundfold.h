// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/fold.h"

namespace tillgate {

/// Folds the refunds of the payments in the range, compares them with their rows and checks that no more went back than
/// came (I8).
[[nodiscard]] Result<void> foldRefunds(Fold &fold);

} // namespace tillgate
