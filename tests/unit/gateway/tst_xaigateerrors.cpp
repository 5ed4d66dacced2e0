// SPDX-License-Identifier: Apache-2.0
//
// What every kind of "no" from XAIGATE means, by what was asked. Error bodies are not documented.
#include "unit/gateway/xaigateaccount.h"

using namespace tillgate;
using namespace tillgate::test;
using Kind = Error::Kind;
Q_DECLARE_METATYPE(tillgate::Error::Kind)
Q_DECLARE_METATYPE(std::optional<tillgate::Order>)

namespace {

const QByteArray page = "<!DOCTYPE html><html><title>Error 1010</title></html>";
const GatewayPaymentId id(QStringLiteral("INV2167234232"));

} // namespace

class TestXaiGateErrors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsEveryNo_data();
    void understandsEveryNo();
    void looksForASentenceUnderEveryName_data();
    void looksForASentenceUnderEveryName();
    void waitsAsLongAsTheGatewayAsks();
    void refusesWithoutAskingWhatCannotWork();
    void refusesOrdersThatCannotWork_data();
    void refusesOrdersThatCannotWork();
};

void TestXaiGateErrors::understandsEveryNo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("onOpen");
    QTest::addColumn<Kind>("onRead");
    const auto row = [](const char *name, int status, const QByteArray &body, Kind onOpen, Kind onRead) {
        QTest::newRow(name) << status << body << onOpen << onRead;
    };
    const auto same = [&](const char *name, int status, const QByteArray &body, Kind kind) { row(name, status, body, kind, kind); };
    same("wrong key", 401, R"({"code":401,"message":"Unauthorized"})", Kind::AccessDenied);
    same("wrong key, no body", 401, {}, Kind::AccessDenied);
    same("key switched off", 403, R"({"message":"Key is not active"})", Kind::AccessDenied);
    same("bad amount", 400, R"({"code":400,"message":"amount is invalid"})", Kind::Rejected);
    same("unknown invoice", 404, R"({"code":404,"message":"Invoice not found"})", Kind::NotFound);
    same("server error", 500, R"({"message":"Internal"})", Kind::Unavailable);
    row("429", 429, page, Kind::RateLimited, Kind::RateLimited);
    row("400 without a sentence", 400, "{}", Kind::NoAnswer, Kind::Malformed);
    row("login page of a hotel", 401, page, Kind::NoAnswer, Kind::Malformed);
    row("page of the front", 403, page, Kind::NoAnswer, Kind::Malformed);
    row("404 that is not theirs", 404, page, Kind::NoAnswer, Kind::Malformed);
    row("502 page", 502, page, Kind::Unavailable, Kind::Unavailable);
    row("500 without a body", 500, {}, Kind::Unavailable, Kind::Unavailable);
    row("page with 200", 200, page, Kind::NoAnswer, Kind::Malformed);
    row("cut answer", 200, R"({"invoiceNo":"INV21)", Kind::NoAnswer, Kind::Malformed);
    row("key twice", 200, R"({"invoiceNo":"INV2167234232","status":"Paid","status":"Pending"})", Kind::NoAnswer, Kind::Malformed);
    row("the docs' dog", 200, R"({"name":"Wilson","owner":{"id":"1"},"breed":"Boxer"})", Kind::NoAnswer, Kind::Malformed);
    row("an error with 200", 200, R"({"message":"no"})", Kind::NoAnswer, Kind::Malformed);
    row("a list", 200, "[]", Kind::NoAnswer, Kind::Malformed);
    row("redirect", 302, {}, Kind::NoAnswer, Kind::Malformed);
}

void TestXaiGateErrors::understandsEveryNo()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Kind, onOpen);
    QFETCH(const Kind, onRead);
    const HttpReply reply = jsonReply(status, body);
    const auto opened = play(xaigateOf()->open(orderOf(QStringLiteral("ETH"))), {reply});
    QCOMPARE(errorKindName(opened.result.error().kind), errorKindName(onOpen));
    const auto read = play(xaigateOf()->read(id), {reply});
    QCOMPARE(errorKindName(read.result.error().kind), errorKindName(onRead));
    QVERIFY(!read.result.error().detail.isEmpty());
}

