// SPDX-License-Identifier: Apache-2.0
#include "sale/assessment.h"
#include "sale/handover.h"
#include "unit/sale/payments.h"

#include <QTest>

using namespace tillgate;
using namespace tillgate::test;

class TestHandover final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverHandsOverBeforeItIsSettledByDefault();
    void handsOverSettledMoney();
    void handsOverSeenMoneyOnlyByRule_data();
    void handsOverSeenMoneyOnlyByRule();
    void neverHandsOverForMoneyTakenBack();
};

namespace {

Coin coinOf(ZeroConfirmationRisk risk)
{
    Coin coin;
    coin.zeroConfRisk = risk;
    return coin;
}

} // namespace

void TestHandover::neverHandsOverBeforeItIsSettledByDefault()
{
    for (int stage = 0; stage < paymentStageCount; ++stage) {
        Payment payment = paymentAt(static_cast<PaymentStage>(stage));
        payment.receivedCoins = payment.quote->payableCoins;
        const HandoverAdvice advice = handoverAdvice(payment, coinOf(ZeroConfirmationRisk::None));
        QCOMPARE(advice == HandoverAdvice::HandOver, countsAsPaid(payment.stage));
        if (needsDecision(payment.stage))
            QVERIFY(advice == HandoverAdvice::AskManager || advice == HandoverAdvice::DoNot);
    }
}

void TestHandover::handsOverSettledMoney()
{
    const Payment paid = paymentAt(PaymentStage::Paid);
    QCOMPARE(handoverAdvice(paid, coinOf(ZeroConfirmationRisk::High)), HandoverAdvice::HandOver);
}

void TestHandover::handsOverSeenMoneyOnlyByRule_data()
{
    QTest::addColumn<QString>("upTo");
    QTest::addColumn<QString>("received");
    QTest::addColumn<bool>("isRisky");
    QTest::addColumn<bool>("handOver");
    QTest::newRow("below the limit") << "50" << "0.00042117" << false << true;
    QTest::newRow("at the limit") << "25" << "0.00042117" << false << true;
    QTest::newRow("above the limit") << "24.99" << "0.00042117" << false << false;
    QTest::newRow("short") << "50" << "0.0004" << false << false;
    QTest::newRow("can be replaced by its sender") << "50" << "0.00042117" << true << false;
}

void TestHandover::handsOverSeenMoneyOnlyByRule()
{
    QFETCH(const QString, upTo);
    QFETCH(const QString, received);
    QFETCH(const bool, isRisky);
    QFETCH(const bool, handOver);
    Payment payment = paymentAt(PaymentStage::Seen);
    payment.receivedCoins = decimal(received);
    const Coin coin = coinOf(isRisky ? ZeroConfirmationRisk::High : ZeroConfirmationRisk::Low);
    const HandoverAdvice advice = handoverAdvice(payment, coin, {.seenIsEnoughUpTo = euro(upTo)});
    QCOMPARE(advice, handOver ? HandoverAdvice::HandOver : HandoverAdvice::Wait);
}

void TestHandover::neverHandsOverForMoneyTakenBack()
{
    for (const PaymentStage stage : {PaymentStage::Seen, PaymentStage::Confirming}) {
        Payment payment = paymentAt(stage);
        payment.receivedCoins = payment.quote->payableCoins;
        const HandoverRule rule{.seenIsEnoughUpTo = euro(QStringLiteral("50"))};
        QCOMPARE(handoverAdvice(payment, coinOf(ZeroConfirmationRisk::None), rule), HandoverAdvice::HandOver);
        payment.attention = contradictionWords(QStringLiteral("waiting"));
        QCOMPARE(handoverAdvice(payment, coinOf(ZeroConfirmationRisk::None), rule), HandoverAdvice::AskManager);
    }
}

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
