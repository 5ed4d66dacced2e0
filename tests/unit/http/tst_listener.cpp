// SPDX-License-Identifier: Apache-2.0
#include "http/listener.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;

namespace {

struct Arrival
{
    HttpRequest request;
    QHostAddress peer;
    Listener::Respond respond;
};

HttpReply text(int status, const QByteArray &body)
{
    return {.status = status, .headers = {{"Content-Type", "text/plain"}}, .body = body};
}

/// What comes back on a new connection until it is closed; empty if it was closed at once.
class Talk final
{
public:
    Talk(const Listener &listener, const QByteArray &bytes)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, listener.port());
        m_socket.waitForConnected();
        m_socket.write(bytes);
        m_socket.flush();
    }
    [[nodiscard]] bool waitUntilClosed(int milliseconds = 5000)
    {
        return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, milliseconds);
    }
    [[nodiscard]] QByteArray answer() { return m_socket.readAll(); }
    [[nodiscard]] QByteArray wholeAnswer() { return waitUntilClosed() ? answer() : QByteArray("not closed"); }
    QTcpSocket &socket() { return m_socket; }

private:
    QTcpSocket m_socket;
};

QByteArray postOf(const QByteArray &body, const QByteArray &headers = {})
{
    return "POST /hook/np?x=%2F1 HTTP/1.1\r\nHost: till\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

qint64 memoryInUse()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

} // namespace

class TestListener final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_arrivals.clear(); }
    void bringsTheWholeRequestToItsOwnerAndTheAnswerBack();
    void answersLaterJustAsWell();
    void countsOnlyTheFirstAnswer();
    void cutsTheConnectionWhenToldSo();
    void refusesWhatItCannotTakeSafely_data();
    void refusesWhatItCannotTakeSafely();
    void cutsABodyThatNeverEnds();
    void cutsWhoSendsByteByByte();
    void servesTheHonestWhileOthersHoldConnections();
    void holdsOnlySoManyConnectionsOfOneAddress();
    void saysUnavailableWhenNobodyAnswersInTime();
    void stopsCleanlyWithUnansweredRequests();
    void saysWhoHoldsThePort();
    void staysAliveUnderRubbish();

private:
    [[nodiscard]] std::unique_ptr<Listener> listen(const ListenLimits &limits = {});
    [[nodiscard]] std::unique_ptr<Listener> answering(const ListenLimits &limits = {});

    QList<Arrival> m_arrivals;
};

std::unique_ptr<Listener> TestListener::listen(const ListenLimits &limits)
{
    auto listener = Listener::start(
        {.limits = limits}, [this](const HttpRequest &request, const QHostAddress &peer, Listener::Respond respond) {
            m_arrivals.append({request, peer, std::move(respond)});
        });
    return listener ? std::move(*listener) : nullptr;
}

std::unique_ptr<Listener> TestListener::answering(const ListenLimits &limits)
{
    auto listener = Listener::start(
        {.limits = limits}, [](const HttpRequest &, const QHostAddress &, const Listener::Respond &respond) {
            respond(text(200, "OK"));
        });
    return listener ? std::move(*listener) : nullptr;
}

