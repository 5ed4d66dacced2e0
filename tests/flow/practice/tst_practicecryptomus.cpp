// SPDX-License-Identifier: Apache-2.0
//
// The Cryptomus adaptor against the practice Cryptomus, and that side alone against what the dossier documents.
#include "flow/practice/playedcall.h"
#include "gateway/quotecheck.h"
#include "practice/cryptomus/coins.h"
#include "practice/cryptomus/service.h"
#include "practice/worldfile.h"
#include "sale/assessment.h"
#include "wire/jsonfields.h"

#include <QCryptographicHash>
#include <QTest>

using namespace tillgate;
using namespace tillgate::test;
using practice::World;
using namespace std::chrono_literals;

namespace {

using Method = HttpRequest::Method;

const QString usdt = QStringLiteral("USDT-TRC20");

std::unique_ptr<Gateway> cryptomusAt(const World &world)
{
    AccountSettings settings;
    settings.notifyUrl = QUrl(QStringLiteral("http://127.0.0.1:9/hook"));
    return practiceGateway(world, QStringLiteral("cryptomus"), settings);
}

Order orderOf(const QString &coin = usdt, const QString &reference = QStringLiteral("T1-000001-1"))
{
    return {.reference = PaymentReference(reference),
            .price = Money::parse(u"25.00", u"EUR").value(),
            .coin = CoinId(coin),
            .description = QStringLiteral("Sale 1")};
}

Payment paymentOf(const Quote &quote)
{
    Payment payment{.reference = orderOf().reference,
                    .sale = SaleId(QStringLiteral("T1-000001")),
                    .account = AccountName(QStringLiteral("cryptomus")),
                    .coin = quote.coin,
                    .price = orderOf().price};
    payment.quote = quote;
    return payment;
}

/// What a till makes of the invoice now.
QString eventNow(World &world, const Quote &quote)
{
    const Result<Snapshot> snapshot = ask(world, cryptomusAt(world)->read(quote.gatewayId));
    return snapshot ? eventName(assess(paymentOf(quote), *snapshot).event) : snapshot.error().detail;
}

QByteArray signatureOf(const World &world, const QByteArray &body)
{
    const QByteArray covered = body.toBase64() + practice::cryptomus::keysOf(world).paymentKey;
    return QCryptographicHash::hash(covered, QCryptographicHash::Md5).toHex();
}

HttpReply post(World &world, const QByteArray &path, const QByteArray &body)
{
    HttpRequest request{.method = Method::Post, .url = QUrl::fromEncoded("/cryptomus" + path), .headers = {}, .body = body};
    request.headers = {{"Merchant", practice::cryptomus::keysOf(world).merchant},
                       {"Sign", signatureOf(world, body)},
                       {"Content-Type", "application/json;charset=UTF-8"}};
    return practice::serve(world, request).reply;
}

Json resultOf(const HttpReply &reply)
{
    const Json json = Json::parse(reply.body).value_or(Json());
    const Json *result = json.find(u"result");
    return result != nullptr ? *result : Json();
}

QStringList wordsOf(World &world)
{
    QStringList words;
    for (const HttpRequest &delivery : deliveries(world)) {
        const Result<Notice> notice = cryptomusAt(world)->verify(delivery);
        words.append(notice ? notice->rawStatus : notice.error().detail);
    }
    return words;
}

} // namespace

