// SPDX-License-Identifier: Apache-2.0
#include "http/listener.h"
#include "support/notices.h"
#include "unit/http/tlsidentity.h"

#include <QTest>

#include <list>

using namespace tillgate;
using namespace std::chrono_literals;
using test::Caller;
using test::postOf;

namespace {

const QString hook = QStringLiteral("/hook");

HttpReply echo(const HttpRequest &request)
{
    return {.status = 200, .headers = {}, .body = request.body};
}

std::unique_ptr<Listener> echoing(const ListenOptions &options)
{
    auto listener = Listener::startThreaded(
        options, [](const MhdDaemon::Ticket &ticket, const HttpRequest &request, const QHostAddress &) {
            ticket.answer(echo(request));
        });
    return listener ? std::move(*listener) : nullptr;
}

bool isEchoed(QSslSocket &socket, const QByteArray &body)
{
    socket.write(postOf(hook, body));
    const QByteArray end = QByteArray("\r\n\r\n") + body;
    QByteArray answer;
    return QTest::qWaitFor([&] { return (answer += socket.readAll()).endsWith(end); }, 10000);
}

} // namespace

/// Connections that carry one request after the other, and listeners whose handler runs on their own threads.
class TestKeptConnections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersManyRequestsOnOneConnection_data();
    void answersManyRequestsOnOneConnection();
    void endsAConnectionAfterItsShare();
    void answersPipelinedRequestsInOrder();
    void neverGivesALateAnswerToTheNextRequest();
    void refusesAmbiguityAndEndsTheConnection();
    void endsSilentConnections();
    void cutsTheSecondRequestToo();
    void letsTheSlowestMakeRoom();
    void keepsWhoHasDeliveredInARush();
    void givesEverybodyAMomentInARush();
    void answersFromAnyThread();
    void answersWhatIsUnderWayWhenItLeaves();
    void stopsWhileItsThreadsAreBusy();
    void givesAConnectionAwayThatSwitchesItsProtocol();
    void speaksTls();
    void takesANewCertificateWithoutDroppingAnybody();
    void losesNothingWhileItIsRenewedAgainAndAgain();
    void saysThatAKeyDoesNotFit();
};

void TestKeptConnections::answersManyRequestsOnOneConnection_data()
{
    QTest::addColumn<unsigned>("connections");
    QTest::newRow("few may be open") << 64U;
    QTest::newRow("thousands may be open") << 5000U;
}

void TestKeptConnections::answersManyRequestsOnOneConnection()
{
    QFETCH(const unsigned, connections);
    const auto listener = echoing({.limits = {.requestsPerConnection = 1000, .connections = connections}, .threads = 2});
    Caller caller(listener->port());
    for (int at = 0; at < 50; ++at) {
        const QByteArray body = QByteArray::number(at);
        caller.send(postOf(hook, body));
        QCOMPARE(caller.nextStatus(), 200);
        QVERIFY(caller.lastAnswer().endsWith(QByteArray("\r\n\r\n" + body)));
    }
    QCOMPARE(listener->counts().connections, 1U);
    QCOMPARE(listener->counts().requests, 50U);
}

void TestKeptConnections::endsAConnectionAfterItsShare()
{
    const auto listener = echoing({.limits = {.requestsPerConnection = 3}});
    Caller caller(listener->port());
    for (int at = 0; at < 3; ++at) {
        caller.send(postOf(hook, "a"));
        QCOMPARE(caller.nextStatus(), 200);
        QCOMPARE(caller.lastAnswer().contains("\r\nConnection: close\r\n"), at == 2);
    }
    QVERIFY(caller.waitUntilClosed());
}

void TestKeptConnections::answersPipelinedRequestsInOrder()
{
    const auto listener = echoing({.limits = {.requestsPerConnection = 100}});
    Caller caller(listener->port());
    QByteArray all;
    for (int at = 0; at < 20; ++at)
        all += postOf(hook, "body " + QByteArray::number(at));
    caller.send(all);
    for (int at = 0; at < 20; ++at) {
        QCOMPARE(caller.nextStatus(), 200);
        QVERIFY(caller.lastAnswer().endsWith(QByteArray("\r\n\r\nbody " + QByteArray::number(at))));
    }
}

