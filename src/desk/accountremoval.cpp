// SPDX-License-Identifier: Apache-2.0
//
// Taking an account away: from the ledger, from the vault and from work. What was sold through it stays in the books.
#include "desk/accountdesk.h"

#include "desk/accounts.h"
#include "desk/noticerotation.h"

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

Result<void> AccountDesk::remove(const AccountName &account, std::chrono::hours lateHorizon)
{
    if (m_vault == nullptr)
        return fail(Error::Kind::Locked, QStringLiteral("The keys cannot be deleted: the vault is not open."));
    const QDateTime lateSince = m_clock.now().addSecs(-std::chrono::seconds(lateHorizon).count());
    const auto removed = m_ledger.runNow<void>([&](LedgerSession &session) -> Result<void> {
        const Result<std::optional<Json>> stored = session.accounts().find(account.text());
        if (!stored)
            return fail(stored.error());
        if (!*stored)
            return fail(Error::Kind::NotFound, QStringLiteral("There is no account \"%1\".").arg(account.text()));
        const Result<bool> isNeeded = mayStillMove(session, account, lateSince);
        if (!isNeeded)
            return fail(isNeeded.error());
        if (*isNeeded) {
            return fail(Error::Kind::Conflict,
                        QStringLiteral("Payments of the account \"%1\" are still under way or watched for late money, or a "
                                       "refund is open. Take it off the till's coins, and remove it when they are over.")
                            .arg(account.text()));
        }
        return session.accounts().remove(author(), account.text());
    });
    if (!removed)
        return removed;
    takeFromWork(account);
    Q_EMIT saved();
    return removeCredentials(*m_vault, account).and_then([&] { return removeFormerSecret(*m_vault, account); });
}

void AccountDesk::takeFromWork(const AccountName &account)
{
    m_notices.removePath(account);
    m_lines.remove(account);
}

bool AccountDesk::takeOffRemoved(const QList<AccountSettings> &stored)
{
    if (m_isPractice)
        return false; // its accounts are in no ledger
    QList<AccountName> gone;
    for (const auto &line : m_lines.all()) {
        const bool isThere = std::any_of(stored.begin(), stored.end(),
                                         [&](const AccountSettings &account) { return account.name == line->name(); });
        if (!isThere)
            gone.append(line->name());
    }
    for (const AccountName &account : gone)
        takeFromWork(account);
    return !gone.isEmpty();
}

} // namespace tillgate
