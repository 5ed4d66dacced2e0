// SPDX-License-Identifier: Apache-2.0
//
// One test per pitfall of the dossier (nowpayments, section 8), by its number. Those that are not the
// adaptor's: 13 (User-Agent) and 17 (one refresh at a time) are the runner's, 14 (answer in 3 s) the
// listener's, 15 (key per sale) the ledger's, 20 (merchant terms) nobody's.
#include "sale/assessment.h"
#include "unit/gateway/account.h"
#include "wire/json.h"

using namespace tillgate;
using namespace tillgate::test;

namespace {

/// An answer with some of its members replaced, as JSON texts.
HttpReply changed(const QString &name, const QList<std::pair<QByteArray, QByteArray>> &replacements)
{
    HttpReply reply = np(name);
    for (const auto &[from, to] : replacements) {
        if (!reply.body.contains(from))
            qFatal("%s does not hold %s", qPrintable(name), from.constData());
        reply.body.replace(from, to);
    }
    return reply;
}

Result<Quote> opened(const HttpReply &reply, const QString &coin = QStringLiteral("BTC"))
{
    return play(gatewayOf()->open(orderOf(coin)), {reply}).result;
}

Result<Snapshot> snapshotOf(const HttpReply &reply, const QString &id = QStringLiteral("5093564248"))
{
    return play(gatewayOf()->read(GatewayPaymentId(id)), {reply}).result;
}

/// The payment that read-waiting.reply.txt and its kin are about.
Payment storedPayment()
{
    Payment payment{.reference = PaymentReference(QStringLiteral("T3-000118-1")),
                    .sale = SaleId(QStringLiteral("T3-000118")),
                    .account = AccountName(QStringLiteral("NOWPayments")),
                    .coin = CoinId(QStringLiteral("USDT-ERC20")),
                    .price = money(QStringLiteral("12.00")),
                    .stage = PaymentStage::Waiting};
    payment.quote = Quote{.gatewayId = GatewayPaymentId(QStringLiteral("5093564248")),
                          .coin = payment.coin,
                          .address = QStringLiteral("0x44568B551126DE713C8EA19ec9eeB6081829d400"),
                          .normalAddress = {},
                          .memo = std::nullopt,
                          .quotedCoins = decimal(QStringLiteral("13.488185")),
                          .payableCoins = decimal(QStringLiteral("13.488185")),
                          .openedAt = {},
                          .priceHeldUntil = {},
                          .watchedUntil = std::nullopt,
                          .contract = std::nullopt};
    return payment;
}

} // namespace

class TestNowPaymentsPitfalls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pitfall01_idsAndAmountsComeAsNumberOrText_data();
    void pitfall01_idsAndAmountsComeAsNumberOrText();
    void pitfall02_theListHasASlashAndAnEmptyIdIsNeverAsked();
    void pitfall03_sortByIsTheFieldAndOrderByTheDirection();
    void pitfall04_thePriceIsInAFiatCurrency();
    void pitfall05_aHiccupOnOpeningLeavesItOpen();
    void pitfall06_theMinimumNamesThePayoutCoin();
    void pitfall07_theAmountToPayFitsTheChain_data();
    void pitfall07_theAmountToPayFitsTheChain();
    void pitfall08_nestedFeesSmallNumbersAndAccentsVerify();
    void pitfall09_aRepeatedDepositPaysNothing();
    void pitfall10_finishedWithoutMoneyPaysNothing_data();
    void pitfall10_finishedWithoutMoneyPaysNothing();
    void pitfall11_theOutcomeIsNotComparedWithThePrice();
    void pitfall12_shortMoneyIsKnownBeforeItSettles();
    void pitfall16_aSandboxKeyInProductionSaysSo();
    void pitfall17_anExpiredTokenIsRenewedOnce();
    void pitfall18_theAccountMayForceAnotherMode();
    void pitfall19_theEstimateIsTextOrNumber();
    void unknownWordsGoToAPerson_data();
    void unknownWordsGoToAPerson();
    void neverShowsAnAnswerAboutAnotherOrder_data();
    void neverShowsAnAnswerAboutAnotherOrder();
    void aFixedRateNeedsANewPayment();
    void theScenarioIsForTheSandboxOnly();
    void theCountdownIsTheRateLockNotTheAddressWatch();
};

