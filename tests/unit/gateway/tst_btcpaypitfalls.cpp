// SPDX-License-Identifier: Apache-2.0
//
// One test per pitfall of the dossier (btcpay, section 8), by its number. Those that are not the adaptor's: 7 (a fast
// answer) is the listener's, 17 (no invoice per keystroke) the desk's, 19 (the page is public) nobody's.
#include "unit/gateway/btcpayaccount.h"
#include "wire/signature.h"

using namespace tillgate;
using namespace tillgate::test;

namespace {

Json openBody(const QString &coin = QStringLiteral("BTC"))
{
    return Json::parse(btcPay()->open(orderOf(coin)).request.body).value();
}

Result<Quote> openedWith(const QList<std::pair<QByteArray, QByteArray>> &invoice,
                         const QList<std::pair<QByteArray, QByteArray>> &methods)
{
    return openedAtBtcPay(changedBp(QStringLiteral("open-chain"), invoice), changedBp(QStringLiteral("methods-chain"), methods));
}

} // namespace

class TestBtcPayPitfalls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pitfall01_aListIsNoNewInvoice();
    void pitfall02_theAmountIsAlwaysSent();
    void pitfall03_addressesAreNotMadeOnDemand();
    void pitfall04_aBrokenRuleIs422WithAList();
    void pitfall05_amountsAreTextsWithAPoint();
    void pitfall06_aForbiddenReadIsNoVerdictOnThePayment();
    void pitfall08_processingIsNotPaidAndMayGoBack();
    void pitfall09_markedSettledWithoutMoneyPaysNothing();
    void pitfall10_aRefundIsFoundByItsName();
    void pitfall11_oldAndNewNamesMeanTheSame_data();
    void pitfall11_oldAndNewNamesMeanTheSame();
    void pitfall12_theWordsOfANoticeDecideNothing();
    void pitfall13_theDefaultMethodIsNotNeeded();
    void pitfall14_theMethodOfARefundHasTheNewName();
    void pitfall15_everyListHasALimit();
    void pitfall16_aMissingRateSaysSo();
    void pitfall18_lightningThatIsDownSaysSo();
    void lateMoneyIsLateEvenIfNobodySawTheEnd_data();
    void lateMoneyIsLateEvenIfNobodySawTheEnd();
    void lightningMoneyCountsInWholeSatoshi();
    void lightningMustAskForTheQuotedAmount();
    void neverShowsAnAnswerAboutAnotherOrder_data();
    void neverShowsAnAnswerAboutAnotherOrder();
    void anotherAddressIsForAPerson();
    void anExpiredInvoiceNeedsANewPayment();
    void theAddressOfTheApiIsTakenToo();
};

void TestBtcPayPitfalls::pitfall01_aListIsNoNewInvoice()
{
    const auto played = play(btcPay()->open(orderOf(QStringLiteral("BTC"))), {bp(QStringLiteral("list"))});
    QCOMPARE(played.result.error().kind, Error::Kind::NoAnswer);
}

void TestBtcPayPitfalls::pitfall02_theAmountIsAlwaysSent()
{
    QCOMPARE(openBody().find(u"amount")->toString(), QStringLiteral("25.00"));
    const Result<Quote> topUp = openedWith({{R"("Standard")", R"("TopUp")"}}, {});
    QCOMPARE(topUp.error().kind, Error::Kind::NoAnswer);
    // A top-up invoice that somebody else made is not taken as paid by any money.
    HttpReply settled = invoiceWith("Settled", "None");
    settled.body.replace(R"("Standard")", R"("TopUp")");
    QCOMPARE(readAtBtcPay(settled, bp(QStringLiteral("methods-settled")))->status, GatewayStatus::NeedsReview);
}

void TestBtcPayPitfalls::pitfall03_addressesAreNotMadeOnDemand()
{
    const Json body = openBody();
    const Json *lazy = body.find(u"checkout")->find(u"lazyPaymentMethods");
    QCOMPARE(lazy->type(), Json::Type::Bool);
    QVERIFY(!lazy->toBool());
}

