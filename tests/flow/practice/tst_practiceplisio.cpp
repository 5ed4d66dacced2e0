// SPDX-License-Identifier: Apache-2.0
//
// The practice Plisio, asked by our own adaptor and in the ways of its own clients.
#include "flow/practice/practiceplisio.h"

#include <QTest>

using namespace tillgate;
using namespace tillgate::test;
using namespace std::chrono_literals;
using practice::World;
using namespace tillgate::test::plisioside;

class TestPracticePlisio final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersTheConnectionTest();
    void givesAnAddressForEveryCoinThatItOffers();
    void addsTheCommissionWhereTheCustomerPaysIt();
    void givesNoAddressWithoutWhiteLabel();
    void letsTheCustomerPayInEveryWay_data();
    void letsTheCustomerPayInEveryWay();
    void walksThroughItsStatusWords();
    void takesTheRestOfAShortPayment();
    void findsAnInvoiceWhoseAnswerWasLost();
    void knowsAnOrderNumberOnlyOnce();
};

void TestPracticePlisio::answersTheConnectionTest()
{
    World world;
    QCOMPARE(keyChecks(world).size(), 6);
    for (const KeyCheck &check : keyChecks(world))
        QVERIFY2(check.verdict == KeyCheck::Verdict::Ok, qPrintable(check.answer));
    world.records.insert(QStringLiteral("plisio/shop/white_label"), "off");
    world.records.insert(QStringLiteral("plisio/shop/request_ip"), "off");
    QStringList bad;
    for (const KeyCheck &check : keyChecks(world)) {
        if (check.verdict != KeyCheck::Verdict::Ok)
            bad.append(QString::number(static_cast<int>(check.question)));
    }
    QCOMPARE(bad.size(), 2);
}

void TestPracticePlisio::givesAnAddressForEveryCoinThatItOffers()
{
    World world;
    const QList<OfferedCoin> coins = run(world, plisioIn(world)->coins()).value();
    QCOMPARE(coins.size(), practice::plisio::offeredCoins().size() - 2);
    for (const OfferedCoin &offered : coins) {
        QVERIFY2(offered.coin, qPrintable(offered.code));
        Order order = orderOf(offered.coin->text());
        order.reference = PaymentReference(QStringLiteral("T1-") + offered.code);
        const Result<Quote> quote = run(world, plisioIn(world)->open(order));
        QVERIFY2(quote, quote ? "" : qPrintable(quote.error().detail));
        const Coin &coin = *CoinTable::builtIn().find(*offered.coin);
        QVERIFY2(checkAddress(coin, ChainNetwork::Main, quote->address).ok, qPrintable(offered.code));
        QCOMPARE(quote->openedAt.secsTo(quote->priceHeldUntil), 20 * 60);
        const Minimum minimum = run(world, plisioIn(world)->minimum(coin.id, order.price.currency())).value();
        QVERIFY(minimum.coins.isPositive() && minimum.coins < quote->quotedCoins);
        // The commission apart, an estimate is what is asked for.
        const Estimate estimate = run(world, plisioIn(world)->estimate(coin.id, order.price)).value();
        const Decimal difference = estimate.coins.minus(quote->quotedCoins).value().absolute();
        QVERIFY2(difference.times(Decimal(1000)).value() < quote->quotedCoins, qPrintable(offered.code));
    }
}

void TestPracticePlisio::addsTheCommissionWhereTheCustomerPaysIt()
{
    World world;
    const Decimal shopPays = open(world).value().quotedCoins;
    World other;
    other.records.insert(QStringLiteral("plisio/shop/commission"), "client");
    const Quote quote = open(other).value();
    QVERIFY(quote.quotedCoins > shopPays);
    QVERIFY(practice::pay(other, numberOf(other, quote), QStringLiteral("exact")));
    other.advance(1min);
    QCOMPARE(eventOf(other, quote), eventName(PaymentEvent::ReportedPaid));
}

void TestPracticePlisio::givesNoAddressWithoutWhiteLabel()
{
    World world;
    world.records.insert(QStringLiteral("plisio/shop/white_label"), "off");
    QCOMPARE(open(world).error().kind, Error::Kind::Rejected);
    QVERIFY2(!run(world, plisioIn(world)->find(orderOf(QStringLiteral("BTC")).reference, world.now())),
             "a list without order numbers never means that there is none");
}

