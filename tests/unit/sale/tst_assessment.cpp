// SPDX-License-Identifier: Apache-2.0
#include "sale/assessment.h"
#include "unit/sale/payments.h"

#include <QTest>

using namespace tillgate;
using namespace tillgate::test;
using Change = std::function<void(Snapshot &)>;
Q_DECLARE_METATYPE(Change)

namespace {

/// What the gateway says when exactly the payable amount arrived and settled.
Snapshot settled()
{
    const Payment payment = paymentAt(PaymentStage::Waiting);
    Snapshot snapshot;
    snapshot.gatewayId = payment.quote->gatewayId;
    snapshot.status = GatewayStatus::Settled;
    snapshot.rawStatus = QStringLiteral("finished");
    snapshot.reference = payment.reference.text();
    snapshot.address = payment.quote->address;
    snapshot.coinCode = QStringLiteral("btc");
    snapshot.coin = payment.coin;
    snapshot.priceAmount = decimal(QStringLiteral("25"));
    snapshot.priceCurrency = QStringLiteral("eur");
    snapshot.dueCoins = payment.quote->quotedCoins;
    snapshot.receivedCoins = payment.quote->payableCoins;
    return snapshot;
}

} // namespace

class TestAssessment final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNothingForPaidThatContradicts_data();
    void takesNothingForPaidThatContradicts();
    void comparesWhatArrivedWithWhatWasDue_data();
    void comparesWhatArrivedWithWhatWasDue();
    void asksAPersonWhenItEndedWithMoney_data();
    void asksAPersonWhenItEndedWithMoney();
    void doesNotCountLateMoneyAsInTime_data();
    void doesNotCountLateMoneyAsInTime();
    void believesTheWholeSumOnlyWhereNoCoinsAreNamed();
    void judgesAHostedPageByTheGatewaysWordForTheWholeSum();
    void asksAPersonWhenTheGatewayWentOnElsewhere();
    void knowsACoinThatOnlyTheGatewayKnows();
    void needsAStoredQuote();
    void knowsWhatIsMissingAndWhatIsTooMuch();
    void knowsTheWorthAtTheQuote();
};

void TestAssessment::takesNothingForPaidThatContradicts_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << std::move(change); };
    row("another payment", [](Snapshot &s) { s.gatewayId = GatewayPaymentId(QStringLiteral("2")); });
    row("a repeated deposit", [](Snapshot &s) { s.parentId = GatewayPaymentId(QStringLiteral("1")); });
    row("another order", [](Snapshot &s) { s.reference = QStringLiteral("T1-000002-1"); });
    row("another coin", [](Snapshot &s) { s.coin = CoinId(QStringLiteral("BCH")); });
    row("a coin that nobody knows", [](Snapshot &s) {
        s.coin = std::nullopt;
        s.coinCode = QStringLiteral("pepe");
    });
    row("another address", [](Snapshot &s) { s.address = QStringLiteral("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"); });
    row("another price", [](Snapshot &s) { s.priceAmount = decimal(QStringLiteral("24.99")); });
    row("another currency", [](Snapshot &s) { s.priceCurrency = QStringLiteral("usd"); });
    row("an unknown word", [](Snapshot &s) { s.status = GatewayStatus::NeedsReview; });
    row("nothing received", [](Snapshot &s) { s.receivedCoins = Decimal(); });
    row("received unsaid", [](Snapshot &s) { s.receivedCoins = std::nullopt; });
    row("the due amount was lowered", [](Snapshot &s) {
        s.dueCoins = decimal(QStringLiteral("0.0001"));
        s.receivedCoins = decimal(QStringLiteral("0.0001"));
    });
}

void TestAssessment::takesNothingForPaidThatContradicts()
{
    QFETCH(const Change, change);
    Snapshot snapshot = settled();
    QCOMPARE(assess(paymentAt(PaymentStage::Waiting), snapshot).event, PaymentEvent::ReportedPaid);
    change(snapshot);
    const Assessment assessment = assess(paymentAt(PaymentStage::Waiting), snapshot);
    QCOMPARE(eventName(assessment.event), eventName(PaymentEvent::ReportedUnclear));
    QVERIFY(!assessment.reason.isEmpty());
}

