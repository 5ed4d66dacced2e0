// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/refundfixture.h"

using namespace tillgate;

/// Money that goes back, against the practice gateways.
class TestRefunds final : public test::RefundFixture
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatTheGatewayCan_data();
    void offersWhatTheGatewayCan();
    void sendsThroughTheGateway_data();
    void sendsThroughTheGateway();
    void givesAClaimLinkAndWaitsForTheCustomer();
    void givesBackOnlyTheExcess();
    void refundsWhatCameShort();
    void refundsWhatCameLate();
    void refundsInPartsUntilNothingIsLeft();
    void givesTodaysValue();
    void recordsAManualRefundAndTicksItOff();
    void givesCashBack();
};

void TestRefunds::offersWhatTheGatewayCan_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QList<RefundWay>>("ways");
    using W = RefundWay;
    QTest::newRow("nowpayments") << "NOWPayments" << QList<W>{W::ByHand, W::InCash};
    QTest::newRow("plisio") << "Plisio" << QList<W>{W::ByHand, W::InCash};
    QTest::newRow("coingate") << "CoinGate" << QList<W>{W::ThroughGateway, W::ByHand, W::InCash};
    QTest::newRow("btcpay") << "BTCPay Server" << QList<W>{W::ByClaim, W::ByHand, W::InCash};
    QTest::newRow("cryptomus") << "Cryptomus" << QList<W>{W::ThroughGateway, W::ByHand, W::InCash};
}

void TestRefunds::offersWhatTheGatewayCan()
{
    QFETCH(QString, provider);
    QFETCH(QList<RefundWay>, ways);
    const RefundPlan made = plan(paidAt(provider.toLatin1().constData()));
    QList<RefundWay> offered;
    for (const RefundOffer &offer : made.offers)
        offered.append(offer.way);
    QCOMPARE(offered, ways);
    QVERIFY(!made.uncertain);
    QCOMPARE(made.nextNumber(), 1);
}

void TestRefunds::sendsThroughTheGateway_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<RefundChoice>("choice");
    QTest::newRow("coingate") << "CoinGate" << RefundChoice::TodaysValue;
    QTest::newRow("cryptomus") << "Cryptomus" << RefundChoice::Everything;
}

void TestRefunds::sendsThroughTheGateway()
{
    QFETCH(QString, provider);
    QFETCH(RefundChoice, choice);
    const Payment payment = paidAt(provider.toLatin1().constData());
    const auto made = refund(wish(plan(payment), RefundWay::ThroughGateway, choice));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(made->state == RefundState::UnderWay);
    QVERIFY(!made->gatewayRefundId.isEmpty());
    QCOMPARE(made->person, QStringLiteral("Ada"));
    QVERIFY(becomesState(made->id, RefundState::Done));
    QCOMPARE(stageOf(payment), PaymentStage::Refunded);
    QCOMPARE(sent(), 1);
    QVERIFY(plan(payment).offers.isEmpty());
}

void TestRefunds::givesAClaimLinkAndWaitsForTheCustomer()
{
    const Payment payment = paidAt("BTCPay Server");
    const auto made = refund(wish(plan(payment), RefundWay::ByClaim));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->state, RefundState::AwaitsClaim);
    QVERIFY(made->claimUrl && made->claimUrl->isValid());
    QCOMPARE(made->coins, payment.receivedCoins);
    QCOMPARE(stageOf(payment), PaymentStage::Paid);
    // It waits for the customer: nobody here can end it, and nothing is left to promise twice.
    QVERIFY(plan(payment).left.isNothing());
    std::optional<Result<RefundRecord>> ended;
    m_till->shop().refunds().withdraw(made->id, QStringLiteral("Ada"), {}, this, [&](const Result<RefundRecord> &done) { ended = done; });
    QVERIFY(m_till->becomes([&] { return ended.has_value(); }));
    QCOMPARE(ended->error().kind, Error::Kind::Conflict);
}

void TestRefunds::givesBackOnlyTheExcess()
{
    const Payment payment = paidAt("BTCPay Server", "over", PaymentStage::Overpaid);
    const auto made = refund(wish(plan(payment), RefundWay::InCash, RefundChoice::Excess));
    QVERIFY(made);
    QVERIFY(made->worth.isPositive());
    QVERIFY(made->worth.amount() < payment.price.amount());
    QCOMPARE(stageOf(payment), PaymentStage::PartlyRefunded);
    const RefundPlan again = plan(payment);
    QVERIFY(again.left.coins <= payment.quote->payableCoins);
}

