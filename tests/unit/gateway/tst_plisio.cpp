// SPDX-License-Identifier: Apache-2.0
//
// Every call of Plisio against golden files: what is asked, and what the answer means.
#include "unit/gateway/plisioaccount.h"

using namespace tillgate;
using namespace tillgate::test;

namespace {

const QDateTime noon(QDate(2026, 9, 21), QTime(12, 0), Qt::UTC);

QStringList idsOf(const QList<Snapshot> &payments)
{
    QStringList ids;
    for (const Snapshot &payment : payments)
        ids.append(payment.gatewayId.text().right(2));
    return ids;
}

} // namespace

class TestPlisio final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAPayment_data();
    void opensAPayment();
    void readsAPayment_data();
    void readsAPayment();
    void followsAReplacedInvoice();
    void asksForTheStatusWithoutAKey();
    void offersTickedCoinsThatArePayable();
    void asksForTheMinimumInTheCurrencyOfTheSale();
    void asksForAnEstimate();
    void findsALostPaymentByItsReference();
    void listsEveryPaymentOfAPeriod();
    void stopsReadingAnOrderedListAfterThePeriod();
    void readsAnUnorderedListToItsEnd();
    void tellsTheBalances();
    void testsTheConnection();
};

void TestPlisio::opensAPayment_data()
{
    QTest::addColumn<QString>("coin");
    QTest::newRow("open-customer-pays-fee") << "USDT-TRC20";
    QTest::newRow("open-shop-pays-fee") << "BTC";
    QTest::newRow("open-older-reply") << "BTC";
}

void TestPlisio::opensAPayment()
{
    QFETCH(const QString, coin);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto played = play(plisioOf()->open(orderOf(coin)), {plisioReply(name)});
    COMPARE_GOLDEN(goldenPlisio(name + QStringLiteral(".request")), spelled(played.requests.first()));
    QVERIFY2(played.result, played.result ? "" : qPrintable(played.result.error().detail));
    COMPARE_GOLDEN(goldenPlisio(name + QStringLiteral(".quote")), spelled(*played.result));
    QVERIFY2(played.result->normalAddress.isEmpty(), "only checkedQuote fills in the address to show");
}

void TestPlisio::readsAPayment_data()
{
    QTest::addColumn<QString>("status");
    QTest::newRow("read-new") << "Waiting";
    QTest::newRow("read-seen") << "Confirming";
    QTest::newRow("read-part") << "SettledShort";
    QTest::newRow("read-moving") << "Confirming";
    QTest::newRow("read-completed") << "Settled";
    QTest::newRow("read-mismatch") << "Settled";
    QTest::newRow("read-expired") << "Expired";
    QTest::newRow("read-expired-part") << "SettledShort";
    QTest::newRow("read-expired-full") << "Expired";
    QTest::newRow("read-error") << "Failed";
    QTest::newRow("read-cancelled") << "Cancelled";
}

void TestPlisio::readsAPayment()
{
    QFETCH(const QString, status);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto played = play(plisioOf()->read(GatewayPaymentId(QStringLiteral("66f0a1b2c3d4e5f60718293a"))), {plisioReply(name)});
    COMPARE_GOLDEN(goldenPlisio(QStringLiteral("read.request")), spelled(played.requests.first()));
    QVERIFY2(played.result, played.result ? "" : qPrintable(played.result.error().detail));
    COMPARE_GOLDEN(goldenPlisio(name + QStringLiteral(".snapshot")), spelled(*played.result));
    const QByteArray line = "status: " + status.toUtf8() + '\n';
    QVERIFY(spelled(*played.result).contains(line));
}

void TestPlisio::followsAReplacedInvoice()
{
    const auto played = play(plisioOf()->read(GatewayPaymentId(QStringLiteral("66f0a1b2c3d4e5f60718293a"))),
                             {plisioReply(QStringLiteral("read-replaced")), plisioReply(QStringLiteral("read-successor"))});
    QCOMPARE(played.requests.size(), 2);
    COMPARE_GOLDEN(goldenPlisio(QStringLiteral("read-successor.request")), spelled(played.requests.at(1)));
    COMPARE_GOLDEN(goldenPlisio(QStringLiteral("read-replaced.snapshot")), spelled(played.result.value()));
}

void TestPlisio::asksForTheStatusWithoutAKey()
{
    const auto played = play(plisioOf()->status(), {plisioReply(QStringLiteral("currencies-usd"))});
    COMPARE_GOLDEN(goldenPlisio(QStringLiteral("status.request")), spelled(played.requests.first()));
    QVERIFY(played.result.value());
}

void TestPlisio::offersTickedCoinsThatArePayable()
{
    const auto played = play(plisioOf()->coins(), {plisioReply(QStringLiteral("currencies-usd"))});
    COMPARE_GOLDEN(goldenPlisio(QStringLiteral("currencies-usd.request")), spelled(played.requests.at(0)));
    COMPARE_GOLDEN(goldenPlisio(QStringLiteral("coins")), spelled(played.result.value()));
}

void TestPlisio::asksForTheMinimumInTheCurrencyOfTheSale()
{
    const auto call = plisioOf()->minimum(CoinId(QStringLiteral("BTC")), Currency::fromCode(u"EUR").value());
    const auto played = play(call, {plisioReply(QStringLiteral("currencies-eur"))});
    COMPARE_GOLDEN(goldenPlisio(QStringLiteral("minimum.request")), spelled(played.requests.first()));
    QCOMPARE(played.result->coins, decimal(QStringLiteral("0.0001")));
    QCOMPARE(played.result->fiat, decimal(QStringLiteral("9.00900901")));
    const auto wrong = play(call, {plisioReply(QStringLiteral("currencies-usd"))});
    QCOMPARE(wrong.result.error().kind, Error::Kind::Malformed);
}

