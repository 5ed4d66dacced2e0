// SPDX-License-Identifier: Apache-2.0
#include "unit/sale/payments.h"

#include <QTest>

using namespace tillgate;
using namespace tillgate::test;

class TestSale final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpItsLines();
    void refusesAnImpossibleTotal();
    void namesEverythingReadably();
    void takesShortTillNamesOnly_data();
    void takesShortTillNamesOnly();
    void derivesItsState();
};

void TestSale::addsUpItsLines()
{
    const QList<SaleLine> lines{{QStringLiteral("Coffee"), euro(QStringLiteral("2.80")), 2},
                                {QStringLiteral("Cake"), euro(QStringLiteral("3.45")), 1}};
    QCOMPARE(totalOf(lines)->toString(), QStringLiteral("9.05 EUR"));
}

void TestSale::refusesAnImpossibleTotal()
{
    const SaleLine coffee{QStringLiteral("Coffee"), euro(QStringLiteral("2.80")), 1};
    SaleLine dollar = coffee;
    dollar.unitPrice = Money::parse(u"1", u"USD").value();
    SaleLine none = coffee;
    none.quantity = 0;
    QCOMPARE(totalOf({}).error().kind, Error::Kind::Usage);
    QCOMPARE(totalOf({coffee, dollar}).error().kind, Error::Kind::Usage);
    QCOMPARE(totalOf({none}).error().kind, Error::Kind::Usage);
    QVERIFY(checkSaleTotal(euro(QStringLiteral("10")), euro(QStringLiteral("10"))));
    QVERIFY(!checkSaleTotal(euro(QStringLiteral("10.01")), euro(QStringLiteral("10"))));
    QVERIFY(!checkSaleTotal(euro(QStringLiteral("0")), euro(QStringLiteral("10"))));
    QVERIFY(!checkSaleTotal(euro(QStringLiteral("-1")), euro(QStringLiteral("10"))));
}

void TestSale::namesEverythingReadably()
{
    const TillName till = tillName(QStringLiteral("T1")).value();
    QCOMPARE(saleId(till, 117).text(), QStringLiteral("T1-000117"));
    QCOMPARE(saleId(till, 1234567).text(), QStringLiteral("T1-1234567"));
    QCOMPARE(paymentReference(saleId(till, 117), 2).text(), QStringLiteral("T1-000117-2"));
}

void TestSale::takesShortTillNamesOnly_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("ok");
    QTest::newRow("usual") << "T1" << true;
    QTest::newRow("8 characters") << "Counter1" << true;
    QTest::newRow("9 characters") << "Counter12" << false;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("dash") << "T-1" << false;
    QTest::newRow("accent") << QStringLiteral("é") << false;
}

void TestSale::takesShortTillNamesOnly()
{
    QFETCH(const QString, name);
    QFETCH(const bool, ok);
    QCOMPARE(tillName(name).has_value(), ok);
}

void TestSale::derivesItsState()
{
    Sale sale{.id = SaleId(QStringLiteral("T1-000001")),
              .number = 1,
              .till = TillName(QStringLiteral("T1")),
              .cashier = {},
              .lines = {},
              .total = euro(QStringLiteral("25.00")),
              .note = {},
              .openedAt = {}};
    QCOMPARE(saleState(sale, {}), SaleState::Open);
    QCOMPARE(saleState(sale, {paymentAt(PaymentStage::Expired)}), SaleState::Open);
    QCOMPARE(saleState(sale, {paymentAt(PaymentStage::Expired), paymentAt(PaymentStage::Short)}), SaleState::NeedsDecision);
    sale.receiptNumber = 7;
    QCOMPARE(saleState(sale, {paymentAt(PaymentStage::Paid)}), SaleState::Paid);
    QCOMPARE(saleState(sale, {paymentAt(PaymentStage::Paid), paymentAt(PaymentStage::PaidLate)}), SaleState::NeedsDecision);
    sale.receiptNumber = 0;
    sale.isCancelled = true;
    QCOMPARE(saleState(sale, {paymentAt(PaymentStage::Cancelled)}), SaleState::Cancelled);
}

QTEST_GUILESS_MAIN(TestSale)
#include "tst_sale.moc"
