// SPDX-License-Identifier: Apache-2.0
//
// The Cryptomus adaptor against the practice Cryptomus, and that side alone against what the dossier documents.
#include "flow/practice/practicecryptomus.h"

#include <QTest>

using namespace tillgate;
using namespace tillgate::test;
using practice::World;
using namespace std::chrono_literals;
using namespace tillgate::test::cryptomusside;

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

Q_DECLARE_METATYPE(tillgate::Error::Kind)
Q_DECLARE_METATYPE(tillgate::PaymentEvent)
QTEST_GUILESS_MAIN(TestPracticeCryptomus)
#include "tst_practicecryptomus.moc"
