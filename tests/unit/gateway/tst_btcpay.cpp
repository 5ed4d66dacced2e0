// SPDX-License-Identifier: Apache-2.0
//
// Every call of BTCPay Server against golden files: what is asked, and what the answer means.
#include "coin/paymentlink.h"
#include "gateway/btcpay/pairing.h"
#include "gateway/btcpay/replies.h"
#include "gateway/quotecheck.h"
#include "unit/gateway/btcpayaccount.h"

using namespace tillgate;
using namespace tillgate::test;

namespace {

QByteArray spelled(const QList<HttpRequest> &requests)
{
    QByteArray text;
    for (const HttpRequest &request : requests)
        text += test::spelled(request) + '\n';
    return text;
}

QByteArray spelled(const Refund &refund)
{
    static const QList<QByteArray> states{"Requested", "AwaitsClaim", "Sent", "Rejected", "NeedsReview"};
    return refund.id.toUtf8() + ' ' + states.at(static_cast<int>(refund.state)) + ' ' + refund.rawStatus.toUtf8() + ' '
        + refund.claimUrl.value_or(QUrl()).toEncoded();
}

QString codesOf(const QList<OfferedCoin> &coins)
{
    QStringList codes;
    for (const OfferedCoin &coin : coins)
        codes.append(coin.code);
    return codes.join(QLatin1Char(' '));
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

class TestBtcPay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAPayment_data();
    void opensAPayment();
    void showsWhatItOpened_data();
    void showsWhatItOpened();
    void activatesAnAddressThatIsMadeOnDemand();
    void asksTheStoresRouteOnAnOlderServer();
    void readsAPayment_data();
    void readsAPayment();
    void understandsEveryPairOfStatusWords_data();
    void understandsEveryPairOfStatusWords();
    void asksForTheStatusWithoutAKey();
    void offersCoinsThatAreEnabled();
    void readsTheMethodsOfAnOlderServer();
    void takesTheStoresOwnCriterionForTheMinimum();
    void asksForAnEstimate();
    void findsALostPaymentByItsReference();
    void findsItOnAnOlderServerToo();
    void listsEveryPaymentOfAPeriod();
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
    void namesTheSocketOfAPayment();
    void joinsAddressAndLightningInOneLink();
    void testsTheConnection_data();
    void testsTheConnection();
    void warnsOfAKeyThatCanMoveMoney_data();
    void warnsOfAKeyThatCanMoveMoney();
};

void TestBtcPay::opensAPayment_data()
{
    QTest::addColumn<QString>("coin");
    QTest::addColumn<QString>("methods");
    QTest::newRow("open-chain") << "BTC" << "methods-chain";
    QTest::newRow("open-lightning") << "BTC-LN" << "methods-lightning";
}

void TestBtcPay::opensAPayment()
{
    QFETCH(const QString, coin);
    QFETCH(const QString, methods);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto played = play(btcPay()->open(orderOf(coin)), {bp(name), bp(methods)});
    COMPARE_GOLDEN(goldenBp(name + QStringLiteral(".requests")), spelled(played.requests));
    QVERIFY2(played.result, played.result ? "" : qPrintable(played.result.error().detail));
    COMPARE_GOLDEN(goldenBp(name + QStringLiteral(".quote")), test::spelled(*played.result));
    QVERIFY2(played.result->normalAddress.isEmpty(), "only checkedQuote fills in the address to show");
}

void TestBtcPay::showsWhatItOpened_data()
{
    opensAPayment_data();
}

void TestBtcPay::showsWhatItOpened()
{
    QFETCH(const QString, coin);
    QFETCH(const QString, methods);
    const Coin *entry = CoinTable::builtIn().find(CoinId(coin));
    const Quote quote = openedAtBtcPay(bp(QString::fromLatin1(QTest::currentDataTag())), bp(methods), coin).value();
    const Result<Quote> checked = checkedQuote(quote, *entry, ChainNetwork::Main, AccountSettings::Environment::SelfHosted);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
    const Result<QString> link = paymentLink({.coin = *entry, .address = checked->normalAddress, .amount = checked->payableCoins});
    QVERIFY2(link, link ? "" : qPrintable(link.error().detail));
}

void TestBtcPay::activatesAnAddressThatIsMadeOnDemand()
{
    const auto call = [] { return btcPay()->open(orderOf(QStringLiteral("BTC"))); };
    const HttpReply lazy = bp(QStringLiteral("methods-lazy"));
    const HttpReply activated = bp(QStringLiteral("activate"));
    const auto played = play(call(), {bp(QStringLiteral("open-chain")), lazy, activated, bp(QStringLiteral("methods-chain"))});
    QVERIFY(played.result);
    COMPARE_GOLDEN(goldenBp(QStringLiteral("activate.request")), test::spelled(played.requests.at(2)));
    const auto still = play(call(), {bp(QStringLiteral("open-chain")), lazy, activated, lazy});
    QVERIFY2(still.result.error().isUnresolved(), "the invoice is there: it is looked up and called off");
}

void TestBtcPay::asksTheStoresRouteOnAnOlderServer()
{
    const HttpReply unknown = bp(QStringLiteral("no-route"));
    const auto opened = play(btcPay()->open(orderOf(QStringLiteral("BTC"))),
                             {bp(QStringLiteral("open-chain")), unknown, bp(QStringLiteral("methods-older"))});
    QCOMPARE(opened.result.value(), openedAtBtcPay(bp(QStringLiteral("open-chain")), bp(QStringLiteral("methods-chain"))).value());
    const auto read = play(btcPay()->read(invoiceId), {unknown, bp(QStringLiteral("read-new")), unknown, bp(QStringLiteral("methods-older"))});
    QCOMPARE(read.result->coin, CoinId(QStringLiteral("BTC")));
    COMPARE_GOLDEN(goldenBp(QStringLiteral("older-routes.requests")), spelled(opened.requests + read.requests));
}

void TestBtcPay::readsAPayment_data()
{
    QTest::addColumn<QStringList>("replies");
    QTest::newRow("read-new") << QStringList{QStringLiteral("read-new"), QStringLiteral("methods-chain")};
    QTest::newRow("read-with-methods") << QStringList{QStringLiteral("read-with-methods")};
    QTest::newRow("read-settled") << QStringList{QStringLiteral("read-settled"), QStringLiteral("methods-settled")};
    QTest::newRow("read-lightning-settled") << QStringList{QStringLiteral("read-settled"), QStringLiteral("methods-lightning-settled")};
}

void TestBtcPay::readsAPayment()
{
    QFETCH(const QStringList, replies);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QList<HttpReply> answers;
    for (const QString &reply : replies)
        answers.append(bp(reply));
    const auto played = play(btcPay()->read(invoiceId), answers);
    QVERIFY2(played.result, played.result ? "" : qPrintable(played.result.error().detail));
    COMPARE_GOLDEN(goldenBp(name + QStringLiteral(".requests")), spelled(played.requests));
    COMPARE_GOLDEN(goldenBp(name + QStringLiteral(".snapshot")), test::spelled(*played.result));
}

void TestBtcPay::understandsEveryPairOfStatusWords_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("additional");
    QTest::addColumn<QString>("methods");
    QTest::addColumn<QString>("event");
    const auto row = [](const char *status, const char *additional, const char *methods, const char *event) {
        QTest::newRow(qPrintable(QStringLiteral("%1/%2 %3").arg(QLatin1String(status), QLatin1String(additional), QLatin1String(methods))))
            << QByteArray(status) << QByteArray(additional) << QString::fromLatin1(methods) << QString::fromLatin1(event);
    };
    row("New", "None", "methods-chain", "reported-waiting");
    row("New", "PaidPartial", "methods-short-unconfirmed", "reported-seen");
    row("New", "PaidPartial", "methods-short", "reported-short");
    row("Processing", "None", "methods-unconfirmed", "reported-confirming");
    row("Processing", "PaidOver", "methods-over", "reported-confirming");
    row("Settled", "None", "methods-settled", "reported-paid");
    row("Settled", "None", "methods-short", "reported-short"); // the store's own tolerance is not ours
    row("Settled", "PaidOver", "methods-over", "reported-over");
    row("Settled", "Marked", "methods-chain", "reported-unclear");
    row("Settled", "Marked", "methods-short", "reported-short");
    row("Settled", "Marked", "methods-settled", "reported-paid");
    row("Expired", "None", "methods-chain", "reported-expired");
    row("Expired", "PaidPartial", "methods-short", "reported-short");
    row("Expired", "PaidPartial", "methods-short-unconfirmed", "reported-seen");
    row("Invalid", "None", "methods-chain", "reported-failed");
    row("Invalid", "None", "methods-unconfirmed", "reported-unclear");
    row("Invalid", "Invalid", "methods-chain", "reported-failed");
    row("Invalid", "Marked", "methods-chain", "reported-cancelled");
    row("Invalid", "Marked", "methods-settled", "reported-unclear");
    row("Settled", "PaidPartial", "methods-settled", "reported-unclear");
    row("Settled", "Invalid", "methods-settled", "reported-unclear");
    row("Processing", "PaidLate", "methods-unconfirmed", "reported-unclear");
    row("settled", "None", "methods-settled", "reported-unclear");
    row("Paid", "None", "methods-settled", "reported-unclear");
}

