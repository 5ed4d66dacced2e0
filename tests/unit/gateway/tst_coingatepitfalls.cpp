// SPDX-License-Identifier: Apache-2.0
//
// One test per pitfall of the dossier (coingate, section 8), by its number. Those that are not the adaptor's:
// 6 (what a refused callback is answered) is the desk's (tst_notices), 11 (inconsistent documents) is spread over the
// errors, 13 (client bugs) is the practice side's, 16 (coins change) is the desk's daily question.
#include "gateway/quotecheck.h"
#include "sale/assessment.h"
#include "unit/gateway/coingateaccount.h"

using namespace tillgate;
using namespace tillgate::test;

namespace {

Played<Quote> opened(const CoinGateAccount &account, const QString &checkout, const QString &coin = QStringLiteral("BTC"))
{
    const QList<HttpReply> before = account.usesHostedPage ? QList<HttpReply>() : QList<HttpReply>{cg(QStringLiteral("currencies"))};
    return play(coinGateOf(account)->open(orderOf(coin)),
                before + QList<HttpReply>{cg(QStringLiteral("created")), cg(checkout)});
}

Result<Snapshot> snapshotOf(const HttpReply &reply)
{
    return play(coinGateOf()->read(cgOrderId), {reply}).result;
}

/// The payment that the read-….reply.txt files are about.
Payment storedPayment(const QString &checkout = QStringLiteral("checkout-btc"))
{
    Payment payment{.reference = PaymentReference(QStringLiteral("T3-000117-1")),
                    .sale = SaleId(QStringLiteral("T3-000117")),
                    .account = AccountName(QStringLiteral("CoinGate")),
                    .coin = CoinId(QStringLiteral("BTC")),
                    .price = money(QStringLiteral("25.00")),
                    .stage = PaymentStage::Waiting};
    payment.quote = opened({}, checkout).result.value();
    return payment;
}

} // namespace

class TestCoinGatePitfalls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pitfall01_withoutCheckoutThePageIsShown_data();
    void pitfall01_withoutCheckoutThePageIsShown();
    void pitfall02_aCallbackMayComeBeforeTheReply();
    void pitfall03_thePaidWordAloneDecides_data();
    void pitfall03_thePaidWordAloneDecides();
    void pitfall04_theCoinAmountIsTakenAsItIsGiven();
    void pitfall05_theirOrderIdIsNeverOurs();
    void pitfall07_formsAndJsonAreBothRead();
    void pitfall08_everyWordIsKnownAsItIsSpelled_data();
    void pitfall08_everyWordIsKnownAsItIsSpelled();
    void pitfall09_platformIdsComeFromTheEnvironmentAsked();
    void pitfall09_theSandboxMayInventAddresses();
    void pitfall10_missingMembersAreNoError();
    void pitfall12_aRefundNeedsTheCustomersAddressAndMail();
    void pitfall14_refundsExist();
    void pitfall15_theTokenIsInTheBodyNotInTheAddress();
    void pitfall17_aTokenIsComparedInFull();
    void aPartPaymentIsSeenOnlyByAsking();
    void aCoinThatIsOffLeavesNothingOpen();
    void anOrderWithoutItsSecondStepCanBePaidOnItsPage();
    void theSecondOrderOfOneNumberIsShownToo();
    void aLostOrderWhoseMemoIsNotToldIsNotShownByItsAddress();
    void anotherNetworkOfTheSameCoinIsAnotherCoin();
};

void TestCoinGatePitfalls::pitfall01_withoutCheckoutThePageIsShown_data()
{
    QTest::addColumn<bool>("isSet");
    QTest::newRow("refused now") << false;
    QTest::newRow("known from the set-up") << true;
}

void TestCoinGatePitfalls::pitfall01_withoutCheckoutThePageIsShown()
{
    QFETCH(const bool, isSet);
    const auto played = opened({.usesHostedPage = isSet}, QStringLiteral("checkout-refused"));
    QCOMPARE(played.requests.size(), isSet ? 1 : 3);
    QVERIFY(played.result->isPageOnly());
    QVERIFY(played.result->quotedCoins.isZero());
    QCOMPARE(played.result->priceHeldUntil, QDateTime({2025, 8, 27}, {18, 56, 58}, Qt::UTC));
    const Result<Quote> checked = checkedQuote(*played.result, *CoinTable::builtIn().find(CoinId(QStringLiteral("BTC"))), ChainNetwork::Main);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
    const GatewayTraits traits = coinGateOf({.usesHostedPage = isSet})->traits();
    QCOMPARE(traits.showsAddress, !isSet);
    QCOMPARE(traits.customerChoosesCoin, isSet);
    Payment payment = storedPayment(QStringLiteral("checkout-refused"));
    QCOMPARE(assess(payment, snapshotOf(cg(QStringLiteral("read-paid"))).value()).event, PaymentEvent::ReportedPaid);
}