void TestNowPaymentsPitfalls::pitfall01_idsAndAmountsComeAsNumberOrText_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("id as number") << QByteArray(R"("5977953151")") << QByteArray("5977953151");
    QTest::newRow("amount as text") << QByteArray("0.00042117") << QByteArray(R"("0.00042117")");
    QTest::newRow("amount with an exponent") << QByteArray("0.00042117") << QByteArray("4.2117e-4");
    QTest::newRow("price as text") << QByteArray(R"("price_amount":25,)") << QByteArray(R"("price_amount":"25.00",)");
    QTest::newRow("currency in upper case") << QByteArray(R"("usd")") << QByteArray(R"("USD")");
    QTest::newRow("empty memo") << QByteArray(R"("payin_extra_id":null)") << QByteArray(R"("payin_extra_id":"")");
    QTest::newRow("null as a word") << QByteArray(R"("smart_contract":null)") << QByteArray(R"("smart_contract":"null")");
    QTest::newRow("flag as text") << QByteArray(R"("is_fixed_rate":true)") << QByteArray(R"("is_fixed_rate":"true")");
}

void TestNowPaymentsPitfalls::pitfall01_idsAndAmountsComeAsNumberOrText()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    const Result<Quote> quote = opened(changed(QStringLiteral("open-fixed-rate"), {{from, to}}));
    QVERIFY2(quote, quote ? "" : qPrintable(quote.error().detail));
    QCOMPARE(*quote, opened(np(QStringLiteral("open-fixed-rate"))).value());
}

void TestNowPaymentsPitfalls::pitfall02_theListHasASlashAndAnEmptyIdIsNeverAsked()
{
    const QDateTime now(QDate(2025, 8, 27), QTime(17, 0), Qt::UTC);
    const auto played = play(gatewayOf()->list({.from = now.addDays(-1), .until = now}),
                             {np(QStringLiteral("auth")), np(QStringLiteral("list-empty"))});
    QVERIFY(played.result->isEmpty());
    QVERIFY(played.requests.last().url.path().endsWith(QStringLiteral("/v1/payment/")));
    QVERIFY(gatewayOf()->read(GatewayPaymentId()).refusal);
}

void TestNowPaymentsPitfalls::pitfall03_sortByIsTheFieldAndOrderByTheDirection()
{
    const QDateTime now(QDate(2025, 8, 27), QTime(17, 0), Qt::UTC);
    const auto played = play(gatewayOf()->list({.from = now.addDays(-1), .until = now}),
                             {np(QStringLiteral("auth")), np(QStringLiteral("list-empty"))});
    QCOMPARE(played.requests.last().queryItem(QStringLiteral("sortBy")), QStringLiteral("created_at"));
    QCOMPARE(played.requests.last().queryItem(QStringLiteral("orderBy")), QStringLiteral("desc"));
}

void TestNowPaymentsPitfalls::pitfall04_thePriceIsInAFiatCurrency()
{
    const auto call = gatewayOf()->open(orderOf(QStringLiteral("BTC")));
    const Json body = Json::parse(call.request.body).value();
    QCOMPARE(body.find(u"price_currency")->toString(), QStringLiteral("usd"));
    QCOMPARE(body.find(u"price_amount")->numberText(), QByteArray("25"));
}

void TestNowPaymentsPitfalls::pitfall05_aHiccupOnOpeningLeavesItOpen()
{
    const Result<Quote> quote = opened(jsonReply(
        500, R"({"status":false,"statusCode":500,"code":"INTERNAL_ERROR","message":"Can not get estimate from TRX to USDCBSC"})"));
    QVERIFY2(quote.error().isUnresolved(), "it is looked up, never opened again blindly");
}

