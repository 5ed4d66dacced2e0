// SPDX-License-Identifier: Apache-2.0
//
// The adaptor for BTCPay Server against the practice one, and the practice one against the dossier.
#include "coin/cointable.h"
#include "gateway/btcpay/pairing.h"
#include "gateway/quotecheck.h"
#include "gateway/registry.h"
#include "practice/btcpay/layout.h"
#include "practice/btcpay/service.h"
#include "practice/customer.h"
#include "practice/gateways.h"
#include "practice/worldfile.h"
#include "sale/assessment.h"
#include "wire/jsonfields.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace tillgate;
using namespace std::chrono_literals;
namespace practice = tillgate::practice;
using practice::World;
using Method = HttpRequest::Method;

namespace {

const QDateTime start(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
const QUrl hook(QStringLiteral("http://127.0.0.1:9/hooks/btcpay"));

/// What arrives at the practice server of a request that the till sends.
HttpReply asked(World &world, HttpRequest request)
{
    QUrl url;
    url.setPath(request.url.path());
    url.setQuery(request.url.query(QUrl::FullyEncoded));
    request.url = url;
    request.headers.append(NameValue{"host", "127.0.0.1:8080"});
    return practice::serve(world, request).reply;
}

template<typename T>
Result<T> play(World &world, Call<T> call)
{
    if (call.refusal)
        return fail(*call.refusal);
    for (int step = 0; step < 30; ++step) {
        const HttpReply reply = asked(world, call.request);
        if (reply.status == 0)
            return fail(Error::Kind::NoAnswer, QStringLiteral("cut"));
        auto understood = call.understand(reply);
        if (!understood)
            return fail(understood.error());
        if (T *value = understood->value())
            return *value;
        call = Call<T>(*understood->next());
    }
    return fail(Error::Kind::Usage, QStringLiteral("It asks for more and more."));
}

struct Till
{
    QByteArray apiKey;
    QByteArray webhookSecret;
};

std::unique_ptr<Gateway> tillAt(const World &world, const Till &till = {})
{
    const practice::btcpay::Keys keys = practice::btcpay::keysOf(world);
    AccountSettings settings{.name = AccountName(QStringLiteral("BTCPay")),
                             .providerId = QStringLiteral("btcpay"),
                             .environment = AccountSettings::Environment::Practice,
                             .baseUrl = QUrl(QStringLiteral("http://127.0.0.1:8080/btcpay")),
                             .payoutCode = {},
                             .notifyUrl = hook,
                             .merchantId = keys.storeId};
    Credentials credentials;
    credentials.apiKey = Secret(till.apiKey.isEmpty() ? keys.apiKey : till.apiKey);
    credentials.webhookSecret = Secret(till.webhookSecret.isEmpty() ? keys.webhookSecret : till.webhookSecret);
    return makeGateway(settings, credentials, CoinTable::builtIn()).value();
}

Order orderOf(const char *coin, const char *reference = "T1-000001-1")
{
    return {.reference = PaymentReference(QString::fromLatin1(reference)),
            .price = Money::parse(u"25.00", u"EUR").value(),
            .coin = CoinId(QString::fromLatin1(coin)),
            .description = QStringLiteral("Sale 1")};
}

/// A payment as the till holds it, with its number in the world.
struct Opened
{
    tillgate::Payment payment;
    GatewayPaymentId id;
    qint64 number = 0;
};

Opened opened(World &world, const char *coin = "BTC", const char *reference = "T1-000001-1")
{
    const Order order = orderOf(coin, reference);
    const Result<Quote> quote = play(world, tillAt(world)->open(order));
    if (!quote)
        qFatal("It does not open: %s", qPrintable(quote.error().detail));
    tillgate::Payment payment{.reference = order.reference, .sale = SaleId(QStringLiteral("T1-000001")), .account = AccountName(QStringLiteral("BTCPay")),
                              .coin = order.coin, .price = order.price, .stage = PaymentStage::Waiting};
    payment.quote = *quote;
    return {.payment = payment, .id = quote->gatewayId, .number = world.find(quote->gatewayId.text())->id};
}

Snapshot readOf(World &world, const Opened &one)
{
    const Result<Snapshot> snapshot = play(world, tillAt(world)->read(one.id));
    if (!snapshot)
        qFatal("It cannot be read: %s", qPrintable(snapshot.error().detail));
    return *snapshot;
}

/// What the till would make of it now.
QString eventOf(World &world, const Opened &one)
{
    return eventName(assess(one.payment, readOf(world, one)).event);
}

HttpRequest request(const World &world, const QByteArray &line, const QByteArray &body = {})
{
    const QByteArray key = practice::btcpay::keysOf(world).apiKey;
    const QByteArray path = line.sliced(line.indexOf(' ') + 1);
    return {.method = methodFromName(line.first(line.indexOf(' '))),
            .url = QUrl::fromEncoded("http://127.0.0.1/btcpay" + path),
            .headers = {{"Authorization", "token " + key}, {"Content-Type", "application/json"}},
            .body = body};
}

/// "$" in the line stands for the store.
HttpReply tell(World &world, QByteArray line, const QByteArray &body = {})
{
    line.replace("$", practice::btcpay::keysOf(world).storeId.toLatin1());
    return asked(world, request(world, line, body));
}

Json told(World &world, const QByteArray &line, const QByteArray &body = {})
{
    return Json::parse(tell(world, line, body).body).value_or(Json());
}

QString textOf(const Json &json, QStringView key)
{
    return textField(json, key).value_or(QString());
}

QList<practice::Delivery> delivered(World &world)
{
    practice::queueNotices(world);
    return practice::takeDue(world);
}

QString wordsOf(const QList<practice::Delivery> &deliveries)
{
    QStringList words;
    for (const practice::Delivery &delivery : deliveries)
        words.append(delivery.word);
    return words.join(QLatin1Char(' '));
}

HttpRequest asReceived(const practice::Delivery &delivery)
{
    return {.method = Method::Post, .url = QUrl(QStringLiteral("/hook")), .headers = delivery.headers, .body = delivery.body};
}

RefundOrder refundOf(const Opened &one)
{
    return {.gatewayId = one.id, .reference = one.payment.reference, .coin = one.payment.coin, .coins = std::nullopt, .worth = std::nullopt, .address = {}};
}

QList<KeyCheck> checksOf(World &world, const Gateway &till)
{
    return play(world, till.testKeys()).value();
}

} // namespace

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
    void registersAWebhookAndPostsToIt();
    void saysEveryEventOnceAndInOrder_data();
    void saysEveryEventOnceAndInOrder();
    void laysItsDeliveriesOutAsTheServerDoes();
    void deliversAgainWhenAsked();
    void forgesNoticesWhenToldTo();
    void answersBothSpellingsOfARoute();
    void refusesWithTheDocumentedErrors_data();
    void refusesWithTheDocumentedErrors();
    void readsAmountsAndMinutesAsTheServerDoes();
    void makesAddressesOnDemand();
    void checksTheRightsOfAKey();
    void takesEverySpellingOfTheKey_data();
    void takesEverySpellingOfTheKey();
    void pairsByItsPage();
    void spoilsAnswersWhenToldTo_data();
    void spoilsAnswersWhenToldTo();
    void survivesARestart();
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

void TestPracticeBtcPay::registersAWebhookAndPostsToIt()
{
    World world("tillgate", start);
    const Secret secret = play(world, tillAt(world, {.apiKey = {}, .webhookSecret = "chosen-by-the-shop"})->registerWebhook()).value();
    QCOMPARE(secret.reveal().toByteArray(), QByteArray("chosen-by-the-shop"));
    QVERIFY(!tell(world, "GET /api/v1/stores/$/webhooks").body.contains("chosen-by-the-shop"));
    // Again changes the one that is there.
    QVERIFY(play(world, tillAt(world, {.apiKey = {}, .webhookSecret = "another-one-1"})->registerWebhook()));
    QCOMPARE(told(world, "GET /api/v1/stores/$/webhooks").items().size(), 1);
    const Opened one = opened(world);
    QVERIFY(practice::pay(world, one.number, QStringLiteral("exact")));
    world.advance(1min);
    const QList<practice::Delivery> posted = delivered(world);
    QCOMPARE(wordsOf(posted), QStringLiteral("InvoiceReceivedPayment InvoiceProcessing InvoicePaymentSettled InvoiceSettled"));
    for (const practice::Delivery &delivery : posted) {
        QCOMPARE(delivery.url, hook);
        const Result<Notice> notice = tillAt(world, {.apiKey = {}, .webhookSecret = "another-one-1"})->verify(asReceived(delivery));
        QVERIFY2(notice, notice ? "" : qPrintable(notice.error().detail));
        QCOMPARE(notice->gatewayId, one.id);
        QCOMPARE(notice->reference, QStringLiteral("T1-000001-1"));
        QVERIFY(!tillAt(world)->verify(asReceived(delivery)));
    }
}

void TestPracticeBtcPay::saysEveryEventOnceAndInOrder_data()
{
    QTest::addColumn<QByteArray>("coin");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    const QByteArray bitcoin = "BTC";
    QTest::newRow("on the chain") << bitcoin << "exact" << "InvoiceCreated InvoiceReceivedPayment InvoiceProcessing InvoicePaymentSettled InvoiceSettled";
    QTest::newRow("lightning") << QByteArray("BTC-LN") << "exact" << "InvoiceCreated InvoicePaymentSettled InvoiceReceivedPayment InvoiceProcessing InvoiceSettled";
    QTest::newRow("late") << bitcoin << "late" << "InvoiceCreated InvoiceExpired InvoiceReceivedPayment InvoicePaidAfterExpiration InvoicePaymentSettled";
    QTest::newRow("short") << bitcoin << "short" << "InvoiceCreated InvoiceReceivedPayment InvoicePaymentSettled InvoiceExpired InvoiceExpiredPaidPartial";
    QTest::newRow("never") << bitcoin << "never" << "InvoiceCreated InvoiceExpired";
}

void TestPracticeBtcPay::saysEveryEventOnceAndInOrder()
{
    QFETCH(const QByteArray, coin);
    QFETCH(const QString, kind);
    QFETCH(const QString, words);
    World world("tillgate", start);
    world.notices.defaultUrl = hook.toString();
    const Opened one = opened(world, coin.constData());
    QVERIFY(practice::pay(world, one.number, kind));
    world.advance(1min);
    world.advance(1h);
    const QList<practice::Delivery> posted = delivered(world);
    QCOMPARE(wordsOf(posted), words);
    QStringList keys;
    for (const practice::Delivery &delivery : posted)
        keys.append(tillAt(world)->verify(asReceived(delivery)).value().deduplicationKey);
    QCOMPARE(keys.removeDuplicates(), 0);
    QVERIFY(delivered(world).isEmpty());
}

void TestPracticeBtcPay::laysItsDeliveriesOutAsTheServerDoes()
{
    World world("tillgate", start);
    world.notices.defaultUrl = hook.toString();
    opened(world);
    const practice::Delivery delivery = delivered(world).first();
    const Json body = Json::parse(delivery.body).value();
    QByteArray expected = "{\n  \"deliveryId\": \"" + textOf(body, u"deliveryId").toLatin1() + "\",\n  \"webhookId\": \"\",\n  \"originalDeliveryId\": \""
        + textOf(body, u"deliveryId").toLatin1() + "\",\n  \"isRedelivery\": false,\n  \"type\": \"InvoiceCreated\",\n  \"timestamp\": 1772442000,\n  \"storeId\": \""
        + practice::btcpay::keysOf(world).storeId.toLatin1() + "\",\n  \"invoiceId\": \"" + textOf(body, u"invoiceId").toLatin1()
        + "\",\n  \"metadata\": {\n    \"orderId\": \"T1-000001-1\",\n    \"itemDesc\": \"Sale 1\"\n  }\n}";
    QCOMPARE(delivery.body, expected);
    const QByteArray secret = practice::btcpay::keysOf(world).webhookSecret;
    QCOMPARE(HttpRequest{.headers = delivery.headers}.header("btcpay-sig"),
             "sha256=" + QMessageAuthenticationCode::hash(delivery.body, secret, QCryptographicHash::Sha256).toHex());
    const Json odd = Json::parse(R"({"a":"/<>&' é\u2028\u0085\"","b":{},"c":[],"d":[1,2.50]})").value();
    QCOMPARE(practice::btcpay::indented(odd),
             QByteArray("{\n  \"a\": \"/<>&' \xc3\xa9\\u2028\\u0085\\\"\",\n  \"b\": {},\n  \"c\": [],\n  \"d\": [\n    1,\n    2.50\n  ]\n}"));
}

void TestPracticeBtcPay::deliversAgainWhenAsked()
{
    World world("tillgate", start);
    const auto till = tillAt(world, {.apiKey = {}, .webhookSecret = "chosen-by-the-shop"});
    QVERIFY(play(world, till->registerWebhook()));
    const Opened one = opened(world);
    QVERIFY(practice::pay(world, one.number, QStringLiteral("exact")));
    world.advance(1min);
    const QList<practice::Delivery> first = delivered(world);
    QVERIFY(play(world, till->resendNotice(one.id)).value());
    const QList<practice::Delivery> again = delivered(world);
    QCOMPARE(wordsOf(again), QStringLiteral("InvoiceSettled"));
    QVERIFY(again.first().body.contains("\"isRedelivery\": true"));
    QVERIFY2(again.first().body.indexOf("\"timestamp\"") < again.first().body.indexOf("\"overPaid\""), "the members change their order");
    QCOMPARE(till->verify(asReceived(again.first()))->deduplicationKey, till->verify(asReceived(first.last()))->deduplicationKey);
    QCOMPARE(play(world, till->resendNotice(GatewayPaymentId(QStringLiteral("Unknown")))).error().kind, Error::Kind::NotFound);
}

void TestPracticeBtcPay::forgesNoticesWhenToldTo()
{
    World world("tillgate", start);
    world.notices.defaultUrl = hook.toString();
    const Opened one = opened(world);
    QVERIFY(practice::sendNotice(world, one.number, true));
    QVERIFY(practice::sendNotice(world, one.number, false));
    const QList<practice::Delivery> posted = practice::takeDue(world);
    QCOMPARE(tillAt(world)->verify(asReceived(posted.at(0))).error().kind, Error::Kind::AccessDenied);
    QVERIFY(tillAt(world)->verify(asReceived(posted.at(1))));
    world.notices.mode = practice::NoticeRules::Mode::None;
    QVERIFY(delivered(world).isEmpty());
    world.notices.mode = practice::NoticeRules::Mode::Normal;
    QVERIFY2(delivered(world).isEmpty(), "what was not said is lost");
}

void TestPracticeBtcPay::answersBothSpellingsOfARoute()
{
    World world("tillgate", start);
    const QByteArray id = opened(world).id.text().toLatin1();
    for (const QByteArray &path : {QByteArray(), QByteArray("/payment-methods")}) {
        const HttpReply flat = tell(world, "GET /api/v1/invoices/" + id + path);
        QCOMPARE(flat.status, 200);
        QCOMPARE(tell(world, "GET /api/v1/stores/$/invoices/" + id + path).body, flat.body);
    }
    QCOMPARE(tell(world, "GET /api/v1/stores/$/invoices/unknown").status, 404);
    QCOMPARE(tell(world, "GET /api/v1/invoices/unknown").status, 403);
    QCOMPARE(tell(world, "GET /api/v1/stores/other/invoices/" + id).status, 403);
    const HttpReply nowhere = tell(world, "GET /api/v1/nothing");
    QCOMPARE(nowhere.status, 404);
    QVERIFY(nowhere.body.isEmpty());
    QCOMPARE(tell(world, "GET /i/" + id + "/status/ws").status, 404);
    QVERIFY(tell(world, "GET /i/" + id).body.contains("bitcoin:"));
    QCOMPARE(textOf(told(world, "GET /i/" + id + "/status"), u"status"), QStringLiteral("New"));
}

void TestPracticeBtcPay::refusesWithTheDocumentedErrors_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *line, const QByteArray &body, int status, const char *word) {
        QTest::newRow(name) << QByteArray(line) << body << status << QString::fromLatin1(word);
    };
    constexpr auto create = "POST /api/v1/stores/$/invoices";
    row("negative amount", create, R"({"amount":"-1"})", 422, "Amount");
    row("too much", create, R"({"amount":"18446744073709551616"})", 422, "Amount");
    row("amount is a word", create, R"({"amount":"much"})", 422, "amount");
    row("unknown method", create, R"({"amount":"5","checkout":{"paymentMethods":["BTC","XYZ-CHAIN"]}})", 422, "Checkout.PaymentMethods[1]");
    row("method that is not set up", create, R"({"amount":"5","checkout":{"paymentMethods":["BTC-LNURL"]}})", 400, "generic-error");
    row("unknown currency", create, R"({"amount":"5","currency":"XQQ"})", 400, "generic-error");
    row("below the dust", create, R"({"amount":"0.01","currency":"EUR","checkout":{"paymentMethods":["BTC"]}})", 400, "generic-error");
    row("tolerance above all", create, R"({"amount":"5","checkout":{"paymentTolerance":101}})", 422, "Checkout.PaymentTolerance");
    row("minutes with a point", create, R"({"amount":"5","checkout":{"expirationMinutes":15.0}})", 422, "checkout.expirationMinutes");
    row("no time at all", create, R"({"amount":"5","checkout":{"expirationMinutes":0}})", 422, "Checkout.Expiration");
    row("another store", "POST /api/v1/stores/other/invoices", "{}", 403, "missing-permission");
    row("time is a word", "GET /api/v1/stores/$/invoices?startDate=today", {}, 422, "startDate");
    row("end before start", "GET /api/v1/stores/$/invoices?startDate=9&endDate=8", {}, 422, "startDate");
    row("unknown refund", "GET /api/v1/pull-payments/none", {}, 404, "pullpayment-not-found");
    row("unknown webhook", "GET /api/v1/stores/$/webhooks/none", {}, 404, "webhook-not-found");
    row("webhook to nowhere", "POST /api/v1/stores/$/webhooks", R"({"url":"/hook"})", 422, "Url");
    row("name too long", "POST /api/v1/stores/$/pull-payments",
        R"({"amount":"1","currency":"BTC","name":"123456789012345678901234567890123456789012345678901"})", 422, "Name");
    row("rate of nothing", "GET /api/v1/stores/$/rates?currencyPair=BTCEUR", {}, 422, "currencyPair");
}

