// SPDX-License-Identifier: Apache-2.0
#include "desk/notices/noticehooks.h"

#include "gateway/registry.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace tillgate {

namespace {

Secret provingKey(const GatewayTraits &traits, const Credentials &credentials)
{
    return provesWithApiKey(traits) ? credentials.apiKey : credentials.webhookSecret;
}

Result<NoticeHook::Former> formerOf(const NoticeHook &hook, const AccountSettings &account, const FormerKeys &keys,
                                    const CoinTable &coins)
{
    NoticeHook::Former former{
        .gateway = hook.gateway, .probeKey = hook.probeKey, .path = keys.path, .until = keys.until};
    const Secret key = provingKey(hook.gateway->traits(), keys.credentials);
    if (key.isEmpty())
        return former;
    Result<std::unique_ptr<Gateway>> gateway = makeGateway(account, keys.credentials, coins);
    if (!gateway)
        return fail(gateway.error());
    former.gateway = std::move(*gateway);
    former.probeKey = key;
    return former;
}

} // namespace

bool provesWithApiKey(const GatewayTraits &traits)
{
    return !traits.requiredFields.contains(AccountField::WebhookSecret)
        && !traits.optionalFields.contains(AccountField::WebhookSecret);
}

Result<NoticeHook> makeHook(const AccountSettings &account, const Credentials &credentials, const QString &path,
                            const CoinTable &coins, const std::optional<FormerKeys> &former)
{
    Result<std::unique_ptr<Gateway>> gateway = makeGateway(account, credentials, coins);
    if (!gateway)
        return fail(gateway.error());
    const GatewayTraits traits = (*gateway)->traits();
    NoticeHook hook{.account = account.name,
                    .gateway = std::move(*gateway),
                    .proof = traits.webhookProof,
                    .path = path,
                    .probeKey = provingKey(traits, credentials)};
    if (!former)
        return hook;
    Result<NoticeHook::Former> before = formerOf(hook, account, *former, coins);
    if (!before)
        return fail(before.error());
    hook.former = std::move(*before);
    return hook;
}

QString newHookPath()
{
    // From the system's generator: the path is a filter against strangers, not the proof.
    std::array<quint32, 5> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    QString path = QStringLiteral("/hook/");
    for (const quint32 word : words)
        path += QStringLiteral("%1").arg(word, 8, 16, QLatin1Char('0'));
    return path;
}

QString hookPathSetting(const AccountName &account)
{
    return QStringLiteral("hook-path/") + account.text();
}

NoticeHooks NoticeHooks::with(NoticeHook hook) const
{
    NoticeHooks hooks = without(hook.account);
    if (const NoticeHook *older = of(hook.account))
        hook.counts = older->counts;
    const QString path = hook.path;
    if (hook.former && !hook.former->path.isEmpty())
        hooks.m_formerPaths.insert(hook.former->path, path);
    hooks.m_byPath.insert(path, std::move(hook));
    return hooks;
}

NoticeHooks NoticeHooks::without(const AccountName &account) const
{
    NoticeHooks hooks = *this;
    if (const NoticeHook *older = of(account)) {
        if (older->former)
            hooks.m_formerPaths.remove(older->former->path);
        hooks.m_byPath.remove(older->path);
    }
    return hooks;
}

const NoticeHook *NoticeHooks::withPath(const QString &path) const
{
    const auto found = m_byPath.constFind(path);
    return found != m_byPath.constEnd() ? &*found : nullptr;
}

NoticeHooks::Match NoticeHooks::at(const QString &path, const QDateTime &now) const
{
    if (const Match whole = startingAt(path, now); whole.hook != nullptr)
        return whole;
    const Match start = startingAt(path.section(QLatin1Char('/'), 0, -3), now);
    return start.hook != nullptr && start.hook->proof == WebhookProof::SecretPath ? start : Match();
}

NoticeHooks::Match NoticeHooks::startingAt(const QString &path, const QDateTime &now) const
{
    if (const NoticeHook *own = withPath(path))
        return {.hook = own};
    const NoticeHook *later = withPath(m_formerPaths.value(path));
    const bool isTaken = later != nullptr && later->takesFormer(now);
    return isTaken ? Match{.hook = later, .isFormerPath = true} : Match();
}

const NoticeHook *NoticeHooks::of(const AccountName &account) const
{
    const auto found = std::find_if(m_byPath.constBegin(), m_byPath.constEnd(),
                                    [&](const NoticeHook &hook) { return hook.account == account; });
    return found != m_byPath.constEnd() ? &*found : nullptr;
}

} // namespace tillgate
