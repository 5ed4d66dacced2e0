// SPDX-License-Identifier: Apache-2.0
#include "flow/practice/practicebtcpay.h"

#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;
using practice::World;
using Method = HttpRequest::Method;
using namespace tillgate::test::btcpayside;

/// The practice BTCPay Server alone, against what the dossier documents of its wire.
class TestPracticeBtcPayWire final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersBothSpellingsOfARoute();
    void refusesWithTheDocumentedErrors_data();
    void refusesWithTheDocumentedErrors();
    void readsAmountsAndMinutesAsTheServerDoes();
    void makesAddressesOnDemand();
    void waitsForAsManyBlocksAsTheInvoiceAsksFor_data();
    void waitsForAsManyBlocksAsTheInvoiceAsksFor();
    void waitsForABlockWhereTheTransactionMayBeReplaced();
    void checksTheRightsOfAKey();
    void takesEverySpellingOfTheKey_data();
    void takesEverySpellingOfTheKey();
    void pairsByItsPage();
    void spoilsAnswersWhenToldTo_data();
    void spoilsAnswersWhenToldTo();
    void survivesARestart();
};

void TestPracticeBtcPayWire::answersBothSpellingsOfARoute()
{
    World world("tillgate", start);
    const QByteArray id = opened(world).id.text().toLatin1();
    for (const QByteArray &path : {QByteArray(), QByteArray("/payment-methods")}) {
        const HttpReply flat = tell(world, "GET /api/v1/invoices/" + id + path);
        QCOMPARE(flat.status, 200);
        QCOMPARE(tell(world, "GET /api/v1/stores/$/invoices/" + id + path).body, flat.body);
    }
    QCOMPARE(tell(world, "GET /api/v1/stores/$/invoices/unknown").status, 404);
    QCOMPARE(tell(world, "GET /api/v1/invoices/unknown").status, 403);
    QCOMPARE(tell(world, "GET /api/v1/stores/other/invoices/" + id).status, 403);
    const HttpReply nowhere = tell(world, "GET /api/v1/nothing");
    QCOMPARE(nowhere.status, 404);
    QVERIFY(nowhere.body.isEmpty());
    QCOMPARE(tell(world, "GET /i/" + id + "/status/ws").status, 404);
    QVERIFY(tell(world, "GET /i/" + id).body.contains("bitcoin:"));
    QCOMPARE(textOf(told(world, "GET /i/" + id + "/status"), u"status"), QStringLiteral("New"));
}

void TestPracticeBtcPayWire::refusesWithTheDocumentedErrors_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *line, const QByteArray &body, int status, const char *word) {
        QTest::newRow(name) << QByteArray(line) << body << status << QString::fromLatin1(word);
    };
    constexpr auto create = "POST /api/v1/stores/$/invoices";
    row("negative amount", create, R"({"amount":"-1"})", 422, "Amount");
    row("too much", create, R"({"amount":"18446744073709551616"})", 422, "Amount");
    row("amount is a word", create, R"({"amount":"much"})", 422, "amount");
    row("unknown method", create, R"({"amount":"5","checkout":{"paymentMethods":["BTC","XYZ-CHAIN"]}})", 422, "Checkout.PaymentMethods[1]");
    row("method that is not set up", create, R"({"amount":"5","checkout":{"paymentMethods":["BTC-LNURL"]}})", 400, "generic-error");
    row("unknown currency", create, R"({"amount":"5","currency":"XQQ"})", 400, "generic-error");
    row("below the dust", create, R"({"amount":"0.01","currency":"EUR","checkout":{"paymentMethods":["BTC"]}})", 400, "generic-error");
    row("tolerance above all", create, R"({"amount":"5","checkout":{"paymentTolerance":101}})", 422, "Checkout.PaymentTolerance");
    row("minutes with a point", create, R"({"amount":"5","checkout":{"expirationMinutes":15.0}})", 422, "checkout.expirationMinutes");
    row("no time at all", create, R"({"amount":"5","checkout":{"expirationMinutes":0}})", 422, "Checkout.Expiration");
    row("another store", "POST /api/v1/stores/other/invoices", "{}", 403, "missing-permission");
    row("time is a word", "GET /api/v1/stores/$/invoices?startDate=today", {}, 422, "startDate");
    row("end before start", "GET /api/v1/stores/$/invoices?startDate=9&endDate=8", {}, 422, "startDate");
    row("unknown refund", "GET /api/v1/pull-payments/none", {}, 404, "pullpayment-not-found");
    row("unknown webhook", "GET /api/v1/stores/$/webhooks/none", {}, 404, "webhook-not-found");
    row("webhook to nowhere", "POST /api/v1/stores/$/webhooks", R"({"url":"/hook"})", 422, "Url");
    row("name too long", "POST /api/v1/stores/$/pull-payments",
        R"({"amount":"1","currency":"BTC","name":"123456789012345678901234567890123456789012345678901"})", 422, "Name");
    row("rate of nothing", "GET /api/v1/stores/$/rates?currencyPair=BTCEUR", {}, 422, "currencyPair");
}