void TestBtcPay::understandsEveryPairOfStatusWords()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, additional);
    QFETCH(const QString, methods);
    QFETCH(const QString, event);
    const Snapshot snapshot = readAtBtcPay(invoiceWith(status, additional), bp(methods)).value();
    QCOMPARE(eventName(assess(storedAtBtcPay(), snapshot).event), event);
    QVERIFY(snapshot.rawStatus.startsWith(QString::fromLatin1(status)));
}

void TestBtcPay::asksForTheStatusWithoutAKey()
{
    const auto played = play(btcPay()->status(), {bp(QStringLiteral("health"))});
    COMPARE_GOLDEN(goldenBp(QStringLiteral("health.request")), test::spelled(played.requests.first()));
    QVERIFY(played.result.value());
    QVERIFY(!play(btcPay()->status(), {jsonReply(200, R"({"synchronized":false})")}).result.value());
}

void TestBtcPay::offersCoinsThatAreEnabled()
{
    const auto played = play(btcPay()->coins(), {bp(QStringLiteral("store-methods"))});
    COMPARE_GOLDEN(goldenBp(QStringLiteral("store-methods.request")), test::spelled(played.requests.first()));
    COMPARE_GOLDEN(goldenBp(QStringLiteral("coins")), test::spelled(played.result.value()));
}

