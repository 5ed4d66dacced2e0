// SPDX-License-Identifier: Apache-2.0
//
// BTCPay Server's calls for a payment against golden files: what is asked, and what the answer means.
#include "coin/paymentlink.h"
#include "gateway/quotecheck.h"
#include "unit/gateway/btcpayaccount.h"

using namespace tillgate;
using namespace tillgate::test;

namespace {

QString codesOf(const QList<OfferedCoin> &coins)
{
    QStringList codes;
    for (const OfferedCoin &coin : coins)
        codes.append(coin.code);
    return codes.join(QLatin1Char(' '));
}

} // namespace

class TestBtcPay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAPayment_data();
    void opensAPayment();
    void showsWhatItOpened_data();
    void showsWhatItOpened();
    void activatesAnAddressThatIsMadeOnDemand();
    void asksTheStoresRouteOnAnOlderServer();
    void readsAPayment_data();
    void readsAPayment();
    void understandsEveryPairOfStatusWords_data();
    void understandsEveryPairOfStatusWords();
    void asksForTheStatusWithoutAKey();
    void offersCoinsThatAreEnabled();
    void readsTheMethodsOfAnOlderServer();
    void takesTheStoresOwnCriterionForTheMinimum();
    void asksForAnEstimate();
    void findsALostPaymentByItsReference();
    void findsItOnAnOlderServerToo();
    void listsEveryPaymentOfAPeriod();
    void namesTheSocketOfAPayment();
    void joinsAddressAndLightningInOneLink();
};

void TestBtcPay::opensAPayment_data()
{
    QTest::addColumn<QString>("coin");
    QTest::addColumn<QString>("methods");
    QTest::newRow("open-chain") << "BTC" << "methods-chain";
    QTest::newRow("open-lightning") << "BTC-LN" << "methods-lightning";
}

void TestBtcPay::opensAPayment()
{
    QFETCH(const QString, coin);
    QFETCH(const QString, methods);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto played = play(btcPay()->open(orderOf(coin)), {bp(name), bp(methods)});
    COMPARE_GOLDEN(goldenBp(name + QStringLiteral(".requests")), spelled(played.requests));
    QVERIFY2(played.result, played.result ? "" : qPrintable(played.result.error().detail));
    COMPARE_GOLDEN(goldenBp(name + QStringLiteral(".quote")), test::spelled(*played.result));
    QVERIFY2(played.result->normalAddress.isEmpty(), "only checkedQuote fills in the address to show");
}

void TestBtcPay::showsWhatItOpened_data()
{
    opensAPayment_data();
}

void TestBtcPay::showsWhatItOpened()
{
    QFETCH(const QString, coin);
    QFETCH(const QString, methods);
    const Coin *entry = CoinTable::builtIn().find(CoinId(coin));
    const Quote quote = openedAtBtcPay(bp(QString::fromLatin1(QTest::currentDataTag())), bp(methods), coin).value();
    const Result<Quote> checked = checkedQuote(quote, *entry, ChainNetwork::Main, AccountSettings::Environment::SelfHosted);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
    const Result<QString> link = paymentLink({.coin = *entry, .address = checked->normalAddress, .amount = checked->payableCoins});
    QVERIFY2(link, link ? "" : qPrintable(link.error().detail));
}

void TestBtcPay::activatesAnAddressThatIsMadeOnDemand()
{
    const auto call = [] { return btcPay()->open(orderOf(QStringLiteral("BTC"))); };
    const HttpReply lazy = bp(QStringLiteral("methods-lazy"));
    const HttpReply activated = bp(QStringLiteral("activate"));
    const auto played = play(call(), {bp(QStringLiteral("open-chain")), lazy, activated, bp(QStringLiteral("methods-chain"))});
    QVERIFY(played.result);
    COMPARE_GOLDEN(goldenBp(QStringLiteral("activate.request")), test::spelled(played.requests.at(2)));
    const auto still = play(call(), {bp(QStringLiteral("open-chain")), lazy, activated, lazy});
    QVERIFY2(still.result.error().isUnresolved(), "the invoice is there: it is looked up and called off");
}

