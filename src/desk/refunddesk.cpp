// SPDX-License-Identifier: Apache-2.0
#include "desk/refunddesk.h"

#include <algorithm>

namespace tillgate {

namespace {

constexpr qsizetype longestTransactionId = 200;

/// What the ledger knows for a plan, in one transaction.
struct Known
{
    Payment payment;
    QList<RefundRecord> earlier;
};

Result<Known> readKnown(LedgerSession &session, const PaymentReference &reference)
{
    const Result<Payment> payment = session.payments().find(reference);
    if (!payment)
        return fail(payment.error());
    const Result<QList<RefundRecord>> earlier = session.refunds().ofPayment(reference);
    if (!earlier)
        return fail(earlier.error());
    return Known{.payment = *payment, .earlier = *earlier};
}

/// A coin that left the table meanwhile: nothing is known of it but its name.
Coin coinOf(const CoinTable &coins, const CoinId &id)
{
    if (const Coin *coin = coins.find(id))
        return *coin;
    Coin unknown;
    unknown.id = id;
    unknown.ticker = unknown.name = unknown.readOut = id.text();
    unknown.addressFamily = AddressFamily::Foreign;
    return unknown;
}

/// A transaction's id as people paste it.
Result<QString> transactionIdFrom(const QString &typed)
{
    const QString id = typed.trimmed();
    const bool isPlain = !id.isEmpty() && id.size() <= longestTransactionId
        && std::all_of(id.begin(), id.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
    if (!isPlain)
        return fail(Error::Kind::Usage, QStringLiteral("The transaction's id is missing, or is none."));
    return id;
}

} // namespace

RefundDesk::RefundDesk(Ledger &ledger, const Clock &clock, PaymentBook &book, GatewayLines &lines,
                       const CoinTable &coins, TillName till, QObject *parent) :
    QObject(parent),
    m_ledger(ledger),
    m_clock(clock),
    m_book(book),
    m_lines(lines),
    m_coins(coins),
    m_till(std::move(till))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RefundDesk::tick);
}

Author RefundDesk::author(const QString &person) const
{
    return {.till = m_till, .person = person, .at = m_clock.now()};
}

std::optional<GatewayTraits> RefundDesk::traitsAt(const AccountName &account) const
{
    const GatewayLine *line = m_lines.find(account);
    return line != nullptr ? std::optional(line->gateway().traits()) : std::nullopt;
}

void RefundDesk::plan(const PaymentReference &reference, QObject *context, Done<RefundPlan> done)
{
    m_ledger.run<Known>([reference](LedgerSession &session) { return readKnown(session, reference); }, context,
                        [this, self = QPointer(this), done](const Result<Known> &known) {
                            if (self == nullptr)
                                return;
                            if (!known)
                                return done(fail(known.error()));
                            done(planRefund(known->payment, coinOf(m_coins, known->payment.coin), known->earlier,
                                            traitsAt(known->payment.account)));
                        });
}

void RefundDesk::workOut(const RefundPlan &plan, const RefundWish &wish, QObject *context, Done<RefundFigures> done)
{
    RefundQuestion question = questionOf(plan, wish);
    const auto answer = [plan, done](const RefundQuestion &asked) {
        done(refundFigures(plan.payment, plan.left, asked));
    };
    const std::optional<Money> worth = worthToEstimate(question, plan.left);
    GatewayLine *line = m_lines.find(plan.payment.account);
    if (!worth || line == nullptr || !worth->isPositive()) {
        QMetaObject::invokeMethod(context, [answer, question] { answer(question); }, Qt::QueuedConnection);
        return;
    }
    line->run<Estimate>(line->gateway().estimate(plan.payment.coin, *worth),
                        {.purpose = QStringLiteral("today's rate"), .reference = plan.payment.reference.text()}, context,
                        [answer, question, done](const Result<Estimate> &estimate) mutable {
                            if (!estimate)
                                return done(fail(estimate.error()));
                            question.coinsToday = estimate->coins;
                            answer(question);
                        });
}

