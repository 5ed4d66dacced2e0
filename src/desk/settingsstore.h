// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/shopsettings.h"
#include "ledger/ledgersession.h"

namespace tillgate {

/// The settings that a till goes by: its own, or the shop's common ones as long as it has none. None if there are none at
/// all.
[[nodiscard]] Result<std::optional<Json>> storedSettings(const LedgerSession &session, const QString &own);

/// Stores what `wanted` changes of `known`, what this till goes by, upon what others may have stored in the same moment:
/// they are heard a little later. What is stored then. The errors of mergedSettings() and of the ledger.
Result<ShopSettings> storeSettings(const LedgerSession &session, const Author &author, const QString &own,
                                   const ShopSettings &known, const ShopSettings &wanted);

} // namespace tillgate
