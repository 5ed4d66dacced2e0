// SPDX-License-Identifier: Apache-2.0
//
// Deliveries of BTCPay Server: only what it signed is believed, byte for byte, and then only which invoice to look at.
#include "gateway/webhookvectors.h"
#include "unit/gateway/btcpayaccount.h"
#include "wire/signature.h"

#include <QMessageAuthenticationCode>

using namespace tillgate;
using namespace tillgate::test;

namespace {

const QByteArray secret = "4oBqPzYtWs7xGm2KfRjLhD9vUc";
const QByteArray plain = "{\n  \"manuallyMarked\": false,\n  \"overPaid\": false,\n  \"deliveryId\": \"D2\",\n  \"originalDeliveryId\": \"D1\",\n"
                         "  \"type\": \"InvoiceSettled\",\n  \"storeId\": \"9CiNzKoANXxmk5ayZngSXrHTiVvvgCrwrpFQd4m2K776\",\n"
                         "  \"invoiceId\": \"HMprBnL9BTXWuPvpoKBS6e\",\n  \"metadata\": {\n    \"orderId\": \"T3-000117-1\"\n  }\n}";

/// Not the program's own function.
QByteArray signatureOf(const QByteArray &body, const QByteArray &key = secret)
{
    return "sha256=" + QMessageAuthenticationCode::hash(body, key, QCryptographicHash::Sha256).toHex();
}

HttpRequest delivery(const QByteArray &body, const QByteArray &signature, const QByteArray &name = "BTCPay-Sig")
{
    return {.method = HttpRequest::Method::Post,
            .url = QUrl(QStringLiteral("/hooks/btcpay")),
            .headers = {{name, signature}},
            .body = body};
}

Result<Notice> verify(const QByteArray &body, const QByteArray &signature, const BtcPayAccount &account = {})
{
    return btcPay(account)->verify(delivery(body, signature));
}

QByteArray changed(QByteArray body, const QByteArray &from, const QByteArray &to)
{
    if (!body.contains(from))
        qFatal("The notice does not hold %s", from.constData());
    return body.replace(from, to);
}

} // namespace

class TestBtcPayWebhook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheInvoiceToLookAt();
    void believesWhatIsSignedAsItIs_data();
    void believesWhatIsSignedAsItIs();
    void refusesWhateverIsNotSigned_data();
    void refusesWhateverIsNotSigned();
    void wantsTheSignatureExactlyOnce();
    void takesTheSecretAsItWasTyped_data();
    void takesTheSecretAsItWasTyped();
    void takesNothingElseForAnInvoice_data();
    void takesNothingElseForAnInvoice();
    void countsRepetitionsOnce();
    void readsWhatOldVersionsLeaveOut();
    void judgesRecordedDeliveries_data();
    void judgesRecordedDeliveries();
};

void TestBtcPayWebhook::namesTheInvoiceToLookAt()
{
    const Notice notice = verify(plain, signatureOf(plain)).value();
    QCOMPARE(notice.gatewayId, invoiceId);
    QCOMPARE(notice.reference, QStringLiteral("T3-000117-1"));
    QCOMPARE(notice.rawStatus, QStringLiteral("InvoiceSettled"));
    QVERIFY(!notice.parentId);
}

void TestBtcPayWebhook::believesWhatIsSignedAsItIs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("as the server lays it out") << plain;
    QTest::newRow("compact") << QByteArray(R"({"type":"InvoiceCreated","invoiceId":"abc","metadata":{}})");
    QTest::newRow("line ends of Windows") << changed(plain, "\n", "\r\n");
    QTest::newRow("slashes, accents and a picture") << changed(plain, "T3-000117-1", "T3/000117/1 Caf\xc3\xa9 \xf0\x9f\x8d\xb5 <b>&'");
    QTest::newRow("escaped slashes") << changed(plain, "T3-000117-1", "T3\\/000117");
    QTest::newRow("tiny numbers") << changed(plain, "\"metadata\": {", "\"metadata\": {\"x\": 1E-08, \"y\": 5.0,");
    QTest::newRow("deep") << changed(plain, "\"metadata\": {", R"("metadata": {"posData":{"cart":[{"a":[1,{"b":null}]}],"e":{},"n":[]},)");
    QTest::newRow("a blank behind it") << plain + "\n";
}

void TestBtcPayWebhook::believesWhatIsSignedAsItIs()
{
    QFETCH(const QByteArray, body);
    const Result<Notice> notice = verify(body, signatureOf(body));
    QVERIFY2(notice, notice ? "" : qPrintable(notice.error().detail));
    QVERIFY(btcPay()->verify(delivery(body, signatureOf(body), "btcpay-sig")));
}