class TestPracticeCryptomus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensEveryCoinThatItOffers();
    void letsTheCustomerPayInEveryWay_data();
    void letsTheCustomerPayInEveryWay();
    void takesTheRestOfAShortPayment();
    void closesAShortPaymentWhenItsTimeIsUp();
    void takesAShortPaymentAsPaidWhenTheShopSaysSo();
    void expiresAndTakesLateMoney();
    void reopensAnInvoiceWithAnotherAddress();
    void givesTheSameInvoiceForTheSameOrderNumber();
    void findsAnInvoiceWhoseReplyWasLost();
    void listsPageByPage();
    void sendsMoneyBack();
    void tellsBalancesRatesAndMinimums();
    void testsTheConnection();
    void letsTheCustomerChooseACoinOnThePage();
    void sendsANoticeForEveryStatusThatIsTold_data();
    void sendsANoticeForEveryStatusThatIsTold();
    void sendsNoticesAgainAndForTesting();
    void forgesNoticesWhenToldTo();
    void refusesWhatIsNotSigned_data();
    void refusesWhatIsNotSigned();
    void refusesWithTheDocumentedErrors_data();
    void refusesWithTheDocumentedErrors();
    void answersOtherClientsAsTheyAsk();
    void spoilsAnswersWhenToldTo_data();
    void spoilsAnswersWhenToldTo();
    void survivesARestart();
};

void TestPracticeCryptomus::opensEveryCoinThatItOffers()
{
    World world;
    const auto gateway = cryptomusAt(world);
    const QList<OfferedCoin> coins = ask(world, gateway->coins()).value();
    QVERIFY(coins.size() > 15);
    for (const OfferedCoin &offered : coins) {
        QVERIFY2(offered.coin, qPrintable(offered.code));
        const Result<Quote> quote = ask(world, gateway->open(orderOf(offered.coin->text(), offered.coin->text())));
        QVERIFY2(quote, quote ? "" : qPrintable(offered.code + quote.error().detail));
        const Result<Quote> checked = checkedQuote(*quote, *CoinTable::builtIn().find(*offered.coin), ChainNetwork::Main,
                                                   AccountSettings::Environment::Practice);
        QVERIFY2(checked && !checked->normalAddress.isEmpty(), checked ? "no address" : qPrintable(offered.code + checked.error().detail));
    }
}

void TestPracticeCryptomus::letsTheCustomerPayInEveryWay_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<PaymentEvent>("coming");
    QTest::addColumn<PaymentEvent>("settled");
    QTest::newRow("exact") << QByteArray("exact") << PaymentEvent::ReportedConfirming << PaymentEvent::ReportedPaid;
    QTest::newRow("over") << QByteArray("over") << PaymentEvent::ReportedConfirming << PaymentEvent::ReportedOver;
    QTest::newRow("short") << QByteArray("short") << PaymentEvent::ReportedConfirming << PaymentEvent::ReportedShort;
    QTest::newRow("never") << QByteArray("never") << PaymentEvent::ReportedWaiting << PaymentEvent::ReportedWaiting;
}

void TestPracticeCryptomus::letsTheCustomerPayInEveryWay()
{
    QFETCH(const QByteArray, how);
    QFETCH(const PaymentEvent, coming);
    QFETCH(const PaymentEvent, settled);
    World world;
    const Quote quote = ask(world, cryptomusAt(world)->open(orderOf())).value();
    QCOMPARE(eventNow(world, quote), eventName(PaymentEvent::ReportedWaiting));
    QVERIFY(pays(world, quote.gatewayId, how));
    QCOMPARE(eventNow(world, quote), eventName(coming));
    world.advance(30s);
    QCOMPARE(eventNow(world, quote), eventName(settled));
}

void TestPracticeCryptomus::takesTheRestOfAShortPayment()
{
    World world;
    const Quote quote = ask(world, cryptomusAt(world)->open(orderOf())).value();
    QVERIFY(pays(world, quote.gatewayId, "short"));
    world.advance(30s);
    const Snapshot part = ask(world, cryptomusAt(world)->read(quote.gatewayId)).value();
    QCOMPARE(part.rawStatus, QStringLiteral("wrong_amount_waiting"));
    QVERIFY(pays(world, quote.gatewayId, quote.payableCoins.minus(*part.receivedCoins).value().toString().toLatin1()));
    world.advance(30s);
    QCOMPARE(eventNow(world, quote), eventName(PaymentEvent::ReportedPaid));
}

