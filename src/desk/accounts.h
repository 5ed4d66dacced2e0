// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/cointable.h"
#include "desk/accountview.h"
#include "desk/gatewayline.h"
#include "vault/vault.h"
#include "wire/json.h"

namespace tillgate {

/// An account's settings as the ledger keeps them; there is no key in it.
[[nodiscard]] Json accountToJson(const AccountSettings &account);
/// Malformed or Usage, naming the member, for anything else.
[[nodiscard]] Result<AccountSettings> accountFromJson(const AccountName &name, const Json &json);

/// Stable names for records: "production", "sandbox", "practice", "self-hosted".
[[nodiscard]] QString environmentName(AccountSettings::Environment environment);
[[nodiscard]] std::optional<AccountSettings::Environment> environmentFromName(const QString &name);

/// The keys of an account as the vault has them; missing ones are empty.
[[nodiscard]] Result<Credentials> readCredentials(const Vault &vault, const AccountName &account);
/// Keeps what is not empty in `typed`; what is empty stays as it was.
[[nodiscard]] Result<void> storeCredentials(Vault &vault, const AccountName &account, const Credentials &typed);
/// True if the vault has any key of an account.
[[nodiscard]] bool hasCredentials(const Vault &vault, const AccountName &account);
/// Deletes all keys of an account.
[[nodiscard]] Result<void> removeCredentials(Vault &vault, const AccountName &account);

/// Builds the adaptor and the runner of an account. `coins`, `ledger` and `clock` must outlive the line.
[[nodiscard]] Result<std::unique_ptr<GatewayLine>> makeLine(const AccountSettings &account,
                                                            const Credentials &credentials,
                                                            const CoinTable &coins, Ledger &ledger,
                                                            const Clock &clock);

} // namespace tillgate