void TestPracticeBtcPayWire::refusesWithTheDocumentedErrors()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const QString, word);
    World world("tillgate", start);
    const HttpReply reply = tell(world, line, body);
    QCOMPARE(reply.status, status);
    const Json json = Json::parse(reply.body).value();
    QCOMPARE(status == 422 ? textOf(json.items().first(), u"path") : textOf(json, u"code"), word);
    QVERIFY(world.payments().isEmpty());
}

void TestPracticeBtcPayWire::readsAmountsAndMinutesAsTheServerDoes()
{
    World world("tillgate", start);
    const auto made = [&](const QByteArray &body) { return told(world, "POST /api/v1/stores/$/invoices", body); };
    QCOMPARE(textOf(made(R"({"amount":"26,32","currency":"eur"})"), u"amount"), QStringLiteral("2632.00"));
    QCOMPARE(textOf(made(R"({"amount":26.325})"), u"amount"), QStringLiteral("26.33"));
    QCOMPARE(textOf(made(R"({"amount":"0"})"), u"status"), QStringLiteral("Settled"));
    const Json topUp = made(R"({"amount":null,"metadata":null,"checkout":null})");
    QCOMPARE(textOf(topUp, u"type"), QStringLiteral("TopUp"));
    const auto minutes = [&](const QByteArray &given) {
        const Json invoice = made(R"({"amount":"5","checkout":{"expirationMinutes":)" + given + "}}");
        return (textOf(invoice, u"expirationTime").toLongLong() - textOf(invoice, u"createdTime").toLongLong()) / 60;
    };
    QCOMPARE(minutes("20"), 20);
    QCOMPARE(minutes("\"00:20:00\""), 20);
    QCOMPARE(minutes("\"15\""), 15 * 24 * 60);
    // Older spellings come back as new ones; the primary way is the first that was asked for.
    const Json checkout = *made(R"({"amount":"5","checkout":{"paymentMethods":["LTC","BTC-LightningNetwork","BTC_BTCLike"]}})").find(u"checkout");
    QCOMPARE(checkout.find(u"paymentMethods")->toBytes(), QByteArray(R"(["LTC-CHAIN","BTC-LN","BTC-CHAIN"])"));
}

void TestPracticeBtcPayWire::makesAddressesOnDemand()
{
    World world("tillgate", start);
    const QByteArray id = textOf(told(world, "POST /api/v1/stores/$/invoices", R"({"amount":"5","checkout":{"lazyPaymentMethods":true,"paymentMethods":["BTC"]}})"), u"id").toLatin1();
    const QByteArray methods = "GET /api/v1/invoices/" + id + "/payment-methods";
    QVERIFY(told(world, methods).items().first().find(u"destination")->isNull());
    const HttpReply activated = tell(world, "POST /api/v1/invoices/" + id + "/payment-methods/BTC/activate");
    QCOMPARE(activated.status, 200);
    QVERIFY(activated.body.isEmpty());
    QVERIFY(textOf(told(world, methods).items().first(), u"destination").startsWith(QStringLiteral("bc1q")));
}

