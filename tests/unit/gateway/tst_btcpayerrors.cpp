// SPDX-License-Identifier: Apache-2.0
//
// What every kind of "no" from BTCPay Server means, by what was asked.
#include "unit/gateway/btcpayaccount.h"

using namespace tillgate;
using namespace tillgate::test;
using Kind = Error::Kind;
Q_DECLARE_METATYPE(tillgate::Error::Kind)
Q_DECLARE_METATYPE(tillgate::HttpReply)

namespace {

const QByteArray page = "<!DOCTYPE html><html><title>502 Bad Gateway</title></html>";

QByteArray problem(const QByteArray &code, const QByteArray &message)
{
    return R"({"code":")" + code + R"(","message":")" + message + R"("})";
}

} // namespace

class TestBtcPayErrors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsEveryNo_data();
    void understandsEveryNo();
    void leavesItOpenOnceTheInvoiceIsThere_data();
    void leavesItOpenOnceTheInvoiceIsThere();
    void waitsAsLongAsTheServerAsks();
    void keepsTheServersOwnWord();
    void refusesWithoutAskingWhatCannotWork();
    void neverTakesACutListForNothingFound_data();
    void neverTakesACutListForNothingFound();
    void neverTakesALostRefundForNone();
};

void TestBtcPayErrors::understandsEveryNo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("onOpen");
    QTest::addColumn<Kind>("onRead");
    const auto row = [](const char *name, int status, const QByteArray &body, Kind onOpen, Kind onRead) {
        QTest::newRow(name) << status << body << onOpen << onRead;
    };
    const auto same = [&](const char *name, int status, const QByteArray &body, Kind kind) { row(name, status, body, kind, kind); };
    same("wrong key", 401, problem("unauthenticated", "ApiKey authentication failed: Unknown API Key"), Kind::AccessDenied);
    same("a right is missing", 403, problem("missing-permission", "Insufficient API Permissions."), Kind::AccessDenied);
    same("forbidden without a word", 403, {}, Kind::AccessDenied);
    same("unknown invoice", 404, problem("invoice-not-found", "The invoice was not found"), Kind::NotFound);
    same("broken rule, as the server says it", 422, R"([{"path":"Amount","message":"The amount should be 0 or more."}])", Kind::Rejected);
    same("broken rule, as the description says it", 400, R"([{"path":"Amount","message":"no"}])", Kind::Rejected);
    same("no such method", 400, problem("generic-error", "Error retrieving a matching payment method or rate."), Kind::CoinUnavailable);
    same("no wallet", 400, problem("generic-error", "No wallet has been linked to your BTCPay Store"), Kind::CoinUnavailable);
    same("no rate", 400, problem("rate-unavailable", "no"), Kind::CoinUnavailable);
    same("anything else", 400, problem("generic-error", "Something"), Kind::Rejected);
    same("an old route", 410, problem("unsupported-in-v2", "no"), Kind::Rejected);
    same("429 of a proxy", 429, page, Kind::RateLimited);
    same("502 of a proxy", 502, page, Kind::Unavailable);
    same("500 without a body", 500, {}, Kind::Unavailable);
    same("node is down", 503, problem("lightning-node-unavailable", "no"), Kind::Unavailable);
    row("403 of a proxy", 403, page, Kind::NoAnswer, Kind::Malformed);
    row("404 that is not theirs", 404, page, Kind::NoAnswer, Kind::Malformed);
    row("page with 200", 200, page, Kind::NoAnswer, Kind::Malformed);
    row("cut answer", 200, R"({"id":"HMprBn)", Kind::NoAnswer, Kind::Malformed);
    row("another call's answer", 200, R"({"synchronized":true})", Kind::NoAnswer, Kind::Malformed);
    row("a redirect turned it into the list", 200, "[]", Kind::NoAnswer, Kind::Malformed);
    row("redirect", 302, {}, Kind::NoAnswer, Kind::Malformed);
}

void TestBtcPayErrors::understandsEveryNo()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Kind, onOpen);
    QFETCH(const Kind, onRead);
    const HttpReply reply = jsonReply(status, body);
    const auto opened = play(btcPay()->open(orderOf(QStringLiteral("BTC"))), {reply});
    QCOMPARE(errorKindName(opened.result.error().kind), errorKindName(onOpen));
    const auto read = play(btcPay()->read(invoiceId), {reply});
    QCOMPARE(errorKindName(read.result.error().kind), errorKindName(onRead));
    QVERIFY(!read.result.error().detail.isEmpty());
}