void TestKeptConnections::neverGivesALateAnswerToTheNextRequest()
{
    QList<Listener::Respond> held;
    const auto listener = Listener::start(
        {.limits = {.handlingTime = 100ms, .requestsPerConnection = 10}},
        [&](const HttpRequest &, const QHostAddress &, const Listener::Respond &respond) { held.append(respond); });
    QVERIFY(listener);
    Caller caller((*listener)->port());
    caller.send(postOf(hook, "first"));
    QCOMPARE(caller.nextStatus(), 503);
    caller.send(postOf(hook, "second"));
    QTRY_COMPARE(held.size(), 2);
    held.at(0)({.status = 200, .headers = {}, .body = "stored: first"});
    held.at(1)({.status = 202, .headers = {}, .body = "stored: second"});
    QCOMPARE(caller.nextStatus(), 202);
    QCOMPARE((*listener)->counts().unanswered, 1U);
}

void TestKeptConnections::refusesAmbiguityAndEndsTheConnection()
{
    const auto listener = echoing({.limits = {.requestsPerConnection = 100}});
    Caller caller(listener->port());
    // What follows could be the body for one reader and the next request for another.
    caller.send("POST /hook HTTP/1.1\r\nHost: till\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                + postOf(hook, "smuggled"));
    QCOMPARE(caller.nextStatus(), 400);
    QCOMPARE(caller.nextStatus(), 0);
    QCOMPARE(listener->counts().requests, 0U);
    QCOMPARE(listener->counts().unacceptable, 1U);
}

void TestKeptConnections::endsSilentConnections()
{
    const auto listener = echoing({.limits = {.idleTime = 150ms, .requestsPerConnection = 100}});
    Caller caller(listener->port());
    caller.send(postOf(hook, "a"));
    QCOMPARE(caller.nextStatus(), 200);
    QVERIFY(caller.waitUntilClosed());
    QCOMPARE(listener->counts().overdue, 0U);
}

void TestKeptConnections::cutsTheSecondRequestToo()
{
    const auto listener = echoing({.limits = {.requestTime = 200ms, .idleTime = 5s, .requestsPerConnection = 100}});
    Caller caller(listener->port());
    caller.send(postOf(hook, "a"));
    QCOMPARE(caller.nextStatus(), 200);
    caller.send("POST /hook HTTP/1.1\r\nHost: till\r\nContent-Length: 100\r\n\r\nslow");
    QTimer drip;
    connect(&drip, &QTimer::timeout, this, [&] { caller.send("."); });
    drip.start(20ms);
    QVERIFY(caller.waitUntilClosed(3000));
    QCOMPARE(listener->counts().overdue, 1U);
}

void TestKeptConnections::letsTheSlowestMakeRoom()
{
    const auto listener = echoing({.limits = {.requestsPerConnection = 100, .connections = 16}});
    std::list<Caller> slow;
    for (int held = 0; held < 200; ++held) {
        slow.emplace_back(listener->port());
        slow.back().send("POST /hook HTTP/1.1\r\nHost: ");
    }
    // Each of them had ten seconds; the honest one does not wait for them.
    Caller honest(listener->port());
    honest.send(postOf(hook, "paid"));
    QCOMPARE(honest.nextStatus(2000), 200);
    QVERIFY(listener->counts().crowdedOut >= 180);
    QTRY_VERIFY(listener->counts().open <= 20);
}

void TestKeptConnections::keepsWhoHasDeliveredInARush()
{
    const auto listener = echoing({.limits = {.requestsPerConnection = 100, .connections = 16}});
    Caller honest(listener->port());
    honest.send(postOf(hook, "first"));
    QCOMPARE(honest.nextStatus(), 200);
    // All of these are younger than its silence, and some have been answered too.
    std::list<Caller> rush;
    for (int at = 0; at < 100; ++at) {
        rush.emplace_back(listener->port());
        rush.back().send(at % 2 == 0 ? QByteArray("POST /hook HTTP/1.1\r\nHost: ")
                                     : QByteArray("GET /healthz HTTP/1.1\r\nHost: till\r\n\r\n"));
    }
    QTRY_VERIFY(listener->counts().crowdedOut >= 80);
    honest.send(postOf(hook, "second"));
    QCOMPARE(honest.nextStatus(2000), 200);
    QVERIFY(honest.lastAnswer().endsWith("second"));
}

void TestKeptConnections::givesEverybodyAMomentInARush()
{
    const auto listener = echoing({.limits = {.requestsPerConnection = 100, .connections = 16}});
    Caller honest(listener->port()); // the oldest of all, and it has not said anything yet
    std::list<Caller> rush;
    for (int at = 0; at < 18; ++at)
        rush.emplace_back(listener->port());
    QTRY_COMPARE(listener->counts().connections, 19U);
    honest.send(postOf(hook, "paid"));
    QCOMPARE(honest.nextStatus(2000), 200);
    // Later those that said nothing make room all the same, and it does not.
    QTRY_VERIFY(listener->counts().open <= 16);
    honest.send(postOf(hook, "again"));
    QCOMPARE(honest.nextStatus(2000), 200);
}

void TestKeptConnections::answersFromAnyThread()
{
    std::vector<std::thread> threads;
    std::mutex mutex;
    const auto listener = Listener::startThreaded(
        {.limits = {.requestsPerConnection = 100}, .threads = 2},
        [&](const MhdDaemon::Ticket &ticket, const HttpRequest &request, const QHostAddress &) {
            const std::lock_guard lock(mutex);
            threads.emplace_back([ticket, request] { ticket.answer(echo(request)); });
        });
    QVERIFY(listener);
    std::list<Caller> callers;
    for (int at = 0; at < 8; ++at)
        callers.emplace_back((*listener)->port());
    for (int round = 0; round < 10; ++round) {
        for (Caller &caller : callers)
            caller.send(postOf(hook, QByteArray::number(round)));
        for (Caller &caller : callers) {
            QCOMPARE(caller.nextStatus(), 200);
            QVERIFY(caller.lastAnswer().endsWith(QByteArray("\r\n\r\n" + QByteArray::number(round))));
        }
    }
    const std::lock_guard lock(mutex);
    for (std::thread &thread : threads)
        thread.join();
}

void TestKeptConnections::answersWhatIsUnderWayWhenItLeaves()
{
    QList<Listener::Respond> held;
    const auto listener = Listener::start(
        {.limits = {.requestsPerConnection = 100}},
        [&](const HttpRequest &, const QHostAddress &, const Listener::Respond &respond) { held.append(respond); });
    QVERIFY(listener);
    Caller idle((*listener)->port());
    idle.send(postOf(hook, "before"));
    QTRY_COMPARE(held.size(), 1);
    held.first()({.status = 200, .headers = {}, .body = {}});
    QCOMPARE(idle.nextStatus(), 200);
    Caller busy((*listener)->port());
    busy.send(postOf(hook, "under way"));
    QTRY_COMPARE(held.size(), 2);
    const quint16 port = (*listener)->port();
    (*listener)->leave();
    QVERIFY(idle.waitUntilClosed());
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, port);
    held.last()({.status = 200, .headers = {}, .body = {}});
    QCOMPARE(busy.nextStatus(), 200);
    QVERIFY(busy.waitUntilClosed());
}

