// SPDX-License-Identifier: Apache-2.0
#include "sale/stage.h"

#include <QSet>
#include <QTest>

using namespace tillgate;
using S = PaymentStage;
using E = PaymentEvent;
Q_DECLARE_METATYPE(tillgate::Transition)

namespace {

struct Pair
{
    S stage;
    E event;
    Transition transition;
};

QList<Pair> everyPair()
{
    QList<Pair> pairs;
    for (int stage = 0; stage < paymentStageCount; ++stage) {
        for (int event = 0; event < paymentEventCount; ++event) {
            const Pair pair{static_cast<S>(stage), static_cast<E>(event), {}};
            pairs.append({pair.stage, pair.event, advance(pair.stage, pair.event)});
        }
    }
    return pairs;
}

QByteArray spelled(const Pair &pair)
{
    return (stageName(pair.stage) + QStringLiteral(" + ") + eventName(pair.event) + QStringLiteral(" -> ")
            + stageName(pair.transition.stage)).toUtf8();
}

bool isReport(E event)
{
    return event >= E::ReportedWaiting && event <= E::ReportedUnclear;
}

/// The only way in which a payment's money rank may fall: a manager says that what was on its way is gone.
bool mayFall(const Pair &pair)
{
    return moneyRank(pair.stage) == 1 && pair.event == E::ClosedByManager;
}

} // namespace

class TestStage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverLosesMoneyByItself();
    void changesNothingWhenAnEventIsNotTaken();
    void countsOnlyWhatWasReadOrAccepted();
    void completesASaleExactlyWhenItCounts();
    void neverTakesAPaidPaymentAway();
    void showsACodeOnlyWhileItWaits();
    void takesTheCodeDownWhenWaitingEnds();
    void opensNothingTwice();
    void looksUpAfterALostAnswer();
    void asksAManagerAboutEveryOpenQuestion();
    void neverIgnoresMoney();
    void namesEveryStageAndEvent();
    void watchesWhatCanStillChange();
    void walksTheUsualWays_data();
    void walksTheUsualWays();
};

void TestStage::neverLosesMoneyByItself()
{
    for (const Pair &pair : everyPair()) {
        const bool falls = moneyRank(pair.transition.stage) < moneyRank(pair.stage);
        QVERIFY2(!falls || mayFall(pair), spelled(pair).constData());
    }
}

void TestStage::changesNothingWhenAnEventIsNotTaken()
{
    for (const Pair &pair : everyPair()) {
        if (!pair.transition.isTaken) {
            QCOMPARE(pair.transition.stage, pair.stage);
            QCOMPARE(pair.transition.commands, 0);
        }
    }
}

void TestStage::countsOnlyWhatWasReadOrAccepted()
{
    const QSet<E> proofs{E::ReportedPaid, E::ReportedOver, E::AcceptedByManager};
    for (const Pair &pair : everyPair()) {
        if (countsAsPaid(pair.transition.stage) && !countsAsPaid(pair.stage))
            QVERIFY2(proofs.contains(pair.event), spelled(pair).constData());
    }
}

void TestStage::completesASaleExactlyWhenItCounts()
{
    for (const Pair &pair : everyPair()) {
        const bool begins = countsAsPaid(pair.transition.stage) && !countsAsPaid(pair.stage);
        QVERIFY2(pair.transition.has(PaymentCommand::CompleteSale) == begins, spelled(pair).constData());
    }
}

void TestStage::neverTakesAPaidPaymentAway()
{
    for (const Pair &pair : everyPair()) {
        if (!countsAsPaid(pair.stage) || countsAsPaid(pair.transition.stage))
            continue;
        const bool isGivenBack = moneyRank(pair.transition.stage) == 3;
        QVERIFY2(isGivenBack, spelled(pair).constData());
    }
}

void TestStage::showsACodeOnlyWhileItWaits()
{
    for (const Pair &pair : everyPair()) {
        if (pair.transition.has(PaymentCommand::ShowCode)) {
            QVERIFY2(pair.transition.stage == S::Waiting, spelled(pair).constData());
            QVERIFY2(pair.event == E::Opened || pair.event == E::Requoted, spelled(pair).constData());
        }
    }
}

void TestStage::takesTheCodeDownWhenWaitingEnds()
{
    for (const Pair &pair : everyPair()) {
        if (pair.stage == S::Waiting && pair.transition.stage != S::Waiting)
            QVERIFY2(pair.transition.has(PaymentCommand::HideCode), spelled(pair).constData());
    }
}

void TestStage::opensNothingTwice()
{
    for (const Pair &pair : everyPair())
        QVERIFY2(pair.transition.stage != S::Requested || pair.stage == S::Requested, spelled(pair).constData());
}

