// SPDX-License-Identifier: Apache-2.0
//
// Callbacks: only what was signed with the API key is believed, and then only which payment to look at. The
// signatures here are made by hand from texts, not by the code under test.
#include "gateway/webhookvectors.h"
#include "unit/gateway/plisioaccount.h"
#include "wire/signature.h"

using namespace tillgate;
using namespace tillgate::test;

namespace {

const QByteArray plain = R"({"amount":"0.00100000","order_number":"T1-000052-1","status":"pending","txn_id":"5ee0e502283675293c450d0e"})";

QByteArray hashOf(const QByteArray &text, const QByteArray &key = plisioKey)
{
    return hmacSha1(Secret(key), text).toHex();
}

/// A JSON object with the hash of `text` as its last member.
QByteArray withHash(const QByteArray &json, const QByteArray &hash)
{
    return json.chopped(1) + R"(,"verify_hash":")" + hash + "\"}";
}

HttpRequest delivery(const QByteArray &body, const QByteArray &type = "application/json")
{
    return {.method = HttpRequest::Method::Post,
            .url = QUrl(QStringLiteral("/hooks/pl")),
            .headers = {{"Content-Type", type}},
            .body = body};
}

Result<Notice> verify(const QByteArray &body, const QByteArray &type = "application/json")
{
    return plisioOf()->verify(delivery(body, type));
}

const QByteArray formType = "application/x-www-form-urlencoded";

} // namespace

class TestPlisioWebhook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEveryRecordedDeliveryItsVerdict_data();
    void givesEveryRecordedDeliveryItsVerdict();
    void namesThePaymentToLookAt();
    void looksAtTheFirstInvoiceAfterAChangeOfCoin();
    void believesEveryCanonicalForm_data();
    void believesEveryCanonicalForm();
    void believesFormsAsPhpSerialisesThem_data();
    void believesFormsAsPhpSerialisesThem();
    void reproducesTheDossiersWorkedExample();
    void refusesWhateverIsNotSigned_data();
    void refusesWhateverIsNotSigned();
    void refusesFormsThatAreNotSigned_data();
    void refusesFormsThatAreNotSigned();
    void takesOnlyPosts();
    void refusesAKeyThatProvesNothing_data();
    void refusesAKeyThatProvesNothing();
    void doesNotTakeADepositForAPayment_data();
    void doesNotTakeADepositForAPayment();
    void countsRepetitionsOnce();
};

void TestPlisioWebhook::givesEveryRecordedDeliveryItsVerdict_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("from the dossier") << "webhooks/plisio.json";
    QTest::newRow("our own") << "webhooks/plisio-more.json";
}

void TestPlisioWebhook::givesEveryRecordedDeliveryItsVerdict()
{
    QFETCH(const QString, file);
    const auto verdicts = verifyWebhookVectors(CoinTable::builtIn(), fixture(file));
    QVERIFY(verdicts->size() >= 3);
    for (const WebhookVerdict &verdict : *verdicts)
        QVERIFY2(verdict.isAsExpected(), qPrintable(verdict.name + QStringLiteral(": ") + verdict.reason));
}

void TestPlisioWebhook::namesThePaymentToLookAt()
{
    const Notice notice = verify(withHash(plain, hashOf(plain))).value();
    QCOMPARE(notice.gatewayId.text(), QStringLiteral("5ee0e502283675293c450d0e"));
    QVERIFY(!notice.parentId);
    QCOMPARE(notice.reference, QStringLiteral("T1-000052-1"));
    QCOMPARE(notice.rawStatus, QStringLiteral("pending"));
}

void TestPlisioWebhook::looksAtTheFirstInvoiceAfterAChangeOfCoin()
{
    const QByteArray body = R"({"status":"new","switch_id":"5ee0e502283675293c450d0e","txn_id":"5ee0e502283675293c450d0f"})";
    QCOMPARE(verify(withHash(body, hashOf(body))).value().gatewayId.text(), QStringLiteral("5ee0e502283675293c450d0e"));
}