void TestBtcPayWebhook::refusesWhateverIsNotSigned_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    const QByteArray right = signatureOf(plain);
    const auto row = [&](const char *name, const QByteArray &body, const QByteArray &signature) {
        QTest::newRow(name) << body << signature;
    };
    row("another amount", changed(plain, "false", "true"), right);
    row("one blank more", changed(plain, ": false", ":  false"), right);
    row("written anew", Json::parse(plain).value().toBytes(), right);
    row("a line end more", plain + "\n", right);
    row("other line ends", changed(plain, "\n", "\r\n"), right);
    row("a key twice", changed(plain, "{\n  \"man", "{\n  \"type\": \"InvoiceSettled\",\n  \"man"), right);
    row("cut body", plain.chopped(1), right);
    row("more after a NUL", plain + QByteArray("\0{}", 3), right);
    row("mark of byte order", "\xef\xbb\xbf" + plain, right);
    row("nothing", {}, signatureOf({}));
    row("another secret", plain, signatureOf(plain, "another-secret"));
    row("no signature", plain, {});
    row("without its kind", plain, right.sliced(7));
    row("another kind", plain, "sha1=" + right.sliced(7));
    row("kind in capitals", plain, "SHA256=" + right.sliced(7));
    row("digits in capitals", plain, "sha256=" + right.sliced(7).toUpper());
    row("cut signature", plain, right.chopped(1));
    row("long signature", plain, right + "0");
    row("a blank behind", plain, right + " ");
    row("a blank before", plain, " " + right);
    row("two in one header", plain, right + ", " + right);
    row("SHA-512", plain, "sha256=" + hmacSha512(Secret(secret), plain).toHex());
    row("hash without a key", plain, "sha256=" + QCryptographicHash::hash(plain, QCryptographicHash::Sha256).toHex());
    row("base64", plain, "sha256=" + QMessageAuthenticationCode::hash(plain, secret, QCryptographicHash::Sha256).toBase64());
}

void TestBtcPayWebhook::refusesWhateverIsNotSigned()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, signature);
    const Result<Notice> notice = verify(body, signature);
    QVERIFY(!notice);
    QCOMPARE(notice.error().kind, Error::Kind::AccessDenied);
    QVERIFY(!notice.error().detail.contains(QString::fromLatin1(secret)));
}

void TestBtcPayWebhook::wantsTheSignatureExactlyOnce()
{
    HttpRequest twice = delivery(plain, signatureOf(plain));
    QVERIFY(btcPay()->verify(twice));
    twice.headers.append({"btcpay-sig", signatureOf(plain)});
    QCOMPARE(btcPay()->verify(twice).error().kind, Error::Kind::AccessDenied);
    twice.headers.clear();
    QCOMPARE(btcPay()->verify(twice).error().kind, Error::Kind::AccessDenied);
}

void TestBtcPayWebhook::takesTheSecretAsItWasTyped_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("ok");
    QTest::newRow("short") << QByteArray("abc") << true;
    QTest::newRow("accents") << QByteArray("gl\xc3\xbc" "ck") << true;
    QTest::newRow("blanks around it") << QByteArray(" secret ") << true;
    QTest::newRow("hex digits are text") << QByteArray("00ff") << true;
    QTest::newRow("none proves nothing") << QByteArray() << false;
}

void TestBtcPayWebhook::takesTheSecretAsItWasTyped()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const bool, ok);
    const Result<Notice> notice = verify(plain, signatureOf(plain, typed), {.webhookSecret = typed});
    QCOMPARE(notice.has_value(), ok);
    if (!ok)
        QCOMPARE(notice.error().kind, Error::Kind::AccessDenied);
}

void TestBtcPayWebhook::takesNothingElseForAnInvoice_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("payout") << QByteArray(R"({"type":"PayoutUpdated","payoutId":"p","payoutState":"Completed"})");
    QTest::newRow("payment request") << QByteArray(R"({"type":"PaymentRequestCompleted","paymentRequestId":"r"})");
    QTest::newRow("no invoice in it") << QByteArray(R"({"type":"InvoiceSettled"})");
    QTest::newRow("another store's") << changed(plain, "9CiNzKoANXxmk5ayZngSXrHTiVvvgCrwrpFQd4m2K776", "AnotherStore");
    QTest::newRow("a test") << changed(plain, "HMprBnL9BTXWuPvpoKBS6e", "__test__f3f2__test__");
    QTest::newRow("an id that is a path") << changed(plain, "HMprBnL9BTXWuPvpoKBS6e", "../../x");
    QTest::newRow("a key twice, signed") << changed(plain, "{\n  \"man", "{\n  \"invoiceId\": \"x\",\n  \"man");
    QTest::newRow("no JSON, signed") << QByteArray("hello");
}

void TestBtcPayWebhook::takesNothingElseForAnInvoice()
{
    QFETCH(const QByteArray, body);
    QCOMPARE(verify(body, signatureOf(body)).error().kind, Error::Kind::Malformed);
}

void TestBtcPayWebhook::countsRepetitionsOnce()
{
    const auto key = [](const QByteArray &body) { return verify(body, signatureOf(body)).value().deduplicationKey; };
    QCOMPARE(key(plain), key(changed(plain, "\"D2\"", "\"D3\"")));
    QVERIFY(key(plain) != key(changed(plain, "\"D1\"", "\"D4\"")));
}

void TestBtcPayWebhook::readsWhatOldVersionsLeaveOut()
{
    const QByteArray bare = R"({"deliveryId":"D9","type":"InvoiceProcessing","invoiceId":"HMprBnL9BTXWuPvpoKBS6e"})";
    const Notice notice = verify(bare, signatureOf(bare)).value();
    QVERIFY(!notice.reference);
    QCOMPARE(notice.deduplicationKey, QStringLiteral("D9"));
}

void TestBtcPayWebhook::judgesRecordedDeliveries_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("webhooks/btcpay.json") << 3;
    QTest::newRow("webhooks/btcpay-more.json") << 35;
}

void TestBtcPayWebhook::judgesRecordedDeliveries()
{
    QFETCH(const int, count);
    const auto verdicts = verifyWebhookVectors(CoinTable::builtIn(), fixture(QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(verdicts->size(), count);
    for (const WebhookVerdict &verdict : *verdicts)
        QVERIFY2(verdict.isAsExpected(), qPrintable(verdict.name + QStringLiteral(": ") + verdict.reason));
}

QTEST_GUILESS_MAIN(TestBtcPayWebhook)
#include "tst_btcpaywebhook.moc"
