// SPDX-License-Identifier: Apache-2.0
#include "http/callrunner.h"
#include "support/manualclock.h"
#include "support/rawserver.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace tillgate;
using namespace tillgate::test;
using namespace std::chrono_literals;

namespace {

constexpr auto get = HttpRequest::Method::Get;
constexpr auto post = HttpRequest::Method::Post;

/// A call whose value is the body of the answer.
Call<QByteArray> bodyOf(const QUrl &url, HttpRequest::Method method = get)
{
    return {.request = {.method = method, .url = url, .headers = {}, .body = method == get ? QByteArray() : "{}"},
            .understand = [](const HttpReply &reply) -> Result<Call<QByteArray>::Step> {
                if (reply.status == 429)
                    return fail({.kind = Error::Kind::RateLimited, .detail = {}, .retryAfter = reply.retryAfter()});
                if (!reply.isSuccess())
                    return fail(Error::Kind::Unavailable, QString::number(reply.status));
                return Call<QByteArray>::Step(reply.body);
            }};
}

/// Collects what came of one call.
struct Outcome
{
    std::optional<Result<QByteArray>> result;
    std::function<void(Result<QByteArray>)> taker()
    {
        return [this](Result<QByteArray> value) {
            QVERIFY2(!result, "done was called twice");
            result = std::move(value);
        };
    }
    /// A success is of no kind.
    [[nodiscard]] Error::Kind kind() const { return result->has_value() ? Error::Kind(-1) : result->error().kind; }
};

CallRunner::Options options(int perMinute = 600)
{
    return {.accountName = QStringLiteral("NOWPayments"),
            .requestsPerMinute = perMinute,
            .redaction = Redaction({Secret("np-key-12345678")})};
}

} // namespace

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
    void endsAnEndlessAnswerAtTheLimit();
    void endsAtItsTimeoutHoweverSlowlyBytesCome();
    void sendsKeysOverHttpsOrToThisMachineOnly_data();
    void sendsKeysOverHttpsOrToThisMachineOnly();
    void sendsUrgentCallsFirst();
    void neverSendsMoreThanTheGatewayTakes();
    void holdsAllRequestsForAsLongAsTheGatewaySays_data();
    void holdsAllRequestsForAsLongAsTheGatewaySays();
    void failsACallThatCouldNotLeaveInTime();
    void cutsTheExchangeWhenNobodyWaits();
    void forgetsACallerThatDiesInItsOwnAnswer();
    void journalsEveryExchangeWithoutSecrets();
    void knowsTheHealthOfTheWay();
    void measuresTheClocksAgainstEachOther();

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

void TestCallRunner::endsAnEndlessAnswerAtTheLimit()
{
    CallRunner runner(options(), *m_clock);
    for (const QByteArray &head : {QByteArray("Content-Length: 900000000"), QByteArray("X-Any: 1")}) {
        m_server->behave({.bytes = "HTTP/1.1 200 OK\r\n" + head + "\r\n\r\nx", .endless = true});
        Outcome outcome;
        runner.run<QByteArray>(bodyOf(m_server->url()), {.purpose = {}}, this, outcome.taker());
        QTRY_VERIFY(outcome.result);
        QCOMPARE(outcome.kind(), Error::Kind::NoAnswer);
        QVERIFY2(outcome.result->error().detail.contains(u"1048576"), qPrintable(outcome.result->error().detail));
    }
}

void TestCallRunner::endsAtItsTimeoutHoweverSlowlyBytesCome()
{
    CallRunner runner(options(), *m_clock);
    for (const QByteArray &beginning : {QByteArray(), QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbo")}) {
        m_server->behave({.bytes = beginning, .closes = false});
        Outcome outcome;
        Call<QByteArray> call = bodyOf(m_server->url(), post);
        call.request.timeout = 60ms;
        runner.run<QByteArray>(call, {.purpose = {}}, this, outcome.taker());
        QTRY_VERIFY(outcome.result);
        QCOMPARE(outcome.kind(), Error::Kind::NoAnswer);
    }
}

void TestCallRunner::sendsKeysOverHttpsOrToThisMachineOnly_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"http://192.0.2.1/v1", "http://localhost.example/", "ftp://127.0.0.1/", "/v1/status", "",
                            "https://user:pass@example.com/", "http://0.0.0.0/"})
        QTest::addRow("%s", url) << QString::fromLatin1(url);
}

void TestCallRunner::sendsKeysOverHttpsOrToThisMachineOnly()
{
    QFETCH(QString, url);
    CallRunner runner(options(), *m_clock);
    Outcome outcome;
    runner.run<QByteArray>(bodyOf(QUrl(url)), {.purpose = {}}, this, outcome.taker());
    QTRY_VERIFY(outcome.result);
    QCOMPARE(outcome.kind(), Error::Kind::Usage);
    QVERIFY(!addressFault(QUrl(QStringLiteral("https://api.nowpayments.io/v1"))));
    QVERIFY(!addressFault(QUrl(QStringLiteral("http://[::1]:8080/v1"))));
}