void TestAssessment::comparesWhatArrivedWithWhatWasDue_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("tolerance");
    QTest::addColumn<PaymentEvent>("event");
    QTest::newRow("what was shown") << "0.00042117" << "0" << PaymentEvent::ReportedPaid;
    QTest::newRow("what was quoted") << "0.000421165" << "0" << PaymentEvent::ReportedPaid;
    QTest::newRow("a little less") << "0.00042116" << "0" << PaymentEvent::ReportedShort;
    QTest::newRow("a little less, tolerated") << "0.00042116" << "0.000000005" << PaymentEvent::ReportedPaid;
    QTest::newRow("one unit more") << "0.00042118" << "0" << PaymentEvent::ReportedOver;
}

void TestAssessment::comparesWhatArrivedWithWhatWasDue()
{
    QFETCH(const QString, received);
    QFETCH(const QString, tolerance);
    QFETCH(const PaymentEvent, event);
    Snapshot snapshot = settled();
    snapshot.receivedCoins = decimal(received);
    const Assessment assessment = assess(paymentAt(PaymentStage::Waiting), snapshot, decimal(tolerance));
    QCOMPARE(eventName(assessment.event), eventName(event));
}

void TestAssessment::asksAPersonWhenItEndedWithMoney_data()
{
    QTest::addColumn<GatewayStatus>("status");
    QTest::addColumn<PaymentEvent>("withoutMoney");
    QTest::newRow("expired") << GatewayStatus::Expired << PaymentEvent::ReportedExpired;
    QTest::newRow("failed") << GatewayStatus::Failed << PaymentEvent::ReportedFailed;
    QTest::newRow("cancelled") << GatewayStatus::Cancelled << PaymentEvent::ReportedCancelled;
}

void TestAssessment::asksAPersonWhenItEndedWithMoney()
{
    QFETCH(const GatewayStatus, status);
    QFETCH(const PaymentEvent, withoutMoney);
    Snapshot snapshot = settled();
    snapshot.status = status;
    QCOMPARE(assess(paymentAt(PaymentStage::Waiting), snapshot).event, PaymentEvent::ReportedUnclear);
    snapshot.receivedCoins = Decimal();
    QCOMPARE(assess(paymentAt(PaymentStage::Waiting), snapshot).event, withoutMoney);
}

void TestAssessment::doesNotCountLateMoneyAsInTime_data()
{
    QTest::addColumn<PaymentStage>("stage");
    QTest::addColumn<PaymentStage>("after");
    QTest::newRow("nobody saw the window end") << PaymentStage::Waiting << PaymentStage::Expired;
    QTest::newRow("its end was seen") << PaymentStage::Expired << PaymentStage::PaidLate;
    QTest::newRow("called off") << PaymentStage::Cancelled << PaymentStage::PaidLate;
}

void TestAssessment::doesNotCountLateMoneyAsInTime()
{
    QFETCH(const PaymentStage, stage);
    QFETCH(const PaymentStage, after);
    Snapshot late = settled();
    late.isLate = true;
    QCOMPARE(stageName(advance(stage, assess(paymentAt(stage), late).event).stage), stageName(after));
}

void TestAssessment::believesTheWholeSumOnlyWhereNoCoinsAreNamed()
{
    const Payment payment = paymentAt(PaymentStage::Waiting);
    Snapshot snapshot = settled();
    snapshot.receivedCoins.reset();
    QCOMPARE(assess(payment, snapshot).event, PaymentEvent::ReportedUnclear);
    snapshot.isPaidInFull = true;
    QCOMPARE(assess(payment, snapshot).event, PaymentEvent::ReportedPaid);
    snapshot.isPaidInFull = false;
    QCOMPARE(assess(payment, snapshot).event, PaymentEvent::ReportedShort);
    snapshot.isPaidInFull = true;
    snapshot.receivedCoins = Decimal::parse(u"0.00000001").value();
    QCOMPARE(assess(payment, snapshot).event, PaymentEvent::ReportedShort);
}

