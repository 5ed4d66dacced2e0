// SPDX-License-Identifier: Apache-2.0
//
// The CoinGate adaptor against the practice CoinGate, and that side alone against what the dossier documents.
#include "flow/practice/playedcall.h"
#include "gateway/quotecheck.h"
#include "practice/coingate/coins.h"
#include "practice/coingate/service.h"
#include "practice/worldfile.h"
#include "sale/assessment.h"
#include "wire/jsonfields.h"

#include <QTest>

using namespace tillgate;
using namespace tillgate::test;
using practice::World;
using namespace std::chrono_literals;

namespace {

using Method = HttpRequest::Method;

const QUrl notifyUrl(QStringLiteral("http://127.0.0.1:9/hook"));

std::unique_ptr<Gateway> coinGate(const World &world, bool usesHostedPage = false)
{
    AccountSettings settings;
    settings.notifyUrl = notifyUrl;
    settings.usesHostedPage = usesHostedPage;
    return practiceGateway(world, QStringLiteral("coingate"), settings);
}

Order orderOf(const QString &coin = QStringLiteral("BTC"))
{
    return {.reference = PaymentReference(QStringLiteral("T1-000001-1")),
            .price = Money::parse(u"25.00", u"EUR").value(),
            .coin = CoinId(coin),
            .description = QStringLiteral("Sale 1")};
}

Payment paymentOf(const Quote &quote, const Order &order = orderOf())
{
    Payment payment{.reference = order.reference,
                    .sale = SaleId(QStringLiteral("T1-000001")),
                    .account = AccountName(QStringLiteral("coingate")),
                    .coin = order.coin,
                    .price = order.price};
    payment.quote = quote;
    return payment;
}

/// What a till makes of the order now.
QString eventNow(World &world, const Quote &quote)
{
    const Result<Snapshot> snapshot = ask(world, coinGate(world)->read(quote.gatewayId));
    return snapshot ? eventName(assess(paymentOf(quote), *snapshot).event) : snapshot.error().detail;
}

HttpReply raw(World &world, Method method, const QByteArray &path, const QByteArray &body = {}, const QByteArray &scheme = "Bearer",
              const QByteArray &type = "application/x-www-form-urlencoded")
{
    HttpRequest request{.method = method, .url = QUrl::fromEncoded("/coingate" + path), .headers = {{"Content-Type", type}}, .body = body};
    if (!scheme.isEmpty())
        request.headers.append({"Authorization", scheme + ' ' + practice::coingate::keysOf(world).apiToken});
    return practice::serve(world, request).reply;
}

Json jsonOf(const HttpReply &reply)
{
    return Json::parse(reply.body).value_or(Json());
}

QStringList wordsOf(World &world)
{
    QStringList words;
    for (const HttpRequest &delivery : deliveries(world)) {
        const Result<Notice> notice = coinGate(world)->verify(delivery);
        words.append(notice ? notice->rawStatus : notice.error().detail);
    }
    return words;
}

} // namespace

class TestPracticeCoinGate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensEveryCoinThatItOffers();
    void letsTheCustomerPayInEveryWay_data();
    void letsTheCustomerPayInEveryWay();
    void takesTheRestOfAShortPayment();
    void expiresAndTakesLateMoney();
    void showsThePageWhereAddressesAreNotAllowed();
    void letsTheCustomerChooseACoinOnThePage();
    void letsTheCustomerCancelOnThePage();
    void findsAnOrderWhoseReplyWasLost_data();
    void findsAnOrderWhoseReplyWasLost();
    void listsPageByPage();
    void sendsMoneyBack();
    void refusesARefundOfMoreThanWasPaid();
    void tellsBalancesRatesAndCoins();
    void testsTheConnection();
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

