// SPDX-License-Identifier: Apache-2.0
#include "callfixture.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace tillgate;
using namespace tillgate::test;
using namespace std::chrono_literals;

/// What comes of one call: a whole answer, or an error that says whether it may have acted.
class TestCallRunner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bringsAWholeAnswerAndNeverInsideRun();
    void goesOnToTheNextStepOfACall();
    void leavesItOpenWhateverEndsACallThatHasActed_data();
    void leavesItOpenWhateverEndsACallThatHasActed();
    void sendsNothingForARefusedCall();
    void saysWhoAsksAndAsksForNothingExtra();
    void sendsTheWholeBody();
    void takesOnlyWholeAnswers_data();
    void takesOnlyWholeAnswers();
    void takesNoAnswerThatEndsBeforeItsFirstChunk();
    void tellsUnsentFromUnanswered_data();
    void tellsUnsentFromUnanswered();
    void neverSendsARequestTwice_data();
    void neverSendsARequestTwice();
    void neverFollowsARedirect_data();
    void neverFollowsARedirect();

private:
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<ManualClock> m_clock;
};

void TestCallRunner::init()
{
    m_server = std::make_unique<RawServer>();
    m_clock = std::make_unique<ManualClock>();
}

void TestCallRunner::bringsAWholeAnswerAndNeverInsideRun()
{
    m_server->reply("200 OK", "all of it");
    CallRunner runner(options(), *m_clock);
    Outcome outcome;
    runner.run<QByteArray>(bodyOf(m_server->url()), {.purpose = QStringLiteral("read")}, this, outcome.taker());
    QVERIFY(!outcome.result);
    QTRY_VERIFY(outcome.result);
    QCOMPARE(outcome.result->value(), QByteArray("all of it"));
}

void TestCallRunner::goesOnToTheNextStepOfACall()
{
    m_server->reply("200 OK", "second");
    Call<QByteArray> first = bodyOf(m_server->url(QStringLiteral("/first")), post);
    first.understand = [this](const HttpReply &) -> Result<Call<QByteArray>::Step> {
        return Call<QByteArray>::Step(bodyOf(m_server->url(QStringLiteral("/second"))));
    };
    CallRunner runner(options(), *m_clock);
    Outcome outcome;
    runner.run<QByteArray>(first, {.purpose = QStringLiteral("open")}, this, outcome.taker());
    QTRY_VERIFY(outcome.result);
    QCOMPARE(outcome.result->value(), QByteArray("second"));
    QCOMPARE(m_server->requests().size(), 2);
    QVERIFY(m_server->requests().at(0).startsWith("POST /first HTTP/1.1\r\n"));
    QVERIFY(m_server->requests().at(1).startsWith("GET /second HTTP/1.1\r\n"));
}

void TestCallRunner::leavesItOpenWhateverEndsACallThatHasActed_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<bool>("hasActed");
    for (const char *end : {"no way to send", "a clear no", "patience over", "no next step", "a clear no to the third"}) {
        QTest::addRow("%s, after something was done", end) << QByteArray(end) << true;
        QTest::addRow("%s, after a look", end) << QByteArray(end) << false;
    }
}