void TestPlisioWebhook::believesEveryCanonicalForm_data()
{
    QTest::addColumn<QByteArray>("signedText");
    QTest::addColumn<QByteArray>("sent");
    const QByteArray unsorted = R"({"txn_id":"1a","status":"new","order_name":"Café / ☕ 😀","tx_urls":["https://x.example/a"],"n":1.0E-7,"o":{"b":1,"a":null}})";
    const QByteArray sorted = R"({"n":1.0E-7,"o":{"b":1,"a":null},"order_name":"Café / ☕ 😀","status":"new","tx_urls":["https://x.example/a"],"txn_id":"1a"})";
    const auto ascii = [](QByteArray text) {
        return text.replace("é", "\\u00e9").replace("☕", "\\u2615").replace("😀", "\\ud83d\\ude00");
    };
    QTest::newRow("C1, as received") << unsorted << unsorted;
    QTest::newRow("C2, sorted") << sorted << unsorted;
    QTest::newRow("C3, as received in ASCII") << ascii(unsorted) << unsorted;
    QTest::newRow("C4, sorted in ASCII") << ascii(sorted) << unsorted;
    QTest::newRow("sent in ASCII, signed raw") << unsorted << ascii(unsorted);
    QByteArray slashes = unsorted;
    QTest::newRow("sent with escaped slashes") << unsorted << slashes.replace("/", "\\/");
    QByteArray blanks = unsorted;
    QTest::newRow("sent with blanks") << unsorted << blanks.replace(",\"", " ,\n\t\"").replace("\":", "\" : ");
    const QByteArray odd = R"({"a":"\u0001\b\f\n\r\t\"\\","status":"new","txn_id":"1a"})";
    QTest::newRow("control characters") << odd << odd;
}

void TestPlisioWebhook::believesEveryCanonicalForm()
{
    QFETCH(const QByteArray, signedText);
    QFETCH(const QByteArray, sent);
    const QByteArray hash = hashOf(signedText);
    const auto notice = verify(withHash(sent, hash));
    QVERIFY2(notice, notice ? "" : qPrintable(notice.error().detail));
    const QByteArray first = R"({"verify_hash":")" + hash + "\"," + sent.sliced(1);
    QVERIFY2(verify(first), "the hash may stand anywhere");
    QVERIFY2(verify("\r\n" + first + "\n", "application/json; charset=utf-8"), "around the object blanks mean nothing");
    QVERIFY2(plisioOf()->verify({.method = HttpRequest::Method::Post, .body = first}), "a body that starts as JSON is JSON");
}

void TestPlisioWebhook::believesFormsAsPhpSerialisesThem_data()
{
    QTest::addColumn<QByteArray>("serialised");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("sorted by byte, counted in bytes")
        << QByteArray(R"(a:4:{s:10:"order_name";s:5:"Café";s:6:"status";s:3:"new";s:7:"tx_urls";s:4:"null";s:6:"txn_id";s:2:"1a";})")
        << QByteArray("txn_id=1a&tx_urls=null&status=new&order_name=Caf%C3%A9");
    QTest::newRow("entities in tx_urls only, once")
        << QByteArray(R"(a:4:{s:7:"comment";s:5:"a&amp";s:6:"status";s:3:"new";s:7:"tx_urls";s:24:"["x"]<>''&quot;&apos;&x;";s:6:"txn_id";s:2:"1a";})")
        << QByteArray("comment=a%26amp&status=new&tx_urls=%5B%26quot%3Bx%26quot%3B%5D%26lt%3B%26gt%3B%26%23039%3B%26%2339%3B%26amp%3Bquot%3B%26apos%3B%26x%3B&txn_id=1a");
    QTest::newRow("backslashes and quotes stay")
        << QByteArray(R"(a:3:{s:6:"status";s:3:"new";s:7:"tx_urls";s:12:"["a:\/\/b"] ";s:6:"txn_id";s:2:"1a";})")
        << QByteArray("status=new&tx_urls=[%22a:%5C/%5C/b%22]+&txn_id=1a");
    QTest::newRow("empty value") << QByteArray(R"(a:3:{s:6:"status";s:3:"new";s:9:"switch_id";s:0:"";s:6:"txn_id";s:2:"1a";})")
                                 << QByteArray("status=new&switch_id=&txn_id=1a");
}

void TestPlisioWebhook::believesFormsAsPhpSerialisesThem()
{
    QFETCH(const QByteArray, serialised);
    QFETCH(const QByteArray, sent);
    const QByteArray hash = hashOf(serialised);
    const auto notice = verify(sent + "&verify_hash=" + hash, formType);
    QVERIFY2(notice, notice ? "" : qPrintable(notice.error().detail));
    QVERIFY(verify("verify_hash=" + hash + '&' + sent, formType + "; charset=UTF-8"));
    QByteArray parts;
    for (const QByteArray &pair : QByteArray(sent + "&verify_hash=" + hash).split('&')) {
        QByteArray value = pair.sliced(pair.indexOf('=') + 1).replace('+', ' ');
        parts += "--bOuNd\r\nContent-Disposition: form-data; name=\"" + pair.first(pair.indexOf('=')) + "\"\r\n\r\n"
            + QByteArray::fromPercentEncoding(value) + "\r\n";
    }
    QVERIFY2(verify(parts + "--bOuNd--\r\n", "multipart/form-data; boundary=bOuNd"), "which of the two forms comes is not documented");
    QVERIFY2(!verify(parts, "multipart/form-data; boundary=bOuNd"), "without its last boundary a form is cut");
}

