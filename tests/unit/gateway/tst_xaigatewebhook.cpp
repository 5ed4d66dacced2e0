// SPDX-License-Identifier: Apache-2.0
//
// Notices of XAIGATE: it signs nothing, so a path that nobody can guess has to do, and then only as a hint.
#include "gateway/webhookvectors.h"
#include "unit/gateway/xaigateaccount.h"
#include "wire/json.h"

using namespace tillgate;
using namespace tillgate::test;

namespace {

/// The dossier's check value (xaigate 9).
const QString order = QStringLiteral("T1-0007");
const QString token = QStringLiteral("68aedc29e73cded4aff6fd7b3169ace29f2ff65d9a5459f7aa6a067a9a7a2a19");
const QByteArray formType = "application/x-www-form-urlencoded";

HttpRequest delivery(const QByteArray &body, const QString &path = QStringLiteral("/any/path/") + order + QLatin1Char('/') + token)
{
    return {.method = HttpRequest::Method::Post, .url = QUrl(path), .headers = {{"Content-Type", formType}}, .body = body};
}

Result<Notice> verify(const QByteArray &body)
{
    return xaigateOf()->verify(delivery(body));
}

} // namespace

class TestXaiGateWebhook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEveryRecordedDeliveryItsVerdict_data();
    void givesEveryRecordedDeliveryItsVerdict();
    void namesThePaymentToLookAt();
    void takesTheBodyAsAHintOnly_data();
    void takesTheBodyAsAHintOnly();
    void refusesEveryOtherPath_data();
    void refusesEveryOtherPath();
    void refusesHintsAboutSomethingElse_data();
    void refusesHintsAboutSomethingElse();
    void takesOnlyPosts();
    void refusesASecretThatProvesNothing_data();
    void refusesASecretThatProvesNothing();
    void sendsThePathThatItWillRecognise();
    void countsRepetitionsOnce();
};

void TestXaiGateWebhook::givesEveryRecordedDeliveryItsVerdict_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("from the dossier") << "webhooks/xaigate.json";
    QTest::newRow("our own") << "webhooks/xaigate-more.json";
}

void TestXaiGateWebhook::givesEveryRecordedDeliveryItsVerdict()
{
    QFETCH(const QString, file);
    const auto verdicts = verifyWebhookVectors(CoinTable::builtIn(), fixture(file));
    QVERIFY(verdicts->size() >= 3);
    for (const WebhookVerdict &verdict : *verdicts)
        QVERIFY2(verdict.isAsExpected(), qPrintable(verdict.name + QStringLiteral(": ") + verdict.reason));
}

void TestXaiGateWebhook::namesThePaymentToLookAt()
{
    const Notice form = verify("orderId=T1-0007&invoiceId=INV1&status=Paid").value();
    QCOMPARE(form.reference, order);
    QVERIFY2(form.gatewayId.isEmpty(), "what invoiceId means is not known");
    QCOMPARE(form.rawStatus, QStringLiteral("Paid"));
    const Notice json = verify(R"({"invoiceNo":"M2126441028","txid":"0xdc"})").value();
    QCOMPARE(json.gatewayId.text(), QStringLiteral("M2126441028"));
    QCOMPARE(json.reference, order);
    QVERIFY(!json.parentId);
}

void TestXaiGateWebhook::takesTheBodyAsAHintOnly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"orderId\":");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("bytes") << QByteArray("\0\xff\xfe", 3);
    QTest::newRow("order as a number") << QByteArray(R"({"status":null})");
    QTest::newRow("an invoice number with blanks") << QByteArray(R"({"invoiceNo":"a b"})");
}

void TestXaiGateWebhook::takesTheBodyAsAHintOnly()
{
    QFETCH(const QByteArray, body);
    const auto notice = verify(body);
    QVERIFY2(notice, notice ? "" : qPrintable(notice.error().detail));
    QCOMPARE(notice->reference, order);
    QVERIFY(notice->gatewayId.isEmpty());
}

