// SPDX-License-Identifier: Apache-2.0
#include "sale/refund.h"
#include "unit/sale/payments.h"

#include <QTest>

using namespace tillgate;

namespace {

Decimal decimal(const char *text)
{
    return test::decimal(QString::fromLatin1(text));
}

Money euro(const char *amount)
{
    return test::euro(QString::fromLatin1(amount));
}

} // namespace

/// How much goes back: exact, never more than is left, and the steps of a refund.
class TestRefund final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksOutTheFigures_data();
    void worksOutTheFigures();
    void neverGivesMoreCoinsThanAreLeft();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void countsEarlierRefunds();
    void countsNothingThatWasRejected();
    void leavesNothingByRounding();
    void asksForAnEstimateOnlyWhenItNeedsOne();
    void endsInEveryWayOnlyOnce();
    void namesEveryWayAndState();

private:
    /// 25.00 EUR for 0.00042117 BTC, of which `received` came.
    static Payment paid(const char *received = "0.00042117")
    {
        Payment payment = test::paymentAt(PaymentStage::Paid);
        payment.receivedCoins = decimal(received);
        return payment;
    }
    static RefundRecord gone(const char *coins, const char *worth, RefundState state = RefundState::Done)
    {
        return {.id = {},
                .payment = {},
                .state = state,
                .coins = decimal(coins),
                .settledCoins = decimal(coins),
                .worth = euro(worth)};
    }
};

void TestRefund::worksOutTheFigures_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<RefundQuestion>("question");
    QTest::addColumn<QString>("coins");
    QTest::addColumn<QString>("settled");
    QTest::addColumn<QString>("worth");
    using C = RefundChoice;
    QTest::newRow("everything") << "0.00042117" << RefundQuestion{.choice = C::Everything} << "0.00042117" << "0.00042117" << "25.00";
    QTest::newRow("everything in cash") << "0.00042117" << RefundQuestion{.choice = C::Everything, .inCoins = false}
                                        << "0" << "0.00042117" << "25.00";
    QTest::newRow("the excess") << "0.00050000" << RefundQuestion{.choice = C::Excess} << "0.00007883" << "0.00007883" << "4.68";
    QTest::newRow("the excess in cash") << "0.00050000" << RefundQuestion{.choice = C::Excess, .inCoins = false}
                                        << "0" << "0.00007885" << "4.68";
    QTest::newRow("own coins") << "0.00042117" << RefundQuestion{.choice = C::OwnCoins, .coins = decimal("0.0001")}
                               << "0.0001" << "0.0001" << "5.94";
    QTest::newRow("own sum in cash") << "0.00042117" << RefundQuestion{.choice = C::OwnWorth, .worth = euro("10.00"), .inCoins = false}
                                     << "0" << "0.00016847" << "10.00";
    QTest::newRow("today's value, coin dearer") << "0.00042117" << RefundQuestion{.choice = C::TodaysValue, .coinsToday = decimal("0.000300009")}
                                                << "0.0003" << "0.00042117" << "25.00";
    QTest::newRow("own sum today, coin cheaper") << "0.00042117" << RefundQuestion{.choice = C::OwnWorth, .worth = euro("10.00"), .coinsToday = decimal("0.0002")}
                                                 << "0.0002" << "0.0002" << "10.00";
}

void TestRefund::worksOutTheFigures()
{
    QFETCH(QString, received);
    QFETCH(RefundQuestion, question);
    QFETCH(QString, coins);
    QFETCH(QString, settled);
    QFETCH(QString, worth);
    const Payment payment = paid(received.toLatin1().constData());
    const auto figures = refundFigures(payment, leftToRefund(payment, {}), question);
    QVERIFY2(figures, figures ? "" : qPrintable(figures.error().detail));
    QCOMPARE(figures->coins.toShortString(), coins);
    QCOMPARE(figures->settledCoins.toShortString(), settled);
    QCOMPARE(figures->worth, test::euro(worth));
    QVERIFY(!figures->isCapped);
}

void TestRefund::neverGivesMoreCoinsThanAreLeft()
{
    const Payment payment = paid();
    const auto figures = refundFigures(payment, leftToRefund(payment, {}),
                                       {.choice = RefundChoice::TodaysValue, .coinsToday = decimal("0.0009")});
    QVERIFY(figures);
    QCOMPARE(figures->coins, payment.receivedCoins);
    QVERIFY(figures->isCapped);
}

void TestRefund::refusesWhatCannotBe_data()
{
    QTest::addColumn<RefundQuestion>("question");
    using C = RefundChoice;
    QTest::newRow("no excess") << RefundQuestion{.choice = C::Excess};
    QTest::newRow("no coins named") << RefundQuestion{.choice = C::OwnCoins};
    QTest::newRow("zero coins") << RefundQuestion{.choice = C::OwnCoins, .coins = Decimal()};
    QTest::newRow("negative coins") << RefundQuestion{.choice = C::OwnCoins, .coins = decimal("-0.1")};
    QTest::newRow("more coins than came") << RefundQuestion{.choice = C::OwnCoins, .coins = decimal("0.00042118")};
    QTest::newRow("finer than the chain") << RefundQuestion{.choice = C::OwnCoins, .coins = decimal("0.000000001")};
    QTest::newRow("coins in cash") << RefundQuestion{.choice = C::OwnCoins, .coins = decimal("0.0001"), .inCoins = false};
    QTest::newRow("more worth than came") << RefundQuestion{.choice = C::OwnWorth, .worth = euro("25.01"), .inCoins = false};
    QTest::newRow("another currency") << RefundQuestion{.choice = C::OwnWorth, .worth = Money::parse(u"1.00", u"USD").value(), .inCoins = false};
    QTest::newRow("no rate of today") << RefundQuestion{.choice = C::TodaysValue};
    QTest::newRow("dust") << RefundQuestion{.choice = C::OwnWorth, .worth = euro("0.01"), .coinsToday = decimal("0.000000001")};
}

