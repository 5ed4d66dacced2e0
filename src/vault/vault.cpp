// SPDX-License-Identifier: Apache-2.0
#include "vault/vault.h"

namespace tillgate {

Result<void> MemoryVault::store(const QString &name, const Secret &secret)
{
    m_secrets.insert_or_assign(name, secret);
    return {};
}

Result<Secret> MemoryVault::read(const QString &name) const
{
    const auto found = m_secrets.find(name);
    if (found == m_secrets.end())
        return fail(Error::Kind::NotFound, QStringLiteral("The vault holds nothing named %1.").arg(name));
    return found->second;
}

Result<void> MemoryVault::remove(const QString &name)
{
    m_secrets.erase(name);
    return {};
}

QStringList MemoryVault::names() const
{
    QStringList names;
    for (const auto &[name, secret] : m_secrets)
        names.append(name);
    return names;
}

} // namespace tillgate
