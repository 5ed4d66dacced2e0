// SPDX-License-Identifier: Apache-2.0
//
// The same questions to every gateway: what gateway.h promises to callers, whoever the provider is.
#include "contract/golden.h"
#include "gateway/registry.h"
#include "http/redaction.h"

#include <QTest>

using namespace tillgate;

namespace {

Credentials credentials()
{
    Credentials all;
    all.apiKey = Secret("contract-api-key-1234");
    all.webhookSecret = Secret("contract-webhook-secret-1234");
    all.loginEmail = Secret("owner@shop.example");
    all.loginPassword = Secret("contract-password-1234");
    return all;
}

std::unique_ptr<Gateway> gatewayAt(const QString &providerId, const QUrl &url)
{
    AccountSettings settings;
    settings.name = AccountName(QStringLiteral("An account"));
    settings.providerId = providerId;
    settings.baseUrl = url;
    settings.merchantId = QStringLiteral("contract-merchant"); // for those that need one
    settings.contactEmail = QStringLiteral("till@shop.example");
    return makeGateway(settings, credentials(), CoinTable::builtIn()).value();
}

/// An order in the first coin of ours that this gateway has.
Order orderFor(const Gateway &gateway)
{
    for (const Coin &coin : CoinTable::builtIn().all()) {
        if (gateway.codeOf(coin.id)) {
            return {.reference = PaymentReference(QStringLiteral("T1-000001-1")),
                    .price = Money::parse(u"12.34", u"EUR").value(),
                    .coin = coin.id,
                    .description = QStringLiteral("Sale 1")};
        }
    }
    qFatal("This gateway has none of our coins.");
}

/// The call that makes the payment: the first that may not be repeated. CoinGate asks for the coin before it.
Call<Quote> makingCall(const Gateway &gateway)
{
    const Call<Quote> first = gateway.open(orderFor(gateway));
    if (!first.request.isRepeatable())
        return first;
    const auto step = first.understand(test::replyFixture(gateway.traits().providerId + QStringLiteral("/currencies.reply.txt")));
    if (!step || step->next() == nullptr)
        qFatal("This gateway opens nothing.");
    return *step->next();
}

bool holdsSecret(const HttpRequest &request)
{
    const QByteArray shown = request.url.toEncoded();
    return shown.contains("contract-api-key-1234") || shown.contains("contract-password-1234");
}

const GatewayPaymentId someId(QStringLiteral("5977953151"));
const QUrl base(QStringLiteral("https://gateway.example/base"));

} // namespace

class TestGatewayContract final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoItIs_data() { everyGateway(); }
    void saysWhoItIs();
    void asksOnlyItsOwnAddress_data() { everyGateway(); }
    void asksOnlyItsOwnAddress();
    void keepsSecretsOutOfAddresses_data() { everyGateway(); }
    void keepsSecretsOutOfAddresses();
    void sendsOurReferenceAndTheExactPrice_data() { everyGateway(); }
    void sendsOurReferenceAndTheExactPrice();
    void sendsTheSameForTheSameOrder_data() { everyGateway(); }
    void sendsTheSameForTheSameOrder();
    void neverShowsAPageAsAQuote_data() { everyGateway(); }
    void neverShowsAPageAsAQuote();
    void neverBelievesAPageAboutMoney_data() { everyGateway(); }
    void neverBelievesAPageAboutMoney();
    void refusesEveryUnsignedNotice_data() { everyGateway(); }
    void refusesEveryUnsignedNotice();
    void endsEveryRequestInTime_data() { everyGateway(); }
    void endsEveryRequestInTime();
    void refusesACoinThatItDoesNotHave_data() { everyGateway(); }
    void refusesACoinThatItDoesNotHave();

private:
    void everyGateway();
    [[nodiscard]] QList<HttpRequest> firstRequests(const Gateway &gateway) const;
};

void TestGatewayContract::everyGateway()
{
    QTest::addColumn<QString>("id");
    for (const GatewayTraits &traits : knownGateways())
        QTest::newRow(qPrintable(traits.providerId)) << traits.providerId;
}

QList<HttpRequest> TestGatewayContract::firstRequests(const Gateway &gateway) const
{
    const Order order = orderFor(gateway);
    const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    QList<HttpRequest> requests;
    // A call that this gateway does not have is refused and sends nothing.
    const auto add = [&](const auto &call) {
        if (!call.refusal)
            requests.append(call.request);
    };
    add(gateway.status());
    add(gateway.coins());
    add(gateway.minimum(order.coin, order.price.currency()));
    add(gateway.estimate(order.coin, order.price));
    add(gateway.open(order));
    add(gateway.read(someId));
    add(gateway.find(order.reference, now));
    add(gateway.list({.from = now.addDays(-1), .until = now}));
    add(gateway.testKeys());
    return requests;
}