namespace {

/// An invoice over 5 EUR on chain, in a world whose blocks come only when they are mined.
QString slowInvoice(World &world, const QByteArray &policy)
{
    world.chain.confirmsAfter = 1h;
    world.chain.settlesAfter = 0ms;
    const QByteArray wish = policy.isEmpty() ? QByteArray() : R"("speedPolicy":")" + policy + R"(",)";
    return textOf(told(world, "POST /api/v1/stores/$/invoices", R"({"amount":"5","checkout":{)" + wish + R"("paymentMethods":["BTC"]}})"), u"id");
}

QString statusOf(World &world, const QString &id)
{
    return textOf(told(world, "GET /api/v1/invoices/" + id.toLatin1()), u"status");
}

} // namespace

void TestPracticeBtcPayWire::waitsForAsManyBlocksAsTheInvoiceAsksFor_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<int>("blocks");
    QTest::newRow("the store's") << QByteArray() << 2;
    QTest::newRow("high") << QByteArray("HighSpeed") << 0;
    QTest::newRow("medium") << QByteArray("MediumSpeed") << 1;
    QTest::newRow("low medium") << QByteArray("LowMediumSpeed") << 2;
    QTest::newRow("low") << QByteArray("LowSpeed") << 6;
}

void TestPracticeBtcPayWire::waitsForAsManyBlocksAsTheInvoiceAsksFor()
{
    QFETCH(const QByteArray, policy);
    QFETCH(const int, blocks);
    World world("tillgate", start);
    const QString id = slowInvoice(world, policy);
    QVERIFY(practice::pay(world, world.find(id)->id, QStringLiteral("exact")));
    for (int block = 0; block < blocks; ++block) {
        QCOMPARE(statusOf(world, id), QStringLiteral("Processing"));
        world.mine(QStringLiteral("btc"), 1);
    }
    QCOMPARE(statusOf(world, id), QStringLiteral("Settled"));
}

void TestPracticeBtcPayWire::waitsForABlockWhereTheTransactionMayBeReplaced()
{
    World world("tillgate", start);
    const QString id = slowInvoice(world, "HighSpeed");
    const Decimal due = world.find(id)->dueCoins;
    QVERIFY(world.plan(world.find(id)->id, {{.at = world.now(), .stage = practice::Stage::Confirming, .coins = due, .sending = {.isReplaceable = true}}}));
    QCOMPARE(statusOf(world, id), QStringLiteral("Processing"));
    world.mine(QStringLiteral("btc"), 1);
    QCOMPARE(statusOf(world, id), QStringLiteral("Settled"));
}

void TestPracticeBtcPayWire::checksTheRightsOfAKey()
{
    World world("tillgate", start);
    const practice::btcpay::Keys keys = practice::btcpay::keysOf(world);
    const QByteArray owner = "Basic " + QByteArray(keys.email + ':' + keys.password).toBase64();
    HttpRequest make = request(world, "POST /api/v1/api-keys", R"({"label":"Cashier","permissions":["btcpay.store.cancreateinvoice","btcpay.store.canviewinvoices"]})");
    QCOMPARE(asked(world, make).status, 403);
    make.headers = {{"authorization", owner}};
    const QByteArray cashier = textOf(Json::parse(asked(world, make).body).value(), u"apiKey").toLatin1();
    const auto till = tillAt(world, {.apiKey = cashier, .webhookSecret = {}});
    QVERIFY(play(world, till->open(orderOf("BTC"))));
    QCOMPARE(play(world, till->coins()).error().theirWord, QStringLiteral("missing-permission"));
    QCOMPARE(play(world, till->registerWebhook()).error().kind, Error::Kind::AccessDenied);
    int warnings = 0;
    for (const KeyCheck &check : checksOf(world, *till)) {
        QVERIFY2(check.verdict != KeyCheck::Verdict::Stop, qPrintable(check.answer));
        warnings += check.verdict == KeyCheck::Verdict::Warning ? 1 : 0;
    }
    QCOMPARE(warnings, 3);
    const auto stranger = tillAt(world, {.apiKey = QByteArray(40, 'a'), .webhookSecret = {}});
    QCOMPARE(play(world, stranger->open(orderOf("BTC"))).error().theirWord, QStringLiteral("unauthenticated"));
}

void TestPracticeBtcPayWire::takesEverySpellingOfTheKey_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<int>("status");
    QTest::newRow("token") << QByteArray("token ") << 200;
    QTest::newRow("Token") << QByteArray("Token ") << 200;
    QTest::newRow("Bearer") << QByteArray("Bearer ") << 200;
    QTest::newRow("bare") << QByteArray() << 401;
    QTest::newRow("another scheme") << QByteArray("ApiKey ") << 401;
}

