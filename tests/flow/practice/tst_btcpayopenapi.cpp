// SPDX-License-Identifier: Apache-2.0
//
// Everything that the BTCPay adaptor asks and the practice BTCPay Server answers, against the official contract.
#include "contract/golden.h"
#include "contract/openapi.h"
#include "flow/practice/practicecalls.h"
#include "practice/customer.h"
#include "wire/jsonfields.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace tillgate;
using namespace tillgate::test;
using namespace std::chrono_literals;
using practice::World;

namespace {

/// Where the official document and what servers really send differ: the practice server follows the servers.
bool isKnownDifference(const QString &fault)
{
    constexpr std::array known{
        "-> 200.paymentMethods: not in the contract", // of one invoice, since 2.4.1 (dossier btcpay 2.5)
        ".additionalData.", // grew since the document was written (dossier btcpay 2.5)
        "/wallet -> 200.label: not in the contract", // dossier btcpay 2.13
        "-> 200.startsAt: not in the contract", // of a pull payment (dossier btcpay 2.11)
        "-> 200.expiresAt: not in the contract",
        "-> 200.description: is null",
        "-> 200.BOLT11Expiration: is number, not string", // days (dossier btcpay 4)
        "].errorMessage: is null", // of a delivery that has got no answer yet, or a good one
    };
    return std::any_of(known.begin(), known.end(), [&](const char *part) { return fault.contains(QLatin1String(part)); });
}

} // namespace

class TestBtcPayOpenApi final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensAndReadsOnChain();
    void opensAndReadsLightning();
    void findsAndLists();
    void endsAPaymentByHand();
    void refunds();
    void looksAtTheStore();
    void keepsItsWebhook();
    void postsNotices();
    void noticesADifference_data();
    void noticesADifference();

private:
    template<typename T>
    std::optional<T> play(Call<T> call);
    Quote open(const char *coin, const char *reference = "T1-000001-1");
    void note(const QStringList &faults);

    std::optional<OpenApi> m_contract;
    World m_world;
    std::unique_ptr<Gateway> m_gateway;
    QStringList m_faults;
    int m_exchanges = 0;
};

void TestBtcPayOpenApi::initTestCase()
{
    m_contract = OpenApi(Json::parse(fixture(QStringLiteral("btcpay/openapi/greenfield.json"))).value());
}

void TestBtcPayOpenApi::init()
{
    m_world = World();
    m_gateway = gatewayIn(m_world, QStringLiteral("btcpay"), QUrl(QStringLiteral("http://127.0.0.1:9/hooks/btcpay")));
    m_faults.clear();
    m_exchanges = 0;
}

void TestBtcPayOpenApi::cleanup()
{
    QVERIFY2(m_faults.isEmpty(), qPrintable(QLatin1Char('\n') + m_faults.join(QLatin1Char('\n'))));
    QVERIFY(m_exchanges > 0);
}

void TestBtcPayOpenApi::note(const QStringList &faults)
{
    for (const QString &fault : faults) {
        if (!m_faults.contains(fault) && !isKnownDifference(fault))
            m_faults.append(fault);
    }
}

/// Plays a call to its end and holds each exchange against the contract.
template<typename T>
std::optional<T> TestBtcPayOpenApi::play(Call<T> call)
{
    for (int turn = 0; turn < 30 && !call.refusal; ++turn) {
        QString path = call.request.url.path();
        path.remove(0, path.indexOf(QStringLiteral("/api/v1")));
        const HttpReply reply = served(m_world, call.request).value();
        ++m_exchanges;
        note(m_contract->requestFaults(call.request, path));
        note(m_contract->replyFaults(call.request.method, path, reply));
        auto step = call.understand(reply);
        if (!step) {
            m_faults.append(QStringLiteral("%1 is not understood: %2").arg(path, step.error().detail));
            return std::nullopt;
        }
        if (T *value = step->value())
            return *value;
        call = *step->next();
    }
    m_faults.append(QStringLiteral("The call has no end."));
    return std::nullopt;
}

Quote TestBtcPayOpenApi::open(const char *coin, const char *reference)
{
    Order order = orderOf(QString::fromLatin1(coin));
    order.reference = PaymentReference(QString::fromLatin1(reference));
    return play(m_gateway->open(order)).value_or(Quote());
}

void TestBtcPayOpenApi::opensAndReadsOnChain()
{
    const Quote quote = open("BTC");
    const qint64 id = m_world.find(quote.gatewayId.text())->id;
    QVERIFY(play(m_gateway->read(quote.gatewayId)));
    QVERIFY(practice::pay(m_world, id, QStringLiteral("short")));
    QVERIFY(play(m_gateway->read(quote.gatewayId)));
    QVERIFY(practice::pay(m_world, id, QStringLiteral("over")));
    QVERIFY(play(m_gateway->read(quote.gatewayId)));
    m_world.advance(30s);
    QVERIFY(play(m_gateway->read(quote.gatewayId)));
}