void TestPracticeCryptomus::closesAShortPaymentWhenItsTimeIsUp()
{
    World world;
    const Quote quote = ask(world, cryptomusAt(world)->open(orderOf())).value();
    QVERIFY(pays(world, quote.gatewayId, "short"));
    world.advance(20min);
    QCOMPARE(ask(world, cryptomusAt(world)->read(quote.gatewayId))->rawStatus, QStringLiteral("wrong_amount"));
    QCOMPARE(eventNow(world, quote), eventName(PaymentEvent::ReportedShort));
}

void TestPracticeCryptomus::takesAShortPaymentAsPaidWhenTheShopSaysSo()
{
    World world;
    const auto gateway = cryptomusAt(world);
    const Quote quote = ask(world, gateway->open(orderOf())).value();
    QCOMPARE(ask(world, gateway->acceptShortfall(quote.gatewayId)).error().kind, Error::Kind::NotFound);
    QVERIFY(pays(world, quote.gatewayId, "short"));
    world.advance(30s);
    const Snapshot accepted = ask(world, gateway->acceptShortfall(quote.gatewayId)).value();
    QCOMPARE(accepted.rawStatus, QStringLiteral("paid"));
    world.advance(1h);
    QCOMPARE(ask(world, gateway->read(quote.gatewayId))->rawStatus, QStringLiteral("paid"));
}

void TestPracticeCryptomus::expiresAndTakesLateMoney()
{
    World world;
    const Quote quote = ask(world, cryptomusAt(world)->open(orderOf())).value();
    QCOMPARE(quote.openedAt.secsTo(quote.priceHeldUntil), qint64(15 * 60));
    world.advance(16min);
    QCOMPARE(eventNow(world, quote), eventName(PaymentEvent::ReportedExpired));
    QVERIFY(pays(world, quote.gatewayId, "exact"));
    world.advance(30s);
    QCOMPARE(eventNow(world, quote), eventName(PaymentEvent::ReportedPaid));
}

void TestPracticeCryptomus::reopensAnInvoiceWithAnotherAddress()
{
    World world;
    const auto gateway = cryptomusAt(world);
    const Quote first = ask(world, gateway->open(orderOf())).value();
    world.advance(2h);
    const Quote again = ask(world, gateway->requote(first)).value();
    QCOMPARE(again.gatewayId, first.gatewayId);
    QVERIFY(again.address != first.address);
    QCOMPARE(again.quotedCoins, first.quotedCoins);
    QVERIFY(again.priceHeldUntil > first.priceHeldUntil);
    QCOMPARE(eventNow(world, again), eventName(PaymentEvent::ReportedWaiting));
    // While it is open nothing is changed.
    QCOMPARE(ask(world, gateway->requote(again))->address, again.address);
}

void TestPracticeCryptomus::givesTheSameInvoiceForTheSameOrderNumber()
{
    World world;
    const auto gateway = cryptomusAt(world);
    const Quote first = ask(world, gateway->open(orderOf())).value();
    QCOMPARE(ask(world, gateway->open(orderOf())).value(), first);
    Order dearer = orderOf();
    dearer.price = Money::parse(u"26.00", u"EUR").value();
    QVERIFY2(ask(world, gateway->open(dearer)).error().isUnresolved(), "the old price is not shown for the new one");
    QCOMPARE(world.payments().size(), 1);
}

void TestPracticeCryptomus::findsAnInvoiceWhoseReplyWasLost()
{
    World world;
    const auto gateway = cryptomusAt(world);
    QVERIFY(setFault(world, "cryptomus", "lost-reply", "POST /cryptomus/v1/payment"));
    QVERIFY(ask(world, gateway->open(orderOf())).error().isUnresolved());
    const QList<Snapshot> found = ask(world, gateway->find(orderOf().reference, world.now())).value();
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().address && found.first().dueCoins);
    QVERIFY(ask(world, gateway->find(PaymentReference(QStringLiteral("T1-000002-1")), world.now()))->isEmpty());
}

