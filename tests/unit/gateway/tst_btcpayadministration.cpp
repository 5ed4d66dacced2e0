// SPDX-License-Identifier: Apache-2.0
//
// BTCPay Server's calls beside the payment itself (decisions, refunds, keys, notices) against golden files.
#include "gateway/btcpay/pairing.h"
#include "unit/gateway/btcpayaccount.h"

using namespace tillgate;
using namespace tillgate::test;

namespace {

QByteArray spelled(const Refund &refund)
{
    static const QList<QByteArray> states{"Requested", "AwaitsClaim", "Sent", "Rejected", "NeedsReview"};
    return refund.id.toUtf8() + ' ' + states.at(static_cast<int>(refund.state)) + ' ' + refund.rawStatus.toUtf8() + ' '
        + refund.claimUrl.value_or(QUrl()).toEncoded();
}

RefundOrder refundOrder()
{
    return {.gatewayId = invoiceId,
            .reference = PaymentReference(QStringLiteral("T3-000117-1")),
            .coin = CoinId(QStringLiteral("BTC")),
            .coins = std::nullopt,
            .worth = std::nullopt,
            .address = {},
            .reason = QStringLiteral("Goods came back")};
}

} // namespace

class TestBtcPayAdministration final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAPayment_data();
    void marksAPayment();
    void refundsByAClaimLink_data();
    void refundsByAClaimLink();
    void followsARefund_data();
    void followsARefund();
    void findsARefundWhoseAnswerWasLost();
    void tellsBalancesWhereTheKeyMayLook();
    void registersAWebhook_data();
    void registersAWebhook();
    void hasANoticeSentAgain();
    void opensThePairingPage();
    void readsWhatTheBrowserBringsBack();
    void testsTheConnection_data();
    void testsTheConnection();
    void warnsOfAKeyThatCanMoveMoney_data();
    void warnsOfAKeyThatCanMoveMoney();
};

void TestBtcPayAdministration::marksAPayment_data()
{
    QTest::addColumn<bool>("cancels");
    QTest::addColumn<QString>("after");
    QTest::newRow("mark-invalid") << true << "methods-chain";
    QTest::newRow("mark-settled") << false << "methods-short";
}

void TestBtcPayAdministration::marksAPayment()
{
    QFETCH(const bool, cancels);
    QFETCH(const QString, after);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto call = cancels ? btcPay()->cancel(invoiceId) : btcPay()->acceptShortfall(invoiceId);
    const auto played = play(call, {bp(name), bp(name), bp(after)});
    COMPARE_GOLDEN(goldenBp(name + QStringLiteral(".requests")), spelled(played.requests));
    QCOMPARE(played.result->status, cancels ? GatewayStatus::Cancelled : GatewayStatus::Settled);
    const auto refused = play(call, {bp(QStringLiteral("error-mark"))});
    QCOMPARE(refused.result.error().kind, Error::Kind::Rejected);
}

void TestBtcPayAdministration::refundsByAClaimLink_data()
{
    QTest::addColumn<QString>("coins");
    QTest::addColumn<QString>("worth");
    QTest::newRow("refund-all") << QString() << QString();
    QTest::newRow("refund-coins") << "0.0001" << "6.12";
    QTest::newRow("refund-worth") << QString() << "6.12";
}

void TestBtcPayAdministration::refundsByAClaimLink()
{
    QFETCH(const QString, coins);
    QFETCH(const QString, worth);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    RefundOrder order = refundOrder();
    if (!coins.isEmpty())
        order.coins = decimal(coins);
    if (!worth.isEmpty())
        order.worth = money(worth);
    const auto played = play(btcPay()->refund(order), {bp(QStringLiteral("refund"))});
    COMPARE_GOLDEN(goldenBp(name + QStringLiteral(".request")), test::spelled(played.requests.first()));
    QCOMPARE(spelled(played.result.value()),
             QByteArray("2ZQcW7hYkN4x AwaitsClaim unclaimed https://pay.shop.example/btcpay/pull-payments/2ZQcW7hYkN4x"));
}