void TestBtcPayErrors::leavesItOpenOnceTheInvoiceIsThere_data()
{
    QTest::addColumn<HttpReply>("second");
    QTest::newRow("wrong key") << bp(QStringLiteral("error-key"));
    QTest::newRow("right is missing") << bp(QStringLiteral("error-right"));
    QTest::newRow("too many requests") << jsonReply(429, {});
    QTest::newRow("unknown invoice") << jsonReply(404, problem("invoice-not-found", "no"));
    QTest::newRow("page") << jsonReply(200, page);
    QTest::newRow("server error") << jsonReply(500, {});
    QTest::newRow("unreadable list") << jsonReply(200, R"([{"paymentMethodId":"BTC-CHAIN"}])");
}

void TestBtcPayErrors::leavesItOpenOnceTheInvoiceIsThere()
{
    QFETCH(const HttpReply, second);
    const Result<Quote> quote = openedAtBtcPay(bp(QStringLiteral("open-chain")), second);
    QVERIFY(!quote);
    QVERIFY2(quote.error().isUnresolved(), "the invoice exists: look it up, never open it again");
}

void TestBtcPayErrors::waitsAsLongAsTheServerAsks()
{
    HttpReply reply = jsonReply(429, {});
    reply.headers.append(NameValue{"retry-after", "7"});
    const auto played = play(btcPay()->status(), {reply});
    QCOMPARE(played.result.error().kind, Kind::RateLimited);
    QCOMPARE(played.result.error().retryAfter, std::chrono::seconds(7));
}

void TestBtcPayErrors::keepsTheServersOwnWord()
{
    const auto played = play(btcPay()->coins(), {bp(QStringLiteral("error-right"))});
    QCOMPARE(played.result.error().theirWord, QStringLiteral("missing-permission"));
    QVERIFY(played.result.error().detail.contains(QStringLiteral("canviewstoresettings")));
}

void TestBtcPayErrors::refusesWithoutAskingWhatCannotWork()
{
    const auto gateway = btcPay();
    QCOMPARE(gateway->open(orderOf(QStringLiteral("ADA"))).refusal->kind, Kind::CoinUnavailable);
    QCOMPARE(gateway->read(GatewayPaymentId()).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->read(GatewayPaymentId(QStringLiteral("1/../2"))).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->cancel(GatewayPaymentId(QStringLiteral("a?b"))).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->find(PaymentReference(), QDateTime()).refusal->kind, Kind::Usage);
    QCOMPARE(gateway->sendTestNotice().refusal->kind, Kind::Usage);
    QCOMPARE(gateway->readRefund(invoiceId, QStringLiteral("../x")).refusal->kind, Kind::Usage);
    Order free = orderOf(QStringLiteral("BTC"));
    free.price = money(QStringLiteral("0"));
    QCOMPARE(gateway->open(free).refusal->kind, Kind::Usage);
    const auto homeless = btcPay({.storeId = {}});
    QCOMPARE(homeless->open(orderOf(QStringLiteral("BTC"))).refusal->kind, Kind::Usage);
    QCOMPARE(homeless->coins().refusal->kind, Kind::Usage);
}

void TestBtcPayErrors::neverTakesACutListForNothingFound_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::newRow("unavailable") << jsonReply(500, "{}");
    QTest::newRow("page") << jsonReply(200, page);
    QTest::newRow("row that cannot be read") << jsonReply(200, R"([{"id":"x"}])");
    QTest::newRow("no list") << jsonReply(200, "{}");
}

void TestBtcPayErrors::neverTakesACutListForNothingFound()
{
    QFETCH(const HttpReply, reply);
    QVERIFY(!play(btcPay()->find(PaymentReference(QStringLiteral("T3-000117-1")), QDateTime()), {reply}).result);
}

void TestBtcPayErrors::neverTakesALostRefundForNone()
{
    const RefundOrder order{.gatewayId = invoiceId, .reference = {}, .coin = CoinId(QStringLiteral("BTC")), .coins = std::nullopt,
                            .worth = std::nullopt, .address = {}};
    for (const QByteArray &body : {page, QByteArray("{}"), QByteArray("[]"), QByteArray()})
        QVERIFY(play(btcPay()->refund(order), {jsonReply(200, body)}).result.error().isUnresolved());
    const auto refused = play(btcPay()->refund(order), {jsonReply(400, problem("non-refundable", "Cannot refund this invoice"))});
    QCOMPARE(refused.result.error().kind, Kind::Rejected);
}

QTEST_GUILESS_MAIN(TestBtcPayErrors)
#include "tst_btcpayerrors.moc"
