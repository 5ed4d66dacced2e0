// SPDX-License-Identifier: Apache-2.0
//
// What the practice networks do, and what each of the six gateways says of it to the till.
#include "flow/practice/practicecalls.h"
#include "gateway/quotecheck.h"
#include "practice/customer.h"
#include "practice/worldfile.h"
#include "wire/jsonfields.h"

#include <QTest>

using namespace tillgate;
using namespace tillgate::test;
using namespace std::chrono_literals;
using practice::Stage;
using practice::World;

namespace {

const QUrl hook(QStringLiteral("http://127.0.0.1:9/hooks"));
const QString btc = QStringLiteral("btc");

} // namespace

class TestPracticeChain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void growsByItselfWhileSomebodyWaits();
    void countsTheBlocksOfAnIdleTime();
    void putsPaymentsOfTwoGatewaysIntoOneBlock();
    void leavesACheapTransactionUnconfirmed();
    void leavesTransactionsUnconfirmedWhenFeesRise();
    void takesBackBlocksAndGrowsAgain();
    void leavesASettledPaymentAlone();
    void replacesOnlyUnconfirmedTransactions();
    void survivesARestart();
    void tellsTheGatewayWhatTheNetworkAsks();
    void obeysScripts_data();
    void obeysScripts();

    void isNeverPaidByAReplacedPayment_data();
    void isNeverPaidByAReplacedPayment();
    void isPaidAfterAHigherFee_data();
    void isPaidAfterAHigherFee();
    void isShortAfterASmallerReplacement_data();
    void isShortAfterASmallerReplacement();
    void isPaidAfterAReorganisation_data();
    void isPaidAfterAReorganisation();
    void isNeverPaidByALostBlock_data();
    void isNeverPaidByALostBlock();

private:
    void addGateways();
    void openAt(const QString &provider);
    [[nodiscard]] PaymentEvent told();
    [[nodiscard]] const practice::Payment &known() const { return *m_world.find(m_id); }
    [[nodiscard]] HttpReply control(const char *path, const QByteArray &body) { return controlled(m_world, path, body); }

    World m_world;
    std::unique_ptr<Gateway> m_gateway;
    std::optional<Payment> m_payment;
    qint64 m_id = 0;
};

void TestPracticeChain::init()
{
    m_world = World();
}

/// A payment at that gateway, with its coin chosen.
void TestPracticeChain::openAt(const QString &provider)
{
    m_gateway = gatewayIn(m_world, provider, hook);
    const Order order = orderOf(provider == QLatin1String("xaigate") ? QStringLiteral("USDT-TRC20") : QStringLiteral("BTC"));
    const Result<Quote> quote = run(m_world, m_gateway->open(order));
    if (!quote)
        qFatal("%s does not open: %s", qPrintable(provider), qPrintable(quote.error().detail));
    m_payment = storedPayment(order, *quote);
    m_id = m_world.find(order.reference.text())->id;
}

/// What an authenticated read tells the till.
PaymentEvent TestPracticeChain::told()
{
    const Result<Snapshot> snapshot = run(m_world, m_gateway->read(m_payment->quote->gatewayId));
    if (!snapshot)
        qFatal("The gateway cannot be read: %s", qPrintable(snapshot.error().detail));
    return assess(*m_payment, *snapshot).event;
}

void TestPracticeChain::addGateways()
{
    QTest::addColumn<QString>("provider");
    for (const GatewayTraits &traits : knownGateways())
        QTest::newRow(qPrintable(traits.providerId)) << traits.providerId;
}

void TestPracticeChain::growsByItselfWhileSomebodyWaits()
{
    openAt(QStringLiteral("nowpayments"));
    m_world.advance(1001s);
    QVERIFY(practice::pay(m_world, m_id, QStringLiteral("exact")));
    const qint64 height = m_world.chainOf(known()).height;
    QCOMPARE(known().confirmations, 0);
    m_world.advance(3s);
    QCOMPARE(known().confirmations, 0);
    m_world.advance(1s);
    QCOMPARE(known().stage, Stage::Confirming);
    QCOMPARE(*known().deposits.first().block, height + 1);
    m_world.advance(4s);
    QCOMPARE(known().confirmations, 2);
    QCOMPARE(known().stage, Stage::Confirmed);
    m_world.advance(4s);
    QCOMPARE(known().stage, Stage::Finished);
}

