// SPDX-License-Identifier: Apache-2.0
#include "desk/notices/noticehooks.h"

#include "gateway/registry.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace tillgate {

bool provesWithApiKey(const GatewayTraits &traits)
{
    return !traits.requiredFields.contains(AccountField::WebhookSecret)
        && !traits.optionalFields.contains(AccountField::WebhookSecret);
}

Result<NoticeHook> makeHook(const AccountSettings &account, const Credentials &credentials, const QString &path,
                            const CoinTable &coins)
{
    Result<std::unique_ptr<Gateway>> gateway = makeGateway(account, credentials, coins);
    if (!gateway)
        return fail(gateway.error());
    const GatewayTraits traits = (*gateway)->traits();
    return NoticeHook{.account = account.name,
                      .gateway = std::move(*gateway),
                      .proof = traits.webhookProof,
                      .path = path,
                      .probeKey = provesWithApiKey(traits) ? credentials.apiKey : credentials.webhookSecret};
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
    NoticeHooks hooks = *this;
    if (const NoticeHook *older = of(hook.account)) {
        hook.counts = older->counts;
        hooks.m_byPath.remove(older->path);
    }
    const QString path = hook.path;
    hooks.m_byPath.insert(path, std::move(hook));
    return hooks;
}

const NoticeHook *NoticeHooks::at(const QString &path) const
{
    if (const auto own = m_byPath.constFind(path); own != m_byPath.constEnd())
        return &*own;
    const auto start = m_byPath.constFind(path.section(QLatin1Char('/'), 0, -3));
    const bool givesPaths = start != m_byPath.constEnd() && start->proof == WebhookProof::SecretPath;
    return givesPaths ? &*start : nullptr;
}

const NoticeHook *NoticeHooks::of(const AccountName &account) const
{
    const auto found = std::find_if(m_byPath.constBegin(), m_byPath.constEnd(),
                                    [&](const NoticeHook &hook) { return hook.account == account; });
    return found != m_byPath.constEnd() ? &*found : nullptr;
}

} // namespace tillgate