void TestBtcPayPitfalls::pitfall04_aBrokenRuleIs422WithAList()
{
    const auto played = play(btcPay()->cancel(invoiceId), {bp(QStringLiteral("error-mark"))});
    QCOMPARE(played.result.error().kind, Error::Kind::Rejected);
    QCOMPARE(played.result.error().theirWord, QStringLiteral("Status"));
}

void TestBtcPayPitfalls::pitfall05_amountsAreTextsWithAPoint()
{
    Order order = orderOf(QStringLiteral("BTC"));
    order.price = money(QStringLiteral("1234.50"), QStringLiteral("EUR"));
    const QByteArray body = btcPay()->open(order).request.body;
    QVERIFY(body.contains(R"("amount":"1234.50")"));
    QVERIFY2(!body.contains("Minutes"), "the length of the window is the store's; a quoted number would be days");
}

void TestBtcPayPitfalls::pitfall06_aForbiddenReadIsNoVerdictOnThePayment()
{
    const auto played = play(btcPay()->read(invoiceId), {bp(QStringLiteral("error-right"))});
    QCOMPARE(played.result.error().kind, Error::Kind::AccessDenied);
}

void TestBtcPayPitfalls::pitfall08_processingIsNotPaidAndMayGoBack()
{
    const Snapshot processing = readAtBtcPay(invoiceWith("Processing", "None"), bp(QStringLiteral("methods-unconfirmed"))).value();
    QCOMPARE(assess(storedAtBtcPay(), processing).event, PaymentEvent::ReportedConfirming);
    const Snapshot back = readAtBtcPay(invoiceWith("New", "None"), bp(QStringLiteral("methods-chain"))).value();
    // The money is gone again: the stage does not take it silently.
    QVERIFY(!advance(PaymentStage::Confirming, assess(storedAtBtcPay(PaymentStage::Confirming), back).event).isTaken);
}

void TestBtcPayPitfalls::pitfall09_markedSettledWithoutMoneyPaysNothing()
{
    const Snapshot marked = readAtBtcPay(invoiceWith("Settled", "Marked"), bp(QStringLiteral("methods-chain"))).value();
    QCOMPARE(assess(storedAtBtcPay(), marked).event, PaymentEvent::ReportedUnclear);
    QCOMPARE(marked.rawStatus, QStringLiteral("Settled/Marked"));
}

void TestBtcPayPitfalls::pitfall10_aRefundIsFoundByItsName()
{
    const RefundOrder order{.gatewayId = invoiceId, .reference = {}, .coin = CoinId(QStringLiteral("BTC")), .coins = std::nullopt,
                            .worth = std::nullopt, .address = {}};
    const Json sent = Json::parse(btcPay()->refund(order).request.body).value();
    QCOMPARE(sent.find(u"name")->toString(), QStringLiteral("Refund HMprBnL9BTXWuPvpoKBS6e"));
    QVERIFY2(sent.find(u"name")->toString().size() <= 50, "longer names are refused");
}

void TestBtcPayPitfalls::pitfall11_oldAndNewNamesMeanTheSame_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id : {"BTC", "BTC-OnChain", "BTC_BTCLike", "btc-chain", "BTC-CHAIN"})
        QTest::newRow(id) << QByteArray(id);
}

void TestBtcPayPitfalls::pitfall11_oldAndNewNamesMeanTheSame()
{
    QFETCH(const QByteArray, id);
    const Result<Quote> quote = openedWith({}, {{"\"BTC-CHAIN\"", '"' + id + '"'}});
    QVERIFY2(quote, quote ? "" : qPrintable(quote.error().detail));
    QCOMPARE(*quote, openedWith({}, {}).value());
}

void TestBtcPayPitfalls::pitfall12_theWordsOfANoticeDecideNothing()
{
    const QByteArray body = R"({"type":"InvoicePaymentSettled","afterExpiration":true,"invoiceId":"HMprBnL9BTXWuPvpoKBS6e"})";
    const QByteArray secret = "4oBqPzYtWs7xGm2KfRjLhD9vUc";
    const QByteArray signature = "sha256=" + hmacSha256(Secret(secret), body).toHex();
    const Notice notice = btcPay()->verify({.method = HttpRequest::Method::Post, .headers = {{"BTCPay-Sig", signature}}, .body = body}).value();
    QCOMPARE(notice.gatewayId, invoiceId);
    QVERIFY2(!notice.deduplicationKey.isEmpty(), "old versions leave members out");
}