void TestPracticeCoinGate::opensEveryCoinThatItOffers()
{
    World world;
    const auto gateway = coinGate(world);
    int count = 0;
    const QList<OfferedCoin> coins = ask(world, gateway->coins()).value();
    for (const OfferedCoin &offered : coins) {
        QVERIFY2(offered.coin, qPrintable(offered.code));
        Order order = orderOf(offered.coin->text());
        const Result<Quote> quote = ask(world, gateway->open(order));
        QVERIFY2(quote, quote ? "" : qPrintable(quote.error().detail));
        const Result<Quote> checked = checkedQuote(*quote, *CoinTable::builtIn().find(*offered.coin), ChainNetwork::Main,
                                                   AccountSettings::Environment::Practice);
        QVERIFY2(checked, checked ? "" : qPrintable(offered.code + checked.error().detail));
        // No memo is told here, as at the real one: those coins are paid on the page.
        const bool isPage = offered.code == QLatin1String("xrp/ripple") || offered.code == QLatin1String("xlm/stellar")
            || offered.code.endsWith(QLatin1String("/solana"));
        QCOMPARE(quote->isPageOnly(), isPage);
        ++count;
    }
    QVERIFY(count > 15);
}

void TestPracticeCoinGate::letsTheCustomerPayInEveryWay_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<PaymentEvent>("coming");
    QTest::addColumn<PaymentEvent>("settled");
    QTest::newRow("exact") << QByteArray("exact") << PaymentEvent::ReportedConfirming << PaymentEvent::ReportedPaid;
    QTest::newRow("over") << QByteArray("over") << PaymentEvent::ReportedConfirming << PaymentEvent::ReportedOver;
    QTest::newRow("short") << QByteArray("short") << PaymentEvent::ReportedSeen << PaymentEvent::ReportedShort;
    QTest::newRow("never") << QByteArray("never") << PaymentEvent::ReportedWaiting << PaymentEvent::ReportedWaiting;
}

void TestPracticeCoinGate::letsTheCustomerPayInEveryWay()
{
    QFETCH(const QByteArray, how);
    QFETCH(const PaymentEvent, coming);
    QFETCH(const PaymentEvent, settled);
    World world;
    const Quote quote = ask(world, coinGate(world)->open(orderOf())).value();
    QCOMPARE(eventNow(world, quote), eventName(PaymentEvent::ReportedWaiting));
    QVERIFY(pays(world, quote.gatewayId, how));
    QCOMPARE(eventNow(world, quote), eventName(coming));
    world.advance(30s);
    QCOMPARE(eventNow(world, quote), eventName(settled));
}

void TestPracticeCoinGate::takesTheRestOfAShortPayment()
{
    World world;
    const Quote quote = ask(world, coinGate(world)->open(orderOf())).value();
    QVERIFY(pays(world, quote.gatewayId, "short"));
    world.advance(30s);
    const Snapshot part = ask(world, coinGate(world)->read(quote.gatewayId)).value();
    const Decimal rest = quote.payableCoins.minus(*part.receivedCoins).value();
    QVERIFY(rest.isPositive() && rest < quote.payableCoins);
    QVERIFY(pays(world, quote.gatewayId, rest.toString().toLatin1()));
    world.advance(30s);
    QCOMPARE(eventNow(world, quote), eventName(PaymentEvent::ReportedPaid));
}

void TestPracticeCoinGate::expiresAndTakesLateMoney()
{
    World world;
    const Quote quote = ask(world, coinGate(world)->open(orderOf())).value();
    QCOMPARE(quote.openedAt.secsTo(quote.priceHeldUntil), qint64(20 * 60));
    world.advance(21min);
    QCOMPARE(eventNow(world, quote), eventName(PaymentEvent::ReportedExpired));
    QVERIFY(pays(world, quote.gatewayId, "exact"));
    world.advance(30s);
    QCOMPARE(eventNow(world, quote), eventName(PaymentEvent::ReportedPaid));

    World other;
    const Quote second = ask(other, coinGate(other)->open(orderOf())).value();
    QVERIFY(pays(other, second.gatewayId, "short"));
    other.advance(21min);
    QCOMPARE(eventNow(other, second), eventName(PaymentEvent::ReportedShort));
}

