// SPDX-License-Identifier: Apache-2.0
//
// Every call of CoinGate against golden files: what is asked, and what the answer means.
#include "unit/gateway/coingateaccount.h"

using namespace tillgate;
using namespace tillgate::test;

class TestCoinGate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAPayment_data();
    void opensAPayment();
    void readsAPayment_data();
    void readsAPayment();
    void asksForTheStatusWithoutAKey();
    void offersCoinsThatArePayableNow();
    void asksForAnEstimate();
    void findsALostPaymentByItsReference();
    void listsEveryPaymentOfAPeriod();
    void sendsAWholePaymentBack();
    void sendsAPartBackInTheCurrencyOfTheSale();
    void readsARefund();
    void findsARefundWhoseAnswerWasLost();
    void tellsBalances();
    void testsTheConnection();
};

void TestCoinGate::opensAPayment_data()
{
    QTest::addColumn<QString>("coin");
    QTest::addColumn<QString>("checkout");
    QTest::newRow("open-address") << "BTC" << "checkout-btc";
    QTest::newRow("open-refused-checkout") << "BTC" << "checkout-refused";
    QTest::newRow("open-memo") << "XRP" << "checkout-xrp-tag";
    QTest::newRow("open-memo-unknown") << "XRP" << "checkout-xrp-bare";
}

void TestCoinGate::opensAPayment()
{
    QFETCH(const QString, coin);
    QFETCH(const QString, checkout);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto played = play(coinGateOf()->open(orderOf(coin)),
                             {cg(QStringLiteral("currencies")), cg(QStringLiteral("created")), cg(checkout)});
    QCOMPARE(played.requests.size(), 3);
    QByteArray asked;
    for (const HttpRequest &request : played.requests)
        asked += spelled(request) + '\n';
    COMPARE_GOLDEN(goldenCg(name + QStringLiteral(".requests")), asked);
    QVERIFY2(played.result, played.result ? "" : qPrintable(played.result.error().detail));
    COMPARE_GOLDEN(goldenCg(name + QStringLiteral(".quote")), spelled(*played.result));
    QVERIFY2(played.result->normalAddress.isEmpty(), "only checkedQuote fills in the address to show");
}

void TestCoinGate::readsAPayment_data()
{
    QTest::addColumn<bool>("unused");
    for (const char *name : {"read-new", "read-pending", "read-part-paid", "read-confirming", "read-paid", "read-overpaid",
                             "read-expired", "read-expired-short", "read-invalid", "read-canceled", "read-refunded",
                             "read-partially-refunded", "read-older"})
        QTest::newRow(name) << true;
}

void TestCoinGate::readsAPayment()
{
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto played = play(coinGateOf()->read(cgOrderId), {cg(name)});
    COMPARE_GOLDEN(goldenCg(QStringLiteral("read.request")), spelled(played.requests.first()));
    QVERIFY2(played.result, played.result ? "" : qPrintable(played.result.error().detail));
    COMPARE_GOLDEN(goldenCg(name + QStringLiteral(".snapshot")), spelled(*played.result));
}

void TestCoinGate::asksForTheStatusWithoutAKey()
{
    const auto played = play(coinGateOf()->status(), {cg(QStringLiteral("ping"))});
    COMPARE_GOLDEN(goldenCg(QStringLiteral("ping.request")), spelled(played.requests.first()));
    QVERIFY(played.result.value());
}

void TestCoinGate::offersCoinsThatArePayableNow()
{
    const auto played = play(coinGateOf()->coins(), {cg(QStringLiteral("currencies"))});
    COMPARE_GOLDEN(goldenCg(QStringLiteral("currencies.request")), spelled(played.requests.first()));
    COMPARE_GOLDEN(goldenCg(QStringLiteral("coins")), spelled(played.result.value()));
}

void TestCoinGate::asksForAnEstimate()
{
    const auto call = coinGateOf()->estimate(CoinId(QStringLiteral("BTC")), money(QStringLiteral("25.00")));
    const auto played = play(call, {cg(QStringLiteral("rate"))});
    COMPARE_GOLDEN(goldenCg(QStringLiteral("rate.request")), spelled(played.requests.first()));
    QCOMPARE(played.result->coins, decimal(QStringLiteral("0.00036143")));
}

void TestCoinGate::findsALostPaymentByItsReference()
{
    const QDateTime askedAt(QDate(2025, 8, 27), QTime(16, 57), Qt::UTC);
    const auto call = coinGateOf()->find(PaymentReference(QStringLiteral("T3-000117-1")), askedAt);
    const auto played = play(call, {cg(QStringLiteral("list-first")), cg(QStringLiteral("list-last"))});
    QCOMPARE(played.requests.size(), 2);
    COMPARE_GOLDEN(goldenCg(QStringLiteral("list-first.request")), spelled(played.requests.at(0)));
    COMPARE_GOLDEN(goldenCg(QStringLiteral("list-last.request")), spelled(played.requests.at(1)));
    QCOMPARE(played.result->size(), 1);
    COMPARE_GOLDEN(goldenCg(QStringLiteral("find.snapshot")), spelled(played.result->first()));
}