void TestBtcPayOpenApi::opensAndReadsLightning()
{
    const Quote quote = open("BTC-LN");
    QVERIFY(practice::pay(m_world, m_world.find(quote.gatewayId.text())->id, QStringLiteral("exact")));
    QCOMPARE(play(m_gateway->read(quote.gatewayId))->status, GatewayStatus::Settled);
    const Quote late = open("BTC-LN", "T1-000002-1");
    m_world.advance(2h);
    QCOMPARE(play(m_gateway->read(late.gatewayId))->status, GatewayStatus::Expired);
}

void TestBtcPayOpenApi::findsAndLists()
{
    const Quote quote = open("BTC");
    const QDateTime now = m_world.now();
    QCOMPARE(play(m_gateway->find(PaymentReference(QStringLiteral("T1-000001-1")), now))->size(), 1);
    QVERIFY(play(m_gateway->find(PaymentReference(QStringLiteral("T1-000009-1")), now))->isEmpty());
    QCOMPARE(play(m_gateway->list({.from = now.addDays(-1), .until = now.addDays(1)}))->size(), 1);
}

void TestBtcPayOpenApi::endsAPaymentByHand()
{
    QVERIFY(play(m_gateway->cancel(open("BTC").gatewayId)));
    const Quote quote = open("BTC", "T1-000002-1");
    QVERIFY(practice::pay(m_world, m_world.find(quote.gatewayId.text())->id, QStringLiteral("short")));
    m_world.advance(1h);
    QVERIFY(play(m_gateway->acceptShortfall(quote.gatewayId)));
}

void TestBtcPayOpenApi::refunds()
{
    const Quote quote = open("BTC");
    QVERIFY(practice::pay(m_world, m_world.find(quote.gatewayId.text())->id, QStringLiteral("exact")));
    m_world.advance(30s);
    RefundOrder order{.gatewayId = quote.gatewayId,
                      .reference = PaymentReference(QStringLiteral("T1-000001-1")),
                      .coin = CoinId(QStringLiteral("BTC")),
                      .coins = std::nullopt,
                      .worth = std::nullopt,
                      .address = {}};
    const std::optional<Refund> refund = play(m_gateway->refund(order));
    QVERIFY(refund);
    QVERIFY(play(m_gateway->readRefund(quote.gatewayId, refund->id)));
}

void TestBtcPayOpenApi::looksAtTheStore()
{
    QVERIFY(play(m_gateway->status()));
    QVERIFY(!play(m_gateway->coins())->isEmpty());
    QVERIFY(play(m_gateway->estimate(CoinId(QStringLiteral("BTC")), Money::parse(u"25.00", u"EUR").value())));
    QVERIFY(play(m_gateway->balances()));
    QVERIFY(play(m_gateway->testKeys()));
}

void TestBtcPayOpenApi::keepsItsWebhook()
{
    QVERIFY(play(m_gateway->registerWebhook()));
    QVERIFY(play(m_gateway->registerWebhook())); // again: the old one is changed
    const Quote quote = open("BTC");
    QVERIFY(practice::pay(m_world, m_world.find(quote.gatewayId.text())->id, QStringLiteral("exact")));
    QVERIFY(!arrived(m_world).isEmpty());
    QVERIFY(play(m_gateway->resendNotice(quote.gatewayId)));
}

void TestBtcPayOpenApi::postsNotices()
{
    QVERIFY(play(m_gateway->registerWebhook()));
    const Quote chain = open("BTC");
    const Quote lightning = open("BTC-LN", "T1-000002-1");
    open("BTC", "T1-000003-1");
    QVERIFY(practice::pay(m_world, m_world.find(chain.gatewayId.text())->id, QStringLiteral("exact")));
    QVERIFY(practice::pay(m_world, m_world.find(lightning.gatewayId.text())->id, QStringLiteral("exact")));
    m_world.advance(2h);
    QSet<QString> types;
    for (const HttpRequest &request : arrived(m_world)) {
        const Json body = Json::parse(request.body).value();
        const QString type = textField(body, u"type").value();
        types.insert(type);
        note(m_contract->webhookFaults(type, body));
    }
    QVERIFY2(types.size() >= 5, qPrintable(QStringList(types.values()).join(QLatin1Char(' '))));
}

void TestBtcPayOpenApi::noticesADifference_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("amount as an object") << QByteArray(R"({"amount":{},"currency":"EUR"})");
    QTest::newRow("unknown member") << QByteArray(R"({"amount":"5","curency":"EUR"})");
    QTest::newRow("unknown word") << QByteArray(R"({"amount":"5","checkout":{"speedPolicy":"Fast"}})");
    QTest::newRow("no decimal") << QByteArray(R"({"amount":"five"})");
    QTest::newRow("list as text") << QByteArray(R"({"additionalSearchTerms":"x"})");
}

void TestBtcPayOpenApi::noticesADifference()
{
    QFETCH(const QByteArray, body);
    ++m_exchanges;
    const HttpRequest request{.method = HttpRequest::Method::Post, .url = QUrl(QStringLiteral("http://x/api/v1/stores/s/invoices")), .body = body};
    QVERIFY(!m_contract->requestFaults(request, request.url.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestBtcPayOpenApi)
#include "tst_btcpayopenapi.moc"
