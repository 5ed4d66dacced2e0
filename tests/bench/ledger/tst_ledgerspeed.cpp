// SPDX-License-Identifier: Apache-2.0
#include "ledger/totals.h"
#include "unit/ledger/ledgerfixture.h"

#include <QElapsedTimer>

using namespace tillgate;

/// Figures, not judgements: the machine may be busy. Set TILLGATE_BENCH_SALES for another size.
class LedgerSpeedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearOfSalesIsQuick();

private:
    static void fill(LedgerShop &shop, int sales);
};

void LedgerSpeedTest::fill(LedgerShop &shop, int sales)
{
    constexpr int salesPerTransaction = 200;
    for (int done = 0; done < sales; done += salesPerTransaction) {
        const auto filled = shop.run<void>([&](LedgerSession &s) -> Result<void> {
            for (int i = 0; i < salesPerTransaction; ++i) {
                const Author author = shop.author();
                const Sale sale = valueOf(s.sales().open(
                    author, {.lines = {{.text = QStringLiteral("Coffee"), .unitPrice = euro("4.50")}}}));
                const Payment payment
                    = valueOf(s.payments().request(author,
                                                   {.sale = sale.id,
                                                    .account = AccountName(QStringLiteral("Gate")),
                                                    .coin = CoinId(QStringLiteral("BTC")),
                                                    .price = sale.total}));
                const auto quote = [&](Payment &p) -> Result<void> {
                    p.quote = LedgerShop::quoteFor(payment);
                    return {};
                };
                const auto opened
                    = valueOf(s.payments().change(author, payment.reference, 1, PaymentEvent::Opened, quote));
                const PaymentEvent end
                    = i % 100 == 0 ? PaymentEvent::WindowEnded : PaymentEvent::ReportedPaid;
                valueOf(s.payments().change(author, payment.reference, opened.payment.version, end));
                if (end == PaymentEvent::ReportedPaid)
                    valueOf(s.sales().complete(author, sale.id));
            }
            return {};
        });
        QVERIFY(filled);
    }
}

void LedgerSpeedTest::aYearOfSalesIsQuick()
{
    constexpr int usual = 10'000;
    const int sales = qEnvironmentVariableIsSet("TILLGATE_BENCH_SALES")
        ? qEnvironmentVariableIntValue("TILLGATE_BENCH_SALES")
        : usual;
    LedgerShop shop;
    QElapsedTimer timer;
    const auto say = [&](const char *what) {
        qInfo("%-44s %8.1f ms", what, double(timer.nsecsElapsed()) / 1e6);
        timer.start();
    };
    timer.start();
    fill(shop, sales);
    say("writing all of them");
    shop.close();
    timer.start();
    shop.open();
    say("opening");
    const auto latest
        = valueOf(shop.run<QList<SaleWithAttempts>>([](LedgerSession &s) { return s.view().latest(5, {}); }));
    say("last five");
    QCOMPARE(latest.size(), 5);
    const auto watched = valueOf(shop.run<QList<Payment>>(
        [&](LedgerSession &s) { return s.payments().toWatch(shop.time().addDays(-7), false); }));
    say("payments to watch");
    QCOMPARE(watched.size(), sales / 100);
    const auto day = valueOf(shop.run<QList<SaleWithAttempts>>(
        [&](LedgerSession &s) { return s.view().ofPeriod(shop.time().addSecs(-200), shop.time(), {}); }));
    QVERIFY(totalsOf(day));
    say("a day of 200 sales with totals");
    QVERIFY(!valueOf(shop.run<QList<SaleWithAttempts>>([](LedgerSession &s) {
                 return s.view().byText(QStringLiteral("bc1qT1-000077-1"), 10, {});
             })).isEmpty());
    say("search by address");
    shop.openSale();
    say("recording one sale, durable");
    QVERIFY(shop.verify().isSound());
    say("verifying everything");
}

QTEST_GUILESS_MAIN(LedgerSpeedTest)
#include "tst_ledgerspeed.moc"