void TestBtcPayAdministration::followsARefund_data()
{
    QTest::addColumn<QString>("payouts");
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("nobody claimed it") << "payouts-none" << QByteArray("AwaitsClaim unclaimed");
    QTest::newRow("sent") << "payouts-completed" << QByteArray("Sent Completed");
    QTest::newRow("half of it is claimed and sent") << "payouts-half" << QByteArray("AwaitsClaim Completed");
    QTest::newRow("on its way") << "payouts-paying" << QByteArray("Requested AwaitingPayment");
    QTest::newRow("the merchant has to approve it") << "payouts-approval" << QByteArray("NeedsReview AwaitingApproval");
}

void TestBtcPayAdministration::followsARefund()
{
    QFETCH(const QString, payouts);
    QFETCH(const QByteArray, state);
    const auto call = btcPay()->readRefund(invoiceId, QStringLiteral("2ZQcW7hYkN4x"));
    const auto played = play(call, {bp(QStringLiteral("refund")), bp(payouts)});
    COMPARE_GOLDEN(goldenBp(QStringLiteral("read-refund.requests")), spelled(played.requests));
    QVERIFY2(spelled(played.result.value()).contains(state), spelled(*played.result).constData());
    const HttpReply archived = changedBp(QStringLiteral("refund"), {{R"("archived":false)", R"("archived":true)"}});
    if (payouts == QLatin1String("payouts-none"))
        QCOMPARE(play(call, {archived, bp(payouts)}).result->state, Refund::State::Rejected);
}

void TestBtcPayAdministration::findsARefundWhoseAnswerWasLost()
{
    const auto played = play(btcPay()->readRefund(invoiceId, {}), {bp(QStringLiteral("pull-payments")), bp(QStringLiteral("payouts-none"))});
    COMPARE_GOLDEN(goldenBp(QStringLiteral("find-refund.requests")), spelled(played.requests));
    QCOMPARE(played.result->id, QStringLiteral("2ZQcW7hYkN4x"));
    const auto none = play(btcPay()->readRefund(GatewayPaymentId(QStringLiteral("Another")), {}), {bp(QStringLiteral("pull-payments"))});
    QCOMPARE(none.result.error().kind, Error::Kind::NotFound);
}

void TestBtcPayAdministration::tellsBalancesWhereTheKeyMayLook()
{
    const HttpReply denied = bp(QStringLiteral("error-right"));
    const HttpReply methods = bp(QStringLiteral("store-methods"));
    const auto played = play(btcPay()->balances(), {methods, bp(QStringLiteral("wallet")), bp(QStringLiteral("lightning-balance")), denied, denied});
    COMPARE_GOLDEN(goldenBp(QStringLiteral("balances.requests")), spelled(played.requests));
    QCOMPARE(played.result->size(), 2);
    QCOMPARE(played.result->at(0).available, decimal(QStringLiteral("0.5")));
    QCOMPARE(played.result->at(1).available, decimal(QStringLiteral("0.05")));
    QCOMPARE(played.result->at(1).coin, CoinId(QStringLiteral("BTC-LN")));
    const auto none = play(btcPay()->balances(), {methods, denied, denied, denied, denied});
    QCOMPARE(none.result.error().kind, Error::Kind::AccessDenied);
}