void TestNowPaymentsPitfalls::pitfall06_theMinimumNamesThePayoutCoin()
{
    const Currency euro = Currency::fromCode(u"EUR").value();
    const auto asked = [&](const Account &account) {
        return gatewayOf(account)->minimum(CoinId(QStringLiteral("BTC")), euro).request;
    };
    QCOMPARE(asked({.payoutCode = QStringLiteral("USDTTRC20")}).queryItem(QStringLiteral("currency_to")), QStringLiteral("usdttrc20"));
    QVERIFY(!asked({.payoutCode = {}}).queryItem(QStringLiteral("currency_to")));
    QCOMPARE(asked({.wantsFixedRate = false}).queryItem(QStringLiteral("is_fixed_rate")), QStringLiteral("false"));
}

void TestNowPaymentsPitfalls::pitfall07_theAmountToPayFitsTheChain_data()
{
    QTest::addColumn<QString>("coin");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("quoted");
    QTest::addColumn<QString>("payable");
    QTest::newRow("6 digits on the ledger") << "XRP" << QByteArray("xrp") << QByteArray("19.36121163") << "19.361212";
    QTest::newRow("nothing to round") << "BTC" << QByteArray("btc") << QByteArray("0.00042117") << "0.00042117";
    QTest::newRow("a token with 6") << "USDT-SOL" << QByteArray("usdtsol") << QByteArray("10.00000001") << "10.000001";
}

void TestNowPaymentsPitfalls::pitfall07_theAmountToPayFitsTheChain()
{
    QFETCH(const QString, coin);
    QFETCH(const QByteArray, code);
    QFETCH(const QByteArray, quoted);
    QFETCH(const QString, payable);
    const Result<Quote> quote = opened(changed(QStringLiteral("open-fixed-rate"),
                                               {{R"("pay_currency":"btc")", R"("pay_currency":")" + code + '"'},
                                                {"0.00042117", quoted}}),
                                       coin);
    QCOMPARE(quote->payableCoins, decimal(payable));
    QCOMPARE(quote->quotedCoins, Decimal::parse(quoted).value());
}

void TestNowPaymentsPitfalls::pitfall08_nestedFeesSmallNumbersAndAccentsVerify()
{
    // Signed by a separate implementation of the rules (Python), not by this code.
    const QByteArray body = fixture(QStringLiteral("nowpayments/notice-nested.json")).trimmed();
    const QByteArray signature = fixture(QStringLiteral("nowpayments/notice-nested.signature")).trimmed();
    const Result<Notice> notice = gatewayOf()->verify({.headers = {{"x-nowpayments-sig", signature}}, .body = body});
    QVERIFY2(notice, notice ? "" : qPrintable(notice.error().detail));
}

void TestNowPaymentsPitfalls::pitfall09_aRepeatedDepositPaysNothing()
{
    const Snapshot child = snapshotOf(np(QStringLiteral("read-child")), QStringLiteral("4526424492")).value();
    QCOMPARE(child.status, GatewayStatus::Settled);
    Payment payment = storedPayment();
    QCOMPARE(assess(payment, child).event, PaymentEvent::ReportedUnclear);
    // Even if somebody had stored the child's own id.
    payment.quote->gatewayId = child.gatewayId;
    QCOMPARE(assess(payment, child).event, PaymentEvent::ReportedUnclear);
}

void TestNowPaymentsPitfalls::pitfall10_finishedWithoutMoneyPaysNothing_data()
{
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<PaymentEvent>("event");
    QTest::newRow("all") << QByteArray("13.488185") << PaymentEvent::ReportedPaid;
    QTest::newRow("more") << QByteArray("13.5") << PaymentEvent::ReportedOver;
    QTest::newRow("nothing") << QByteArray("0") << PaymentEvent::ReportedUnclear;
    QTest::newRow("unsaid") << QByteArray("null") << PaymentEvent::ReportedUnclear;
    QTest::newRow("less, under payment covering") << QByteArray("13.48") << PaymentEvent::ReportedShort;
}

