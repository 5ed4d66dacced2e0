// SPDX-License-Identifier: Apache-2.0
#include "http/listener.h"
#include "unit/http/tlsidentity.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <list>

using namespace tillgate;
using namespace std::chrono_literals;

namespace {

const QByteArray chunked("POST /hook HTTP/1.1\r\nHost: till\r\nTransfer-Encoding: chunked\r\n\r\n");
const QByteArray sized("POST /hook HTTP/1.1\r\nHost: till\r\nContent-Length: 1000000000000\r\n\r\n");

QByteArray chunkOf(qsizetype size)
{
    return QByteArray::number(size, 16) + "\r\n" + QByteArray(size, 'x') + "\r\n";
}

/// Sends its start, then one piece for ever, from a thread of its own.
class EndlessSender final
{
public:
    enum class Reading {
        Meanwhile, ///< whatever there is, after each piece
        Slowly, ///< a byte after each piece
        Never, ///< only when nothing can be sent any more
    };

    EndlessSender(quint16 port, QByteArray start, QByteArray piece, Reading reading)
        : m_start(std::move(start)), m_piece(std::move(piece)), m_reading(reading), m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        const timeval patience{.tv_sec = 10, .tv_usec = 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
        const int little = 2048;
        if (m_reading == Reading::Slowly)
            ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &little, sizeof little);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_isConnected = ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
        m_thread.reset(QThread::create([this] { talk(); }));
        m_thread->start();
    }
    ~EndlessSender()
    {
        ::shutdown(m_socket, SHUT_RDWR);
        m_thread->wait();
        ::close(m_socket);
    }
    EndlessSender(const EndlessSender &) = delete;
    EndlessSender &operator=(const EndlessSender &) = delete;

    /// What came back until the end; the listener's owner goes on meanwhile.
    [[nodiscard]] QByteArray answer()
    {
        const bool isDone = QTest::qWaitFor([this] { return m_thread->isFinished(); }, 20'000);
        return isDone ? m_answer : QByteArray("still talking");
    }
    [[nodiscard]] qint64 sent() const { return m_sent; }

private:
    bool sendAll(const QByteArray &bytes)
    {
        for (qsizetype done = 0; done < bytes.size();) {
            const ssize_t count = ::send(m_socket, bytes.constData() + done, std::size_t(bytes.size() - done), MSG_NOSIGNAL);
            if (count <= 0)
                return false;
            done += count;
            m_sent += count;
        }
        return true;
    }
    ssize_t receive(std::size_t most, int flags)
    {
        std::array<char, 4096> buffer{};
        const ssize_t count = ::recv(m_socket, buffer.data(), std::min(most, buffer.size()), flags);
        m_answer.append(buffer.data(), std::max<ssize_t>(0, count));
        return count;
    }
    void talk()
    {
        bool goesOn = m_isConnected && sendAll(m_start);
        while (goesOn && sendAll(m_piece)) {
            if (m_reading != Reading::Never)
                receive(m_reading == Reading::Slowly ? 1 : 4096, MSG_DONTWAIT);
        }
        while (receive(4096, 0) > 0) { }
    }

    const QByteArray m_start;
    const QByteArray m_piece;
    const Reading m_reading;
    const int m_socket;
    bool m_isConnected = false;
    std::atomic<qint64> m_sent = 0;
    QByteArray m_answer;
    std::unique_ptr<QThread> m_thread;
};

qint64 memoryInUse()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

// The address sanitizer holds back what was freed, to find who uses it late.
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 heldBack = 32 * 1024 * 1024;
#else
constexpr qint64 heldBack = 0;
#endif

std::unique_ptr<Listener> listen(const ListenOptions &options = {})
{
    auto listener = Listener::start(options, [](const HttpRequest &, const QHostAddress &, const Listener::Respond &respond) {
        respond({.status = 200, .headers = {}, .body = "OK"});
    });
    return listener ? std::move(*listener) : nullptr;
}

/// What a client hears that sends these bytes, then waits.
QByteArray answerTo(const Listener &listener, const QByteArray &bytes, int milliseconds = 5000)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, listener.port());
    socket.write(bytes);
    QByteArray answer;
    std::ignore = QTest::qWaitFor([&] { return (answer += socket.readAll()).contains("\r\n\r\n"); }, milliseconds);
    return answer;
}

} // namespace

