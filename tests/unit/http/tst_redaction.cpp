// SPDX-License-Identifier: Apache-2.0
#include "http/redaction.h"

#include <QTest>

using namespace tillgate;

namespace {

const QByteArray planted = "k3y/with +\"odd\" signs";

Exchange exchangeWith(const HttpRequest &request, const HttpReply &reply = {})
{
    return Exchange{.account = {}, .purpose = {}, .reference = {}, .request = request, .reply = reply,
                    .error = std::nullopt, .startedAt = {}};
}

QByteArray everything(const Exchange &exchange)
{
    QByteArray all = exchange.request.url.toEncoded() + exchange.request.body + exchange.reply->body;
    for (const NameValue &header : exchange.request.headers + exchange.reply->headers)
        all += header.name + ": " + header.value + "\n";
    return all;
}

} // namespace

class TestRedaction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesARegisteredSecretWhereverItStands_data();
    void removesARegisteredSecretWhereverItStands();
    void removesWhatIsSecretByItsName_data();
    void removesWhatIsSecretByItsName();
    void removesAMemberHoweverItsNameIsWritten_data();
    void removesAMemberHoweverItsNameIsWritten();
    void removesFormFieldsByTheirName_data();
    void removesFormFieldsByTheirName();
    void leavesBodiesWithoutSecretsByteForByte();
    void leavesTheRestOfABodyReadable();
};

void TestRedaction::removesARegisteredSecretWhereverItStands_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("query") << QByteArray("https://x.example/a?k=" + planted.toPercentEncoding()) << QByteArray()
                           << QByteArray();
    QTest::newRow("path") << QByteArray("https://x.example/" + planted.toPercentEncoding() + "/a") << QByteArray()
                          << QByteArray();
    QTest::newRow("header") << QByteArray("https://x.example/") << planted << QByteArray();
    QTest::newRow("plain body") << QByteArray("https://x.example/") << QByteArray() << QByteArray("a=" + planted);
    QTest::newRow("form body") << QByteArray("https://x.example/") << QByteArray()
                               << QByteArray("a=" + planted.toPercentEncoding());
    QTest::newRow("JSON body") << QByteArray("https://x.example/") << QByteArray()
                               << QByteArray(R"({"a":"k3y/with +\"odd\" signs"})");
}

void TestRedaction::removesARegisteredSecretWhereverItStands()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    const Redaction redaction({Secret(planted)});
    const Exchange cleaned = redaction.redacted(
        exchangeWith({.url = QUrl::fromEncoded(url), .headers = {{"x-any", header}}, .body = body},
                     {.status = 200, .headers = {{"x-echo", header}}, .body = body}));
    const QByteArray all = everything(cleaned);
    QVERIFY2(all.contains("removed"), all.constData());
    for (const QByteArray &spelling :
         {planted, planted.toPercentEncoding(), QByteArray(R"(k3y/with +\"odd\" signs)"), QByteArray("k3y")})
        QVERIFY2(!all.contains(spelling), all.constData());
}

void TestRedaction::removesWhatIsSecretByItsName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isHeader");
    for (const char *name : {"x-api-key", "Authorization", "X-NOWPayments-Sig", "Cookie", "Set-Cookie"})
        QTest::addRow("header %s", name) << QByteArray(name) << true;
    for (const char *name : {"password", "token", "email", "customer_email", "api_key"})
        QTest::addRow("member %s", name) << QByteArray(name) << false;
}

void TestRedaction::removesWhatIsSecretByItsName()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, isHeader);
    const QByteArray body = isHeader ? QByteArray() : R"({"list":[{")" + name + R"(":"hidden-value","id":7}]})";
    const QUrl url = isHeader ? QUrl(QStringLiteral("https://x.example"))
                              : QUrl::fromEncoded("https://x.example/?" + name + "=hidden-value");
    const QList<NameValue> headers = isHeader ? QList<NameValue>{{name, "hidden-value"}} : QList<NameValue>();
    const Exchange cleaned = Redaction().redacted(exchangeWith({.url = url, .headers = headers, .body = body},
                                                               {.status = 200, .headers = headers, .body = body}));
    QVERIFY2(!everything(cleaned).contains("hidden-value"), everything(cleaned).constData());
    QVERIFY(isHeader || cleaned.reply->body.contains(R"("id":7)"));
}

void TestRedaction::removesAMemberHoweverItsNameIsWritten_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("escaped") << QByteArray(R"({"\u0065mail":"hidden-value"})");
    QTest::newRow("capitals") << QByteArray(R"({"API-Key":"hidden-value"})");
    QTest::newRow("last of many") << QByteArray(R"({"a":1,"b":[2,{"c":"token"}],"view_key":"hidden-value"})");
    QTest::newRow("no blanks anywhere") << QByteArray(R"([{"sign":["hidden-value"]}])");
}

