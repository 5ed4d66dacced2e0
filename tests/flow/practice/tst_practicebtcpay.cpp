// SPDX-License-Identifier: Apache-2.0
//
// The adaptor for BTCPay Server against the practice one, and the practice one against the dossier.
#include "flow/practice/practicebtcpay.h"

#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;
using practice::World;
using Method = HttpRequest::Method;
using namespace tillgate::test::btcpayside;

class TestPracticeBtcPay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensEveryCoinThatItOffers();
    void answersTheQuestionsBeforeASale();
    void letsTheCustomerPayInEveryWay_data();
    void letsTheCustomerPayInEveryWay();
    void confirmsBeforeItSettles();
    void settlesLightningAtOnce();
    void takesTheRestOfAShortPayment();
    void expiresWithAndWithoutMoney();
    void leavesASettledPaymentAlone();
    void marksWhatAPersonDecides();
    void refundsWhatWasPaid();
    void waitsForApprovalOfARefundInMoney();
    void refusesARefundBeforeItIsPaid();
    void findsWhatWasOpenedAlthoughTheReplyWasLost();
    void listsAPeriod();
    void tellsWhatItEarned();
};

void TestPracticeBtcPay::opensEveryCoinThatItOffers()
{
    World world("tillgate", start);
    const auto till = tillAt(world);
    const QList<OfferedCoin> coins = play(world, till->coins()).value();
    QCOMPARE(coins.size(), 6);
    for (const OfferedCoin &offered : coins) {
        const Coin *coin = CoinTable::builtIn().find(offered.coin.value());
        const QByteArray reference = "T1-" + offered.code.toLatin1();
        const Opened one = opened(world, coin->id.text().toLatin1().constData(), reference.constData());
        const Result<Quote> checked = checkedQuote(*one.payment.quote, *coin, ChainNetwork::Main);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
        QCOMPARE(checked->openedAt.secsTo(checked->priceHeldUntil), 15 * 60);
        QCOMPARE(eventOf(world, one), QStringLiteral("reported-waiting"));
    }
}

void TestPracticeBtcPay::answersTheQuestionsBeforeASale()
{
    World world("tillgate", start);
    const auto till = tillAt(world);
    const Order order = orderOf("BTC");
    QVERIFY(play(world, till->status()).value());
    QVERIFY(play(world, till->minimum(order.coin, order.price.currency())).value().coins.isPositive());
    const Decimal estimate = play(world, till->estimate(order.coin, order.price)).value().coins;
    QCOMPARE(estimate, opened(world).payment.quote->quotedCoins);
    // The practice key holds all rights, so that everything can be tried.
    for (const KeyCheck &check : checksOf(world, *till)) {
        const bool isWide = check.question == KeyCheck::Question::CannotMoveMoney;
        QVERIFY2(check.verdict == (isWide ? KeyCheck::Verdict::Warning : KeyCheck::Verdict::Ok), qPrintable(check.answer));
    }
}

void TestPracticeBtcPay::letsTheCustomerPayInEveryWay_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("event");
    const auto row = [](const char *kind, const char *raw, const char *event) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(raw) << QString::fromLatin1(event);
    };
    row("exact", "Settled", "reported-paid");
    row("short", "New/PaidPartial", "reported-short");
    row("over", "Settled/PaidOver", "reported-over");
    row("late", "Expired/PaidLate", "reported-expired");
    row("never", "New", "reported-waiting");
    row("0.00000001", "New/PaidPartial", "reported-short");
}

void TestPracticeBtcPay::letsTheCustomerPayInEveryWay()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, raw);
    QFETCH(const QString, event);
    World world("tillgate", start);
    const Opened one = opened(world);
    QVERIFY(practice::pay(world, one.number, kind));
    world.advance(1min);
    QCOMPARE(readOf(world, one).rawStatus, raw);
    QCOMPARE(eventOf(world, one), event);
    if (kind == QLatin1String("late")) {
        Opened seenTheEnd = one;
        seenTheEnd.payment.stage = PaymentStage::Expired;
        QCOMPARE(advance(PaymentStage::Expired, assess(seenTheEnd.payment, readOf(world, one)).event).stage, PaymentStage::PaidLate);
    }
}

void TestPracticeBtcPay::confirmsBeforeItSettles()
{
    World world("tillgate", start);
    const Opened one = opened(world);
    QVERIFY(practice::pay(world, one.number, QStringLiteral("exact"), false));
    world.advance(1h);
    QCOMPARE(readOf(world, one).rawStatus, QStringLiteral("Processing"));
    QCOMPARE(eventOf(world, one), QStringLiteral("reported-confirming"));
    QVERIFY(practice::confirm(world, one.number));
    QCOMPARE(eventOf(world, one), QStringLiteral("reported-paid"));
    const Opened partly = opened(world, "BTC", "T1-000002-1");
    QVERIFY(practice::pay(world, partly.number, QStringLiteral("short"), false));
    QCOMPARE(eventOf(world, partly), QStringLiteral("reported-seen"));
}