Q_DECLARE_METATYPE(EndlessSender::Reading)

/// Bodies without an end: whoever sends one hears 413 as soon as it is beyond the limit, is read for a bounded while, and
/// is closed; nobody else notices.
class TestEndlessBody final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hears413AndIsCut_data();
    void hears413AndIsCut();
    void isToldAtTheFirstByteTooMany_data();
    void isToldAtTheFirstByteTooMany();
    void isToldOnAConnectionThatWasKept();
    void isToldThroughTls();
    void othersAreAnsweredMeanwhileAndMemoryIsBounded();
};

void TestEndlessBody::hears413AndIsCut_data()
{
    using Reading = EndlessSender::Reading;
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<Reading>("reading");
    const QList<std::tuple<const char *, QByteArray, QByteArray>> bodies{
        {"in chunks", chunked, chunkOf(0x2000)},
        {"in one-byte chunks", chunked, chunkOf(1).repeated(500)},
        {"one-byte chunks, a send each", chunked, chunkOf(1)},
        {"in chunks with words", chunked, QByteArray("1;" + QByteArray(1000, 'e') + "\r\nx\r\n")},
        {"one chunk", chunked + "fffffffffff\r\n", QByteArray(0x2000, 'x')},
        {"of a huge length", sized, QByteArray(0x2000, 'x')}};
    for (const auto &[name, start, piece] : bodies) {
        QTest::addRow("%s, reads meanwhile", name) << start << piece << Reading::Meanwhile;
        QTest::addRow("%s, reads slowly", name) << start << piece << Reading::Slowly;
        QTest::addRow("%s, reads at the end", name) << start << piece << Reading::Never;
    }
}

void TestEndlessBody::hears413AndIsCut()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, piece);
    QFETCH(EndlessSender::Reading, reading);
    const auto listener = listen({.limits = {.requestTime = 60s, .lingerTime = 500ms}});
    EndlessSender sender(listener->port(), start, piece, reading);
    const QByteArray answer = sender.answer();
    QVERIFY2(answer.startsWith("HTTP/1.1 413 Content Too Large\r\n"), answer.constData());
    QVERIFY2(answer.endsWith("\r\n\r\n"), answer.constData());
    QCOMPARE(answer.count("HTTP/1.1"), 1);
    QVERIFY(answer.contains("Connection: close\r\n") && answer.contains("Content-Length: 0\r\n"));
    QVERIFY(answer.contains("Date: "));
    QCOMPARE(listener->counts().unacceptable, 1U);
    QCOMPARE(listener->counts().requests, 0U);
    QTRY_COMPARE(listener->counts().open, 0U);
}

void TestEndlessBody::isToldAtTheFirstByteTooMany_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("status");
    constexpr qsizetype limit = 64 * 1024;
    const QByteArray end("0\r\n\r\n");
    const auto ofLength = [](qsizetype size) {
        return QByteArray("POST /hook HTTP/1.1\r\nHost: till\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n"
                          + QByteArray(size, 'x'));
    };
    QTest::newRow("64 KiB") << ofLength(limit) << QByteArray("200");
    QTest::newRow("64 KiB and one") << ofLength(limit + 1) << QByteArray("413");
    QTest::newRow("64 KiB in a chunk") << chunked + chunkOf(limit) + end << QByteArray("200");
    QTest::newRow("64 KiB in one-byte chunks") << chunked + chunkOf(1).repeated(limit) + end << QByteArray("200");
    // Without an end: nobody waits for more.
    QTest::newRow("64 KiB in a chunk and one") << chunked + chunkOf(limit) + chunkOf(1) << QByteArray("413");
    QTest::newRow("64 KiB in one-byte chunks and one") << chunked + chunkOf(1).repeated(limit + 1) << QByteArray("413");
    QTest::newRow("one byte more of a chunk that goes on") << chunked + "100000\r\n" + QByteArray(limit + 1, 'x') << QByteArray("413");
    QTest::newRow("64 KiB of a chunk that goes on") << chunked + "100000\r\n" + QByteArray(limit, 'x') << QByteArray();
}