void TestBtcPayAdministration::registersAWebhook_data()
{
    QTest::addColumn<QByteArray>("held");
    QTest::addColumn<QStringList>("replies");
    QTest::addColumn<QByteArray>("secret");
    const QString none = QStringLiteral("webhooks-none");
    const QString ours = QStringLiteral("webhooks-ours");
    QTest::newRow("webhook-first") << QByteArray() << QStringList{none, QStringLiteral("webhook-added")} << QByteArray("made-by-the-server-1");
    QTest::newRow("webhook-own-secret") << QByteArray("chosen-by-the-shop") << QStringList{none, QStringLiteral("webhook-changed")} << QByteArray("chosen-by-the-shop");
    QTest::newRow("webhook-again") << QByteArray("chosen-by-the-shop") << QStringList{ours, QStringLiteral("webhook-changed")} << QByteArray("chosen-by-the-shop");
    QTest::newRow("webhook-replaced") << QByteArray() << QStringList{ours, QStringLiteral("activate"), QStringLiteral("webhook-added")} << QByteArray("made-by-the-server-1");
}

void TestBtcPayAdministration::registersAWebhook()
{
    QFETCH(const QByteArray, held);
    QFETCH(const QStringList, replies);
    QFETCH(const QByteArray, secret);
    QList<HttpReply> answers;
    for (const QString &reply : replies)
        answers.append(bp(reply));
    const auto played = play(btcPay({.webhookSecret = held})->registerWebhook(), answers);
    QVERIFY2(played.result, played.result ? "" : qPrintable(played.result.error().detail));
    QCOMPARE(played.result->reveal().toByteArray(), secret);
    COMPARE_GOLDEN(goldenBp(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".requests")), spelled(played.requests));
    QCOMPARE(btcPay({.notifyUrl = std::nullopt})->registerWebhook().refusal->kind, Error::Kind::Usage);
}

void TestBtcPayAdministration::hasANoticeSentAgain()
{
    const HttpReply hooks = bp(QStringLiteral("webhooks-ours"));
    const HttpReply deliveries = bp(QStringLiteral("deliveries"));
    const auto call = btcPay()->resendNotice(invoiceId);
    const auto played = play(call, {hooks, deliveries, bp(QStringLiteral("delivery-other")), bp(QStringLiteral("delivery-ours")), bp(QStringLiteral("redelivered"))});
    COMPARE_GOLDEN(goldenBp(QStringLiteral("redeliver.requests")), spelled(played.requests));
    QVERIFY(played.result.value());
    const HttpReply other = bp(QStringLiteral("delivery-other"));
    QCOMPARE(play(call, {hooks, deliveries, other, other}).result.error().kind, Error::Kind::NotFound);
    QCOMPARE(play(call, {bp(QStringLiteral("webhooks-none"))}).result.error().kind, Error::Kind::NotFound);
}

void TestBtcPayAdministration::opensThePairingPage()
{
    const QUrl page = btcPay()->pairingPage(QUrl(QStringLiteral("http://127.0.0.1:8123/pair?till=1&x=2"))).value();
    COMPARE_GOLDEN(goldenBp(QStringLiteral("pairing-page")), page.toEncoded() + '\n');
}

void TestBtcPayAdministration::readsWhatTheBrowserBringsBack()
{
    const QByteArray key = "0123456789abcdef0123456789abcdef01234567";
    const QByteArray form = "apiKey=" + key + "&userId=u1&permissions%5B%5D=btcpay.store.cancreateinvoice%3A9CiNz"
        "&permissions%5B%5D=btcpay.store.canviewinvoices%3A9CiNz&__RequestVerificationToken=CfDJ8%2Babc";
    const Pairing pairing = btcpay::readPairing(form).value();
    QCOMPARE(pairing.apiKey.reveal().toByteArray(), key);
    QCOMPARE(pairing.merchantId, QStringLiteral("9CiNz"));
    QCOMPARE(pairing.permissions.size(), 2);
    QVERIFY(btcpay::readPairing("apiKey=" + key + "&permissions[]=unrestricted")->merchantId.isEmpty());
    using Kind = Error::Kind;
    QCOMPARE(btcpay::readPairing(form + "&permissions[]=btcpay.store.canviewinvoices:Other").error().kind, Kind::Usage);
    QCOMPARE(btcpay::readPairing(form + "&apiKey=" + key).error().kind, Kind::Malformed);
    QCOMPARE(btcpay::readPairing("apiKey=" + key.chopped(1)).error().kind, Kind::Malformed);
    QCOMPARE(btcpay::readPairing("apiKey=" + key.chopped(1) + "G").error().kind, Kind::Malformed);
    QCOMPARE(btcpay::readPairing("apiKey=" + key + "&permissions[]=btcpay.store.canviewinvoices:..%2Fx").error().kind, Kind::Malformed);
    QCOMPARE(btcpay::readPairing({}).error().kind, Kind::Malformed);
}

