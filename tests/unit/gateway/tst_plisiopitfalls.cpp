// SPDX-License-Identifier: Apache-2.0
//
// One test per pitfall of the dossier (plisio, section 8), by its number. Those that are not the adaptor's: 8, 9,
// 10 and 13 (other people's code); 7's certificates and 4's repetitions are the runner's.
#include "http/redaction.h"
#include "sale/assessment.h"
#include "unit/gateway/plisioaccount.h"

using namespace tillgate;
using namespace tillgate::test;

namespace {

const GatewayPaymentId id(QStringLiteral("66f0a1b2c3d4e5f60718293a"));

/// An answer with some of its members replaced, as JSON texts.
HttpReply changed(const QString &name, const QList<std::pair<QByteArray, QByteArray>> &replacements)
{
    HttpReply reply = plisioReply(name);
    for (const auto &[from, to] : replacements) {
        if (!reply.body.contains(from))
            qFatal("%s does not hold %s", qPrintable(name), from.constData());
        reply.body.replace(from, to);
    }
    return reply;
}

Result<Quote> opened(const HttpReply &reply, const QString &coin = QStringLiteral("BTC"))
{
    return play(plisioOf()->open(orderOf(coin)), {reply}).result;
}

Result<Snapshot> snapshotOf(const HttpReply &reply)
{
    return play(plisioOf()->read(id), {reply}).result;
}

/// The payment that the read-*.reply.txt are about.
Payment storedPayment()
{
    Payment payment{.reference = PaymentReference(QStringLiteral("T3-000117-1")),
                    .sale = SaleId(QStringLiteral("T3-000117")),
                    .account = AccountName(QStringLiteral("Plisio")),
                    .coin = CoinId(QStringLiteral("BTC")),
                    .price = money(QStringLiteral("25.00")),
                    .stage = PaymentStage::Waiting};
    payment.quote = opened(plisioReply(QStringLiteral("open-shop-pays-fee"))).value();
    return payment;
}

QString eventOf(const HttpReply &reply)
{
    return eventName(assess(storedPayment(), snapshotOf(reply).value()).event);
}

} // namespace

class TestPlisioPitfalls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pitfall01_withoutWhiteLabelNothingIsShown();
    void pitfall02_theKeyNeverReachesALog();
    void aGetThatOpensIsSentOnceLikeAnyRequestThatActs();
    void pitfall03_theAmountToPayIsTheWholeSum_data();
    void pitfall03_theAmountToPayIsTheWholeSum();
    void pitfall03_contradictingAmountsAreNotShown_data();
    void pitfall03_contradictingAmountsAreNotShown();
    void pitfall03_pendingMeansSeenInARead();
    void pitfall04_openingIsAskedOnceAndLeftOpenOnAHiccup();
    void pitfall05_theOrderNameIsPlain();
    void pitfall06_noticesAreAskedForInJson();
    void pitfall07_hashesAreNotComparedAsNumbers();
    void pitfall11_aReplacedInvoiceDoesNotFailTheSale();
    void pitfall12_aReadEndsASaleWithoutNotices_data();
    void pitfall12_aReadEndsASaleWithoutNotices();
    void pitfall14_onlyCoinsTellWhetherAnExpiredInvoiceWasPaid();
    void pitfall15_onlyTheNotifyAddressIsSent();
    void unknownWordsGoToAPerson_data();
    void unknownWordsGoToAPerson();
    void neverShowsAnAnswerAboutAnotherOrder_data();
    void neverShowsAnAnswerAboutAnotherOrder();
    void aShortSumWithinTheShopsAllowanceIsStillShort();
    void timesComeInSecondsOrMilliseconds();
};

void TestPlisioPitfalls::pitfall01_withoutWhiteLabelNothingIsShown()
{
    const Result<Quote> quote = opened(plisioReply(QStringLiteral("open-without-white-label")));
    QCOMPARE(quote.error().kind, Error::Kind::Rejected);
    QVERIFY(quote.error().detail.contains(QStringLiteral("white label")));
}

