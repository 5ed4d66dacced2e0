// SPDX-License-Identifier: Apache-2.0
//
// IPN notices: only what NOWPayments signed is believed, and then only which payment to look at.
#include "unit/gateway/account.h"
#include "wire/ecmascript.h"
#include "wire/signature.h"

using namespace tillgate;
using namespace tillgate::test;

namespace {

const QByteArray secret = "np-test-ipn-secret-A1b2C3d4";
const QByteArray plain = R"({"payment_id":5699762271,"payment_status":"finished","actually_paid":11,"order_id":"T1-000052-1"})";

/// The signature that the gateway would send for this body.
QByteArray signatureOf(const QByteArray &body, const QByteArray &key = secret)
{
    return hmacSha512(Secret(key), ecmaSorted(Json::parse(body).value())).toHex();
}

HttpRequest delivery(const QByteArray &body, const QByteArray &signature)
{
    return {.method = HttpRequest::Method::Post,
            .url = QUrl(QStringLiteral("/hooks/np")),
            .headers = {{"X-NOWPayments-Sig", signature}},
            .body = body};
}

Result<Notice> verify(const QByteArray &body, const QByteArray &signature, const QByteArray &key = secret)
{
    return gatewayOf({.webhookSecret = key})->verify(delivery(body, signature));
}

} // namespace

class TestNowPaymentsWebhook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThePaymentToLookAt();
    void believesEverySpellingOfTheSignedValues_data();
    void believesEverySpellingOfTheSignedValues();
    void believesKeysThatAreNumbersInBothOrders();
    void refusesWhateverIsNotSigned_data();
    void refusesWhateverIsNotSigned();
    void wantsTheSignatureExactlyOnce();
    void refusesASecretThatProvesNothing_data();
    void refusesASecretThatProvesNothing();
    void trimsTheSecret();
    void doesNotTakeAPayoutForAPayment_data();
    void doesNotTakeAPayoutForAPayment();
    void readsTheIdAsItWasSigned();
    void countsRepetitionsOnce();
};

void TestNowPaymentsWebhook::namesThePaymentToLookAt()
{
    const QByteArray body = R"({"payment_id":4526424492,"parent_payment_id":5592161154,"payment_status":"finished",)"
                            R"("actually_paid":10,"order_id":"T1-000052-1","payment_extra_ids":null})";
    const Notice notice = verify(body, signatureOf(body)).value();
    QCOMPARE(notice.gatewayId.text(), QStringLiteral("4526424492"));
    QCOMPARE(notice.parentId->text(), QStringLiteral("5592161154"));
    QCOMPARE(notice.reference, QStringLiteral("T1-000052-1"));
    QCOMPARE(notice.rawStatus, QStringLiteral("finished"));
}

void TestNowPaymentsWebhook::believesEverySpellingOfTheSignedValues_data()
{
    QTest::addColumn<QByteArray>("signedBody");
    QTest::addColumn<QByteArray>("sentBody");
    const QByteArray fee = R"({"fee":{"currency":"btc","depositFee":0.000083,"x":1e-7},"payment_id":1,"payment_status":"finished"})";
    QTest::newRow("keys in another order")
        << fee << QByteArray(R"({"payment_status":"finished","payment_id":1,"fee":{"x":1e-7,"depositFee":0.000083,"currency":"btc"}})");
    QTest::newRow("numbers spelled differently")
        << fee << QByteArray(R"({"payment_status":"finished","payment_id":1.0,"fee":{"x":1.0E-07,"depositFee":8.3e-05,"currency":"btc"}})");
    QTest::newRow("blanks") << fee << QByteArray(" { \"payment_status\" : \"finished\",\n\"payment_id\":1,\"fee\":{\"x\":1e-7,\"depositFee\":0.000083,\"currency\":\"btc\"}}\r\n");
    QTest::newRow("escapes") << QByteArray(R"({"order_description":"Café a/b","payment_id":1,"payment_status":"waiting"})")
                             << QByteArray(R"({"order_description":"Caf\u00e9 a\/b","payment_id":1,"payment_status":"waiting"})");
}

void TestNowPaymentsWebhook::believesEverySpellingOfTheSignedValues()
{
    QFETCH(const QByteArray, signedBody);
    QFETCH(const QByteArray, sentBody);
    const QByteArray signature = hmacSha512(Secret(secret), signedBody).toHex();
    QVERIFY(verify(sentBody, signature));
    QVERIFY2(verify(sentBody, signature.toUpper()), "hex digits have no case");
}

void TestNowPaymentsWebhook::believesKeysThatAreNumbersInBothOrders()
{
    const QByteArray body = R"({"payment_id":1,"payment_status":"waiting","payment_extra_ids":{"10":"b","2":"a"}})";
    QVERIFY(verify(body, signatureOf(body)));
    // Signed by node 20: its objects keep "2" before "10", however they were sorted.
    const QByteArray byNode = "38db6a3301803588a436c443b10e5a13b42f469c8b76f69618f533ebba30c62e"
                              "726b5ec2fd9fafd0dc3f1be533ecaafd020cae11ca42caa92ead7a96550b41c4";
    QVERIFY(verify(body, byNode));
    QVERIFY(!verify(QByteArray(body).replace("\"a\"", "\"c\""), byNode));
}

