// SPDX-License-Identifier: Apache-2.0
//
// Taking an account away: from the ledger, from the vault and from work. What was sold through it stays in the books.
#include "desk/accountdesk.h"

#include "desk/accounts.h"
#include "desk/noticerotation.h"

#include <QSet>

#include <algorithm>

namespace tillgate {

namespace {

Result<bool> mayStillMove(LedgerSession &session, const AccountName &account, const QDateTime &lateSince)
{
    const Result<QList<Payment>> watched = session.payments().toWatch(lateSince, false);
    const Result<QList<RefundRecord>> refunds = session.refunds().open();
    if (!watched || !refunds)
        return fail(watched ? refunds.error() : watched.error());
    if (std::any_of(watched->begin(), watched->end(), [&](const Payment &payment) { return payment.account == account; }))
        return true;
    for (const RefundRecord &refund : *refunds) {
        const Result<Payment> payment = session.payments().find(refund.payment);
        if (!payment)
            return fail(payment.error());
        if (payment->account == account)
            return true;
    }
    return false;
}

} // namespace

Result<bool> AccountDesk::removeStored(const AccountName &account, const QDateTime &lateSince)
{
    return m_ledger.runNow<bool>([&](LedgerSession &session) -> Result<bool> {
        const Result<std::optional<Json>> stored = session.accounts().find(account.text());
        if (!stored)
            return fail(stored.error());
        if (!*stored)
            return false;
        const Result<bool> isNeeded = mayStillMove(session, account, lateSince);
        if (!isNeeded)
            return fail(isNeeded.error());
        if (*isNeeded) {
            return fail(Error::Kind::Conflict,
                        QStringLiteral("Payments of the account \"%1\" are still under way or watched for late money, or a "
                                       "refund is open. Take it off the till's coins, and remove it when they are over.")
                            .arg(account.text()));
        }
        return session.accounts().remove(author(), account.text()).map([] { return true; });
    });
}

Result<void> AccountDesk::remove(const AccountName &account, std::chrono::hours lateHorizon)
{
    if (m_vault == nullptr)
        return fail(Error::Kind::Locked, QStringLiteral("The keys cannot be deleted: the vault is not open."));
    const Result<bool> wasStored = removeStored(account, lateSince(lateHorizon));
    if (!wasStored)
        return fail(wasStored.error());
    // What a power cut left of the last try goes with this one.
    const bool hasKeys = hasCredentials(*m_vault, account);
    if (!*wasStored && !hasKeys)
        return fail(Error::Kind::NotFound, QStringLiteral("There is no account \"%1\".").arg(account.text()));
    takeFromWork(account);
    Q_EMIT saved();
    return removeFormerSecret(*m_vault, account).and_then([&] { return removeCredentials(*m_vault, account); });
}

QDateTime AccountDesk::lateSince(std::chrono::hours lateHorizon) const
{
    return m_clock.now().addSecs(-std::chrono::seconds(lateHorizon).count());
}

void AccountDesk::takeFromWork(const AccountName &account)
{
    m_notices.removePath(account);
    m_lines.remove(account);
}

bool AccountDesk::takeOffRemoved(const QSet<AccountName> &stored, std::chrono::hours lateHorizon)
{
    if (m_isPractice)
        return false; // its accounts are in no ledger
    QList<AccountSettings> gone;
    for (const auto &line : m_lines.all()) {
        if (!stored.contains(line->name()))
            gone.append(line->gateway().account());
    }
    bool isAnyOff = false;
    for (const AccountSettings &account : gone) {
        if (isKept(account, lateHorizon))
            continue;
        takeFromWork(account.name);
        isAnyOff = true;
    }
    return isAnyOff;
}

/// True if it was stored meanwhile, or must be again: this till may have opened a payment in the very moment in which
/// another removed the account, and money comes before tidiness.
bool AccountDesk::isKept(AccountSettings account, std::chrono::hours lateHorizon)
{
    if (account.notifyUrl == derivedUrl(account.name))
        account.notifyUrl.reset();
    const QDateTime since = lateSince(lateHorizon);
    const Result<bool> isNeeded = m_ledger.runNow<bool>([&](LedgerSession &session) -> Result<bool> {
        const Result<std::optional<Json>> stored = session.accounts().find(account.name.text());
        if (!stored || *stored)
            return stored ? Result<bool>(true) : fail(stored.error());
        const Result<bool> needed = mayStillMove(session, account.name, since);
        if (!needed || !*needed)
            return needed;
        return session.accounts().save(author(), account.name.text(), accountToJson(account)).map([] { return true; });
    });
    return isNeeded.value_or(true); // where nobody knows it stays at work
}

} // namespace tillgate