void TestBtcPay::asksTheStoresRouteOnAnOlderServer()
{
    const HttpReply unknown = bp(QStringLiteral("no-route"));
    const auto opened = play(btcPay()->open(orderOf(QStringLiteral("BTC"))),
                             {bp(QStringLiteral("open-chain")), unknown, bp(QStringLiteral("methods-older"))});
    QCOMPARE(opened.result.value(), openedAtBtcPay(bp(QStringLiteral("open-chain")), bp(QStringLiteral("methods-chain"))).value());
    const auto read = play(btcPay()->read(invoiceId), {unknown, bp(QStringLiteral("read-new")), unknown, bp(QStringLiteral("methods-older"))});
    QCOMPARE(read.result->coin, CoinId(QStringLiteral("BTC")));
    COMPARE_GOLDEN(goldenBp(QStringLiteral("older-routes.requests")), spelled(opened.requests + read.requests));
}

void TestBtcPay::readsAPayment_data()
{
    QTest::addColumn<QStringList>("replies");
    QTest::newRow("read-new") << QStringList{QStringLiteral("read-new"), QStringLiteral("methods-chain")};
    QTest::newRow("read-with-methods") << QStringList{QStringLiteral("read-with-methods")};
    QTest::newRow("read-settled") << QStringList{QStringLiteral("read-settled"), QStringLiteral("methods-settled")};
    QTest::newRow("read-lightning-settled") << QStringList{QStringLiteral("read-settled"), QStringLiteral("methods-lightning-settled")};
}

void TestBtcPay::readsAPayment()
{
    QFETCH(const QStringList, replies);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QList<HttpReply> answers;
    for (const QString &reply : replies)
        answers.append(bp(reply));
    const auto played = play(btcPay()->read(invoiceId), answers);
    QVERIFY2(played.result, played.result ? "" : qPrintable(played.result.error().detail));
    COMPARE_GOLDEN(goldenBp(name + QStringLiteral(".requests")), spelled(played.requests));
    COMPARE_GOLDEN(goldenBp(name + QStringLiteral(".snapshot")), test::spelled(*played.result));
}

void TestBtcPay::understandsEveryPairOfStatusWords_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("additional");
    QTest::addColumn<QString>("methods");
    QTest::addColumn<QString>("event");
    const auto row = [](const char *status, const char *additional, const char *methods, const char *event) {
        QTest::newRow(qPrintable(QStringLiteral("%1/%2 %3").arg(QLatin1String(status), QLatin1String(additional), QLatin1String(methods))))
            << QByteArray(status) << QByteArray(additional) << QString::fromLatin1(methods) << QString::fromLatin1(event);
    };
    row("New", "None", "methods-chain", "reported-waiting");
    row("New", "PaidPartial", "methods-short-unconfirmed", "reported-seen");
    row("New", "PaidPartial", "methods-short", "reported-short");
    row("Processing", "None", "methods-unconfirmed", "reported-confirming");
    row("Processing", "PaidOver", "methods-over", "reported-confirming");
    row("Settled", "None", "methods-settled", "reported-paid");
    row("Settled", "None", "methods-short", "reported-short"); // the store's own tolerance is not ours
    row("Settled", "PaidOver", "methods-over", "reported-over");
    row("Settled", "Marked", "methods-chain", "reported-unclear");
    row("Settled", "Marked", "methods-short", "reported-short");
    row("Settled", "Marked", "methods-settled", "reported-paid");
    row("Expired", "None", "methods-chain", "reported-expired");
    row("Expired", "PaidPartial", "methods-short", "reported-short");
    row("Expired", "PaidPartial", "methods-short-unconfirmed", "reported-seen");
    row("Invalid", "None", "methods-chain", "reported-failed");
    row("Invalid", "None", "methods-unconfirmed", "reported-unclear");
    row("Invalid", "Invalid", "methods-chain", "reported-failed");
    row("Invalid", "Marked", "methods-chain", "reported-cancelled");
    row("Invalid", "Marked", "methods-settled", "reported-unclear");
    row("Settled", "PaidPartial", "methods-settled", "reported-unclear");
    row("Settled", "Invalid", "methods-settled", "reported-unclear");
    row("Processing", "PaidLate", "methods-unconfirmed", "reported-unclear");
    row("settled", "None", "methods-settled", "reported-unclear");
    row("Paid", "None", "methods-settled", "reported-unclear");
}