void TestRefund::refusesWhatCannotBe()
{
    QFETCH(RefundQuestion, question);
    const Payment payment = paid();
    const auto figures = refundFigures(payment, leftToRefund(payment, {}), question);
    QVERIFY(!figures);
    QCOMPARE(figures.error().kind, Error::Kind::Usage);
    QVERIFY(!figures.error().detail.isEmpty());
}

void TestRefund::countsEarlierRefunds()
{
    const Payment payment = paid();
    const QList<RefundRecord> earlier{gone("0.0001", "5.94"), gone("0.0002", "11.87", RefundState::Unresolved)};
    const RefundLeft left = leftToRefund(payment, earlier);
    QCOMPARE(left.coins, decimal("0.00012117"));
    QVERIFY(!refundFigures(payment, left, {.choice = RefundChoice::OwnCoins, .coins = decimal("0.00012118")}));
    QCOMPARE(refundFigures(payment, left, {.choice = RefundChoice::Everything})->coins, decimal("0.00012117"));
    QVERIFY(!isAllRefunded(payment, earlier));
}

void TestRefund::countsNothingThatWasRejected()
{
    const Payment payment = paid();
    const RefundLeft left = leftToRefund(payment, {gone("0.0001", "5.94", RefundState::Rejected), gone("0.0001", "5.94", RefundState::Withdrawn)});
    QCOMPARE(left.coins, payment.receivedCoins);
}

void TestRefund::leavesNothingByRounding()
{
    const Payment payment = paid();
    QList<RefundRecord> refunds;
    for (const char *part : {"8.33", "8.33"}) {
        const auto figures = refundFigures(payment, leftToRefund(payment, refunds),
                                           {.choice = RefundChoice::OwnWorth, .worth = euro(part), .inCoins = false});
        QVERIFY(figures);
        refunds.append({.id = {}, .payment = {}, .state = RefundState::Done, .settledCoins = figures->settledCoins, .worth = figures->worth});
    }
    const auto rest = refundFigures(payment, leftToRefund(payment, refunds), {.choice = RefundChoice::Everything, .inCoins = false});
    QVERIFY(rest);
    refunds.append({.id = {}, .payment = {}, .state = RefundState::Done, .settledCoins = rest->settledCoins, .worth = rest->worth});
    QVERIFY(isAllRefunded(payment, refunds));
    QVERIFY(isWithinReceived(payment, refunds));
    QVERIFY(!refundFigures(payment, leftToRefund(payment, refunds), {.choice = RefundChoice::Everything}));
}

void TestRefund::asksForAnEstimateOnlyWhenItNeedsOne()
{
    const RefundLeft left = leftToRefund(paid(), {});
    QVERIFY(!worthToEstimate({.choice = RefundChoice::Everything}, left));
    QVERIFY(!worthToEstimate({.choice = RefundChoice::OwnWorth, .worth = euro("1.00"), .inCoins = false}, left));
    QCOMPARE(worthToEstimate({.choice = RefundChoice::TodaysValue}, left), std::optional(left.worth));
    QCOMPARE(worthToEstimate({.choice = RefundChoice::OwnWorth, .worth = euro("1.00")}, left), std::optional(euro("1.00")));
}

void TestRefund::endsInEveryWayOnlyOnce()
{
    for (int from = 0; from < refundStateCount; ++from) {
        for (int to = 0; to < refundStateCount; ++to) {
            const auto before = static_cast<RefundState>(from);
            const auto after = static_cast<RefundState>(to);
            if (!isOpen(before))
                QCOMPARE(mayFollow(before, after), from == to);
            // Nothing that may have gone is asked for again.
            if (from != to && after == RefundState::Requested)
                QVERIFY(!mayFollow(before, after));
        }
    }
    QVERIFY(!mayFollow(RefundState::AwaitsClaim, RefundState::Withdrawn));
}

void TestRefund::namesEveryWayAndState()
{
    for (int i = 0; i < refundStateCount; ++i)
        QCOMPARE(refundStateFromName(refundStateName(static_cast<RefundState>(i))), static_cast<RefundState>(i));
    for (int i = 0; i < refundWayCount; ++i)
        QCOMPARE(refundWayFromName(refundWayName(static_cast<RefundWay>(i))), static_cast<RefundWay>(i));
    QVERIFY(!refundStateFromName(QStringLiteral("sent")));
}

QTEST_GUILESS_MAIN(TestRefund)
#include "tst_refund.moc"