void TestPlisioWebhook::reproducesTheDossiersWorkedExample()
{
    const auto gateway = plisioOf({.apiKey = "worked-example-key"});
    const QByteArray form = "amount=0.00100000&expire_utc=1790003600&order_name=Caf%C3%A9&order_number=S-7&status=pending"
                            "&tx_urls=%5B%22https%3A%5C%2F%5C%2Fx.example%5C%2Ftx%5C%2F1%22%5D&txn_id=5ee0e502283675293c450d0e";
    QVERIFY(gateway->verify(delivery(form + "&verify_hash=4ca0b70be86d66e5b5f3cbd0fd8115c3f812c3e2", formType)));
    const QByteArray json = R"({"amount":"0.00100000","order_name":"Café","order_number":"S-7","status":"pending","tx_urls":["https://x.example/tx/1"],"txn_id":"5ee0e502283675293c450d0e"})";
    for (const char *hash : {"6f92a8d7f87dfe8d2bca226df180c921e946fa50", "4bb981927f7b3d47836a21ff2d02bf659003e521"})
        QVERIFY2(gateway->verify(delivery(withHash(json, hash))), hash);
}

void TestPlisioWebhook::refusesWhateverIsNotSigned_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray right = hashOf(plain);
    const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
    QByteArray tampered = plain;
    row("another amount", withHash(tampered.replace("0.0010", "1.0010"), right));
    row("another key", withHash(plain, hashOf(plain, "plisio-test-key-9876543210")));
    row("no hash", plain);
    row("empty hash", withHash(plain, {}));
    row("cut hash", withHash(plain, right.first(38)));
    row("long hash", withHash(plain, right + "00"));
    row("upper case", withHash(plain, right.toUpper()));
    row("no hex", withHash(plain, right.first(39) + "g"));
    row("blanks around the hash", withHash(plain, " " + right));
    row("hash is a list", plain.chopped(1) + R"(,"verify_hash":[")" + right + "\"]}");
    row("hash twice", withHash(withHash(plain, right), right));
    row("key twice: readers disagree about which one counts", withHash(R"({"status":"completed",)" + plain.sliced(1), right));
    row("key twice deep inside", withHash(R"({"a":{"b":1,"b":2},"txn_id":"1a"})", hashOf(R"({"a":{"b":2},"txn_id":"1a"})")));
    row("a member more", withHash(plain.chopped(1) + R"(,"x":""})", right));
    row("a member less", withHash(R"({"txn_id":"5ee0e502283675293c450d0e"})", right));
    row("hash of the escaped slashes", withHash(R"({"c":"a/b","status":"new","txn_id":"1a"})", hashOf(R"({"c":"a\/b","status":"new","txn_id":"1a"})")));
    row("hash with upper-case escapes", withHash(R"({"c":"é","status":"new","txn_id":"1a"})", hashOf(R"({"c":"\u00E9","status":"new","txn_id":"1a"})")));
    row("number as a text", withHash(R"({"n":1,"status":"new","txn_id":"1a"})", hashOf(R"({"n":"1","status":"new","txn_id":"1a"})")));
    row("number spelled differently", withHash(R"({"n":1.0,"status":"new","txn_id":"1a"})", hashOf(R"({"n":1,"status":"new","txn_id":"1a"})")));
    row("nested keys sorted", withHash(R"({"o":{"b":1,"a":2},"txn_id":"1a"})", hashOf(R"({"o":{"a":2,"b":1},"txn_id":"1a"})")));
    row("the form's scheme on JSON", withHash(R"({"status":"new","txn_id":"1a"})", hashOf(R"(a:2:{s:6:"status";s:3:"new";s:6:"txn_id";s:2:"1a";})")));
    row("signed with the hash inside", withHash(plain, hashOf(withHash(plain, right))));
    row("cut body", withHash(plain, right).chopped(1));
    row("more after the end", withHash(plain, right) + "{}");
    row("more after a NUL", withHash(plain, right) + QByteArray("\0{}", 3));
    row("byte order mark", "\xef\xbb\xbf" + withHash(plain, right));
    row("no UTF-8", QByteArray(withHash(plain, right)).replace("pending", "pend\xffng"));
    row("a list", "[" + withHash(plain, right) + "]");
    row("nothing", {});
    row("no JSON", "txn_id=1a");
}

void TestPlisioWebhook::refusesWhateverIsNotSigned()
{
    QFETCH(const QByteArray, body);
    const Result<Notice> notice = verify(body);
    QVERIFY(!notice);
    QCOMPARE(notice.error().kind, Error::Kind::AccessDenied);
    QVERIFY(!notice.error().detail.contains(QString::fromLatin1(plisioKey)));
}