void TestKeptConnections::stopsWhileItsThreadsAreBusy()
{
    for (int round = 0; round < 20; ++round) {
        auto listener = Listener::startThreaded({.limits = {.requestsPerConnection = 100}, .threads = 2},
                                                [](const MhdDaemon::Ticket &, const HttpRequest &, const QHostAddress &) {});
        QVERIFY(listener);
        std::list<Caller> callers;
        for (int at = 0; at < 6; ++at) {
            callers.emplace_back((*listener)->port());
            callers.back().send(postOf(hook, "never answered"));
        }
        if (round % 2 == 0)
            QTRY_COMPARE((*listener)->counts().requests, 6U);
        listener->reset();
        for (Caller &caller : callers)
            QCOMPARE(caller.nextStatus(), 0);
    }
}

void TestKeptConnections::givesAConnectionAwayThatSwitchesItsProtocol()
{
    std::unique_ptr<QTcpSocket> taken;
    QByteArray path;
    const auto listener = Listener::start(
        {.limits = {.requestTime = 100ms, .requestsPerConnection = 10}},
        [](const HttpRequest &, const QHostAddress &, const Listener::Respond &respond) {
            respond({.status = 101, .headers = {{"Upgrade", "plain"}}, .body = {}});
        },
        nullptr,
        [&](const HttpRequest &request, std::unique_ptr<QTcpSocket> socket) {
            path = request.url.toEncoded();
            taken = std::move(socket);
        });
    QVERIFY(listener);
    Caller caller((*listener)->port());
    caller.send("GET /socket/7 HTTP/1.1\r\nHost: till\r\nConnection: Upgrade\r\nUpgrade: plain\r\n\r\n");
    QCOMPARE(caller.nextStatus(), 101);
    QTRY_VERIFY(taken != nullptr);
    QCOMPARE(path, QByteArray("/socket/7"));
    QTRY_COMPARE((*listener)->counts().open, 0U);
    // No deadline is over it any more, and both ways are open.
    QTest::qWait(300);
    caller.send("to the server");
    QTRY_COMPARE(taken->peek(100), QByteArray("to the server"));
    taken->write("to the caller");
    QVERIFY(taken->flush());
    QTRY_COMPARE(caller.socket().peek(100), QByteArray("to the caller"));
}