void TestPracticeBtcPay::refusesWithTheDocumentedErrors()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const QString, word);
    World world("tillgate", start);
    const HttpReply reply = tell(world, line, body);
    QCOMPARE(reply.status, status);
    const Json json = Json::parse(reply.body).value();
    QCOMPARE(status == 422 ? textOf(json.items().first(), u"path") : textOf(json, u"code"), word);
    QVERIFY(world.payments().isEmpty());
}

void TestPracticeBtcPay::readsAmountsAndMinutesAsTheServerDoes()
{
    World world("tillgate", start);
    const auto made = [&](const QByteArray &body) { return told(world, "POST /api/v1/stores/$/invoices", body); };
    QCOMPARE(textOf(made(R"({"amount":"26,32","currency":"eur"})"), u"amount"), QStringLiteral("2632.00"));
    QCOMPARE(textOf(made(R"({"amount":26.325})"), u"amount"), QStringLiteral("26.33"));
    QCOMPARE(textOf(made(R"({"amount":"0"})"), u"status"), QStringLiteral("Settled"));
    const Json topUp = made(R"({"amount":null,"metadata":null,"checkout":null})");
    QCOMPARE(textOf(topUp, u"type"), QStringLiteral("TopUp"));
    const auto minutes = [&](const QByteArray &given) {
        const Json invoice = made(R"({"amount":"5","checkout":{"expirationMinutes":)" + given + "}}");
        return (textOf(invoice, u"expirationTime").toLongLong() - textOf(invoice, u"createdTime").toLongLong()) / 60;
    };
    QCOMPARE(minutes("20"), 20);
    QCOMPARE(minutes("\"00:20:00\""), 20);
    QCOMPARE(minutes("\"15\""), 15 * 24 * 60);
    // Older spellings come back as new ones; the primary way is the first that was asked for.
    const Json checkout = *made(R"({"amount":"5","checkout":{"paymentMethods":["LTC","BTC-LightningNetwork","BTC_BTCLike"]}})").find(u"checkout");
    QCOMPARE(checkout.find(u"paymentMethods")->toBytes(), QByteArray(R"(["LTC-CHAIN","BTC-LN","BTC-CHAIN"])"));
}