void TestBtcPay::readsTheMethodsOfAnOlderServer()
{
    const auto played = play(btcPay()->coins(), {bp(QStringLiteral("store-methods-older"))});
    QCOMPARE(codesOf(played.result.value()), QStringLiteral("btc-chain btc-ln"));
}

void TestBtcPay::takesTheStoresOwnCriterionForTheMinimum()
{
    const auto asked = [](const char *coin, const char *fiat) {
        return play(btcPay()->minimum(CoinId(QString::fromLatin1(coin)), Currency::fromCode(QString::fromLatin1(fiat)).value()),
                    {bp(QStringLiteral("store"))});
    };
    COMPARE_GOLDEN(goldenBp(QStringLiteral("store.request")), test::spelled(asked("BTC", "EUR").requests.first()));
    QCOMPARE(asked("BTC", "EUR").result->fiat, decimal(QStringLiteral("5")));
    QCOMPARE(asked("BTC", "EUR").result->coins, decimal(QStringLiteral("0.00000546")));
    QVERIFY2(!asked("BTC", "USD").result->fiat, "a criterion in euros says nothing about dollars");
    QVERIFY2(!asked("BTC-LN", "EUR").result->fiat, "that criterion is a maximum");
    QVERIFY(asked("BTC-LN", "EUR").result->coins.isZero());
}

void TestBtcPay::asksForAnEstimate()
{
    const auto call = btcPay()->estimate(CoinId(QStringLiteral("BTC")), money(QStringLiteral("12.50")));
    const auto played = play(call, {bp(QStringLiteral("rates"))});
    COMPARE_GOLDEN(goldenBp(QStringLiteral("rates.request")), test::spelled(played.requests.first()));
    QCOMPARE(played.result->coins, decimal(QStringLiteral("0.00020438")));
    QCOMPARE(play(call, {bp(QStringLiteral("rates-none"))}).result.error().kind, Error::Kind::CoinUnavailable);
    const HttpReply other = changedBp(QStringLiteral("rates"), {{"BTC_USD", "BTC_EUR"}});
    QCOMPARE(play(call, {other}).result.error().kind, Error::Kind::Malformed);
}