void TestPracticeCoinGate::showsThePageWhereAddressesAreNotAllowed()
{
    World world;
    QCOMPARE(control(world, "quirks", R"({"pages_only":true})"), 200);
    const Quote quote = ask(world, coinGate(world)->open(orderOf())).value();
    QVERIFY(quote.isPageOnly());
    const Result<Snapshot> fresh = ask(world, coinGate(world)->read(quote.gatewayId));
    QCOMPARE(fresh->rawStatus, QStringLiteral("new"));
    QVERIFY(!fresh->address && !fresh->coin);
    QVERIFY(pays(world, quote.gatewayId, "exact"));
    world.advance(30s);
    QCOMPARE(eventNow(world, quote), eventName(PaymentEvent::ReportedPaid));
    const auto checks = ask(world, coinGate(world)->testKeys());
    const bool isWarned = std::any_of(checks->begin(), checks->end(), [](const KeyCheck &check) {
        return check.question == KeyCheck::Question::AddressesShown && check.verdict == KeyCheck::Verdict::Warning;
    });
    QVERIFY(isWarned);
}

void TestPracticeCoinGate::letsTheCustomerChooseACoinOnThePage()
{
    World world;
    const Quote quote = ask(world, coinGate(world, true)->open(orderOf())).value();
    const QByteArray path = quote.pageUrl->path().toLatin1().mid(9); // without "/coingate"
    QVERIFY(raw(world, Method::Get, path, {}, {}).body.contains("25"));
    QVERIFY(raw(world, Method::Get, path, {}, {}).body.contains("xrp/ripple"));
    const HttpReply chosen = raw(world, Method::Post, path, "coin=xrp%2Fripple", {});
    QCOMPARE(chosen.status, 200);
    QVERIFY2(chosen.body.contains("tag"), "the page knows the memo");
    QCOMPARE(raw(world, Method::Post, path, "coin=btc%2Fbitcoin", {}).status, 422);
    const Snapshot snapshot = ask(world, coinGate(world, true)->read(quote.gatewayId)).value();
    QCOMPARE(snapshot.rawStatus, QStringLiteral("pending"));
    QCOMPARE(snapshot.coin, CoinId(QStringLiteral("XRP")));
    QCOMPARE(raw(world, Method::Get, "/invoice/nothing", {}, {}).status, 404);
}

void TestPracticeCoinGate::letsTheCustomerCancelOnThePage()
{
    World world;
    const Quote quote = ask(world, coinGate(world, true)->open(orderOf())).value();
    QCOMPARE(raw(world, Method::Post, quote.pageUrl->path().toLatin1().mid(9), "coin=cancel", {}).status, 200);
    QCOMPARE(eventNow(world, quote), eventName(PaymentEvent::ReportedCancelled));
}

void TestPracticeCoinGate::findsAnOrderWhoseReplyWasLost_data()
{
    QTest::addColumn<QByteArray>("only");
    QTest::addColumn<bool>("hasAddress");
    QTest::newRow("of the order") << QByteArray("POST /coingate/v2/orders") << false;
    QTest::newRow("of the checkout") << QByteArray("/checkout") << true;
}

void TestPracticeCoinGate::findsAnOrderWhoseReplyWasLost()
{
    QFETCH(const QByteArray, only);
    QFETCH(const bool, hasAddress);
    World world;
    QVERIFY(setFault(world, "coingate", "lost-reply", only));
    const Result<Quote> lost = ask(world, coinGate(world)->open(orderOf()));
    QVERIFY(lost.error().isUnresolved());
    const Result<QList<Snapshot>> found = ask(world, coinGate(world)->find(orderOf().reference, world.now()));
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().address.has_value(), hasAddress);
    QVERIFY(found->first().pageUrl);
    QVERIFY(ask(world, coinGate(world)->find(PaymentReference(QStringLiteral("T1-000002-1")), world.now()))->isEmpty());
}

