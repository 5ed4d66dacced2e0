// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "gateway/gateway.h"

namespace tillgate {

/// A line of the set-up page's list.
struct AccountEntry
{
    AccountName name;
    QString providerName;

    bool operator==(const AccountEntry &) const = default;
};

/// What the set-up page shows of one account. Keys are never in it, only their last four characters.
struct AccountView
{
    /// All stored accounts; the one shown may be a new one that is not among them yet.
    QList<AccountEntry> all;
    bool isNew = true;
    AccountSettings settings;
    /// As it was stored when the page was drawn first: what differs in `settings` was typed since. None: never stored.
    std::optional<AccountSettings> known = std::nullopt;
    QString providerName;
    QByteArray apiKeyEnd; ///< last four characters of the stored key; empty if none is stored
    QByteArray webhookSecretEnd;
    bool hasLogin = false;
    /// Where the gateway's notices can reach this till; empty: polling only.
    QString notifyAddress;
    bool isTesting = false;
    QList<KeyCheck> checks;
    std::optional<Error> problem;
};

/// What the manager typed. An empty secret means "keep the stored one".
struct AccountForm
{
    AccountSettings settings;
    Credentials typed;
    /// What `settings` began with; what others stored since stays where it was not changed here. None: all of it is wanted.
    std::optional<AccountSettings> known = std::nullopt;
};

} // namespace tillgate
