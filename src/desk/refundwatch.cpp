// SPDX-License-Identifier: Apache-2.0
//
// How the refunds that a gateway took on, or may have, are asked about.
#include "desk/refunddesk.h"

#include <algorithm>

namespace tillgate {

using std::chrono::milliseconds;

namespace {

/// True if what the gateway found belongs to another refund of the same payment: its list may only hold an
/// earlier one, while the one that is looked for never arrived.
bool isAnothers(const QList<RefundRecord> &all, const RefundRecord &refund, const Refund &found)
{
    return std::any_of(all.begin(), all.end(), [&](const RefundRecord &other) {
        const bool hasItsId = other.id != refund.id && !found.id.isEmpty() && other.gatewayRefundId == found.id;
        // Where every refund of a payment has the same id, a new word about it is about the new one.
        const bool isOver = !countsAgainst(other.state) && found.state != Refund::State::Rejected;
        return hasItsId && !isOver;
    });
}

/// What the gateway says of a refund, stored; an answer about another one changes nothing.
Result<RefundChange> takeAnswer(LedgerSession &session, const Author &author, const RefundId &id, const Refund &answer)
{
    const Result<RefundRecord> refund = session.refunds().find(id);
    if (!refund)
        return fail(refund.error());
    const Result<QList<RefundRecord>> all = session.refunds().ofPayment(refund->payment);
    if (!all)
        return fail(all.error());
    if (!isAskedAbout(*refund) || isAnothers(*all, *refund, answer))
        return RefundChange{.refund = *refund, .isRecorded = false};
    return session.refunds().change(author, id, refund->version, stateOf(answer.state), [&](RefundRecord &changed) {
        changed.gatewayRefundId = answer.id;
        changed.rawStatus = answer.rawStatus;
        if (answer.claimUrl)
            changed.claimUrl = answer.claimUrl;
    });
}

} // namespace

void RefundDesk::watch(const RefundRecord &refund, const Payment &payment)
{
    if (!isAskedAbout(refund) || !payment.quote)
        return;
    m_watched.insert(refund.id, {.refund = refund,
                                 .payment = payment,
                                 .dueAt = m_clock.elapsed() + firstPause});
    armTimer();
}

/// A newer version of something under watch.
void RefundDesk::take(const RefundRecord &refund)
{
    const auto known = m_watched.find(refund.id);
    if (known == m_watched.end())
        return;
    if (isAskedAbout(refund))
        known->refund = refund;
    else
        m_watched.erase(known);
}

void RefundDesk::tick()
{
    const milliseconds now = m_clock.elapsed();
    const QList<RefundId> ids = m_watched.keys();
    for (const RefundId &id : ids) {
        const auto watched = m_watched.constFind(id);
        if (watched != m_watched.constEnd() && watched->dueAt <= now)
            ask(id);
    }
    armTimer();
}

void RefundDesk::armTimer()
{
    if (m_watched.isEmpty())
        return m_timer.stop();
    const auto next = std::min_element(m_watched.begin(), m_watched.end(), [](const Watched &a, const Watched &b) {
        return a.dueAt < b.dueAt;
    });
    m_timer.start(std::clamp(next->dueAt - m_clock.elapsed(), milliseconds(0), milliseconds(longestPause)));
}

void RefundDesk::ask(const RefundId &id)
{
    const auto known = m_watched.find(id);
    if (known == m_watched.end())
        return;
    Watched &watched = *known;
    watched.dueAt = m_clock.elapsed() + watched.pause;
    watched.pause = std::min<milliseconds>(watched.pause * 2, longestPause);
    if (m_asking.contains(id))
        return;
    m_asking.insert(id);
    // No answer, or "no such refund": it is asked about again. That nothing went is for a person to say.
    askAbout(watched.refund, watched.payment, this, [this, id](const Result<RefundRecord> &) { m_asking.remove(id); });
}

void RefundDesk::askAbout(const RefundRecord &refund, const Payment &payment, QObject *context,
                          Done<RefundRecord> done)
{
    const auto give = [asker = QPointer<QObject>(context), done](const Result<RefundRecord> &answer) {
        if (asker != nullptr)
            done(answer);
    };
    GatewayLine *line = m_lines.find(payment.account);
    if (line == nullptr || !payment.quote)
        return give(fail(Error::Kind::Usage, QStringLiteral("The account of this payment is not at work.")));
    line->run<Refund>(line->gateway().readRefund(payment.quote->gatewayId, refund.gatewayRefundId),
                      {.purpose = QStringLiteral("look up refund"),
                       .reference = refund.payment.text(),
                       .priority = Priority::Background},
                      this, [this, id = refund.id, give](const Result<Refund> &answer) {
                          if (!answer)
                              return give(fail(answer.error()));
                          runStep([id, said = *answer](LedgerSession &session, const Author &by) {
                              return takeAnswer(session, by, id, said);
                          }, {}, this, give);
                      });
}

void RefundDesk::lookUp(const RefundId &id, QObject *context, Done<RefundRecord> done)
{
    using Found = std::pair<RefundRecord, Payment>;
    m_ledger.run<Found>(
        [id](LedgerSession &session) -> Result<Found> {
            const Result<RefundRecord> refund = session.refunds().find(id);
            if (!refund)
                return fail(refund.error());
            const Result<Payment> payment = session.payments().find(refund->payment);
            return payment ? Result<Found>(Found{*refund, *payment}) : Result<Found>(fail(payment.error()));
        },
        this, [this, asker = QPointer<QObject>(context), done](const Result<Found> &found) {
            if (asker == nullptr)
                return;
            if (!found)
                return done(fail(found.error()));
            if (!isAskedAbout(found->first))
                return done(found->first);
            askAbout(found->first, found->second, asker, done);
        });
}

} // namespace tillgate