void TestEndlessBody::isToldAtTheFirstByteTooMany()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, status);
    const auto listener = listen();
    QElapsedTimer time;
    time.start();
    const QByteArray answer = answerTo(*listener, bytes, status.isEmpty() ? 300 : 5000);
    QCOMPARE(answer.left(12), status.isEmpty() ? QByteArray() : QByteArray("HTTP/1.1 " + status));
    QVERIFY(time.elapsed() < 5000); // less than a request may take
}

void TestEndlessBody::isToldOnAConnectionThatWasKept()
{
    const auto listener = listen({.limits = {.requestsPerConnection = 10}});
    EndlessSender sender(listener->port(), "POST /hook HTTP/1.1\r\nHost: till\r\nContent-Length: 2\r\n\r\nhi" + chunked,
                         chunkOf(0x1000), EndlessSender::Reading::Meanwhile);
    const QByteArray answer = sender.answer();
    QVERIFY2(answer.startsWith("HTTP/1.1 200") && answer.count("HTTP/1.1 413") == 1, answer.constData());
    QCOMPARE(listener->counts().requests, 1U);
}

void TestEndlessBody::isToldThroughTls()
{
    const TlsIdentity identity = test::newIdentity();
    const auto listener = listen({.tls = identity});
    QVERIFY(listener != nullptr);
    QSslSocket socket;
    QVERIFY2(test::connectTo(socket, listener->port(), identity), qPrintable(socket.errorString()));
    socket.write(chunked + chunkOf(0x2000).repeated(9));
    QByteArray answer;
    QVERIFY(QTest::qWaitFor([&] { return (answer += socket.readAll()).endsWith("\r\n\r\n"); }, 5000));
    QVERIFY2(answer.startsWith("HTTP/1.1 413"), answer.constData());
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(listener->counts().open, 0U);
}

void TestEndlessBody::othersAreAnsweredMeanwhileAndMemoryIsBounded()
{
    constexpr qsizetype crowd = 32;
    const auto listener = listen({.limits = {.lingerTime = 1s}});
    QVERIFY(answerTo(*listener, chunked + chunkOf(1) + "0\r\n\r\n").startsWith("HTTP/1.1 200"));
    const qint64 before = memoryInUse();
    qint64 most = before;
    std::list<EndlessSender> senders;
    for (qsizetype at = 0; at < crowd; ++at)
        senders.emplace_back(listener->port(), chunked, chunkOf(0x4000), EndlessSender::Reading(at % 3));
    for (int at = 0; at < 20; ++at) {
        QVERIFY(answerTo(*listener, chunked + chunkOf(1) + "0\r\n\r\n").startsWith("HTTP/1.1 200"));
        most = std::max(most, memoryInUse());
    }
    for (EndlessSender &sender : senders) {
        QVERIFY(sender.answer().startsWith("HTTP/1.1 413"));
        most = std::max(most, memoryInUse());
        // What was read, and what lay in the sockets' buffers when it was cut.
        QVERIFY2(sender.sent() < 8 * 1024 * 1024, qPrintable(QString::number(sender.sent())));
    }
    // A body and what libmicrohttpd reads into for each, twice; and the senders' threads.
    const qint64 allowed = crowd * (2 * (64 + 48) + 256) * 1024 + heldBack;
    QVERIFY2(most - before < allowed, qPrintable(QStringLiteral("%1 of %2").arg(most - before).arg(allowed)));
    QTRY_COMPARE(listener->counts().open, 0U);
    QCOMPARE(listener->counts().unacceptable, quint64(crowd));
}

QTEST_GUILESS_MAIN(TestEndlessBody)
#include "tst_endlessbody.moc"