void TestPlisioPitfalls::aGetThatOpensIsSentOnceLikeAnyRequestThatActs()
{
    QVERIFY(!plisioOf()->open(orderOf(QStringLiteral("BTC"))).request.isRepeatable());
    QVERIFY(plisioOf()->read(GatewayPaymentId(QStringLiteral("66f0a1b2c3d4e5f6a7b8c9d0"))).request.isRepeatable());
}

void TestPlisioPitfalls::pitfall02_theKeyNeverReachesALog()
{
    const Redaction redaction({Secret(plisioKey)});
    const HttpRequest request = plisioOf()->open(orderOf(QStringLiteral("BTC"))).request;
    QVERIFY(request.url.toEncoded().contains(plisioKey));
    QVERIFY(!redaction.redacted(request).url.toEncoded().contains(plisioKey));
    // By its name alone too, before an account's keys are known.
    QVERIFY(!Redaction().redacted(request).url.toEncoded().contains(plisioKey));
    const HttpReply list = plisioReply(QStringLiteral("list-first"));
    QVERIFY2(list.body.contains(plisioKey), "the links of a list repeat the key");
    QVERIFY(!redaction.redacted(list).body.contains(plisioKey));
    QVERIFY(!redaction.redacted(plisioReply(QStringLiteral("read-new"))).body.contains("Vw3examplekey"));
    const Error refused = play(plisioOf()->coins(), {plisioReply(QStringLiteral("error-key"))}).result.error();
    QVERIFY2(!refused.detail.contains(QString::fromLatin1(plisioKey)), qPrintable(refused.detail));
}

void TestPlisioPitfalls::pitfall03_theAmountToPayIsTheWholeSum_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("coin");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("toPay");
    const QByteArray total = R"("invoice_total_sum":"26.506360")";
    const QByteArray pending = R"("pending_amount":"26.506360")";
    QTest::newRow("commission on top") << "open-customer-pays-fee" << "USDT-TRC20" << total << total << "26.506360";
    QTest::newRow("total unsaid: what is pending") << "open-customer-pays-fee" << "USDT-TRC20" << total << QByteArray(R"("x":1)") << "26.506360";
    QTest::newRow("pending is the bare amount") << "open-customer-pays-fee" << "USDT-TRC20" << pending << QByteArray(R"("pending_amount":"25.006000")") << "26.506360";
    QTest::newRow("total of zero means unsaid") << "open-older-reply" << "BTC" << QByteArray(R"("invoice_sum")") << QByteArray(R"("invoice_total_sum":"0","invoice_sum")") << "0.000255";
    QTest::newRow("nothing but the amount") << "open-older-reply" << "BTC" << QByteArray(R"("pending_amount":"0.00025500")") << QByteArray(R"("pending_amount":null)") << "0.000255";
}

void TestPlisioPitfalls::pitfall03_theAmountToPayIsTheWholeSum()
{
    QFETCH(const QString, name);
    QFETCH(const QString, coin);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, toPay);
    const Result<Quote> quote = opened(changed(name, {{from, to}}), coin);
    QVERIFY2(quote, quote ? "" : qPrintable(quote.error().detail));
    QCOMPARE(quote->quotedCoins, decimal(toPay));
}

void TestPlisioPitfalls::pitfall03_contradictingAmountsAreNotShown_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("pending is neither") << QByteArray(R"("pending_amount":"26.506360")") << QByteArray(R"("pending_amount":"13.000000")");
    QTest::newRow("total below the amount") << QByteArray(R"("invoice_total_sum":"26.506360")") << QByteArray(R"("invoice_total_sum":"20.000000")");
    QTest::newRow("remaining below the amount") << QByteArray(R"("status":"new")") << QByteArray(R"("status":"new","remaining_amount":"1.000000")");
    QTest::newRow("nothing remains") << QByteArray(R"("status":"new")") << QByteArray(R"("status":"new","remaining_amount":"0.000000")");
    QTest::newRow("remaining beyond the total") << QByteArray(R"("status":"new")") << QByteArray(R"("status":"new","remaining_amount":"99.000000")");
    QTest::newRow("negative") << QByteArray(R"("26.506360")") << QByteArray(R"("-26.506360")");
}

