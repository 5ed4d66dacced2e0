// SPDX-License-Identifier: Apache-2.0
//
// Webhooks: only what Cryptomus signed is believed, and then only which payment to look at.
#include "gateway/webhookvectors.h"
#include "unit/gateway/cryptomusaccount.h"

using namespace tillgate;
using namespace tillgate::test;

namespace {

const QByteArray key = "cm-test-payment-key-A1b2C3d4";
const QByteArray plain = R"({"type":"payment","uuid":"62f88b36-a9d5-4fa6-aa26-e040c3dbf26d","order_id":"T1-000052-1","amount":"15.00000000","payment_amount":"16.32000000","is_final":true,"status":"paid","txid":null})";

/// The body with a signature over `signedText` as its last member.
QByteArray withSign(QByteArray body, const QByteArray &signedText, const QByteArray &with = key)
{
    const QByteArray end = ",\"sign\":\"" + cryptomus::signatureOf(signedText, Secret(with)) + "\"}";
    return body.replace(body.lastIndexOf('}'), 1, end);
}

QByteArray withSign(const QByteArray &body)
{
    return withSign(body, body);
}

Result<Notice> verify(const QByteArray &body, const QByteArray &paymentKey = key)
{
    return cryptomusOf({.paymentKey = paymentKey})->verify({.method = HttpRequest::Method::Post, .headers = {{"Content-Type", "application/json"}}, .body = body});
}

} // namespace

class TestCryptomusWebhook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThePaymentToLookAt();
    void believesEverySpellingOnTheWire_data();
    void believesEverySpellingOnTheWire();
    void refusesWhateverIsNotSigned_data();
    void refusesWhateverIsNotSigned();
    void refusesAKeyThatProvesNothing_data();
    void refusesAKeyThatProvesNothing();
    void doesNotTakeAPayoutForAPayment_data();
    void doesNotTakeAPayoutForAPayment();
    void needsNoTransaction();
    void countsRepetitionsOnce();
    void judgesRecordedDeliveries();
};

void TestCryptomusWebhook::namesThePaymentToLookAt()
{
    const Notice notice = verify(withSign(plain)).value();
    QCOMPARE(notice.gatewayId, cmPaymentId);
    QCOMPARE(notice.reference, QStringLiteral("T1-000052-1"));
    QCOMPARE(notice.rawStatus, QStringLiteral("paid"));
    QVERIFY(!notice.parentId);
}

void TestCryptomusWebhook::believesEverySpellingOnTheWire_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray php = R"({"type":"payment","uuid":"1","status":"paid","note":"a\/b Café","n":[],"x":1.0e-8})";
    QByteArray bare = php;
    bare.replace("\\/", "/");
    QByteArray escaped = php;
    escaped.replace("é", "\\u00e9");
    QByteArray blanks = php;
    blanks.replace(",", " ,\n ").replace(":", " : ");
    QTest::newRow("as PHP prints it") << withSign(php);
    QTest::newRow("signed and sent without the escapes") << withSign(bare);
    QTest::newRow("signed by PHP, sent with bare slashes") << withSign(bare, php);
    QTest::newRow("signed by PHP, sent as ASCII") << withSign(escaped, php);
    QTest::newRow("signed by PHP, sent with blanks") << withSign(blanks, php);
    QTest::newRow("signed and sent as ASCII") << withSign(escaped);
    const QByteArray first = "{\"sign\":\"" + cryptomus::signatureOf(php, Secret(key)) + "\"," + php.sliced(1);
    QTest::newRow("signature first") << first;
    QTest::newRow("blanks around") << " \r\n" + withSign(php) + "\n";
    QTest::newRow("a sign further down is data") << withSign(R"({"type":"payment","uuid":"1","status":"paid","convert":{"sign":"x"}})");
    QTest::newRow("the word in a text is data") << withSign(R"({"type":"payment","uuid":"1","status":"paid","note":"\"sign\":\"x\""})");
    QTest::newRow("numbers as they came") << withSign(R"({"type":"payment","uuid":"1","status":"paid","a":15.10,"b":-0,"c":1E+3,"d":12345678901234567890})");
    QTest::newRow("an empty object") << withSign(R"({"type":"payment","uuid":"1","status":"paid","convert":{}})");
    QTest::newRow("an escaped key of the signature") << QByteArray(withSign(php)).replace("\"sign\"", "\"s\\u0069gn\"");
}

void TestCryptomusWebhook::believesEverySpellingOnTheWire()
{
    QFETCH(const QByteArray, body);
    const Result<Notice> notice = verify(body);
    QVERIFY2(notice, notice ? "" : qPrintable(notice.error().detail));
    QCOMPARE(notice->rawStatus, QStringLiteral("paid"));
}

