// SPDX-License-Identifier: Apache-2.0
#include "flow/practice/practicecryptomus.h"

#include <QTest>

using namespace tillgate;
using namespace tillgate::test;
using practice::World;
using namespace std::chrono_literals;
using namespace tillgate::test::cryptomusside;

/// The practice Cryptomus alone, against what the dossier documents of its wire.
class TestPracticeCryptomusWire final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsANoticeForEveryStatusThatIsTold_data();
    void sendsANoticeForEveryStatusThatIsTold();
    void sendsNoticesAgainAndForTesting();
    void forgesNoticesWhenToldTo();
    void refusesWhatIsNotSigned_data();
    void refusesWhatIsNotSigned();
    void refusesWithTheDocumentedErrors_data();
    void refusesWithTheDocumentedErrors();
    void answersOtherClientsAsTheyAsk();
    void makesAStaticWalletOnceForEachName();
    void blocksAWalletAndGivesBackOnce();
    void sendsASampleAboutAWallet();
    void paysNothingOut();
    void spoilsAnswersWhenToldTo_data();
    void spoilsAnswersWhenToldTo();
    void survivesARestart();
};

void TestPracticeCryptomusWire::sendsANoticeForEveryStatusThatIsTold_data()
{
    QTest::addColumn<QByteArray>("quirk");
    QTest::newRow("as PHP prints it") << QByteArray(R"({"ascii_notices":false})");
    QTest::newRow("as ASCII, signed as text") << QByteArray(R"({"ascii_notices":true})");
}

void TestPracticeCryptomusWire::sendsANoticeForEveryStatusThatIsTold()
{
    QFETCH(const QByteArray, quirk);
    World world;
    QCOMPARE(control(world, "quirks", quirk), 200);
    Order order = orderOf();
    order.description = QStringLiteral("Café 5/7 ☕ 😀");
    const Quote quote = ask(world, cryptomusAt(world)->open(order)).value();
    QVERIFY2(wordsOf(world).isEmpty(), "check is not told");
    QVERIFY(pays(world, quote.gatewayId, "short"));
    world.advance(30s);
    QCOMPARE(wordsOf(world).join(QLatin1Char(' ')), QStringLiteral("confirm_check"));
    QVERIFY(pays(world, quote.gatewayId, "exact"));
    world.advance(30s);
    QCOMPARE(wordsOf(world).join(QLatin1Char(' ')), QStringLiteral("confirm_check paid_over"));
    QVERIFY(ask(world, cryptomusAt(world)->open(orderOf(usdt, QStringLiteral("T1-000002-1")))));
    world.advance(16min);
    QCOMPARE(wordsOf(world).join(QLatin1Char(' ')), QStringLiteral("cancel"));
}

void TestPracticeCryptomusWire::sendsNoticesAgainAndForTesting()
{
    World world;
    const auto gateway = cryptomusAt(world);
    const Quote quote = ask(world, gateway->open(orderOf())).value();
    QCOMPARE(ask(world, gateway->resendNotice(quote.gatewayId)).error().kind, Error::Kind::NotFound);
    QVERIFY(pays(world, quote.gatewayId, "exact"));
    world.advance(30s);
    QCOMPARE(wordsOf(world).size(), 2);
    for (int count = 1; count <= 10; ++count) {
        QVERIFY(ask(world, gateway->resendNotice(quote.gatewayId)).value());
        QCOMPARE(wordsOf(world).join(QLatin1Char(' ')), QStringLiteral("paid"));
    }
    QCOMPARE(ask(world, gateway->resendNotice(quote.gatewayId)).error().kind, Error::Kind::Rejected);
    QVERIFY(ask(world, gateway->sendTestNotice()).value());
    QCOMPARE(wordsOf(world).join(QLatin1Char(' ')), QStringLiteral("paid"));
    const QByteArray test = R"({"url_callback":"http://127.0.0.1:9/hook","currency":"BTC","network":"btc","status":"cancel","uuid":")"
        + quote.gatewayId.text().toLatin1() + R"(","order_id":"another"})";
    QCOMPARE(post(world, "/v1/test-webhook/payment", test).status, 200);
    const Notice notice = gateway->verify(deliveries(world).first()).value();
    QVERIFY2(notice.gatewayId == quote.gatewayId, "a test may name an invoice");
    QCOMPARE(notice.rawStatus, QStringLiteral("cancel"));
}

