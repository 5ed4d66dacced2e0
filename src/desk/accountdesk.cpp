// SPDX-License-Identifier: Apache-2.0
#include "desk/accountdesk.h"

#include "desk/noticerotation.h"
#include "desk/settingsmerge.h"
#include "gateway/registry.h"

#include <QSet>

#include <algorithm>

namespace tillgate {

namespace {

Result<QList<AccountSettings>> readAccounts(Ledger &ledger)
{
    const Result<QList<Document>> documents =
        ledger.runNow<QList<Document>>([](LedgerSession &session) { return session.accounts().all(); });
    if (!documents)
        return fail(documents.error());
    QList<AccountSettings> accounts;
    for (const Document &document : *documents) {
        Result<AccountSettings> account = accountFromJson(AccountName(document.name), document.body);
        if (!account)
            return fail(account.error());
        accounts.append(*account);
    }
    return accounts;
}

QString providerName(const QString &providerId)
{
    const std::optional<GatewayTraits> traits = traitsOf(providerId);
    return traits ? traits->displayName : providerId;
}

/// "Practice NOWPayments": the same at every start, so that open payments find their account again.
AccountName practiceAccountName(const QString &providerId)
{
    return AccountName(QStringLiteral("Practice ") + providerName(providerId));
}

/// Stores what was changed of `known` upon what others stored of the account since. What is stored then.
Result<AccountSettings> storeAccount(LedgerSession &session, const Author &author, const AccountSettings &wanted,
                                     const std::optional<AccountSettings> &known)
{
    const QString name = wanted.name.text();
    const Result<std::optional<Json>> stored = session.accounts().find(name);
    if (!stored)
        return fail(stored.error());
    Json body = accountToJson(wanted);
    if (*stored && known && known->name == wanted.name) {
        const Result<AccountSettings> theirs = accountFromJson(wanted.name, **stored);
        if (!theirs)
            return fail(theirs.error());
        body = mergedObject(accountToJson(*known), body, accountToJson(*theirs));
    }
    const Result<void> written = session.accounts().save(author, name, body);
    return written ? accountFromJson(wanted.name, body) : fail(written.error());
}

/// Where the gateway has no secret of its own, ours proves its notices: made once, never typed.
Result<void> makeHookSecret(Vault &vault, const AccountSettings &account)
{
    const std::optional<GatewayTraits> traits = traitsOf(account.providerId);
    const Result<Credentials> stored = readCredentials(vault, account.name);
    if (!stored)
        return fail(stored.error());
    if (!traits || traits->webhookProof == WebhookProof::SignedBody || !stored->webhookSecret.isEmpty())
        return {};
    Credentials made;
    made.webhookSecret = newHookSecret();
    return storeCredentials(vault, account.name, made);
}

} // namespace

AccountDesk::AccountDesk(Ledger &ledger, const Clock &clock, const CoinTable &coins, GatewayLines &lines, NoticeDesk &notices,
                         const StaffDesk &staff, TillName till)
    : m_ledger(ledger),
      m_clock(clock),
      m_coins(coins),
      m_lines(lines),
      m_notices(notices),
      m_staff(staff),
      m_till(std::move(till))
{
}

AccountView AccountDesk::view(const AccountName &name) const
{
    const QList<AccountSettings> stored = readAccounts(m_ledger).value_or(QList<AccountSettings>());
    const auto shown = std::find_if(stored.begin(), stored.end(), [&](const AccountSettings &account) {
        return name.isEmpty() || account.name == name;
    });
    if (shown == stored.end())
        return newView();
    AccountView view = newView();
    view.isNew = false;
    view.settings = *shown;
    view.known = *shown;
    view.providerName = providerName(shown->providerId);
    view.notifyAddress = withUrl(*shown).notifyUrl.value_or(m_notices.localAddress(shown->name)).toString();
    if (m_vault == nullptr)
        return view;
    if (const Result<Credentials> keys = readCredentials(*m_vault, shown->name)) {
        view.apiKeyEnd = keys->apiKey.lastFour();
        view.webhookSecretEnd = keys->webhookSecret.lastFour();
        view.hasLogin = !keys->loginEmail.isEmpty() && !keys->loginPassword.isEmpty();
    }
    return view;
}

AccountView AccountDesk::newView() const
{
    AccountView view;
    for (const AccountSettings &account : readAccounts(m_ledger).value_or(QList<AccountSettings>()))
        view.all.append({.name = account.name, .providerName = providerName(account.providerId)});
    const GatewayTraits first = knownGateways().first();
    view.settings = AccountSettings{.name = AccountName(first.displayName),
                                    .providerId = first.providerId,
                                    .baseUrl = first.productionUrl,
                                    .payoutCode = {},
                                    .notifyUrl = std::nullopt};
    view.providerName = first.displayName;
    return view;
}

Result<void> AccountDesk::save(const AccountForm &form)
{
    if (m_vault == nullptr) {
        return fail(Error::Kind::Locked,
                    QStringLiteral("The keys cannot be stored: the vault is not open."));
    }
    const Result<void> kept = keepFormerSecret(*m_vault, m_ledger, author(), form.settings, form.typed)
                                  .and_then([&] { return storeCredentials(*m_vault, form.settings.name, form.typed); })
                                  .and_then([&] { return makeHookSecret(*m_vault, form.settings); });
    if (!kept)
        return kept;
    const Result<Credentials> credentials = readCredentials(*m_vault, form.settings.name);
    if (!credentials)
        return fail(credentials.error());
    AccountSettings settings = form.settings;
    if (settings.notifyUrl == derivedUrl(settings.name))
        settings.notifyUrl.reset(); // it goes on following the shop's
    const auto stored = m_ledger.runNow<AccountSettings>(
        [&](LedgerSession &session) { return storeAccount(session, author(), settings, form.known); });
    if (!stored)
        return fail(stored.error());
    putToWork(*stored, *credentials);
    Q_EMIT saved();
    return {};
}

void AccountDesk::test(const AccountForm &form, QObject *context,
                       std::function<void(Result<QList<KeyCheck>>)> done)
{
    Credentials credentials;
    if (m_vault != nullptr)
        credentials = readCredentials(*m_vault, form.settings.name).value_or(Credentials());
    MemoryVault typed;
    const bool isMerged = storeCredentials(typed, form.settings.name, credentials)
        && storeCredentials(typed, form.settings.name, form.typed);
    const Result<Credentials> merged =
        isMerged ? readCredentials(typed, form.settings.name) : Result<Credentials>(credentials);
    Result<std::unique_ptr<GatewayLine>> line =
        makeLine(form.settings, merged.value_or(credentials), m_coins, m_ledger, m_clock);
    if (!line) {
        QMetaObject::invokeMethod(
            context, [done, error = line.error()] { done(fail(error)); }, Qt::QueuedConnection);
        return;
    }
    // The line lives until its answer came, or until nobody waits for it any more.
    GatewayLine *asked = line->release();
    asked->setParent(context);
    asked->run<QList<KeyCheck>>(asked->gateway().testKeys(), {.purpose = QStringLiteral("test connection")},
                                asked, [asked, done](Result<QList<KeyCheck>> checks) {
                                    done(std::move(checks));
                                    asked->deleteLater();
                                });
}

Result<QList<AccountSettings>> AccountDesk::all() const
{
    return readAccounts(m_ledger);
}

Result<void> AccountDesk::add(const AccountSettings &account)
{
    return m_ledger.runNow<void>([&](LedgerSession &session) {
        return session.accounts().save(author(), account.name.text(), accountToJson(account));
    });
}

void AccountDesk::connectAll()
{
    if (m_vault == nullptr)
        return;
    const Result<QList<AccountSettings>> accounts = readAccounts(m_ledger);
    if (!accounts) {
        Q_EMIT trouble(accounts.error());
        return;
    }
    for (const AccountSettings &account : *accounts) {
        const Result<Credentials> credentials = readCredentials(*m_vault, account.name);
        if (credentials)
            putToWork(account, *credentials);
        else
            Q_EMIT trouble(credentials.error());
    }
}

void AccountDesk::putToWork(const AccountSettings &stored, const Credentials &credentials)
{
    const AccountSettings account = withUrl(stored);
    Result<std::unique_ptr<GatewayLine>> line = makeLine(account, credentials, m_coins, m_ledger, m_clock);
    if (!line) {
        Q_EMIT trouble(line.error());
        return;
    }
    m_notices.setPath(account, credentials, noticePath(account.name), formerKeys(account.name));
    connect(line->get(), &GatewayLine::healthChanged, this, &AccountDesk::healthChanged);
    m_lines.put(std::move(*line));
}

void AccountDesk::connectPractice(const PracticeServer &practice)
{
    m_isPractice = true;
    for (const PracticeServer::Account &account : practice.accounts()) {
        AccountSettings settings{.name = practiceAccountName(account.provider),
                                 .providerId = account.provider,
                                 .environment = AccountSettings::Environment::Practice,
                                 .baseUrl = account.baseUrl,
                                 .payoutCode = {},
                                 .notifyUrl = std::nullopt,
                                 .merchantId = account.merchantId,
                                 .contactEmail = QStringLiteral("till@practice.example")};
        const Credentials credentials{.apiKey = account.apiKey,
                                      .webhookSecret = account.webhookSecret,
                                      .loginEmail = account.email,
                                      .loginPassword = account.password};
        m_notices.setPath(settings, credentials, noticePath(settings.name));
        if (m_notices.isListening())
            settings.notifyUrl = m_notices.localAddress(settings.name);
        putToWork(settings, credentials);
    }
}

void AccountDesk::takeOn(const QList<Document> &stored, std::chrono::hours lateHorizon)
{
    QSet<AccountName> names;
    QList<AccountSettings> accounts;
    for (const Document &document : stored) {
        // One that a newer program wrote may not be readable here, but it is there.
        names.insert(AccountName(document.name));
        if (const Result<AccountSettings> account = accountFromJson(AccountName(document.name), document.body))
            accounts.append(*account);
    }
    bool isAnyOther = takeOffRemoved(names, lateHorizon);
    for (const AccountSettings &account : m_vault == nullptr ? QList<AccountSettings>() : accounts) {
        const GatewayLine *line = m_lines.find(account.name);
        const std::shared_ptr<const NoticeHooks> hooks = m_notices.intake().hooks();
        const NoticeHook *hook = hooks->of(account.name);
        const bool isSame = line != nullptr && accountToJson(line->gateway().account()) == accountToJson(withUrl(account))
            && hook != nullptr && hook->path == noticePath(account.name);
        const Result<Credentials> credentials = readCredentials(*m_vault, account.name);
        if (isSame || !credentials || credentials->apiKey.isEmpty())
            continue;
        putToWork(account, *credentials);
        isAnyOther = true;
    }
    if (isAnyOther)
        Q_EMIT saved();
}

Author AccountDesk::author() const
{
    return {.till = m_till, .person = m_staff.currentName(), .at = m_clock.now()};
}

} // namespace tillgate
