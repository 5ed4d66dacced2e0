// SPDX-License-Identifier: Apache-2.0
#include "ledger/totals.h"
#include "unit/ledger/ledgerfixture.h"

using namespace tillgate;

class LedgerSalesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void salesAreNumberedPerTill();
    void receiptsHaveNoGapsAlsoAfterARollback();
    void aReceiptIsTakenOnce();
    void practiceHasNumbersOfItsOwn();
    void anUnpaidSaleCannotBeCompleted();
    void aCompleteSaleCannotBeCancelled();
    void cashCoversASaleAndTheJournalTellsIt();
    void moreCashThanIsOpenIsRefused();
    void tendersThatDoNotAddUpAreFound();
    void badSalesAreRefused_data();
    void badSalesAreRefused();
    void theLastFiveAreTheNewest();
    void aWrongClockDoesNotHideTheLastSale();
    void aDayHasItsSalesAndTotals();
    void onlyPaidPaymentsSayHowLongItTakes();
    void salesAreFoundByAmount();
    void salesAreFoundByText_data();
    void salesAreFoundByText();
};

void LedgerSalesTest::salesAreNumberedPerTill()
{
    LedgerShop shop;
    QCOMPARE(shop.openSale().id.text(), QStringLiteral("T1-000001"));
    QCOMPARE(shop.openSale().id.text(), QStringLiteral("T1-000002"));
    QCOMPARE(shop.openSale("1.00", false, "T2").id.text(), QStringLiteral("T2-000001"));
    const Sale sale = shop.openSale();
    QCOMPARE(sale.total, euro("4.50"));
    QCOMPARE(sale.cashier, QStringLiteral("Ada"));
    QCOMPARE(sale.openedAt, shop.time());
}

void LedgerSalesTest::receiptsHaveNoGapsAlsoAfterARollback()
{
    LedgerShop shop;
    QCOMPARE(shop.sell().receiptNumber, 1);
    const Sale sale = shop.openSale();
    shop.pay(shop.openAtGateway(shop.request(sale)));
    // The number is taken, then the work fails: the number must come back.
    const auto failed = shop.run<Sale>([&](LedgerSession &s) -> Result<Sale> {
        const Result<Sale> done = s.sales().complete(shop.author(), sale.id);
        if (!done || done->receiptNumber != 2)
            return fail(Error::Kind::Usage, QStringLiteral("not the second"));
        return fail(Error::Kind::Rejected, QStringLiteral("changed my mind"));
    });
    QCOMPARE(failed.error().kind, Error::Kind::Rejected);
    QCOMPARE(shop.sell().receiptNumber, 2);
    QCOMPARE(valueOf(shop.complete(sale)).receiptNumber, 3);
    QVERIFY(shop.verify().isSound());
}

void LedgerSalesTest::aReceiptIsTakenOnce()
{
    LedgerShop shop;
    const Sale sale = shop.sell();
    QCOMPARE(valueOf(shop.complete(sale)), sale);
    QCOMPARE(shop.sell().receiptNumber, 2);
}

void LedgerSalesTest::practiceHasNumbersOfItsOwn()
{
    LedgerShop shop;
    const Sale practice = shop.sell("2.00", true);
    QCOMPARE(practice.number, practiceNumberBase + 1);
    QCOMPARE(practice.receiptNumber, practiceNumberBase + 1);
    const Sale real = shop.sell();
    QCOMPARE(real.number, 1);
    QCOMPARE(real.receiptNumber, 1);
    const auto latest = shop.run<QList<SaleWithAttempts>>(
        [](LedgerSession &s) { return s.view().latest(5, {.isPractice = true}); });
    QCOMPARE(valueOf(latest).size(), 1);
    QCOMPARE(latest->first().sale.id, practice.id);
    QVERIFY(latest->first().attempts.first().isPractice);
}

void LedgerSalesTest::anUnpaidSaleCannotBeCompleted()
{
    LedgerShop shop;
    const Sale sale = shop.openSale();
    shop.openAtGateway(shop.request(sale));
    QCOMPARE(shop.complete(sale).error().kind, Error::Kind::Usage);
}

void LedgerSalesTest::aCompleteSaleCannotBeCancelled()
{
    LedgerShop shop;
    const auto cancel = [&](const Sale &sale) {
        return shop.run<Sale>([&](LedgerSession &s) { return s.sales().cancel(shop.author(), sale.id); });
    };
    QCOMPARE(cancel(shop.sell()).error().kind, Error::Kind::Conflict);
    const Sale open = shop.openSale();
    QVERIFY(valueOf(cancel(open)).isCancelled);
    QVERIFY(valueOf(cancel(open)).isCancelled);
    const auto missing = shop.run<Sale>(
        [](LedgerSession &s) { return s.sales().find(SaleId(QStringLiteral("T1-999999"))); });
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
}

