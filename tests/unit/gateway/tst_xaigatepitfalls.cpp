// SPDX-License-Identifier: Apache-2.0
//
// One test per pitfall of the dossier (xaigate, section 8), by its number. Those that are not ours: 3 and 4
// (broken plugins), 7 and 8 (withdrawals, which a till never asks for), 14 and 15 (remarks).
#include "gateway/quotecheck.h"
#include "http/redaction.h"
#include "sale/assessment.h"
#include "unit/gateway/xaigateaccount.h"
#include "wire/json.h"

using namespace tillgate;
using namespace tillgate::test;

namespace {

const GatewayPaymentId id(QStringLiteral("INV2167234232"));

/// An answer with some of its members replaced, as JSON texts.
HttpReply changed(const QString &name, const QList<std::pair<QByteArray, QByteArray>> &replacements)
{
    HttpReply reply = xaigateReply(name);
    for (const auto &[from, to] : replacements) {
        if (!reply.body.contains(from))
            qFatal("%s does not hold %s", qPrintable(name), from.constData());
        reply.body.replace(from, to);
    }
    return reply;
}

Result<Quote> opened(const HttpReply &reply, const XaiGateAccount &account = {})
{
    return play(xaigateOf(account)->open(orderOf(QStringLiteral("USDT-TRC20"))), {reply}).result;
}

Result<Snapshot> snapshotOf(const HttpReply &reply)
{
    return play(xaigateOf()->read(id), {reply}).result;
}

QString eventOf(const HttpReply &reply)
{
    Payment payment{.reference = PaymentReference(QStringLiteral("T3-000117-1")),
                    .sale = SaleId(QStringLiteral("T3-000117")),
                    .account = AccountName(QStringLiteral("XAIGATE")),
                    .coin = CoinId(QStringLiteral("USDT-TRC20")),
                    .price = money(QStringLiteral("25.00")),
                    .stage = PaymentStage::Waiting};
    payment.quote = opened(xaigateReply(QStringLiteral("open"))).value();
    return eventName(assess(payment, snapshotOf(reply).value()).event);
}

} // namespace

class TestXaiGatePitfalls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pitfall01_aNoticeAlonePaysNothing();
    void pitfall02_onlyTheCurrencyOfTheSaleIsSent();
    void pitfall05_withoutAPageNothingIsShown_data();
    void pitfall05_withoutAPageNothingIsShown();
    void pitfall06_theCountdownFollowsTheServersDate();
    void pitfall09_paidIsPaidWhateverTheAmountSays();
    void pitfall10_numbersAndTextsAreBothTaken_data();
    void pitfall10_numbersAndTextsAreBothTaken();
    void pitfall11_theEmailAddressIsTheShopsOwn();
    void pitfall12_theKeyNeverReachesALog();
    void pitfall13_noInventedCallsOrHeaders();
    void aReadEndsASaleWithoutNotices_data();
    void aReadEndsASaleWithoutNotices();
    void unknownWordsGoToAPerson_data();
    void unknownWordsGoToAPerson();
    void aReadAboutSomethingElsePaysNothing_data();
    void aReadAboutSomethingElsePaysNothing();
    void neverShowsAnAnswerAboutAnotherOrder_data();
    void neverShowsAnAnswerAboutAnotherOrder();
    void theCoinOnThePageIsTheCustomersChoice();
    void practiceMayServeThePageOnThisMachine();
};

void TestXaiGatePitfalls::pitfall01_aNoticeAlonePaysNothing()
{
    const HttpRequest stranger{.method = HttpRequest::Method::Post, .url = QUrl(QStringLiteral("/hooks/xaigate")), .body = "orderId=7&status=Paid"};
    QCOMPARE(xaigateOf()->verify(stranger).error().kind, Error::Kind::AccessDenied);
}

void TestXaiGatePitfalls::pitfall02_onlyTheCurrencyOfTheSaleIsSent()
{
    Order order = orderOf(QStringLiteral("ETH"));
    order.price = money(QStringLiteral("7.50"), QStringLiteral("EUR"));
    const Json body = Json::parse(xaigateOf()->open(order).request.body).value();
    QCOMPARE(body.find(u"currency")->toString(), QStringLiteral("EUR"));
    QCOMPARE(body.find(u"amount")->toString(), QStringLiteral("7.50"));
    order.price = money(QStringLiteral("750"), QStringLiteral("JPY"));
    QVERIFY2(xaigateOf()->open(order).refusal, "never another currency with the same figure");
}

