// SPDX-License-Identifier: Apache-2.0
//
// Where an account's notices arrive, and what its gateway is told of that.
#include "desk/accountdesk.h"

#include "desk/accounts.h"
#include "desk/notices/formerpath.h"
#include "desk/noticerotation.h"

namespace tillgate {

void AccountDesk::setPublicUrl(const QUrl &url)
{
    if (m_publicUrl == url)
        return;
    m_publicUrl = url;
    connectAll();
}

std::optional<QUrl> AccountDesk::derivedUrl(const AccountName &account) const
{
    if (m_publicUrl.isEmpty())
        return std::nullopt;
    QUrl url = m_publicUrl;
    url.setPath(url.path() + noticePath(account));
    return url;
}

AccountSettings AccountDesk::withUrl(AccountSettings account) const
{
    if (!account.notifyUrl)
        account.notifyUrl = derivedUrl(account.name);
    return account;
}

QString AccountDesk::noticePath(const AccountName &account) const
{
    const QString name = hookPathSetting(account);
    const Result<QString> path = m_ledger.runNow<QString>([&](LedgerSession &session) -> Result<QString> {
        const Result<std::optional<Json>> stored = session.settings().find(name);
        if (!stored)
            return fail(stored.error());
        if (*stored)
            return (*stored)->toString();
        const QString fresh = newHookPath();
        const Result<void> saved = session.settings().save(author(), name, Json::string(fresh));
        return saved ? Result<QString>(fresh) : Result<QString>(fail(saved.error()));
    });
    return path.value_or(newHookPath());
}

Result<void> AccountDesk::rotateNotices(const AccountName &account, std::chrono::hours overlap)
{
    const GatewayLine *line = m_lines.find(account);
    if (line == nullptr || m_vault == nullptr) {
        return fail(Error::Kind::Usage,
                    QStringLiteral("There is no account \"%1\" at work, or the vault is closed.").arg(account.text()));
    }
    AccountForm form{.settings = line->gateway().account(), .typed = {}};
    const QString before = noticePath(account);
    const Result<QString> path
        = changePath(m_ledger, author(), account, m_clock.now().addSecs(std::chrono::seconds(overlap).count()));
    if (!path)
        return fail(path.error());
    if (line->gateway().traits().webhookProof != WebhookProof::SignedBody)
        form.typed.webhookSecret = newHookSecret();
    std::optional<QUrl> &told = form.settings.notifyUrl;
    if (told && told->path().endsWith(before))
        told->setPath(told->path().chopped(before.size()) + *path);
    return save(form);
}

std::optional<FormerKeys> AccountDesk::formerKeys(const AccountName &account) const
{
    if (m_vault == nullptr)
        return std::nullopt;
    return readFormerKeys(*m_vault, m_ledger, account, m_clock.now()).value_or(std::nullopt);
}

} // namespace tillgate