void LedgerSalesTest::badSalesAreRefused_data()
{
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<int>("quantity");
    QTest::newRow("nothing to pay") << QByteArray("0.00") << 1;
    QTest::newRow("negative") << QByteArray("-1.00") << 1;
    QTest::newRow("no pieces") << QByteArray("1.00") << 0;
    QTest::newRow("no lines") << QByteArray() << 1;
}

void LedgerSalesTest::badSalesAreRefused()
{
    QFETCH(QByteArray, amount);
    QFETCH(int, quantity);
    LedgerShop shop;
    NewSale sale;
    if (!amount.isEmpty())
        sale.lines = {{.text = {}, .unitPrice = euro(amount.constData()), .quantity = quantity}};
    const auto opened = shop.run<Sale>([&](LedgerSession &s) { return s.sales().open(shop.author(), sale); });
    QCOMPARE(opened.error().kind, Error::Kind::Usage);
    QCOMPARE(shop.openSale().number, 1);
}

void LedgerSalesTest::theLastFiveAreTheNewest()
{
    LedgerShop shop;
    for (int i = 0; i < 7; ++i)
        shop.openSale();
    for (const SalesScope &scope : {SalesScope{}, SalesScope{.till = TillName(QStringLiteral("T1"))}}) {
        const auto latest = valueOf(
            shop.run<QList<SaleWithAttempts>>([&](LedgerSession &s) { return s.view().latest(5, scope); }));
        QCOMPARE(latest.size(), 5);
        QCOMPARE(latest.first().sale.number, 7);
        QCOMPARE(latest.last().sale.number, 3);
    }
}

void LedgerSalesTest::aWrongClockDoesNotHideTheLastSale()
{
    LedgerShop shop;
    shop.openSale();
    Author early = shop.author();
    early.at = QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    const NewSale sale{.lines = {{.text = {}, .unitPrice = euro("1.00")}}};
    QVERIFY(shop.run<Sale>([&](LedgerSession &s) { return s.sales().open(early, sale); }));
    const auto latest = valueOf(shop.run<QList<SaleWithAttempts>>(
        [](LedgerSession &s) { return s.view().latest(1, {.till = TillName(QStringLiteral("T1"))}); }));
    QCOMPARE(latest.first().sale.number, 2);
}

void LedgerSalesTest::aDayHasItsSalesAndTotals()
{
    LedgerShop shop;
    const QDateTime from = shop.time();
    shop.sell("4.50");
    shop.sell("5.50");
    shop.openSale("100.00");
    shop.sell("9.00", true);
    const QDateTime until = shop.time().addMSecs(1);
    shop.sell("7.00");
    const auto day = valueOf(shop.run<QList<SaleWithAttempts>>(
        [&](LedgerSession &s) { return s.view().ofPeriod(from, until, {}); }));
    QCOMPARE(day.size(), 3);
    const auto totals = valueOf(totalsOf(day));
    QCOMPARE(totals.size(), 1);
    QCOMPARE(totals.first().completed, euro("10.00"));
    QCOMPARE(totals.first().completedCount, 2);
    QCOMPARE(totals.first().openCount, 1);
    QCOMPARE(totals.first().firstReceipt, 1);
    QCOMPARE(totals.first().lastReceipt, 2);
    QCOMPARE(totals.first().coins.size(), 1);
    QCOMPARE(totals.first().coins.first().coins, decimal("0.00014102"));
    QCOMPARE(totals.first().coins.first().worth, euro("10.00"));
    const auto otherTill = valueOf(shop.run<QList<SaleWithAttempts>>([&](LedgerSession &s) {
        return s.view().ofPeriod(from, until, {.till = TillName(QStringLiteral("T2"))});
    }));
    QVERIFY(otherTill.isEmpty());
}

void LedgerSalesTest::onlyPaidPaymentsSayHowLongItTakes()
{
    LedgerShop shop;
    const auto seenAfter = [&](int seconds, PaymentEvent event, bool isPractice) {
        const Payment open = shop.openAtGateway(shop.request(shop.openSale("4.50", isPractice)));
        return valueOf(shop.change(open, event, [&](Payment &payment) -> Result<void> {
                   payment.seenAt = open.requestedAt.addSecs(seconds);
                   return {};
               })).payment;
    };
    seenAfter(12, PaymentEvent::ReportedPaid, false);
    seenAfter(7, PaymentEvent::ReportedPaid, false);
    seenAfter(1, PaymentEvent::ReportedShort, false);
    seenAfter(2, PaymentEvent::ReportedPaid, true);
    const auto speeds = [&](int atMost, bool isPractice) {
        return valueOf(shop.run<QList<PaymentSpeed>>([&](LedgerSession &s) { return s.view().speeds(atMost, isPractice); }));
    };
    const PaymentSpeed newest{.account = AccountName(QStringLiteral("Gate")),
                              .coin = CoinId(QStringLiteral("BTC")),
                              .untilSeen = std::chrono::seconds(7)};
    QCOMPARE(speeds(10, false).size(), 2);
    QCOMPARE(speeds(1, false), QList<PaymentSpeed>{newest});
    QCOMPARE(speeds(10, true).first().untilSeen, std::chrono::seconds(2));
}

