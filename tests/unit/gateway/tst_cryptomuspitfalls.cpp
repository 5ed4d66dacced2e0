// SPDX-License-Identifier: Apache-2.0
//
// One test per pitfall of the dossier (cryptomus, section 8), by its number. Those that are not the adaptor's:
// 14 (a till behind a router) is the desk's polling; 16 (errors in the documents) is spread over the replies.
#include "sale/assessment.h"
#include "unit/gateway/cryptomusaccount.h"
#include "wire/json.h"

using namespace tillgate;
using namespace tillgate::test;

namespace {

Result<Quote> opened(const HttpReply &reply)
{
    return play(cryptomusOf()->open(orderOf(usdtTron)), {reply}).result;
}

Snapshot snapshotOf(const HttpReply &reply)
{
    return play(cryptomusOf()->read(cmPaymentId), {reply}).result.value();
}

/// The payment that the read-….reply.txt files are about.
Payment storedPayment()
{
    Payment payment{.reference = PaymentReference(QStringLiteral("T3-000117-1")),
                    .sale = SaleId(QStringLiteral("T3-000117")),
                    .account = AccountName(QStringLiteral("Cryptomus")),
                    .coin = CoinId(usdtTron),
                    .price = money(QStringLiteral("25.00")),
                    .stage = PaymentStage::Waiting};
    payment.quote = opened(cm(QStringLiteral("open-usdt"))).value();
    return payment;
}

QString eventOf(const QString &reply)
{
    return eventName(assess(storedPayment(), snapshotOf(cm(reply))).event);
}

} // namespace

class TestCryptomusPitfalls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pitfall01_coinAndNetworkAreAlwaysNamed();
    void pitfall02_anOldInvoiceOfTheSameNumberIsNotShown_data();
    void pitfall02_anOldInvoiceOfTheSameNumberIsNotShown();
    void pitfall03_aReopenedInvoiceKeepsItsAmount();
    void pitfall04_theSignatureIsOverTheBytesThatLeave();
    void pitfall05_thePhpSpellingOfSlashesVerifies();
    void pitfall06_theNewerStatusWordCounts();
    void pitfall07_moneyThatIsNotConfirmedIsNotPaid_data();
    void pitfall07_moneyThatIsNotConfirmedIsNotPaid();
    void pitfall08_paidWithoutATransactionIsPaid();
    void pitfall09_aMissingStateIsNoSuccess();
    void pitfall10_networksCompareWithoutCase();
    void pitfall11_aRefundMayBeForbiddenForADay();
    void pitfall12_theTestNoticeHasTighterLimits();
    void pitfall13_aSignatureOnlySaysWhereToLook();
    void pitfall15_noShortfallIsToleratedAtTheGateway();
    void unknownWordsGoToAPerson();
    void aPaymentMarkedAsPaidNamesWhatCame();
    void thePageNeedsAnAddressOfItsOwn();
};

void TestCryptomusPitfalls::pitfall01_coinAndNetworkAreAlwaysNamed()
{
    for (const Coin &coin : CoinTable::builtIn().all()) {
        if (!cryptomusOf()->codeOf(coin.id))
            continue;
        const Json body = Json::parse(cryptomusOf()->open(orderOf(coin.id.text())).request.body).value();
        QVERIFY2(!body.find(u"to_currency")->toString().isEmpty(), qPrintable(coin.id.text()));
        QVERIFY2(!body.find(u"network")->toString().isEmpty(), qPrintable(coin.id.text()));
    }
}

void TestCryptomusPitfalls::pitfall02_anOldInvoiceOfTheSameNumberIsNotShown_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("another price") << QByteArray(R"("amount":"25.00")") << QByteArray(R"("amount":"24.00")");
    QTest::newRow("another currency") << QByteArray(R"("currency":"USD")") << QByteArray(R"("currency":"EUR")");
    QTest::newRow("another coin") << QByteArray(R"("payer_currency":"USDT")") << QByteArray(R"("payer_currency":"USDC")");
    QTest::newRow("another network") << QByteArray(R"("network":"tron")") << QByteArray(R"("network":"bsc")");
    QTest::newRow("over") << QByteArray(R"("is_final":false)") << QByteArray(R"("is_final":true)");
    QTest::newRow("run out") << QByteArray("1756314718") << QByteArray("1756313000");
    QTest::newRow("another number") << QByteArray("T3-000117-1") << QByteArray("T3-000116-1");
    QTest::newRow("nothing to pay") << QByteArray(R"("payer_amount":"27.20")") << QByteArray(R"("payer_amount":"0.00")");
}

