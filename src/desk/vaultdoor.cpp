// SPDX-License-Identifier: Apache-2.0
#include "desk/vaultdoor.h"

#include <QDir>
#include <QFile>

namespace tillgate {

QString vaultFile(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("vault"));
}

QString shopFolder(const QString &dataFolder, bool isPractice)
{
    return isPractice ? QDir(dataFolder).filePath(QStringLiteral("practice")) : dataFolder;
}

Result<std::shared_ptr<Vault>> openVaultHeadless(const QString &dataFolder, const QString &keyFile)
{
    const Result<KeySource> source = SealedVault::keySource(vaultFile(dataFolder));
    if (!source)
        return fail(source.error());
    if (*source != KeySource::KeyFile || keyFile.isEmpty()) {
        return fail(Error::Kind::Locked,
                    *source == KeySource::KeyFile
                        ? QStringLiteral("The vault needs its key file: name it with --key-file.")
                        : QStringLiteral("The vault can only be opened in the till's window, or by the till "
                                         "that runs: it was not made with a key file."));
    }
    return readKeyFile(keyFile)
        .and_then([&](const VaultKey &key) { return SealedVault::open(vaultFile(dataFolder), key); })
        .map([](const std::shared_ptr<SealedVault> &vault) { return std::shared_ptr<Vault>(vault); });
}

Result<void> createVaultHeadless(const QString &dataFolder, const QString &keyFile)
{
    if (keyFile.isEmpty()) {
        return fail(Error::Kind::Usage,
                    QStringLiteral("Name the key file with --key-file; keep it where backups of the data folder "
                                   "do not go."));
    }
    const auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    const bool isThere = QDir(dataFolder).exists();
    if (!isThere && !(QDir().mkpath(dataFolder) && QFile::setPermissions(dataFolder, onlyOwner)))
        return fail(Error::Kind::Storage, QStringLiteral("The folder %1 cannot be made.").arg(dataFolder));
    const Result<VaultKey> key = QFile::exists(keyFile) ? readKeyFile(keyFile) : createKeyFile(keyFile);
    if (!key)
        return fail(key.error());
    const SealedVault::Opened made = SealedVault::create(vaultFile(dataFolder), *key);
    return made ? Result<void>() : fail(made.error());
}

VaultDoor::VaultDoor(QString dataFolder, QString keyFile, QObject *parent) :
    QObject(parent), m_dataFolder(std::move(dataFolder)), m_keyFile(std::move(keyFile))
{
}

void VaultDoor::knock()
{
    const Result<KeySource> source = SealedVault::keySource(vaultFile(m_dataFolder));
    if (!source) {
        setState(source.error().kind == Error::Kind::NotFound ? State::NoVault : State::Failed);
        if (m_state == State::Failed)
            Q_EMIT failed(source.error());
        return;
    }
    if (*source == KeySource::Passphrase) {
        setState(State::NeedsPassphrase);
        return;
    }
    setState(State::Opening);
    const auto openWith = [this](const Result<VaultKey> &key) {
        if (key)
            SealedVault::open(vaultFile(m_dataFolder), *key, this,
                              [this](const SealedVault::Opened &vault) { take(vault); });
        else
            take(fail(key.error()));
    };
    if (*source == KeySource::KeyService)
        keyService().read(this, openWith);
    else
        openWith(readKeyFile(m_keyFile));
}

void VaultDoor::openWithPassphrase(const Secret &passphrase)
{
    setState(State::Opening);
    SealedVault::open(vaultFile(m_dataFolder), VaultKey::passphrase(passphrase), this,
                      [this](const SealedVault::Opened &vault) {
                          take(vault);
                          if (!vault)
                              setState(State::NeedsPassphrase);
                      });
}

void VaultDoor::create(const Secret &passphrase)
{
    setState(State::Opening);
    const auto createWith = [this](const Result<VaultKey> &key) {
        if (key)
            SealedVault::create(vaultFile(m_dataFolder), *key, this,
                                [this](const SealedVault::Opened &vault) { take(vault); });
        else
            take(fail(key.error()));
    };
    if (passphrase.isEmpty())
        keyService().create(this, createWith);
    else
        createWith(VaultKey::passphrase(passphrase));
}

void VaultDoor::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void VaultDoor::take(const SealedVault::Opened &vault)
{
    if (vault) {
        setState(State::Open);
        Q_EMIT opened(*vault);
        return;
    }
    setState(State::Failed);
    Q_EMIT failed(vault.error());
}

KeyService VaultDoor::keyService() const
{
    return KeyService(QStringLiteral("vault of ") + QDir(m_dataFolder).absolutePath());
}

} // namespace tillgate
