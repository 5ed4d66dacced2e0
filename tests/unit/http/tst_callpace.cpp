// SPDX-License-Identifier: Apache-2.0
#include "callfixture.h"

#include <QSignalSpy>
#include <QTcpServer>

using namespace tillgate;
using namespace tillgate::test;
using namespace std::chrono_literals;

/// The limits of calls: how many, how fast, how long, whereto; and what is kept of them.
class TestCallPace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
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
    void endsAnEndlessAnswerAtTheLimit();
    void endsAtItsTimeoutHoweverSlowlyBytesCome();
    void sendsKeysOverHttpsOrToThisMachineOnly_data();
    void sendsKeysOverHttpsOrToThisMachineOnly();

private:
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<ManualClock> m_clock;
};

void TestCallPace::init()
{
    m_server = std::make_unique<RawServer>();
    m_clock = std::make_unique<ManualClock>();
}

void TestCallPace::sendsUrgentCallsFirst()
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

void TestCallPace::neverSendsMoreThanTheGatewayTakes()
{
    m_server->reply("200 OK", "{}");
    CallRunner runner(options(30), *m_clock);
    int answers = 0;
    for (int call = 0; call < 40; ++call)
        runner.run<QByteArray>(bodyOf(m_server->url()), {.purpose = {}, .priority = Priority::Notice, .patience = 1h}, this,
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

void TestCallPace::holdsAllRequestsForAsLongAsTheGatewaySays_data()
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

void TestCallPace::holdsAllRequestsForAsLongAsTheGatewaySays()
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

void TestCallPace::failsACallThatCouldNotLeaveInTime()
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

void TestCallPace::cutsTheExchangeWhenNobodyWaits()
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

void TestCallPace::forgetsACallerThatDiesInItsOwnAnswer()
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

void TestCallPace::journalsEveryExchangeWithoutSecrets()
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

void TestCallPace::knowsTheHealthOfTheWay()
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

void TestCallPace::measuresTheClocksAgainstEachOther()
{
    m_server->reply("200 OK", "{}", "Date: " + toHttpDate(m_clock->now().addSecs(-600)) + "\r\n");
    CallRunner runner(options(), *m_clock);
    Outcome outcome;
    runner.run<QByteArray>(bodyOf(m_server->url()), {.purpose = {}}, this, outcome.taker());
    QTRY_VERIFY(outcome.result);
    QCOMPARE(runner.health().clockOffset, std::optional(std::chrono::seconds(-600)));
}

void TestCallPace::endsAnEndlessAnswerAtTheLimit()
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

void TestCallPace::endsAtItsTimeoutHoweverSlowlyBytesCome()
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

void TestCallPace::sendsKeysOverHttpsOrToThisMachineOnly_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"http://192.0.2.1/v1", "http://localhost.example/", "ftp://127.0.0.1/", "/v1/status", "",
                            "https://user:pass@example.com/", "http://0.0.0.0/"})
        QTest::addRow("%s", url) << QString::fromLatin1(url);
}

void TestCallPace::sendsKeysOverHttpsOrToThisMachineOnly()
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

QTEST_GUILESS_MAIN(TestCallPace)
#include "tst_callpace.moc"