void TestPracticeBtcPay::settlesLightningAtOnce()
{
    World world("tillgate", start);
    const Opened one = opened(world, "BTC-LN");
    QVERIFY(one.payment.quote->address.startsWith(QStringLiteral("lnbc")));
    QVERIFY(practice::pay(world, one.number, QStringLiteral("exact"), false));
    QCOMPARE(eventOf(world, one), QStringLiteral("reported-paid"));
}

void TestPracticeBtcPay::takesTheRestOfAShortPayment()
{
    World world("tillgate", start);
    const Opened one = opened(world);
    QVERIFY(practice::pay(world, one.number, QStringLiteral("short")));
    world.advance(1min);
    const Snapshot partly = readOf(world, one);
    const Decimal rest = partly.dueCoins->minus(*partly.receivedCoins).value();
    QVERIFY(practice::pay(world, one.number, rest.toShortString()));
    world.advance(1min);
    QCOMPARE(eventOf(world, one), QStringLiteral("reported-paid"));
}

void TestPracticeBtcPay::expiresWithAndWithoutMoney()
{
    World world("tillgate", start);
    const Opened empty = opened(world);
    const Opened partly = opened(world, "BTC", "T1-000002-1");
    QVERIFY(practice::pay(world, partly.number, QStringLiteral("short")));
    world.advance(15min);
    QCOMPARE(readOf(world, empty).rawStatus, QStringLiteral("Expired"));
    QCOMPARE(eventOf(world, empty), QStringLiteral("reported-expired"));
    QCOMPARE(readOf(world, partly).rawStatus, QStringLiteral("Expired/PaidPartial"));
    QCOMPARE(eventOf(world, partly), QStringLiteral("reported-short"));
}

void TestPracticeBtcPay::leavesASettledPaymentAlone()
{
    World world("tillgate", start);
    const Opened one = opened(world);
    QVERIFY(practice::pay(world, one.number, QStringLiteral("exact")));
    world.advance(1h);
    QVERIFY(practice::pay(world, one.number, QStringLiteral("0.0001")));
    world.advance(1h);
    // More money after the end does not make it late.
    QCOMPARE(readOf(world, one).status, GatewayStatus::Settled);
    QCOMPARE(eventOf(world, one), QStringLiteral("reported-over"));
}

void TestPracticeBtcPay::marksWhatAPersonDecides()
{
    World world("tillgate", start);
    const auto till = tillAt(world);
    const Opened unpaid = opened(world);
    QCOMPARE(play(world, till->cancel(unpaid.id))->status, GatewayStatus::Cancelled);
    QCOMPARE(play(world, till->cancel(unpaid.id)).error().kind, Error::Kind::Rejected);
    const Opened partly = opened(world, "BTC", "T1-000002-1");
    QVERIFY(practice::pay(world, partly.number, QStringLiteral("short")));
    world.advance(1min);
    QCOMPARE(play(world, till->acceptShortfall(partly.id))->rawStatus, QStringLiteral("Settled/Marked"));
    QCOMPARE(eventOf(world, partly), QStringLiteral("reported-short"));
    const Opened paid = opened(world, "BTC", "T1-000003-1");
    QVERIFY(practice::pay(world, paid.number, QStringLiteral("exact")));
    world.advance(1min);
    QCOMPARE(play(world, till->cancel(paid.id)).error().theirWord, QStringLiteral("Status"));
}

void TestPracticeBtcPay::refundsWhatWasPaid()
{
    World world("tillgate", start);
    const auto till = tillAt(world);
    const Opened one = opened(world);
    QVERIFY(practice::pay(world, one.number, QStringLiteral("exact")));
    world.advance(1min);
    const Refund refund = play(world, till->refund(refundOf(one))).value();
    QCOMPARE(refund.state, Refund::State::AwaitsClaim);
    QCOMPARE(refund.claimUrl->path(), QStringLiteral("/btcpay/pull-payments/") + refund.id);
    QCOMPARE(play(world, till->readRefund(one.id, {}))->id, refund.id);
    const QByteArray claim = "POST /api/v1/pull-payments/" + refund.id.toLatin1() + "/payouts";
    const QByteArray body = R"({"destination":"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq","payoutMethodId":"BTC-CHAIN"})";
    const Json payout = told(world, claim, body);
    QCOMPARE(textOf(payout, u"state"), QStringLiteral("AwaitingPayment"));
    QCOMPARE(textOf(told(world, claim, body), u"code"), QStringLiteral("amount-too-low"));
    const QByteArray path = "/payouts/" + textOf(payout, u"id").toLatin1();
    QCOMPARE(told(world, "GET /api/v1/pull-payments/" + refund.id.toLatin1() + path), payout);
    QCOMPARE(told(world, "GET /api/v1" + path), payout);
    QCOMPARE(tell(world, "GET /api/v1/pull-payments/another" + path).status, 404);
    QCOMPARE(play(world, till->readRefund(one.id, refund.id))->state, Refund::State::Requested);
    world.advance(1min);
    QCOMPARE(play(world, till->readRefund(one.id, refund.id))->state, Refund::State::Sent);
    QVERIFY(tell(world, "GET /pull-payments/" + refund.id.toLatin1()).body.contains("<html"));
}