void TestAssessment::judgesAHostedPageByTheGatewaysWordForTheWholeSum()
{
    Payment payment = paymentAt(PaymentStage::Waiting);
    const GatewayPaymentId id = payment.quote->gatewayId;
    payment.quote = Quote{.gatewayId = id, .coin = payment.coin, .pageUrl = QUrl(QStringLiteral("https://pay.example/1"))};
    Snapshot snapshot = settled();
    // The customer chose another coin on the page; one satoshi is more than the nothing that was quoted.
    snapshot.coin = CoinId(QStringLiteral("LTC"));
    snapshot.coinCode = QStringLiteral("ltc");
    snapshot.address = QStringLiteral("anything");
    snapshot.receivedCoins = Decimal::parse(u"0.00000001").value();
    QCOMPARE(assess(payment, snapshot).event, PaymentEvent::ReportedUnclear);
    snapshot.isPaidInFull = false;
    QCOMPARE(assess(payment, snapshot).event, PaymentEvent::ReportedShort);
    snapshot.isPaidInFull = true;
    QCOMPARE(assess(payment, snapshot).event, PaymentEvent::ReportedPaid);
    snapshot.priceAmount = decimal(QStringLiteral("24"));
    QCOMPARE(assess(payment, snapshot).event, PaymentEvent::ReportedUnclear);
}

void TestAssessment::asksAPersonWhenTheGatewayWentOnElsewhere()
{
    Snapshot snapshot = settled();
    snapshot.replacedBy = GatewayPaymentId(QStringLiteral("77"));
    QCOMPARE(assess(paymentAt(PaymentStage::Waiting), snapshot).event, PaymentEvent::ReportedUnclear);
}

void TestAssessment::knowsACoinThatOnlyTheGatewayKnows()
{
    Payment payment = paymentAt(PaymentStage::Waiting);
    payment.coin = CoinId(QStringLiteral("nowpayments:usdtop"));
    Snapshot snapshot = settled();
    snapshot.coin.reset();
    snapshot.coinCode = QStringLiteral("USDTOP");
    QCOMPARE(assess(payment, snapshot).event, PaymentEvent::ReportedPaid);
    snapshot.coinCode = QStringLiteral("usdtarb");
    QCOMPARE(assess(payment, snapshot).event, PaymentEvent::ReportedUnclear);
}

void TestAssessment::needsAStoredQuote()
{
    Payment payment = paymentAt(PaymentStage::Unresolved);
    payment.quote = std::nullopt;
    QCOMPARE(assess(payment, settled()).event, PaymentEvent::ReportedUnclear);
}

void TestAssessment::knowsWhatIsMissingAndWhatIsTooMuch()
{
    Payment payment = paymentAt(PaymentStage::Short);
    payment.receivedCoins = decimal(QStringLiteral("0.0004"));
    QCOMPARE(missingCoins(payment), decimal(QStringLiteral("0.00002117")));
    QVERIFY(excessCoins(payment).isZero());
    payment.receivedCoins = decimal(QStringLiteral("0.0005"));
    QVERIFY(missingCoins(payment).isZero());
    QCOMPARE(excessCoins(payment), decimal(QStringLiteral("0.00007883")));
}

void TestAssessment::knowsTheWorthAtTheQuote()
{
    const Payment payment = paymentAt(PaymentStage::Short);
    QCOMPARE(worthAtQuote(payment, payment.quote->quotedCoins, Rounding::HalfUp), euro(QStringLiteral("25.00")));
    Payment unquoted = payment;
    unquoted.quote = std::nullopt;
    QCOMPARE(worthAtQuote(unquoted, Decimal(1), Rounding::HalfUp), std::nullopt);
}

QTEST_GUILESS_MAIN(TestAssessment)
#include "tst_assessment.moc"