void TestPracticeCryptomus::listsPageByPage()
{
    World world;
    const QDateTime begin = world.now();
    const auto gateway = cryptomusAt(world);
    for (int count = 1; count <= 33; ++count) {
        QVERIFY(ask(world, gateway->open(orderOf(usdt, QStringLiteral("T1-%1-1").arg(count)))));
        world.advance(1s);
    }
    QCOMPARE(ask(world, gateway->list({.from = begin, .until = world.now()}))->size(), 33);
    QCOMPARE(ask(world, gateway->list({.from = begin.addSecs(30), .until = world.now()}))->size(), 3);
}

void TestPracticeCryptomus::sendsMoneyBack()
{
    World world;
    const auto gateway = cryptomusAt(world);
    const Quote quote = ask(world, gateway->open(orderOf())).value();
    const RefundOrder wish{.gatewayId = quote.gatewayId, .reference = orderOf().reference, .coin = quote.coin,
                           .coins = std::nullopt, .worth = std::nullopt, .address = quote.address};
    QCOMPARE(ask(world, gateway->refund(wish)).error().kind, Error::Kind::Rejected);
    QVERIFY(pays(world, quote.gatewayId, "exact"));
    world.advance(30s);
    QCOMPARE(ask(world, gateway->readRefund(quote.gatewayId, {})).error().kind, Error::Kind::NotFound);
    QCOMPARE(ask(world, gateway->refund(wish))->state, Refund::State::Requested);
    QCOMPARE(ask(world, gateway->readRefund(quote.gatewayId, {}))->rawStatus, QStringLiteral("refund_process"));
    world.advance(30s);
    QCOMPARE(ask(world, gateway->readRefund(quote.gatewayId, {}))->state, Refund::State::Sent);
    QCOMPARE(eventNow(world, quote), eventName(PaymentEvent::ReportedRefunded));
}

void TestPracticeCryptomus::tellsBalancesRatesAndMinimums()
{
    World world;
    const auto gateway = cryptomusAt(world);
    QVERIFY(ask(world, gateway->status()).value());
    const Quote quote = ask(world, gateway->open(orderOf(QStringLiteral("BTC")))).value();
    QVERIFY(pays(world, quote.gatewayId, "exact"));
    world.advance(30s);
    const QList<Balance> balances = ask(world, gateway->balances()).value();
    QCOMPARE(balances.first().coin, CoinId(QStringLiteral("BTC")));
    QVERIFY(balances.first().available.isPositive() && balances.first().available < quote.quotedCoins);
    QVERIFY(ask(world, gateway->estimate(CoinId(QStringLiteral("LTC")), orderOf().price))->coins.isPositive());
    QVERIFY(ask(world, gateway->minimum(CoinId(usdt), orderOf().price.currency()))->coins.isPositive());
    Order small = orderOf(usdt, QStringLiteral("T1-000002-1"));
    small.price = Money::parse(u"0.10", u"EUR").value();
    QCOMPARE(ask(world, gateway->open(small)).error().kind, Error::Kind::BelowMinimum);
    QCOMPARE(ask(world, gateway->open(orderOf(QStringLiteral("AVAX-C")))).error().kind, Error::Kind::CoinUnavailable);
}

void TestPracticeCryptomus::testsTheConnection()
{
    World world;
    const QList<KeyCheck> checks = ask(world, cryptomusAt(world)->testKeys()).value();
    for (const KeyCheck &check : checks)
        QVERIFY2(check.verdict == KeyCheck::Verdict::Ok, qPrintable(check.answer));
}

