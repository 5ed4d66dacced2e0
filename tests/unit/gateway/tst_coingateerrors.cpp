// SPDX-License-Identifier: Apache-2.0
//
// What every kind of "no" from CoinGate means, by what was asked.
#include "unit/gateway/coingateaccount.h"

using namespace tillgate;
using namespace tillgate::test;
using Kind = Error::Kind;
Q_DECLARE_METATYPE(tillgate::Error::Kind)

namespace {

const QByteArray page = "<!DOCTYPE html><html><title>Error 1010</title></html>";

QByteArray envelope(const QByteArray &reason, const QByteArray &message, const QByteArray &errors = "[]")
{
    return R"({"message":")" + message + R"(","reason":")" + reason + R"(","errors":)" + errors + "}";
}

} // namespace

class TestCoinGateErrors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsEveryNo_data();
    void understandsEveryNo();
    void leavesItOpenWhatACheckoutDid_data();
    void leavesItOpenWhatACheckoutDid();
    void leavesItOpenWhetherARefundWasTaken_data();
    void leavesItOpenWhetherARefundWasTaken();
    void waitsAsLongAsTheGatewayAsks();
    void keepsTheGatewaysOwnWordAndReasons_data();
    void keepsTheGatewaysOwnWordAndReasons();
    void refusesWithoutAskingWhatCannotWork();
    void refusesWhatCoinGateCannotDo();
    void neverTakesACutListForNothingFound_data();
    void neverTakesACutListForNothingFound();
};

void TestCoinGateErrors::understandsEveryNo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("onOpen");
    QTest::addColumn<Kind>("onRead");
    const auto row = [](const char *name, int status, const QByteArray &body, Kind onOpen, Kind onRead) {
        QTest::newRow(name) << status << body << onOpen << onRead;
    };
    const auto same = [&](const char *name, int status, const QByteArray &reason, const QByteArray &message, Kind kind) {
        row(name, status, envelope(reason, message), kind, kind);
    };
    same("wrong token", 401, "BadAuthToken", "Auth Token is not valid", Kind::AccessDenied);
    same("wrong token in old words", 401, "BadCredentials", "Not found App by Access-Key", Kind::AccessDenied);
    same("address not on the account's list", 403, "", "no", Kind::AccessDenied);
    same("unknown order", 404, "OrderNotFound", "Order not found", Kind::NotFound);
    same("unknown order as 422", 422, "OrderNotFound", "Order does not exist", Kind::NotFound);
    same("unknown page", 404, "RecordNotFound", "Record not found", Kind::NotFound);
    same("not valid", 422, "OrderIsNotValid", "Order is not valid", Kind::Rejected);
    same("below a minimum by words", 422, "OrderIsNotValid", "Price is below the minimum", Kind::BelowMinimum);
    same("too low by words", 422, "OrderIsNotValid", "Price amount is too low", Kind::BelowMinimum);
    same("429 by the limits page", 429, "RateLimitExceeded", "API request limit is exceeded", Kind::RateLimited);
    same("429 by the errors page", 429, "RateLimitException", "API request limit is exceeded", Kind::RateLimited);
    same("server error", 500, "InternalServerError", "", Kind::Unavailable);
    row("429 page", 429, page, Kind::RateLimited, Kind::RateLimited);
    row("bad parameters", 400, "{}", Kind::Rejected, Kind::Rejected);
    row("page of the front", 403, page, Kind::NoAnswer, Kind::Malformed);
    row("404 that is not theirs", 404, page, Kind::NoAnswer, Kind::Malformed);
    row("404 without a reason", 404, "{}", Kind::NoAnswer, Kind::Malformed);
    row("502 page", 502, page, Kind::Unavailable, Kind::Unavailable);
    row("504 without a body", 504, {}, Kind::Unavailable, Kind::Unavailable);
    row("page with 200", 200, page, Kind::NoAnswer, Kind::Malformed);
    row("cut answer", 200, R"({"id":538,"status":"ne)", Kind::NoAnswer, Kind::Malformed);
    row("another call's answer", 200, R"({"ping":"pong"})", Kind::NoAnswer, Kind::Malformed);
    row("a list", 200, "[]", Kind::NoAnswer, Kind::Malformed);
    row("redirect", 302, {}, Kind::NoAnswer, Kind::Malformed);
}