void TestBtcPayPitfalls::pitfall13_theDefaultMethodIsNotNeeded()
{
    QVERIFY(bp(QStringLiteral("open-chain")).body.contains(R"("defaultPaymentMethod":null)"));
    QVERIFY(openedWith({}, {}));
}

void TestBtcPayPitfalls::pitfall14_theMethodOfARefundHasTheNewName()
{
    RefundOrder order{.gatewayId = invoiceId, .reference = {}, .coin = CoinId(QStringLiteral("BTC-LN")), .coins = std::nullopt,
                      .worth = std::nullopt, .address = {}};
    QVERIFY(btcPay()->refund(order).request.body.contains(R"("payoutMethods":["BTC-LN"])"));
}

void TestBtcPayPitfalls::pitfall15_everyListHasALimit()
{
    const QDateTime now(QDate(2026, 7, 23), QTime(7, 0), Qt::UTC);
    const auto take = [](const HttpRequest &request) { return request.queryItem(QStringLiteral("take")).value_or(QString()).toInt(); };
    QVERIFY(take(btcPay()->list({.from = now.addDays(-1), .until = now}).request) > 0);
    QVERIFY(take(btcPay()->find(PaymentReference(QStringLiteral("T3-000117-1")), now).request) > 0);
}

void TestBtcPayPitfalls::pitfall16_aMissingRateSaysSo()
{
    const HttpReply noRate = jsonReply(400, R"({"code":"generic-error","message":"Error retrieving a matching payment method or rate.\ncoingecko: gone"})");
    const Result<Quote> quote = play(btcPay()->open(orderOf(QStringLiteral("BTC"))), {noRate}).result;
    QCOMPARE(quote.error().kind, Error::Kind::CoinUnavailable);
    QVERIFY(quote.error().detail.contains(QStringLiteral("coingecko")));
}

void TestBtcPayPitfalls::pitfall18_lightningThatIsDownSaysSo()
{
    const QString lightning = QStringLiteral("BTC-LN");
    const auto refused = play(btcPay()->open(orderOf(lightning)), {bp(QStringLiteral("error-method"))});
    QCOMPARE(refused.result.error().kind, Error::Kind::CoinUnavailable);
    // Other versions open the invoice with what is left.
    const auto without = openedAtBtcPay(bp(QStringLiteral("open-lightning")), bp(QStringLiteral("methods-chain")), lightning);
    QVERIFY2(without.error().isUnresolved(), "the invoice is there: it is looked up and called off");
}

void TestBtcPayPitfalls::lateMoneyIsLateEvenIfNobodySawTheEnd_data()
{
    QTest::addColumn<PaymentStage>("stage");
    QTest::addColumn<QString>("methods");
    QTest::addColumn<PaymentEvent>("event");
    QTest::newRow("seen in time here") << PaymentStage::Waiting << "methods-settled" << PaymentEvent::ReportedExpired;
    QTest::newRow("after the end") << PaymentStage::Expired << "methods-settled" << PaymentEvent::ReportedPaid;
    QTest::newRow("not confirmed yet") << PaymentStage::Expired << "methods-unconfirmed" << PaymentEvent::ReportedSeen;
}

void TestBtcPayPitfalls::lateMoneyIsLateEvenIfNobodySawTheEnd()
{
    QFETCH(const PaymentStage, stage);
    QFETCH(const QString, methods);
    QFETCH(const PaymentEvent, event);
    const Snapshot late = readAtBtcPay(invoiceWith("Expired", "PaidLate"), bp(methods)).value();
    QCOMPARE(eventName(assess(storedAtBtcPay(stage), late).event), eventName(event));
}