void TestXaiGatePitfalls::pitfall05_withoutAPageNothingIsShown_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("empty") << QByteArray("\"\"");
    QTest::newRow("plain http") << QByteArray(R"("http://wallet.xaigate.com/pay/INV2167234232?lang=en")");
    QTest::newRow("another host") << QByteArray(R"("https://wallet.xaigate.com.evil.example/pay/INV2167234232")");
    QTest::newRow("another host behind a user name") << QByteArray(R"("https://wallet.xaigate.com@evil.example/pay/1")");
    QTest::newRow("user name") << QByteArray(R"("https://a@wallet.xaigate.com/pay/1")");
    QTest::newRow("a script") << QByteArray("\"javascript:alert(1)\"");
    QTest::newRow("control characters") << QByteArray(R"("https://wallet.xaigate.com/pay/\u0007")");
    QTest::newRow("a blank") << QByteArray(R"("https://wallet.xaigate.com/pay/ 1")");
    QTest::newRow("the API's own host") << QByteArray(R"("https://wallet-api.xaigate.com/pay/1")");
    QTest::newRow("no address") << QByteArray(R"("pay here")");
}

void TestXaiGatePitfalls::pitfall05_withoutAPageNothingIsShown()
{
    QFETCH(const QByteArray, page);
    const Result<Quote> quote = opened(changed(QStringLiteral("open"), {{R"("https://wallet.xaigate.com/pay/INV2167234232?lang=en")", page}}));
    QVERIFY(!quote);
    QCOMPARE(quote.error().kind, Error::Kind::NoAnswer);
}

void TestXaiGatePitfalls::pitfall06_theCountdownFollowsTheServersDate()
{
    const HttpReply vietnamese = changed(QStringLiteral("open"), {{"2026-01-05T09:03:07.976520Z", "2026-01-05T16:03:07.976520Z"}});
    QCOMPARE(opened(vietnamese)->priceHeldUntil, QDateTime({2026, 1, 5}, {10, 3, 8}, Qt::UTC));
    HttpReply undated = xaigateReply(QStringLiteral("open"));
    undated.headers.clear();
    QCOMPARE(opened(undated)->openedAt, QDateTime({2026, 1, 5}, {9, 3, 7, 977}, Qt::UTC));
}

void TestXaiGatePitfalls::pitfall09_paidIsPaidWhateverTheAmountSays()
{
    QCOMPARE(eventOf(xaigateReply(QStringLiteral("read-paid-nothing"))), eventName(PaymentEvent::ReportedPaid));
    const HttpReply odd = changed(QStringLiteral("read-pending"), {{R"("paidAmount":"0")", R"("paidAmount":"1000")"}});
    QCOMPARE(eventOf(odd), eventName(PaymentEvent::ReportedWaiting));
    QVERIFY2(!snapshotOf(odd)->receivedCoins, "its unit is not known");
}

void TestXaiGatePitfalls::pitfall10_numbersAndTextsAreBothTaken_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("amount as a number") << QByteArray(R"("amount":"25")") << QByteArray(R"("amount":25)");
    QTest::newRow("amount with decimals") << QByteArray(R"("amount":"25")") << QByteArray(R"("amount":"25.0000")");
    QTest::newRow("amount with an exponent") << QByteArray(R"("amount":"25")") << QByteArray(R"("amount":2.5E+1)");
    QTest::newRow("minutes as a text") << QByteArray(R"("expiry":60)") << QByteArray(R"("expiry":"60")");
    QTest::newRow("status in lower case") << QByteArray(R"("Pending")") << QByteArray(R"("pending")");
    QTest::newRow("currency in lower case") << QByteArray(R"("USD")") << QByteArray(R"("usd")");
    QTest::newRow("minutes unsaid: an hour") << QByteArray(R"("expiry":60,)") << QByteArray();
}

void TestXaiGatePitfalls::pitfall10_numbersAndTextsAreBothTaken()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    const Result<Quote> quote = opened(changed(QStringLiteral("open"), {{from, to}}));
    QVERIFY2(quote, quote ? "" : qPrintable(quote.error().detail));
    QCOMPARE(*quote, opened(xaigateReply(QStringLiteral("open"))).value());
}

void TestXaiGatePitfalls::pitfall11_theEmailAddressIsTheShopsOwn()
{
    const QByteArray body = xaigateOf()->open(orderOf(QStringLiteral("ETH"))).request.body;
    QVERIFY(body.contains(R"("email":"till@shop.example")"));
    QVERIFY(xaigateOf({.contactEmail = {}})->open(orderOf(QStringLiteral("ETH"))).refusal);
}

void TestXaiGatePitfalls::pitfall12_theKeyNeverReachesALog()
{
    const HttpRequest request = xaigateOf()->open(orderOf(QStringLiteral("ETH"))).request;
    QVERIFY(request.body.contains("00000000-0000-4000-8000-000000000001"));
    const QByteArray shown = Redaction().redacted(request).body;
    QVERIFY(!shown.contains("00000000-0000-4000-8000-000000000001"));
    QVERIFY2(!shown.contains("/hooks/xaigate/"), "whoever knows the path of a payment can knock");
    QVERIFY(shown.contains("T3-000117-1"));
}

void TestXaiGatePitfalls::pitfall13_noInventedCallsOrHeaders()
{
    for (const HttpRequest &request : {xaigateOf()->open(orderOf(QStringLiteral("ETH"))).request, xaigateOf()->read(id).request}) {
        QVERIFY(request.method == HttpRequest::Method::Post);
        QVERIFY(!request.header("x-api-key") && !request.header("authorization"));
        QVERIFY(request.url.path().startsWith(QStringLiteral("/api/v1/invoice/")));
    }
    HttpRequest signedNotice{.method = HttpRequest::Method::Post, .url = QUrl(QStringLiteral("/hooks/xaigate")), .headers = {{"x-xaigate-signature", QByteArray(64, 'a')}}};
    QVERIFY(!xaigateOf()->verify(signedNotice));
}

void TestXaiGatePitfalls::aReadEndsASaleWithoutNotices_data()
{
    QTest::addColumn<PaymentEvent>("event");
    QTest::newRow("read-pending") << PaymentEvent::ReportedWaiting;
    QTest::newRow("read-partial") << PaymentEvent::ReportedShort;
    QTest::newRow("read-paid") << PaymentEvent::ReportedPaid;
    QTest::newRow("read-expired") << PaymentEvent::ReportedExpired;
    QTest::newRow("read-deleted") << PaymentEvent::ReportedCancelled;
}

void TestXaiGatePitfalls::aReadEndsASaleWithoutNotices()
{
    QFETCH(const PaymentEvent, event);
    QCOMPARE(eventOf(xaigateReply(QString::fromLatin1(QTest::currentDataTag()))), eventName(event));
}

void TestXaiGatePitfalls::unknownWordsGoToAPerson_data()
{
    QTest::addColumn<QByteArray>("word");
    for (const char *word : {"success", "completed", "confirming", "refunded", "Paid ", ""})
        QTest::newRow(word) << QByteArray(word);
}

void TestXaiGatePitfalls::unknownWordsGoToAPerson()
{
    QFETCH(const QByteArray, word);
    const HttpReply reply = changed(QStringLiteral("read-paid"), {{R"("status":"Paid")", R"("status":")" + word + '"'}});
    QCOMPARE(snapshotOf(reply)->status, GatewayStatus::NeedsReview);
    QVERIFY(!snapshotOf(reply)->isPaidInFull);
    QCOMPARE(eventOf(reply), eventName(PaymentEvent::ReportedUnclear));
}

void TestXaiGatePitfalls::aReadAboutSomethingElsePaysNothing_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<bool>("isReadable");
    QTest::newRow("another order") << QByteArray("T3-000117-1") << QByteArray("T3-000116-1") << true;
    QTest::newRow("another amount") << QByteArray(R"("amount":"25")") << QByteArray(R"("amount":"1")") << true;
    QTest::newRow("another currency") << QByteArray(R"("USD")") << QByteArray(R"("EUR")") << true;
    QTest::newRow("another invoice") << QByteArray(R"("invoiceNo":"INV2167234232")") << QByteArray(R"("invoiceNo":"INV2167234233")") << false;
    QTest::newRow("order unsaid") << QByteArray(R"("T3-000117-1")") << QByteArray("null") << false;
    QTest::newRow("amount unsaid") << QByteArray(R"("amount":"25")") << QByteArray(R"("amount":null)") << false;
    QTest::newRow("currency unsaid") << QByteArray(R"("currency")") << QByteArray(R"("currencies")") << false;
}

void TestXaiGatePitfalls::aReadAboutSomethingElsePaysNothing()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const bool, isReadable);
    const HttpReply reply = changed(QStringLiteral("read-paid"), {{from, to}});
    QCOMPARE(snapshotOf(reply).has_value(), isReadable);
    if (isReadable)
        QCOMPARE(eventOf(reply), eventName(PaymentEvent::ReportedUnclear));
}

void TestXaiGatePitfalls::neverShowsAnAnswerAboutAnotherOrder_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("another order") << QByteArray("T3-000117-1") << QByteArray("T3-000116-1");
    QTest::newRow("another price") << QByteArray(R"("amount":"25")") << QByteArray(R"("amount":"24.99")");
    QTest::newRow("another currency") << QByteArray(R"("USD")") << QByteArray(R"("EUR")");
    QTest::newRow("an old invoice") << QByteArray(R"("Pending")") << QByteArray(R"("Expired")");
    QTest::newRow("no number") << QByteArray(R"("invoiceNo":"INV2167234232")") << QByteArray(R"("invoiceNo":"")");
    QTest::newRow("no time at all") << QByteArray(R"("expiry":60)") << QByteArray(R"("expiry":0)");
    QTest::newRow("a time without end") << QByteArray(R"("expiry":60)") << QByteArray(R"("expiry":99999999)");
}

void TestXaiGatePitfalls::neverShowsAnAnswerAboutAnotherOrder()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    const Result<Quote> quote = opened(changed(QStringLiteral("open"), {{from, to}}));
    QVERIFY(!quote);
    QCOMPARE(quote.error().kind, Error::Kind::NoAnswer);
}

void TestXaiGatePitfalls::theCoinOnThePageIsTheCustomersChoice()
{
    const Quote quote = opened(xaigateReply(QStringLiteral("open"))).value();
    QVERIFY(quote.address.isEmpty() && quote.quotedCoins.isZero() && !quote.isFixedRate);
    QCOMPARE(quote.pageUrl->toEncoded(), QByteArray("https://wallet.xaigate.com/pay/INV2167234232?lang=en"));
    const Coin &coin = *CoinTable::builtIn().find(quote.coin);
    QVERIFY(checkedQuote(quote, coin, ChainNetwork::Main));
}

void TestXaiGatePitfalls::practiceMayServeThePageOnThisMachine()
{
    const XaiGateAccount here{.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:8080/xaigate/api/v1"))};
    const QByteArray real = "https://wallet.xaigate.com/pay/INV2167234232?lang=en";
    const auto pageAt = [&](const QByteArray &page) { return opened(changed(QStringLiteral("open"), {{real, page}}), here); };
    const Result<Quote> quote = pageAt("http://127.0.0.1:8080/xaigate/api/v1/pay/INV2167234232?lang=en");
    QVERIFY2(quote, quote ? "" : qPrintable(quote.error().detail));
    const Coin &coin = *CoinTable::builtIn().find(quote->coin);
    QVERIFY(checkedQuote(*quote, coin, ChainNetwork::Main, AccountSettings::Environment::Practice));
    QVERIFY2(!checkedQuote(*quote, coin, ChainNetwork::Main), "in earnest only https is shown");
    QVERIFY(!pageAt("http://wallet.xaigate.com/pay/INV2167234232?lang=en"));
    QVERIFY(!pageAt(real));
}

QTEST_GUILESS_MAIN(TestXaiGatePitfalls)
#include "tst_xaigatepitfalls.moc"
