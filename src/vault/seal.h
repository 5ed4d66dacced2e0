// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/sealedvault.h"

namespace tillgate {

/// The key of an open vault and how it is found again; everything of the file's head but the nonce.
struct SealedVault::Seal
{
    KeySource source = KeySource::Passphrase;
    ScryptCost cost; ///< only for a passphrase
    QByteArray salt; ///< only for a passphrase
    Secret key; ///< 32 bytes
};

/// The file: head (authenticated), then the sealed secrets, then the tag.
///
///     8 bytes  "TGVAULT1"
///     1        source of the key: 1 passphrase, 2 key file, 3 key service
///     1 1 1    scrypt's log2 N, r, p; 0 0 0 without a passphrase
///     32       salt; zeros without a passphrase
///     12       nonce, new with each writing
///     n        AES-256-GCM: per secret its name and bytes, each with a 32 bit length in front
///     16       tag over head and content
class SealedVault::Format
{
public:
    static constexpr qsizetype saltSize = 32;
    static constexpr qsizetype nonceSize = 12;
    static constexpr qsizetype tagSize = 16;
    static constexpr qsizetype headSize = 8 + 1 + 3 + saltSize + nonceSize;
    static constexpr qint64 mostBytes = 1024 * 1024;

    /// The head without a key. Storage if it is not ours, or names costs that we do not accept.
    [[nodiscard]] static Result<Seal> readHead(const QByteArray &file);
    /// The key that belongs to a head. Slow for a passphrase.
    [[nodiscard]] static Result<Secret> deriveKey(const Seal &seal, const VaultKey &key);
    [[nodiscard]] static Result<Seal> newSeal(const VaultKey &key, const ScryptCost &cost);
    [[nodiscard]] static Result<Secrets> unseal(const QByteArray &file, const Secret &key);
    [[nodiscard]] static Result<QByteArray> seal(const Secrets &secrets, const Seal &seal);
};

} // namespace tillgate