void TestPracticeBtcPay::makesAddressesOnDemand()
{
    World world("tillgate", start);
    const QByteArray id = textOf(told(world, "POST /api/v1/stores/$/invoices", R"({"amount":"5","checkout":{"lazyPaymentMethods":true,"paymentMethods":["BTC"]}})"), u"id").toLatin1();
    const QByteArray methods = "GET /api/v1/invoices/" + id + "/payment-methods";
    QVERIFY(told(world, methods).items().first().find(u"destination")->isNull());
    const HttpReply activated = tell(world, "POST /api/v1/invoices/" + id + "/payment-methods/BTC/activate");
    QCOMPARE(activated.status, 200);
    QVERIFY(activated.body.isEmpty());
    QVERIFY(textOf(told(world, methods).items().first(), u"destination").startsWith(QStringLiteral("bc1q")));
}

void TestPracticeBtcPay::checksTheRightsOfAKey()
{
    World world("tillgate", start);
    const practice::btcpay::Keys keys = practice::btcpay::keysOf(world);
    const QByteArray owner = "Basic " + QByteArray(keys.email + ':' + keys.password).toBase64();
    HttpRequest make = request(world, "POST /api/v1/api-keys", R"({"label":"Cashier","permissions":["btcpay.store.cancreateinvoice","btcpay.store.canviewinvoices"]})");
    QCOMPARE(asked(world, make).status, 403);
    make.headers = {{"authorization", owner}};
    const QByteArray cashier = textOf(Json::parse(asked(world, make).body).value(), u"apiKey").toLatin1();
    const auto till = tillAt(world, {.apiKey = cashier, .webhookSecret = {}});
    QVERIFY(play(world, till->open(orderOf("BTC"))));
    QCOMPARE(play(world, till->coins()).error().theirWord, QStringLiteral("missing-permission"));
    QCOMPARE(play(world, till->registerWebhook()).error().kind, Error::Kind::AccessDenied);
    int warnings = 0;
    for (const KeyCheck &check : checksOf(world, *till)) {
        QVERIFY2(check.verdict != KeyCheck::Verdict::Stop, qPrintable(check.answer));
        warnings += check.verdict == KeyCheck::Verdict::Warning ? 1 : 0;
    }
    QCOMPARE(warnings, 3);
    const auto stranger = tillAt(world, {.apiKey = QByteArray(40, 'a'), .webhookSecret = {}});
    QCOMPARE(play(world, stranger->open(orderOf("BTC"))).error().theirWord, QStringLiteral("unauthenticated"));
}