void TestGatewayContract::saysWhoItIs()
{
    QFETCH(const QString, id);
    const GatewayTraits traits = gatewayAt(id, base)->traits();
    QCOMPARE(traits.providerId, id);
    QVERIFY(!traits.displayName.isEmpty());
    QVERIFY(traits.requestsPerMinute > 0);
    QVERIFY(traits.usualWindow > std::chrono::seconds(0));
    if (!traits.productionUrl.isEmpty()) // a self-hosted server has no address of its own
        QCOMPARE(traits.productionUrl.scheme(), QStringLiteral("https"));
}

void TestGatewayContract::asksOnlyItsOwnAddress()
{
    QFETCH(const QString, id);
    for (const QUrl &url : {base, QUrl(QStringLiteral("https://gateway.example/base/"))}) {
        for (const HttpRequest &request : firstRequests(*gatewayAt(id, url))) {
            QVERIFY2(request.url.toString().startsWith(QStringLiteral("https://gateway.example/base/")),
                     qPrintable(request.url.toString()));
            QVERIFY2(!request.url.path().contains(QStringLiteral("//")), qPrintable(request.url.toString()));
        }
    }
}

void TestGatewayContract::keepsSecretsOutOfAddresses()
{
    QFETCH(const QString, id);
    const auto gateway = gatewayAt(id, base);
    const Redaction byNameAlone;
    for (const HttpRequest &request : firstRequests(*gateway)) {
        QVERIFY2(!holdsSecret(byNameAlone.redacted(request)), "addresses end up in logs");
        // Plisio documents no other place for the key (dossier plisio 1): there the redaction alone has to hold.
        QVERIFY(gateway->traits().sendsKeyInAddress || !holdsSecret(request));
    }
}

void TestGatewayContract::sendsOurReferenceAndTheExactPrice()
{
    QFETCH(const QString, id);
    const auto gateway = gatewayAt(id, base);
    const HttpRequest request = makingCall(*gateway).request;
    const QByteArray sent = request.url.toEncoded() + request.body;
    QVERIFY(sent.contains("T1-000001-1"));
    QVERIFY(sent.contains("12.34"));
}

void TestGatewayContract::sendsTheSameForTheSameOrder()
{
    QFETCH(const QString, id);
    const auto gateway = gatewayAt(id, base);
    const HttpRequest one = makingCall(*gateway).request;
    const HttpRequest two = makingCall(*gateway).request;
    QCOMPARE(one.body, two.body);
    QCOMPARE(one.url, two.url);
}

void TestGatewayContract::neverShowsAPageAsAQuote()
{
    QFETCH(const QString, id);
    const auto gateway = gatewayAt(id, base);
    const auto call = makingCall(*gateway);
    for (const int status : {200, 201, 403, 500, 502}) {
        const auto step = call.understand({.status = status, .body = "<html>hello</html>"});
        QVERIFY(!step);
        QVERIFY2(step.error().isUnresolved(), "it may be open: look it up, never open it again");
    }
}

void TestGatewayContract::neverBelievesAPageAboutMoney()
{
    QFETCH(const QString, id);
    const auto call = gatewayAt(id, base)->read(someId);
    for (const int status : {200, 403, 404}) {
        const auto step = call.understand({.status = status, .body = "<html>finished paid confirmed</html>"});
        QVERIFY(!step);
        QVERIFY2(step.error().kind != Error::Kind::NotFound, "a proxy's 404 does not make a payment unknown");
    }
}

void TestGatewayContract::refusesEveryUnsignedNotice()
{
    QFETCH(const QString, id);
    const auto gateway = gatewayAt(id, base);
    for (const QByteArray &body : {QByteArray(), QByteArray("{}"), QByteArray(R"({"id":"1","status":"finished"})")}) {
        const Result<Notice> notice = gateway->verify({.method = HttpRequest::Method::Post, .body = body});
        QVERIFY(!notice);
        QCOMPARE(notice.error().kind, Error::Kind::AccessDenied);
    }
}

void TestGatewayContract::endsEveryRequestInTime()
{
    QFETCH(const QString, id);
    for (const HttpRequest &request : firstRequests(*gatewayAt(id, base))) {
        QVERIFY(request.timeout > std::chrono::seconds(0));
        QVERIFY(request.timeout <= std::chrono::minutes(1));
    }
}

void TestGatewayContract::refusesACoinThatItDoesNotHave()
{
    QFETCH(const QString, id);
    const auto gateway = gatewayAt(id, base);
    Order order = orderFor(*gateway);
    order.coin = CoinId(QStringLiteral("NO-SUCH-COIN"));
    QCOMPARE(gateway->open(order).refusal->kind, Error::Kind::CoinUnavailable);
    QVERIFY(!gateway->codeOf(order.coin));
}

QTEST_GUILESS_MAIN(TestGatewayContract)
#include "tst_gatewaycontract.moc"