void TestCoinGatePitfalls::pitfall02_aCallbackMayComeBeforeTheReply()
{
    // The token needs our reference only, which is recorded before anything leaves.
    const QString reference = QStringLiteral("T3-000117-1");
    const QByteArray body = R"({"id":538,"order_id":"T3-000117-1","status":"pending","price_amount":"25.0","price_currency":"USD","token":")"
        + coingate::callbackToken(Secret(CoinGateAccount().webhookSecret), reference) + "\"}";
    const Result<Notice> notice = coinGateOf()->verify({.headers = {{"Content-Type", "application/json"}}, .body = body});
    QCOMPARE(notice->reference, reference);
    QCOMPARE(notice->gatewayId, cgOrderId);
}

void TestCoinGatePitfalls::pitfall03_thePaidWordAloneDecides_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<PaymentEvent>("event");
    QTest::newRow("paid, with an underpaid amount as large as the whole") << "read-paid" << PaymentEvent::ReportedPaid;
    QTest::newRow("overpaid") << "read-overpaid" << PaymentEvent::ReportedOver;
    QTest::newRow("pending with everything underpaid is nothing yet") << "read-pending" << PaymentEvent::ReportedWaiting;
    QTest::newRow("pending with money") << "read-part-paid" << PaymentEvent::ReportedSeen;
    QTest::newRow("confirming") << "read-confirming" << PaymentEvent::ReportedConfirming;
    QTest::newRow("expired") << "read-expired" << PaymentEvent::ReportedExpired;
    QTest::newRow("expired with too little") << "read-expired-short" << PaymentEvent::ReportedShort;
    QTest::newRow("never confirmed") << "read-invalid" << PaymentEvent::ReportedFailed;
    QTest::newRow("canceled") << "read-canceled" << PaymentEvent::ReportedCancelled;
    QTest::newRow("partly refunded") << "read-partially-refunded" << PaymentEvent::ReportedRefunded;
}

void TestCoinGatePitfalls::pitfall03_thePaidWordAloneDecides()
{
    QFETCH(const QString, name);
    QFETCH(const PaymentEvent, event);
    const Assessment assessment = assess(storedPayment(), snapshotOf(cg(name)).value());
    QCOMPARE(eventName(assessment.event), eventName(event));
    QCOMPARE(assessment.reason, QString());
}

void TestCoinGatePitfalls::pitfall04_theCoinAmountIsTakenAsItIsGiven()
{
    // 0.00036412 at a rate of 69170 is 25.19, not 25.00: a cost is added on the customer's side.
    const Quote quote = opened({}, QStringLiteral("checkout-btc")).result.value();
    QCOMPARE(quote.quotedCoins, decimal(QStringLiteral("0.00036412")));
    QCOMPARE(quote.payableCoins, quote.quotedCoins);
}

void TestCoinGatePitfalls::pitfall05_theirOrderIdIsNeverOurs()
{
    const auto played = play(coinGateOf()->refund(cgRefundOrder()),
                             {cg(QStringLiteral("read-paid")), cg(QStringLiteral("refund-currencies")),
                              cg(QStringLiteral("ledger")), cg(QStringLiteral("refund"))});
    QCOMPARE(played.requests.last().url.path(), QStringLiteral("/v2/orders/538/refunds"));
    QVERIFY2(!played.requests.last().body.contains("callback_url"), "refunds are asked about; their callbacks prove nothing");
}

void TestCoinGatePitfalls::pitfall07_formsAndJsonAreBothRead()
{
    const QByteArray token = coingate::callbackToken(Secret(CoinGateAccount().webhookSecret), QStringLiteral("T1-1-1"));
    const QByteArray form = "id=538&order_id=T1-1-1&status=paid&price_amount=25.0&price_currency=USD&token=" + token;
    const QByteArray json = R"({"id":538,"order_id":"T1-1-1","status":"paid","price_amount":"25.0","price_currency":"USD","token":")" + token + "\"}";
    const auto keyOf = [](const QByteArray &type, const QByteArray &body) {
        return coinGateOf()->verify({.headers = {{"content-type", type}}, .body = body}).value().deduplicationKey;
    };
    QCOMPARE(keyOf("application/x-www-form-urlencoded", form), keyOf("application/json", json));
}