void TestPlisioPitfalls::pitfall03_contradictingAmountsAreNotShown()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    const Result<Quote> quote = opened(changed(QStringLiteral("open-customer-pays-fee"), {{from, to}}), QStringLiteral("USDT-TRC20"));
    QVERIFY(!quote);
    QCOMPARE(quote.error().kind, Error::Kind::NoAnswer);
}

void TestPlisioPitfalls::pitfall03_pendingMeansSeenInARead()
{
    const Snapshot seen = snapshotOf(plisioReply(QStringLiteral("read-seen"))).value();
    QCOMPARE(seen.receivedCoins, decimal(QStringLiteral("0.000255")));
    QCOMPARE(seen.status, GatewayStatus::Confirming);
    // Settled, but only seen: that pays nothing.
    const HttpReply unconfirmed = changed(QStringLiteral("read-seen"), {{R"("status":"pending")", R"("status":"completed")"}});
    QCOMPARE(eventOf(unconfirmed), eventName(PaymentEvent::ReportedUnclear));
}

void TestPlisioPitfalls::pitfall04_openingIsAskedOnceAndLeftOpenOnAHiccup()
{
    const auto call = plisioOf()->open(orderOf(QStringLiteral("BTC")));
    QVERIFY2(!call.request.queryItem(QStringLiteral("return_existing")), "an order number that is there already is looked up");
    QVERIFY(play(call, {jsonReply(500, "{}")}).result.error().isUnresolved());
    QVERIFY(!call.request.queryItem(QStringLiteral("redirect_to_invoice")));
}

void TestPlisioPitfalls::pitfall05_theOrderNameIsPlain()
{
    Order order = orderOf(QStringLiteral("BTC"));
    order.description = QStringLiteral("Caf\u00e9 \"O'Neil\" & <Sons>  7");
    const auto nameOf = [&] { return plisioOf()->open(order).request.queryItem(QStringLiteral("order_name")); };
    QCOMPARE(nameOf(), QStringLiteral("Caf ONeil Sons 7"));
    order.description = QStringLiteral("\u2615");
    QCOMPARE(nameOf(), order.reference.text());
}

void TestPlisioPitfalls::pitfall06_noticesAreAskedForInJson()
{
    const auto addressFor = [](const char *notifyUrl) {
        return plisioOf({.notifyUrl = QUrl(QString::fromLatin1(notifyUrl))})->open(orderOf(QStringLiteral("BTC")))
            .request.queryItem(QStringLiteral("callback_url"));
    };
    QCOMPARE(addressFor("https://shop.example/hooks/pl"), QStringLiteral("https://shop.example/hooks/pl?json=true"));
    QCOMPARE(addressFor("https://shop.example/h?a=b&json=false"), QStringLiteral("https://shop.example/h?a=b&json=true"));
}

void TestPlisioPitfalls::pitfall07_hashesAreNotComparedAsNumbers()
{
    // For PHP "0e12…" equals "0e34…": both are zero as numbers.
    const QByteArray body = R"({"status":"new","txn_id":"1a","verify_hash":"0e)" + QByteArray(38, '1') + "\"}";
    const auto notice = plisioOf()->verify({.method = HttpRequest::Method::Post, .headers = {{"content-type", "application/json"}}, .body = body});
    QCOMPARE(notice.error().kind, Error::Kind::AccessDenied);
}