void TestBtcPay::understandsEveryPairOfStatusWords()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, additional);
    QFETCH(const QString, methods);
    QFETCH(const QString, event);
    const Snapshot snapshot = readAtBtcPay(invoiceWith(status, additional), bp(methods)).value();
    QCOMPARE(eventName(assess(storedAtBtcPay(), snapshot).event), event);
    QVERIFY(snapshot.rawStatus.startsWith(QString::fromLatin1(status)));
}

void TestBtcPay::asksForTheStatusWithoutAKey()
{
    const auto played = play(btcPay()->status(), {bp(QStringLiteral("health"))});
    COMPARE_GOLDEN(goldenBp(QStringLiteral("health.request")), test::spelled(played.requests.first()));
    QVERIFY(played.result.value());
    QVERIFY(!play(btcPay()->status(), {jsonReply(200, R"({"synchronized":false})")}).result.value());
}

void TestBtcPay::offersCoinsThatAreEnabled()
{
    const auto played = play(btcPay()->coins(), {bp(QStringLiteral("store-methods"))});
    COMPARE_GOLDEN(goldenBp(QStringLiteral("store-methods.request")), test::spelled(played.requests.first()));
    COMPARE_GOLDEN(goldenBp(QStringLiteral("coins")), test::spelled(played.result.value()));
}

void TestBtcPay::readsTheMethodsOfAnOlderServer()
{
    const auto played = play(btcPay()->coins(), {bp(QStringLiteral("store-methods-older"))});
    QCOMPARE(codesOf(played.result.value()), QStringLiteral("btc-chain btc-ln"));
}

void TestBtcPay::takesTheStoresOwnCriterionForTheMinimum()
{
    const auto asked = [](const char *coin, const char *fiat) {
        return play(btcPay()->minimum(CoinId(QString::fromLatin1(coin)), Currency::fromCode(QString::fromLatin1(fiat)).value()),
                    {bp(QStringLiteral("store"))});
    };
    COMPARE_GOLDEN(goldenBp(QStringLiteral("store.request")), test::spelled(asked("BTC", "EUR").requests.first()));
    QCOMPARE(asked("BTC", "EUR").result->fiat, decimal(QStringLiteral("5")));
    QCOMPARE(asked("BTC", "EUR").result->coins, decimal(QStringLiteral("0.00000546")));
    QVERIFY2(!asked("BTC", "USD").result->fiat, "a criterion in euros says nothing about dollars");
    QVERIFY2(!asked("BTC-LN", "EUR").result->fiat, "that criterion is a maximum");
    QVERIFY(asked("BTC-LN", "EUR").result->coins.isZero());
}

void TestBtcPay::asksForAnEstimate()
{
    const auto call = btcPay()->estimate(CoinId(QStringLiteral("BTC")), money(QStringLiteral("12.50")));
    const auto played = play(call, {bp(QStringLiteral("rates"))});
    COMPARE_GOLDEN(goldenBp(QStringLiteral("rates.request")), test::spelled(played.requests.first()));
    QCOMPARE(played.result->coins, decimal(QStringLiteral("0.00020438")));
    QCOMPARE(play(call, {bp(QStringLiteral("rates-none"))}).result.error().kind, Error::Kind::CoinUnavailable);
    const HttpReply other = changedBp(QStringLiteral("rates"), {{"BTC_USD", "BTC_EUR"}});
    QCOMPARE(play(call, {other}).result.error().kind, Error::Kind::Malformed);
}

void TestBtcPay::findsALostPaymentByItsReference()
{
    const auto played = play(btcPay()->find(PaymentReference(QStringLiteral("T3-000117-1")), QDateTime()), {bp(QStringLiteral("list"))});
    COMPARE_GOLDEN(goldenBp(QStringLiteral("find.requests")), spelled(played.requests));
    // T3-000117-10 is another order.
    QCOMPARE(played.result->size(), 1);
    COMPARE_GOLDEN(goldenBp(QStringLiteral("find.snapshot")), test::spelled(played.result->first()));
    const auto none = play(btcPay()->find(PaymentReference(QStringLiteral("T3-000118-1")), QDateTime()), {bp(QStringLiteral("list-empty"))});
    QVERIFY(none.result->isEmpty());
}