void TestCryptomusPitfalls::pitfall02_anOldInvoiceOfTheSameNumberIsNotShown()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    const Result<Quote> quote = opened(cmChanged(QStringLiteral("open-usdt"), from, to));
    QVERIFY2(!quote && quote.error().isUnresolved(), "it is looked up, never shown");
}

void TestCryptomusPitfalls::pitfall03_aReopenedInvoiceKeepsItsAmount()
{
    const Quote first = opened(cm(QStringLiteral("open-usdt"))).value();
    const auto call = cryptomusOf()->requote(first);
    const Quote again = play(call, {cm(QStringLiteral("read-cancel")), cm(QStringLiteral("reopened"))}).result.value();
    QCOMPARE(again.payableCoins, first.payableCoins);
    QVERIFY(again.address != first.address);
    QVERIFY(again.priceHeldUntil > first.priceHeldUntil);
    const auto other = play(call, {cm(QStringLiteral("read-cancel")), cmChanged(QStringLiteral("reopened"), "27.20", "28.20")});
    QVERIFY(other.result.error().isUnresolved());
}

void TestCryptomusPitfalls::pitfall04_theSignatureIsOverTheBytesThatLeave()
{
    const HttpRequest request = cryptomusOf()->open(orderOf(usdtTron)).request;
    QVERIFY(request.body.contains("https://shop.example"));
    QCOMPARE(*request.header("sign"), cryptomus::signatureOf(request.body, Secret(CryptomusAccount().paymentKey)));
    QCOMPARE(*request.header("merchant"), CryptomusAccount().merchantId.toLatin1());
    QCOMPARE(cryptomusOf({.merchantId = QStringLiteral("a\r\nx: 1")})->coins().request.header("merchant"), QByteArray("ax:1"));
}

void TestCryptomusPitfalls::pitfall05_thePhpSpellingOfSlashesVerifies()
{
    // Made by real PHP, see the dossier.
    const Json vector = Json::parse(fixture(QStringLiteral("webhooks/cryptomus.json"))).value().items().at(1);
    const QByteArray body = vector.find(u"body")->toString().toUtf8();
    QVERIFY(body.contains("\\/"));
    QVERIFY(cryptomus::verifyNotice({.body = body}, Secret(vector.find(u"secret")->toString().toUtf8())));
}

void TestCryptomusPitfalls::pitfall06_theNewerStatusWordCounts()
{
    QCOMPARE(snapshotOf(cm(QStringLiteral("read-lagging"))).rawStatus, QStringLiteral("confirm_check"));
    QCOMPARE(snapshotOf(cm(QStringLiteral("read-old"))).rawStatus, QStringLiteral("confirm_check"));
}

void TestCryptomusPitfalls::pitfall07_moneyThatIsNotConfirmedIsNotPaid_data()
{
    QTest::addColumn<PaymentEvent>("event");
    QTest::newRow("read-check") << PaymentEvent::ReportedWaiting;
    QTest::newRow("read-process") << PaymentEvent::ReportedWaiting;
    QTest::newRow("read-process-money") << PaymentEvent::ReportedConfirming;
    QTest::newRow("read-confirm-check") << PaymentEvent::ReportedConfirming;
    QTest::newRow("read-short-waiting") << PaymentEvent::ReportedShort;
    QTest::newRow("read-short") << PaymentEvent::ReportedShort;
    QTest::newRow("read-paid-not-final") << PaymentEvent::ReportedConfirming;
    QTest::newRow("read-paid") << PaymentEvent::ReportedPaid;
    QTest::newRow("read-paid-over") << PaymentEvent::ReportedOver;
    QTest::newRow("read-cancel") << PaymentEvent::ReportedExpired;
    QTest::newRow("read-fail") << PaymentEvent::ReportedFailed;
    QTest::newRow("read-system-fail") << PaymentEvent::ReportedFailed;
    QTest::newRow("read-locked") << PaymentEvent::ReportedUnclear;
    QTest::newRow("read-refund-process") << PaymentEvent::ReportedRefunded;
    QTest::newRow("read-refund-paid") << PaymentEvent::ReportedRefunded;
    QTest::newRow("read-refund-fail") << PaymentEvent::ReportedUnclear;
}

void TestCryptomusPitfalls::pitfall07_moneyThatIsNotConfirmedIsNotPaid()
{
    QFETCH(const PaymentEvent, event);
    QCOMPARE(eventOf(QString::fromLatin1(QTest::currentDataTag())), eventName(event));
}

void TestCryptomusPitfalls::pitfall08_paidWithoutATransactionIsPaid()
{
    QVERIFY(snapshotOf(cm(QStringLiteral("read-paid-internal"))).transactionIds.isEmpty());
    QCOMPARE(eventOf(QStringLiteral("read-paid-internal")), eventName(PaymentEvent::ReportedPaid));
}

