// SPDX-License-Identifier: Apache-2.0
#include "vault/sealedvault.h"

#include "base/replypath.h"
#include "vault/privatefile.h"
#include "vault/seal.h"

#include <QFileInfo>
#include <QThreadPool>

namespace tillgate {

SealedVault::SealedVault(QString file, Seal seal, Secrets secrets)
    : m_file(std::move(file)),
      m_seal(std::make_unique<Seal>(std::move(seal))),
      m_secrets(std::move(secrets))
{
}

SealedVault::~SealedVault() = default;

Result<KeySource> SealedVault::keySource(const QString &file)
{
    return readPrivateFile(file, Format::mostBytes).and_then(&Format::readHead).map([](const Seal &seal) {
        return seal.source;
    });
}

SealedVault::Opened SealedVault::create(const QString &file, const VaultKey &key, const ScryptCost &cost)
{
    if (QFileInfo(file).isSymLink() || QFileInfo::exists(file))
        return fail(Error::Kind::Conflict, QStringLiteral("%1 exists already.").arg(file));
    Result<Seal> seal = Format::newSeal(key, cost);
    if (!seal)
        return fail(seal.error());
    std::shared_ptr<SealedVault> vault(new SealedVault(file, std::move(*seal), {}));
    if (const Result<void> written = vault->replace({}); !written)
        return fail(written.error());
    return vault;
}

SealedVault::Opened SealedVault::open(const QString &file, const VaultKey &key)
{
    const Result<QByteArray> content = readPrivateFile(file, Format::mostBytes);
    if (!content)
        return fail(content.error());
    Result<Seal> seal = Format::readHead(*content);
    if (!seal)
        return fail(seal.error());
    Result<Secret> derived = Format::deriveKey(*seal, key);
    if (!derived)
        return fail(derived.error());
    seal->key = std::move(*derived);
    Result<Secrets> secrets = Format::unseal(*content, seal->key);
    if (!secrets)
        return fail(secrets.error());
    return std::shared_ptr<SealedVault>(new SealedVault(file, std::move(*seal), std::move(*secrets)));
}

void SealedVault::create(const QString &file, const VaultKey &key, QObject *context,
                         std::function<void(Opened)> done)
{
    QThreadPool::globalInstance()->start([=, path = ReplyPath::to(context)] {
        path->post([done, vault = create(file, key)] { done(vault); });
    });
}

void SealedVault::open(const QString &file, const VaultKey &key, QObject *context,
                       std::function<void(Opened)> done)
{
    QThreadPool::globalInstance()->start(
        [=, path = ReplyPath::to(context)] { path->post([done, vault = open(file, key)] { done(vault); }); });
}

Result<void> SealedVault::store(const QString &name, const Secret &secret)
{
    Secrets secrets = m_secrets;
    secrets.insert_or_assign(name, secret);
    return replace(std::move(secrets));
}

Result<Secret> SealedVault::read(const QString &name) const
{
    const auto found = m_secrets.find(name);
    if (found == m_secrets.end())
        return fail(Error::Kind::NotFound, QStringLiteral("The vault holds nothing named %1.").arg(name));
    return found->second;
}

Result<void> SealedVault::remove(const QString &name)
{
    if (!m_secrets.contains(name))
        return {};
    Secrets secrets = m_secrets;
    secrets.erase(name);
    return replace(std::move(secrets));
}

QStringList SealedVault::names() const
{
    QStringList names;
    for (const auto &[name, secret] : m_secrets)
        names.append(name);
    return names;
}

Result<void> SealedVault::changeKey(const VaultKey &key, const ScryptCost &cost)
{
    Result<Seal> seal = Format::newSeal(key, cost);
    if (!seal)
        return fail(seal.error());
    std::swap(*m_seal, *seal);
    Result<void> written = replace(m_secrets);
    if (!written)
        std::swap(*m_seal, *seal);
    return written;
}

/// What is in memory changes only once it is in the file.
Result<void> SealedVault::replace(Secrets secrets)
{
    const Result<QByteArray> content = Format::seal(secrets, *m_seal);
    if (!content)
        return fail(content.error());
    if (const Result<void> written = writePrivateFile(m_file, *content); !written)
        return written;
    m_secrets = std::move(secrets);
    return {};
}

} // namespace tillgate