void RefundDesk::refund(const RefundWish &wish, const RefundFigures &figures, const QString &person,
                        QObject *context, Done<RefundRecord> done)
{
    // The desk itself is the context: what was begun is carried out even if its window is closed.
    plan(wish.payment, this, [=, this, asker = QPointer<QObject>(context)](const Result<RefundPlan> &fresh) {
        const Result<void> fits = fresh ? checkDestination(*fresh, wish) : Result<void>(fail(fresh.error()));
        if (fits)
            return record(*fresh, wish, figures, person, asker, done);
        if (asker != nullptr)
            done(fail(fits.error()));
    });
}

void RefundDesk::record(const RefundPlan &plan, const RefundWish &wish, const RefundFigures &figures,
                        const QString &person, QObject *context, Done<RefundRecord> done)
{
    const bool hasPlace = plan.offer(wish.way)->needsAddress;
    const NewRefund wanted{.payment = wish.payment,
                           .number = wish.number,
                           .way = wish.way,
                           .figures = figures,
                           .address = hasPlace ? checkRefundAddress(plan, wish.address).normal : QString(),
                           .memo = hasPlace && !wish.memo.isEmpty() ? std::optional(wish.memo) : std::nullopt,
                           .reason = wish.reason};
    // Before the commit is known, a look at what is open must not take the request for a lost one.
    const RefundId id = refundId(wish.payment, wish.number);
    const bool isSent = wish.way == RefundWay::ThroughGateway || wish.way == RefundWay::ByClaim;
    if (isSent)
        m_sending.insert(id);
    runStep([wanted](LedgerSession &session, const Author &by) { return session.refunds().request(by, wanted); },
            person, this, [=, this, asker = QPointer<QObject>(context)](const Result<RefundRecord> &refund) {
                if (refund && isSent)
                    return send(plan, wish, *refund, asker, done);
                m_sending.remove(id); // if it is on record all the same, it is a lost one
                if (asker != nullptr)
                    done(refund);
            });
}

void RefundDesk::send(const RefundPlan &plan, const RefundWish &wish, const RefundRecord &refund, QObject *context,
                      Done<RefundRecord> done)
{
    GatewayLine *line = m_lines.find(plan.payment.account);
    const auto settle = [=, this, asker = QPointer<QObject>(context)](const Result<Refund> &answer) {
        m_sending.remove(refund.id);
        RefundState state = answer ? stateOf(answer->state) : RefundState::Rejected;
        if (!answer && answer.error().isUnresolved())
            state = RefundState::Unresolved;
        move(refund, state,
             [answer](RefundRecord &changed) {
                 if (!answer) {
                     changed.note = answer.error().detail;
                     return;
                 }
                 changed.gatewayRefundId = answer->id;
                 changed.rawStatus = answer->rawStatus;
                 changed.claimUrl = answer->claimUrl;
             },
             this, [this, plan, asker, done](const Result<RefundRecord> &stored) {
                 if (stored)
                     watch(*stored, plan.payment);
                 if (asker != nullptr)
                     done(stored);
             });
    };
    if (line == nullptr)
        return settle(fail(Error::Kind::Unreachable, QStringLiteral("The account is not at work.")));
    line->run<Refund>(line->gateway().refund(refundOrder(plan, wish, refund, line->gateway().traits().refundMeasure)),
                      {.purpose = QStringLiteral("refund"), .reference = refund.payment.text()}, this, settle);
}