void TestCoinGatePitfalls::pitfall08_everyWordIsKnownAsItIsSpelled_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<GatewayStatus>("status");
    QTest::newRow("canceled") << QByteArray("canceled") << GatewayStatus::Cancelled;
    QTest::newRow("cancelled is not theirs") << QByteArray("cancelled") << GatewayStatus::NeedsReview;
    QTest::newRow("capitals are not theirs") << QByteArray("Paid") << GatewayStatus::NeedsReview;
    QTest::newRow("unknown") << QByteArray("settled") << GatewayStatus::NeedsReview;
}

void TestCoinGatePitfalls::pitfall08_everyWordIsKnownAsItIsSpelled()
{
    QFETCH(const QByteArray, word);
    QFETCH(const GatewayStatus, status);
    const HttpReply reply = cgChanged(QStringLiteral("read-pending"), R"("status":"pending")", R"("status":")" + word + '"');
    const Snapshot snapshot = snapshotOf(reply).value();
    QCOMPARE(snapshot.status, status);
    QCOMPARE(snapshot.rawStatus.toLatin1(), word);
    QVERIFY(assess(storedPayment(), snapshot).event != PaymentEvent::ReportedPaid);
}

void TestCoinGatePitfalls::pitfall09_platformIdsComeFromTheEnvironmentAsked()
{
    const auto played = play(coinGateOf()->open(orderOf(QStringLiteral("BTC"))),
                             {cgChanged(QStringLiteral("currencies"), R"("id":5,)", R"("id":4711,)"), cg(QStringLiteral("created")),
                              cg(QStringLiteral("checkout-btc"))});
    QCOMPARE(played.requests.at(2).body, QByteArray(R"({"pay_currency":"BTC","platform_id":4711})"));
}

void TestCoinGatePitfalls::pitfall09_theSandboxMayInventAddresses()
{
    Quote quote = opened({}, QStringLiteral("checkout-btc")).result.value();
    quote.address = QStringLiteral("c9a71333-2ab9-4e66-a50d-d111f732cb08");
    const Coin &bitcoin = *CoinTable::builtIn().find(CoinId(QStringLiteral("BTC")));
    QVERIFY(checkedQuote(quote, bitcoin, ChainNetwork::Main, AccountSettings::Environment::Sandbox));
    QVERIFY(!checkedQuote(quote, bitcoin, ChainNetwork::Main, AccountSettings::Environment::Production));
}

void TestCoinGatePitfalls::pitfall10_missingMembersAreNoError()
{
    const Snapshot fresh = snapshotOf(cg(QStringLiteral("read-new"))).value();
    QVERIFY(!fresh.address && !fresh.dueCoins && fresh.coinCode.isEmpty());
    HttpReply bare = cgChanged(QStringLiteral("read-new"), R"("title":"Order T3-000117-1")", R"("title":null)");
    bare.body.replace(R"("receive_currency":"EUR")", R"("receive_currency":"")");
    QCOMPARE(snapshotOf(bare).value(), fresh);
}

void TestCoinGatePitfalls::pitfall12_aRefundNeedsTheCustomersAddressAndMail()
{
    RefundOrder order = cgRefundOrder();
    order.address.clear();
    QCOMPARE(coinGateOf()->refund(order).refusal->kind, Error::Kind::Usage);
    const auto played = play(coinGateOf()->refund(cgRefundOrder()),
                             {cg(QStringLiteral("read-paid")), cg(QStringLiteral("refund-currencies")),
                              cg(QStringLiteral("ledger")), cg(QStringLiteral("refund"))});
    // The customer confirms by mail unless told otherwise: a wrong address is then nobody's money.
    QVERIFY(!played.requests.last().body.contains("skip_user_address_confirmation"));
    QVERIFY(played.requests.last().body.contains("guest@mail.example"));
}

void TestCoinGatePitfalls::pitfall14_refundsExist()
{
    QVERIFY(coinGateOf()->traits().canRefund);
    QVERIFY(!coinGateOf()->traits().refundsByClaim);
}

void TestCoinGatePitfalls::pitfall15_theTokenIsInTheBodyNotInTheAddress()
{
    const Json body = Json::parse(creationOf(*coinGateOf()).body).value();
    const QByteArray token = body.find(u"token")->toString().toLatin1();
    QCOMPARE(token.size(), 64);
    QVERIFY(!body.find(u"callback_url")->toString().contains(QString::fromLatin1(token)));
}