void TestXaiGateWebhook::refusesEveryOtherPath_data()
{
    QTest::addColumn<QString>("path");
    const QString start = QStringLiteral("/hooks/xaigate/");
    const auto row = [&](const char *name, const QString &path) { QTest::newRow(name) << path; };
    row("no token", start + order);
    row("empty token", start + order + QLatin1Char('/'));
    row("upper case", start + order + QLatin1Char('/') + token.toUpper());
    row("shortened", start + order + QLatin1Char('/') + token.left(63));
    row("longer", start + order + QLatin1Char('/') + token + QLatin1Char('0'));
    row("another order", start + QStringLiteral("T1-0008/") + token);
    row("order in other letters", start + QStringLiteral("t1-0007/") + token);
    row("in the query", start + order + QStringLiteral("?token=") + token);
    row("with a query", start + order + QLatin1Char('/') + token + QStringLiteral("?a=1"));
    row("with a fragment", start + order + QLatin1Char('/') + token + QStringLiteral("#a"));
    row("something behind", start + order + QLatin1Char('/') + token + QStringLiteral("/x"));
    row("nothing", QStringLiteral("/"));
    row("only the token", token);
}

void TestXaiGateWebhook::refusesEveryOtherPath()
{
    QFETCH(const QString, path);
    const auto notice = xaigateOf()->verify(delivery("status=Paid", path));
    QVERIFY(!notice);
    QCOMPARE(notice.error().kind, Error::Kind::AccessDenied);
    QVERIFY(!notice.error().detail.contains(token));
}

void TestXaiGateWebhook::refusesHintsAboutSomethingElse_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("another order in a form") << QByteArray("orderId=T1-0008");
    QTest::newRow("another order in JSON") << QByteArray(R"({"orderId":"T1-0008"})");
    QTest::newRow("an order that is an object") << QByteArray(R"({"orderId":{}})");
    QTest::newRow("key twice") << QByteArray(R"({"status":"Paid","status":"Paid"})");
    QTest::newRow("key twice deep inside") << QByteArray(R"({"a":[{"b":1,"b":2}]})");
    QTest::newRow("field twice") << QByteArray("status=Paid&a=1&status=Paid");
}

void TestXaiGateWebhook::refusesHintsAboutSomethingElse()
{
    QFETCH(const QByteArray, body);
    const auto notice = verify(body);
    QVERIFY(!notice);
    QCOMPARE(notice.error().kind, Error::Kind::AccessDenied);
}

void TestXaiGateWebhook::takesOnlyPosts()
{
    HttpRequest request = delivery({});
    QVERIFY(xaigateOf()->verify(request));
    for (const auto method : {HttpRequest::Method::Get, HttpRequest::Method::Put, HttpRequest::Method::Other}) {
        request.method = method;
        QVERIFY(!xaigateOf()->verify(request));
    }
}

void TestXaiGateWebhook::refusesASecretThatProvesNothing_data()
{
    QTest::addColumn<QByteArray>("weak");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("blanks") << QByteArray("          ");
    QTest::newRow("short") << QByteArray("1234567");
}

void TestXaiGateWebhook::refusesASecretThatProvesNothing()
{
    QFETCH(const QByteArray, weak);
    const auto gateway = xaigateOf({.webhookSecret = weak});
    QVERIFY(!gateway->verify(delivery({})));
    QVERIFY2(!gateway->open(test::orderOf(QStringLiteral("ETH"))).request.body.contains("notifyUrl"), "then the till asks instead");
    QVERIFY(xaigateOf({.webhookSecret = " " + xaigateSecret + "\n"})->verify(delivery({})));
}

void TestXaiGateWebhook::sendsThePathThatItWillRecognise()
{
    for (const char *base : {"https://till.example/hooks/xaigate", "https://till.example/hooks/xaigate/?x=1"}) {
        const auto gateway = xaigateOf({.notifyUrl = QUrl(QString::fromLatin1(base))});
        const Json body = Json::parse(gateway->open(test::orderOf(QStringLiteral("ETH"))).request.body).value();
        const QUrl url(body.find(u"notifyUrl")->toString());
        QVERIFY(url.toString().startsWith(QStringLiteral("https://till.example/hooks/xaigate/T3-000117-1/")));
        const Result<Notice> notice = gateway->verify(delivery({}, url.path()));
        QCOMPARE(notice->reference, QStringLiteral("T3-000117-1"));
    }
}

void TestXaiGateWebhook::countsRepetitionsOnce()
{
    const auto key = [](const QByteArray &body) { return verify(body).value().deduplicationKey; };
    QCOMPARE(key("status=Paid"), key("status=Paid"));
    QVERIFY(key("status=Paid") != key("status=PaidPartial"));
    QVERIFY(key(R"({"txid":"0x1"})") != key(R"({"txid":"0x2"})"));
}

QTEST_GUILESS_MAIN(TestXaiGateWebhook)
#include "tst_xaigatewebhook.moc"