void RefundDesk::tickOff(const RefundId &id, const QString &transactionId, const QString &person, QObject *context,
                         Done<RefundRecord> done)
{
    runStep(
        [id, transactionId](LedgerSession &session, const Author &by) -> Result<RefundChange> {
            const Result<QString> plain = transactionIdFrom(transactionId);
            const Result<RefundRecord> refund = session.refunds().find(id);
            if (!plain || !refund)
                return fail(!plain ? plain.error() : refund.error());
            // Only a person knows about these; what the gateway sends, the gateway says.
            if (refund->state != RefundState::ToDo && !isUncertain(refund->state))
                return fail(Error::Kind::Conflict, QStringLiteral("The refund %1 is \"%2\": there is nothing to tick off.")
                                                       .arg(id.text(), refundStateName(refund->state)));
            return session.refunds().change(by, id, refund->version, RefundState::Done,
                                            [&](RefundRecord &changed) { changed.transactionId = *plain; });
        },
        person, context, std::move(done));
}

void RefundDesk::withdraw(const RefundId &id, const QString &person, const QString &reason, QObject *context,
                          Done<RefundRecord> done)
{
    runStep(
        [id, reason](LedgerSession &session, const Author &by) -> Result<RefundChange> {
            const Result<RefundRecord> refund = session.refunds().find(id);
            if (!refund)
                return fail(refund.error());
            return session.refunds().change(by, id, refund->version, RefundState::Withdrawn,
                                            [&](RefundRecord &changed) { changed.note = reason; });
        },
        person, context, std::move(done));
}

void RefundDesk::move(const RefundRecord &refund, RefundState state, const RefundRecords::Mutation &mutation,
                      QObject *context, Done<RefundRecord> done)
{
    runStep([=](LedgerSession &session,
                const Author &by) { return session.refunds().change(by, refund.id, refund.version, state, mutation); },
            {}, context, std::move(done));
}

void RefundDesk::runStep(Step step, const QString &person, QObject *context, Done<RefundRecord> done)
{
    m_ledger.run<RefundChange>(
        [step = std::move(step), by = author(person)](LedgerSession &session) { return step(session, by); }, this,
        [this, asker = QPointer<QObject>(context), done = std::move(done)](const Result<RefundChange> &change) {
            if (change && change->isRecorded) {
                take(change->refund);
                Q_EMIT refundChanged(change->refund);
                if (change->payment)
                    m_book.announce(*change->payment);
            }
            if (asker != nullptr && done)
                done(change.map([](const RefundChange &made) { return made.refund; }));
        });
}

void RefundDesk::recover()
{
    m_ledger.run<QList<std::pair<RefundRecord, Payment>>>(
        [](LedgerSession &session) -> Result<QList<std::pair<RefundRecord, Payment>>> {
            const Result<QList<RefundRecord>> open = session.refunds().open();
            if (!open)
                return fail(open.error());
            QList<std::pair<RefundRecord, Payment>> asked;
            for (const RefundRecord &refund : *open) {
                const Result<Payment> payment = session.payments().find(refund.payment);
                if (!payment)
                    return fail(payment.error());
                asked.append({refund, *payment});
            }
            return asked;
        },
        this, [this](const Result<QList<std::pair<RefundRecord, Payment>>> &open) {
            if (!open)
                return; // the ledger tells its own trouble; the next start asks again
            for (const auto &[refund, payment] : *open) {
                if (isOurs(payment))
                    recoverOne(refund, payment);
            }
        });
}

/// Tills that share a ledger each see to their own sales: another's refund may be on its way just now.
bool RefundDesk::isOurs(const Payment &payment) const
{
    return !m_ledger.place().isServer() || payment.reference.text().startsWith(m_till.text() + QLatin1Char('-'));
}

void RefundDesk::recoverOne(const RefundRecord &refund, const Payment &payment)
{
    if (!isAskedAbout(refund) || m_sending.contains(refund.id))
        return;
    if (refund.state != RefundState::Requested)
        return watch(refund, payment);
    move(refund, RefundState::Unresolved,
         [](RefundRecord &changed) { changed.note = QStringLiteral("The program stopped before the answer came."); }, this,
         [this, payment](const Result<RefundRecord> &stored) {
             if (stored)
                 watch(*stored, payment);
         });
}

} // namespace tillgate
