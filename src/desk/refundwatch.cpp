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
                                 .account = payment.account,
                                 .gatewayId = payment.quote->gatewayId,
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

void RefundDesk::checkNow(const RefundId &id)
{
    const auto known = m_watched.find(id);
    if (known == m_watched.end())
        return;
    known->pause = firstPause;
    ask(id);
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
    GatewayLine *line = m_lines.find(watched.account);
    if (line == nullptr || m_asking.contains(id))
        return;
    m_asking.insert(id);
    line->run<Refund>(line->gateway().readRefund(watched.gatewayId, watched.refund.gatewayRefundId),
                      {.purpose = QStringLiteral("look up refund"),
                       .reference = watched.refund.payment.text(),
                       .priority = Priority::Background},
                      this, [this, asked = watched](const Result<Refund> &answer) {
                          m_asking.remove(asked.refund.id);
                          judge(asked, answer);
                      });
}

void RefundDesk::judge(const Watched &asked, const Result<Refund> &answer)
{
    // No answer, or "no such refund": it is asked about again. That nothing went is for a person to say.
    if (!answer)
        return;
    runStep([id = asked.refund.id, said = *answer](LedgerSession &session,
                                                   const Author &by) { return takeAnswer(session, by, id, said); },
            {}, this, {});
}

} // namespace tillgate
