// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

namespace tillgate {

/// Where the key of a sealed vault comes from. Chosen once, when the vault is made; never switched silently.
enum class KeySource {
    Passphrase = 1, ///< typed by a person; stretched with scrypt
    KeyFile = 2, ///< 32 random bytes in a file of mode 0600, for programs without a person
    KeyService = 3, ///< 32 random bytes kept by the system's key service
};

/// What opens a sealed vault.
struct VaultKey
{
    static constexpr qsizetype size = 32;

    KeySource source = KeySource::Passphrase;
    /// The passphrase, or exactly `size` random bytes.
    Secret bytes;

    [[nodiscard]] static VaultKey passphrase(const Secret &passphrase);
    /// A new random key.
    [[nodiscard]] static Result<VaultKey> random(KeySource source);
};

/// Reads a key file. NotFound if it is not there, AccessDenied if others may read it, if it belongs to
/// somebody else or is a symbolic link, Malformed if it does not hold exactly `VaultKey::size` bytes.
[[nodiscard]] Result<VaultKey> readKeyFile(const QString &file);
/// Writes a new random key to a file that must not exist yet (Conflict).
[[nodiscard]] Result<VaultKey> createKeyFile(const QString &file);

} // namespace tillgate