void TestBtcPay::findsALostPaymentByItsReference()
{
    const auto played = play(btcPay()->find(PaymentReference(QStringLiteral("T3-000117-1")), QDateTime()), {bp(QStringLiteral("list"))});
    COMPARE_GOLDEN(goldenBp(QStringLiteral("find.requests")), spelled(played.requests));
    // T3-000117-10 is another order.
    QCOMPARE(played.result->size(), 1);
    COMPARE_GOLDEN(goldenBp(QStringLiteral("find.snapshot")), test::spelled(played.result->first()));
    const auto none = play(btcPay()->find(PaymentReference(QStringLiteral("T3-000118-1")), QDateTime()), {bp(QStringLiteral("list-empty"))});
    QVERIFY(none.result->isEmpty());
}

void TestBtcPay::findsItOnAnOlderServerToo()
{
    const auto played = play(btcPay()->find(PaymentReference(QStringLiteral("T3-000117-1")), QDateTime()),
                             {bp(QStringLiteral("list-older")), bp(QStringLiteral("no-route")), bp(QStringLiteral("methods-older"))});
    QCOMPARE(played.result->first().address, QStringLiteral("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"));
    QVERIFY(played.requests.last().url.path().contains(QStringLiteral("/stores/")));
}

void TestBtcPay::listsEveryPaymentOfAPeriod()
{
    const QDateTime from = QDateTime::fromSecsSinceEpoch(1784700000, Qt::UTC);
    const auto call = btcPay()->list({.from = from, .until = from.addDays(1)});
    const auto played = play(call, {bp(QStringLiteral("list"))});
    COMPARE_GOLDEN(goldenBp(QStringLiteral("list.requests")), spelled(played.requests));
    QCOMPARE(played.result->size(), 2);
    // A full page may have a successor; rows that come twice count once.
    const Json::Array page = Json::parse(bp(QStringLiteral("list")).body).value().items();
    Json::Array full;
    while (full.size() < 100)
        full.append(page.first());
    const auto two = play(call, {jsonReply(200, Json::array(full).toBytes()), bp(QStringLiteral("list"))});
    QCOMPARE(two.requests.at(1).queryItem(QStringLiteral("skip")), QStringLiteral("100"));
    QCOMPARE(two.result->size(), 2);
}

void TestBtcPay::marksAPayment_data()
{
    QTest::addColumn<bool>("cancels");
    QTest::addColumn<QString>("after");
    QTest::newRow("mark-invalid") << true << "methods-chain";
    QTest::newRow("mark-settled") << false << "methods-short";
}

void TestBtcPay::marksAPayment()
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

void TestBtcPay::refundsByAClaimLink_data()
{
    QTest::addColumn<QString>("coins");
    QTest::addColumn<QString>("worth");
    QTest::newRow("refund-all") << QString() << QString();
    QTest::newRow("refund-coins") << "0.0001" << "6.12";
    QTest::newRow("refund-worth") << QString() << "6.12";
}

void TestBtcPay::refundsByAClaimLink()
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

void TestBtcPay::followsARefund_data()
{
    QTest::addColumn<QString>("payouts");
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("nobody claimed it") << "payouts-none" << QByteArray("AwaitsClaim unclaimed");
    QTest::newRow("sent") << "payouts-completed" << QByteArray("Sent Completed");
    QTest::newRow("half of it is claimed and sent") << "payouts-half" << QByteArray("AwaitsClaim Completed");
    QTest::newRow("on its way") << "payouts-paying" << QByteArray("Requested AwaitingPayment");
    QTest::newRow("the merchant has to approve it") << "payouts-approval" << QByteArray("NeedsReview AwaitingApproval");
}

void TestBtcPay::followsARefund()
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

void TestBtcPay::findsARefundWhoseAnswerWasLost()
{
    const auto played = play(btcPay()->readRefund(invoiceId, {}), {bp(QStringLiteral("pull-payments")), bp(QStringLiteral("payouts-none"))});
    COMPARE_GOLDEN(goldenBp(QStringLiteral("find-refund.requests")), spelled(played.requests));
    QCOMPARE(played.result->id, QStringLiteral("2ZQcW7hYkN4x"));
    const auto none = play(btcPay()->readRefund(GatewayPaymentId(QStringLiteral("Another")), {}), {bp(QStringLiteral("pull-payments"))});
    QCOMPARE(none.result.error().kind, Error::Kind::NotFound);
}

void TestBtcPay::tellsBalancesWhereTheKeyMayLook()
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

void TestBtcPay::registersAWebhook_data()
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

void TestBtcPay::registersAWebhook()
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

void TestBtcPay::hasANoticeSentAgain()
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