void TestCallRunner::sendsUrgentCallsFirst()
{
    m_server->reply("200 OK", "{}");
    CallRunner runner(options(3), *m_clock); // one at once, then one in 30 s
    QList<QByteArray> order;
    const auto ask = [&](const QByteArray &name, Priority priority) {
        runner.run<QByteArray>(bodyOf(m_server->url(QLatin1Char('/') + QString::fromLatin1(name))),
                               {.purpose = {}, .priority = priority, .patience = 1h}, this,
                               [&order, name](const Result<QByteArray> &) { order.append(name); });
    };
    ask("late1", Priority::Background);
    ask("late2", Priority::Background);
    ask("poll1", Priority::Watching);
    ask("open1", Priority::Urgent);
    ask("poll2", Priority::Watching);
    ask("open2", Priority::Urgent);
    for (int answers = 1; answers <= 6; ++answers) {
        QTRY_COMPARE(order.size(), answers);
        m_clock->advance(runner.waitBeforeNext());
        runner.lookAgain();
    }
    QCOMPARE(order, QList<QByteArray>({"open1", "open2", "poll1", "poll2", "late1", "late2"}));
}

void TestCallRunner::neverSendsMoreThanTheGatewayTakes()
{
    m_server->reply("200 OK", "{}");
    CallRunner runner(options(30), *m_clock);
    int answers = 0;
    for (int call = 0; call < 40; ++call)
        runner.run<QByteArray>(bodyOf(m_server->url()), {.purpose = {}, .patience = 1h}, this,
                               [&answers](const Result<QByteArray> &) { ++answers; });
    QTRY_COMPARE(answers, 10);
    QVERIFY(runner.waitBeforeNext() > 0ms);
    for (int second = 0; second < 59; ++second) {
        m_clock->advance(1s);
        const qsizetype due = 10 + (second + 1) / 3;
        runner.lookAgain();
        QTRY_COMPARE(answers, due);
    }
    QCOMPARE(m_server->requests().size(), 29);
    QVERIFY(runner.waitBeforeNext() > 0ms);
}

void TestCallRunner::holdsAllRequestsForAsLongAsTheGatewaySays_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds");
    QTest::newRow("429 with seconds") << QByteArray("429 No") << QByteArray("Retry-After: 25\r\n") << 25;
    QTest::newRow("503 with seconds") << QByteArray("503 No") << QByteArray("Retry-After: 7\r\n") << 7;
    QTest::newRow("429 with a date") << QByteArray("429 No")
                                     << QByteArray("Date: Mon, 02 Mar 2026 09:00:00 GMT\r\n"
                                                   "Retry-After: Mon, 02 Mar 2026 09:00:40 GMT\r\n")
                                     << 40;
    QTest::newRow("a day is too much") << QByteArray("429 No") << QByteArray("Retry-After: 86400\r\n") << 600;
    QTest::newRow("503 without") << QByteArray("503 No") << QByteArray() << 0;
}

void TestCallRunner::holdsAllRequestsForAsLongAsTheGatewaySays()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    m_server->reply(status, "{}", header);
    CallRunner runner(options(), *m_clock);
    Outcome refused;
    runner.run<QByteArray>(bodyOf(m_server->url()), {.purpose = {}}, this, refused.taker());
    QTRY_VERIFY(refused.result);
    QCOMPARE(runner.waitBeforeNext(), std::chrono::milliseconds(std::chrono::seconds(seconds)));

    m_server->reply("200 OK", "later");
    Outcome later;
    runner.run<QByteArray>(bodyOf(m_server->url()), {.purpose = {}, .patience = 1h}, this, later.taker());
    m_clock->advance(std::chrono::seconds(seconds) - 1ms);
    runner.lookAgain();
    QCoreApplication::processEvents();
    QVERIFY(seconds == 0 || m_server->requests().size() == 1);
    m_clock->advance(1ms);
    runner.lookAgain();
    QTRY_VERIFY(later.result);
    QCOMPARE(later.result->value(), QByteArray("later"));
}

void TestCallRunner::failsACallThatCouldNotLeaveInTime()
{
    m_server->reply("429 No", "{}", "Retry-After: 120\r\n");
    CallRunner runner(options(), *m_clock);
    Outcome refused;
    runner.run<QByteArray>(bodyOf(m_server->url()), {.purpose = {}}, this, refused.taker());
    QTRY_VERIFY(refused.result);
    Outcome impatient;
    runner.run<QByteArray>(bodyOf(m_server->url(), post), {.purpose = {}, .patience = 20s}, this, impatient.taker());
    QTRY_VERIFY(impatient.result);
    QCOMPARE(impatient.kind(), Error::Kind::RateLimited);
    QCOMPARE(impatient.result->error().retryAfter, std::optional(std::chrono::seconds(120)));
    QCOMPARE(m_server->requests().size(), 1);
}