void TestCoinGatePitfalls::pitfall17_aTokenIsComparedInFull()
{
    const QByteArray token = coingate::callbackToken(Secret(CoinGateAccount().webhookSecret), QStringLiteral("T1-1-1"));
    const auto accepts = [](const QByteArray &given) {
        const QByteArray body = R"({"id":1,"order_id":"T1-1-1","status":"paid","price_amount":"1.0","price_currency":"EUR","token":")" + given + "\"}";
        return coinGateOf()->verify({.headers = {{"content-type", "application/json"}}, .body = body}).has_value();
    };
    QVERIFY(accepts(token));
    QVERIFY(!accepts(token + '0') && !accepts(token.chopped(1)) && !accepts(token.toUpper()));
}

void TestCoinGatePitfalls::aPartPaymentIsSeenOnlyByAsking()
{
    const Snapshot part = snapshotOf(cg(QStringLiteral("read-part-paid"))).value();
    QCOMPARE(part.status, GatewayStatus::Seen);
    QCOMPARE(part.receivedCoins, decimal(QStringLiteral("0.0003")));
    QVERIFY2(coinGateOf()->traits().takesTopUps, "the rest may come to the same address until it expires");
    HttpReply confirmed = cg(QStringLiteral("read-part-paid"));
    confirmed.body.replace("\"status\":\"confirming\"", "\"status\":\"confirmed\"");
    QCOMPARE(snapshotOf(confirmed)->status, GatewayStatus::SettledShort);
    // Without the list of transactions the missing part tells.
    const Snapshot byDifference = snapshotOf(cg(QStringLiteral("read-expired-short"))).value();
    QCOMPARE(byDifference.receivedCoins, decimal(QStringLiteral("0.0003")));
}

void TestCoinGatePitfalls::aCoinThatIsOffLeavesNothingOpen()
{
    for (const char *coin : {"DOGE", "LTC", "USDC-POLYGON"}) {
        const auto played = play(coinGateOf()->open(orderOf(QString::fromLatin1(coin))),
                                 {cg(QStringLiteral("currencies"))});
        QCOMPARE(played.result.error().kind, Error::Kind::CoinUnavailable);
        QCOMPARE(played.requests.size(), 1);
    }
}

void TestCoinGatePitfalls::anOrderWithoutItsSecondStepCanBePaidOnItsPage()
{
    const Snapshot fresh = snapshotOf(cg(QStringLiteral("read-new"))).value();
    QVERIFY(fresh.pageUrl && fresh.createdAt);
    QCOMPARE(fresh.createdAt->secsTo(*fresh.priceHeldUntil), qint64(2 * 3600));
}

void TestCoinGatePitfalls::theSecondOrderOfOneNumberIsShownToo()
{
    HttpReply list = cg(QStringLiteral("list-last"));
    list.body.replace(R"("order_id":"")", R"("order_id":"T3-000117-1")").replace(R"("total_pages":2)", R"("total_pages":1)");
    const QDateTime askedAt(QDate(2025, 8, 27), QTime(16, 57), Qt::UTC);
    const auto played = play(coinGateOf()->find(PaymentReference(QStringLiteral("T3-000117-1")), askedAt), {list});
    QCOMPARE(played.result->size(), 2);
}

void TestCoinGatePitfalls::aLostOrderWhoseMemoIsNotToldIsNotShownByItsAddress()
{
    const Snapshot bare = snapshotOf(cg(QStringLiteral("checkout-xrp-bare"))).value();
    QVERIFY(!bare.address && bare.pageUrl);
    const Snapshot tagged = snapshotOf(cg(QStringLiteral("checkout-xrp-tag"))).value();
    QCOMPARE(tagged.memo, QStringLiteral("430972571"));
    QVERIFY(tagged.address);
}

void TestCoinGatePitfalls::anotherNetworkOfTheSameCoinIsAnotherCoin()
{
    HttpReply reply = cgChanged(QStringLiteral("read-paid"), R"("id_name":"bitcoin")", R"("id_name":"lightning")");
    QCOMPARE(assess(storedPayment(), snapshotOf(reply).value()).event, PaymentEvent::ReportedUnclear);
    // Older answers do not name the network; the address still has to be ours.
    QCOMPARE(assess(storedPayment(), snapshotOf(cg(QStringLiteral("read-older"))).value()).event, PaymentEvent::ReportedWaiting);
}

QTEST_GUILESS_MAIN(TestCoinGatePitfalls)
#include "tst_coingatepitfalls.moc"