void TestNowPaymentsPitfalls::pitfall10_finishedWithoutMoneyPaysNothing()
{
    QFETCH(const QByteArray, received);
    QFETCH(const PaymentEvent, event);
    const HttpReply reply =
        changed(QStringLiteral("read-finished"), {{R"("actually_paid":13.488185)", R"("actually_paid":)" + received}});
    QCOMPARE(eventName(assess(storedPayment(), snapshotOf(reply).value()).event), eventName(event));
}

void TestNowPaymentsPitfalls::pitfall11_theOutcomeIsNotComparedWithThePrice()
{
    const HttpReply reply = changed(QStringLiteral("read-finished"), {{R"("outcome_amount":13.2)", R"("outcome_amount":0.0000001)"}});
    QCOMPARE(assess(storedPayment(), snapshotOf(reply).value()).event, PaymentEvent::ReportedPaid);
}

void TestNowPaymentsPitfalls::pitfall12_shortMoneyIsKnownBeforeItSettles()
{
    const HttpReply reply = changed(QStringLiteral("read-waiting"),
                                    {{R"("waiting")", R"("confirming")"}, {R"("actually_paid":0)", R"("actually_paid":10)"}});
    const Snapshot snapshot = snapshotOf(reply).value();
    QCOMPARE(snapshot.status, GatewayStatus::Confirming);
    QCOMPARE(snapshot.receivedCoins, decimal(QStringLiteral("10")));
}

void TestNowPaymentsPitfalls::pitfall16_aSandboxKeyInProductionSaysSo()
{
    const Result<Quote> quote = opened(np(QStringLiteral("error-key")));
    QCOMPARE(quote.error().kind, Error::Kind::AccessDenied);
    QCOMPARE(quote.error().theirWord, QStringLiteral("INVALID_API_KEY"));
}

void TestNowPaymentsPitfalls::pitfall17_anExpiredTokenIsRenewedOnce()
{
    const QDateTime now(QDate(2025, 8, 27), QTime(17, 0), Qt::UTC);
    const HttpReply expired = jsonReply(401, R"({"status":false,"statusCode":401,"code":"X","message":"jwt expired"})");
    const auto call = [&] { return gatewayOf()->list({.from = now.addDays(-1), .until = now}); };
    const auto renewed = play(call(), {np(QStringLiteral("auth")), np(QStringLiteral("list-first")), expired,
                                       np(QStringLiteral("auth")), np(QStringLiteral("list-last"))});
    QCOMPARE(renewed.result->size(), 4);
    QCOMPARE(renewed.requests.last().queryItem(QStringLiteral("page")), QStringLiteral("1"));
    const auto refused = play(call(), {np(QStringLiteral("auth")), expired, np(QStringLiteral("auth")), expired});
    QCOMPARE(refused.result.error().kind, Error::Kind::AccessDenied);
}

void TestNowPaymentsPitfalls::pitfall18_theAccountMayForceAnotherMode()
{
    QVERIFY(opened(np(QStringLiteral("open-fixed-rate")))->isFixedRate);
    QVERIFY(!opened(np(QStringLiteral("open-floating-rate")))->isFixedRate);
}

void TestNowPaymentsPitfalls::pitfall19_theEstimateIsTextOrNumber()
{
    const auto call = gatewayOf()->estimate(CoinId(QStringLiteral("BTC")), money(QStringLiteral("12.50")));
    const HttpReply number = changed(QStringLiteral("estimate"), {{R"("0.00019876")", "0.00019876"}});
    QCOMPARE(play(call, {number}).result->coins, play(call, {np(QStringLiteral("estimate"))}).result->coins);
}