void TestBtcPayPitfalls::lightningMoneyCountsInWholeSatoshi()
{
    const Snapshot settled = readAtBtcPay(bp(QStringLiteral("read-settled")), bp(QStringLiteral("methods-lightning-settled"))).value();
    QCOMPARE(settled.receivedCoins, decimal(QStringLiteral("0.00040875")));
}

void TestBtcPayPitfalls::lightningMustAskForTheQuotedAmount()
{
    const Result<Quote> quote = openedAtBtcPay(bp(QStringLiteral("open-lightning")), bp(QStringLiteral("methods-lightning-other-amount")),
                                               QStringLiteral("BTC-LN"));
    QCOMPARE(quote.error().kind, Error::Kind::NoAnswer);
}

void TestBtcPayPitfalls::neverShowsAnAnswerAboutAnotherOrder_data()
{
    QTest::addColumn<bool>("isInvoice");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, bool isInvoice, const char *from, const char *to) {
        QTest::newRow(name) << isInvoice << QByteArray(from) << QByteArray(to);
    };
    row("another order", true, "T3-000117-1", "T3-000116-1");
    row("another price", true, R"("amount":"25.00")", R"("amount":"24.99")");
    row("no price", true, R"("amount":"25.00")", R"("amount":null)");
    row("a decimal comma", true, R"("amount":"25.00")", R"("amount":"2500")");
    row("another currency", true, R"("USD")", R"("EUR")");
    row("another store", true, "9CiNzKoANXxmk5ayZngSXrHTiVvvgCrwrpFQd4m2K776", "another");
    row("no id", true, R"("id":"HMprBnL9BTXWuPvpoKBS6e")", R"("id":null)");
    row("an id that is a path", true, R"("id":"HMprBnL9BTXWuPvpoKBS6e")", R"("id":"../x")");
    row("no end of the window", true, R"("expirationTime":1784791300)", R"("expirationTime":null)");
    row("a window that ends before it starts", true, R"("expirationTime":1784791300)", R"("expirationTime":1784790300)");
    row("nothing to pay", false, R"("due":"0.00040875")", R"("due":"0")");
    row("a negative amount", false, R"("due":"0.00040875")", R"("due":"-0.1")");
}

void TestBtcPayPitfalls::neverShowsAnAnswerAboutAnotherOrder()
{
    QFETCH(const bool, isInvoice);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    const QList<std::pair<QByteArray, QByteArray>> change{{from, to}};
    const Result<Quote> quote = isInvoice ? openedWith(change, {}) : openedWith({}, change);
    QVERIFY(!quote);
    QCOMPARE(quote.error().kind, Error::Kind::NoAnswer);
}

void TestBtcPayPitfalls::anotherAddressIsForAPerson()
{
    const HttpReply methods = changedBp(QStringLiteral("methods-settled"),
                                        {{R"("destination":"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq","paymentLink")",
                                          R"("destination":"bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4","paymentLink")"}});
    const Snapshot snapshot = readAtBtcPay(bp(QStringLiteral("read-settled")), methods).value();
    QCOMPARE(assess(storedAtBtcPay(), snapshot).event, PaymentEvent::ReportedUnclear);
}

void TestBtcPayPitfalls::anExpiredInvoiceNeedsANewPayment()
{
    const auto call = btcPay()->requote(storedAtBtcPay().quote.value());
    QCOMPARE(call.refusal->kind, Error::Kind::Usage);
    QVERIFY(!btcPay()->traits().canRequote);
}

void TestBtcPayPitfalls::theAddressOfTheApiIsTakenToo()
{
    for (const char *base : {"https://pay.shop.example/btcpay", "https://pay.shop.example/btcpay/", "https://pay.shop.example/btcpay/api/v1",
                             "https://pay.shop.example/btcpay/api/v1/"}) {
        QCOMPARE(btcPay({.baseUrl = QString::fromLatin1(base)})->status().request.url.toString(),
                 QStringLiteral("https://pay.shop.example/btcpay/api/v1/health"));
    }
}

QTEST_GUILESS_MAIN(TestBtcPayPitfalls)
#include "tst_btcpaypitfalls.moc"