void TestKeptConnections::speaksTls()
{
    const TlsIdentity identity = test::newIdentity();
    const auto listener = echoing({.limits = {.requestsPerConnection = 10}, .tls = identity});
    QVERIFY(listener != nullptr);
    QSslSocket socket;
    QVERIFY2(test::connectTo(socket, listener->port(), identity), qPrintable(socket.errorString()));
    QVERIFY(socket.sessionProtocol() >= QSsl::TlsV1_2);
    for (int at = 0; at < 2; ++at)
        QVERIFY(isEchoed(socket, "sealed"));
}

void TestKeptConnections::takesANewCertificateWithoutDroppingAnybody()
{
    const TlsIdentity old = test::newIdentity();
    const TlsIdentity fresh = test::newIdentity();
    const auto listener = echoing({.limits = {.requestsPerConnection = 10}, .tls = old});
    QVERIFY(listener != nullptr);
    const quint16 port = listener->port();
    QSslSocket kept;
    QVERIFY(test::connectTo(kept, listener->port(), old));
    QVERIFY(isEchoed(kept, "before"));
    // What is no pair changes nothing.
    QVERIFY(!listener->renew({.limits = {.requestsPerConnection = 10},
                              .tls = TlsIdentity{.certificate = fresh.certificate, .key = old.key}}));
    QVERIFY(listener->renew({.limits = {.requestsPerConnection = 10}, .tls = fresh}));
    QCOMPARE(listener->port(), port);
    QVERIFY(isEchoed(kept, "after"));
    QVERIFY(QTest::qWaitFor([&] { return kept.state() == QAbstractSocket::UnconnectedState; }, 10000));
    QSslSocket next;
    QVERIFY2(test::connectTo(next, listener->port(), fresh), qPrintable(next.errorString()));
    QVERIFY(isEchoed(next, "new"));
    QCOMPARE(listener->counts().requests, 3U);
    QTRY_COMPARE(listener->counts().open, 1U);
}

void TestKeptConnections::losesNothingWhileItIsRenewedAgainAndAgain()
{
    const ListenOptions options{.limits = {.requestsPerConnection = 1000}};
    const auto listener = echoing(options);
    QVERIFY(listener != nullptr);
    std::vector<std::unique_ptr<Caller>> callers(10);
    quint64 asked = 0;
    for (int round = 0; round < 20; ++round) {
        for (std::unique_ptr<Caller> &caller : callers) {
            if (caller == nullptr || !caller->isOpen())
                caller = std::make_unique<Caller>(listener->port());
            caller->send(postOf(hook, "x"));
            ++asked;
        }
        QVERIFY(listener->renew(options));
        for (const std::unique_ptr<Caller> &caller : callers) {
            QCOMPARE(caller->nextStatus(), 200);
            const bool isLast = caller->lastAnswer().toLower().contains("connection: close");
            QVERIFY(!isLast || caller->waitUntilClosed());
        }
    }
    QCOMPARE(listener->counts().requests, asked);
}

void TestKeptConnections::saysThatAKeyDoesNotFit()
{
    const auto listener = Listener::startThreaded(
        {.tls = TlsIdentity{.certificate = "-----BEGIN CERTIFICATE-----\nnone", .key = Secret("-----BEGIN KEY-----")}}, {});
    QVERIFY(!listener);
    QCOMPARE(listener.error().kind, Error::Kind::Usage);
}

QTEST_GUILESS_MAIN(TestKeptConnections)
#include "tst_keptconnections.moc"