void TestNowPaymentsPitfalls::unknownWordsGoToAPerson_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("wrong asset") << QByteArray("wrong_asset_confirmed");
    QTest::newRow("new word") << QByteArray("settling");
    QTest::newRow("another case") << QByteArray("FINISHED");
    QTest::newRow("empty") << QByteArray();
}

void TestNowPaymentsPitfalls::unknownWordsGoToAPerson()
{
    QFETCH(const QByteArray, word);
    const HttpReply reply = changed(QStringLiteral("read-finished"), {{"\"finished\"", '"' + word + '"'}});
    const Snapshot snapshot = snapshotOf(reply).value();
    QCOMPARE(snapshot.status, GatewayStatus::NeedsReview);
    QCOMPARE(snapshot.rawStatus.toUtf8(), word);
    QCOMPARE(assess(storedPayment(), snapshot).event, PaymentEvent::ReportedUnclear);
}

void TestNowPaymentsPitfalls::neverShowsAnAnswerAboutAnotherOrder_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("another order") << QByteArray("T3-000117-1") << QByteArray("T3-000116-1");
    QTest::newRow("another coin") << QByteArray(R"("pay_currency":"btc")") << QByteArray(R"("pay_currency":"bch")");
    QTest::newRow("another price") << QByteArray(R"("price_amount":25,)") << QByteArray(R"("price_amount":24.99,)");
    QTest::newRow("another currency") << QByteArray(R"("usd")") << QByteArray(R"("eur")");
    QTest::newRow("nothing to pay") << QByteArray("0.00042117") << QByteArray("0");
    QTest::newRow("a negative amount") << QByteArray("0.00042117") << QByteArray("-0.1");
    QTest::newRow("no id") << QByteArray(R"("5977953151")") << QByteArray("null");
    QTest::newRow("no address") << QByteArray(R"("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq")") << QByteArray("null");
}

void TestNowPaymentsPitfalls::neverShowsAnAnswerAboutAnotherOrder()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    const Result<Quote> quote = opened(changed(QStringLiteral("open-fixed-rate"), {{from, to}}));
    QVERIFY(!quote);
    QCOMPARE(quote.error().kind, Error::Kind::NoAnswer);
}

void TestNowPaymentsPitfalls::aFixedRateNeedsANewPayment()
{
    const Quote fixed = opened(np(QStringLiteral("open-fixed-rate"))).value();
    const auto call = gatewayOf()->requote(fixed);
    QCOMPARE(call.refusal->kind, Error::Kind::Usage);
    QVERIFY(call.refusal->detail.contains(QStringLiteral("new payment")));
}

void TestNowPaymentsPitfalls::theScenarioIsForTheSandboxOnly()
{
    Order order = orderOf(QStringLiteral("BTC"));
    order.scenario = QStringLiteral("success");
    using Environment = AccountSettings::Environment;
    for (const Environment environment : {Environment::Production, Environment::Practice, Environment::Sandbox}) {
        const QByteArray body = gatewayOf({.environment = environment})->open(order).request.body;
        QCOMPARE(body.contains(R"("case":"success")"), environment == Environment::Sandbox);
    }
}

void TestNowPaymentsPitfalls::theCountdownIsTheRateLockNotTheAddressWatch()
{
    const Quote quote = opened(np(QStringLiteral("open-fixed-rate"))).value();
    QCOMPARE(quote.openedAt.secsTo(quote.priceHeldUntil), 20 * 60);
    QCOMPARE(quote.openedAt.daysTo(quote.watchedUntil.value()), 7);
    const Quote bare = opened(np(QStringLiteral("open-older-reply"))).value();
    QCOMPARE(bare.openedAt.secsTo(bare.priceHeldUntil), 20 * 60);
}

QTEST_GUILESS_MAIN(TestNowPaymentsPitfalls)
#include "tst_nowpaymentspitfalls.moc"
