// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/cointable.h"
#include "gateway/gateway.h"

#include <QHash>

#include <atomic>
#include <memory>

namespace tillgate {

/// What came of the deliveries to one account's address. Counted on several threads.
struct HookCounts
{
    std::atomic<quint64> stored = 0;
    std::atomic<quint64> repeated = 0; ///< authentic, but here before
    std::atomic<quint64> forged = 0; ///< not authentic
    std::atomic<quint64> otherwise = 0; ///< authentic, but no notice about a payment
    std::atomic<quint64> unavailable = 0; ///< authentic, but it could not be stored: answered 503
    std::atomic<quint64> former = 0; ///< of the stored and repeated: proven with the former secret or path
};

/// What an account had before its secret or path was changed, and until when that still counts. The gateway has to be
/// told the new one, and what it was told before goes on for payments that are open.
struct FormerKeys
{
    Credentials credentials = {}; ///< none: the secret is the same
    QString path = {}; ///< empty: the path is the same
    QDateTime until = {};
};

/// Where one account's notices arrive, and what judges them.
struct NoticeHook
{
    AccountName account;
    /// Only its `verify` is used, on several threads.
    std::shared_ptr<const Gateway> gateway;
    WebhookProof proof = WebhookProof::SignedBody;
    QString path; ///< with an unguessable part
    /// Proves a test notice; empty: none is taken.
    Secret probeKey = {};
    std::shared_ptr<HookCounts> counts = std::make_shared<HookCounts>();

    struct Former
    {
        std::shared_ptr<const Gateway> gateway; ///< with the former secret, or the same
        Secret probeKey;
        QString path; ///< or empty
        QDateTime until;
    };
    std::optional<Former> former = std::nullopt;

    /// True if what was before still counts.
    [[nodiscard]] bool takesFormer(const QDateTime &now) const { return former && now < former->until; }
};

/// True if the gateway signs its notices with the API key and has no secret of their own.
[[nodiscard]] bool provesWithApiKey(const GatewayTraits &traits);
/// Only what `verify` needs has to be among the credentials. `coins` must outlive the hook.
[[nodiscard]] Result<NoticeHook> makeHook(const AccountSettings &account, const Credentials &credentials,
                                          const QString &path, const CoinTable &coins,
                                          const std::optional<FormerKeys> &former = std::nullopt);
/// A path that nobody guesses: "/hook/" and 160 random bits.
[[nodiscard]] QString newHookPath();
/// The name of the ledger's setting that keeps an account's path, for tills and hubs alike.
[[nodiscard]] QString hookPathSetting(const AccountName &account);

/// All hooks of a listener; a value that never changes once it is in use.
class NoticeHooks final
{
public:
    /// Takes the place of an older hook of that account, and goes on with its counts.
    [[nodiscard]] NoticeHooks with(NoticeHook hook) const;
    /// Its paths are like any that nobody was told.
    [[nodiscard]] NoticeHooks without(const AccountName &account) const;
    struct Match
    {
        const NoticeHook *hook = nullptr;
        bool isFormerPath = false;
    };
    /// The account whose path this is or was, or begins: an account whose notices prove nothing but their path may
    /// give one to each order, /<order>/<token>. Null for a path that nobody was told.
    [[nodiscard]] Match at(const QString &path, const QDateTime &now) const;
    [[nodiscard]] const NoticeHook *of(const AccountName &account) const;
    [[nodiscard]] QList<NoticeHook> all() const { return m_byPath.values(); }

private:
    [[nodiscard]] const NoticeHook *withPath(const QString &path) const;
    [[nodiscard]] Match startingAt(const QString &path, const QDateTime &now) const;

    QHash<QString, NoticeHook> m_byPath;
    QHash<QString, QString> m_formerPaths; ///< and the paths that came after them
};

} // namespace tillgate