void TestPlisioPitfalls::pitfall11_aReplacedInvoiceDoesNotFailTheSale()
{
    const auto played = play(plisioOf()->read(id), {plisioReply(QStringLiteral("read-replaced")), plisioReply(QStringLiteral("read-successor"))});
    const Snapshot snapshot = played.result.value();
    QCOMPARE(snapshot.gatewayId, id);
    QCOMPARE(snapshot.replacedBy->text(), QStringLiteral("66f0a1b2c3d4e5f60718293b"));
    const Assessment assessment = assess(storedPayment(), snapshot);
    QCOMPARE(eventName(assessment.event), eventName(PaymentEvent::ReportedUnclear));
    QVERIFY(assessment.reason.contains(QStringLiteral("another payment")));
    // Nothing to follow: then the word stands.
    const HttpReply alone = changed(QStringLiteral("read-replaced"), {{"66f0a1b2c3d4e5f60718293b", "66f0a1b2c3d4e5f60718293a"}});
    QCOMPARE(snapshotOf(alone).value().status, GatewayStatus::Cancelled);
    const HttpReply bare = changed(QStringLiteral("read-replaced"), {{"cancelled duplicate", "111"}});
    QCOMPARE(play(plisioOf()->read(id), {bare, plisioReply(QStringLiteral("read-successor"))}).requests.size(), 2);
    const HttpReply paid = changed(QStringLiteral("read-replaced"), {{R"("paid_id":null)", R"("paid_id":"66f0a1b2c3d4e5f60718293c")"}});
    QVERIFY(play(plisioOf()->read(id), {paid, plisioReply(QStringLiteral("read-new"))}).requests.last().url.path().endsWith(QStringLiteral("3c")));
}

void TestPlisioPitfalls::pitfall12_aReadEndsASaleWithoutNotices_data()
{
    QTest::addColumn<PaymentEvent>("event");
    QTest::newRow("read-new") << PaymentEvent::ReportedWaiting;
    QTest::newRow("read-seen") << PaymentEvent::ReportedConfirming;
    QTest::newRow("read-part") << PaymentEvent::ReportedShort;
    QTest::newRow("read-moving") << PaymentEvent::ReportedConfirming;
    QTest::newRow("read-completed") << PaymentEvent::ReportedPaid;
    QTest::newRow("read-mismatch") << PaymentEvent::ReportedOver;
    QTest::newRow("read-expired") << PaymentEvent::ReportedExpired;
    QTest::newRow("read-expired-part") << PaymentEvent::ReportedShort;
    QTest::newRow("read-expired-full") << PaymentEvent::ReportedUnclear; // paid late: a person decides
    QTest::newRow("read-error") << PaymentEvent::ReportedFailed;
    QTest::newRow("read-cancelled") << PaymentEvent::ReportedCancelled;
}

void TestPlisioPitfalls::pitfall12_aReadEndsASaleWithoutNotices()
{
    QFETCH(const PaymentEvent, event);
    QCOMPARE(eventOf(plisioReply(QString::fromLatin1(QTest::currentDataTag()))), eventName(event));
}

void TestPlisioPitfalls::pitfall14_onlyCoinsTellWhetherAnExpiredInvoiceWasPaid()
{
    const HttpReply expired = changed(QStringLiteral("read-expired"),
                                      {{R"("order_name":"Sale T3-000117")", R"("order_name":"Sale T3-000117","source_amount":"25.00")"}});
    QCOMPARE(snapshotOf(expired).value().priceAmount, decimal(QStringLiteral("25")));
    QCOMPARE(eventOf(expired), eventName(PaymentEvent::ReportedExpired));
}

void TestPlisioPitfalls::pitfall15_onlyTheNotifyAddressIsSent()
{
    const HttpRequest request = plisioOf()->open(orderOf(QStringLiteral("BTC"))).request;
    for (const char *name : {"success_callback_url", "fail_callback_url", "success_url", "cancel_url", "success_invoice_url", "fail_invoice_url"})
        QVERIFY2(!request.queryItem(QString::fromLatin1(name)), name);
    QVERIFY(!plisioOf({.notifyUrl = std::nullopt})->open(orderOf(QStringLiteral("BTC"))).request.queryItem(QStringLiteral("callback_url")));
}

