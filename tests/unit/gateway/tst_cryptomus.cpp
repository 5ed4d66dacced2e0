// SPDX-License-Identifier: Apache-2.0
//
// Every call of Cryptomus against golden files: what is asked, and what the answer means.
#include "unit/gateway/cryptomusaccount.h"

using namespace tillgate;
using namespace tillgate::test;

class TestCryptomus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAPayment_data();
    void opensAPayment();
    void readsAPayment_data();
    void readsAPayment();
    void signsTheBytesThatItSends_data();
    void signsTheBytesThatItSends();
    void asksForTheStatusWithoutAKey();
    void offersCoinsThatArePayableNow();
    void asksForTheMinimum();
    void asksForAnEstimate();
    void reopensAnInvoiceAtItsOldPrice();
    void findsALostPaymentByItsReference();
    void listsEveryPaymentOfAPeriod();
    void takesAShortPaymentAsPaid();
    void sendsAWholePaymentBack();
    void readsARefund_data();
    void readsARefund();
    void tellsBalances();
    void asksForNoticesAgain();
    void testsTheConnection();
};

void TestCryptomus::opensAPayment_data()
{
    QTest::addColumn<QString>("coin");
    QTest::newRow("open-usdt") << usdtTron;
    QTest::newRow("open-btc") << "BTC";
    QTest::newRow("open-page") << usdtTron;
}

void TestCryptomus::opensAPayment()
{
    QFETCH(const QString, coin);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto played = play(cryptomusOf()->open(orderOf(coin)), {cm(name)});
    COMPARE_GOLDEN(goldenCm(name + QStringLiteral(".request")), spelled(played.requests.first()));
    QVERIFY2(played.result, played.result ? "" : qPrintable(played.result.error().detail));
    COMPARE_GOLDEN(goldenCm(name + QStringLiteral(".quote")), spelled(*played.result));
    QVERIFY2(played.result->normalAddress.isEmpty(), "only checkedQuote fills in the address to show");
}

void TestCryptomus::readsAPayment_data()
{
    QTest::addColumn<bool>("unused");
    for (const char *name : {"read-check", "read-process", "read-process-money", "read-confirm-check", "read-short-waiting",
                             "read-short", "read-paid", "read-paid-internal", "read-paid-not-final", "read-paid-over",
                             "read-cancel", "read-fail", "read-system-fail", "read-locked", "read-refund-process",
                             "read-refund-paid", "read-refund-fail", "read-lagging", "read-old"})
        QTest::newRow(name) << true;
}

void TestCryptomus::readsAPayment()
{
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto played = play(cryptomusOf()->read(cmPaymentId), {cm(name)});
    COMPARE_GOLDEN(goldenCm(QStringLiteral("read.request")), spelled(played.requests.first()));
    QVERIFY2(played.result, played.result ? "" : qPrintable(played.result.error().detail));
    COMPARE_GOLDEN(goldenCm(name + QStringLiteral(".snapshot")), spelled(*played.result));
}

void TestCryptomus::signsTheBytesThatItSends_data()
{
    // The dossier's own examples (1.1), made by PHP.
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("sign");
    QTest::newRow("nothing") << QByteArray() << QByteArray("ae86e809334b03a0d081930d20f38b2d");
    QTest::newRow("object") << QByteArray("{}") << QByteArray("cdb7faa8c9c5903d2938b7a86ddfc319");
    QTest::newRow("list") << QByteArray("[]") << QByteArray("bf66af493c282192dc3a29dce72d507f");
    QTest::newRow("invoice")
        << QByteArray(R"({"amount":"15.00","currency":"EUR","order_id":"till-7_2026-000123","network":"tron","to_currency":"USDT","lifetime":900,"is_payment_multiple":true,"url_callback":"https:\/\/till.example\/hook\/cryptomus"})")
        << QByteArray("0d342133d42c3735f5a2096a843093dd");
}

void TestCryptomus::signsTheBytesThatItSends()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, sign);
    const Json vector = Json::parse(fixture(QStringLiteral("webhooks/cryptomus.json"))).value().items().first();
    const Secret key(vector.find(u"secret")->toString().toUtf8());
    QCOMPARE(cryptomus::signatureOf(body, key), sign);
    const HttpRequest request = cryptomusOf()->open(orderOf(usdtTron)).request;
    QCOMPARE(*request.header("sign"), cryptomus::signatureOf(request.body, Secret(CryptomusAccount().paymentKey)));
}

