// SPDX-License-Identifier: Apache-2.0
#include "http/pushsocket.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace tillgate;
using namespace std::chrono_literals;

/// Against Qt's own WebSocket server on loopback.
class TestPushSocket final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhenTheServerSendsAByte();
    void asksOnlyForTextsThatAreHints();
    void comesBackAfterTheServerClosed();
    void asksAfterEveryReconnection();
    void waitsLongerAfterEachFailure();
    void dropsALineThatSaysTooMuch();
    void dropsALineThatSaysNothing();
    void closesWithItsOwner();
    void sendsTheHeadersThatItWasGiven();

private:
    [[nodiscard]] std::unique_ptr<PushSocket> connected(PushSocket::Options options = {});
    [[nodiscard]] QWebSocket &line() { return *m_lines.back(); }

    std::unique_ptr<QWebSocketServer> m_server;
    std::vector<std::unique_ptr<QWebSocket>> m_lines;
    quint16 m_port = 0;
};

void TestPushSocket::init()
{
    m_server = std::make_unique<QWebSocketServer>(QStringLiteral("test"), QWebSocketServer::NonSecureMode);
    QVERIFY(m_server->listen(QHostAddress::LocalHost, m_port));
    m_port = m_server->serverPort();
    connect(m_server.get(), &QWebSocketServer::newConnection, this, [this] { m_lines.emplace_back(m_server->nextPendingConnection()); });
}

void TestPushSocket::cleanup()
{
    m_lines.clear();
    m_server.reset();
    m_port = 0;
}

std::unique_ptr<PushSocket> TestPushSocket::connected(PushSocket::Options options)
{
    options.url = QUrl(QStringLiteral("ws://127.0.0.1:%1/i/abc/status/ws").arg(m_port));
    options.firstPause = 10ms;
    options.longestPause = 100ms;
    auto socket = std::make_unique<PushSocket>(options);
    if (!QTest::qWaitFor([&] { return socket->isConnected() && !m_lines.empty(); }, 5000))
        qFatal("No connection.");
    return socket;
}

void TestPushSocket::saysWhenTheServerSendsAByte()
{
    const auto socket = connected();
    QSignalSpy hints(socket.get(), &PushSocket::hinted);
    QCOMPARE(line().requestUrl().path(), QStringLiteral("/i/abc/status/ws"));
    line().sendBinaryMessage(QByteArray(1, '\0'));
    QVERIFY(hints.wait());
    line().sendBinaryMessage(QByteArray(1, '\1'));
    QVERIFY(hints.wait());
    QCOMPARE(hints.size(), 2);
}

void TestPushSocket::asksOnlyForTextsThatAreHints()
{
    const auto socket = connected({.url = {}, .isHint = [](const QString &text) { return text != QLatin1String("ping"); }});
    QSignalSpy hints(socket.get(), &PushSocket::hinted);
    line().sendTextMessage(QStringLiteral("ping"));
    line().sendTextMessage(QStringLiteral("look"));
    QVERIFY(hints.wait());
    QCOMPARE(hints.size(), 1);
}

void TestPushSocket::comesBackAfterTheServerClosed()
{
    const auto socket = connected();
    for (std::size_t turn = 2; turn < 5; ++turn) {
        line().close();
        QVERIFY(QTest::qWaitFor([&] { return m_lines.size() == turn && socket->isConnected(); }, 5000));
    }
}

void TestPushSocket::asksAfterEveryReconnection()
{
    const auto socket = connected();
    QSignalSpy hints(socket.get(), &PushSocket::hinted);
    QVERIFY(hints.isEmpty()); // the first connection follows a read
    line().abort();
    QVERIFY(hints.wait());
}

void TestPushSocket::waitsLongerAfterEachFailure()
{
    const auto socket = connected();
    m_server->close();
    line().abort();
    QVERIFY(QTest::qWaitFor([&] { return socket->nextPause() == 100ms; }, 5000));
    QVERIFY(!socket->isConnected());
    QSignalSpy hints(socket.get(), &PushSocket::hinted);
    QVERIFY(m_server->listen(QHostAddress::LocalHost, m_port));
    QVERIFY(hints.wait());
    QCOMPARE(socket->nextPause(), 10ms);
}

void TestPushSocket::dropsALineThatSaysTooMuch()
{
    const auto socket = connected();
    QSignalSpy hints(socket.get(), &PushSocket::hinted);
    line().sendBinaryMessage(QByteArray(100'000, 'x'));
    QVERIFY(QTest::qWaitFor([&] { return m_lines.size() == 2 && socket->isConnected(); }, 5000));
    QCOMPARE(hints.size(), 1); // that of the reconnection
}

void TestPushSocket::dropsALineThatSaysNothing()
{
    const auto socket = connected({.url = {}, .silence = 50ms});
    QVERIFY(QTest::qWaitFor([&] { return m_lines.size() >= 2; }, 5000));
}

void TestPushSocket::closesWithItsOwner()
{
    auto socket = connected();
    QSignalSpy ended(&line(), &QWebSocket::disconnected);
    socket.reset();
    QVERIFY(!ended.isEmpty() || ended.wait());
}

void TestPushSocket::sendsTheHeadersThatItWasGiven()
{
    const auto socket = connected({.url = {}, .headers = {{"X-Test", "yes"}}});
    QCOMPARE(line().request().rawHeader("X-Test"), QByteArray("yes"));
}

QTEST_GUILESS_MAIN(TestPushSocket)
#include "tst_pushsocket.moc"