void TestPracticeCryptomusWire::forgesNoticesWhenToldTo()
{
    World world;
    const Quote quote = ask(world, cryptomusAt(world)->open(orderOf())).value();
    QVERIFY(pays(world, quote.gatewayId, "exact", false));
    QCOMPARE(wordsOf(world).size(), 1);
    QVERIFY(sendNotice(world, quote.gatewayId, true));
    const QList<HttpRequest> forged = deliveries(world);
    QCOMPARE(forged.size(), 1);
    QCOMPARE(cryptomusAt(world)->verify(forged.first()).error().kind, Error::Kind::AccessDenied);
}

void TestPracticeCryptomusWire::refusesWhatIsNotSigned_data()
{
    QTest::addColumn<QByteArray>("merchant");
    QTest::addColumn<QByteArray>("signedBody");
    World world;
    const QByteArray right = practice::cryptomus::keysOf(world).merchant;
    QTest::newRow("another merchant") << QByteArray("8b03432e-385b-4670-8d06-064591096795") << QByteArray("{}");
    QTest::newRow("no merchant") << QByteArray() << QByteArray("{}");
    QTest::newRow("signed another body") << right << QByteArray("[]");
}

void TestPracticeCryptomusWire::refusesWhatIsNotSigned()
{
    QFETCH(const QByteArray, merchant);
    QFETCH(const QByteArray, signedBody);
    World world;
    const HttpRequest request{.method = Method::Post, .url = QUrl(QStringLiteral("/cryptomus/v1/balance")),
                              .headers = {{"merchant", merchant}, {"sign", signatureOf(world, signedBody)}}, .body = "{}"};
    const HttpReply reply = practice::serve(world, request).reply;
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.body, QByteArray(R"({"message":"Invalid Sign."})"));
}

void TestPracticeCryptomusWire::refusesWithTheDocumentedErrors_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const char *path, const char *body, const char *said) {
        QTest::newRow(name) << QByteArray(path) << QByteArray(body) << QByteArray(said);
    };
    row("nothing", "/v1/payment", "{}", R"("errors":{"amount":["validation.required"],"currency":["validation.required"],"order_id":["validation.required"]})");
    row("amount is a word", "/v1/payment", R"({"amount":"much","currency":"EUR","order_id":"1"})", R"({"amount":["validation.regex"]})");
    row("order number with a blank", "/v1/payment", R"({"amount":"1","currency":"EUR","order_id":"a b"})", R"({"order_id":["validation.regex"]})");
    row("too short a life", "/v1/payment", R"({"amount":"1","currency":"EUR","order_id":"1","lifetime":"299"})", R"({"lifetime":["validation.min"]})");
    row("no address for notices", "/v1/payment", R"({"amount":"1","currency":"EUR","order_id":"1","url_callback":"hello world"})", R"({"url_callback":["validation.url"]})");
    row("unknown currency", "/v1/payment", R"({"amount":"1","currency":"XXX","order_id":"1"})", "The currency was not found");
    row("unknown network", "/v1/payment", R"({"amount":"5","currency":"EUR","order_id":"1","to_currency":"USDT","network":"xyz"})", "The network was not found");
    row("unknown coin", "/v1/payment", R"({"amount":"5","currency":"EUR","order_id":"1","to_currency":"XYZ"})", "Not found service to_currency");
    row("too little", "/v1/payment", R"({"amount":"0.01","currency":"EUR","order_id":"1","to_currency":"USDT","network":"tron"})", "Minimum amount 1 USDT");
    row("info about nothing", "/v1/payment/info", "{}", R"("errors":{"uuid":["validation.required_without"],"order_id":["validation.required_without"]})");
    row("info about the unknown", "/v1/payment/info", R"({"uuid":"x"})", "Payment not found");
    row("bad date", "/v1/payment/list", R"({"date_from":"yesterday"})", R"({"date_from":["validation.regex"]})");
    row("refund of nothing", "/v1/payment/refund", R"({"uuid":"x","address":"a","is_subtract":true})", "Payment was not found");
    row("refund to nowhere", "/v1/payment/refund", R"({"uuid":"x"})", R"("address":["validation.required"])");
    row("marking the unknown", "/v1/payment/mark-as-paid", R"({"uuid":"x"})", "Payment not found.");
    row("a wallet of nothing", "/v1/wallet", "{}", R"("errors":{"currency":["validation.required"],"network":["validation.required"],"order_id":["validation.required"]})");
    row("a wallet of an unknown coin", "/v1/wallet", R"({"currency":"XYZ","network":"x","order_id":"1"})", "The currency was not found");
    row("blocking nothing", "/v1/wallet/block-address", "{}", R"("uuid":["validation.required_without"])");
    row("blocking the unknown", "/v1/wallet/block-address", R"({"uuid":"x"})", "Wallet not found");
    row("resending the unknown", "/v2/payment/resend", R"({"uuid":"x"})", "Payment not found");
    row("test of an unknown payment", "/v1/test-webhook/payment", R"({"url_callback":"http://a.example","currency":"BTC","network":"btc","status":"paid","uuid":"x"})", "Not found payment");
    row("test of an unknown wallet", "/v1/test-webhook/wallet", R"({"url_callback":"http://a.example","currency":"BTC","network":"btc","status":"paid","uuid":"x"})", "Not found wallet");
    row("test of an unknown coin", "/v1/test-webhook/payment", R"({"url_callback":"http://a.example","currency":"X","network":"y","status":"paid"})", "Payment service not found");
}

void TestPracticeCryptomusWire::refusesWithTheDocumentedErrors()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, said);
    World world;
    const HttpReply reply = post(world, path, body);
    QCOMPARE(reply.status, 422);
    QVERIFY2(reply.body.startsWith(R"({"state":1,)") && reply.body.contains(said), reply.body.constData());
    QVERIFY(world.payments().isEmpty());
}

