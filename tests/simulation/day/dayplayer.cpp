// SPDX-License-Identifier: Apache-2.0
#include "dayplayer.h"

#include "ui/manager/refundpage.h"
#include "ui/manager/refundwords.h"

#include <QTest>

namespace tillgate::test {

bool DayPlayer::isOver()
{
    const TillView now = m_till.view();
    return now.step == TillStep::Entry && now.entry.isEmpty();
}

void DayPlayer::note(const QString &act)
{
    m_lastAct = act;
    ++m_done[act];
}

void DayPlayer::ring()
{
    m_hasActed = false;
    liftFaults();
    const int cents = 50 + dice(20000);
    m_till.ring(cents);
    const Decimal typed
        = Decimal::parse(QString::number(cents)).value().dividedBy(Decimal(100), 2, Rounding::Down).value();
    QVERIFY2(
        m_till.view().entry.total().amount() == typed && m_till.view().step == TillStep::Coin,
        qPrintable(QStringLiteral("%1 was typed, not %2: %3")
                       .arg(m_till.view().entry.total().toString(), typed.toString(), m_till.described())));
    int available = 0;
    for (const TenderChoice &row : m_till.view().tenders)
        available += row.isAvailable ? 1 : 0;
    const bool paysCash = dice(8) == 0 || available == 0;
    const int row = paysCash ? 0 : 1 + dice(std::min(available, 9));
    if (paysCash)
        note(QStringLiteral("cash"));
    else if (dice(6) == 0)
        spoilTheOpening(row);
    m_till.chargeBy(row);
    if (m_till.view().swap && !m_till.view().swap->to.isEmpty())
        m_till.press(Qt::Key_Return); // the next best coin is named, and stands ready
    else if (m_till.view().swap)
        payCash();
    QVERIFY(m_till.becomes([this] { return m_till.view().step == TillStep::Payment; }));
}

void DayPlayer::cancel()
{
    m_till.press(Qt::Key_Escape);
    m_till.answerYes();
}

void DayPlayer::payCash()
{
    if (m_till.view().step != TillStep::Coin)
        m_till.press(Qt::Key_F2);
    m_till.chargeBy(0);
}

/// Esc takes nothing away while money is on its way; the next sale need not wait for the network.
void DayPlayer::onSeen(const PaymentView &payment)
{
    const QString reference = payment.payment.reference.text();
    if (!m_unconfirmed.contains(reference))
        return; // others have the word
    const Standing before = m_till.standing();
    m_till.press(Qt::Key_Escape);
    QVERIFY2(m_till.standing() == before && m_till.openSheet() == nullptr,
             "Esc does something to money on its way");
    m_unconfirmed.remove(reference);
    if (mainActionOf(payment) == MainAction::NextSale && dice(2) == 0) {
        note(QStringLiteral("handed over when seen"));
        m_till.press(Qt::Key_Return);
    }
    QVERIFY(m_till.practice().confirm(reference));
}

void DayPlayer::onUnclear(const PaymentView &payment)
{
    if (!m_till.practice().world().faults.contains(m_till.providerOf(payment.payment.account)))
        return m_till.press(Qt::Key_F5);
    switch (dice(3)) {
    case 0:
        return cancel();
    case 1:
        if (!payment.canBeReplaced)
            break;
        note(QStringLiteral("silent: other coin"));
        m_till.press(Qt::Key_F2);
        return m_till.chargeBy(1 + dice(3));
    default:
        break;
    }
    liftFaults();
}

void DayPlayer::onUnresolved(const PaymentView &payment)
{
    if (!payment.nextAccount.isEmpty() && dice(3) != 0) {
        note(QStringLiteral("next gateway"));
        return m_till.press(Qt::Key_F3);
    }
    switch (dice(3)) {
    case 0:
        return cancel();
    case 1:
        note(QStringLiteral("unresolved: other coin"));
        m_till.press(Qt::Key_F2);
        return m_till.chargeBy(1 + dice(3));
    default:
        break;
    }
    liftFaults();
    m_till.press(Qt::Key_Return);
}

void DayPlayer::onEnded(const PaymentView &payment)
{
    liftFaults();
    if (!payment.nextAccount.isEmpty()) {
        note(QStringLiteral("next gateway"));
        return m_till.press(Qt::Key_F3);
    }
    switch (dice(4)) {
    case 0:
        return m_till.press(Qt::Key_Return); // new price
    case 1:
        return payCash();
    case 2:
        m_till.press(Qt::Key_F2);
        return m_till.chargeBy(1);
    default:
        return cancel();
    }
}

void DayPlayer::onOver()
{
    if (dice(2) == 0)
        return m_till.press(Qt::Key_Return);
    note(QStringLiteral("over: given back"));
    giveBackInCash();
}

void DayPlayer::choose(const PaymentView &payment)
{
    if (dice(6) == 0)
        return m_till.press(Qt::Key_Escape); // later
    const QList<ShortfallChoice> choices = choicesFor(payment, abilities);
    const int at = dice(int(choices.size()));
    const ShortfallChoice chosen = choices.at(at);
    m_till.press(static_cast<Qt::Key>(Qt::Key_1 + at));
    note(QStringLiteral("choice %1").arg(int(chosen)));
    if (chosen == ShortfallChoice::Refund)
        return giveBackInCash();
    m_till.press(Qt::Key_Return);
    if (chosen == ShortfallChoice::AcceptShortfall || chosen == ShortfallChoice::AcceptMoney)
        m_till.answerYes();
}

/// The page that gives money back, from its opening to its end; nothing may be given where nothing came.
void DayPlayer::giveBackInCash()
{
    m_till.press(Qt::Key_R, Qt::ControlModifier);
    if (!m_till.becomes([this] { return m_till.refundPage() != nullptr || m_till.openSheet() != nullptr; }))
        QFAIL("Ctrl+R says nothing");
    if (m_till.refundPage() == nullptr) {
        m_till.press(Qt::Key_Return); // it said why not
        return m_till.press(Qt::Key_Escape);
    }
    if (m_till.tabTo(RefundWords::tr("In cash"))) {
        m_till.press(Qt::Key_Space);
        const bool isAsked = m_till.becomes([this] {
            m_till.press(Qt::Key_Return);
            return m_till.openSheet() != nullptr;
        });
        QVERIFY2(isAsked, "the refund asks no question");
        m_till.answerYes();
        QVERIFY2(m_till.becomes([this] { return m_till.refundPage()->shown().has_value(); }),
                 "the refund has no end");
    }
    m_till.press(Qt::Key_Escape);
    QVERIFY(m_till.becomes([this] { return m_till.refundPage() == nullptr; }));
}

void DayPlayer::actOn(const PaymentView &payment)
{
    switch (shownState(payment)) {
    case Shown::Making:
        return; // the gateway has the word
    case Shown::Seen:
    case Shown::Confirming:
        return onSeen(payment);
    case Shown::Unresolved:
        return onUnresolved(payment);
    case Shown::Unclear:
        return onUnclear(payment);
    case Shown::Waiting:
        return actAsCustomer();
    case Shown::Short:
    case Shown::Late:
    case Shown::NeedsManager:
        return choose(payment);
    case Shown::Ended:
    case Shown::Failed:
        return onEnded(payment);
    case Shown::Over:
        return onOver();
    case Shown::Question: // Enter does the better thing
    case Shown::Paid:
    case Shown::Cancelled:
    case Shown::Refunded:
        return m_till.press(Qt::Key_Return);
    }
    Q_UNREACHABLE();
}

bool DayPlayer::stepOn()
{
    const TillView now = m_till.view();
    const Standing before = m_till.standing();
    if (m_till.openSheet() != nullptr) {
        m_till.press(Qt::Key_Return); // the till said something: read, and away with it
        return m_till.openSheet() == nullptr;
    }
    if (now.step == TillStep::Entry) {
        m_till.press(Qt::Key_Delete); // the sum of a sale that was called off is still typed
        return isOver();
    }
    if (now.step == TillStep::Coin && now.notice)
        m_till.press(Qt::Key_Escape); // no cash where late money was seen: back to its question
    else if (now.step == TillStep::Coin)
        payCash();
    else
        actOn(*now.payment);
    constexpr int asLongAsALookUp = 60000;
    return QTest::currentTestFailed() || m_till.changesFrom(before, asLongAsALookUp);
}

bool DayPlayer::takesUpAnOpenQuestion()
{
    const QList<RecentSale> lastFive = m_till.view().lastFive;
    for (int at = 0; at < lastFive.size() && dice(2) == 0; ++at) {
        if (!lastFive.at(at).needsDecision)
            continue;
        m_till.press(static_cast<Qt::Key>(Qt::Key_1 + at), Qt::ControlModifier);
        if (m_till.becomes([this] { return m_till.view().step == TillStep::Payment; }, 2000))
            return true;
    }
    return false;
}

} // namespace tillgate::test