void TestCoinGateErrors::understandsEveryNo()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Kind, onOpen);
    QFETCH(const Kind, onRead);
    const HttpReply reply = jsonReply(status, body);
    const auto opened = play(coinGateOf()->open(orderOf(QStringLiteral("BTC"))), {cg(QStringLiteral("currencies")), reply});
    QCOMPARE(errorKindName(opened.result.error().kind), errorKindName(onOpen));
    const auto read = play(coinGateOf()->read(cgOrderId), {reply});
    QCOMPARE(errorKindName(read.result.error().kind), errorKindName(onRead));
    QVERIFY(!read.result.error().detail.isEmpty());
}

void TestCoinGateErrors::leavesItOpenWhatACheckoutDid_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("page with 200") << jsonReply(200, page) << Kind::NoAnswer;
    QTest::newRow("422 page") << jsonReply(422, page) << Kind::NoAnswer;
    QTest::newRow("down") << jsonReply(503, {}) << Kind::Unavailable;
    QTest::newRow("no address") << cgChanged(QStringLiteral("checkout-btc"), "payment_address", "x") << Kind::NoAnswer;
    QTest::newRow("nothing to pay") << cgChanged(QStringLiteral("checkout-btc"), R"("pay_amount":"0.00036412")", R"("pay_amount":"0")")
                                    << Kind::NoAnswer;
    QTest::newRow("another order") << cgChanged(QStringLiteral("checkout-btc"), R"("id":538)", R"("id":539)") << Kind::NoAnswer;
    QTest::newRow("another order number") << cgChanged(QStringLiteral("checkout-btc"), "T3-000117-1", "T3-000117-2") << Kind::NoAnswer;
    QTest::newRow("another price") << cgChanged(QStringLiteral("checkout-btc"), R"("25.0")", R"("2.5")") << Kind::NoAnswer;
    QTest::newRow("another coin") << cgChanged(QStringLiteral("checkout-btc"), R"("pay_currency":"BTC")", R"("pay_currency":"LTC")")
                                  << Kind::NoAnswer;
    QTest::newRow("another network") << cgChanged(QStringLiteral("checkout-btc"), R"("id_name":"bitcoin")", R"("id_name":"tron")")
                                     << Kind::NoAnswer;
}

void TestCoinGateErrors::leavesItOpenWhatACheckoutDid()
{
    QFETCH(const HttpReply, reply);
    QFETCH(const Kind, kind);
    const auto opened = play(coinGateOf()->open(orderOf(QStringLiteral("BTC"))),
                             {cg(QStringLiteral("currencies")), cg(QStringLiteral("created")), reply});
    QCOMPARE(errorKindName(opened.result.error().kind), errorKindName(kind));
    QVERIFY(opened.result.error().isUnresolved());
}

void TestCoinGateErrors::leavesItOpenWhetherARefundWasTaken_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::newRow("page with 200") << jsonReply(200, page);
    QTest::newRow("down") << jsonReply(500, {});
    QTest::newRow("an order instead") << cg(QStringLiteral("read-paid"));
}

void TestCoinGateErrors::leavesItOpenWhetherARefundWasTaken()
{
    QFETCH(const HttpReply, reply);
    const auto played = play(coinGateOf()->refund(cgRefundOrder()),
                             {cg(QStringLiteral("read-paid")), cg(QStringLiteral("refund-currencies")),
                              cg(QStringLiteral("ledger")), reply});
    QVERIFY2(played.result.error().isUnresolved(), "look for it before you send it again");
}

void TestCoinGateErrors::waitsAsLongAsTheGatewayAsks()
{
    HttpReply reply = jsonReply(429, {});
    reply.headers.append(NameValue{"retry-after", "7"});
    const auto played = play(coinGateOf()->status(), {reply});
    QCOMPARE(played.result.error().kind, Kind::RateLimited);
    QCOMPARE(played.result.error().retryAfter, std::chrono::seconds(7));
}