void TestPracticeCryptomusWire::answersOtherClientsAsTheyAsk()
{
    World world;
    for (const QByteArray &nothing : {QByteArray(), QByteArray("{}"), QByteArray("[]")})
        QVERIFY(resultOf(post(world, "/v1/payment/services", nothing)).items().size() > 15);
    // The PHP client's texts for numbers, its escaped slashes, and a plugin's own member.
    const HttpReply created = post(world, "/v1/payment", R"({"amount":"16","currency":"USD","network":"TRON","order_id":"555123","url_callback":"https:\/\/foo.example\/callback","is_payment_multiple":"0","lifetime":"7200","to_currency":"USDT","plugin_name":"x"})");
    const Json invoice = resultOf(created);
    QCOMPARE(created.status, 200);
    QCOMPARE(invoice.find(u"amount")->toString(), QStringLiteral("16.00"));
    QCOMPARE(invoice.find(u"network")->toString(), QStringLiteral("tron"));
    QCOMPARE(invoice.find(u"payment_amount")->type(), Json::Type::Null);
    QVERIFY(invoice.find(u"created_at")->toString().endsWith(QStringLiteral("+03:00")));
    QCOMPARE(resultOf(post(world, "/v1/payment/list", R"({"cursor":"1"})")).find(u"items")->items().size(), 1);
    QVERIFY(resultOf(post(world, "/v1/payment/qr", R"({"merchant_payment_uuid":")" + invoice.find(u"uuid")->toString().toLatin1() + "\"}")).find(u"image") != nullptr);
    QCOMPARE(resultOf(post(world, "/v1/payment/services", {})).items().first().find(u"network")->toString(), QStringLiteral("TRON"));
    // The first payment closes an invoice that takes no second one.
    QVERIFY(pays(world, GatewayPaymentId(invoice.find(u"uuid")->toString()), "short"));
    world.advance(30s);
    QCOMPARE(resultOf(post(world, "/v1/payment/info", R"({"order_id":"555123"})")).find(u"status")->toString(), QStringLiteral("wrong_amount"));
}

