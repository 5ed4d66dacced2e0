// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QStringList>

#include <map>

namespace tillgate {

/// Where API keys and webhook secrets are kept. Names are plain words such as "NOWPayments/api-key".
class Vault
{
public:
    Vault() = default;
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;
    virtual ~Vault() = default;

    /// Keeps `secret` under `name`, in place of an older one. Durable when it returns.
    [[nodiscard]] virtual Result<void> store(const QString &name, const Secret &secret) = 0;
    /// NotFound if there is none of that name.
    [[nodiscard]] virtual Result<Secret> read(const QString &name) const = 0;
    /// Nothing happens if there is none.
    [[nodiscard]] virtual Result<void> remove(const QString &name) = 0;
    /// In alphabetical order.
    [[nodiscard]] virtual QStringList names() const = 0;
};

/// Holds its secrets until it is destroyed and never writes them anywhere: practice mode and tests.
class MemoryVault final : public Vault
{
public:
    [[nodiscard]] Result<void> store(const QString &name, const Secret &secret) override;
    [[nodiscard]] Result<Secret> read(const QString &name) const override;
    [[nodiscard]] Result<void> remove(const QString &name) override;
    [[nodiscard]] QStringList names() const override;

private:
    std::map<QString, Secret> m_secrets;
};

} // namespace tillgate