void TestPracticeCryptomus::letsTheCustomerChooseACoinOnThePage()
{
    World world;
    // USDT without a network: HTTP 200, and nothing to show (dossier 8.1).
    const Json open = resultOf(post(world, "/v1/payment", R"({"amount":"25.00","currency":"EUR","order_id":"p-1","to_currency":"USDT"})"));
    QVERIFY(open.find(u"address")->isNull() && open.find(u"payer_amount")->isNull() && open.find(u"network")->isNull());
    const QUrl url(open.find(u"url")->toString());
    const auto visit = [&](Method method, const QByteArray &body) {
        return practice::serve(world, {.method = method, .url = QUrl(url.path()), .headers = {}, .body = body}).reply;
    };
    QVERIFY(visit(Method::Get, {}).body.contains("usdt/tron"));
    QCOMPARE(visit(Method::Post, "coin=usdt%2Ftron").status, 200);
    QCOMPARE(visit(Method::Post, "coin=btc%2Fbtc").status, 422);
    const Json info = resultOf(post(world, "/v1/payment/info", R"({"order_id":"p-1"})"));
    QVERIFY(visit(Method::Get, {}).body.contains(info.find(u"address")->toString().toLatin1()));
    QCOMPARE(info.find(u"network")->toString(), QStringLiteral("tron"));
}

void TestPracticeCryptomus::sendsANoticeForEveryStatusThatIsTold_data()
{
    QTest::addColumn<QByteArray>("quirk");
    QTest::newRow("as PHP prints it") << QByteArray(R"({"ascii_notices":false})");
    QTest::newRow("as ASCII, signed as text") << QByteArray(R"({"ascii_notices":true})");
}

void TestPracticeCryptomus::sendsANoticeForEveryStatusThatIsTold()
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

void TestPracticeCryptomus::sendsNoticesAgainAndForTesting()
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

void TestPracticeCryptomus::forgesNoticesWhenToldTo()
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

void TestPracticeCryptomus::refusesWhatIsNotSigned_data()
{
    QTest::addColumn<QByteArray>("merchant");
    QTest::addColumn<QByteArray>("signedBody");
    World world;
    const QByteArray right = practice::cryptomus::keysOf(world).merchant;
    QTest::newRow("another merchant") << QByteArray("8b03432e-385b-4670-8d06-064591096795") << QByteArray("{}");
    QTest::newRow("no merchant") << QByteArray() << QByteArray("{}");
    QTest::newRow("signed another body") << right << QByteArray("[]");
}

void TestPracticeCryptomus::refusesWhatIsNotSigned()
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

void TestPracticeCryptomus::refusesWithTheDocumentedErrors_data()
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
    row("resending the unknown", "/v2/payment/resend", R"({"uuid":"x"})", "Payment not found");
    row("test of an unknown payment", "/v1/test-webhook/payment", R"({"url_callback":"http://a.example","currency":"BTC","network":"btc","status":"paid","uuid":"x"})", "Not found payment");
    row("test of an unknown coin", "/v1/test-webhook/payment", R"({"url_callback":"http://a.example","currency":"X","network":"y","status":"paid"})", "Payment service not found");
}

void TestPracticeCryptomus::refusesWithTheDocumentedErrors()
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

void TestPracticeCryptomus::answersOtherClientsAsTheyAsk()
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

void TestPracticeCryptomus::spoilsAnswersWhenToldTo_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<Error::Kind>("error");
    QTest::newRow("429") << QByteArray("429") << Error::Kind::RateLimited;
    QTest::newRow("500") << QByteArray("500") << Error::Kind::Unavailable;
    QTest::newRow("html") << QByteArray("html") << Error::Kind::NoAnswer;
    QTest::newRow("garbage") << QByteArray("garbage") << Error::Kind::NoAnswer;
    QTest::newRow("cut") << QByteArray("cut") << Error::Kind::NoAnswer;
}

void TestPracticeCryptomus::spoilsAnswersWhenToldTo()
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

void TestPracticeCryptomus::survivesARestart()
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
QTEST_GUILESS_MAIN(TestPracticeCryptomus)
#include "tst_practicecryptomus.moc"
