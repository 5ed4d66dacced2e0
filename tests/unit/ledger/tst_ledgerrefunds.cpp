// SPDX-License-Identifier: Apache-2.0
#include "unit/ledger/ledgerfixture.h"

using namespace tillgate;

/// Money that goes back: recorded first, bounded by what came, told by the journal.
class TestLedgerRefunds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<LedgerShop>(); }
    void recordsTheIntentBeforeAnythingLeaves();
    void takesTheSameNumberOnce();
    void refusesASecondWhileTheFirstIsUncertain();
    void neverGivesBackMoreThanCame();
    void refusesAPaymentWithoutMoney();
    void movesThePaymentOnlyWhenTheMoneyWent();
    void movesThePaymentInParts();
    void takesNothingFromWhatIsLeftWhenRejected();
    void refusesAStepThatThereIsNot();
    void comparesTheVersion();
    void keepsPartsOfAPageByItsWorth();
    void verifiesAfterEveryStep();
    void noticesAChangedRefund_data();
    void noticesAChangedRefund();

private:
    Payment paid()
    {
        const Payment open = m_shop->openAtGateway(m_shop->request(m_shop->openSale("4.50")));
        return m_shop->pay(open);
    }
    Result<RefundChange> request(const Payment &payment, int number, const char *coins,
                                 RefundWay way = RefundWay::ThroughGateway)
    {
        return m_shop->run<RefundChange>([&](LedgerSession &s) {
            return s.refunds().request(m_shop->author(), {.payment = payment.reference,
                                                         .number = number,
                                                         .way = way,
                                                         .figures = {.coins = decimal(coins),
                                                                     .settledCoins = decimal(coins),
                                                                     .worth = euro("1.00")},
                                                         .address = QStringLiteral("bc1qcustomer")});
        });
    }
    Result<RefundChange> move(const RefundRecord &refund, RefundState state)
    {
        return m_shop->run<RefundChange>([&](LedgerSession &s) {
            return s.refunds().change(m_shop->author(), refund.id, refund.version, state);
        });
    }
    Payment stored(const Payment &payment)
    {
        return valueOf(m_shop->run<Payment>([&](LedgerSession &s) { return s.payments().find(payment.reference); }));
    }

    std::unique_ptr<LedgerShop> m_shop;
};

void TestLedgerRefunds::recordsTheIntentBeforeAnythingLeaves()
{
    const Payment payment = paid();
    const RefundChange change = valueOf(request(payment, 1, "0.00007051"));
    QCOMPARE(change.refund.id.text(), payment.reference.text() + QStringLiteral("-R1"));
    QCOMPARE(change.refund.state, RefundState::Requested);
    QVERIFY(!change.payment);
    QCOMPARE(change.refund.person, QStringLiteral("Ada"));
    m_shop->reopen();
    const auto refunds = valueOf(m_shop->run<QList<RefundRecord>>(
        [&](LedgerSession &s) { return s.refunds().ofPayment(payment.reference); }));
    QCOMPARE(refunds, QList<RefundRecord>{change.refund});
    const auto entries = valueOf(m_shop->run<QList<JournalEntry>>(
        [&](LedgerSession &s) { return s.journal().aboutPayment(payment.reference); }));
    QCOMPARE(entries.last().kind, QString(JournalKind::refundRequested));
}

void TestLedgerRefunds::takesTheSameNumberOnce()
{
    const Payment payment = paid();
    QVERIFY(request(payment, 1, "0.00001", RefundWay::ByHand));
    const auto again = request(payment, 1, "0.00001", RefundWay::ByHand);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
    QVERIFY(request(payment, 2, "0.00001", RefundWay::ByHand));
}

void TestLedgerRefunds::refusesASecondWhileTheFirstIsUncertain()
{
    const Payment payment = paid();
    const RefundRecord first = valueOf(request(payment, 1, "0.00001")).refund;
    QCOMPARE(request(payment, 2, "0.00001").error().kind, Error::Kind::Conflict);
    const RefundRecord lost = valueOf(move(first, RefundState::Unresolved)).refund;
    QCOMPARE(request(payment, 2, "0.00001").error().kind, Error::Kind::Conflict);
    QVERIFY(move(lost, RefundState::UnderWay));
    QVERIFY(request(payment, 2, "0.00001"));
}

void TestLedgerRefunds::neverGivesBackMoreThanCame()
{
    const Payment payment = paid();
    QCOMPARE(request(payment, 1, "0.00007052").error().kind, Error::Kind::Usage);
    QVERIFY(request(payment, 1, "0.00007", RefundWay::ByHand));
    QCOMPARE(request(payment, 2, "0.00000052", RefundWay::ByHand).error().kind, Error::Kind::Usage);
    QVERIFY(request(payment, 2, "0.00000051", RefundWay::ByHand));
    QCOMPARE(request(payment, 3, "0.00000001", RefundWay::ByHand).error().kind, Error::Kind::Usage);
    QVERIFY(m_shop->verify().isSound());
}

void TestLedgerRefunds::refusesAPaymentWithoutMoney()
{
    const Payment open = m_shop->openAtGateway(m_shop->request(m_shop->openSale()));
    QCOMPARE(request(open, 1, "0.00001").error().kind, Error::Kind::Usage);
}