void TestPracticePlisio::letsTheCustomerPayInEveryWay_data()
{
    QTest::addColumn<PaymentEvent>("atOnce");
    QTest::addColumn<PaymentEvent>("later");
    QTest::newRow("exact") << PaymentEvent::ReportedConfirming << PaymentEvent::ReportedPaid;
    QTest::newRow("short") << PaymentEvent::ReportedShort << PaymentEvent::ReportedShort;
    QTest::newRow("over") << PaymentEvent::ReportedConfirming << PaymentEvent::ReportedOver;
    QTest::newRow("twice") << PaymentEvent::ReportedConfirming << PaymentEvent::ReportedOver;
    QTest::newRow("late") << PaymentEvent::ReportedUnclear << PaymentEvent::ReportedUnclear;
    QTest::newRow("wrong-network") << PaymentEvent::ReportedWaiting << PaymentEvent::ReportedWaiting;
    QTest::newRow("never") << PaymentEvent::ReportedWaiting << PaymentEvent::ReportedWaiting;
}

void TestPracticePlisio::letsTheCustomerPayInEveryWay()
{
    QFETCH(const PaymentEvent, atOnce);
    QFETCH(const PaymentEvent, later);
    const QByteArray kind = QTest::currentDataTag();
    World world;
    const Quote quote = open(world).value();
    QCOMPARE(eventOf(world, quote), eventName(PaymentEvent::ReportedWaiting));
    const HttpReply reply = controlled(world, "pay", R"({"payment":"T1-000001-1","amount":")" + kind + "\"}");
    QVERIFY2(reply.status == 200, reply.body.constData());
    QCOMPARE(eventOf(world, quote), eventName(atOnce));
    world.advance(1min);
    QCOMPARE(eventOf(world, quote), eventName(later));
}

void TestPracticePlisio::walksThroughItsStatusWords()
{
    World world;
    const Quote quote = open(world).value();
    const auto word = [&] { return run(world, plisioIn(world)->read(quote.gatewayId)).value().rawStatus; };
    QStringList words{word()};
    QVERIFY(practice::pay(world, numberOf(world, quote), QStringLiteral("exact")));
    for (int second = 0; second < 14; ++second) {
        if (word() != words.last())
            words.append(word());
        world.advance(1s);
    }
    QCOMPARE(words.join(QLatin1Char(',')), QStringLiteral("new,pending,pending internal,completed"));
    World empty;
    const Quote unpaid = open(empty).value();
    empty.advance(21min);
    QCOMPARE(eventOf(empty, unpaid), eventName(PaymentEvent::ReportedExpired));
    World failed;
    const Quote broken = open(failed).value();
    QVERIFY(practice::declare(failed, numberOf(failed, broken), QStringLiteral("failed")));
    QCOMPARE(eventOf(failed, broken), eventName(PaymentEvent::ReportedFailed));
}

void TestPracticePlisio::takesTheRestOfAShortPayment()
{
    World world;
    const Quote quote = open(world).value();
    QVERIFY(practice::pay(world, numberOf(world, quote), QStringLiteral("short")));
    world.advance(1min);
    const Snapshot part = run(world, plisioIn(world)->read(quote.gatewayId)).value();
    const Decimal rest = quote.quotedCoins.minus(*part.receivedCoins).value();
    QVERIFY(practice::pay(world, numberOf(world, quote), rest.toShortString()));
    world.advance(1min);
    QCOMPARE(eventOf(world, quote), eventName(PaymentEvent::ReportedPaid));
}

void TestPracticePlisio::findsAnInvoiceWhoseAnswerWasLost()
{
    World world;
    const Order order = orderOf(QStringLiteral("BTC"));
    QVERIFY(run(world, plisioIn(world)->find(order.reference, world.now())).value().isEmpty());
    QCOMPARE(controlled(world, "fault", R"({"gateway":"plisio","kind":"lost-reply"})").status, 200);
    QCOMPARE(open(world).error().kind, Error::Kind::NoAnswer);
    const QList<Snapshot> found = run(world, plisioIn(world)->find(order.reference, world.now())).value();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().reference, order.reference.text());
    QVERIFY(found.first().address && found.first().dueCoins && found.first().createdAt);
    // Loosely found by Plisio, not the same to us.
    QVERIFY(run(world, plisioIn(world)->find(PaymentReference(QStringLiteral("T1-000001")), world.now())).value().isEmpty());
    QVERIFY2(open(world).error().isUnresolved(), "the number is there already");
}

void TestPracticePlisio::knowsAnOrderNumberOnlyOnce()
{
    World world;
    const Json first = dataOf(get(world, newOrder().toLatin1()));
    QVERIFY(first.find(u"wallet_hash") != nullptr);
    QCOMPARE(get(world, newOrder().toLatin1()).status, 422);
    for (const char *yes : {"&return_existing=1", "&return_existing=true"})
        QCOMPARE(dataOf(get(world, newOrder(yes).toLatin1())).find(u"txn_id")->toString(), first.find(u"txn_id")->toString());
    QCOMPARE(world.payments().size(), 1);
}

QTEST_GUILESS_MAIN(TestPracticePlisio)
#include "tst_practiceplisio.moc"
