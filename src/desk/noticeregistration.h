// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/shop.h"

namespace tillgate {

/// Has the gateway post its notices to the account's public address, and keeps the secret that proves them in
/// the vault. It may be repeated, also after an answer that got lost: the gateway then changes what it has.
/// Usage if the gateway cannot do so or the account has no public address; Locked if no vault is open.
void registerNotices(Shop &shop, const AccountName &account, QObject *context, std::function<void(Result<void>)> done);

} // namespace tillgate
