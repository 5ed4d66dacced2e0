// SPDX-License-Identifier: Apache-2.0
#include "wire/call.h"
#include "wire/signature.h"

#include <QMessageAuthenticationCode>
#include <QTest>

#include <array>
#include <future>
#include <vector>

using namespace tillgate;

class TestHttpValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsHeadersWhateverTheirCase();
    void countsDoubledHeaders();
    void readsTheServersClock();
    void knowsHowLongToWait_data();
    void knowsHowLongToWait();
    void decodesQueryItems();
    void knowsMethodsByName();
    void endsARefusedCallBeforeItIsSent();
    void goesFromStepToStep();
    void signsAsTheStandardSays();
    void signsOnSeveralThreadsAtOnce();
    void decodesExactHexOnly_data();
    void decodesExactHexOnly();
};

void TestHttpValues::findsHeadersWhateverTheirCase()
{
    const HttpRequest request{.headers = {{"X-NOWPayments-Sig", " abc "}}};
    QCOMPARE(request.header("x-nowpayments-sig"), QByteArray("abc"));
    QCOMPARE(request.header("x-other"), std::nullopt);
}

void TestHttpValues::countsDoubledHeaders()
{
    const HttpRequest request{.headers = {{"A", "1"}, {"a", "2"}, {"b", "3"}}};
    QCOMPARE(request.headerCount("a"), 2);
    QCOMPARE(request.header("A"), QByteArray("1"));
    QCOMPARE(request.headerCount("c"), 0);
}

void TestHttpValues::readsTheServersClock()
{
    const QDateTime time(QDate(2025, 8, 27), QTime(16, 56, 59), Qt::UTC);
    const HttpReply reply{.headers = {{"Date", "Wed, 27 Aug 2025 16:56:59 GMT"}}};
    QCOMPARE(reply.serverTime(), time);
    QCOMPARE(toHttpDate(time), QByteArray("Wed, 27 Aug 2025 16:56:59 GMT"));
    QCOMPARE((HttpReply{.headers = {{"Date", "yesterday"}}}).serverTime(), std::nullopt);
}

void TestHttpValues::knowsHowLongToWait_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("seconds");
    QTest::newRow("seconds") << QByteArray("7") << 7;
    QTest::newRow("negative") << QByteArray("-7") << 0;
    QTest::newRow("a date") << QByteArray("Wed, 27 Aug 2025 16:57:29 GMT") << 30;
    QTest::newRow("a date in the past") << QByteArray("Wed, 27 Aug 2025 16:00:00 GMT") << 0;
    QTest::newRow("nonsense") << QByteArray("soon") << -1;
}

void TestHttpValues::knowsHowLongToWait()
{
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const int, seconds);
    const HttpReply reply{.headers = {{"date", "Wed, 27 Aug 2025 16:56:59 GMT"}, {"retry-after", retryAfter}}};
    QCOMPARE(reply.retryAfter().value_or(std::chrono::seconds(-1)), std::chrono::seconds(seconds));
}

void TestHttpValues::decodesQueryItems()
{
    const HttpRequest request{.url = QUrl(QStringLiteral("/hook?name=a%20b%26c&empty="))};
    QCOMPARE(request.queryItem(QStringLiteral("name")), QStringLiteral("a b&c"));
    QCOMPARE(request.queryItem(QStringLiteral("empty")), QString());
    QCOMPARE(request.queryItem(QStringLiteral("none")), std::nullopt);
}

void TestHttpValues::knowsMethodsByName()
{
    using Method = HttpRequest::Method;
    for (const Method method : {Method::Get, Method::Post, Method::Put, Method::Delete, Method::Options})
        QCOMPARE(methodFromName(methodName(method)), method);
    QCOMPARE(methodFromName("PATCH"), Method::Other);
    QCOMPARE(methodFromName("get"), Method::Other);
}

void TestHttpValues::endsARefusedCallBeforeItIsSent()
{
    const auto call = Call<int>::refused({.kind = Error::Kind::Usage, .detail = QStringLiteral("no")});
    QCOMPARE(call.refusal->kind, Error::Kind::Usage);
    QCOMPARE(call.understand({.status = 200}).error().kind, Error::Kind::Usage);
    QVERIFY(call.request.url.isEmpty());
}

void TestHttpValues::goesFromStepToStep()
{
    const Call<int>::Step value(7);
    QCOMPARE(*value.value(), 7);
    QVERIFY(value.next() == nullptr);
    const Call<int>::Step next(Call<int>{.request = {.url = QUrl(QStringLiteral("https://a.example/"))}, .understand = {}});
    QVERIFY(next.value() == nullptr);
    QCOMPARE(next.next()->request.url.host(), QStringLiteral("a.example"));
}

void TestHttpValues::signsAsTheStandardSays()
{
    // RFC 4231, test case 2.
    QCOMPARE(hmacSha512(Secret("Jefe"), "what do ya want for nothing?").toHex(),
             QByteArray("164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
                        "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737"));
    // An empty key is a key, also after one that was not; one longer than a block is hashed first.
    QCOMPARE(hmacSha256(Secret(), "").toHex(),
             QByteArray("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"));
    QCOMPARE(hmacSha1(Secret(QByteArray(200, 'k')), "x").toHex(), QByteArray("e2e4a90d1cee5e796e99915a47e0c725cf932393"));
    QVERIFY(isEqualConstantTime("abc", "abc"));
    QVERIFY(!isEqualConstantTime("abc", "abd"));
    QVERIFY(!isEqualConstantTime("abc", "abcd"));
    QVERIFY(isEqualConstantTime("", ""));
}

void TestHttpValues::signsOnSeveralThreadsAtOnce()
{
    const auto signedOften = [](char letter) {
        const Secret key(QByteArray(8, letter));
        QList<QByteArray> codes;
        for (int count = 0; count < 1000; ++count)
            codes.append(hmacSha512(key, QByteArray(700, letter)));
        return codes;
    };
    const std::array letters{'a', 'b', 'c', 'd'};
    std::vector<std::future<QList<QByteArray>>> threads;
    for (const char letter : letters)
        threads.push_back(std::async(std::launch::async, signedOften, letter));
    for (std::size_t at = 0; at < letters.size(); ++at) {
        const char letter = letters.at(at);
        const QByteArray alone = QMessageAuthenticationCode::hash(QByteArray(700, letter), QByteArray(8, letter),
                                                                  QCryptographicHash::Sha512);
        QCOMPARE(threads.at(at).get(), QList<QByteArray>(1000, alone));
    }
}

void TestHttpValues::decodesExactHexOnly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("ok");
    QTest::newRow("lower") << QByteArray("00ff") << true;
    QTest::newRow("upper") << QByteArray("00FF") << true;
    QTest::newRow("short") << QByteArray("00f") << false;
    QTest::newRow("long") << QByteArray("00ff0") << false;
    QTest::newRow("blank inside") << QByteArray("00 f") << false;
    QTest::newRow("other letter") << QByteArray("00fg") << false;
    QTest::newRow("no ASCII") << QByteArray("00f\xc6") << false;
    QTest::newRow("NUL") << QByteArray("00f\0", 4) << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestHttpValues::decodesExactHexOnly()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, ok);
    QCOMPARE(fromExactHex(text, 2).has_value(), ok);
    if (ok)
        QCOMPARE(*fromExactHex(text, 2), QByteArray("\0\xff", 2));
}

QTEST_GUILESS_MAIN(TestHttpValues)
#include "tst_http_values.moc"