void TestPracticeBtcPay::takesEverySpellingOfTheKey_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<int>("status");
    QTest::newRow("token") << QByteArray("token ") << 200;
    QTest::newRow("Token") << QByteArray("Token ") << 200;
    QTest::newRow("Bearer") << QByteArray("Bearer ") << 200;
    QTest::newRow("bare") << QByteArray() << 401;
    QTest::newRow("another scheme") << QByteArray("ApiKey ") << 401;
}

void TestPracticeBtcPay::takesEverySpellingOfTheKey()
{
    QFETCH(const QByteArray, scheme);
    QFETCH(const int, status);
    World world("tillgate", start);
    HttpRequest current = request(world, "GET /api/v1/api-keys/current");
    current.headers.first().value = scheme + practice::btcpay::keysOf(world).apiKey;
    QCOMPARE(asked(world, current).status, status);
}

void TestPracticeBtcPay::pairsByItsPage()
{
    World world("tillgate", start);
    const QUrl page = tillAt(world)->pairingPage(QUrl(QStringLiteral("http://127.0.0.1:8123/pair"))).value();
    const QString html = QString::fromUtf8(asked(world, {.url = page}).body);
    QVERIFY(html.contains(QStringLiteral("action=\"http://127.0.0.1:8123/pair\"")));
    // What a browser posts when the button is pressed.
    QUrlQuery form;
    static const QRegularExpression field(QStringLiteral("name=\"([^\"]+)\" value=\"([^\"]*)\""));
    for (auto match = field.globalMatch(html); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        form.addQueryItem(one.captured(1), QString::fromLatin1(QUrl::toPercentEncoding(one.captured(2))));
    }
    const Pairing pairing = btcpay::readPairing(form.toString(QUrl::FullyEncoded).toLatin1()).value();
    QCOMPARE(pairing.merchantId, practice::btcpay::keysOf(world).storeId);
    const auto till = tillAt(world, {.apiKey = pairing.apiKey.reveal().toByteArray(), .webhookSecret = {}});
    for (const KeyCheck &check : checksOf(world, *till))
        QVERIFY2(check.verdict == KeyCheck::Verdict::Ok, qPrintable(check.answer));
}

