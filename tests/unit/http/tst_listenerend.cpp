// SPDX-License-Identifier: Apache-2.0
#include "http/listener.h"

#include <QTest>
#include <QThread>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <list>

using namespace tillgate;
using namespace std::chrono_literals;

namespace {

/// Sends everything before it reads anything, as simple clients and some proxies do, from a thread of its own.
class StubbornSender final
{
public:
    StubbornSender(quint16 port, QByteArray bytes) : m_bytes(std::move(bytes)), m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        const timeval patience{.tv_sec = 10, .tv_usec = 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_isConnected = ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
        m_thread.reset(QThread::create([this] { talk(); }));
        m_thread->start();
    }
    ~StubbornSender()
    {
        hangUp();
        m_thread->wait();
        ::close(m_socket);
    }
    StubbornSender(const StubbornSender &) = delete;
    StubbornSender &operator=(const StubbornSender &) = delete;

    /// What came back until the end; the listener's owner goes on meanwhile.
    [[nodiscard]] QByteArray answer()
    {
        const bool isDone = QTest::qWaitFor([this] { return m_thread->isFinished(); }, 20'000);
        return isDone ? m_answer : QByteArray("still talking");
    }
    void hangUp() { ::shutdown(m_socket, SHUT_RDWR); }
    [[nodiscard]] bool hasSentAll() const { return m_sent == m_bytes.size(); }

private:
    void talk()
    {
        while (m_isConnected && m_sent < m_bytes.size()) {
            const ssize_t count = ::send(m_socket, m_bytes.constData() + m_sent, std::size_t(m_bytes.size() - m_sent), MSG_NOSIGNAL);
            if (count <= 0)
                return;
            m_sent += count;
        }
        char buffer[4096];
        for (ssize_t count = 0; (count = ::recv(m_socket, buffer, sizeof buffer, 0)) > 0;)
            m_answer.append(buffer, count);
    }

    const QByteArray m_bytes;
    const int m_socket;
    bool m_isConnected = false;
    qsizetype m_sent = 0;
    QByteArray m_answer;
    std::unique_ptr<QThread> m_thread;
};

const QByteArray head("POST /hook HTTP/1.1\r\nHost: till\r\n");

QByteArray ofLength(qsizetype size)
{
    return head + "Content-Length: " + QByteArray::number(size) + "\r\n\r\n" + QByteArray(size, 'x');
}

QByteArray inChunks(qsizetype count)
{
    return head + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray("2000\r\n" + QByteArray(0x2000, 'x') + "\r\n").repeated(count)
        + "0\r\n\r\n";
}

} // namespace

/// How a connection ends whose peer was answered before everything was read: it hears the answer, within bounds.
class TestListenerEnd final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEvenWhoSendsEverythingFirst_data();
    void tellsEvenWhoSendsEverythingFirst();
    void tellsTheFirstOfTwoRequestsInOneGo();
    void letsNobodyLingerForEver();
    void letsOnlySoManyLinger();
    void forgetsWhoHangsUp();

private:
    [[nodiscard]] static std::unique_ptr<Listener> listen(const ListenLimits &limits = {});
};

std::unique_ptr<Listener> TestListenerEnd::listen(const ListenLimits &limits)
{
    auto listener = Listener::start({.limits = limits}, [](const HttpRequest &, const QHostAddress &, const Listener::Respond &respond) {
        respond({.status = 200, .headers = {}, .body = "OK"});
    });
    return listener ? std::move(*listener) : nullptr;
}

void TestListenerEnd::tellsEvenWhoSendsEverythingFirst_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("as long as may be") << ofLength(64 * 1024) << QByteArray("200");
    QTest::newRow("a byte more") << ofLength(64 * 1024 + 1) << QByteArray("413");
    QTest::newRow("far more") << ofLength(250'000) << QByteArray("413");
    QTest::newRow("chunks, as long as may be") << inChunks(8) << QByteArray("200");
    QTest::newRow("chunks, more") << inChunks(9) << QByteArray("413");
    QTest::newRow("chunks, far more") << inChunks(30) << QByteArray("413");
    QTest::newRow("two lengths") << QByteArray(head + "Content-Length: 1\r\nContent-Length: 1\r\n\r\n" + QByteArray(200'000, 'x'))
                                 << QByteArray("400");
}

void TestListenerEnd::tellsEvenWhoSendsEverythingFirst()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, status);
    const auto listener = listen();
    StubbornSender sender(listener->port(), bytes);
    const QByteArray answer = sender.answer();
    QVERIFY(sender.hasSentAll());
    QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status)), answer.constData());
    QCOMPARE(listener->counts().unacceptable, status == "200" ? 0U : 1U);
    sender.hangUp();
    QTRY_COMPARE(listener->counts().open, 0U);
}

void TestListenerEnd::tellsTheFirstOfTwoRequestsInOneGo()
{
    const auto listener = listen();
    StubbornSender sender(listener->port(), ofLength(10) + ofLength(60'000) + ofLength(60'000));
    const QByteArray answer = sender.answer();
    QVERIFY(sender.hasSentAll());
    QVERIFY2(answer.startsWith("HTTP/1.1 200") && answer.count("HTTP/1.1") == 1, answer.constData());
}

void TestListenerEnd::letsNobodyLingerForEver()
{
    const auto listener = listen({.requestTime = 400ms, .lingerTime = 300ms});
    // One goes on sending without end, one falls silent with its connection open.
    StubbornSender endless(listener->port(), ofLength(100'000'000));
    StubbornSender silent(listener->port(), ofLength(100'000).chopped(50'000));
    QTRY_COMPARE(listener->counts().unacceptable, 2U);
    QTRY_COMPARE(listener->counts().open, 0U);
    QVERIFY(!endless.answer().contains("200"));
    QVERIFY(!endless.hasSentAll());
}

void TestListenerEnd::letsOnlySoManyLinger()
{
    const auto listener = listen({.lingerTime = 60s, .connections = 4});
    std::list<StubbornSender> senders;
    for (int at = 0; at < 20; ++at) {
        senders.emplace_back(listener->port(), ofLength(100'000).chopped(99'000));
        QTRY_COMPARE(listener->counts().unacceptable, quint64(at + 1));
    }
    QTRY_VERIFY(listener->counts().open <= 4);
    QVERIFY(listener->counts().open > 0);
}

void TestListenerEnd::forgetsWhoHangsUp()
{
    const auto listener = listen({.requestTime = 100ms, .lingerTime = 60s});
    {
        StubbornSender sender(listener->port(), ofLength(100'000).chopped(99'000));
        QTRY_COMPARE(listener->counts().unacceptable, 1U);
        QCOMPARE(listener->counts().open, 1U);
    }
    QTRY_COMPARE(listener->counts().open, 0U);
}

QTEST_GUILESS_MAIN(TestListenerEnd)
#include "tst_listenerend.moc"
