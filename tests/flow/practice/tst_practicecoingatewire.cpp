// SPDX-License-Identifier: Apache-2.0
#include "flow/practice/practicecoingate.h"

#include <QTest>

using namespace tillgate;
using namespace tillgate::test;
using practice::World;
using namespace std::chrono_literals;
using namespace tillgate::test::coingateside;

/// The practice CoinGate alone, against what the dossier documents of its wire.
class TestPracticeCoinGateWire final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsACallbackForEveryChangeThatIsOne_data();
    void sendsACallbackForEveryChangeThatIsOne();
    void forgesCallbacksWhenToldTo();
    void refusesWithTheDocumentedErrors_data();
    void refusesWithTheDocumentedErrors();
    void answersTheOfficialClientsAsTheyAsk_data();
    void answersTheOfficialClientsAsTheyAsk();
    void spoilsAnswersWhenToldTo_data();
    void spoilsAnswersWhenToldTo();
    void survivesARestart();
    void keepsToItsOwnPayments();
};

void TestPracticeCoinGateWire::sendsACallbackForEveryChangeThatIsOne_data()
{
    QTest::addColumn<QByteArray>("quirk");
    QTest::newRow("JSON") << QByteArray(R"({"form_notices":false})");
    QTest::newRow("forms") << QByteArray(R"({"form_notices":true})");
}

void TestPracticeCoinGateWire::sendsACallbackForEveryChangeThatIsOne()
{
    QFETCH(const QByteArray, quirk);
    World world;
    QCOMPARE(control(world, "quirks", quirk), 200);
    const auto gateway = coinGate(world);
    const Quote quote = ask(world, gateway->open(orderOf())).value();
    QCOMPARE(wordsOf(world).join(QLatin1Char(' ')), QStringLiteral("pending"));
    QVERIFY(pays(world, quote.gatewayId, "short"));
    world.advance(30s);
    QVERIFY2(wordsOf(world).isEmpty(), "a part of the money is seen only by asking");
    QVERIFY(pays(world, quote.gatewayId, "exact"));
    world.advance(30s);
    QCOMPARE(wordsOf(world).join(QLatin1Char(' ')), QStringLiteral("confirming paid"));
    Order second = orderOf();
    second.reference = PaymentReference(QStringLiteral("Kasse 3/Tür-1"));
    QVERIFY(ask(world, gateway->open(second)));
    world.advance(21min);
    QCOMPARE(wordsOf(world).join(QLatin1Char(' ')), QStringLiteral("pending expired"));
}

void TestPracticeCoinGateWire::forgesCallbacksWhenToldTo()
{
    World world;
    const Quote quote = ask(world, coinGate(world)->open(orderOf())).value();
    QCOMPARE(wordsOf(world).size(), 1);
    QVERIFY(sendNotice(world, quote.gatewayId, true));
    const QList<HttpRequest> forged = deliveries(world);
    QCOMPARE(forged.size(), 1);
    QCOMPARE(coinGate(world)->verify(forged.first()).error().kind, Error::Kind::AccessDenied);
}

void TestPracticeCoinGateWire::refusesWithTheDocumentedErrors_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *line, const char *scheme, const char *body, int status, const char *reason) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(scheme) << QByteArray(body) << status << QString::fromLatin1(reason);
    };
    row("no token", "GET /v2/orders/1", "", "", 401, "BadAuthToken");
    row("another scheme", "GET /v2/orders/1", "Basic", "", 401, "BadAuthToken");
    row("empty order", "POST /v2/orders", "Token", "", 422, "OrderIsNotValid");
    row("price is a word", "POST /v2/orders", "Token", "price_amount=x&price_currency=EUR", 422, "OrderIsNotValid");
    row("title too short", "POST /v2/orders", "Token", "price_amount=1&price_currency=EUR&title=ab", 422, "OrderIsNotValid");
    row("unknown currency", "POST /v2/orders", "Token", "price_amount=1&price_currency=XXX", 422, "OrderIsNotValid");
    row("unknown order", "GET /v2/orders/1", "Token", "", 404, "OrderNotFound");
    row("checkout of an unknown order", "POST /v2/orders/1/checkout", "Token", "pay_currency=BTC", 422, "OrderNotFound");
    row("refund of an unknown order", "POST /v2/orders/1/refunds", "Token", "amount=1", 404, "OrderNotFound");
    row("unknown refund", "GET /v2/orders/1/refunds/2", "Token", "", 404, "RefundNotFound");
    row("unknown ledger account", "GET /v2/ledger/accounts/x", "Token", "", 404, "LedgerAccountNotFound");
    row("unknown page", "GET /v2/nothing", "Token", "", 404, "PageNotFound");
    row("another version", "GET /v3/orders", "Token", "", 404, "PageNotFound");
}

void TestPracticeCoinGateWire::refusesWithTheDocumentedErrors()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, scheme);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const QString, reason);
    World world;
    const Method method = line.startsWith("GET") ? Method::Get : Method::Post;
    const HttpReply reply = raw(world, method, line.mid(line.indexOf(' ') + 1), body, scheme);
    QCOMPARE(reply.status, status);
    QCOMPARE(jsonOf(reply).find(u"reason")->toString(), reason);
    QVERIFY(jsonOf(reply).find(u"message")->isString());
    QVERIFY(world.payments().isEmpty());
}