void TestCallRunner::leavesItOpenWhateverEndsACallThatHasActed()
{
    QFETCH(QByteArray, end);
    QFETCH(bool, hasActed);
    using Step = Call<QByteArray>::Step;
    m_server->reply(end == "patience over" ? "429 No" : "200 OK", "{}", "Retry-After: 120\r\n");
    const auto no = [](const HttpReply &) -> Result<Step> { return fail(Error::Kind::Rejected, QStringLiteral("no")); };
    Call<QByteArray> second = bodyOf(end == "no way to send" ? QUrl(QStringLiteral("https://nowhere.invalid/")) : m_server->url());
    if (end == "a clear no")
        second.understand = no;
    if (end == "no next step")
        second.refusal = Error{.kind = Error::Kind::Usage, .detail = QStringLiteral("not here")};
    if (end == "a clear no to the third") {
        Call<QByteArray> third = bodyOf(m_server->url());
        third.understand = no;
        second.understand = [third](const HttpReply &) -> Result<Step> { return Step(third); };
    }
    second.followsEffect = hasActed;
    Call<QByteArray> first = bodyOf(m_server->url(), post);
    first.understand = [second](const HttpReply &) -> Result<Step> { return Step(second); };
    CallRunner runner(options(), *m_clock);
    Outcome outcome;
    runner.run<QByteArray>(first, {.purpose = QStringLiteral("open"), .patience = 20s}, this, outcome.taker());
    QTRY_VERIFY_WITH_TIMEOUT(outcome.result, 20'000);
    QCOMPARE(outcome.result->error().isUnresolved(), hasActed);
    QVERIFY2(!outcome.result->error().detail.isEmpty(), "the reason is kept");
}

void TestCallRunner::sendsNothingForARefusedCall()
{
    CallRunner runner(options(), *m_clock);
    const QSignalSpy exchanged(&runner, &CallRunner::exchanged);
    Outcome outcome;
    const auto call = Call<QByteArray>::refused({.kind = Error::Kind::Usage, .detail = QStringLiteral("no")});
    runner.run<QByteArray>(call, {.purpose = QStringLiteral("requote")}, this, outcome.taker());
    QVERIFY(!outcome.result);
    QTRY_VERIFY(outcome.result);
    QCOMPARE(outcome.kind(), Error::Kind::Usage);
    QCOMPARE(exchanged.size(), 0);
}

void TestCallRunner::saysWhoAsksAndAsksForNothingExtra()
{
    m_server->reply("200 OK", "{}", "Set-Cookie: a=b\r\n");
    CallRunner runner(options(), *m_clock);
    for (int turn = 1; turn <= 2; ++turn) {
        Outcome outcome;
        Call<QByteArray> call = bodyOf(m_server->url(), post);
        call.request.body = QByteArray();
        runner.run<QByteArray>(call, {.purpose = {}}, this, outcome.taker());
        QTRY_VERIFY(outcome.result);
    }
    const QByteArray request = m_server->requests().last().toLower();
    QVERIFY2(request.contains("user-agent: tillgate/" TILLGATE_VERSION "\r\n"), request.constData());
    QVERIFY2(request.contains("content-length: 0\r\n"), request.constData());
    for (const char *unasked : {"cookie", "gzip", "upgrade", "content-type", "if-"})
        QVERIFY2(!request.contains(unasked), unasked);
}

void TestCallRunner::sendsTheWholeBody()
{
    m_server->reply("200 OK", "{}");
    CallRunner runner(options(), *m_clock);
    Outcome outcome;
    Call<QByteArray> call = bodyOf(m_server->url(), post);
    for (int number = 0; number < 40'000; ++number)
        call.request.body += QByteArray::number(number);
    runner.run<QByteArray>(call, {.purpose = {}}, this, outcome.taker());
    QTRY_VERIFY(outcome.result);
    QVERIFY(m_server->requests().first().endsWith(QByteArray("\r\n\r\n" + call.request.body)));
}

void TestCallRunner::takesOnlyWholeAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isWhole");
    const QByteArray whole = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody";
    QTest::newRow("whole") << whole << true;
    for (qsizetype bytes = 0; bytes < whole.size(); bytes += bytes < 34 ? 5 : 1)
        QTest::addRow("cut after %d bytes", int(bytes)) << whole.first(bytes) << false;
    const QByteArray chunked =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("chunks") << QByteArray(chunked + "3\r\n\"bo\r\n3\r\ndy\"\r\n0\r\n\r\n") << true;
    QTest::newRow("chunk without the last one") << QByteArray(chunked + "3\r\n\"bo\r\n") << false;
    QTest::newRow("cut inside a chunk") << QByteArray(chunked + "6\r\n\"bo") << false;
    QTest::newRow("cut between chunks") << QByteArray(chunked) << false;
    QTest::newRow("nothing but a greeting") << QByteArray("220 mail.example ESMTP\r\n") << false;
    QTest::newRow("short error page") << QByteArray("HTTP/1.1 500 No\r\nContent-Length: 9\r\n\r\nhalf") << false;
    QTest::newRow("packed unasked")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nbody") << false;
}

void TestCallRunner::takesOnlyWholeAnswers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isWhole);
    m_server->behave({.bytes = bytes});
    CallRunner runner(options(), *m_clock);
    for (const auto method : {get, post}) {
        Outcome outcome;
        runner.run<QByteArray>(bodyOf(m_server->url(), method), {.purpose = {}}, this, outcome.taker());
        QTRY_VERIFY(outcome.result);
        if (isWhole)
            QCOMPARE(outcome.result->value_or("none").replace('"', ""), QByteArray("body"));
        else
            QCOMPARE(outcome.kind(), Error::Kind::NoAnswer);
    }
}

