// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/vaultkey.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace tillgate {

/// The system's key service (Secret Service, KWallet, Keychain, Credential Manager), asked only when the
/// shop chose it. It keeps the key of a sealed vault, nothing else; there is no fallback to a plain file.
///
/// Errors: Unreachable if no service runs or it is out of order, AccessDenied if it or the person says no,
/// NotFound if it has no such key, NoAnswer after `timeout`. `done`: at most once, from the event loop, never
/// after `context` died.
class KeyService final
{
public:
    using Done = std::function<void(Result<VaultKey>)>;

    explicit KeyService(QString name, std::chrono::milliseconds timeout = std::chrono::seconds(60))
        : m_name(std::move(name)),
          m_timeout(timeout)
    {
    }

    void read(QObject *context, Done done) const;
    /// Makes a random key, has it kept, and hands it over once it is.
    void create(QObject *context, Done done) const;

private:
    QString m_name; ///< the entry, e.g. "vault of /home/shop/.local/share/tillgate"
    std::chrono::milliseconds m_timeout;
};

} // namespace tillgate