void TestLedgerRefunds::movesThePaymentOnlyWhenTheMoneyWent()
{
    const Payment payment = paid();
    const RefundRecord refund = valueOf(request(payment, 1, "0.00007051")).refund;
    QCOMPARE(stored(payment).stage, PaymentStage::Paid);
    const RefundRecord underWay = valueOf(move(refund, RefundState::UnderWay)).refund;
    QCOMPARE(stored(payment).stage, PaymentStage::Paid);
    const RefundChange done = valueOf(move(underWay, RefundState::Done));
    QVERIFY(done.payment);
    QVERIFY(done.refund.finishedAt);
    QCOMPARE(stored(payment).stage, PaymentStage::Refunded);
    QVERIFY(m_shop->verify().isSound());
}

void TestLedgerRefunds::movesThePaymentInParts()
{
    const Payment payment = paid();
    QVERIFY(request(payment, 1, "0.00005", RefundWay::InCash));
    QCOMPARE(stored(payment).stage, PaymentStage::PartlyRefunded);
    const RefundRecord rest = valueOf(request(payment, 2, "0.00002051", RefundWay::ByHand)).refund;
    QCOMPARE(stored(payment).stage, PaymentStage::PartlyRefunded);
    QVERIFY(move(rest, RefundState::Done));
    QCOMPARE(stored(payment).stage, PaymentStage::Refunded);
}

void TestLedgerRefunds::takesNothingFromWhatIsLeftWhenRejected()
{
    const Payment payment = paid();
    const RefundRecord refused = valueOf(request(payment, 1, "0.00007051")).refund;
    QVERIFY(move(refused, RefundState::Rejected));
    QCOMPARE(stored(payment).stage, PaymentStage::Paid);
    QVERIFY(request(payment, 2, "0.00007051", RefundWay::InCash));
    QCOMPARE(stored(payment).stage, PaymentStage::Refunded);
}

void TestLedgerRefunds::refusesAStepThatThereIsNot()
{
    const Payment payment = paid();
    const RefundRecord refund = valueOf(request(payment, 1, "0.00001")).refund;
    const RefundRecord done = valueOf(move(refund, RefundState::Done)).refund;
    QCOMPARE(move(done, RefundState::Rejected).error().kind, Error::Kind::Conflict);
    QVERIFY(!valueOf(move(done, RefundState::Done)).isRecorded);
}

void TestLedgerRefunds::comparesTheVersion()
{
    const RefundRecord refund = valueOf(request(paid(), 1, "0.00001")).refund;
    QVERIFY(move(refund, RefundState::UnderWay));
    QCOMPARE(move(refund, RefundState::Done).error().kind, Error::Kind::Conflict);
}

void TestLedgerRefunds::keepsPartsOfAPageByItsWorth()
{
    const Payment asked = m_shop->request(m_shop->openSale("4.50"));
    const Payment open = valueOf(m_shop->change(asked, PaymentEvent::Opened, [&](Payment &p) -> Result<void> {
                             Quote quote = LedgerShop::quoteFor(asked);
                             quote.address.clear();
                             quote.quotedCoins = quote.payableCoins = Decimal();
                             quote.pageUrl = QUrl(QStringLiteral("https://gate.example/1"));
                             p.quote = quote;
                             return {};
                         })).payment;
    const Payment payment = valueOf(m_shop->change(open, PaymentEvent::ReportedPaid)).payment;
    const auto give = [&](int number, const char *worth) {
        return m_shop->run<RefundChange>([&](LedgerSession &s) {
            return s.refunds().request(m_shop->author(), {.payment = payment.reference,
                                                         .number = number,
                                                         .way = RefundWay::InCash,
                                                         .figures = {.worth = euro(worth)}});
        });
    };
    QCOMPARE(give(1, "4.51").error().kind, Error::Kind::Usage);
    QVERIFY(give(1, "4.00"));
    QCOMPARE(give(2, "0.51").error().kind, Error::Kind::Usage);
    QVERIFY(give(2, "0.50"));
    QCOMPARE(stored(payment).stage, PaymentStage::Refunded);
}

void TestLedgerRefunds::verifiesAfterEveryStep()
{
    const Payment payment = paid();
    const RefundRecord first = valueOf(request(payment, 1, "0.00001")).refund;
    QVERIFY(m_shop->verify().isSound());
    const RefundRecord lost = valueOf(move(first, RefundState::Unresolved)).refund;
    QVERIFY(m_shop->verify().isSound());
    QVERIFY(move(lost, RefundState::Done));
    QVERIFY(request(payment, 2, "0.00002", RefundWay::ByHand));
    QVERIFY(m_shop->verify().isSound());
}

void TestLedgerRefunds::noticesAChangedRefund_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("another address") << QStringLiteral("UPDATE refund SET address = 'bc1qthief'");
    QTest::newRow("another sum") << QStringLiteral("UPDATE refund SET coins = '0.00000001'");
    QTest::newRow("done by the file") << QStringLiteral("UPDATE refund SET state = 'done'");
    QTest::newRow("deleted") << QStringLiteral("DELETE FROM refund");
    QTest::newRow("more than came")
        << QStringLiteral("INSERT INTO refund SELECT id || 'x', payment, 9, way, 'done', 1, '1', '1', worth, currency, address, "
                          "memo, reason, person, requested_at, '', '', NULL, '', '', NULL FROM refund");
}

void TestLedgerRefunds::noticesAChangedRefund()
{
    QFETCH(QString, statement);
    QVERIFY(request(paid(), 1, "0.00001"));
    QVERIFY(m_shop->verify().isSound());
    m_shop->tamper({statement});
    QVERIFY(!m_shop->verify().isSound());
}

QTEST_GUILESS_MAIN(TestLedgerRefunds)
#include "tst_ledgerrefunds.moc"