void LedgerSalesTest::salesAreFoundByAmount()
{
    LedgerShop shop;
    shop.openSale("4.50");
    const Sale wanted = shop.openSale("12.00");
    const auto find = [&](const char *amount) {
        return valueOf(shop.run<QList<SaleWithAttempts>>(
            [&](LedgerSession &s) { return s.view().byAmount(decimal(amount), 10, {}); }));
    };
    QCOMPARE(find("12").size(), 1);
    QCOMPARE(find("12.0").first().sale.id, wanted.id);
    QVERIFY(find("1.20").isEmpty());
    QVERIFY(find("12.00001").isEmpty());
}

void LedgerSalesTest::salesAreFoundByText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("sale") << QStringLiteral("T1-000002");
    QTest::newRow("reference") << QStringLiteral("T1-000002-1");
    QTest::newRow("gateway's id") << QStringLiteral("gw-T1-000002-1");
    QTest::newRow("address") << QStringLiteral("bc1qT1-000002-1");
    QTest::newRow("receipt") << QStringLiteral("2");
}

void LedgerSalesTest::salesAreFoundByText()
{
    QFETCH(QString, text);
    LedgerShop shop;
    shop.sell();
    const Sale wanted = shop.sell();
    const auto found = valueOf(
        shop.run<QList<SaleWithAttempts>>([&](LedgerSession &s) { return s.view().byText(text, 10, {}); }));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().sale.id, wanted.id);
    const auto nothing = valueOf(shop.run<QList<SaleWithAttempts>>(
        [&](LedgerSession &s) { return s.view().byText(QStringLiteral("x' OR '1'='1"), 10, {}); }));
    QVERIFY(nothing.isEmpty());
}

void LedgerSalesTest::cashCoversASaleAndTheJournalTellsIt()
{
    LedgerShop shop;
    const Sale sale = shop.openSale("4.50");
    const auto add = [&](const char *amount, TenderKind kind) {
        return shop.run<Sale>([&](LedgerSession &s) {
            return s.sales().addTender(shop.author(), sale.id,
                                       {.kind = kind, .amount = euro(amount), .person = QStringLiteral("Ada")});
        });
    };
    QVERIFY(add("4.00", TenderKind::Cash));
    QCOMPARE(shop.complete(sale).error().kind, Error::Kind::Usage); // half a euro is missing
    QVERIFY(add("0.50", TenderKind::WrittenOff));
    const Sale complete = valueOf(shop.complete(sale));
    QCOMPARE(complete.receiptNumber, 1);
    QCOMPARE(complete.tenders.size(), 2);
    shop.reopen();
    const auto stored = valueOf(shop.run<SaleWithAttempts>([&](LedgerSession &s) { return s.view().find(sale.id); }));
    QCOMPARE(stored.sale, complete);
    QVERIFY(shop.verify().isSound());
}

void LedgerSalesTest::moreCashThanIsOpenIsRefused()
{
    LedgerShop shop;
    const Sale sale = shop.openSale("4.50");
    const auto add = [&](const Money &amount, TenderKind kind) {
        return shop.run<Sale>([&](LedgerSession &s) {
            return s.sales().addTender(shop.author(), sale.id, {.kind = kind, .amount = amount});
        });
    };
    QCOMPARE(add(euro("4.51"), TenderKind::Cash).error().kind, Error::Kind::Conflict);
    QCOMPARE(add(euro("0.00"), TenderKind::Cash).error().kind, Error::Kind::Usage);
    QCOMPARE(add(euro("4.50"), TenderKind::Crypto).error().kind, Error::Kind::Usage);
    QCOMPARE(add(valueOf(Money::parse(u"4.50", u"USD")), TenderKind::Cash).error().kind, Error::Kind::Conflict);
    QVERIFY(add(euro("4.50"), TenderKind::Cash));
    QCOMPARE(add(euro("0.01"), TenderKind::Cash).error().kind, Error::Kind::Conflict);
    valueOf(shop.complete(sale));
    QCOMPARE(add(euro("0.01"), TenderKind::Cash).error().kind, Error::Kind::Conflict);
    QVERIFY(shop.verify().isSound());
}

void LedgerSalesTest::tendersThatDoNotAddUpAreFound()
{
    LedgerShop shop;
    shop.sell("4.50");
    shop.tamper({QStringLiteral("UPDATE sale SET tenders = replace(tenders, '4.50', '4.40')")});
    const Verification verification = shop.verify();
    QVERIFY(std::any_of(verification.findings.begin(), verification.findings.end(), [](const JournalFinding &finding) {
        return finding.kind == JournalFinding::Kind::NotCovered;
    }));
    QVERIFY(std::any_of(verification.findings.begin(), verification.findings.end(), [](const JournalFinding &finding) {
        return finding.kind == JournalFinding::Kind::RowDiffers;
    }));
}

QTEST_GUILESS_MAIN(LedgerSalesTest)
#include "tst_ledgersales.moc"