void TestPracticeChain::countsTheBlocksOfAnIdleTime()
{
    openAt(QStringLiteral("nowpayments"));
    m_world.mine(btc, 1);
    const qint64 height = m_world.chains().value(btc).height;
    m_world.advance(400s);
    m_world.mine(btc, 1);
    QCOMPARE(m_world.chains().value(btc).height, height + 100 + 1);
}

void TestPracticeChain::putsPaymentsOfTwoGatewaysIntoOneBlock()
{
    openAt(QStringLiteral("nowpayments"));
    const qint64 first = m_id;
    openAt(QStringLiteral("btcpay"));
    QVERIFY(practice::pay(m_world, first, QStringLiteral("exact")));
    m_world.advance(2s);
    QVERIFY(practice::pay(m_world, m_id, QStringLiteral("exact")));
    m_world.advance(2s);
    QCOMPARE(m_world.find(first)->deposits.first().block, known().deposits.first().block);
    QVERIFY(known().deposits.first().block.has_value());
}

void TestPracticeChain::leavesACheapTransactionUnconfirmed()
{
    openAt(QStringLiteral("plisio"));
    QVERIFY(practice::pay(m_world, m_id, QStringLiteral("exact"), {.isCheap = true}));
    m_world.mine(btc, 10);
    QCOMPARE(known().confirmations, 0);
    QVERIFY(practice::replace(m_world, m_id, QStringLiteral("same")));
    m_world.advance(12s);
    QCOMPARE(known().stage, Stage::Finished);
}

void TestPracticeChain::leavesTransactionsUnconfirmedWhenFeesRise()
{
    openAt(QStringLiteral("coingate"));
    QVERIFY(practice::pay(m_world, m_id, QStringLiteral("exact")));
    m_world.setFeeRate(btc, 300);
    m_world.advance(600s);
    QCOMPARE(known().stage, Stage::Confirming);
    QCOMPARE(known().confirmations, 0);
    m_world.setFeeRate(btc, practice::Chain::usualFee);
    m_world.advance(12s);
    QCOMPARE(known().stage, Stage::Finished);
}

void TestPracticeChain::takesBackBlocksAndGrowsAgain()
{
    openAt(QStringLiteral("cryptomus"));
    QVERIFY(practice::pay(m_world, m_id, QStringLiteral("exact")));
    m_world.advance(8s);
    QCOMPARE(known().stage, Stage::Confirmed);
    m_world.reorganise(btc, 1, false);
    QCOMPARE(known().stage, Stage::Confirmed); // its block is deeper
    m_world.reorganise(btc, 2, false);
    QCOMPARE(known().stage, Stage::Confirming);
    QCOMPARE(known().confirmations, 0);
    QVERIFY(known().plan.isEmpty());
    m_world.advance(12s);
    QCOMPARE(known().stage, Stage::Finished);
}

void TestPracticeChain::leavesASettledPaymentAlone()
{
    openAt(QStringLiteral("nowpayments"));
    QVERIFY(practice::pay(m_world, m_id, QStringLiteral("exact")));
    QVERIFY(practice::confirm(m_world, m_id));
    const practice::Payment before = known();
    QCOMPARE(before.stage, Stage::Finished);
    m_world.reorganise(btc, 100, true);
    QVERIFY(known() == before);
}

void TestPracticeChain::replacesOnlyUnconfirmedTransactions()
{
    openAt(QStringLiteral("nowpayments"));
    QCOMPARE(practice::replace(m_world, m_id, QStringLiteral("other")).error().kind, Error::Kind::Conflict);
    QVERIFY(practice::pay(m_world, m_id, QStringLiteral("exact")));
    QCOMPARE(practice::replace(m_world, m_id, QStringLiteral("nonsense")).error().kind, Error::Kind::Usage);
    QCOMPARE(practice::replace(m_world, m_id, QStringLiteral("other"), QStringLiteral("00")).error().kind, Error::Kind::Conflict);
    m_world.mine(btc, 1);
    QCOMPARE(practice::replace(m_world, m_id, QStringLiteral("other")).error().kind, Error::Kind::Conflict);
    QCOMPARE(practice::replace(m_world, 1, QStringLiteral("other")).error().kind, Error::Kind::NotFound);
}

