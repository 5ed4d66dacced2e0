// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/keyservice.h"
#include "vault/sealedvault.h"

#include <QObject>

#include <memory>

namespace tillgate {

/// Where a shop's vault lies.
[[nodiscard]] QString vaultFile(const QString &dataFolder);
/// The folder that a shop's ledger is owned by: practice has one of its own.
[[nodiscard]] QString shopFolder(const QString &dataFolder, bool isPractice);

/// Opens the vault with a key file, for programs without a person. NotFound if there is no vault; Locked,
/// with what to do, if it needs something else than `keyFile` (empty: none was named).
[[nodiscard]] Result<std::shared_ptr<Vault>> openVaultHeadless(const QString &dataFolder,
                                                               const QString &keyFile);
/// Makes an empty vault opened by `keyFile`, which is made too if it is missing.
[[nodiscard]] Result<void> createVaultHeadless(const QString &dataFolder, const QString &keyFile);

/// Lets the till's person open the vault, without stopping the window: by the system's key service, by a
/// passphrase, or by a key file, whichever the vault was made with.
class VaultDoor final : public QObject
{
    Q_OBJECT

public:
    enum class State { NoVault, NeedsPassphrase, Opening, Open, Failed };

    VaultDoor(QString dataFolder, QString keyFile, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }

    /// Tries what needs no person: the key file or the key service.
    void knock();
    void openWithPassphrase(const Secret &passphrase);
    /// Makes the vault: with the system's key service if one runs and `passphrase` is empty, else sealed
    /// by the passphrase.
    void create(const Secret &passphrase);

Q_SIGNALS:
    void stateChanged(tillgate::VaultDoor::State state);
    void opened(const std::shared_ptr<tillgate::Vault> &vault);
    void failed(const tillgate::Error &error);

private:
    void setState(State state);
    void take(const SealedVault::Opened &vault);
    [[nodiscard]] KeyService keyService() const;

    QString m_dataFolder;
    QString m_keyFile;
    State m_state = State::NoVault;
};

} // namespace tillgate
