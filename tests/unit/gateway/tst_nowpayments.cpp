// SPDX-License-Identifier: Apache-2.0
//
// Every call of NOWPayments against golden files: what is asked, and what the answer means.
#include "unit/gateway/account.h"

using namespace tillgate;
using namespace tillgate::test;

class TestNowPayments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAPayment_data();
    void opensAPayment();
    void readsAPayment_data();
    void readsAPayment();
    void asksForTheStatusWithoutAKey();
    void offersTickedCoinsThatArePayable();
    void readsEitherSpellingOfTheTickedCoins();
    void asksForTheMinimumAgainstThePayoutCoin();
    void asksForAnEstimate();
    void givesAFloatingRateANewPrice();
    void findsALostPaymentByItsReference();
    void listsEveryPaymentOfAPeriod();
    void testsTheConnection();
};

void TestNowPayments::opensAPayment_data()
{
    QTest::addColumn<QString>("coin");
    QTest::addColumn<bool>("fixedRate");
    QTest::addColumn<bool>("sandbox");
    QTest::newRow("open-fixed-rate") << "BTC" << true << false;
    QTest::newRow("open-floating-rate") << "BTC" << false << false;
    QTest::newRow("open-memo") << "XRP" << true << false;
    QTest::newRow("open-sandbox") << "ADA" << true << true;
    QTest::newRow("open-older-reply") << "BTC" << true << false;
}

void TestNowPayments::opensAPayment()
{
    QFETCH(const QString, coin);
    QFETCH(const bool, fixedRate);
    QFETCH(const bool, sandbox);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    Account account{.wantsFixedRate = fixedRate};
    Order order = orderOf(coin);
    order.scenario = QStringLiteral("success");
    if (sandbox) {
        account.environment = AccountSettings::Environment::Sandbox;
        account.notifyUrl = std::nullopt;
    }
    const auto played = play(gatewayOf(account)->open(order), {np(name)});
    COMPARE_GOLDEN(goldenNp(name + QStringLiteral(".request")), spelled(played.requests.first()));
    QVERIFY2(played.result, played.result ? "" : qPrintable(played.result.error().detail));
    COMPARE_GOLDEN(goldenNp(name + QStringLiteral(".quote")), spelled(*played.result));
    QVERIFY2(played.result->normalAddress.isEmpty(), "only checkedQuote fills in the address to show");
}

void TestNowPayments::readsAPayment_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("read-waiting") << "5093564248";
    QTest::newRow("read-finished") << "5093564248";
    QTest::newRow("read-parent") << "5093564248";
    QTest::newRow("read-child") << "4526424492";
    QTest::newRow("read-wrong-asset") << "4526424494";
}

void TestNowPayments::readsAPayment()
{
    QFETCH(const QString, id);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto played = play(gatewayOf()->read(GatewayPaymentId(id)), {np(name)});
    COMPARE_GOLDEN(goldenNp(name + QStringLiteral(".request")), spelled(played.requests.first()));
    QVERIFY2(played.result, played.result ? "" : qPrintable(played.result.error().detail));
    COMPARE_GOLDEN(goldenNp(name + QStringLiteral(".snapshot")), spelled(*played.result));
}

void TestNowPayments::asksForTheStatusWithoutAKey()
{
    const auto played = play(gatewayOf()->status(), {np(QStringLiteral("status"))});
    COMPARE_GOLDEN(goldenNp(QStringLiteral("status.request")), spelled(played.requests.first()));
    QVERIFY(played.result.value());
}

void TestNowPayments::offersTickedCoinsThatArePayable()
{
    const auto played = play(gatewayOf()->coins(), {np(QStringLiteral("merchant-coins")), np(QStringLiteral("full-currencies"))});
    QCOMPARE(played.requests.size(), 2);
    COMPARE_GOLDEN(goldenNp(QStringLiteral("merchant-coins.request")), spelled(played.requests.at(0)));
    COMPARE_GOLDEN(goldenNp(QStringLiteral("full-currencies.request")), spelled(played.requests.at(1)));
    COMPARE_GOLDEN(goldenNp(QStringLiteral("coins")), spelled(played.result.value()));
}

void TestNowPayments::readsEitherSpellingOfTheTickedCoins()
{
    const auto played = play(gatewayOf()->coins(),
                             {np(QStringLiteral("merchant-coins-documented")), np(QStringLiteral("full-currencies"))});
    QStringList codes;
    for (const OfferedCoin &coin : played.result.value())
        codes.append(coin.code);
    QCOMPARE(codes, QStringList({QStringLiteral("btc"), QStringLiteral("usdttrc20")}));
}

