// SPDX-License-Identifier: Apache-2.0
#include "flow/practice/practicebtcpay.h"

#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;
using practice::World;
using Method = HttpRequest::Method;
using namespace tillgate::test::btcpayside;

/// What the practice BTCPay Server posts: registered, in order, again when asked, forged when told to.
class TestPracticeBtcPayNotices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registersAWebhookAndPostsToIt();
    void saysEveryEventOnceAndInOrder_data();
    void saysEveryEventOnceAndInOrder();
    void laysItsDeliveriesOutAsTheServerDoes();
    void deliversAgainWhenAsked();
    void forgesNoticesWhenToldTo();
};

void TestPracticeBtcPayNotices::registersAWebhookAndPostsToIt()
{
    World world("tillgate", start);
    const Secret secret = play(world, tillAt(world, {.apiKey = {}, .webhookSecret = "chosen-by-the-shop"})->registerWebhook()).value();
    QCOMPARE(secret.reveal().toByteArray(), QByteArray("chosen-by-the-shop"));
    QVERIFY(!tell(world, "GET /api/v1/stores/$/webhooks").body.contains("chosen-by-the-shop"));
    // Again changes the one that is there.
    QVERIFY(play(world, tillAt(world, {.apiKey = {}, .webhookSecret = "another-one-1"})->registerWebhook()));
    QCOMPARE(told(world, "GET /api/v1/stores/$/webhooks").items().size(), 1);
    const Opened one = opened(world);
    QVERIFY(practice::pay(world, one.number, QStringLiteral("exact")));
    world.advance(1min);
    const QList<practice::Delivery> posted = delivered(world);
    QCOMPARE(wordsOf(posted), QStringLiteral("InvoiceReceivedPayment InvoiceProcessing InvoicePaymentSettled InvoiceSettled"));
    for (const practice::Delivery &delivery : posted) {
        QCOMPARE(delivery.url, hook);
        const Result<Notice> notice = tillAt(world, {.apiKey = {}, .webhookSecret = "another-one-1"})->verify(asReceived(delivery));
        QVERIFY2(notice, notice ? "" : qPrintable(notice.error().detail));
        QCOMPARE(notice->gatewayId, one.id);
        QCOMPARE(notice->reference, QStringLiteral("T1-000001-1"));
        QVERIFY(!tillAt(world)->verify(asReceived(delivery)));
    }
}

void TestPracticeBtcPayNotices::saysEveryEventOnceAndInOrder_data()
{
    QTest::addColumn<QByteArray>("coin");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    const QByteArray bitcoin = "BTC";
    QTest::newRow("on the chain") << bitcoin << "exact" << "InvoiceCreated InvoiceReceivedPayment InvoiceProcessing InvoicePaymentSettled InvoiceSettled";
    QTest::newRow("lightning") << QByteArray("BTC-LN") << "exact" << "InvoiceCreated InvoicePaymentSettled InvoiceReceivedPayment InvoiceProcessing InvoiceSettled";
    QTest::newRow("late") << bitcoin << "late" << "InvoiceCreated InvoiceExpired InvoiceReceivedPayment InvoicePaidAfterExpiration InvoicePaymentSettled";
    QTest::newRow("short") << bitcoin << "short" << "InvoiceCreated InvoiceReceivedPayment InvoicePaymentSettled InvoiceExpired InvoiceExpiredPaidPartial";
    QTest::newRow("never") << bitcoin << "never" << "InvoiceCreated InvoiceExpired";
}

void TestPracticeBtcPayNotices::saysEveryEventOnceAndInOrder()
{
    QFETCH(const QByteArray, coin);
    QFETCH(const QString, kind);
    QFETCH(const QString, words);
    World world("tillgate", start);
    world.notices.defaultUrl = hook.toString();
    const Opened one = opened(world, coin.constData());
    QVERIFY(practice::pay(world, one.number, kind));
    world.advance(1min);
    world.advance(1h);
    const QList<practice::Delivery> posted = delivered(world);
    QCOMPARE(wordsOf(posted), words);
    QStringList keys;
    for (const practice::Delivery &delivery : posted)
        keys.append(tillAt(world)->verify(asReceived(delivery)).value().deduplicationKey);
    QCOMPARE(keys.removeDuplicates(), 0);
    QVERIFY(delivered(world).isEmpty());
}