void TestPracticeCryptomusWire::makesAStaticWalletOnceForEachName()
{
    World world;
    const QByteArray wish = R"({"currency":"USDT","network":"tron","order_id":"W-1"})";
    const Json wallet = resultOf(post(world, "/v1/wallet", wish));
    QCOMPARE(wallet.members().size(), 6);
    QCOMPARE(wallet.find(u"network")->toString(), QStringLiteral("tron"));
    QVERIFY(wallet.find(u"address")->toString().startsWith(QLatin1Char('T')));
    QCOMPARE(resultOf(post(world, "/v1/wallet", wish)), wallet);
    const QByteArray picture = R"({"wallet_address_uuid":")" + wallet.find(u"uuid")->toString().toLatin1() + "\"}";
    QVERIFY(resultOf(post(world, "/v1/wallet/qr", picture)).find(u"image") != nullptr);
    // The names of invoices are the same names.
    QVERIFY(ask(world, cryptomusAt(world)->open(orderOf())));
    const QByteArray taken = R"({"currency":"USDT","network":"tron","order_id":"T1-000001-1"})";
    QCOMPARE(post(world, "/v1/wallet", taken).status, 422);
    World again = practice::WorldFile::read(practice::WorldFile::write(world)).value();
    QCOMPARE(resultOf(post(again, "/v1/wallet", wish)), wallet);
}

void TestPracticeCryptomusWire::blocksAWalletAndGivesBackOnce()
{
    World world;
    const QByteArray wish = R"({"currency":"BTC","network":"btc","order_id":"W-1"})";
    QCOMPARE(post(world, "/v1/wallet", wish).status, 200);
    const QByteArray refund = R"({"order_id":"W-1","address":"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"})";
    QCOMPARE(post(world, "/v1/wallet/blocked-address-refund", refund).status, 422);
    const QByteArray name = R"({"order_id":"W-1","is_force_refund":false})";
    const Json blocked = resultOf(post(world, "/v1/wallet/block-address", name));
    QCOMPARE(blocked.find(u"status")->toString(), QStringLiteral("blocked"));
    QCOMPARE(post(world, "/v1/wallet/blocked-address-refund", refund).status, 200);
    QCOMPARE(post(world, "/v1/wallet/blocked-address-refund", refund).status, 422);
}

void TestPracticeCryptomusWire::sendsASampleAboutAWallet()
{
    World world;
    const QByteArray wish = R"({"url_callback":"http://127.0.0.1:9/hook","currency":"BTC","network":"btc","status":"paid"})";
    QCOMPARE(post(world, "/v1/test-webhook/wallet", wish).status, 200);
    const QList<HttpRequest> sent = deliveries(world);
    QCOMPARE(sent.size(), 1);
    const Json body = Json::parse(sent.first().body).value();
    QCOMPARE(body.find(u"type")->toString(), QStringLiteral("wallet"));
}

void TestPracticeCryptomusWire::paysNothingOut()
{
    World world;
    for (const char *path : {"/v1/payout", "/v1/payout/info", "/v1/payout/list", "/v1/transfer/to-personal"})
        QVERIFY(post(world, path, "{}").body.contains("You are forbidden"));
}

void TestPracticeCryptomusWire::spoilsAnswersWhenToldTo_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<Error::Kind>("error");
    QTest::newRow("429") << QByteArray("429") << Error::Kind::RateLimited;
    QTest::newRow("500") << QByteArray("500") << Error::Kind::Unavailable;
    QTest::newRow("html") << QByteArray("html") << Error::Kind::NoAnswer;
    QTest::newRow("garbage") << QByteArray("garbage") << Error::Kind::NoAnswer;
    QTest::newRow("cut") << QByteArray("cut") << Error::Kind::NoAnswer;
}

void TestPracticeCryptomusWire::spoilsAnswersWhenToldTo()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const Error::Kind, error);
    World world;
    QVERIFY(setFault(world, "cryptomus", kind));
    QCOMPARE(errorKindName(ask(world, cryptomusAt(world)->open(orderOf())).error().kind), errorKindName(error));
    QVERIFY(world.payments().isEmpty());
    QVERIFY(setFault(world, "cryptomus", "none"));
    QVERIFY(ask(world, cryptomusAt(world)->open(orderOf())));
}

void TestPracticeCryptomusWire::survivesARestart()
{
    World world;
    const Quote quote = ask(world, cryptomusAt(world)->open(orderOf())).value();
    World again = practice::WorldFile::read(practice::WorldFile::write(world)).value();
    QVERIFY(pays(again, quote.gatewayId, "exact"));
    again.advance(30s);
    QCOMPARE(eventNow(again, quote), eventName(PaymentEvent::ReportedPaid));
}

Q_DECLARE_METATYPE(tillgate::Error::Kind)
Q_DECLARE_METATYPE(tillgate::PaymentEvent)
QTEST_GUILESS_MAIN(TestPracticeCryptomusWire)
#include "tst_practicecryptomuswire.moc"