void TestPracticeBtcPay::waitsForApprovalOfARefundInMoney()
{
    World world("tillgate", start);
    const auto till = tillAt(world);
    const Opened one = opened(world);
    QVERIFY(practice::pay(world, one.number, QStringLiteral("exact")));
    world.advance(1min);
    RefundOrder order = refundOf(one);
    order.worth = Money::parse(u"10.00", u"EUR").value();
    const Refund refund = play(world, till->refund(order)).value();
    const Json payout = told(world, "POST /api/v1/pull-payments/" + refund.id.toLatin1() + "/payouts",
                             R"({"destination":"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq","payoutMethodId":"BTC"})");
    QCOMPARE(textOf(payout, u"originalAmount"), QStringLiteral("10"));
    QCOMPARE(play(world, till->readRefund(one.id, refund.id))->state, Refund::State::NeedsReview);
    QCOMPARE(tell(world, "POST /api/v1/stores/$/payouts/" + textOf(payout, u"id").toLatin1(), R"({"revision":0})").status, 200);
    world.advance(1min);
    QCOMPARE(play(world, till->readRefund(one.id, refund.id))->state, Refund::State::Sent);
}

void TestPracticeBtcPay::refusesARefundBeforeItIsPaid()
{
    World world("tillgate", start);
    const Opened one = opened(world);
    const Result<Refund> refund = play(world, tillAt(world)->refund(refundOf(one)));
    QCOMPARE(refund.error().theirWord, QStringLiteral("non-refundable"));
    QCOMPARE(play(world, tillAt(world)->readRefund(one.id, {})).error().kind, Error::Kind::NotFound);
}

void TestPracticeBtcPay::findsWhatWasOpenedAlthoughTheReplyWasLost()
{
    World world("tillgate", start);
    const auto till = tillAt(world);
    world.faults.insert(QStringLiteral("btcpay"), practice::Fault{.kind = practice::Fault::Kind::LostReply, .times = 1});
    const Order order = orderOf("BTC");
    QVERIFY(play(world, till->open(order)).error().isUnresolved());
    const QList<Snapshot> found = play(world, till->find(order.reference, start)).value();
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().address && found.first().dueCoins && found.first().createdAt);
    QVERIFY(play(world, till->find(PaymentReference(QStringLiteral("T1-000009-1")), start))->isEmpty());
}

void TestPracticeBtcPay::listsAPeriod()
{
    World world("tillgate", start);
    opened(world);
    world.advance(2h);
    opened(world, "LTC", "T1-000002-1");
    const auto till = tillAt(world);
    QCOMPARE(play(world, till->list({.from = start, .until = start.addDays(1)}))->size(), 2);
    QCOMPARE(play(world, till->list({.from = start.addSecs(60), .until = start.addDays(1)}))->first().reference, QStringLiteral("T1-000002-1"));
    QCOMPARE(told(world, "GET /api/v1/stores/$/invoices?orderId=T1-000001-1&orderId=T1-000002-1").items().size(), 2);
    QCOMPARE(told(world, "GET /api/v1/stores/$/invoices?take=1&skip=1").items().size(), 1);
    QCOMPARE(told(world, "GET /api/v1/stores/$/invoices?status=Expired").items().size(), 1);
    QCOMPARE(told(world, "GET /api/v1/stores/$/invoices?status=Nonsense").items().size(), 2);
    QCOMPARE(told(world, "GET /api/v1/stores/$/invoices?textSearch=T1-000002").items().size(), 1);
}

void TestPracticeBtcPay::tellsWhatItEarned()
{
    World world("tillgate", start);
    const Opened chain = opened(world);
    const Opened lightning = opened(world, "BTC-LN", "T1-000002-1");
    QVERIFY(practice::pay(world, chain.number, QStringLiteral("exact")));
    QVERIFY(practice::pay(world, lightning.number, QStringLiteral("exact")));
    world.advance(1min);
    const QList<Balance> balances = play(world, tillAt(world)->balances()).value();
    QCOMPARE(balances.size(), 6);
    QCOMPARE(balances.at(0).available, chain.payment.quote->quotedCoins);
    QCOMPARE(balances.at(1).available, lightning.payment.quote->quotedCoins);
}

QTEST_GUILESS_MAIN(TestPracticeBtcPay)
#include "tst_practicebtcpay.moc"