void TestListener::bringsTheWholeRequestToItsOwnerAndTheAnswerBack()
{
    QThread *handledOn = nullptr;
    HttpRequest seen;
    const auto listener = Listener::start(
        {}, [&](const HttpRequest &request, const QHostAddress &peer, const Listener::Respond &respond) {
            handledOn = QThread::currentThread();
            seen = request;
            respond(text(201, peer.toString().toLatin1()));
        });
    QVERIFY(listener);
    const QByteArray body(60'000, 'b');
    Talk talk(**listener, postOf(body, "X-NowPayments-Sig: ab\r\nX-Twice: 1\r\nX-Twice: 2\r\n"));
    const QByteArray answer = talk.wholeAnswer();
    QVERIFY2(answer.startsWith("HTTP/1.1 201 Created\r\n"), answer.constData());
    QVERIFY2(answer.endsWith("\r\n\r\n127.0.0.1"), answer.constData());
    QVERIFY(answer.contains("\r\nConnection: close\r\n") && answer.contains("\r\nContent-Type: text/plain\r\n"));
    QCOMPARE(handledOn, thread());
    QCOMPARE(seen.method, HttpRequest::Method::Post);
    QCOMPARE(seen.url.toEncoded(), QByteArray("/hook/np?x=%2F1"));
    QCOMPARE(seen.header("x-nowpayments-sig"), std::optional(QByteArray("ab")));
    QCOMPARE(seen.headerCount("x-twice"), 2);
    QCOMPARE(seen.body, body);
}

void TestListener::answersLaterJustAsWell()
{
    const auto listener = listen();
    Talk first(*listener, postOf("first"));
    Talk second(*listener, postOf("second"));
    QTRY_COMPARE(m_arrivals.size(), 2);
    for (qsizetype at = 1; at >= 0; --at)
        m_arrivals.at(at).respond(text(200, m_arrivals.at(at).request.body));
    QVERIFY(first.wholeAnswer().endsWith("\r\n\r\nfirst"));
    QVERIFY(second.wholeAnswer().endsWith("\r\n\r\nsecond"));
}

void TestListener::countsOnlyTheFirstAnswer()
{
    const auto listener = listen();
    Talk talk(*listener, postOf("a"));
    QTRY_COMPARE(m_arrivals.size(), 1);
    m_arrivals.first().respond(text(200, "one"));
    m_arrivals.first().respond(text(500, "two"));
    QVERIFY(talk.wholeAnswer().endsWith("\r\n\r\none"));
}

void TestListener::cutsTheConnectionWhenToldSo()
{
    const auto listener = listen();
    Talk talk(*listener, postOf("a"));
    QTRY_COMPARE(m_arrivals.size(), 1);
    m_arrivals.first().respond(HttpReply{});
    QCOMPARE(talk.wholeAnswer(), QByteArray());
}

void TestListener::refusesWhatItCannotTakeSafely_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray head = "POST /hook HTTP/1.1\r\nHost: till\r\n";
    QTest::newRow("body too big") << QByteArray(head + "Content-Length: 100000000\r\n\r\n") << QByteArray("413");
    QTest::newRow("headers too big") << QByteArray(head + "X-A: " + QByteArray(9000, 'a') + "\r\n\r\n")
                                     << QByteArray("431");
    QTest::newRow("headers far too big") << QByteArray(head + "X-A: " + QByteArray(200'000, 'a') + "\r\n\r\n")
                                         << QByteArray("4");
    QTest::newRow("two lengths") << QByteArray(head + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab")
                                 << QByteArray("400");
    QTest::newRow("the same length twice") << QByteArray(head + "Content-Length: 1\r\nContent-Length: 1\r\n\r\na")
                                           << QByteArray("400");
    QTest::newRow("length and chunks")
        << QByteArray(head + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n")
        << QByteArray("400");
    QTest::newRow("length that is no number") << QByteArray(head + "Content-Length: 1x\r\n\r\na") << QByteArray("4");
    QTest::newRow("negative length") << QByteArray(head + "Content-Length: -1\r\n\r\na") << QByteArray("4");
    QTest::newRow("another host's address") << QByteArray("GET http://evil.example/ HTTP/1.1\r\nHost: till\r\n\r\n")
                                            << QByteArray("400");
    QTest::newRow("double slash") << QByteArray("GET //evil.example/ HTTP/1.1\r\nHost: till\r\n\r\n")
                                  << QByteArray("400");
    QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01 hello there\r\n\r\n") << QByteArray();
}

void TestListener::refusesWhatItCannotTakeSafely()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, answer);
    const auto listener = listen();
    Talk talk(*listener, bytes);
    const QByteArray said = talk.wholeAnswer();
    if (answer.isEmpty())
        QVERIFY2(said.isEmpty() || said.startsWith("HTTP/1.1 4"), said.constData());
    else
        QVERIFY2(said.startsWith(QByteArray("HTTP/1.1 " + answer)), said.constData());
    QVERIFY(m_arrivals.isEmpty());
}

void TestListener::cutsABodyThatNeverEnds()
{
    const auto listener = listen();
    const qint64 before = memoryInUse();
    Talk talk(*listener, "POST /hook HTTP/1.1\r\nHost: till\r\nTransfer-Encoding: chunked\r\n\r\n");
    const QByteArray chunk = "4000\r\n" + QByteArray(0x4000, 'x') + "\r\n";
    for (int chunks = 0; chunks < 6400 && talk.socket().state() == QAbstractSocket::ConnectedState; ++chunks) {
        talk.socket().write(chunk);
        talk.socket().waitForBytesWritten(1000);
    }
    QVERIFY(talk.waitUntilClosed());
    QVERIFY(m_arrivals.isEmpty());
    QVERIFY2(memoryInUse() - before < 8 * 1024 * 1024, "the body was kept");
}

void TestListener::cutsWhoSendsByteByByte()
{
    const auto listener = listen({.requestTime = 200ms});
    Talk talk(*listener, "P");
    QTimer drip;
    connect(&drip, &QTimer::timeout, this, [&] { talk.socket().write("O"); });
    drip.start(20ms);
    QVERIFY(talk.waitUntilClosed());
    QVERIFY(m_arrivals.isEmpty());
}

void TestListener::servesTheHonestWhileOthersHoldConnections()
{
    const auto listener = answering({.requestTime = 300ms, .connections = 8});
    std::list<Talk> loris;
    for (int held = 0; held < 40; ++held)
        loris.emplace_back(*listener, "POST /hook HTTP/1.1\r\nHost: ");
    Talk honest(*listener, postOf("paid"));
    QVERIFY(honest.wholeAnswer().endsWith("\r\n\r\nOK"));
}

void TestListener::holdsOnlySoManyConnectionsOfOneAddress()
{
    const auto listener = listen({.connectionsPerAddress = 4, .exemptsLoopback = false});
    std::list<Talk> talks;
    for (int held = 0; held < 4; ++held)
        talks.emplace_back(*listener, postOf("a"));
    QTRY_COMPARE(m_arrivals.size(), 4);
    Talk fifth(*listener, postOf("b"));
    QCOMPARE(fifth.wholeAnswer(), QByteArray());
    m_arrivals.first().respond(text(200, "OK"));
    QTRY_VERIFY(std::any_of(talks.begin(), talks.end(), [](Talk &talk) { return talk.waitUntilClosed(1); }));
    Talk sixth(*listener, postOf("c"));
    QTRY_COMPARE(m_arrivals.size(), 5);
}

void TestListener::saysUnavailableWhenNobodyAnswersInTime()
{
    const auto listener = listen({.handlingTime = 100ms});
    Talk talk(*listener, postOf("a"));
    QVERIFY(talk.wholeAnswer().startsWith("HTTP/1.1 503 "));
    QCOMPARE(m_arrivals.size(), 1);
    m_arrivals.first().respond(text(200, "too late"));
}

void TestListener::stopsCleanlyWithUnansweredRequests()
{
    auto listener = listen();
    std::list<Talk> talks;
    for (int held = 0; held < 20; ++held)
        talks.emplace_back(*listener, held % 2 == 0 ? postOf("a") : QByteArray("POST /half"));
    QTRY_COMPARE(m_arrivals.size(), 10);
    listener.reset();
    for (Talk &talk : talks)
        QCOMPARE(talk.wholeAnswer(), QByteArray());
    m_arrivals.first().respond(text(200, "after the end"));
}

void TestListener::saysWhoHoldsThePort()
{
    const auto listener = listen();
    const auto second = Listener::start({.port = listener->port()}, {});
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::InUse);
    const auto foreign = Listener::start({.address = QHostAddress(QStringLiteral("192.0.2.7"))}, {});
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().kind, Error::Kind::NotFound);
    QVERIFY2(foreign.error().detail.contains(QLatin1String("192.0.2.7 port ")), qPrintable(foreign.error().detail));
}

void TestListener::staysAliveUnderRubbish()
{
    const auto listener = answering();
    const QList<QByteArray> rubbish{
        QByteArray("\0\0\0\0\r\n\r\n", 8),
        "GET / HTTP/1.1\r\n\r\n",
        "GET /%00%ff%zz?%&=&&==%q HTTP/1.1\r\nHost: a\r\n\r\n",
        "BREW /pot HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
        QByteArray("GET / HTTP/1.1\r\nHost: a\r\n") + QByteArray("X-A: b\r\n").repeated(20'000) + "\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nX-Forwarded-For: \r\n\r\nab",
    };
    std::list<Talk> talks;
    for (const QByteArray &bytes : rubbish)
        talks.emplace_back(*listener, bytes);
    Talk honest(*listener, postOf("paid"));
    QVERIFY(honest.wholeAnswer().endsWith("\r\n\r\nOK"));
}

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
