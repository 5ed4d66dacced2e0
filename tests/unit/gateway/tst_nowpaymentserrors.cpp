// SPDX-License-Identifier: Apache-2.0
//
// What every kind of "no" from NOWPayments means, by what was asked.
#include "unit/gateway/account.h"

using namespace tillgate;
using namespace tillgate::test;
using Kind = Error::Kind;
Q_DECLARE_METATYPE(tillgate::Error::Kind)

namespace {

const QByteArray page = "<!DOCTYPE html><html><title>Error 1010</title></html>";

QByteArray envelope(int status, const QByteArray &code, const QByteArray &message)
{
    return R"({"status":false,"statusCode":)" + QByteArray::number(status) + R"(,"code":")" + code
        + R"(","message":")" + message + R"("})";
}

} // namespace

class TestNowPaymentsErrors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsEveryNo_data();
    void understandsEveryNo();
    void waitsAsLongAsTheGatewayAsks();
    void keepsTheGatewaysOwnWord();
    void refusesWithoutAskingWhatCannotWork();
    void neverTakesACutListForNothingFound_data();
    void neverTakesACutListForNothingFound();
};

void TestNowPaymentsErrors::understandsEveryNo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("onOpen");
    QTest::addColumn<Kind>("onRead");
    const auto row = [](const char *name, int status, const QByteArray &body, Kind onOpen, Kind onRead) {
        QTest::newRow(name) << status << body << onOpen << onRead;
    };
    const auto same = [&](const char *name, int status, const QByteArray &code, const QByteArray &message, Kind kind) {
        row(name, status, envelope(status, code, message), kind, kind);
    };
    same("wrong key", 403, "INVALID_API_KEY", "Invalid api key", Kind::AccessDenied);
    same("no token", 401, "AUTH_REQUIRED", "Authorization header is empty", Kind::AccessDenied);
    same("wrong login", 403, "ACCESS_DENIED", "", Kind::AccessDenied);
    same("unknown 401", 401, "SOMETHING", "no", Kind::AccessDenied);
    same("below minimum by code", 400, "AMOUNT_MINIMAL_ERROR", "Crypto amount is less", Kind::BelowMinimum);
    same("below minimum by words", 400, "BAD_REQUEST", "Crypto amount 0.00022138 is less than minimal", Kind::BelowMinimum);
    same("too small by words", 400, "BAD_REQUEST", "amountTo is too small", Kind::BelowMinimum);
    same("coin off", 400, "CURRENCY_UNAVAILABLE", "Currency X is currently unavailable", Kind::CoinUnavailable);
    same("bad parameter", 400, "INVALID_REQUEST_PARAMS", "Payment id must be a number", Kind::Rejected);
    same("unknown payment", 404, "NOT_FOUND", "Payment not found", Kind::NotFound);
    same("rate service down", 500, "INTERNAL_ERROR", "Can not get estimate from TRX to USDCBSC", Kind::Unavailable);
    row("429", 429, page, Kind::RateLimited, Kind::RateLimited);
    row("page of the front", 403, page, Kind::NoAnswer, Kind::Malformed);
    row("404 that is not theirs", 404, page, Kind::NoAnswer, Kind::Malformed);
    row("502 page", 502, page, Kind::Unavailable, Kind::Unavailable);
    row("500 without a body", 500, {}, Kind::Unavailable, Kind::Unavailable);
    row("page with 200", 200, page, Kind::NoAnswer, Kind::Malformed);
    row("cut answer", 201, R"({"payment_id":"5977)", Kind::NoAnswer, Kind::Malformed);
    row("another call's answer", 200, R"({"message":"OK"})", Kind::NoAnswer, Kind::Malformed);
    row("a list", 200, "[]", Kind::NoAnswer, Kind::Malformed);
    row("redirect", 302, {}, Kind::NoAnswer, Kind::Malformed);
}

void TestNowPaymentsErrors::understandsEveryNo()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Kind, onOpen);
    QFETCH(const Kind, onRead);
    const HttpReply reply = jsonReply(status, body);
    const auto opened = play(gatewayOf()->open(orderOf(QStringLiteral("BTC"))), {reply});
    QCOMPARE(errorKindName(opened.result.error().kind), errorKindName(onOpen));
    const auto read = play(gatewayOf()->read(GatewayPaymentId(QStringLiteral("5977953151"))), {reply});
    QCOMPARE(errorKindName(read.result.error().kind), errorKindName(onRead));
    QVERIFY(!read.result.error().detail.isEmpty());
}

void TestNowPaymentsErrors::waitsAsLongAsTheGatewayAsks()
{
    HttpReply reply = jsonReply(429, {});
    reply.headers.append(NameValue{"retry-after", "7"});
    const auto played = play(gatewayOf()->status(), {reply});
    QCOMPARE(played.result.error().kind, Kind::RateLimited);
    QCOMPARE(played.result.error().retryAfter, std::chrono::seconds(7));
}

void TestNowPaymentsErrors::keepsTheGatewaysOwnWord()
{
    const auto played = play(gatewayOf()->coins(), {np(QStringLiteral("error-key"))});
    QCOMPARE(played.result.error().theirWord, QStringLiteral("INVALID_API_KEY"));
    QVERIFY(played.result.error().detail.contains(QStringLiteral("Invalid api key")));
}

void TestNowPaymentsErrors::refusesWithoutAskingWhatCannotWork()
{
    const auto gateway = gatewayOf({.hasLogin = false});
    QCOMPARE(gateway->open(orderOf(QStringLiteral("BTC-LN"))).refusal->kind, Kind::CoinUnavailable);
    QCOMPARE(gateway->read(GatewayPaymentId()).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->read(GatewayPaymentId(QStringLiteral("1/../2"))).refusal->kind, Kind::Usage);
    const auto found = gateway->find(PaymentReference(QStringLiteral("T1-1")), QDateTime::currentDateTimeUtc());
    QCOMPARE(found.refusal->kind, Kind::AccessDenied);
    Order free = orderOf(QStringLiteral("BTC"));
    free.price = money(QStringLiteral("0"));
    QCOMPARE(gateway->open(free).refusal->kind, Kind::Usage);
}

void TestNowPaymentsErrors::neverTakesACutListForNothingFound_data()
{
    QTest::addColumn<HttpReply>("second");
    QTest::newRow("unavailable") << jsonReply(500, "{}");
    QTest::newRow("page") << jsonReply(200, page);
    QTest::newRow("row that cannot be read") << jsonReply(200, R"({"data":[{"payment_id":"x"}],"pagesCount":2})");
    QTest::newRow("unsaid number of pages") << jsonReply(200, R"({"data":[]})");
}

void TestNowPaymentsErrors::neverTakesACutListForNothingFound()
{
    QFETCH(const HttpReply, second);
    const auto call = gatewayOf()->find(PaymentReference(QStringLiteral("T1-000009-1")), QDateTime::currentDateTimeUtc());
    const auto played = play(call, {np(QStringLiteral("auth")), np(QStringLiteral("list-first")), second});
    QVERIFY(!played.result);
    QCOMPARE(played.requests.size(), 3);
}

Q_DECLARE_METATYPE(tillgate::HttpReply)
QTEST_GUILESS_MAIN(TestNowPaymentsErrors)
#include "tst_nowpaymentserrors.moc"