void TestPracticeCoinGateWire::answersTheOfficialClientsAsTheyAsk_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    const QByteArray form = "price_amount=10.5&price_currency=EUR&order_id=111&shopper[email]=a%40b.example";
    const QByteArray json = R"({"price_amount":10.5,"price_currency":"EUR","order_id":"111","shopper":{"email":"a@b.example"}})";
    QTest::newRow("PHP") << QByteArray("/v2/orders") << QByteArray("Bearer") << QByteArray("application/x-www-form-urlencoded") << form;
    QTest::newRow("Node") << QByteArray("/v2/orders/") << QByteArray("Bearer") << QByteArray("application/json") << json;
    QTest::newRow("Python") << QByteArray("/v2/orders") << QByteArray("Token") << QByteArray("application/x-www-form-urlencoded") << form;
    QTest::newRow("the other prefix") << QByteArray("/api/v2/orders") << QByteArray("Token") << QByteArray("application/json;charset=utf-8") << json;
}

void TestPracticeCoinGateWire::answersTheOfficialClientsAsTheyAsk()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, scheme);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    World world;
    const HttpReply created = raw(world, Method::Post, path, body, scheme, type);
    QCOMPARE(created.status, 200);
    const Json order = jsonOf(created);
    QCOMPARE(order.find(u"price_amount")->toString(), QStringLiteral("10.5"));
    QCOMPARE(order.find(u"token")->toString().size(), 30);
    QVERIFY2(order.find(u"pay_amount") == nullptr, "absent, not null, until a coin is chosen");
    const QByteArray id = order.find(u"id")->numberText().toByteArray();
    // The PHP client's example names no platform: the native one is meant.
    const Json checkedOut = jsonOf(raw(world, Method::Post, "/v2/orders/" + id + "/checkout", "pay_currency=BTC", scheme));
    QCOMPARE(checkedOut.find(u"status")->toString(), QStringLiteral("pending"));
    QVERIFY(checkedOut.find(u"token") == nullptr);
    QCOMPARE(jsonOf(raw(world, Method::Get, "/v2/orders/" + id + '/')).find(u"status")->toString(), QStringLiteral("pending"));
    QCOMPARE(raw(world, Method::Get, "/v2/auth/test/").status, 200);
    QVERIFY(raw(world, Method::Get, "/v2/rates/merchant/eth/eur", {}, {}).body.toDouble() > 0);
    QCOMPARE(raw(world, Method::Get, "/v2/rates/merchant/xyz/eur", {}, {}).body, QByteArray());
    QCOMPARE(jsonOf(raw(world, Method::Get, "/v2/orders/?per_page=1")).find(u"orders")->items().size(), 1);
    QCOMPARE(raw(world, Method::Get, "/v2/orders?per_page=1000").status, 400);
}

void TestPracticeCoinGateWire::spoilsAnswersWhenToldTo_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<Error::Kind>("error");
    QTest::newRow("429") << QByteArray("429") << Error::Kind::RateLimited;
    QTest::newRow("500") << QByteArray("500") << Error::Kind::Unavailable;
    QTest::newRow("html") << QByteArray("html") << Error::Kind::NoAnswer;
    QTest::newRow("garbage") << QByteArray("garbage") << Error::Kind::NoAnswer;
    QTest::newRow("cut") << QByteArray("cut") << Error::Kind::NoAnswer;
}

void TestPracticeCoinGateWire::spoilsAnswersWhenToldTo()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const Error::Kind, error);
    World world;
    QVERIFY(setFault(world, "coingate", kind, "POST /coingate/v2/orders"));
    QCOMPARE(errorKindName(ask(world, coinGate(world)->open(orderOf())).error().kind), errorKindName(error));
    QVERIFY(world.payments().isEmpty());
    QVERIFY(setFault(world, "coingate", "none"));
    QVERIFY(ask(world, coinGate(world)->open(orderOf())));
}

void TestPracticeCoinGateWire::survivesARestart()
{
    World world;
    const Quote quote = ask(world, coinGate(world)->open(orderOf())).value();
    World again = practice::WorldFile::read(practice::WorldFile::write(world)).value();
    QVERIFY(pays(again, quote.gatewayId, "exact"));
    again.advance(30s);
    QCOMPARE(eventNow(again, quote), eventName(PaymentEvent::ReportedPaid));
}

void TestPracticeCoinGateWire::keepsToItsOwnPayments()
{
    World world;
    QVERIFY(ask(world, coinGate(world)->open(orderOf())));
    const auto other = practiceGateway(world, QStringLiteral("nowpayments"));
    const GatewayPaymentId id(QString::number(world.payments().first().id));
    QCOMPARE(ask(world, other->read(id)).error().kind, Error::Kind::NotFound);
}

Q_DECLARE_METATYPE(tillgate::Error::Kind)
Q_DECLARE_METATYPE(tillgate::PaymentEvent)
QTEST_GUILESS_MAIN(TestPracticeCoinGateWire)
#include "tst_practicecoingatewire.moc"