void TestPracticeBtcPayWire::takesEverySpellingOfTheKey()
{
    QFETCH(const QByteArray, scheme);
    QFETCH(const int, status);
    World world("tillgate", start);
    HttpRequest current = request(world, "GET /api/v1/api-keys/current");
    current.headers.first().value = scheme + practice::btcpay::keysOf(world).apiKey;
    QCOMPARE(asked(world, current).status, status);
}

void TestPracticeBtcPayWire::pairsByItsPage()
{
    World world("tillgate", start);
    const QUrl page = tillAt(world)->pairingPage(QUrl(QStringLiteral("http://127.0.0.1:8123/pair"))).value();
    const QString html = QString::fromUtf8(asked(world, {.url = page}).body);
    QVERIFY(html.contains(QStringLiteral("action=\"http://127.0.0.1:8123/pair\"")));
    // What a browser posts when the button is pressed.
    QUrlQuery form;
    static const QRegularExpression field(QStringLiteral("name=\"([^\"]+)\" value=\"([^\"]*)\""));
    for (auto match = field.globalMatch(html); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        form.addQueryItem(one.captured(1), QString::fromLatin1(QUrl::toPercentEncoding(one.captured(2))));
    }
    const Pairing pairing = btcpay::readPairing(form.toString(QUrl::FullyEncoded).toLatin1()).value();
    QCOMPARE(pairing.merchantId, practice::btcpay::keysOf(world).storeId);
    const auto till = tillAt(world, {.apiKey = pairing.apiKey.reveal().toByteArray(), .webhookSecret = {}});
    for (const KeyCheck &check : checksOf(world, *till))
        QVERIFY2(check.verdict == KeyCheck::Verdict::Ok, qPrintable(check.answer));
}

void TestPracticeBtcPayWire::spoilsAnswersWhenToldTo_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("onOpen");
    using Kind = practice::Fault::Kind;
    const auto row = [](const char *name, Kind kind, Error::Kind error) { QTest::newRow(name) << static_cast<int>(kind) << errorKindName(error); };
    row("down", Kind::Down, Error::Kind::NoAnswer);
    row("too many requests", Kind::TooManyRequests, Error::Kind::RateLimited);
    row("server error", Kind::ServerError, Error::Kind::Unavailable);
    row("page", Kind::Html, Error::Kind::NoAnswer);
    row("garbage", Kind::Garbage, Error::Kind::NoAnswer);
}

void TestPracticeBtcPayWire::spoilsAnswersWhenToldTo()
{
    QFETCH(const int, kind);
    QFETCH(const QString, onOpen);
    World world("tillgate", start);
    const practice::Fault fault{.kind = static_cast<practice::Fault::Kind>(kind), .times = 1};
    world.faults.insert(QStringLiteral("btcpay"), fault);
    QCOMPARE(errorKindName(play(world, tillAt(world)->open(orderOf("BTC"))).error().kind), onOpen);
    QVERIFY(play(world, tillAt(world)->open(orderOf("BTC"))));
    // Spoilt between the invoice and its address: it exists, so the question stays open.
    practice::Fault second = fault;
    second.only = QStringLiteral("payment-methods");
    world.faults.insert(QStringLiteral("btcpay"), second);
    QVERIFY(play(world, tillAt(world)->open(orderOf("BTC"))).error().isUnresolved());
}

void TestPracticeBtcPayWire::survivesARestart()
{
    World world("tillgate", start);
    QVERIFY(play(world, tillAt(world)->registerWebhook()));
    const Opened one = opened(world);
    QVERIFY(practice::pay(world, one.number, QStringLiteral("late")));
    world.advance(1min);
    World again = practice::WorldFile::read(practice::WorldFile::write(world)).value();
    QCOMPARE(readOf(again, one), readOf(world, one));
    QCOMPARE(told(again, "GET /api/v1/stores/$/webhooks").items().size(), 1);
}

QTEST_GUILESS_MAIN(TestPracticeBtcPayWire)
#include "tst_practicebtcpaywire.moc"