void TestPracticeChain::survivesARestart()
{
    openAt(QStringLiteral("nowpayments"));
    QVERIFY(practice::pay(m_world, m_id, QStringLiteral("exact"), {.isReplaceable = true}));
    m_world.advance(4s);
    const QByteArray text = practice::WorldFile::write(m_world);
    m_world = practice::WorldFile::read(text).value();
    QCOMPARE(practice::WorldFile::write(m_world), text);
    QCOMPARE(known().confirmations, 1);
    m_world.advance(8s);
    QCOMPARE(known().stage, Stage::Finished);
}

void TestPracticeChain::tellsTheGatewayWhatTheNetworkAsks()
{
    openAt(QStringLiteral("btcpay"));
    m_world.setFeeRate(btc, 250);
    HttpRequest request = m_gateway->read(m_payment->quote->gatewayId).request;
    const QString id = m_payment->quote->gatewayId.text();
    request.url.setPath(request.url.path().section(id, 0, 0) + id + QStringLiteral("/payment-methods"));
    const Json methods = Json::parse(served(m_world, request)->body).value();
    QCOMPARE(methods.items().first().find(u"additionalData")->find(u"recommendedFeeRate")->toString(), QStringLiteral("250"));
}

void TestPracticeChain::obeysScripts_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *path, const char *body, int status) {
        QTest::newRow(name) << QByteArray(path) << QByteArray(body) << status;
    };
    row("block", "mine", R"({"network":"btc"})", 200);
    row("blocks", "mine", R"({"network":"Bitcoin","blocks":6})", 200);
    row("blocks as text", "mine", R"({"network":"btc","blocks":"six"})", 400);
    row("no blocks", "mine", R"({"network":"btc","blocks":0})", 400);
    row("unknown network", "mine", R"({"network":"moon"})", 404);
    row("no network", "mine", "{}", 404);
    row("reorganisation", "reorg", R"({"network":"btc","depth":2})", 200);
    row("lost block", "reorg", R"({"network":"btc","lost":true})", 200);
    row("too deep", "reorg", R"({"network":"btc","depth":101})", 400);
    row("lost perhaps", "reorg", R"({"network":"btc","lost":"perhaps"})", 400);
    row("replaced", "replace", R"({"payment":"T1-000001-1","with":"other"})", 200);
    row("higher fee", "replace", R"({"payment":"T1-000001-1"})", 200);
    row("smaller", "replace", R"({"payment":"T1-000001-1","with":"0.0001"})", 200);
    row("by nothing", "replace", R"({"payment":"T1-000001-1","with":"nothing"})", 400);
    row("unknown payment", "replace", R"({"payment":"T9"})", 404);
    row("unknown transaction", "replace", R"({"txid":"00"})", 404);
    row("fees", "fees", R"({"network":"ltc","rate":500})", 200);
    row("no rate", "fees", R"({"network":"btc"})", 400);
    row("free", "fees", R"({"network":"btc","rate":0})", 400);
    row("a network's fee on top", "shop", R"({"gateway":"btcpay","setting":"network_fee","value":"always"})", 200);
    row("a flat commission", "shop", R"({"gateway":"plisio","setting":"commission_usd","value":"1.5"})", 200);
    row("a commission that is none", "shop", R"({"gateway":"plisio","setting":"commission_usd","value":"-1"})", 400);
    row("an unknown value", "shop", R"({"gateway":"btcpay","setting":"network_fee","value":"sometimes"})", 400);
    row("an unknown setting", "shop", R"({"gateway":"xaigate","setting":"network_fee","value":"always"})", 404);
    row("pay replaceable", "pay", R"({"payment":"T1-000001-1","replaceable":true,"fee":"low"})", 200);
    row("pay dearly", "pay", R"({"payment":"T1-000001-1","fee":"dear"})", 400);
    row("more confirmations", "chain", R"({"confirmations":6})", 200);
    row("no confirmations", "chain", R"({"confirmations":0})", 400);
}

void TestPracticeChain::obeysScripts()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    openAt(QStringLiteral("nowpayments"));
    QVERIFY(practice::pay(m_world, m_id, QStringLiteral("exact"), false));
    QCOMPARE(control(path.constData(), body).status, status);
    const HttpReply chains = practice::control(m_world, {.url = QUrl(QStringLiteral("/control/chains"))});
    QCOMPARE(chains.status, 200);
    QVERIFY(!Json::parse(chains.body)->find(u"chains")->items().isEmpty());
}

void TestPracticeChain::isNeverPaidByAReplacedPayment_data()
{
    addGateways();
}