void TestRedaction::removesAMemberHoweverItsNameIsWritten()
{
    QFETCH(QByteArray, body);
    const HttpReply cleaned = Redaction().redacted(HttpReply{.status = 200, .headers = {}, .body = body});
    QVERIFY2(!cleaned.body.contains("hidden-value"), cleaned.body.constData());
    QVERIFY(cleaned.body.contains(Redaction::mark));
}

void TestRedaction::removesFormFieldsByTheirName_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("CoinGate's callback") << QByteArray("id=390087&order_id=T1-000001-1&status=paid&token=knPmMC&pay_currency=BTC")
                                         << QByteArray("id=390087&order_id=T1-000001-1&status=paid&token=[removed]&pay_currency=BTC");
    QTest::newRow("last field") << QByteArray("status=paid&token=knPmMC") << QByteArray("status=paid&token=[removed]");
    QTest::newRow("escaped name") << QByteArray("to%6ben=knPmMC") << QByteArray("to%6ben=[removed]");
    QTest::newRow("in brackets") << QByteArray("order%5Btoken%5D=knPmMC&a=1") << QByteArray("order%5Btoken%5D=[removed]&a=1");
    QTest::newRow("any case") << QByteArray("Token=knPmMC") << QByteArray("Token=[removed]");
    QTest::newRow("twice") << QByteArray("token=a1&token=b2") << QByteArray("token=[removed]&token=[removed]");
    QTest::newRow("a longer name stays") << QByteArray("token_count=3&status=a%20b") << QByteArray("token_count=3&status=a%20b");
    QTest::newRow("no form") << QByteArray("plain & simple = text") << QByteArray("plain & simple = text");
    QTest::newRow("multipart") << QByteArray("--x\r\nContent-Disposition: form-data; name=\"status\"\r\n\r\npaid\r\n--x\r\n"
                                             "Content-Disposition: form-data; name=\"token\"\r\n\r\nknPmMC\r\n--x--\r\n")
                               << QByteArray("--x\r\nContent-Disposition: form-data; name=\"status\"\r\n\r\npaid\r\n--x\r\n"
                                             "Content-Disposition: form-data; name=\"token\"\r\n\r\n[removed]\r\n--x--\r\n");
    QTest::newRow("several parts, in capitals, the last one cut")
        << QByteArray("--x\r\nContent-Disposition: form-data; NAME=\"JWT\"\r\n\r\nab\r\n--x\r\n"
                      "Content-Disposition: form-data; name=\"a\"\r\n\r\nname=\"jwt\"\r\n--x\r\n"
                      "Content-Disposition: form-data; name=\"sign\"\r\n\r\nknPm")
        << QByteArray("--x\r\nContent-Disposition: form-data; NAME=\"JWT\"\r\n\r\n[removed]\r\n--x\r\n"
                      "Content-Disposition: form-data; name=\"a\"\r\n\r\nname=\"jwt\"\r\n--x\r\n"
                      "Content-Disposition: form-data; name=\"sign\"\r\n\r\n[removed]");
    QTest::newRow("parts without a value") << QByteArray("--1-1\r\n" + QByteArray("name=\"jwt\"").repeated(6000))
                                           << QByteArray("--1-1\r\n" + QByteArray("name=\"jwt\"").repeated(6000));
}

void TestRedaction::removesFormFieldsByTheirName()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, stored);
    HttpRequest delivery;
    delivery.body = body;
    QCOMPARE(Redaction().redacted(delivery).body, stored);
}

void TestRedaction::leavesBodiesWithoutSecretsByteForByte()
{
    const QByteArray body = "{ \"payment_id\" : 1.0e1,\r\n \"a\":\"\\u00e9\" }";
    QCOMPARE(Redaction({Secret("another-key")}).redacted(HttpReply{.status = 200, .headers = {}, .body = body}).body,
             body);
}

void TestRedaction::leavesTheRestOfABodyReadable()
{
    const HttpRequest cleaned =
        Redaction().redacted(HttpRequest{.method = HttpRequest::Method::Post,
                                         .url = QUrl(QStringLiteral("https://x.example/v1/auth?limit=10")),
                                         .headers = {},
                                         .body = R"({"email":"a@b.example","password":"p","keep":1.50})"});
    QCOMPARE(cleaned.body, QByteArray(R"({"email":"[removed]","password":"[removed]","keep":1.50})"));
    QCOMPARE(cleaned.url.toEncoded(), QByteArray("https://x.example/v1/auth?limit=10"));
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