void TestBtcPay::opensThePairingPage()
{
    const QUrl page = btcPay()->pairingPage(QUrl(QStringLiteral("http://127.0.0.1:8123/pair?till=1&x=2"))).value();
    COMPARE_GOLDEN(goldenBp(QStringLiteral("pairing-page")), page.toEncoded() + '\n');
}

void TestBtcPay::readsWhatTheBrowserBringsBack()
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

void TestBtcPay::namesTheSocketOfAPayment()
{
    const PushChannel channel = btcPay()->pushChannel(invoiceId).value();
    QCOMPARE(channel.url.toString(), QStringLiteral("wss://pay.shop.example/btcpay/i/HMprBnL9BTXWuPvpoKBS6e/status/ws"));
    QVERIFY2(channel.headers.isEmpty(), "the key is nobody's business there");
    QVERIFY(channel.isHint(QStringLiteral("\x01")));
    QVERIFY(!channel.isHint(QStringLiteral("ping")));
    const auto local = btcPay({.baseUrl = QStringLiteral("http://127.0.0.1:8080")})->pushChannel(invoiceId);
    QCOMPARE(local->url.toString(), QStringLiteral("ws://127.0.0.1:8080/i/HMprBnL9BTXWuPvpoKBS6e/status/ws"));
    QVERIFY(!btcPay()->pushChannel(GatewayPaymentId(QStringLiteral("a/b"))));
}

void TestBtcPay::joinsAddressAndLightningInOneLink()
{
    const auto opened = [](bool wantsUnified) {
        return play(btcPay({.wantsUnified = wantsUnified})->open(orderOf(QStringLiteral("BTC"))),
                    {bp(QStringLiteral("open-chain")), bp(QStringLiteral("methods-both"))});
    };
    const auto joined = opened(true);
    QVERIFY(joined.requests.first().body.contains(R"("paymentMethods":["BTC","BTC-LightningNetwork"])"));
    const Quote quote = joined.result.value();
    QVERIFY(quote.lightningInvoice);
    const Coin &bitcoin = *CoinTable::builtIn().find(CoinId(QStringLiteral("BTC")));
    const Result<QString> link = paymentLink({.coin = bitcoin,
                                              .address = quote.address,
                                              .amount = quote.payableCoins,
                                              .lightningInvoice = *quote.lightningInvoice});
    QVERIFY2(link, link ? "" : qPrintable(link.error().detail));
    QVERIFY(link->contains(QStringLiteral("lightning="), Qt::CaseInsensitive));
    QVERIFY(link->contains(QStringLiteral("0.00040875")));
    const auto apart = opened(false);
    QVERIFY(!apart.requests.first().body.contains("Lightning"));
    QVERIFY2(!apart.result->lightningInvoice, "two codes unless the shop wants one");
    const auto alone = play(btcPay({.wantsUnified = true})->open(orderOf(QStringLiteral("BTC"))),
                            {bp(QStringLiteral("open-chain")), bp(QStringLiteral("methods-chain"))});
    QVERIFY2(!alone.result->lightningInvoice, "a store without Lightning still sells");
    const Snapshot read = readAtBtcPay(bp(QStringLiteral("read-new")), bp(QStringLiteral("methods-both"))).value();
    QCOMPARE(read.coin, CoinId(QStringLiteral("BTC")));
    QCOMPARE(read.address, quote.address);
}

void TestBtcPay::testsTheConnection_data()
{
    QTest::addColumn<QStringList>("replies");
    const QString health = QStringLiteral("health");
    QTest::newRow("key-test") << QStringList{health, QStringLiteral("key"), QStringLiteral("list"), QStringLiteral("store-methods")};
    QTest::newRow("key-test-cashier") << QStringList{health, QStringLiteral("key-cashier"), QStringLiteral("list-empty"), QStringLiteral("error-right")};
    QTest::newRow("key-test-refused") << QStringList{health, QStringLiteral("error-key")};
    QTest::newRow("key-test-other-store") << QStringList{health, QStringLiteral("key"), QStringLiteral("error-right")};
}

void TestBtcPay::testsTheConnection()
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

void TestBtcPay::warnsOfAKeyThatCanMoveMoney_data()
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

void TestBtcPay::warnsOfAKeyThatCanMoveMoney()
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

QTEST_GUILESS_MAIN(TestBtcPay)
#include "tst_btcpay.moc"