void TestCallRunner::takesNoAnswerThatEndsBeforeItsFirstChunk()
{
    m_server->behave({.bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n", .lingers = 50ms});
    CallRunner runner(options(), *m_clock);
    for (const auto method : {get, post}) {
        Outcome outcome;
        runner.run<QByteArray>(bodyOf(m_server->url(), method), {.purpose = {}}, this, outcome.taker());
        QTRY_VERIFY(outcome.result);
        QCOMPARE(outcome.kind(), Error::Kind::NoAnswer);
    }
}

void TestCallRunner::tellsUnsentFromUnanswered_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("says");
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost);
    const QString free = QStringLiteral("://127.0.0.1:%1/").arg(QString::number(closed.serverPort()));
    closed.close();
    QTest::newRow("nobody listens") << QUrl(QStringLiteral("http%1").arg(free)) << QStringLiteral("refused");
    QTest::newRow("name not found") << QUrl(QStringLiteral("https://nowhere.invalid/")) << QStringLiteral("DNS");
}

void TestCallRunner::tellsUnsentFromUnanswered()
{
    QFETCH(QUrl, url);
    QFETCH(QString, says);
    CallRunner runner(options(), *m_clock);
    for (const QByteArray body : {"{}", ""}) {
        Outcome outcome;
        Call<QByteArray> call = bodyOf(url, post);
        call.request.body = body;
        runner.run<QByteArray>(call, {.purpose = {}}, this, outcome.taker());
        QTRY_VERIFY_WITH_TIMEOUT(outcome.result, 20'000);
        QCOMPARE(outcome.kind(), Error::Kind::Unreachable);
        QVERIFY2(outcome.result->error().detail.contains(says), qPrintable(outcome.result->error().detail));
    }
}

void TestCallRunner::neverSendsARequestTwice_data()
{
    QTest::addColumn<RawServer::Behaviour>("behaviour");
    QTest::addColumn<QByteArray>("request");
    for (const QByteArray request : {"a POST", "an empty POST", "a GET that acts"}) {
        QTest::addRow("%s, closed without a word", request.constData()) << RawServer::Behaviour{.bytes = {}} << request;
        QTest::addRow("%s, closed inside the status line", request.constData()) << RawServer::Behaviour{.bytes = "HTTP/1"} << request;
        QTest::addRow("%s, reset inside it", request.constData()) << RawServer::Behaviour{.bytes = {}, .closesAfterReading = 40} << request;
    }
}

void TestCallRunner::neverSendsARequestTwice()
{
    QFETCH(RawServer::Behaviour, behaviour);
    QFETCH(QByteArray, request);
    m_server->reply("200 OK", "{}");
    CallRunner runner(options(), *m_clock);
    Outcome before;
    runner.run<QByteArray>(bodyOf(m_server->url()), {.purpose = {}}, this, before.taker());
    QTRY_VERIFY(before.result);

    m_server->behave(behaviour);
    Outcome outcome;
    Call<QByteArray> call = bodyOf(m_server->url(), request == "a GET that acts" ? get : post);
    call.request.isActingGet = request == "a GET that acts";
    if (request == "an empty POST")
        call.request.body = QByteArray();
    runner.run<QByteArray>(call, {.purpose = {}}, this, outcome.taker());
    QTRY_VERIFY(outcome.result);
    QCOMPARE(outcome.kind(), Error::Kind::NoAnswer);
    QTest::qWait(1); // Qt may open the connection again; nothing may go over it
    QCoreApplication::processEvents();
    QCOMPARE(m_server->begunCount(), 2);
}

void TestCallRunner::neverFollowsARedirect_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char *status : {"301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"})
        QTest::addRow("%s", status) << QByteArray(status);
}

void TestCallRunner::neverFollowsARedirect()
{
    QFETCH(QByteArray, status);
    RawServer thief;
    thief.reply("200 OK", "{}");
    for (const QUrl &target : {thief.url(), m_server->url(QStringLiteral("/elsewhere"))}) {
        m_server->reply(status, "{}", "Location: " + target.toEncoded() + "\r\n");
        CallRunner runner(options(), *m_clock);
        Outcome outcome;
        runner.run<QByteArray>(bodyOf(m_server->url(), post), {.purpose = {}}, this, outcome.taker());
        QTRY_VERIFY(outcome.result);
        QCOMPARE(outcome.kind(), Error::Kind::NoAnswer);
    }
    QCOMPARE(thief.connectionCount(), 0);
    QCOMPARE(m_server->requests().size(), 2);
}

QTEST_GUILESS_MAIN(TestCallRunner)
#include "tst_callrunner.moc"