void TestXaiGateErrors::looksForASentenceUnderEveryName_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("message") << QByteArray(R"({"code":"E1","error":"x","message":"amount is invalid"})");
    QTest::newRow("error") << QByteArray(R"({"code":"E1","error":"amount is invalid"})");
    QTest::newRow("errorMessage") << QByteArray(R"({"code":"E1","message":null,"errorMessage":"amount is invalid"})");
    QTest::newRow("detail") << QByteArray(R"({"code":"E1","error":{},"detail":"amount is\n invalid"})");
}

void TestXaiGateErrors::looksForASentenceUnderEveryName()
{
    QFETCH(const QByteArray, body);
    const Error error = play(xaigateOf()->read(id), {jsonReply(400, body)}).result.error();
    QCOMPARE(error.detail, QStringLiteral("XAIGATE answered 400: amount is invalid"));
    QCOMPARE(error.theirWord, QStringLiteral("E1"));
}

void TestXaiGateErrors::waitsAsLongAsTheGatewayAsks()
{
    HttpReply reply = jsonReply(429, {});
    reply.headers.append(NameValue{"retry-after", "7"});
    const auto played = play(xaigateOf()->status(), {reply});
    QCOMPARE(played.result.error().kind, Kind::RateLimited);
    QCOMPARE(played.result.error().retryAfter, std::chrono::seconds(7));
}

void TestXaiGateErrors::refusesWithoutAskingWhatCannotWork()
{
    const auto gateway = xaigateOf();
    const CoinId ether(QStringLiteral("ETH"));
    QCOMPARE(gateway->read(GatewayPaymentId()).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->read(GatewayPaymentId(QStringLiteral("a b"))).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->find(PaymentReference(QStringLiteral("T1-1")), {}).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->list({}).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->minimum(ether, Currency::fromCode(u"EUR").value()).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->estimate(ether, money(QStringLiteral("5"))).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->requote({}).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->cancel(id).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->refund({}).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->balances().refusal->kind, Kind::Usage);
}

void TestXaiGateErrors::refusesOrdersThatCannotWork_data()
{
    QTest::addColumn<std::optional<Order>>("order");
    QTest::addColumn<QString>("email");
    QTest::addColumn<Kind>("kind");
    const QString email = QStringLiteral("till@shop.example");
    Order order = orderOf(QStringLiteral("BTC"));
    QTest::newRow("a coin of another network") << std::optional(order) << email << Kind::CoinUnavailable;
    order = orderOf(QStringLiteral("ETH"));
    QTest::newRow("no e-mail address") << std::optional(order) << QString() << Kind::Usage;
    order.price = money(QStringLiteral("5.00"), QStringLiteral("GBP"));
    QTest::newRow("a currency that only another provider's plugin lists") << std::optional(order) << email << Kind::Usage;
    order.price = money(QStringLiteral("0"));
    QTest::newRow("nothing to pay") << std::optional(order) << email << Kind::Usage;
    order = orderOf(QStringLiteral("ETH"));
    order.reference = PaymentReference(QStringLiteral("T1/7"));
    QTest::newRow("a reference that would be two parts of a path") << std::optional(order) << email << Kind::Usage;
    order.reference = PaymentReference(QString(41, QLatin1Char('7')));
    QTest::newRow("a long reference") << std::optional(order) << email << Kind::Usage;
}

void TestXaiGateErrors::refusesOrdersThatCannotWork()
{
    QFETCH(const std::optional<Order>, order);
    QFETCH(const QString, email);
    QFETCH(const Kind, kind);
    const auto call = xaigateOf({.contactEmail = email})->open(*order);
    QVERIFY(call.refusal);
    QCOMPARE(errorKindName(call.refusal->kind), errorKindName(kind));
}


QTEST_GUILESS_MAIN(TestXaiGateErrors)
#include "tst_xaigateerrors.moc"
