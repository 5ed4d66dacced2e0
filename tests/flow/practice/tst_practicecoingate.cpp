// SPDX-License-Identifier: Apache-2.0
//
// The CoinGate adaptor against the practice CoinGate, and that side alone against what the dossier documents.
#include "flow/practice/practicecoingate.h"

#include <QTest>

using namespace tillgate;
using namespace tillgate::test;
using practice::World;
using namespace std::chrono_literals;
using namespace tillgate::test::coingateside;

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

Q_DECLARE_METATYPE(tillgate::Error::Kind)
Q_DECLARE_METATYPE(tillgate::PaymentEvent)
QTEST_GUILESS_MAIN(TestPracticeCoinGate)
#include "tst_practicecoingate.moc"