void TestCallRunner::cutsTheExchangeWhenNobodyWaits()
{
    m_server->behave({.bytes = {}, .closes = false});
    CallRunner runner(options(), *m_clock);
    QSignalSpy requested(m_server.get(), &RawServer::requested);
    auto context = std::make_unique<QObject>();
    QList<Exchange> journal;
    connect(&runner, &CallRunner::exchanged, this, [&](const Exchange &exchange) { journal.append(exchange); });
    Outcome outcome;
    runner.run<QByteArray>(bodyOf(m_server->url(), post), {.purpose = {}}, context.get(), outcome.taker());
    QVERIFY(requested.wait());
    context.reset();
    QCOMPARE(journal.size(), 1);
    QCOMPARE(journal.first().error->kind, Error::Kind::NoAnswer);

    m_server->reply("200 OK", "{}");
    Outcome next;
    runner.run<QByteArray>(bodyOf(m_server->url()), {.purpose = {}}, this, next.taker());
    QTRY_VERIFY(next.result);
    QVERIFY(!outcome.result);
}

void TestCallRunner::forgetsACallerThatDiesInItsOwnAnswer()
{
    m_server->reply("200 OK", "{}");
    CallRunner runner(options(), *m_clock);
    int answers = 0;
    for (int call = 0; call < 2 * CallRunner::mostUnderWay; ++call) {
        auto *context = new QObject(&runner);
        runner.run<QByteArray>(bodyOf(m_server->url()), {.purpose = {}}, context,
                               [&answers, context](const Result<QByteArray> &) {
                                   ++answers;
                                   delete context;
                               });
    }
    QTRY_COMPARE(answers, 2 * CallRunner::mostUnderWay);
}

void TestCallRunner::journalsEveryExchangeWithoutSecrets()
{
    m_server->reply("200 OK", R"({"echo":"np-key-12345678","token":"jwt"})");
    CallRunner runner(options(), *m_clock);
    QList<Exchange> journal;
    connect(&runner, &CallRunner::exchanged, this, [&](const Exchange &exchange) { journal.append(exchange); });
    Call<QByteArray> call = bodyOf(m_server->url(QStringLiteral("/v1/x?api_key=np-key-12345678")), post);
    call.request.headers = {{"x-api-key", "np-key-12345678"}};
    Outcome outcome;
    runner.run<QByteArray>(call, {.purpose = QStringLiteral("open payment"), .reference = QStringLiteral("T1-000001-1")},
                           this, outcome.taker());
    QTRY_VERIFY(outcome.result);
    QCOMPARE(journal.size(), 1);
    const Exchange &entry = journal.first();
    QCOMPARE(entry.account, QStringLiteral("NOWPayments"));
    QCOMPARE(entry.reference, QStringLiteral("T1-000001-1"));
    QCOMPARE(entry.startedAt, m_clock->now());
    QVERIFY(m_server->requests().first().contains("np-key-12345678"));
    QVERIFY(!entry.request.url.toEncoded().contains("np-key"));
    QCOMPARE(entry.request.header("x-api-key"), std::optional(QByteArray("[removed]")));
    QCOMPARE(entry.reply->body, QByteArray(R"({"echo":"[removed]","token":"[removed]"})"));
}

void TestCallRunner::knowsTheHealthOfTheWay()
{
    CallRunner runner(options(), *m_clock);
    QSignalSpy changed(&runner, &CallRunner::healthChanged);
    const auto ask = [&] {
        Outcome outcome;
        runner.run<QByteArray>(bodyOf(m_server->url()), {.purpose = {}}, this, outcome.taker());
        QTRY_VERIFY(outcome.result);
    };
    m_server->reply("500 No", "{}");
    ask();
    ask();
    QCOMPARE(runner.health().failuresInRow, 2);
    QCOMPARE(runner.health().lastError->kind, Error::Kind::Unavailable);
    QVERIFY(!runner.health().lastAnsweredAt);
    m_clock->advance(5s);
    m_server->reply("200 OK", "{}");
    ask();
    QCOMPARE(runner.health().failuresInRow, 0);
    QVERIFY(runner.health().isUp());
    QCOMPARE(runner.health().lastAnsweredAt, std::optional<std::chrono::milliseconds>(5s));
    QCOMPARE(changed.count(), 3);
}

void TestCallRunner::measuresTheClocksAgainstEachOther()
{
    m_server->reply("200 OK", "{}", "Date: " + toHttpDate(m_clock->now().addSecs(-600)) + "\r\n");
    CallRunner runner(options(), *m_clock);
    Outcome outcome;
    runner.run<QByteArray>(bodyOf(m_server->url()), {.purpose = {}}, this, outcome.taker());
    QTRY_VERIFY(outcome.result);
    QCOMPARE(runner.health().clockOffset, std::optional(std::chrono::seconds(-600)));
}

QTEST_GUILESS_MAIN(TestCallRunner)
#include "tst_callrunner.moc"