void TestBtcPayAdministration::testsTheConnection_data()
{
    QTest::addColumn<QStringList>("replies");
    const QString health = QStringLiteral("health");
    QTest::newRow("key-test") << QStringList{health, QStringLiteral("key"), QStringLiteral("list"), QStringLiteral("store-methods")};
    QTest::newRow("key-test-cashier") << QStringList{health, QStringLiteral("key-cashier"), QStringLiteral("list-empty"), QStringLiteral("error-right")};
    QTest::newRow("key-test-refused") << QStringList{health, QStringLiteral("error-key")};
    QTest::newRow("key-test-other-store") << QStringList{health, QStringLiteral("key"), QStringLiteral("error-right")};
}

void TestBtcPayAdministration::testsTheConnection()
{
    QFETCH(const QStringList, replies);
    QList<HttpReply> answers;
    for (const QString &reply : replies)
        answers.append(bp(reply));
    const auto played = play(btcPay()->testKeys(), answers);
    QVERIFY2(played.result, played.result ? "" : qPrintable(played.result.error().detail));
    COMPARE_GOLDEN(goldenBp(QString::fromLatin1(QTest::currentDataTag())), test::spelled(*played.result));
    if (replies.size() == 4)
        COMPARE_GOLDEN(goldenBp(QStringLiteral("key-test.requests")), spelled(played.requests));
}

void TestBtcPayAdministration::warnsOfAKeyThatCanMoveMoney_data()
{
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("isWarned");
    const auto row = [](const char *right, bool isWarned) { QTest::newRow(right) << QString::fromLatin1(right) << isWarned; };
    row("unrestricted", true);
    row("btcpay.store.canmanagepayouts", true);
    row("btcpay.store.canmanagepayouts:AnotherStore", true);
    row("btcpay.store.canmanagepullpayments", true);
    row("btcpay.store.cancreatepullpayments", true);
    row("btcpay.store.canuselightningnode", true);
    row("btcpay.store.canmodifystoresettings", true);
    row("btcpay.server.canmodifyserversettings", true);
    row("btcpay.store.cancreatenonapprovedpullpayments", false);
    row("btcpay.store.canviewpayouts", false);
    row("btcpay.store.canviewwallet", false);
    row("btcpay.store.webhooks.canmodifywebhooks", false);
}

void TestBtcPayAdministration::warnsOfAKeyThatCanMoveMoney()
{
    QFETCH(const QString, right);
    QFETCH(const bool, isWarned);
    HttpReply key = bp(QStringLiteral("key"));
    key.body.replace("\"permissions\":[", QByteArray("\"permissions\":[\"" + right.toLatin1() + "\","));
    const auto checks = play(btcPay()->testKeys(),
                             {bp(QStringLiteral("health")), key, bp(QStringLiteral("list")), bp(QStringLiteral("store-methods"))})
                            .result.value();
    const auto found = std::find_if(checks.begin(), checks.end(), [](const KeyCheck &check) {
        return check.question == KeyCheck::Question::CannotMoveMoney;
    });
    QVERIFY(found != checks.end());
    QCOMPARE(found->verdict, isWarned ? KeyCheck::Verdict::Warning : KeyCheck::Verdict::Ok);
    QCOMPARE(found->answer.contains(right.section(QLatin1Char('.'), 0, 1)), isWarned);
}

QTEST_GUILESS_MAIN(TestBtcPayAdministration)
#include "tst_btcpayadministration.moc"