void TestCryptomusWebhook::refusesWhateverIsNotSigned_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = withSign(plain);
    const QByteArray sign = cryptomus::signatureOf(plain, Secret(key));
    const auto changed = [&](const QByteArray &from, const QByteArray &to) { return QByteArray(good).replace(from, to); };
    const QByteArray quoted = '"' + sign + '"';
    QTest::newRow("another amount") << changed("16.32", "1632");
    QTest::newRow("another status") << changed("\"paid\"", "\"paid_over\"");
    QTest::newRow("members in another order") << changed("\"is_final\":true,\"status\":\"paid\"", "\"status\":\"paid\",\"is_final\":true");
    QTest::newRow("a null left out") << changed(",\"txid\":null", "");
    QTest::newRow("a number for a text") << changed("\"16.32000000\"", "16.32000000");
    QTest::newRow("another key") << withSign(plain, plain, "cm-test-payment-key-other");
    QTest::newRow("no signature") << plain;
    QTest::newRow("null signature") << changed(quoted, "null");
    QTest::newRow("empty signature") << changed(sign, "");
    QTest::newRow("cut signature") << changed(sign, sign.first(31));
    QTest::newRow("signature in capitals") << changed(sign, sign.toUpper());
    QTest::newRow("signature with a blank") << changed(sign, sign + ' ');
    QTest::newRow("signature as a list") << changed(quoted, "[" + quoted + ']');
    QTest::newRow("signed with the signature in it") << withSign(plain, good);
    QTest::newRow("two signatures") << changed("\"sign\"", "\"sign\":" + quoted + ",\"sign\"");
    QTest::newRow("key twice") << withSign(R"({"type":"payment","uuid":"1","uuid":"2","status":"paid"})");
    QTest::newRow("key twice, once escaped") << withSign(R"({"type":"payment","uuid":"1","\u0075uid":"2","status":"paid"})");
    QTest::newRow("key twice deep inside") << withSign(R"({"type":"payment","uuid":"1","status":"paid","convert":{"a":1,"a":2}})");
    QTest::newRow("no JSON") << QByteArray("type=payment");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << '[' + good + ']';
    QTest::newRow("cut") << good.chopped(3);
    QTest::newRow("more after the end") << good + "{}";
    QTest::newRow("a byte-order mark") << "\xEF\xBB\xBF" + good;
    QTest::newRow("no UTF-8") << withSign("{\"type\":\"payment\",\"uuid\":\"\xff\",\"status\":\"paid\"}");
    QTest::newRow("half a character") << withSign(R"({"type":"payment","uuid":"\ud83d","status":"paid"})");
    const QByteArray sorted = R"({"amount":"1","status":"paid","type":"payment","uuid":"1"})";
    QTest::newRow("signed in sorted order") << withSign(R"({"uuid":"1","type":"payment","status":"paid","amount":"1"})", sorted);
}

void TestCryptomusWebhook::refusesWhateverIsNotSigned()
{
    QFETCH(const QByteArray, body);
    const Result<Notice> notice = verify(body);
    QVERIFY(!notice);
    QCOMPARE(notice.error().kind, Error::Kind::AccessDenied);
    QVERIFY(!notice.error().detail.contains(QString::fromLatin1(key)));
}

void TestCryptomusWebhook::refusesAKeyThatProvesNothing_data()
{
    QTest::addColumn<QByteArray>("weak");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("blanks") << QByteArray("          ");
}

void TestCryptomusWebhook::refusesAKeyThatProvesNothing()
{
    QFETCH(const QByteArray, weak);
    const QByteArray forged = withSign(plain, plain, weak);
    const Result<Notice> notice = cryptomus::verifyNotice({.body = forged}, Secret(weak));
    QCOMPARE(notice.error().kind, Error::Kind::AccessDenied);
}

void TestCryptomusWebhook::doesNotTakeAPayoutForAPayment_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("payout") << QByteArray(R"({"type":"payout","uuid":"1","order_id":"1","status":"paid"})");
    QTest::newRow("static wallet") << QByteArray(R"({"type":"wallet","uuid":"1","order_id":"1","status":"paid"})");
    QTest::newRow("no type") << QByteArray(R"({"uuid":"1","order_id":"1","status":"paid"})");
    QTest::newRow("no payment") << QByteArray(R"({"type":"payment","order_id":"1","status":"paid"})");
}

void TestCryptomusWebhook::doesNotTakeAPayoutForAPayment()
{
    QFETCH(const QByteArray, body);
    QCOMPARE(verify(withSign(body)).error().kind, Error::Kind::Malformed);
}

void TestCryptomusWebhook::needsNoTransaction()
{
    QVERIFY(verify(withSign(R"({"type":"payment","uuid":"1","order_id":"T1-1-1","payment_amount":null,"status":"paid"})")));
}

void TestCryptomusWebhook::countsRepetitionsOnce()
{
    QByteArray more = plain;
    more.replace("16.32", "20.00");
    const auto keyOf = [](const QByteArray &body) { return verify(body).value().deduplicationKey; };
    QCOMPARE(keyOf(withSign(plain)), keyOf(' ' + withSign(plain)));
    QVERIFY(keyOf(withSign(plain)) != keyOf(withSign(more)));
}

void TestCryptomusWebhook::judgesRecordedDeliveries()
{
    int count = 0;
    for (const char *file : {"webhooks/cryptomus.json", "webhooks/cryptomus-more.json"}) {
        const auto verdicts = verifyWebhookVectors(CoinTable::builtIn(), fixture(QString::fromLatin1(file)));
        for (const WebhookVerdict &verdict : verdicts.value()) {
            QVERIFY2(verdict.isAsExpected(), qPrintable(verdict.name + QStringLiteral(": ") + verdict.reason));
            ++count;
        }
    }
    QVERIFY(count > 20);
}

QTEST_GUILESS_MAIN(TestCryptomusWebhook)
#include "tst_cryptomuswebhook.moc"
