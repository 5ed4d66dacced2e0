// SPDX-License-Identifier: Apache-2.0
#include "desk/noticerotation.h"

#include "desk/accounts.h"
#include "gateway/registry.h"

namespace tillgate {

namespace {

/// The vault keeps former keys under a name that no account can have beside this one.
AccountName formerName(const AccountName &account)
{
    return AccountName(account.text() + QStringLiteral("/former"));
}

Secret Credentials::*provingKey(const QString &providerId)
{
    const std::optional<GatewayTraits> traits = traitsOf(providerId);
    return traits && provesWithApiKey(*traits) ? &Credentials::apiKey : &Credentials::webhookSecret;
}

/// A path that still counts goes on as long as the secret does.
Result<void> countUntil(Ledger &ledger, const Author &author, const AccountName &account, const QString &path,
                        const QDateTime &until)
{
    return ledger.runNow<void>([&](LedgerSession &session) -> Result<void> {
        const Result<std::optional<FormerKeys>> before = readFormerPath(session.settings(), account);
        if (!before)
            return fail(before.error());
        const bool isGoingOn = path.isEmpty() && *before && (*before)->until > author.at;
        const FormerKeys former{.credentials = {}, .path = isGoingOn ? (*before)->path : path, .until = until};
        return saveFormerPath(session.settings(), author, account, former);
    });
}

} // namespace

Result<std::optional<FormerKeys>> readFormerKeys(const Vault &vault, Ledger &ledger, const AccountName &account,
                                                 const QDateTime &now)
{
    Result<std::optional<FormerKeys>> former = ledger.runNow<std::optional<FormerKeys>>(
        [&](LedgerSession &session) { return readFormerPath(session.settings(), account); });
    if (!former || !*former)
        return former;
    if ((*former)->until <= now)
        return std::optional<FormerKeys>();
    Result<Credentials> keys = readCredentials(vault, formerName(account));
    if (!keys)
        return fail(keys.error());
    (*former)->credentials = std::move(*keys);
    return former;
}

Result<void> keepFormerSecret(Vault &vault, Ledger &ledger, const Author &author, const AccountSettings &account,
                              const Credentials &typed, std::chrono::hours overlap)
{
    const auto key = provingKey(account.providerId);
    const Result<Credentials> stored = readCredentials(vault, account.name);
    if (!stored)
        return fail(stored.error());
    const Secret &now = (*stored).*key;
    const Secret &next = typed.*key;
    if (now.isEmpty() || next.isEmpty() || now.reveal() == next.reveal())
        return {};
    Credentials former;
    former.*key = now;
    return storeCredentials(vault, formerName(account.name), former).and_then([&] {
        return countUntil(ledger, author, account.name, {}, author.at.addSecs(std::chrono::seconds(overlap).count()));
    });
}

Result<void> removeFormerSecret(Vault &vault, const AccountName &account)
{
    return removeCredentials(vault, formerName(account));
}

Secret newHookSecret()
{
    return Secret(newHookPath().section(QLatin1Char('/'), -1).toLatin1());
}

Result<QString> changePath(Ledger &ledger, const Author &author, const AccountName &account, const QDateTime &until)
{
    const QString fresh = newHookPath();
    const Result<QString> before = ledger.runNow<QString>([&](LedgerSession &session) -> Result<QString> {
        const Result<std::optional<Json>> stored = session.settings().find(hookPathSetting(account));
        if (!stored)
            return fail(stored.error());
        const Result<void> saved = session.settings().save(author, hookPathSetting(account), Json::string(fresh));
        return saved ? Result<QString>(*stored ? (*stored)->toString() : QString()) : fail(saved.error());
    });
    if (!before)
        return before;
    return countUntil(ledger, author, account, *before, until).map([&] { return fresh; });
}

} // namespace tillgate