void TestPlisioWebhook::refusesFormsThatAreNotSigned_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    const QByteArray form = "status=new&txn_id=1a";
    const QByteArray right = "&verify_hash=" + hashOf(R"(a:2:{s:6:"status";s:3:"new";s:6:"txn_id";s:2:"1a";})");
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &type = formType) { QTest::newRow(name) << body << type; };
    row("another status", "status=completed&txn_id=1a" + right);
    row("a field more", form + "&x=" + right);
    row("field twice: PHP takes the last", "status=old&" + form + right);
    row("hash twice", form + right + right);
    row("upper case", form + "&verify_hash=" + right.sliced(13).toUpper());
    row("no hash", form);
    row("a name that PHP nests", form + "&a[b]=1" + right);
    row("a name that PHP renames", "status=new&txn.id=1a" + right);
    row("the JSON scheme on a form", form + "&verify_hash=" + hashOf(R"({"status":"new","txn_id":"1a"})"));
    row("entities decoded in another field", "comment=%26amp%3B&txn_id=1a&verify_hash=" + hashOf(R"(a:2:{s:7:"comment";s:1:"&";s:6:"txn_id";s:2:"1a";})"));
    row("said to be JSON", form + right, "application/json");
    row("another type", form + right, "text/plain");
    row("multipart without boundary", form + right, "multipart/form-data");
    row("length in characters", "order_name=Caf%C3%A9&txn_id=1a&verify_hash=" + hashOf(R"(a:2:{s:10:"order_name";s:4:"Café";s:6:"txn_id";s:2:"1a";})"));
}

void TestPlisioWebhook::refusesFormsThatAreNotSigned()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, type);
    const Result<Notice> notice = verify(body, type);
    QVERIFY(!notice);
    QCOMPARE(notice.error().kind, Error::Kind::AccessDenied);
}

void TestPlisioWebhook::takesOnlyPosts()
{
    HttpRequest request = delivery(withHash(plain, hashOf(plain)));
    const auto gateway = plisioOf();
    QVERIFY(gateway->verify(request));
    request.headers.append({"content-type", formType});
    QCOMPARE(gateway->verify(request).error().kind, Error::Kind::AccessDenied);
    request.headers.removeLast();
    request.method = HttpRequest::Method::Get;
    QCOMPARE(gateway->verify(request).error().kind, Error::Kind::AccessDenied);
}

void TestPlisioWebhook::refusesAKeyThatProvesNothing_data()
{
    QTest::addColumn<QByteArray>("weak");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("blanks") << QByteArray("          ");
}

void TestPlisioWebhook::refusesAKeyThatProvesNothing()
{
    QFETCH(const QByteArray, weak);
    // Blanks cannot be sent, so such an account cannot even be made: the adaptor trims them.
    const QByteArray forged = withHash(plain, hashOf(plain, weak.trimmed()));
    QCOMPARE(plisioOf({.apiKey = weak})->verify(delivery(forged)).error().kind, Error::Kind::AccessDenied);
    const QByteArray right = withHash(plain, hashOf(plain));
    QVERIFY(plisioOf({.apiKey = " " + plisioKey + "\n"})->verify(delivery(right)));
}

void TestPlisioWebhook::doesNotTakeADepositForAPayment_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("permanent deposit") << QByteArray(R"({"deposit_uid":"u1","ipn_type":"pay_in","status":"completed","txn_id":"1a"})");
    QTest::newRow("without an id") << QByteArray(R"({"ipn_type":"invoice","status":"completed"})");
    QTest::newRow("an id that would be a path") << QByteArray(R"({"status":"completed","txn_id":"1/../2"})");
    QTest::newRow("without a status") << QByteArray(R"({"txn_id":"1a"})");
}

void TestPlisioWebhook::doesNotTakeADepositForAPayment()
{
    QFETCH(const QByteArray, body);
    QCOMPARE(verify(withHash(body, hashOf(body))).error().kind, Error::Kind::Malformed);
}

void TestPlisioWebhook::countsRepetitionsOnce()
{
    QByteArray blanks = plain;
    blanks.replace(",", ", ");
    QByteArray more = plain;
    more.replace("0.0010", "0.0020");
    const QByteArray right = hashOf(plain);
    QCOMPARE(verify(withHash(blanks, right)).value().deduplicationKey, verify(withHash(plain, right)).value().deduplicationKey);
    QVERIFY(verify(withHash(more, hashOf(more))).value().deduplicationKey != verify(withHash(plain, right)).value().deduplicationKey);
}

QTEST_GUILESS_MAIN(TestPlisioWebhook)
#include "tst_plisiowebhook.moc"