void TestCoinGate::listsEveryPaymentOfAPeriod()
{
    const QDateTime five(QDate(2025, 8, 27), QTime(17, 0), Qt::UTC);
    const auto call = coinGateOf()->list({.from = five, .until = five.addDays(1)});
    const auto played = play(call, {cg(QStringLiteral("list-first")), cg(QStringLiteral("list-last"))});
    QStringList ids;
    for (const Snapshot &snapshot : played.result.value())
        ids.append(snapshot.gatewayId.text());
    // 540 moved to the second page while we read, and is there once; 538 is of before five o'clock.
    QCOMPARE(ids.join(QLatin1Char(' ')), QStringLiteral("541 540"));
}

void TestCoinGate::sendsAWholePaymentBack()
{
    const auto played = play(coinGateOf()->refund(cgRefundOrder()),
                             {cg(QStringLiteral("read-paid")), cg(QStringLiteral("refund-currencies")),
                              cg(QStringLiteral("ledger")), cg(QStringLiteral("refund"))});
    QByteArray asked;
    for (const HttpRequest &request : played.requests)
        asked += spelled(request) + '\n';
    COMPARE_GOLDEN(goldenCg(QStringLiteral("refund-all.requests")), asked);
    QCOMPARE(played.result->id, QStringLiteral("2"));
    QCOMPARE(played.result->state, Refund::State::Requested);
}

void TestCoinGate::sendsAPartBackInTheCurrencyOfTheSale()
{
    RefundOrder order = cgRefundOrder();
    order.worth = money(QStringLiteral("4.50"));
    const auto played
        = play(coinGateOf()->refund(order),
               {cg(QStringLiteral("refund-currencies")), cg(QStringLiteral("ledger")), cg(QStringLiteral("refund"))});
    QVERIFY(played.result);
    const Json body = Json::parse(played.requests.last().body).value();
    QCOMPARE(body.find(u"amount")->numberText(), QByteArray("4.50"));
    // The BTC account is empty and the USDC account closed: CoinGate converts what the EUR account holds.
    QCOMPARE(body.find(u"ledger_account_id")->toString(), QStringLiteral("01GJZBH2JZF3E369HT9GVM71CE"));
}

void TestCoinGate::readsARefund()
{
    const auto played = play(coinGateOf()->readRefund(cgOrderId, QStringLiteral("2")), {cg(QStringLiteral("refund-completed"))});
    QCOMPARE(played.requests.first().url.path(), QStringLiteral("/v2/orders/538/refunds/2"));
    QCOMPARE(played.result->state, Refund::State::Sent);
    QCOMPARE(played.result->rawStatus, QStringLiteral("completed"));
}

void TestCoinGate::findsARefundWhoseAnswerWasLost()
{
    const auto call = coinGateOf()->readRefund(cgOrderId, {});
    QCOMPARE(call.request.url.path(), QStringLiteral("/v2/orders/538/refunds"));
    QCOMPARE(play(call, {cg(QStringLiteral("refunds"))}).result->id, QStringLiteral("11"));
    QCOMPARE(play(call, {cg(QStringLiteral("refunds"))}).result->state, Refund::State::Rejected);
    QCOMPARE(play(call, {cg(QStringLiteral("refunds-bare"))}).result->id, QStringLiteral("2"));
    QCOMPARE(play(call, {cg(QStringLiteral("refunds-none"))}).result.error().kind, Error::Kind::NotFound);
}

void TestCoinGate::tellsBalances()
{
    const auto played = play(coinGateOf()->balances(), {cg(QStringLiteral("ledger"))});
    COMPARE_GOLDEN(goldenCg(QStringLiteral("ledger.request")), spelled(played.requests.first()));
    const QList<Balance> balances = played.result.value();
    QCOMPARE(balances.size(), 3);
    QCOMPARE(balances.at(0).coin, CoinId(QStringLiteral("BTC")));
    QVERIFY2(!balances.at(2).coin, "USDC is on several networks, and the ledger does not say on which");
    QCOMPARE(balances.at(1).available, decimal(QStringLiteral("120.5")));
}

void TestCoinGate::testsTheConnection()
{
    const QList<HttpReply> start{cg(QStringLiteral("ping")), cg(QStringLiteral("auth-test")),
                                 cg(QStringLiteral("currencies")), cg(QStringLiteral("created"))};
    const auto good = play(coinGateOf()->testKeys(), start + QList<HttpReply>{cg(QStringLiteral("checkout-btc"))});
    COMPARE_GOLDEN(goldenCg(QStringLiteral("key-test")), spelled(good.result.value()));
    COMPARE_GOLDEN(goldenCg(QStringLiteral("key-test-probe.request")), spelled(good.requests.at(3)));

    const auto pageOnly = play(coinGateOf({.webhookSecret = {}})->testKeys(),
                               start + QList<HttpReply>{cg(QStringLiteral("checkout-refused"))});
    COMPARE_GOLDEN(goldenCg(QStringLiteral("key-test-page-only")), spelled(pageOnly.result.value()));

    const auto refused = play(coinGateOf()->testKeys(), {cg(QStringLiteral("ping")), cg(QStringLiteral("error-key"))});
    COMPARE_GOLDEN(goldenCg(QStringLiteral("key-test-refused")), spelled(refused.result.value()));
}

QTEST_GUILESS_MAIN(TestCoinGate)
#include "tst_coingate.moc"