void TestPlisioPitfalls::unknownWordsGoToAPerson_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("placeholder") << QByteArray("undefined");
    QTest::newRow("bare code") << QByteArray("22");
    QTest::newRow("new word") << QByteArray("settling");
    QTest::newRow("another case") << QByteArray("COMPLETED");
    QTest::newRow("empty") << QByteArray();
}

void TestPlisioPitfalls::unknownWordsGoToAPerson()
{
    QFETCH(const QByteArray, word);
    const HttpReply reply = changed(QStringLiteral("read-completed"), {{"\"completed\"", '"' + word + '"'}});
    QCOMPARE(snapshotOf(reply).value().status, GatewayStatus::NeedsReview);
    QCOMPARE(eventOf(reply), eventName(PaymentEvent::ReportedUnclear));
}

void TestPlisioPitfalls::neverShowsAnAnswerAboutAnotherOrder_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("another order") << QByteArray(R"("status":"new")") << QByteArray(R"("status":"new","order_number":"T3-000116-1")");
    QTest::newRow("another coin") << QByteArray(R"("psys_cid":"BTC")") << QByteArray(R"("psys_cid":"BCH")");
    QTest::newRow("another network") << QByteArray(R"("psys_cid":"BTC")") << QByteArray(R"("psys_cid":"BTC_BSC")");
    QTest::newRow("another currency") << QByteArray(R"("source_currency":"USD")") << QByteArray(R"("source_currency":"EUR")");
    QTest::newRow("an old invoice") << QByteArray(R"("status":"new")") << QByteArray(R"("status":"pending")");
    QTest::newRow("no id") << QByteArray(R"("txn_id":"66f0a1b2c3d4e5f60718293a")") << QByteArray(R"("txn_id":null)");
    QTest::newRow("an id that is a path") << QByteArray(R"("txn_id":"66f0a1b2c3d4e5f60718293a")") << QByteArray(R"("txn_id":"../x")");
    QTest::newRow("no address") << QByteArray(R"("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq")") << QByteArray("[]");
}

void TestPlisioPitfalls::neverShowsAnAnswerAboutAnotherOrder()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    const Result<Quote> quote = opened(changed(QStringLiteral("open-shop-pays-fee"), {{from, to}}));
    QVERIFY(!quote);
    QCOMPARE(quote.error().kind, Error::Kind::NoAnswer);
}

void TestPlisioPitfalls::aShortSumWithinTheShopsAllowanceIsStillShort()
{
    const HttpReply reply = changed(QStringLiteral("read-completed"),
                                    {{R"("received_amount":"0.00025500")", R"("received_amount":"0.00025499")"}});
    QCOMPARE(eventOf(reply), eventName(PaymentEvent::ReportedShort));
    const Assessment tolerant = assess(storedPayment(), snapshotOf(reply).value(), decimal(QStringLiteral("0.00000001")));
    QCOMPARE(eventName(tolerant.event), eventName(PaymentEvent::ReportedPaid));
}

void TestPlisioPitfalls::timesComeInSecondsOrMilliseconds()
{
    const Quote seconds = opened(plisioReply(QStringLiteral("open-customer-pays-fee")), QStringLiteral("USDT-TRC20")).value();
    const Quote milliseconds = opened(plisioReply(QStringLiteral("open-shop-pays-fee"))).value();
    QCOMPARE(seconds.priceHeldUntil, milliseconds.priceHeldUntil);
    QCOMPARE(seconds.openedAt.secsTo(seconds.priceHeldUntil), 20 * 60);
    const Quote bare = opened(plisioReply(QStringLiteral("open-older-reply"))).value();
    QCOMPARE(bare.openedAt.secsTo(bare.priceHeldUntil), 20 * 60);
}

QTEST_GUILESS_MAIN(TestPlisioPitfalls)
#include "tst_plisiopitfalls.moc"