void TestNowPaymentsWebhook::refusesWhateverIsNotSigned_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    const QByteArray right = signatureOf(plain);
    QByteArray tampered = plain;
    tampered.replace("11", "12");
    QByteArray doubled = plain;
    doubled.replace("{\"payment_id\"", "{\"payment_id\":1,\"payment_id\"");
    QTest::newRow("another amount") << tampered << right;
    QTest::newRow("another secret") << plain << signatureOf(plain, "np-test-ipn-secret-other");
    QTest::newRow("no signature") << plain << QByteArray();
    QTest::newRow("cut signature") << plain << right.first(126);
    QTest::newRow("long signature") << plain << right + "00";
    QTest::newRow("no hex") << plain << right.first(127) + "g";
    QTest::newRow("key twice: JavaScript would read the signed one, others the forged one") << doubled << right;
    QTest::newRow("key twice deep inside") << QByteArray(R"({"fee":{"a":1,"a":2},"payment_id":1,"payment_status":"x"})")
                                           << signatureOf(R"({"fee":{"a":2},"payment_id":1,"payment_status":"x"})");
    QTest::newRow("no JSON") << QByteArray("payment_id=1") << right;
    QTest::newRow("nothing") << QByteArray() << right;
    QTest::newRow("no object") << QByteArray("[1]") << hmacSha512(Secret(secret), "[1]").toHex();
    QTest::newRow("more after the end") << plain + "{}" << right;
    QTest::newRow("more after a NUL") << plain + QByteArray("\0{}", 3) << right;
    QTest::newRow("no UTF-8") << QByteArray("{\"payment_id\":1,\"order_id\":\"\xff\"}") << right;
    const QByteArray listed = R"({"ids":[2,1],"payment_id":1,"payment_status":"x"})";
    QTest::newRow("list in another order") << listed << signatureOf(R"({"ids":[1,2],"payment_id":1,"payment_status":"x"})");
    const QByteArray nested = R"({"fee":{"a":1},"payment_id":1,"payment_status":"x"})";
    QTest::newRow("signed without what is nested")
        << nested << hmacSha512(Secret(secret), R"({"fee":{},"payment_id":1,"payment_status":"x"})").toHex();
    const QByteArray word = R"({"payment_id":"12a","payment_status":"x"})";
    QTest::newRow("an id that the gateway never writes") << word << signatureOf(word);
}

void TestNowPaymentsWebhook::refusesWhateverIsNotSigned()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, signature);
    const Result<Notice> notice = verify(body, signature);
    QVERIFY(!notice);
    QCOMPARE(notice.error().kind, Error::Kind::AccessDenied);
    QVERIFY(!notice.error().detail.contains(QString::fromLatin1(secret)));
}

void TestNowPaymentsWebhook::wantsTheSignatureExactlyOnce()
{
    HttpRequest twice = delivery(plain, signatureOf(plain));
    const auto gateway = gatewayOf();
    QVERIFY(gateway->verify(twice));
    twice.headers.append({"x-nowpayments-sig", signatureOf(plain)});
    QCOMPARE(gateway->verify(twice).error().kind, Error::Kind::AccessDenied);
    twice.headers.clear();
    QCOMPARE(gateway->verify(twice).error().kind, Error::Kind::AccessDenied);
}

void TestNowPaymentsWebhook::refusesASecretThatProvesNothing_data()
{
    QTest::addColumn<QByteArray>("weak");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("blanks") << QByteArray("          ");
}

void TestNowPaymentsWebhook::refusesASecretThatProvesNothing()
{
    QFETCH(const QByteArray, weak);
    const QByteArray forged = signatureOf(plain, weak.trimmed());
    QCOMPARE(verify(plain, forged, weak).error().kind, Error::Kind::AccessDenied);
}

void TestNowPaymentsWebhook::trimsTheSecret()
{
    QVERIFY(verify(plain, signatureOf(plain), " " + secret + "\r\n"));
    QVERIFY(verify(plain, " " + signatureOf(plain) + " "));
}

void TestNowPaymentsWebhook::doesNotTakeAPayoutForAPayment_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("payout") << QByteArray(R"({"id":"123456789","batch_withdrawal_id":"987654321","status":"FINISHED","currency":"usdttrc20","amount":"50"})");
    QTest::newRow("transfer") << QByteArray(R"({"id":"1","status":"FINISHED","currency":"trx","amount":"5"})");
}

void TestNowPaymentsWebhook::doesNotTakeAPayoutForAPayment()
{
    QFETCH(const QByteArray, body);
    QCOMPARE(verify(body, signatureOf(body)).error().kind, Error::Kind::Malformed);
}

void TestNowPaymentsWebhook::readsTheIdAsItWasSigned()
{
    // As a double, …993 is …992: the last digit was never covered by the signature.
    const QByteArray asSigned = R"({"payment_id":9007199254740992,"payment_status":"finished"})";
    QByteArray forged = asSigned;
    forged.replace("992,", "993,");
    QCOMPARE(verify(forged, signatureOf(asSigned)).value().gatewayId.text(), QStringLiteral("9007199254740992"));
}

void TestNowPaymentsWebhook::countsRepetitionsOnce()
{
    QByteArray respelled = plain;
    respelled.replace(":11", ":11.00");
    QByteArray more = plain;
    more.replace(":11", ":12");
    const auto key = [](const QByteArray &body) { return verify(body, signatureOf(body)).value().deduplicationKey; };
    QCOMPARE(key(plain), key(respelled));
    QVERIFY(key(plain) != key(more));
}

QTEST_GUILESS_MAIN(TestNowPaymentsWebhook)
#include "tst_nowpaymentswebhook.moc"