void TestPlisio::asksForAnEstimate()
{
    const auto estimate = [](const char *coin) {
        return plisioOf()->estimate(CoinId(QString::fromLatin1(coin)), money(QStringLiteral("12.50")));
    };
    const auto played = play(estimate("BTC"), {plisioReply(QStringLiteral("currencies-usd"))});
    COMPARE_GOLDEN(goldenPlisio(QStringLiteral("estimate.request")), spelled(played.requests.first()));
    QCOMPARE(played.result->coins, decimal(QStringLiteral("0.0001275")));
    for (const char *coin : {"LTC", "XMR", "DOGE"}) {
        const auto off = play(estimate(coin), {plisioReply(QStringLiteral("currencies-usd"))});
        QVERIFY2(off.result.error().kind == Error::Kind::CoinUnavailable, coin);
    }
}

void TestPlisio::findsALostPaymentByItsReference()
{
    const auto call = plisioOf()->find(PaymentReference(QStringLiteral("T3-000117-1")), noon);
    const auto played = play(call, {plisioReply(QStringLiteral("list-first")), plisioReply(QStringLiteral("list-last"))});
    QCOMPARE(played.requests.size(), 2);
    COMPARE_GOLDEN(goldenPlisio(QStringLiteral("find-first.request")), spelled(played.requests.at(0)));
    COMPARE_GOLDEN(goldenPlisio(QStringLiteral("find-last.request")), spelled(played.requests.at(1)));
    QCOMPARE(played.result->size(), 1);
    COMPARE_GOLDEN(goldenPlisio(QStringLiteral("find.snapshot")), spelled(played.result->first()));
}

void TestPlisio::listsEveryPaymentOfAPeriod()
{
    const auto call = plisioOf()->list({.from = noon, .until = noon.addDays(1)});
    const auto played = play(call, {plisioReply(QStringLiteral("list-first")), plisioReply(QStringLiteral("list-last"))});
    COMPARE_GOLDEN(goldenPlisio(QStringLiteral("list-first.request")), spelled(played.requests.at(0)));
    // …4f moved from the first page to the second while we read, and is there once.
    QCOMPARE(idsOf(played.result.value()).join(QLatin1Char(' ')), QStringLiteral("50 4f 3a"));
    QVERIFY(play(call, {plisioReply(QStringLiteral("list-empty"))}).result->isEmpty());
}

void TestPlisio::stopsReadingAnOrderedListAfterThePeriod()
{
    const auto played = play(plisioOf()->list({.from = noon, .until = noon.addDays(1)}), {plisioReply(QStringLiteral("list-older"))});
    QCOMPARE(played.requests.size(), 1);
    QVERIFY(played.result->isEmpty());
}

void TestPlisio::readsAnUnorderedListToItsEnd()
{
    const auto played = play(plisioOf()->list({.from = noon, .until = noon.addDays(1)}),
                             {plisioReply(QStringLiteral("list-unsorted")), plisioReply(QStringLiteral("list-last"))});
    QCOMPARE(played.requests.size(), 2);
    QCOMPARE(idsOf(played.result.value()).join(QLatin1Char(' ')), QStringLiteral("4f 3a"));
}

void TestPlisio::tellsTheBalances()
{
    const auto played = play(plisioOf()->balances(),
                             {plisioReply(QStringLiteral("currencies-usd")), plisioReply(QStringLiteral("balance-usdt")),
                              plisioReply(QStringLiteral("balance-btc")), plisioReply(QStringLiteral("balance-zec"))});
    COMPARE_GOLDEN(goldenPlisio(QStringLiteral("balance.request")), spelled(played.requests.at(1)));
    const QList<Balance> expected{
        {.code = QStringLiteral("usdt_trx"), .coin = CoinId(QStringLiteral("USDT-TRC20")), .available = decimal(QStringLiteral("120.5"))},
        {.code = QStringLiteral("btc"), .coin = CoinId(QStringLiteral("BTC")), .available = decimal(QStringLiteral("0.00110995"))},
        {.code = QStringLiteral("tzec"), .coin = CoinId(QStringLiteral("ZEC")), .available = Decimal()}};
    QCOMPARE(played.result.value(), expected);
}

void TestPlisio::testsTheConnection()
{
    const auto played = play(plisioOf()->testKeys(),
                             {plisioReply(QStringLiteral("currencies-usd")), plisioReply(QStringLiteral("shop")),
                              plisioReply(QStringLiteral("currencies-usd")), plisioReply(QStringLiteral("list-first"))});
    COMPARE_GOLDEN(goldenPlisio(QStringLiteral("shop.request")), spelled(played.requests.at(1)));
    COMPARE_GOLDEN(goldenPlisio(QStringLiteral("key-test")), spelled(played.result.value()));

    const auto refused = play(plisioOf({.apiKey = "short"})->testKeys(),
                              {plisioReply(QStringLiteral("currencies-usd")), plisioReply(QStringLiteral("error-key"))});
    COMPARE_GOLDEN(goldenPlisio(QStringLiteral("key-test-refused")), spelled(refused.result.value()));

    const auto half = play(plisioOf()->testKeys(),
                           {plisioReply(QStringLiteral("currencies-usd")), plisioReply(QStringLiteral("shop-without-white-label")),
                            plisioReply(QStringLiteral("currencies-usd")), plisioReply(QStringLiteral("error-address"))});
    COMPARE_GOLDEN(goldenPlisio(QStringLiteral("key-test-not-ready")), spelled(half.result.value()));
}

QTEST_GUILESS_MAIN(TestPlisio)
#include "tst_plisio.moc"