void TestCoinGateErrors::keepsTheGatewaysOwnWordAndReasons_data()
{
    QTest::addColumn<QByteArray>("errors");
    QTest::newRow("list") << QByteArray(R"(["Price can't be blank"])");
    QTest::newRow("text") << QByteArray(R"("Price can't be blank")");
    QTest::newRow("object") << QByteArray(R"({"fields":{"base":["Price can't be blank"]}})");
}

void TestCoinGateErrors::keepsTheGatewaysOwnWordAndReasons()
{
    QFETCH(const QByteArray, errors);
    const HttpReply reply = jsonReply(422, envelope("OrderIsNotValid", "Order is not valid", errors));
    const auto played = play(coinGateOf()->open(orderOf(QStringLiteral("BTC"))), {reply});
    QCOMPARE(played.result.error().theirWord, QStringLiteral("OrderIsNotValid"));
    QVERIFY(played.result.error().detail.contains(QStringLiteral("Price can't be blank")));
}

void TestCoinGateErrors::refusesWithoutAskingWhatCannotWork()
{
    const auto gateway = coinGateOf();
    QCOMPARE(gateway->open(orderOf(QStringLiteral("BTC-LN"))).refusal->kind, Kind::CoinUnavailable);
    QCOMPARE(gateway->read(GatewayPaymentId()).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->read(GatewayPaymentId(QStringLiteral("1/../2"))).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->readRefund(cgOrderId, QStringLiteral("../3")).refusal->kind, Kind::Usage);
    Order free = orderOf(QStringLiteral("BTC"));
    free.price = money(QStringLiteral("0"));
    QCOMPARE(gateway->open(free).refusal->kind, Kind::Usage);
    RefundOrder nameless = cgRefundOrder();
    nameless.customerEmail.clear();
    QCOMPARE(gateway->refund(nameless).refusal->kind, Kind::Usage);
    RefundOrder inCoins = cgRefundOrder();
    inCoins.coins = decimal(QStringLiteral("0.0001"));
    QCOMPARE(gateway->refund(inCoins).refusal->kind, Kind::Usage);
}

void TestCoinGateErrors::refusesWhatCoinGateCannotDo()
{
    const auto gateway = coinGateOf();
    QCOMPARE(gateway->cancel(cgOrderId).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->acceptShortfall(cgOrderId).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->requote(Quote{}).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->resendNotice(cgOrderId).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->minimum(CoinId(QStringLiteral("BTC")), Currency::fromCode(u"EUR").value()).refusal->kind, Kind::Usage);
    QVERIFY(!gateway->traits().canCancel && !gateway->traits().canRequote && !gateway->traits().canAcceptShortfall);
}

void TestCoinGateErrors::neverTakesACutListForNothingFound_data()
{
    QTest::addColumn<HttpReply>("second");
    QTest::newRow("unavailable") << jsonReply(500, "{}");
    QTest::newRow("page") << jsonReply(200, page);
    QTest::newRow("row that cannot be read") << jsonReply(200, R"({"orders":[{"id":"x"}],"total_pages":2})");
    QTest::newRow("unsaid number of pages") << jsonReply(200, R"({"orders":[]})");
}

void TestCoinGateErrors::neverTakesACutListForNothingFound()
{
    QFETCH(const HttpReply, second);
    const QDateTime askedAt(QDate(2025, 8, 27), QTime(16, 57), Qt::UTC);
    const auto call = coinGateOf()->find(PaymentReference(QStringLiteral("T1-000008-1")), askedAt);
    const auto played = play(call, {cg(QStringLiteral("list-first")), second});
    QVERIFY(!played.result);
    QCOMPARE(played.requests.size(), 2);
}

Q_DECLARE_METATYPE(tillgate::HttpReply)
QTEST_GUILESS_MAIN(TestCoinGateErrors)
#include "tst_coingateerrors.moc"
