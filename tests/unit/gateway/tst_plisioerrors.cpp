// SPDX-License-Identifier: Apache-2.0
//
// What every kind of "no" from Plisio means, by what was asked.
#include "unit/gateway/plisioaccount.h"

using namespace tillgate;
using namespace tillgate::test;
using Kind = Error::Kind;
Q_DECLARE_METATYPE(tillgate::Error::Kind)

namespace {

const QByteArray page = "<!DOCTYPE html><html><title>Error 1010</title></html>";
const GatewayPaymentId someId(QStringLiteral("66f0a1b2c3d4e5f60718293a"));

QByteArray envelope(const QByteArray &code, const QByteArray &message)
{
    return R"({"status":"error","data":{"name":"Some error","message":")" + message + R"(","code":)" + code + "}}";
}

} // namespace

class TestPlisioErrors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsEveryNo_data();
    void understandsEveryNo();
    void readsMessagesInAllThreeShapes_data();
    void readsMessagesInAllThreeShapes();
    void waitsAsLongAsTheGatewayAsks();
    void keepsTheGatewaysOwnWord();
    void refusesWithoutAskingWhatCannotWork();
    void neverTakesACutListForNothingFound_data();
    void neverTakesACutListForNothingFound();
};

void TestPlisioErrors::understandsEveryNo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("onOpen");
    QTest::addColumn<Kind>("onRead");
    const auto row = [](const char *name, int status, const QByteArray &body, Kind onOpen, Kind onRead) {
        QTest::newRow(name) << status << body << onOpen << onRead;
    };
    const auto same = [&](const char *name, int status, const QByteArray &code, const QByteArray &message, Kind kind) {
        row(name, status, envelope(code, message), kind, kind);
    };
    same("wrong key", 401, "101", "Wrong api key", Kind::AccessDenied);
    same("wrong key by code", 422, "401", "Wrong api key", Kind::AccessDenied);
    same("address not registered", 403, "0", "Request IP is not allowed", Kind::AccessDenied);
    same("coin off", 422, "105", R"(Unsupported currency attribute value: {\"currency\":\"BTCX\"})", Kind::CoinUnavailable);
    same("unknown invoice", 404, "111", "Not found", Kind::NotFound);
    same("unknown invoice by code", 422, "111", "Not found", Kind::NotFound);
    same("unknown invoice by status", 404, "7", "Not found", Kind::NotFound);
    same("missing attribute", 422, "103", "order_name is required", Kind::Rejected);
    row("below the minimum", 422, envelope("116", R"({\"amount\":\"Minimum invoice amount is 0.00010000 BTC\"})"),
        Kind::BelowMinimum, Kind::Rejected);
    row("below the minimum, in a list", 422, envelope("116", R"({\"amount\":[\"Minimum invoice amount is 0.00010000 BTC\"]})"),
        Kind::BelowMinimum, Kind::Rejected);
    row("order number there already", 422, envelope("116", R"({\"order_number\":\"already exists\"})"), Kind::NoAnswer, Kind::Rejected);
    row("error with 200", 200, envelope("116", "No"), Kind::Rejected, Kind::Rejected);
    same("server error", 500, "0", "Internal", Kind::Unavailable);
    same("maintenance", 503, "0", "Service unavailable", Kind::Unavailable);
    row("429", 429, page, Kind::RateLimited, Kind::RateLimited);
    row("page of the front", 403, page, Kind::NoAnswer, Kind::Malformed);
    row("404 that is not theirs", 404, page, Kind::NoAnswer, Kind::Malformed);
    row("502 page", 502, page, Kind::Unavailable, Kind::Unavailable);
    row("500 without a body", 500, {}, Kind::Unavailable, Kind::Unavailable);
    row("page with 200", 200, page, Kind::NoAnswer, Kind::Malformed);
    row("cut answer", 200, R"({"status":"success","data":{"txn_id":"66f0)", Kind::NoAnswer, Kind::Malformed);
    row("another call's answer", 200, R"({"status":"success","data":{"name":"Corner Cafe"}})", Kind::NoAnswer, Kind::Malformed);
    row("success without data", 200, R"({"status":"success"})", Kind::NoAnswer, Kind::Malformed);
    row("neither success nor error", 200, R"({"status":"perhaps","data":{}})", Kind::NoAnswer, Kind::Malformed);
    row("a list", 200, "[]", Kind::NoAnswer, Kind::Malformed);
    row("redirect", 302, {}, Kind::NoAnswer, Kind::Malformed);
}