void TestPracticeChain::isNeverPaidByAReplacedPayment()
{
    QFETCH(const QString, provider);
    openAt(provider);
    QVERIFY(practice::pay(m_world, m_id, QStringLiteral("exact"), {.isReplaceable = true}));
    m_world.advance(1s);
    const PaymentEvent seen = told();
    QVERIFY(seen == PaymentEvent::ReportedSeen || seen == PaymentEvent::ReportedConfirming || provider == QLatin1String("xaigate"));
    QVERIFY(practice::replace(m_world, m_id, QStringLiteral("other")));
    QCOMPARE(eventName(told()), eventName(PaymentEvent::ReportedWaiting));
    for (int hours = 0; hours < 30; ++hours) {
        m_world.advance(1h);
        const PaymentEvent later = told();
        QVERIFY2(later == PaymentEvent::ReportedWaiting || later == PaymentEvent::ReportedExpired || later == PaymentEvent::ReportedCancelled,
                 qPrintable(eventName(later)));
    }
}

void TestPracticeChain::isPaidAfterAHigherFee_data()
{
    addGateways();
}

void TestPracticeChain::isPaidAfterAHigherFee()
{
    QFETCH(const QString, provider);
    openAt(provider);
    QVERIFY(practice::pay(m_world, m_id, QStringLiteral("exact"), {.isReplaceable = true, .isCheap = true}));
    m_world.advance(30s);
    QVERIFY(told() != PaymentEvent::ReportedPaid);
    const QString replaced = known().transactionId;
    QVERIFY(practice::replace(m_world, m_id, QStringLiteral("same")));
    QVERIFY(known().transactionId != replaced);
    m_world.advance(12s);
    QCOMPARE(eventName(told()), eventName(PaymentEvent::ReportedPaid));
    QVERIFY(!run(m_world, m_gateway->read(m_payment->quote->gatewayId))->transactionIds.contains(replaced));
}

void TestPracticeChain::isShortAfterASmallerReplacement_data()
{
    addGateways();
}

void TestPracticeChain::isShortAfterASmallerReplacement()
{
    QFETCH(const QString, provider);
    openAt(provider);
    QVERIFY(practice::pay(m_world, m_id, QStringLiteral("exact")));
    const QString part = known().dueCoins.dividedBy(Decimal(2), known().precision, Rounding::Down)->toString();
    QVERIFY(practice::replace(m_world, m_id, part));
    for (int step = 0; step < 40; ++step) {
        m_world.advance(5s);
        const PaymentEvent event = told();
        QVERIFY2(event != PaymentEvent::ReportedPaid && event != PaymentEvent::ReportedOver, qPrintable(eventName(event)));
    }
}

void TestPracticeChain::isPaidAfterAReorganisation_data()
{
    addGateways();
}

void TestPracticeChain::isPaidAfterAReorganisation()
{
    QFETCH(const QString, provider);
    openAt(provider);
    QVERIFY(practice::pay(m_world, m_id, QStringLiteral("exact")));
    const QString network = practice::chainName(known().network, known().ticker);
    m_world.advance(8s);
    for (int turn = 0; turn < 3; ++turn) {
        QVERIFY(told() != PaymentEvent::ReportedPaid);
        m_world.reorganise(network, 2, false);
        QCOMPARE(known().stage, Stage::Confirming);
        m_world.advance(9s);
    }
    m_world.advance(4s);
    QCOMPARE(eventName(told()), eventName(PaymentEvent::ReportedPaid));
}

void TestPracticeChain::isNeverPaidByALostBlock_data()
{
    addGateways();
}

void TestPracticeChain::isNeverPaidByALostBlock()
{
    QFETCH(const QString, provider);
    openAt(provider);
    QVERIFY(practice::pay(m_world, m_id, QStringLiteral("exact")));
    m_world.advance(8s);
    m_world.reorganise(practice::chainName(known().network, known().ticker), 2, true);
    QCOMPARE(eventName(told()), eventName(PaymentEvent::ReportedWaiting));
    // The customer pays once more, and all is well.
    QVERIFY(practice::pay(m_world, m_id, QStringLiteral("exact")));
    m_world.advance(12s);
    QCOMPARE(eventName(told()), eventName(PaymentEvent::ReportedPaid));
}

QTEST_GUILESS_MAIN(TestPracticeChain)
#include "tst_practicechain.moc"
