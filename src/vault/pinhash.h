// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

namespace tillgate {

/// Usage error with the reason unless it is 4 to 12 digits, not all the same and not in a row (1234, 9876).
[[nodiscard]] Result<void> checkPin(const Secret &pin);

/// A PIN's hash as text: "scrypt:14:8:1:<salt>:<key>", salt and key in hex. About 40 ms of work.
[[nodiscard]] Result<QString> hashPin(const Secret &pin);

/// True if the PIN is the one that `hash` was made from; compared in constant time. Storage if `hash` cannot
/// be read or names costs outside of what is accepted.
[[nodiscard]] Result<bool> isPinOf(const QString &hash, const Secret &pin);

} // namespace tillgate