void TestPracticeCoinGate::listsPageByPage()
{
    World world;
    const QDateTime begin = world.now();
    const auto gateway = coinGate(world);
    for (int count = 1; count <= 103; ++count) {
        Order order = orderOf();
        order.reference = PaymentReference(QStringLiteral("T1-%1-1").arg(count));
        QVERIFY(ask(world, gateway->open(order)));
        world.advance(1s);
    }
    QCOMPARE(ask(world, gateway->list({.from = begin, .until = world.now()}))->size(), 103);
    QCOMPARE(ask(world, gateway->list({.from = begin.addSecs(100), .until = world.now()}))->size(), 3);
    QCOMPARE(ask(world, gateway->find(PaymentReference(QStringLiteral("T1-1-1")), begin))->size(), 1);
}

void TestPracticeCoinGate::sendsMoneyBack()
{
    World world;
    const auto gateway = coinGate(world);
    const Quote quote = ask(world, gateway->open(orderOf())).value();
    QVERIFY(pays(world, quote.gatewayId, "exact"));
    world.advance(30s);
    RefundOrder wish{.gatewayId = quote.gatewayId, .reference = orderOf().reference, .coin = quote.coin, .coins = std::nullopt,
                     .worth = Money::parse(u"5.00", u"EUR").value(), .address = quote.address, .customerEmail = QStringLiteral("a@b.example")};
    const Refund part = ask(world, gateway->refund(wish)).value();
    QCOMPARE(part.state, Refund::State::Requested);
    world.advance(30s);
    QCOMPARE(ask(world, gateway->readRefund(quote.gatewayId, part.id))->state, Refund::State::Sent);
    QCOMPARE(ask(world, gateway->read(quote.gatewayId))->rawStatus, QStringLiteral("partially_refunded"));
    wish.worth = Money::parse(u"20.00", u"EUR").value();
    QVERIFY(ask(world, gateway->refund(wish)));
    QVERIFY(ask(world, gateway->readRefund(quote.gatewayId, {}))->id != part.id);
    world.advance(30s);
    QCOMPARE(eventNow(world, quote), eventName(PaymentEvent::ReportedRefunded));
}

void TestPracticeCoinGate::refusesARefundOfMoreThanWasPaid()
{
    World world;
    const auto gateway = coinGate(world);
    const Quote quote = ask(world, gateway->open(orderOf())).value();
    RefundOrder wish{.gatewayId = quote.gatewayId, .reference = orderOf().reference, .coin = quote.coin, .coins = std::nullopt,
                     .worth = std::nullopt, .address = quote.address, .customerEmail = QStringLiteral("a@b.example")};
    QCOMPARE(ask(world, gateway->refund(wish)).error().kind, Error::Kind::Rejected);
    QVERIFY(pays(world, quote.gatewayId, "exact"));
    world.advance(30s);
    wish.worth = Money::parse(u"25.01", u"EUR").value();
    QCOMPARE(ask(world, gateway->refund(wish)).error().theirWord, QStringLiteral("RefundIsNotValid"));
    wish.worth = std::nullopt;
    QVERIFY2(ask(world, gateway->refund(wish)), "all of it");
}

void TestPracticeCoinGate::tellsBalancesRatesAndCoins()
{
    World world;
    const auto gateway = coinGate(world);
    QVERIFY(ask(world, gateway->status()).value());
    QVERIFY(ask(world, gateway->balances())->first().available.isPositive());
    const Money price = Money::parse(u"25.00", u"EUR").value();
    QVERIFY(ask(world, gateway->estimate(CoinId(QStringLiteral("LTC")), price))->coins.isPositive());
    const auto coins = ask(world, gateway->coins()).value();
    QVERIFY(std::none_of(coins.begin(), coins.end(), [](const OfferedCoin &coin) { return coin.code == QLatin1String("ada/cardano"); }));
    QCOMPARE(ask(world, gateway->open(orderOf(QStringLiteral("ADA")))).error().kind, Error::Kind::CoinUnavailable);
}