void TestCryptomus::asksForTheStatusWithoutAKey()
{
    const auto played = play(cryptomusOf()->status(), {cm(QStringLiteral("rates-usd"))});
    COMPARE_GOLDEN(goldenCm(QStringLiteral("status.request")), spelled(played.requests.first()));
    QVERIFY(played.result.value());
}

void TestCryptomus::offersCoinsThatArePayableNow()
{
    const auto played = play(cryptomusOf()->coins(), {cm(QStringLiteral("services"))});
    COMPARE_GOLDEN(goldenCm(QStringLiteral("services.request")), spelled(played.requests.first()));
    COMPARE_GOLDEN(goldenCm(QStringLiteral("coins")), spelled(played.result.value()));
}

void TestCryptomus::asksForTheMinimum()
{
    const auto call = cryptomusOf()->minimum(CoinId(QStringLiteral("BTC")), Currency::fromCode(u"EUR").value());
    const auto played = play(call, {cm(QStringLiteral("services"))});
    QCOMPARE(played.result->coins, decimal(QStringLiteral("0.001")));
    QVERIFY(!played.result->fiat);
    const auto missing = cryptomusOf()->minimum(CoinId(QStringLiteral("LTC")), Currency::fromCode(u"EUR").value());
    QCOMPARE(play(missing, {cm(QStringLiteral("services"))}).result.error().kind, Error::Kind::CoinUnavailable);
}

void TestCryptomus::asksForAnEstimate()
{
    const auto call = cryptomusOf()->estimate(CoinId(QStringLiteral("BTC")), money(QStringLiteral("25.00")));
    const auto played = play(call, {cm(QStringLiteral("rates-btc"))});
    COMPARE_GOLDEN(goldenCm(QStringLiteral("rates.request")), spelled(played.requests.first()));
    QCOMPARE(played.result->coins, decimal(QStringLiteral("0.00036143")));
}

void TestCryptomus::reopensAnInvoiceAtItsOldPrice()
{
    const auto gateway = cryptomusOf();
    const Quote first = play(gateway->open(orderOf(usdtTron)), {cm(QStringLiteral("open-usdt"))}).result.value();
    const auto played = play(gateway->requote(first), {cm(QStringLiteral("read-cancel")), cm(QStringLiteral("reopened"))});
    COMPARE_GOLDEN(goldenCm(QStringLiteral("reopen.request")), spelled(played.requests.at(1)));
    COMPARE_GOLDEN(goldenCm(QStringLiteral("reopen.quote")), spelled(played.result.value()));
    QVERIFY2(!gateway->traits().canRequote, "it is no new price");
}

void TestCryptomus::findsALostPaymentByItsReference()
{
    const QDateTime askedAt(QDate(2025, 8, 27), QTime(16, 57), Qt::UTC);
    const auto call = cryptomusOf()->find(PaymentReference(QStringLiteral("T3-000117-1")), askedAt);
    const auto played = play(call, {cm(QStringLiteral("read-check"))});
    COMPARE_GOLDEN(goldenCm(QStringLiteral("find.request")), spelled(played.requests.first()));
    QCOMPARE(played.result->first().gatewayId, cmPaymentId);
    QVERIFY(play(call, {cm(QStringLiteral("error-unknown"))}).result->isEmpty());
    QVERIFY(!play(call, {cm(QStringLiteral("list-last"))}).result);
}

void TestCryptomus::listsEveryPaymentOfAPeriod()
{
    const QDateTime five(QDate(2025, 8, 27), QTime(17, 0), Qt::UTC);
    const auto call = cryptomusOf()->list({.from = five, .until = five.addDays(1)});
    const auto played = play(call, {cm(QStringLiteral("list-first")), cm(QStringLiteral("list-last"))});
    COMPARE_GOLDEN(goldenCm(QStringLiteral("list-first.request")), spelled(played.requests.at(0)));
    COMPARE_GOLDEN(goldenCm(QStringLiteral("list-last.request")), spelled(played.requests.at(1)));
    QStringList references;
    for (const Snapshot &snapshot : played.result.value())
        references.append(*snapshot.reference);
    // T1-000008-1 moved to the second page while we read, and is there once; T3-000117-1 is of before five.
    QCOMPARE(references.join(QLatin1Char(' ')), QStringLiteral("T1-000009-1 T1-000008-1"));
}