void TestCryptomusPitfalls::pitfall09_aMissingStateIsNoSuccess()
{
    const HttpReply reply = cmChanged(QStringLiteral("read-paid"), R"("state":0,)", "");
    QVERIFY(!play(cryptomusOf()->read(cmPaymentId), {reply}).result);
}

void TestCryptomusPitfalls::pitfall10_networksCompareWithoutCase()
{
    QCOMPARE(opened(cmChanged(QStringLiteral("open-usdt"), R"("network":"tron")", R"("network":"TRON")")).value(),
             opened(cm(QStringLiteral("open-usdt"))).value());
    QCOMPARE(snapshotOf(cmChanged(QStringLiteral("read-paid"), R"("network":"tron")", R"("network":"TRON")")).coin, CoinId(usdtTron));
}

void TestCryptomusPitfalls::pitfall11_aRefundMayBeForbiddenForADay()
{
    const auto played = play(cryptomusOf()->refund(cmRefundOrder()), {jsonReply(422, R"({"state":1,"message":"You are forbidden"})")});
    QCOMPARE(played.result.error().kind, Error::Kind::AccessDenied);
    QVERIFY(played.result.error().detail.contains(QStringLiteral("You are forbidden")));
}

void TestCryptomusPitfalls::pitfall12_theTestNoticeHasTighterLimits()
{
    const QUrl longUrl(QStringLiteral("https://shop.example/") + QString(140, QLatin1Char('x')));
    QCOMPARE(cryptomusOf({.notifyUrl = longUrl})->sendTestNotice().refusal->kind, Error::Kind::Usage);
    QVERIFY(!cryptomusOf({.notifyUrl = longUrl})->open(orderOf(usdtTron)).refusal);
}

void TestCryptomusPitfalls::pitfall13_aSignatureOnlySaysWhereToLook()
{
    // A notice knows no amount and no coin: nothing in it can make a payment paid.
    QByteArray body = R"({"type":"payment","uuid":"1","order_id":"T1-1-1","payment_amount":"99.00","status":"paid"})";
    const QByteArray sign = cryptomus::signatureOf(body, Secret(CryptomusAccount().paymentKey));
    body = body.chopped(1) + ",\"sign\":\"" + sign + "\"}";
    const Notice notice = cryptomusOf()->verify({.body = body}).value();
    QCOMPARE(notice.gatewayId.text(), QStringLiteral("1"));
    QCOMPARE(notice.deduplicationKey, QStringLiteral("1/paid/99.00"));
}

void TestCryptomusPitfalls::pitfall15_noShortfallIsToleratedAtTheGateway()
{
    QVERIFY(!cryptomusOf()->open(orderOf(usdtTron)).request.body.contains("accuracy_payment_percent"));
    const HttpReply tolerated = cmChanged(QStringLiteral("read-paid"), R"("payment_amount":"27.20000000")", R"("payment_amount":"26.00000000")");
    QCOMPARE(eventName(assess(storedPayment(), snapshotOf(tolerated)).event), eventName(PaymentEvent::ReportedShort));
}

void TestCryptomusPitfalls::unknownWordsGoToAPerson()
{
    const HttpReply reply = cmChanged(QStringLiteral("read-check"), R"("payment_status":"check")", R"("payment_status":"Paid")");
    QCOMPARE(snapshotOf(reply).status, GatewayStatus::NeedsReview);
}

void TestCryptomusPitfalls::aPaymentMarkedAsPaidNamesWhatCame()
{
    const HttpReply marked = cmChanged(QStringLiteral("read-paid"), R"("payment_amount":"27.20000000")", R"("payment_amount":"20.00000000")");
    const auto played = play(cryptomusOf()->acceptShortfall(cmPaymentId), {cm(QStringLiteral("mark-as-paid")), marked});
    QCOMPARE(played.result->status, GatewayStatus::Settled);
    QCOMPARE(played.result->receivedCoins, decimal(QStringLiteral("20")));
}

void TestCryptomusPitfalls::thePageNeedsAnAddressOfItsOwn()
{
    QVERIFY(opened(cm(QStringLiteral("open-page")))->isPageOnly());
    HttpReply nothing = cm(QStringLiteral("open-page"));
    nothing.body.replace("\"url\":", "\"elsewhere\":");
    QVERIFY(opened(nothing).error().isUnresolved());
}

QTEST_GUILESS_MAIN(TestCryptomusPitfalls)
#include "tst_cryptomuspitfalls.moc"
