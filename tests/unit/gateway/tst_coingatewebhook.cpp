// SPDX-License-Identifier: Apache-2.0
//
// Callbacks: CoinGate signs nothing, so only the token that we chose for an order proves anything.
#include "gateway/webhookvectors.h"
#include "unit/gateway/coingateaccount.h"

#include <QUrlQuery>

using namespace tillgate;
using namespace tillgate::test;

namespace {

const QByteArray secret = "cg-test-callback-secret-A1b2";
const QByteArray jsonType = "application/json";
const QByteArray formType = "application/x-www-form-urlencoded";

QByteArray tokenOf(const QString &reference = QStringLiteral("T1-000052-1"))
{
    return coingate::callbackToken(Secret(secret), reference);
}

QByteArray jsonBody(const QByteArray &token = tokenOf(), const QByteArray &more = {})
{
    return R"({"id":390104,"order_id":"T1-000052-1","status":"paid","price_amount":"10.0","price_currency":"EUR",)"
           R"("receive_amount":"9.9","underpaid_amount":"0.00016069","overpaid_amount":"0","token":")"
        + token + R"(","fees":[{"type":"processing_fee","amount":"0.1"}])" + more + "}";
}

QByteArray formBody(const QByteArray &token = tokenOf(), const QByteArray &more = {})
{
    return "id=390104&order_id=T1-000052-1&status=paid&price_amount=10.0&price_currency=EUR&token=" + token
        + "&fees[][type]=processing_fee&fees[][type]=other&created_at=2026-04-30T14%3A03%3A59%2B00%3A00" + more;
}

HttpRequest delivery(const QByteArray &type, const QByteArray &body)
{
    return {.method = HttpRequest::Method::Post,
            .url = QUrl(QStringLiteral("/hooks/cg")),
            .headers = {{"Content-Type", type}},
            .body = body};
}

Result<Notice> verify(const QByteArray &type, const QByteArray &body, const QByteArray &key = secret)
{
    return coinGateOf({.webhookSecret = key})->verify(delivery(type, body));
}

} // namespace

class TestCoinGateWebhook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThePaymentToLookAt_data();
    void namesThePaymentToLookAt();
    void sendsTheTokenThatItWillBelieve();
    void givesEveryOrderAnotherToken();
    void readsEverySpellingOfTheForm_data();
    void readsEverySpellingOfTheForm();
    void refusesWhateverHasNotTheToken_data();
    void refusesWhateverHasNotTheToken();
    void wantsOneContentTypeThatItKnows_data();
    void wantsOneContentTypeThatItKnows();
    void refusesASecretThatProvesNothing_data();
    void refusesASecretThatProvesNothing();
    void doesNotBelieveARefundCallback();
    void countsRepetitionsOnce();
    void judgesRecordedDeliveries();
};

void TestCoinGateWebhook::namesThePaymentToLookAt_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("JSON") << jsonType << jsonBody();
    QTest::newRow("form") << formType << formBody();
}

void TestCoinGateWebhook::namesThePaymentToLookAt()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    const Notice notice = verify(type, body).value();
    QCOMPARE(notice.gatewayId.text(), QStringLiteral("390104"));
    QCOMPARE(notice.reference, QStringLiteral("T1-000052-1"));
    QCOMPARE(notice.rawStatus, QStringLiteral("paid"));
    QVERIFY(!notice.parentId);
}

void TestCoinGateWebhook::sendsTheTokenThatItWillBelieve()
{
    const Json body = Json::parse(creationOf(*coinGateOf()).body).value();
    QCOMPARE(body.find(u"token")->toString().toLatin1(), tokenOf(QStringLiteral("T3-000117-1")));
    QCOMPARE(body.find(u"callback_url")->toString(), QStringLiteral("https://shop.example/hooks/cg"));
    for (const CoinGateAccount &silent : {CoinGateAccount{.webhookSecret = "short"}, CoinGateAccount{.notifyUrl = std::nullopt}}) {
        const Json without = Json::parse(creationOf(*coinGateOf(silent)).body).value();
        QVERIFY(without.find(u"token") == nullptr && without.find(u"callback_url") == nullptr);
    }
}

