// SPDX-License-Identifier: Apache-2.0
#include "desk/noticedesk.h"

#include "desk/seconddeposit.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace tillgate {

namespace {

Result<std::optional<Payment>> noneIfUnknown(Result<Payment> payment)
{
    if (payment)
        return std::optional(std::move(*payment));
    if (payment.error().kind == Error::Kind::NotFound)
        return std::optional<Payment>();
    return fail(payment.error());
}

} // namespace

NoticeDesk::NoticeDesk(Ledger &ledger, const Clock &clock, TillName till, PaymentBook &book, GatewayLines &lines,
                       Opening &opening, PaymentWatcher &watcher, QObject *parent) :
    QObject(parent),
    m_ledger(ledger),
    m_clock(clock),
    m_till(std::move(till)),
    m_book(book),
    m_lines(lines),
    m_opening(opening),
    m_watcher(watcher),
    m_coins(CoinTable::builtIn()),
    m_intake(ledger, clock)
{
    connect(&m_intake, &NoticeIntake::stored, this, &NoticeDesk::noteArrivals);
    connect(&m_intake, &NoticeIntake::stored, this,
            [this](const QList<NoticeRecord> &notices) { follow(notices, arrivalOf(notices)); });
}

Result<void> NoticeDesk::listen(const ListenOptions &options)
{
    return m_intake.listen(options);
}

quint16 NoticeDesk::port() const
{
    return m_intake.listener() != nullptr ? m_intake.listener()->port() : quint16(0);
}

void NoticeDesk::setPath(const AccountSettings &account, const Credentials &credentials, const QString &path,
                         const std::optional<FormerKeys> &former)
{
    if (Result<NoticeHook> hook = makeHook(account, credentials, path, m_coins, former))
        m_intake.put(std::move(*hook));
}

void NoticeDesk::removePath(const AccountName &account)
{
    m_intake.remove(account);
}

QUrl NoticeDesk::localAddress(const AccountName &account) const
{
    const std::shared_ptr<const NoticeHooks> hooks = m_intake.hooks();
    const NoticeHook *hook = hooks->of(account);
    if (!isListening() || hook == nullptr)
        return {};
    QUrl url(QStringLiteral("http://127.0.0.1"));
    url.setPort(port());
    url.setPath(hook->path);
    return url;
}

void NoticeDesk::handleLeftOverAfter(qint64 id)
{
    constexpr int atOnce = 1000;
    m_ledger.run<QList<NoticeRecord>>(
        [id, till = m_till, isShared = m_ledger.place().isServer()](LedgerSession &session) {
            // Each till of a shared ledger looks after its own, and is not to read all of the others'.
            return isShared ? session.notices().unhandledFor(till, atOnce, id)
                            : session.notices().unhandled(atOnce, id);
        },
        this,
        [this](const Result<QList<NoticeRecord>> &notices) {
            if (!notices || notices->isEmpty())
                return;
            follow(*notices, m_clock.elapsed());
            if (notices->size() == atOnce)
                handleLeftOverAfter(notices->last().id);
        });
}

bool NoticeDesk::mayBeOurs(const QString &reference) const
{
    return reference.isEmpty() || reference.section(QLatin1Char('-'), 0, 0) == m_till.text();
}

quint64 NoticeDesk::refusedCount() const
{
    quint64 refused = 0;
    for (const NoticeHook &hook : m_intake.hooks()->all())
        refused += hook.counts->forged + hook.counts->otherwise;
    return refused;
}

void NoticeDesk::noteArrivals(const QList<NoticeRecord> &notices)
{
    QSet<AccountName> accounts;
    for (const NoticeRecord &notice : notices)
        accounts.insert(notice.account);
    for (const AccountName &account : std::as_const(accounts)) {
        if (GatewayLine *line = m_lines.find(account))
            line->noteNotice();
        Q_EMIT noticeStored(account);
    }
}