void TestRefunds::refundsWhatCameShort()
{
    const Payment payment = paidAt("Cryptomus", "short", PaymentStage::Short);
    const auto made = refund(wish(plan(payment), RefundWay::ThroughGateway));
    // While it may still be topped up the gateway refuses; by hand it goes all the same.
    if (made && made->state == RefundState::Rejected) {
        const auto byHand = refund(wish(plan(payment), RefundWay::ByHand));
        QVERIFY(byHand);
        QCOMPARE(byHand->coins, payment.receivedCoins);
        return;
    }
    QVERIFY(made);
    QVERIFY(becomesState(made->id, RefundState::Done));
    QCOMPARE(stageOf(payment), PaymentStage::Refunded);
}

void TestRefunds::refundsWhatCameLate()
{
    QVERIFY(m_till->showCode(2350));
    m_till->checkout().cancelPayment();
    const Payment payment = [&] {
        const auto all = m_till->sales();
        return all.first().attempts.first();
    }();
    QVERIFY(m_till->practice().pay(payment.reference.text(), QStringLiteral("exact")));
    QVERIFY(m_till->becomes([&] {
        m_till->shop().watcher().readNow(payment);
        return stageOf(payment) == PaymentStage::PaidLate;
    }));
    const auto made = refund(wish(plan(payment), RefundWay::InCash));
    QVERIFY(made);
    QCOMPARE(stageOf(payment), PaymentStage::Refunded);
    const auto open = m_till->shop().ledger().runNow<QList<Payment>>([](LedgerSession &s) { return s.payments().needingDecision(true); });
    QVERIFY2(open->isEmpty(), "a late payment that went back is no open question");
}

void TestRefunds::refundsInPartsUntilNothingIsLeft()
{
    const Payment payment = paidAt("NOWPayments");
    RefundWish part = wish(plan(payment), RefundWay::InCash, RefundChoice::OwnWorth);
    part.worth = Money::parse(u"10.00", u"EUR").value();
    QVERIFY(refund(part));
    part.number = 2;
    QVERIFY(refund(part));
    part.number = 3;
    QVERIFY2(!refund(part), "only 3.50 EUR are left");
    QCOMPARE(plan(payment).left.worth.toString(), QStringLiteral("3.50 EUR"));
    QVERIFY(refund(wish(plan(payment), RefundWay::InCash)));
    QCOMPARE(stageOf(payment), PaymentStage::Refunded);
}

void TestRefunds::givesTodaysValue()
{
    const Payment payment = paidAt("BTCPay Server");
    const RefundPlan made = plan(payment);
    const auto figures = workOut(made, wish(made, RefundWay::ByClaim, RefundChoice::TodaysValue));
    QVERIFY2(figures, figures ? "" : qPrintable(figures.error().detail));
    QVERIFY(figures->coins.isPositive());
    QVERIFY(figures->coins <= payment.receivedCoins);
    QCOMPARE(figures->worth, made.left.worth);
}

void TestRefunds::recordsAManualRefundAndTicksItOff()
{
    const Payment payment = paidAt("NOWPayments");
    const auto made = refund(wish(plan(payment), RefundWay::ByHand));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->state, RefundState::ToDo);
    QCOMPARE(made->address, QString::fromLatin1(customer));
    QCOMPARE(stageOf(payment), PaymentStage::Paid);
    std::optional<Result<RefundRecord>> done;
    const auto take = [&](const Result<RefundRecord> &answer) { done = answer; };
    m_till->shop().refunds().tickOff(made->id, QStringLiteral("  "), QStringLiteral("Bob"), this, take);
    QVERIFY(m_till->becomes([&] { return done.has_value(); }));
    QCOMPARE(done->error().kind, Error::Kind::Usage);
    done.reset();
    m_till->shop().refunds().tickOff(made->id, QStringLiteral(" ab12cd \n"), QStringLiteral("Bob"), this, take);
    QVERIFY(m_till->becomes([&] { return done.has_value(); }));
    QCOMPARE((*done)->transactionId, QStringLiteral("ab12cd"));
    QCOMPARE(stageOf(payment), PaymentStage::Refunded);
    QCOMPARE(sent(), 0);
}

void TestRefunds::givesCashBack()
{
    const Payment payment = paidAt("Plisio");
    const auto made = refund(wish(plan(payment), RefundWay::InCash));
    QVERIFY(made);
    QCOMPARE(made->state, RefundState::Done);
    QCOMPARE(made->worth, payment.price);
    QVERIFY(made->coins.isZero());
    QCOMPARE(stageOf(payment), PaymentStage::Refunded);
}

QTEST_GUILESS_MAIN(TestRefunds)
#include "tst_refunds.moc"
