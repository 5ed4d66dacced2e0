// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/scrypt.h"
#include "vault/vault.h"
#include "vault/vaultkey.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tillgate {

/// Secrets in one file, sealed with AES-256-GCM. The key stays in memory while the vault is open, so that
/// only opening is slow (about a second with a passphrase). The file is 0600 and replaced as a whole.
///
/// Errors of opening: NotFound without a file; AccessDenied for a wrong key or a file that was changed;
/// Locked if the vault wants another kind of key; Storage if it is no vault, of a newer format, or names
/// scrypt costs that we do not accept (refused before any work).
class SealedVault final : public Vault
{
public:
    using Opened = Result<std::shared_ptr<SealedVault>>;

    /// Which key the file asks for; reads only its header.
    [[nodiscard]] static Result<KeySource> keySource(const QString &file);

    /// Makes an empty vault. Conflict if the file exists, Usage for an empty passphrase.
    [[nodiscard]] static Opened create(const QString &file, const VaultKey &key, const ScryptCost &cost = {});
    [[nodiscard]] static Opened open(const QString &file, const VaultKey &key);

    /// The same on a thread of their own; `done` is called from the event loop of `context`'s thread, at
    /// most once, and never after `context` died.
    static void create(const QString &file, const VaultKey &key, QObject *context,
                       std::function<void(Opened)> done);
    static void open(const QString &file, const VaultKey &key, QObject *context,
                     std::function<void(Opened)> done);

    ~SealedVault() override;

    [[nodiscard]] Result<void> store(const QString &name, const Secret &secret) override;
    [[nodiscard]] Result<Secret> read(const QString &name) const override;
    [[nodiscard]] Result<void> remove(const QString &name) override;
    [[nodiscard]] QStringList names() const override;

    /// Seals it again under another key. As slow as opening.
    [[nodiscard]] Result<void> changeKey(const VaultKey &key, const ScryptCost &cost = {});

private:
    struct Seal;
    class Format;
    using Secrets = std::map<QString, Secret>;
    SealedVault(QString file, Seal seal, Secrets secrets);

    [[nodiscard]] Result<void> replace(Secrets secrets);

    QString m_file;
    std::unique_ptr<Seal> m_seal;
    Secrets m_secrets;
};

} // namespace tillgate
