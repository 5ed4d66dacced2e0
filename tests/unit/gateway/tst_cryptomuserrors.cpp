// SPDX-License-Identifier: Apache-2.0
//
// What every kind of "no" from Cryptomus means, by what was asked.
#include "unit/gateway/cryptomusaccount.h"

using namespace tillgate;
using namespace tillgate::test;
using Kind = Error::Kind;
Q_DECLARE_METATYPE(tillgate::Error::Kind)

namespace {

const QByteArray page = "<!DOCTYPE html><html><title>Error 1010</title></html>";

QByteArray message(const QByteArray &words)
{
    return R"({"state":1,"message":")" + words + "\"}";
}

} // namespace

class TestCryptomusErrors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsEveryNo_data();
    void understandsEveryNo();
    void leavesItOpenWhetherARefundWasTaken_data();
    void leavesItOpenWhetherARefundWasTaken();
    void waitsAsLongAsTheGatewayAsks();
    void keepsTheGatewaysOwnWordAndRules();
    void refusesWithoutAskingWhatCannotWork();
    void refusesWhatCryptomusCannotDo();
    void neverTakesACutListForNothingFound_data();
    void neverTakesACutListForNothingFound();
};

void TestCryptomusErrors::understandsEveryNo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("onOpen");
    QTest::addColumn<Kind>("onRead");
    const auto row = [](const char *name, int status, const QByteArray &body, Kind onOpen, Kind onRead) {
        QTest::newRow(name) << status << body << onOpen << onRead;
    };
    const auto same = [&](const char *name, const QByteArray &words, Kind kind) { row(name, 422, message(words), kind, kind); };
    row("bad signature, without a state", 401, R"({"message":"Invalid Sign."})", Kind::AccessDenied, Kind::AccessDenied);
    same("forbidden", "You are forbidden", Kind::AccessDenied);
    same("below the minimum", "Minimum amount 0.5 USDT", Kind::BelowMinimum);
    same("above the maximum", "Maximum amount 10000000 USDT", Kind::Rejected);
    same("unknown network", "The network was not found", Kind::CoinUnavailable);
    same("unknown coin", "The currency was not found", Kind::CoinUnavailable);
    same("coin off", "Not found service to_currency", Kind::CoinUnavailable);
    same("no rate", "Error convert to_currency", Kind::CoinUnavailable);
    same("unknown payment", "Payment not found", Kind::NotFound);
    same("unknown payment with a full stop", "Payment not found.", Kind::NotFound);
    row("unknown payment as 404", 404, message("Payment not found"), Kind::NotFound, Kind::NotFound);
    same("their gateway", "Gateway error", Kind::Unavailable);
    same("their server", "Server error", Kind::Unavailable);
    row("server fault, without a state", 500, R"({"message":"Server error, #1","code":500,"error":null})", Kind::Unavailable, Kind::Unavailable);
    row("a field", 422, R"({"state":1,"errors":{"amount":["validation.required"]}})", Kind::Rejected, Kind::Rejected);
    row("no with 200", 200, message("Minimum amount 0.5 USDT"), Kind::BelowMinimum, Kind::BelowMinimum);
    row("429", 429, page, Kind::RateLimited, Kind::RateLimited);
    row("page of the front", 403, page, Kind::NoAnswer, Kind::Malformed);
    row("404 that is not theirs", 404, page, Kind::NoAnswer, Kind::Malformed);
    row("502 page", 502, page, Kind::Unavailable, Kind::Unavailable);
    row("500 without a body", 500, {}, Kind::Unavailable, Kind::Unavailable);
    row("page with 200", 200, page, Kind::NoAnswer, Kind::Malformed);
    row("cut answer", 200, R"({"state":0,"result":{"uuid":"62)", Kind::NoAnswer, Kind::Malformed);
    row("no result", 200, R"({"state":0})", Kind::NoAnswer, Kind::Malformed);
    row("no state", 200, R"({"result":[]})", Kind::NoAnswer, Kind::Malformed);
    row("another call's answer", 200, R"({"state":0,"result":[]})", Kind::NoAnswer, Kind::Malformed);
    row("success, but not 200", 201, R"({"state":0,"result":{}})", Kind::NoAnswer, Kind::Malformed);
    row("redirect", 302, {}, Kind::NoAnswer, Kind::Malformed);
}

void TestCryptomusErrors::understandsEveryNo()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Kind, onOpen);
    QFETCH(const Kind, onRead);
    const HttpReply reply = jsonReply(status, body);
    const auto opened = play(cryptomusOf()->open(orderOf(usdtTron)), {reply});
    QCOMPARE(errorKindName(opened.result.error().kind), errorKindName(onOpen));
    const auto read = play(cryptomusOf()->read(cmPaymentId), {reply});
    QCOMPARE(errorKindName(read.result.error().kind), errorKindName(onRead));
    QVERIFY(!read.result.error().detail.isEmpty());
}