void TestCryptomus::takesAShortPaymentAsPaid()
{
    const auto played = play(cryptomusOf()->acceptShortfall(cmPaymentId), {cm(QStringLiteral("mark-as-paid")), cm(QStringLiteral("read-short"))});
    COMPARE_GOLDEN(goldenCm(QStringLiteral("mark-as-paid.request")), spelled(played.requests.at(0)));
    QCOMPARE(played.requests.at(1).url.path(), QStringLiteral("/v1/payment/info"));
    QCOMPARE(played.result->rawStatus, QStringLiteral("wrong_amount"));
}

void TestCryptomus::sendsAWholePaymentBack()
{
    const auto played = play(cryptomusOf()->refund(cmRefundOrder()), {cm(QStringLiteral("nothing"))});
    COMPARE_GOLDEN(goldenCm(QStringLiteral("refund.request")), spelled(played.requests.first()));
    QCOMPARE(played.result->state, Refund::State::Requested);
    QCOMPARE(played.result->id, cmPaymentId.text());
}

void TestCryptomus::readsARefund_data()
{
    QTest::addColumn<Refund::State>("state");
    QTest::newRow("read-refund-process") << Refund::State::Requested;
    QTest::newRow("read-refund-paid") << Refund::State::Sent;
    QTest::newRow("read-refund-fail") << Refund::State::Rejected;
}

void TestCryptomus::readsARefund()
{
    QFETCH(const Refund::State, state);
    const auto call = cryptomusOf()->readRefund(cmPaymentId, {});
    QCOMPARE(play(call, {cm(QString::fromLatin1(QTest::currentDataTag()))}).result->state, state);
    QCOMPARE(play(call, {cm(QStringLiteral("read-paid"))}).result.error().kind, Error::Kind::NotFound);
}

void TestCryptomus::tellsBalances()
{
    const auto played = play(cryptomusOf()->balances(), {cm(QStringLiteral("balance"))});
    COMPARE_GOLDEN(goldenCm(QStringLiteral("balance.request")), spelled(played.requests.first()));
    QCOMPARE(played.result->size(), 2);
    QCOMPARE(played.result->at(0).coin, CoinId(QStringLiteral("BTC")));
    QVERIFY2(!played.result->at(1).coin, "USDT is on many networks, and the balance does not say on which");
    QCOMPARE(played.result->at(1).available, decimal(QStringLiteral("20")));
}

void TestCryptomus::asksForNoticesAgain()
{
    const auto resent = play(cryptomusOf()->resendNotice(cmPaymentId), {cm(QStringLiteral("nothing"))});
    COMPARE_GOLDEN(goldenCm(QStringLiteral("resend.request")), spelled(resent.requests.first()));
    QVERIFY(resent.result.value());
    const auto tested = play(cryptomusOf()->sendTestNotice(), {cm(QStringLiteral("nothing"))});
    COMPARE_GOLDEN(goldenCm(QStringLiteral("test-notice.request")), spelled(tested.requests.first()));
    QVERIFY(tested.result.value());
}

void TestCryptomus::testsTheConnection()
{
    const auto good = play(cryptomusOf()->testKeys(), {cm(QStringLiteral("rates-usd")), cm(QStringLiteral("services"))});
    COMPARE_GOLDEN(goldenCm(QStringLiteral("key-test")), spelled(good.result.value()));
    const auto refused = play(cryptomusOf()->testKeys(), {cm(QStringLiteral("rates-usd")), cm(QStringLiteral("error-sign"))});
    COMPARE_GOLDEN(goldenCm(QStringLiteral("key-test-refused")), spelled(refused.result.value()));
    const auto incomplete = play(cryptomusOf({.paymentKey = {}, .merchantId = {}})->testKeys(), {cm(QStringLiteral("rates-usd"))});
    COMPARE_GOLDEN(goldenCm(QStringLiteral("key-test-incomplete")), spelled(incomplete.result.value()));
}

Q_DECLARE_METATYPE(tillgate::Refund::State)
QTEST_GUILESS_MAIN(TestCryptomus)
#include "tst_cryptomus.moc"