void TestPlisioErrors::understandsEveryNo()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Kind, onOpen);
    QFETCH(const Kind, onRead);
    const HttpReply reply = jsonReply(status, body);
    const auto opened = play(plisioOf()->open(orderOf(QStringLiteral("BTC"))), {reply});
    QCOMPARE(errorKindName(opened.result.error().kind), errorKindName(onOpen));
    const auto read = play(plisioOf()->read(someId), {reply});
    QCOMPARE(errorKindName(read.result.error().kind), errorKindName(onRead));
    QVERIFY(!read.result.error().detail.isEmpty());
}

void TestPlisioErrors::readsMessagesInAllThreeShapes_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("said");
    QTest::newRow("text") << QByteArray("Not enough funds") << "Not enough funds";
    QTest::newRow("JSON") << QByteArray(R"({\"balance\":\"Not enough funds\"})") << "Not enough funds";
    QTest::newRow("JSON with lists") << QByteArray(R"({\"a\":[\"Not enough\",\"funds\"]})") << "Not enough funds";
    QTest::newRow("text, then JSON") << QByteArray(R"(Not enough: {\"a\":\"funds\"})") << "Not enough: funds";
    QTest::newRow("text with a brace") << QByteArray("Not { enough") << "Not { enough";
}

void TestPlisioErrors::readsMessagesInAllThreeShapes()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QString, said);
    const auto played = play(plisioOf()->read(someId), {jsonReply(422, envelope("116", message))});
    QCOMPARE(played.result.error().detail, QStringLiteral("Plisio answered 422: ") + said);
}

void TestPlisioErrors::waitsAsLongAsTheGatewayAsks()
{
    HttpReply reply = jsonReply(429, {});
    reply.headers.append(NameValue{"retry-after", "7"});
    const auto played = play(plisioOf()->status(), {reply});
    QCOMPARE(played.result.error().kind, Kind::RateLimited);
    QCOMPARE(played.result.error().retryAfter, std::chrono::seconds(7));
}

void TestPlisioErrors::keepsTheGatewaysOwnWord()
{
    const auto played = play(plisioOf()->coins(), {plisioReply(QStringLiteral("error-key"))});
    QCOMPARE(played.result.error().theirWord, QStringLiteral("101"));
    QVERIFY(played.result.error().detail.contains(QStringLiteral("Wrong api key")));
}

void TestPlisioErrors::refusesWithoutAskingWhatCannotWork()
{
    const auto gateway = plisioOf();
    QCOMPARE(gateway->open(orderOf(QStringLiteral("XRP"))).refusal->kind, Kind::CoinUnavailable);
    QCOMPARE(gateway->read(GatewayPaymentId()).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->read(GatewayPaymentId(QStringLiteral("1/../2"))).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->find(PaymentReference(), QDateTime::currentDateTimeUtc()).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->requote({}).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->cancel(someId).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->refund({}).refusal->kind, Kind::Usage);
    Order free = orderOf(QStringLiteral("BTC"));
    free.price = money(QStringLiteral("0"));
    QCOMPARE(gateway->open(free).refusal->kind, Kind::Usage);
}

void TestPlisioErrors::neverTakesACutListForNothingFound_data()
{
    QTest::addColumn<HttpReply>("second");
    QTest::newRow("unavailable") << jsonReply(500, "{}");
    QTest::newRow("page") << jsonReply(200, page);
    QTest::newRow("row that cannot be read")
        << jsonReply(200, R"({"status":"success","data":{"operations":[{"id":"x","type":"invoice"}],"_meta":{"pageCount":2}}})");
    QTest::newRow("row that names no order") << plisioReply(QStringLiteral("list-without-white-label"));
    QTest::newRow("unsaid number of pages") << jsonReply(200, R"({"status":"success","data":{"operations":[],"_meta":{}}})");
    QTest::newRow("address not registered") << plisioReply(QStringLiteral("error-address"));
}

void TestPlisioErrors::neverTakesACutListForNothingFound()
{
    QFETCH(const HttpReply, second);
    const auto call = plisioOf()->find(PaymentReference(QStringLiteral("T1-000009-1")), QDateTime::currentDateTimeUtc());
    const auto played = play(call, {plisioReply(QStringLiteral("list-first")), second});
    QVERIFY(!played.result);
    QCOMPARE(played.requests.size(), 2);
}

Q_DECLARE_METATYPE(tillgate::HttpReply)
QTEST_GUILESS_MAIN(TestPlisioErrors)
#include "tst_plisioerrors.moc"