void TestPracticeBtcPay::spoilsAnswersWhenToldTo_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("onOpen");
    using Kind = practice::Fault::Kind;
    const auto row = [](const char *name, Kind kind, Error::Kind error) { QTest::newRow(name) << static_cast<int>(kind) << errorKindName(error); };
    row("down", Kind::Down, Error::Kind::NoAnswer);
    row("too many requests", Kind::TooManyRequests, Error::Kind::RateLimited);
    row("server error", Kind::ServerError, Error::Kind::Unavailable);
    row("page", Kind::Html, Error::Kind::NoAnswer);
    row("garbage", Kind::Garbage, Error::Kind::NoAnswer);
}

void TestPracticeBtcPay::spoilsAnswersWhenToldTo()
{
    QFETCH(const int, kind);
    QFETCH(const QString, onOpen);
    World world("tillgate", start);
    const practice::Fault fault{.kind = static_cast<practice::Fault::Kind>(kind), .times = 1};
    world.faults.insert(QStringLiteral("btcpay"), fault);
    QCOMPARE(errorKindName(play(world, tillAt(world)->open(orderOf("BTC"))).error().kind), onOpen);
    QVERIFY(play(world, tillAt(world)->open(orderOf("BTC"))));
    // Spoilt between the invoice and its address: it exists, so the question stays open.
    practice::Fault second = fault;
    second.only = QStringLiteral("payment-methods");
    world.faults.insert(QStringLiteral("btcpay"), second);
    QVERIFY(play(world, tillAt(world)->open(orderOf("BTC"))).error().isUnresolved());
}

void TestPracticeBtcPay::survivesARestart()
{
    World world("tillgate", start);
    QVERIFY(play(world, tillAt(world)->registerWebhook()));
    const Opened one = opened(world);
    QVERIFY(practice::pay(world, one.number, QStringLiteral("late")));
    world.advance(1min);
    World again = practice::WorldFile::read(practice::WorldFile::write(world)).value();
    QCOMPARE(readOf(again, one), readOf(world, one));
    QCOMPARE(told(again, "GET /api/v1/stores/$/webhooks").items().size(), 1);
}

QTEST_GUILESS_MAIN(TestPracticeBtcPay)
#include "tst_practicebtcpay.moc"