void TestCoinGateWebhook::givesEveryOrderAnotherToken()
{
    QVERIFY(tokenOf() != tokenOf(QStringLiteral("T1-000052-2")));
    QVERIFY(tokenOf() != coingate::callbackToken(Secret("another-secret-of-a-shop"), QStringLiteral("T1-000052-1")));
    QCOMPARE(tokenOf().size(), 64);
    QVERIFY(!tokenOf().contains(secret));
    QByteArray other = jsonBody(tokenOf(QStringLiteral("T1-000052-2")));
    QCOMPARE(verify(jsonType, other).error().kind, Error::Kind::AccessDenied);
}

void TestCoinGateWebhook::readsEverySpellingOfTheForm_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QByteArray escaped = formBody();
    escaped.replace("[]", "%5B%5D").replace("T1-000052-1", "T1%2D000052%2d1");
    QByteArray numbers = jsonBody();
    numbers.replace(R"("10.0")", "1.00e1").replace("390104", R"("390104")");
    QTest::newRow("escapes where none are needed") << formType << escaped;
    QTest::newRow("numbers as numbers and ids as texts") << jsonType << numbers;
    QTest::newRow("type in capitals with a charset") << QByteArray("Application/JSON; charset=UTF-8") << jsonBody();
    QTest::newRow("form with a charset") << formType + ";charset=utf-8" << formBody();
    QTest::newRow("unknown members") << jsonType << jsonBody(tokenOf(), R"(,"something":{"new":[1,2]})");
    QTest::newRow("unknown fields twice") << formType << formBody(tokenOf(), "&tag=a&tag=b");
}

void TestCoinGateWebhook::readsEverySpellingOfTheForm()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    const Result<Notice> notice = verify(type, body);
    QVERIFY2(notice, notice ? "" : qPrintable(notice.error().detail));
    QCOMPARE(notice->gatewayId.text(), QStringLiteral("390104"));
}

void TestCoinGateWebhook::refusesWhateverHasNotTheToken_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    const auto changed = [](QByteArray body, const QByteArray &from, const QByteArray &to) { return body.replace(from, to); };
    QTest::newRow("another token") << jsonType << jsonBody(QByteArray(64, 'a'));
    QTest::newRow("no token") << jsonType << changed(jsonBody(), "\"token\"", "\"tok\"");
    QTest::newRow("empty token") << jsonType << jsonBody({});
    QTest::newRow("cut token") << jsonType << jsonBody(tokenOf().first(63));
    QTest::newRow("token in capitals") << jsonType << jsonBody(tokenOf().toUpper());
    QTest::newRow("token with a blank") << jsonType << jsonBody(tokenOf() + ' ');
    QTest::newRow("token is a number") << jsonType << changed(jsonBody(), '"' + tokenOf() + '"', "12");
    QTest::newRow("token is a list") << jsonType << changed(jsonBody(), '"' + tokenOf() + '"', "[\"" + tokenOf() + "\"]");
    QTest::newRow("token is null") << jsonType << changed(jsonBody(), '"' + tokenOf() + '"', "null");
    QTest::newRow("token twice") << jsonType << jsonBody(tokenOf(), R"(,"token":")" + tokenOf() + '"');
    QTest::newRow("id twice") << jsonType << jsonBody(tokenOf(), R"(,"id":1)");
    QTest::newRow("id twice, once escaped") << jsonType << jsonBody(tokenOf(), R"(,"\u0069d":1)");
    QTest::newRow("status twice in a form") << formType << formBody(tokenOf(), "&status=pending");
    QTest::newRow("price twice in a form") << formType << formBody(tokenOf(), "&price_amount=1.0");
    QTest::newRow("token as PHP would overwrite it") << formType << formBody(tokenOf(), "&token[]=x");
    QTest::newRow("order number of another order") << jsonType << changed(jsonBody(), "T1-000052-1", "T1-000053-1");
    QTest::newRow("order number in a form") << formType << changed(formBody(), "T1-000052-1", "T1-000053-1");
    QTest::newRow("order number is a number") << jsonType << changed(jsonBody(), "\"T1-000052-1\"", "52");
    QTest::newRow("id is a word") << jsonType << changed(jsonBody(), "390104", "\"x\"");
    QTest::newRow("id with a fraction") << jsonType << changed(jsonBody(), "390104", "390104.0");
    QTest::newRow("price is a word") << jsonType << changed(jsonBody(), "\"10.0\"", "\"ten\"");
    QTest::newRow("no price") << jsonType << changed(jsonBody(), "price_amount", "price");
    QTest::newRow("form sent as JSON") << jsonType << formBody();
    QTest::newRow("JSON sent as form") << formType << jsonBody();
    QTest::newRow("broken escape") << formType << formBody(tokenOf(), "&x=%2");
    QTest::newRow("no UTF-8") << formType << formBody(tokenOf(), "&x=%C3");
    QTest::newRow("cut JSON") << jsonType << jsonBody().chopped(5);
    QTest::newRow("cut form") << formType << formBody().first(formBody().indexOf("&token"));
    QTest::newRow("more after the end") << jsonType << jsonBody() + "{}";
    QTest::newRow("nothing") << jsonType << QByteArray();
    QTest::newRow("a list") << jsonType << '[' + jsonBody() + ']';
}

