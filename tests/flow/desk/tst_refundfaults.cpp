// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/refundfixture.h"

using namespace tillgate;

/// Refunds that meet trouble: asked for once, whatever becomes of the answer.
class TestRefundFaults final : public test::RefundFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aDoublePressRefundsOnce();
    void aLostAnswerIsLookedUpAndNeverSentAgain_data();
    void aLostAnswerIsLookedUpAndNeverSentAgain();
    void aRequestThatNeverArrivedStaysAQuestion();
    void takesNoEarlierRefundForALostOne();
    void aRefusalLeavesTheMoneyToGiveBack();
    void killedBetweenRecordAndActItAsks();
    void killedAfterTheRequestItFindsTheRefund();
    void refusesAWrongPlace_data();
    void refusesAWrongPlace();
};

void TestRefundFaults::aDoublePressRefundsOnce()
{
    const Payment payment = paidAt("Cryptomus");
    const RefundPlan made = plan(payment);
    const RefundWish both = wish(made, RefundWay::ThroughGateway);
    const auto figures = workOut(made, both);
    QVERIFY(figures);
    QList<Result<RefundRecord>> answers;
    for (int press = 0; press < 2; ++press)
        m_till->shop().refunds().refund(both, *figures, QStringLiteral("Ada"), this, [&](const Result<RefundRecord> &answer) { answers.append(answer); });
    QVERIFY(m_till->becomes([&] { return answers.size() == 2; }));
    QCOMPARE(std::count_if(answers.begin(), answers.end(), [](const auto &answer) { return answer.has_value(); }), 1);
    QCOMPARE(sent(), 1);
}

void TestRefundFaults::aLostAnswerIsLookedUpAndNeverSentAgain_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<RefundWay>("way");
    QTest::addColumn<RefundChoice>("choice");
    QTest::addColumn<QString>("request");
    QTest::addColumn<RefundState>("found");
    QTest::newRow("coingate") << "CoinGate" << RefundWay::ThroughGateway << RefundChoice::TodaysValue << "/refunds" << RefundState::Done;
    QTest::newRow("cryptomus") << "Cryptomus" << RefundWay::ThroughGateway << RefundChoice::Everything << "/payment/refund" << RefundState::Done;
    QTest::newRow("btcpay") << "BTCPay Server" << RefundWay::ByClaim << RefundChoice::Everything << "/refund" << RefundState::AwaitsClaim;
}

void TestRefundFaults::aLostAnswerIsLookedUpAndNeverSentAgain()
{
    QFETCH(QString, provider);
    QFETCH(RefundWay, way);
    QFETCH(RefundChoice, choice);
    QFETCH(QString, request);
    QFETCH(RefundState, found);
    const Payment payment = paidAt(provider.toLatin1().constData());
    const RefundWish wanted = wish(plan(payment), way, choice);
    spoil(provider.toLatin1().constData(), practice::Fault::Kind::LostReply, request.toLatin1().constData());
    const auto made = refund(wanted);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    if (provider != QLatin1String("CoinGate")) {
        QCOMPARE(made->state, RefundState::Unresolved);
        QVERIFY(plan(payment).uncertain.has_value() || stored(made->id).state != RefundState::Unresolved);
    }
    QVERIFY(becomesState(made->id, found));
    QVERIFY(sent() <= 1);
}

void TestRefundFaults::aRequestThatNeverArrivedStaysAQuestion()
{
    const Payment payment = paidAt("Cryptomus");
    spoil("Cryptomus", practice::Fault::Kind::Cut, "/payment/refund");
    const auto made = refund(wish(plan(payment), RefundWay::ThroughGateway));
    QVERIFY(made);
    QCOMPARE(made->state, RefundState::Unresolved);
    QTest::qWait(1500); // the first question has been asked and answered "no refund" meanwhile
    QCOMPARE(stored(made->id).state, RefundState::Unresolved);
    QCOMPARE(plan(payment).uncertain, std::optional(made->id));
    const auto second = refund(wish(plan(payment), RefundWay::InCash));
    QVERIFY2(!second, "nobody knows yet what became of the first");
    std::optional<Result<RefundRecord>> ended;
    m_till->shop().refunds().withdraw(made->id, QStringLiteral("Ada"), QStringLiteral("The dashboard shows none"), this,
                                      [&](const Result<RefundRecord> &done) { ended = done; });
    QVERIFY(m_till->becomes([&] { return ended.has_value(); }));
    QVERIFY(ended->has_value());
    QVERIFY(refund(wish(plan(payment), RefundWay::InCash)));
    QCOMPARE(stageOf(payment), PaymentStage::Refunded);
}

