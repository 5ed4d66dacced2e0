// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/notices/formerpath.h"
#include "ledger/ledger.h"
#include "vault/vault.h"

namespace tillgate {

/// What proved an account's notices before and still counts: its secret from the vault, its path and its end from the
/// ledger. None once its time is over.
[[nodiscard]] Result<std::optional<FormerKeys>> readFormerKeys(const Vault &vault, Ledger &ledger,
                                                               const AccountName &account, const QDateTime &now);

/// Before `typed` is stored: if it changes what proves the account's notices, what is there now goes on counting beside
/// it for `overlap`. Gateways repeat what they signed with the old one, and are told the new one by hand.
Result<void> keepFormerSecret(Vault &vault, Ledger &ledger, const Author &author, const AccountSettings &account,
                              const Credentials &typed, std::chrono::hours overlap = usualOverlap);

/// Deletes what counted before.
[[nodiscard]] Result<void> removeFormerSecret(Vault &vault, const AccountName &account);

/// 160 random bits, for gateways that have no secret of their own for notices.
[[nodiscard]] Secret newHookSecret();
/// Gives the account another path; the former one counts on until then. The new one is returned.
Result<QString> changePath(Ledger &ledger, const Author &author, const AccountName &account, const QDateTime &until);

} // namespace tillgate