void TestPracticeCoinGate::testsTheConnection()
{
    World world;
    const QList<KeyCheck> checks = ask(world, coinGate(world)->testKeys()).value();
    for (const KeyCheck &check : checks)
        QVERIFY2(check.verdict == KeyCheck::Verdict::Ok, qPrintable(check.answer));
}

void TestPracticeCoinGate::sendsACallbackForEveryChangeThatIsOne_data()
{
    QTest::addColumn<QByteArray>("quirk");
    QTest::newRow("JSON") << QByteArray(R"({"form_notices":false})");
    QTest::newRow("forms") << QByteArray(R"({"form_notices":true})");
}

void TestPracticeCoinGate::sendsACallbackForEveryChangeThatIsOne()
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

void TestPracticeCoinGate::forgesCallbacksWhenToldTo()
{
    World world;
    const Quote quote = ask(world, coinGate(world)->open(orderOf())).value();
    QCOMPARE(wordsOf(world).size(), 1);
    QVERIFY(sendNotice(world, quote.gatewayId, true));
    const QList<HttpRequest> forged = deliveries(world);
    QCOMPARE(forged.size(), 1);
    QCOMPARE(coinGate(world)->verify(forged.first()).error().kind, Error::Kind::AccessDenied);
}

void TestPracticeCoinGate::refusesWithTheDocumentedErrors_data()
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

void TestPracticeCoinGate::refusesWithTheDocumentedErrors()
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

void TestPracticeCoinGate::answersTheOfficialClientsAsTheyAsk_data()
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

void TestPracticeCoinGate::answersTheOfficialClientsAsTheyAsk()
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
    const QByteArray id = order.find(u"id")->numberText();
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

void TestPracticeCoinGate::spoilsAnswersWhenToldTo_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<Error::Kind>("error");
    QTest::newRow("429") << QByteArray("429") << Error::Kind::RateLimited;
    QTest::newRow("500") << QByteArray("500") << Error::Kind::Unavailable;
    QTest::newRow("html") << QByteArray("html") << Error::Kind::NoAnswer;
    QTest::newRow("garbage") << QByteArray("garbage") << Error::Kind::NoAnswer;
    QTest::newRow("cut") << QByteArray("cut") << Error::Kind::NoAnswer;
}

void TestPracticeCoinGate::spoilsAnswersWhenToldTo()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const Error::Kind, error);
    World world;
    QVERIFY(setFault(world, "coingate", kind));
    QCOMPARE(errorKindName(ask(world, coinGate(world)->open(orderOf())).error().kind), errorKindName(error));
    QVERIFY(world.payments().isEmpty());
    QVERIFY(setFault(world, "coingate", "none"));
    QVERIFY(ask(world, coinGate(world)->open(orderOf())));
}

void TestPracticeCoinGate::survivesARestart()
{
    World world;
    const Quote quote = ask(world, coinGate(world)->open(orderOf())).value();
    World again = practice::WorldFile::read(practice::WorldFile::write(world)).value();
    QVERIFY(pays(again, quote.gatewayId, "exact"));
    again.advance(30s);
    QCOMPARE(eventNow(again, quote), eventName(PaymentEvent::ReportedPaid));
}

void TestPracticeCoinGate::keepsToItsOwnPayments()
{
    World world;
    QVERIFY(ask(world, coinGate(world)->open(orderOf())));
    const auto other = practiceGateway(world, QStringLiteral("nowpayments"));
    const GatewayPaymentId id(QString::number(world.payments().first().id));
    QCOMPARE(ask(world, other->read(id)).error().kind, Error::Kind::NotFound);
}

Q_DECLARE_METATYPE(tillgate::Error::Kind)
Q_DECLARE_METATYPE(tillgate::PaymentEvent)
QTEST_GUILESS_MAIN(TestPracticeCoinGate)
#include "tst_practicecoingate.moc"
