// SPDX-License-Identifier: Apache-2.0
#include "http/clientaddress.h"
#include "http/requestcheck.h"

#include <QTest>

using namespace tillgate;

/// What a request must be like before its body is read, and whose word about the sender counts.
class TestRequestCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatTwoReadersCouldUnderstandDifferently_data();
    void refusesWhatTwoReadersCouldUnderstandDifferently();
    void takesOnlyPaths_data();
    void takesOnlyPaths();
    void believesOnlyTrustedProxiesAboutTheSender_data();
    void believesOnlyTrustedProxiesAboutTheSender();
    void refusesProxiesThatAreNoAddresses();
    void countsAnIpv6NetworkAsOneSender();
};

void TestRequestCheck::refusesWhatTwoReadersCouldUnderstandDifferently_data()
{
    using Headers = QList<NameValue>;
    QTest::addColumn<QList<NameValue>>("headers");
    QTest::addColumn<int>("status");
    QTest::newRow("no body") << Headers{} << 0;
    QTest::newRow("a length") << Headers{{"Content-Length", "10"}} << 0;
    QTest::newRow("the longest") << Headers{{"Content-Length", "65536"}} << 0;
    QTest::newRow("one more") << Headers{{"Content-Length", "65537"}} << 413;
    QTest::newRow("beyond any number") << Headers{{"Content-Length", "99999999999999999999999"}} << 413;
    QTest::newRow("chunks") << Headers{{"Transfer-Encoding", "Chunked"}} << 0;
    QTest::newRow("two lengths") << Headers{{"Content-Length", "1"}, {"content-length", "2"}} << 400;
    QTest::newRow("the same twice") << Headers{{"Content-Length", "1"}, {"Content-Length", "1"}} << 400;
    QTest::newRow("a list of lengths") << Headers{{"Content-Length", "1, 1"}} << 400;
    QTest::newRow("length and chunks") << Headers{{"Content-Length", "1"}, {"Transfer-Encoding", "chunked"}} << 400;
    QTest::newRow("chunks twice") << Headers{{"Transfer-Encoding", "chunked"}, {"Transfer-Encoding", "chunked"}} << 400;
    QTest::newRow("packed chunks") << Headers{{"Transfer-Encoding", "gzip, chunked"}} << 400;
    QTest::newRow("chunks of nothing known") << Headers{{"Transfer-Encoding", "xchunked"}} << 400;
    QTest::newRow("plus") << Headers{{"Content-Length", "+1"}} << 400;
    QTest::newRow("negative") << Headers{{"Content-Length", "-1"}} << 400;
    QTest::newRow("hexadecimal") << Headers{{"Content-Length", "0x10"}} << 400;
    QTest::newRow("empty") << Headers{{"Content-Length", ""}} << 400;
    QTest::newRow("blanks between") << Headers{{"Content-Length", "1 1"}} << 400;
    QTest::newRow("a blank before the colon") << Headers{{"Content-Length ", "10"}} << 400;
    QTest::newRow("a tab before the colon") << Headers{{"Transfer-Encoding\t", "chunked"}} << 400;
    QTest::newRow("no name") << Headers{{"", "10"}} << 400;
    QTest::newRow("a name of other letters") << Headers{{"X-\xc3\xa4", "10"}} << 400;
    QTest::newRow("every mark of a name") << Headers{{"!#$%&'*+-.^_`|~aZ09", "10"}} << 0;
    QTest::newRow("headers too big") << Headers{{"X-A", QByteArray(8200, 'a')}} << 431;
}

void TestRequestCheck::refusesWhatTwoReadersCouldUnderstandDifferently()
{
    QFETCH(QList<NameValue>, headers);
    QFETCH(int, status);
    const HttpRequest request{.url = QUrl(QStringLiteral("/hook")), .headers = headers};
    QCOMPARE(refusalOf(request, ListenLimits{}).value_or(0), status);
}

void TestRequestCheck::takesOnlyPaths_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("a path") << QByteArray("/hook/ab?x=1") << true;
    QTest::newRow("escapes stay") << QByteArray("/a%2Fb") << true;
    QTest::newRow("star") << QByteArray("*") << false;
    QTest::newRow("whole address") << QByteArray("http://evil.example/") << false;
    QTest::newRow("another host") << QByteArray("//evil.example/") << false;
    QTest::newRow("host and port") << QByteArray("evil.example:443") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestRequestCheck::takesOnlyPaths()
{
    QFETCH(QByteArray, target);
    QFETCH(bool, isTaken);
    const std::optional<QUrl> url = targetUrl(target);
    QCOMPARE(url.has_value(), isTaken);
    if (url)
        QCOMPARE(url->toEncoded(), target);
}

void TestRequestCheck::believesOnlyTrustedProxiesAboutTheSender_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("forwarded");
    QTest::addColumn<QString>("sender");
    QTest::newRow("a stranger's word") << "203.0.113.9" << QByteArray("10.1.1.1") << "203.0.113.9";
    QTest::newRow("the proxy's word") << "127.0.0.1" << QByteArray("203.0.113.9") << "203.0.113.9";
    QTest::newRow("what a stranger wrote before it")
        << "127.0.0.1" << QByteArray("10.1.1.1, 1.1.1.1, 203.0.113.9") << "203.0.113.9";
    QTest::newRow("two proxies") << "127.0.0.1" << QByteArray("203.0.113.9, 10.0.0.7") << "203.0.113.9";
    QTest::newRow("rubbish") << "127.0.0.1" << QByteArray("203.0.113.9, somebody") << "127.0.0.1";
    QTest::newRow("nothing") << "127.0.0.1" << QByteArray() << "127.0.0.1";
    QTest::newRow("IPv6") << "127.0.0.1" << QByteArray("2001:db8::7") << "2001:db8::7";
}

void TestRequestCheck::believesOnlyTrustedProxiesAboutTheSender()
{
    QFETCH(QString, peer);
    QFETCH(QByteArray, forwarded);
    QFETCH(QString, sender);
    const TrustedProxies proxies = TrustedProxies::parse(QStringLiteral("127.0.0.1, 10.0.0.0/8")).value();
    HttpRequest request;
    if (!forwarded.isEmpty())
        request.headers.append({"X-Forwarded-For", forwarded});
    QCOMPARE(proxies.sender(QHostAddress(peer), request), QHostAddress(sender));
    QCOMPARE(TrustedProxies().sender(QHostAddress(peer), request), QHostAddress(peer));
}

void TestRequestCheck::refusesProxiesThatAreNoAddresses()
{
    for (const QString &text : {QStringLiteral("proxy.example"), QStringLiteral("10.0.0.0/99"), QStringLiteral("1.2.3.4, x")})
        QCOMPARE(TrustedProxies::parse(text).error().kind, Error::Kind::Usage);
    QVERIFY(TrustedProxies::parse(QString()).value().isEmpty());
}

void TestRequestCheck::countsAnIpv6NetworkAsOneSender()
{
    const auto network = [](const char *text) { return networkOf(QHostAddress(QString::fromLatin1(text))); };
    QCOMPARE(network("2001:db8:1:2::1"), network("2001:db8:1:2:ffff::9"));
    QVERIFY(network("2001:db8:1:2::1") != network("2001:db8:1:3::1"));
    QVERIFY(network("10.0.0.1") != network("10.0.0.2"));
    QCOMPARE(network("::ffff:10.0.0.1"), network("10.0.0.1"));
}

QTEST_GUILESS_MAIN(TestRequestCheck)
#include "tst_requestcheck.moc"
