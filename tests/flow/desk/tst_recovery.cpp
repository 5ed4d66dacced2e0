// SPDX-License-Identifier: Apache-2.0
#include "flow/desk/shopfixture.h"

#include <QTest>

using namespace tillgate;

/// Killed at any moment and started again, it goes on where it was.
class TestRecovery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWithThePaymentThatWasOnTheScreen();
    void seesWhatWasPaidWhileItWasAway();
    void findsAPaymentWhoseAnswerItNeverRead();
    void endsAnIntentThatNeverLeft();
    void opensNothingAgain();
    void keepsPracticeApartFromRealSales();
};

void TestRecovery::goesOnWithThePaymentThatWasOnTheScreen()
{
    test::ShopFixture till;
    till.start();
    QVERIFY(till.showCode(1200));
    const Payment before = *till.payment();
    till.stop();
    till.start();
    QVERIFY(till.becomes([&] { return till.payment().has_value(); }));
    QCOMPARE(till.payment()->reference, before.reference);
    QCOMPARE(till.payment()->quote, before.quote);
    QVERIFY(till.becomes([&] { return till.checkout().view().payment->isCodeShown; }));
}

void TestRecovery::seesWhatWasPaidWhileItWasAway()
{
    test::ShopFixture till;
    till.start();
    QVERIFY(till.showCode(1200));
    QVERIFY(till.pay("exact"));
    till.stop();
    till.start();
    QVERIFY(till.reaches(PaymentStage::Paid));
    QVERIFY(till.checkout().view().payment->receiptNumber > 0);
}

void TestRecovery::findsAPaymentWhoseAnswerItNeverRead()
{
    test::ShopFixture till;
    till.start();
    till.charge(1200);
    // The request has left and is answered, but the program ends before it reads the answer.
    QVERIFY(till.becomes([&] { return till.openedAtGateway() == 1; }));
    till.stop();
    till.start();
    QVERIFY(till.reaches(PaymentStage::Waiting));
    QCOMPARE(till.openedAtGateway(), 1);
}

void TestRecovery::endsAnIntentThatNeverLeft()
{
    test::ShopFixture till;
    till.start();
    const Author author{.till = till.shop().settings().till, .person = {}, .at = QDateTime::currentDateTimeUtc()};
    const Money price = Money::parse(u"12.00", u"EUR").value();
    const AccountName account = till.shop().lines().all().front()->name();
    const Result<Payment> intent = till.shop().ledger().runNow<Payment>([&](LedgerSession &session) {
        const Result<Sale> sale =
            session.sales().open(author, {.lines = {{.text = {}, .unitPrice = price}}, .isPractice = true});
        return session.payments().request(author, {.sale = sale->id,
                                                   .account = account,
                                                   .coin = CoinId(QStringLiteral("BTC")),
                                                   .price = price});
    });
    QVERIFY(intent.has_value());
    till.stop();
    till.start();
    QVERIFY(till.becomes([&] { return till.stagesOf(intent->sale).first() == PaymentStage::Refused; }, 40000));
    QCOMPARE(till.openedAtGateway(), 0);
}

void TestRecovery::opensNothingAgain()
{
    test::ShopFixture till;
    till.start();
    QVERIFY(till.showCode(1200));
    for (int restart = 0; restart < 3; ++restart) {
        till.stop();
        till.start();
        QVERIFY(till.becomes([&] { return till.payment().has_value(); }));
    }
    QCOMPARE(till.openedAtGateway(), 1);
    QVERIFY(till.journalIsSound());
}

void TestRecovery::keepsPracticeApartFromRealSales()
{
    test::ShopFixture till;
    till.start();
    QVERIFY(till.showCode(1200));
    const SystemClock clock;
    const Result<std::unique_ptr<Shop>> real = Shop::open({.dataFolder = till.folder()}, clock);
    QVERIFY(real.has_value());
    const auto sales = (*real)->ledger().runNow<QList<SaleWithAttempts>>(
        [](LedgerSession &session) { return session.view().latest(10, {}); });
    QVERIFY(sales->isEmpty());
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