void TestStage::looksUpAfterALostAnswer()
{
    QCOMPARE(advance(S::Requested, E::OpenUnanswered).stage, S::Unresolved);
    QVERIFY(advance(S::Requested, E::OpenUnanswered).has(PaymentCommand::LookUp));
}

void TestStage::asksAManagerAboutEveryOpenQuestion()
{
    for (const Pair &pair : everyPair()) {
        if (needsDecision(pair.transition.stage) && !needsDecision(pair.stage))
            QVERIFY2(pair.transition.has(PaymentCommand::AskManager), spelled(pair).constData());
    }
}

void TestStage::neverIgnoresMoney()
{
    // Whatever the stage, a report of settled money leads to a stage that says so, or to a person.
    for (const Pair &pair : everyPair()) {
        if (pair.event != E::ReportedPaid && pair.event != E::ReportedOver)
            continue;
        QVERIFY2(pair.transition.isTaken, spelled(pair).constData());
        QVERIFY2(moneyRank(pair.transition.stage) >= 2 || pair.transition.stage == S::NeedsManager, spelled(pair).constData());
    }
}

void TestStage::namesEveryStageAndEvent()
{
    QSet<QString> names;
    for (int stage = 0; stage < paymentStageCount; ++stage) {
        const QString name = stageName(static_cast<S>(stage));
        QCOMPARE(stageFromName(name), static_cast<S>(stage));
        names.insert(name);
    }
    QCOMPARE(names.size(), paymentStageCount);
    for (int event = 0; event < paymentEventCount; ++event)
        QCOMPARE(eventFromName(eventName(static_cast<E>(event))), static_cast<E>(event));
    QCOMPARE(stageFromName(QStringLiteral("Paid")), std::nullopt);
}

void TestStage::watchesWhatCanStillChange()
{
    for (const Pair &pair : everyPair()) {
        QVERIFY(!(isInFlight(pair.stage) && isWatchedLate(pair.stage)));
        // A stage that money on its way can reach must be watched until it is decided.
        if (isReport(pair.event) && moneyRank(pair.transition.stage) == 1 && pair.transition.stage != pair.stage)
            QVERIFY2(isInFlight(pair.transition.stage) || isWatchedLate(pair.transition.stage), spelled(pair).constData());
    }
}

void TestStage::walksTheUsualWays_data()
{
    QTest::addColumn<QList<int>>("events");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *name, const QList<E> &events, S end) {
        QList<int> numbers;
        for (const E event : events)
            numbers.append(static_cast<int>(event));
        QTest::newRow(name) << numbers << stageName(end);
    };
    row("paid in time", {E::Opened, E::ReportedWaiting, E::ReportedConfirming, E::ReportedPaid}, S::Paid);
    row("polling skips steps", {E::Opened, E::ReportedPaid}, S::Paid);
    row("nobody pays", {E::Opened, E::WindowEnded}, S::Expired);
    row("paid after the end", {E::Opened, E::WindowEnded, E::ReportedConfirming, E::ReportedPaid}, S::PaidLate);
    row("late, and accepted", {E::Opened, E::WindowEnded, E::ReportedPaid, E::AcceptedByManager}, S::Accepted);
    row("cancelled, then paid", {E::Opened, E::CancelledByPerson, E::ReportedPaid}, S::PaidLate);
    row("answer lost, never opened", {E::OpenUnanswered, E::LookupFoundNothing}, S::Refused);
    row("answer lost, found", {E::OpenUnanswered, E::Opened}, S::Waiting);
    row("short, then filled up", {E::Opened, E::ReportedShort, E::ReportedPaid}, S::Paid);
    row("paid and given back", {E::Opened, E::ReportedPaid, E::PartRefundRecorded, E::RefundRecorded}, S::Refunded);
    row("two reports of one payment", {E::Opened, E::ReportedPaid, E::ReportedPaid}, S::Paid);
    row("an old report comes last", {E::Opened, E::ReportedPaid, E::ReportedWaiting}, S::Paid);
    row("the answer comes after the cashier gave up", {E::CancelledByPerson, E::Opened}, S::Cancelled);
    row("a wrong address is never shown", {E::QuoteRejected}, S::NeedsManager);
}

void TestStage::walksTheUsualWays()
{
    QFETCH(const QList<int>, events);
    QFETCH(const QString, end);
    S stage = S::Requested;
    for (const int event : events)
        stage = advance(stage, static_cast<E>(event)).stage;
    QCOMPARE(stageName(stage), end);
}

QTEST_GUILESS_MAIN(TestStage)
#include "tst_stage.moc"