void TestCryptomusErrors::leavesItOpenWhetherARefundWasTaken_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::newRow("page with 200") << jsonReply(200, page);
    QTest::newRow("down") << jsonReply(500, {});
    QTest::newRow("a payment instead") << cm(QStringLiteral("read-paid"));
}

void TestCryptomusErrors::leavesItOpenWhetherARefundWasTaken()
{
    QFETCH(const HttpReply, reply);
    const auto played = play(cryptomusOf()->refund(cmRefundOrder()), {reply});
    QVERIFY2(played.result.error().isUnresolved(), "look for it before you send it again");
}

void TestCryptomusErrors::waitsAsLongAsTheGatewayAsks()
{
    HttpReply reply = jsonReply(429, {});
    reply.headers.append(NameValue{"retry-after", "7"});
    QCOMPARE(play(cryptomusOf()->status(), {reply}).result.error().retryAfter, std::chrono::seconds(7));
}

void TestCryptomusErrors::keepsTheGatewaysOwnWordAndRules()
{
    const HttpReply reply = jsonReply(422, R"({"state":1,"errors":{"amount":["validation.required"],"order_id":["validation.regex","validation.max"]}})");
    const auto played = play(cryptomusOf()->open(orderOf(usdtTron)), {reply});
    QVERIFY(played.result.error().detail.contains(QStringLiteral("amount: validation.required; order_id: validation.regex, validation.max")));
    const auto refused = play(cryptomusOf()->coins(), {cm(QStringLiteral("error-sign"))});
    QCOMPARE(refused.result.error().theirWord, QStringLiteral("Invalid Sign."));
}

void TestCryptomusErrors::refusesWithoutAskingWhatCannotWork()
{
    const auto gateway = cryptomusOf();
    QCOMPARE(gateway->open(orderOf(QStringLiteral("XRP"))).refusal->kind, Kind::CoinUnavailable);
    QCOMPARE(gateway->read(GatewayPaymentId()).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->read(GatewayPaymentId(QStringLiteral("1/../2"))).refusal->kind, Kind::Usage);
    Order order = orderOf(usdtTron);
    order.price = money(QStringLiteral("0"));
    QCOMPARE(gateway->open(order).refusal->kind, Kind::Usage);
    order = orderOf(usdtTron);
    order.reference = PaymentReference(QStringLiteral("Kasse 3"));
    QCOMPARE(gateway->open(order).refusal->kind, Kind::Usage);
    RefundOrder part = cmRefundOrder();
    part.coins = decimal(QStringLiteral("1"));
    QCOMPARE(gateway->refund(part).refusal->kind, Kind::Usage);
    RefundOrder nowhere = cmRefundOrder();
    nowhere.address.clear();
    QCOMPARE(gateway->refund(nowhere).refusal->kind, Kind::Usage);
    QCOMPARE(cryptomusOf({.notifyUrl = std::nullopt})->sendTestNotice().refusal->kind, Kind::Usage);
}

void TestCryptomusErrors::refusesWhatCryptomusCannotDo()
{
    const auto gateway = cryptomusOf();
    QCOMPARE(gateway->cancel(cmPaymentId).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->registerWebhook().refusal->kind, Kind::Usage);
    QVERIFY(!gateway->traits().canCancel && !gateway->traits().registersWebhook && !gateway->traits().sandboxUrl);
}

void TestCryptomusErrors::neverTakesACutListForNothingFound_data()
{
    QTest::addColumn<HttpReply>("second");
    QTest::newRow("unavailable") << jsonReply(500, "{}");
    QTest::newRow("page") << jsonReply(200, page);
    QTest::newRow("row that cannot be read") << jsonReply(200, R"({"state":0,"result":{"items":[{"uuid":null}],"paginate":{"nextCursor":null}}})");
    QTest::newRow("unsaid whether it goes on") << jsonReply(200, R"({"state":0,"result":{"items":[]}})");
}

void TestCryptomusErrors::neverTakesACutListForNothingFound()
{
    QFETCH(const HttpReply, second);
    const QDateTime five(QDate(2025, 8, 27), QTime(17, 0), Qt::UTC);
    const auto played = play(cryptomusOf()->list({.from = five, .until = five.addDays(1)}), {cm(QStringLiteral("list-first")), second});
    QVERIFY(!played.result);
    QCOMPARE(played.requests.size(), 2);
}

Q_DECLARE_METATYPE(tillgate::HttpReply)
QTEST_GUILESS_MAIN(TestCryptomusErrors)
#include "tst_cryptomuserrors.moc"