void TestCoinGateWebhook::refusesWhateverHasNotTheToken()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    const Result<Notice> notice = verify(type, body);
    QVERIFY(!notice);
    QCOMPARE(notice.error().kind, Error::Kind::AccessDenied);
    QVERIFY(!notice.error().detail.contains(QString::fromLatin1(tokenOf())));
}

void TestCoinGateWebhook::wantsOneContentTypeThatItKnows_data()
{
    QTest::addColumn<QList<QByteArray>>("types");
    QTest::newRow("none") << QList<QByteArray>{};
    QTest::newRow("text") << QList<QByteArray>{"text/plain"};
    QTest::newRow("multipart") << QList<QByteArray>{"multipart/form-data; boundary=x"};
    QTest::newRow("two") << QList<QByteArray>{jsonType, jsonType};
}

void TestCoinGateWebhook::wantsOneContentTypeThatItKnows()
{
    QFETCH(const QList<QByteArray>, types);
    HttpRequest request = delivery(jsonType, jsonBody());
    QVERIFY(coinGateOf()->verify(request));
    request.headers.clear();
    for (const QByteArray &type : types)
        request.headers.append({"content-type", type});
    QCOMPARE(coinGateOf()->verify(request).error().kind, Error::Kind::AccessDenied);
}

void TestCoinGateWebhook::refusesASecretThatProvesNothing_data()
{
    QTest::addColumn<QByteArray>("weak");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("blanks") << QByteArray("          ");
    QTest::newRow("short") << QByteArray("1234567");
}

void TestCoinGateWebhook::refusesASecretThatProvesNothing()
{
    QFETCH(const QByteArray, weak);
    const QByteArray forged = coingate::callbackToken(Secret(weak), QStringLiteral("T1-000052-1"));
    QCOMPARE(verify(jsonType, jsonBody(forged), weak).error().kind, Error::Kind::AccessDenied);
}

void TestCoinGateWebhook::doesNotBelieveARefundCallback()
{
    // It names no token, and calls CoinGate's own number "order_id" (dossier coingate 5.3).
    const QByteArray refund = R"({"id":123,"order_id":390104,"status":"completed","request_amount":"123.0"})";
    QCOMPARE(verify(jsonType, refund).error().kind, Error::Kind::AccessDenied);
}

void TestCoinGateWebhook::countsRepetitionsOnce()
{
    QByteArray later = jsonBody();
    later.replace(R"("status":"paid")", R"("status":"refunded")");
    const auto key = [](const QByteArray &body) { return verify(jsonType, body).value().deduplicationKey; };
    QCOMPARE(key(jsonBody()), key(jsonBody(tokenOf(), R"(,"extra":1)")));
    QVERIFY(key(jsonBody()) != key(later));
}

void TestCoinGateWebhook::judgesRecordedDeliveries()
{
    int count = 0;
    for (const char *file : {"webhooks/coingate.json", "webhooks/coingate-more.json"}) {
        const auto verdicts = verifyWebhookVectors(CoinTable::builtIn(), fixture(QString::fromLatin1(file)));
        for (const WebhookVerdict &verdict : verdicts.value()) {
            QVERIFY2(verdict.isAsExpected(), qPrintable(verdict.name + QStringLiteral(": ") + verdict.reason));
            ++count;
        }
    }
    QVERIFY(count > 20);
}

QTEST_GUILESS_MAIN(TestCoinGateWebhook)
#include "tst_coingatewebhook.moc"
