// SPDX-License-Identifier: Apache-2.0
#include "sale/assessment.h"
#include "sale/coverage.h"
#include "unit/sale/payments.h"

#include <QTest>

using namespace tillgate;
using namespace tillgate::test;

/// What covers a sale, to the last minor unit.
class TestCoverage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatAnAttemptBrought_data();
    void countsWhatAnAttemptBrought();
    void owedIsCameInAndMissingForEveryAmount();
    void neverCallsDustNothing();
    void coversExactlyInOrder();
    void takesNoMoreThanIsOpenFromASecondPaidAttempt();
    void refusesASaleThatIsNotCovered();
    void readsSalesFromBeforeThereWereTenders();

private:
    static Sale saleOf(const QString &total)
    {
        return {.id = SaleId(QStringLiteral("T1-000001")),
                .till = TillName(QStringLiteral("T1")),
                .cashier = {},
                .lines = {},
                .total = euro(total),
                .note = {},
                .openedAt = {}};
    }
    static Payment shortOf(const QString &coins)
    {
        Payment payment = paymentAt(PaymentStage::Short);
        payment.receivedCoins = decimal(coins);
        return payment;
    }
    static Tender cash(const QString &amount)
    {
        return {.kind = TenderKind::Cash, .amount = euro(amount), .person = QStringLiteral("Ada")};
    }
};

void TestCoverage::countsWhatAnAttemptBrought_data()
{
    QTest::addColumn<PaymentStage>("stage");
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("covered");
    QTest::newRow("paid") << PaymentStage::Paid << "0.00042117" << "25.00";
    QTest::newRow("too much counts as the price") << PaymentStage::Overpaid << "0.00050000" << "25.00";
    QTest::newRow("short") << PaymentStage::Short << "0.00037905" << "22.50";
    QTest::newRow("short by an unknown sum") << PaymentStage::Short << "0" << "0.00";
    QTest::newRow("on its way") << PaymentStage::Seen << "0.00042117" << "0.00";
    QTest::newRow("late and undecided") << PaymentStage::PaidLate << "0.00042117" << "0.00";
    QTest::newRow("late and accepted") << PaymentStage::Accepted << "0.00042117" << "25.00";
    QTest::newRow("ended") << PaymentStage::Expired << "0" << "0.00";
}

void TestCoverage::countsWhatAnAttemptBrought()
{
    QFETCH(PaymentStage, stage);
    QFETCH(QString, received);
    QFETCH(QString, covered);
    Payment payment = paymentAt(stage);
    payment.receivedCoins = decimal(received);
    QCOMPARE(coveredBy(payment), euro(covered));
}

void TestCoverage::owedIsCameInAndMissingForEveryAmount()
{
    for (int part = 1; part < 42116; part += 7) {
        const Payment payment = shortOf(QStringLiteral("0.%1").arg(part, 8, 10, QLatin1Char('0')));
        const std::optional<Money> missing = missingMoney(payment);
        QVERIFY(missing && missing->isPositive());
        QCOMPARE(coveredBy(payment).plus(*missing).value(), payment.price);
        QCOMPARE(stillOpen(saleOf(QStringLiteral("25.00")), {payment}), *missing);
    }
}

void TestCoverage::neverCallsDustNothing()
{
    const Payment payment = shortOf(QStringLiteral("0.00042116"));
    QVERIFY(missingCoins(payment).isPositive());
    QCOMPARE(missingMoney(payment), euro(QStringLiteral("0.01")));
}

void TestCoverage::coversExactlyInOrder()
{
    Sale sale = saleOf(QStringLiteral("25.00"));
    sale.tenders = {cash(QStringLiteral("2.50"))};
    const Payment payment = shortOf(QStringLiteral("0.00037905"));
    const Result<QList<Tender>> tenders = coveringTenders(sale, {payment}, {});
    QVERIFY(tenders);
    QCOMPARE(tenders->size(), 2);
    QCOMPARE(tenders->first(), cash(QStringLiteral("2.50")));
    QCOMPARE(tenders->last().kind, TenderKind::Crypto);
    QCOMPARE(tenders->last().amount, euro(QStringLiteral("22.50")));
    QCOMPARE(tenders->last().payment, payment.reference);
    QCOMPARE(sumOf(*tenders, TenderKind::Crypto, sale.total.currency()), euro(QStringLiteral("22.50")));
}

void TestCoverage::takesNoMoreThanIsOpenFromASecondPaidAttempt()
{
    const Sale sale = saleOf(QStringLiteral("25.00"));
    const Payment first = shortOf(QStringLiteral("0.00037905"));
    Payment second = paymentAt(PaymentStage::Paid);
    second.reference = PaymentReference(QStringLiteral("T1-000001-2"));
    const Result<QList<Tender>> tenders = coveringTenders(sale, {first, second}, {});
    QVERIFY(tenders);
    QCOMPARE(tenders->last().amount, euro(QStringLiteral("2.50")));
}

void TestCoverage::refusesASaleThatIsNotCovered()
{
    const Sale sale = saleOf(QStringLiteral("25.00"));
    QCOMPARE(coveringTenders(sale, {}, {}).error().kind, Error::Kind::Usage);
    QCOMPARE(coveringTenders(sale, {shortOf(QStringLiteral("0.0004"))}, {}).error().kind, Error::Kind::Usage);
}

void TestCoverage::readsSalesFromBeforeThereWereTenders()
{
    Sale sale = saleOf(QStringLiteral("25.00"));
    sale.receiptNumber = 7;
    const Payment paid = paymentAt(PaymentStage::Paid);
    const QList<Tender> tenders = tendersOf(sale, {paid});
    QCOMPARE(tenders.size(), 1);
    QCOMPARE(tenders.first().amount, sale.total);
    QCOMPARE(tenders.first().payment, paid.reference);
    QVERIFY(stillOpen(sale, {paid}).isZero());
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