Result<QList<NoticeDesk::Lead>> NoticeDesk::leadsOf(LedgerSession &session, const QList<NoticeRecord> &notices)
{
    QList<Lead> leads;
    for (const NoticeRecord &notice : notices) {
        Lead lead{.notice = notice};
        // A child payment (a repeated or wrong deposit) concerns the payment whose address was used.
        const GatewayPaymentId &id = notice.parentId.isEmpty() ? notice.gatewayId : notice.parentId;
        if (!id.isEmpty()) {
            Result<std::optional<Payment>> byId
                = noneIfUnknown(session.payments().findByGatewayId(notice.account, id));
            if (!byId)
                return fail(byId.error());
            lead.byId = std::move(*byId);
        }
        if (!lead.byId && !notice.reference.isEmpty()) {
            Result<std::optional<Payment>> byReference
                = noneIfUnknown(session.payments().find(PaymentReference(notice.reference)));
            if (!byReference)
                return fail(byReference.error());
            lead.byReference = std::move(*byReference);
        }
        leads.append(std::move(lead));
    }
    return leads;
}

std::chrono::milliseconds NoticeDesk::arrivalOf(const QList<NoticeRecord> &notices) const
{
    qint64 ago = std::numeric_limits<qint64>::max();
    for (const NoticeRecord &notice : notices)
        ago = std::min(ago, notice.receivedAt.msecsTo(m_clock.now()));
    // Anything else than a moment is a clock that was set meanwhile.
    constexpr qint64 moment = 1000;
    return m_clock.elapsed() - std::chrono::milliseconds(ago >= 0 && ago <= moment ? ago : 0);
}

void NoticeDesk::follow(const QList<NoticeRecord> &notices, std::chrono::milliseconds heardAt)
{
    m_ledger.run<QList<Lead>>([notices](LedgerSession &session) { return leadsOf(session, notices); }, this,
                              [this, heardAt](const Result<QList<Lead>> &leads) {
                                  QList<qint64> handled;
                                  for (const Lead &lead : leads.value_or(QList<Lead>())) {
                                      if (followLead(lead, heardAt))
                                          handled.append(lead.notice.id);
                                  }
                                  markHandled(handled);
                              });
}

bool NoticeDesk::followLead(const Lead &lead, std::chrono::milliseconds heardAt)
{
    const NoticeRecord &notice = lead.notice;
    const std::optional<Payment> &about = lead.byId ? lead.byId : lead.byReference;
    if (about && !mayBeOurs(about->reference.text()))
        return false; // its own till does it
    if (lead.byId && !notice.parentId.isEmpty()) {
        raiseSecondDeposit(*lead.byId, notice);
        return false;
    }
    if (lead.byId) {
        m_watcher.readAfterNotice(*lead.byId, heardAt);
        return true;
    }
    GatewayLine *line = m_lines.find(notice.account);
    if (!lead.byReference || line == nullptr)
        return true;
    // The reply to our open request may be lost or late while its first notice is here already.
    // A payment that was left before its answer came may turn out to be open, too.
    const Payment &named = *lead.byReference;
    const bool isOpenQuestion = !named.quote && named.stage != PaymentStage::Requested;
    if (!notice.gatewayId.isEmpty() && isOpenQuestion)
        m_opening.adoptById(named, notice.gatewayId, *line);
    else if (notice.gatewayId.isEmpty() && named.quote)
        m_watcher.readAfterNotice(named, heardAt);
    return true;
}

void NoticeDesk::raiseSecondDeposit(const Payment &payment, const NoticeRecord &notice)
{
    m_book.tellOfDeposit(payment.reference, notice.gatewayId, notice.rawStatus, this,
                         [this, id = notice.id](const Result<PaymentUpdate> &told) {
                             if (told)
                                 markHandled({id});
                         });
}

void NoticeDesk::markHandled(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    m_ledger.run<void>(
        [ids, at = m_clock.now()](LedgerSession &session) { return session.notices().markHandled(ids, at); },
        this, [](const Result<void> &) {
            // Not marked only means that the read is repeated after the next start.
        });
}

} // namespace tillgate