void TestRefundFaults::takesNoEarlierRefundForALostOne()
{
    const Payment payment = paidAt("BTCPay Server");
    RefundWish part = wish(plan(payment), RefundWay::ByClaim, RefundChoice::OwnCoins);
    part.coins = Decimal::parse(u"0.0001").value();
    const auto first = refund(part);
    QVERIFY(first);
    part.number = 2;
    spoil("BTCPay Server", practice::Fault::Kind::Cut, "/refund");
    const auto second = refund(part);
    QVERIFY(second);
    QCOMPARE(second->state, RefundState::Unresolved);
    QTest::qWait(1500);
    QCOMPARE(stored(second->id).state, RefundState::Unresolved);
    QVERIFY(stored(second->id).gatewayRefundId.isEmpty());
}

void TestRefundFaults::aRefusalLeavesTheMoneyToGiveBack()
{
    const Payment payment = paidAt("BTCPay Server");
    spoil("BTCPay Server", practice::Fault::Kind::TooManyRequests, "/refund");
    const auto made = refund(wish(plan(payment), RefundWay::ByClaim));
    QVERIFY(made);
    QCOMPARE(made->state, RefundState::Rejected);
    QVERIFY(!made->note.isEmpty());
    QCOMPARE(stageOf(payment), PaymentStage::Paid);
    QCOMPARE(plan(payment).left.coins, payment.receivedCoins);
}

void TestRefundFaults::killedBetweenRecordAndActItAsks()
{
    const Payment payment = paidAt("Cryptomus");
    const Author author{.till = m_till->shop().settings().till, .person = QStringLiteral("Ada"), .at = QDateTime::currentDateTimeUtc()};
    const auto recorded = m_till->shop().ledger().runNow<RefundChange>([&](LedgerSession &s) {
        return s.refunds().request(author, {.payment = payment.reference,
                                            .way = RefundWay::ThroughGateway,
                                            .figures = {.coins = payment.receivedCoins, .settledCoins = payment.receivedCoins, .worth = payment.price},
                                            .address = QString::fromLatin1(customer)});
    });
    QVERIFY(recorded);
    m_till->stop();
    m_till->start();
    QVERIFY(becomesState(recorded->refund.id, RefundState::Unresolved));
    QTest::qWait(1500);
    QCOMPARE(stored(recorded->refund.id).state, RefundState::Unresolved);
    QCOMPARE(sent(), 0);
}

void TestRefundFaults::killedAfterTheRequestItFindsTheRefund()
{
    const Payment payment = paidAt("Cryptomus");
    const RefundPlan made = plan(payment);
    const RefundWish wanted = wish(made, RefundWay::ThroughGateway);
    const auto figures = workOut(made, wanted);
    spoil("Cryptomus", practice::Fault::Kind::LostReply, "/payment/refund");
    m_till->shop().refunds().refund(wanted, *figures, QStringLiteral("Ada"), this, [](const Result<RefundRecord> &) {});
    const auto isAsked = [&] {
        const auto &all = m_till->practice().world().payments();
        return std::any_of(all.begin(), all.end(), [](const auto &one) { return one.extras.contains(QStringLiteral("refundAt")); });
    };
    QVERIFY(m_till->becomes(isAsked));
    m_till->stop();
    m_till->start();
    QVERIFY(becomesState(refundId(payment.reference, 1), RefundState::Done));
    QCOMPARE(stageOf(payment), PaymentStage::Refunded);
    QVERIFY(sent() <= 1);
}

void TestRefundFaults::refusesAWrongPlace_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("none") << QString();
    QTest::newRow("damaged") << QStringLiteral("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdx");
    QTest::newRow("another coin's") << QStringLiteral("0x52908400098527886E0F7030069857D2E4169EE7");
    QTest::newRow("with a blank") << QStringLiteral(" bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq");
    QTest::newRow("of the payment itself") << QStringLiteral("own");
}

void TestRefundFaults::refusesAWrongPlace()
{
    QFETCH(QString, address);
    const Payment payment = paidAt("NOWPayments");
    RefundWish wanted = wish(plan(payment), RefundWay::ByHand);
    wanted.address = address == QLatin1String("own") ? payment.quote->address : address;
    const auto made = refund(wanted);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Usage);
    QCOMPARE(plan(payment).nextNumber(), 1);
}

QTEST_GUILESS_MAIN(TestRefundFaults)
#include "tst_refundfaults.moc"
