// SPDX-License-Identifier: Apache-2.0
#include "sale/attention.h"
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
    void takesTheNarrowestRuleOfTheCoin_data();
    void takesTheNarrowestRuleOfTheCoin();
    void waitsForTheConfirmationsOfTheRule();
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
    const HandoverAdvice advice = handoverAdvice(payment, coin, {{.upTo = euro(upTo)}});
    QCOMPARE(advice, handOver ? HandoverAdvice::HandOver : HandoverAdvice::Wait);
}

void TestHandover::neverHandsOverForMoneyTakenBack()
{
    for (const PaymentStage stage : {PaymentStage::Seen, PaymentStage::Confirming}) {
        Payment payment = paymentAt(stage);
        payment.receivedCoins = payment.quote->payableCoins;
        const HandoverRules rule{{.upTo = euro(QStringLiteral("50"))}};
        QCOMPARE(handoverAdvice(payment, coinOf(ZeroConfirmationRisk::None), rule), HandoverAdvice::HandOver);
        payment.attention = contradictionWords(QStringLiteral("waiting"));
        QCOMPARE(handoverAdvice(payment, coinOf(ZeroConfirmationRisk::None), rule), HandoverAdvice::AskManager);
    }
}

void TestHandover::takesTheNarrowestRuleOfTheCoin_data()
{
    QTest::addColumn<QString>("price");
    QTest::addColumn<int>("confirmations"); ///< -1: no rule
    QTest::newRow("small") << "10.00" << 1;
    QTest::newRow("at the limit") << "20.00" << 1;
    QTest::newRow("between") << "20.01" << 3;
    QTest::newRow("above every limit") << "100.01" << -1;
}

void TestHandover::takesTheNarrowestRuleOfTheCoin()
{
    QFETCH(const QString, price);
    QFETCH(const int, confirmations);
    Coin coin = coinOf(ZeroConfirmationRisk::High);
    coin.id = CoinId(QStringLiteral("BTC"));
    const HandoverRules rules{{.upTo = euro(QStringLiteral("5000.00")), .confirmations = 1}, // not for this coin
                              {.coin = coin.id, .upTo = euro(QStringLiteral("100.00")), .confirmations = 3},
                              {.coin = coin.id, .upTo = euro(QStringLiteral("20.00")), .confirmations = 1},
                              {.coin = coin.id}}; // "seen" never counts for it
    const std::optional<HandoverRule> rule = ruleFor(rules, coin, euro(price));
    QCOMPARE(rule ? rule->confirmations : -1, confirmations);
}

void TestHandover::waitsForTheConfirmationsOfTheRule()
{
    Payment payment = paymentAt(PaymentStage::Confirming);
    payment.receivedCoins = payment.quote->payableCoins;
    const Coin coin = coinOf(ZeroConfirmationRisk::High);
    const HandoverRules rules{{.confirmations = 2}};
    QCOMPARE(handoverAdvice(payment, coin, rules), HandoverAdvice::Wait); // nobody said how many
    payment.confirmations = 1;
    QCOMPARE(handoverAdvice(payment, coin, rules), HandoverAdvice::Wait);
    payment.confirmations = 2;
    QCOMPARE(handoverAdvice(payment, coin, rules), HandoverAdvice::HandOver);
}

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