void TestNowPayments::asksForTheMinimumAgainstThePayoutCoin()
{
    const auto call = gatewayOf()->minimum(CoinId(QStringLiteral("BTC")), Currency::fromCode(u"EUR").value());
    const auto played = play(call, {np(QStringLiteral("minimum"))});
    COMPARE_GOLDEN(goldenNp(QStringLiteral("minimum.request")), spelled(played.requests.first()));
    QCOMPARE(played.result->coins, decimal(QStringLiteral("0.00018391")));
    QCOMPARE(played.result->fiat, decimal(QStringLiteral("11.734")));
}

void TestNowPayments::asksForAnEstimate()
{
    const auto call = gatewayOf()->estimate(CoinId(QStringLiteral("BTC")), money(QStringLiteral("12.50")));
    const auto played = play(call, {np(QStringLiteral("estimate"))});
    COMPARE_GOLDEN(goldenNp(QStringLiteral("estimate.request")), spelled(played.requests.first()));
    QCOMPARE(played.result->coins, decimal(QStringLiteral("0.00019876")));
}

void TestNowPayments::givesAFloatingRateANewPrice()
{
    const auto gateway = gatewayOf({.wantsFixedRate = false});
    const Quote first = play(gateway->open(orderOf(QStringLiteral("BTC"))), {np(QStringLiteral("open-floating-rate"))}).result.value();
    const auto played = play(gateway->requote(first), {np(QStringLiteral("requote"))});
    COMPARE_GOLDEN(goldenNp(QStringLiteral("requote.request")), spelled(played.requests.first()));
    COMPARE_GOLDEN(goldenNp(QStringLiteral("requote.quote")), spelled(played.result.value()));
}

void TestNowPayments::findsALostPaymentByItsReference()
{
    const QDateTime askedAt(QDate(2023, 7, 19), QTime(15, 22, 15), Qt::UTC);
    const auto call = gatewayOf()->find(PaymentReference(QStringLiteral("T1-000001-1")), askedAt);
    const auto played =
        play(call, {np(QStringLiteral("auth")), np(QStringLiteral("list-first")), np(QStringLiteral("list-last"))});
    QCOMPARE(played.requests.size(), 3);
    COMPARE_GOLDEN(goldenNp(QStringLiteral("auth.request")), spelled(played.requests.at(0)));
    COMPARE_GOLDEN(goldenNp(QStringLiteral("list-first.request")), spelled(played.requests.at(1)));
    COMPARE_GOLDEN(goldenNp(QStringLiteral("list-last.request")), spelled(played.requests.at(2)));
    QByteArray found;
    for (const Snapshot &snapshot : played.result.value())
        found += spelled(snapshot) + '\n';
    COMPARE_GOLDEN(goldenNp(QStringLiteral("find.snapshots")), found);
}

void TestNowPayments::listsEveryPaymentOfAPeriod()
{
    const QDateTime noon(QDate(2023, 7, 19), QTime(12, 0), Qt::UTC);
    const auto call = gatewayOf()->list({.from = noon, .until = noon.addDays(1)});
    const auto played =
        play(call, {np(QStringLiteral("auth")), np(QStringLiteral("list-first")), np(QStringLiteral("list-last"))});
    QStringList ids;
    for (const Snapshot &snapshot : played.result.value())
        ids.append(snapshot.gatewayId.text());
    // 5592161155 moved from the first page to the second while we read, and is there once.
    QCOMPARE(ids.join(QLatin1Char(' ')), QStringLiteral("5592161156 5592161155 5592161154 4526424492"));
}

void TestNowPayments::testsTheConnection()
{
    const auto played = play(gatewayOf()->testKeys(),
                             {np(QStringLiteral("status")), np(QStringLiteral("full-currencies")),
                              np(QStringLiteral("merchant-coins")), np(QStringLiteral("auth"))});
    COMPARE_GOLDEN(goldenNp(QStringLiteral("key-test")), spelled(played.result.value()));

    const auto refused = play(gatewayOf({.hasLogin = false, .payoutCode = {}, .webhookSecret = {}})->testKeys(),
                              {np(QStringLiteral("status")), np(QStringLiteral("error-key"))});
    COMPARE_GOLDEN(goldenNp(QStringLiteral("key-test-refused")), spelled(refused.result.value()));
}

QTEST_GUILESS_MAIN(TestNowPayments)
#include "tst_nowpayments.moc"