void TestBtcPay::findsItOnAnOlderServerToo()
{
    const auto played = play(btcPay()->find(PaymentReference(QStringLiteral("T3-000117-1")), QDateTime()),
                             {bp(QStringLiteral("list-older")), bp(QStringLiteral("no-route")), bp(QStringLiteral("methods-older"))});
    QCOMPARE(played.result->first().address, QStringLiteral("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"));
    QVERIFY(played.requests.last().url.path().contains(QStringLiteral("/stores/")));
}

void TestBtcPay::listsEveryPaymentOfAPeriod()
{
    const QDateTime from = QDateTime::fromSecsSinceEpoch(1784700000, Qt::UTC);
    const auto call = btcPay()->list({.from = from, .until = from.addDays(1)});
    const auto played = play(call, {bp(QStringLiteral("list"))});
    COMPARE_GOLDEN(goldenBp(QStringLiteral("list.requests")), spelled(played.requests));
    QCOMPARE(played.result->size(), 2);
    // A full page may have a successor; rows that come twice count once.
    const Json::Array page = Json::parse(bp(QStringLiteral("list")).body).value().items();
    Json::Array full;
    while (full.size() < 100)
        full.append(page.first());
    const auto two = play(call, {jsonReply(200, Json::array(full).toBytes()), bp(QStringLiteral("list"))});
    QCOMPARE(two.requests.at(1).queryItem(QStringLiteral("skip")), QStringLiteral("100"));
    QCOMPARE(two.result->size(), 2);
}

void TestBtcPay::namesTheSocketOfAPayment()
{
    const PushChannel channel = btcPay()->pushChannel(invoiceId).value();
    QCOMPARE(channel.url.toString(), QStringLiteral("wss://pay.shop.example/btcpay/i/HMprBnL9BTXWuPvpoKBS6e/status/ws"));
    QVERIFY2(channel.headers.isEmpty(), "the key is nobody's business there");
    QVERIFY(channel.isHint(QStringLiteral("\x01")));
    QVERIFY(!channel.isHint(QStringLiteral("ping")));
    const auto local = btcPay({.baseUrl = QStringLiteral("http://127.0.0.1:8080")})->pushChannel(invoiceId);
    QCOMPARE(local->url.toString(), QStringLiteral("ws://127.0.0.1:8080/i/HMprBnL9BTXWuPvpoKBS6e/status/ws"));
    QVERIFY(!btcPay()->pushChannel(GatewayPaymentId(QStringLiteral("a/b"))));
}

void TestBtcPay::joinsAddressAndLightningInOneLink()
{
    const auto opened = [](bool wantsUnified) {
        return play(btcPay({.wantsUnified = wantsUnified})->open(orderOf(QStringLiteral("BTC"))),
                    {bp(QStringLiteral("open-chain")), bp(QStringLiteral("methods-both"))});
    };
    const auto joined = opened(true);
    QVERIFY(joined.requests.first().body.contains(R"("paymentMethods":["BTC","BTC-LightningNetwork"])"));
    const Quote quote = joined.result.value();
    QVERIFY(quote.lightningInvoice);
    const Coin &bitcoin = *CoinTable::builtIn().find(CoinId(QStringLiteral("BTC")));
    const Result<QString> link = paymentLink({.coin = bitcoin,
                                              .address = quote.address,
                                              .amount = quote.payableCoins,
                                              .lightningInvoice = *quote.lightningInvoice});
    QVERIFY2(link, link ? "" : qPrintable(link.error().detail));
    QVERIFY(link->contains(QStringLiteral("lightning="), Qt::CaseInsensitive));
    QVERIFY(link->contains(QStringLiteral("0.00040875")));
    const auto apart = opened(false);
    QVERIFY(!apart.requests.first().body.contains("Lightning"));
    QVERIFY2(!apart.result->lightningInvoice, "two codes unless the shop wants one");
    const auto alone = play(btcPay({.wantsUnified = true})->open(orderOf(QStringLiteral("BTC"))),
                            {bp(QStringLiteral("open-chain")), bp(QStringLiteral("methods-chain"))});
    QVERIFY2(!alone.result->lightningInvoice, "a store without Lightning still sells");
    const Snapshot read = readAtBtcPay(bp(QStringLiteral("read-new")), bp(QStringLiteral("methods-both"))).value();
    QCOMPARE(read.coin, CoinId(QStringLiteral("BTC")));
    QCOMPARE(read.address, quote.address);
}

QTEST_GUILESS_MAIN(TestBtcPay)
#include "tst_btcpay.moc"