void TestPracticeBtcPayNotices::laysItsDeliveriesOutAsTheServerDoes()
{
    World world("tillgate", start);
    world.notices.defaultUrl = hook.toString();
    opened(world);
    const practice::Delivery delivery = delivered(world).first();
    const Json body = Json::parse(delivery.body).value();
    QByteArray expected = "{\n  \"deliveryId\": \"" + textOf(body, u"deliveryId").toLatin1() + "\",\n  \"webhookId\": \"\",\n  \"originalDeliveryId\": \""
        + textOf(body, u"deliveryId").toLatin1() + "\",\n  \"isRedelivery\": false,\n  \"type\": \"InvoiceCreated\",\n  \"timestamp\": 1772442000,\n  \"storeId\": \""
        + practice::btcpay::keysOf(world).storeId.toLatin1() + "\",\n  \"invoiceId\": \"" + textOf(body, u"invoiceId").toLatin1()
        + "\",\n  \"metadata\": {\n    \"orderId\": \"T1-000001-1\",\n    \"itemDesc\": \"Sale 1\"\n  }\n}";
    QCOMPARE(delivery.body, expected);
    const QByteArray secret = practice::btcpay::keysOf(world).webhookSecret;
    QCOMPARE(HttpRequest{.headers = delivery.headers}.header("btcpay-sig"),
             "sha256=" + QMessageAuthenticationCode::hash(delivery.body, secret, QCryptographicHash::Sha256).toHex());
    const Json odd = Json::parse(R"({"a":"/<>&' é\u2028\u0085\"","b":{},"c":[],"d":[1,2.50]})").value();
    QCOMPARE(practice::btcpay::indented(odd),
             QByteArray("{\n  \"a\": \"/<>&' \xc3\xa9\\u2028\\u0085\\\"\",\n  \"b\": {},\n  \"c\": [],\n  \"d\": [\n    1,\n    2.50\n  ]\n}"));
}

void TestPracticeBtcPayNotices::deliversAgainWhenAsked()
{
    World world("tillgate", start);
    const auto till = tillAt(world, {.apiKey = {}, .webhookSecret = "chosen-by-the-shop"});
    QVERIFY(play(world, till->registerWebhook()));
    const Opened one = opened(world);
    QVERIFY(practice::pay(world, one.number, QStringLiteral("exact")));
    world.advance(1min);
    const QList<practice::Delivery> first = delivered(world);
    QVERIFY(play(world, till->resendNotice(one.id)).value());
    const QList<practice::Delivery> again = delivered(world);
    QCOMPARE(wordsOf(again), QStringLiteral("InvoiceSettled"));
    QVERIFY(again.first().body.contains("\"isRedelivery\": true"));
    QVERIFY2(again.first().body.indexOf("\"timestamp\"") < again.first().body.indexOf("\"overPaid\""), "the members change their order");
    QCOMPARE(till->verify(asReceived(again.first()))->deduplicationKey, till->verify(asReceived(first.last()))->deduplicationKey);
    QCOMPARE(play(world, till->resendNotice(GatewayPaymentId(QStringLiteral("Unknown")))).error().kind, Error::Kind::NotFound);
}

void TestPracticeBtcPayNotices::forgesNoticesWhenToldTo()
{
    World world("tillgate", start);
    world.notices.defaultUrl = hook.toString();
    const Opened one = opened(world);
    QVERIFY(practice::sendNotice(world, one.number, true));
    QVERIFY(practice::sendNotice(world, one.number, false));
    const QList<practice::Delivery> posted = practice::takeDue(world);
    QCOMPARE(tillAt(world)->verify(asReceived(posted.at(0))).error().kind, Error::Kind::AccessDenied);
    QVERIFY(tillAt(world)->verify(asReceived(posted.at(1))));
    world.notices.mode = practice::NoticeRules::Mode::None;
    QVERIFY(delivered(world).isEmpty());
    world.notices.mode = practice::NoticeRules::Mode::Normal;
    QVERIFY2(delivered(world).isEmpty(), "what was not said is lost");
}

QTEST_GUILESS_MAIN(TestPracticeBtcPayNotices)
#include "tst_practicebtcpaynotices.moc"
