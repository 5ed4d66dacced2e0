// SPDX-License-Identifier: Apache-2.0
#include "callfixture.h"

#include <QHash>

using namespace tillgate;
using namespace tillgate::test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// Who goes first when not all may go: a notice's read before everything else, and nobody never.
class TestCallQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesByPriorityAndThenAsTheyCame();
    void raisesWhatSomebodyWaitsFor();
    void letsWhoHasWaitedLongestGoAfterAFewOthers();
    void countsNobodyWhoMayLeaveAtOnce();
    void keepsTheLimitAndStarvesNobodyInAFloodOfNotices();
    void readsAfterANoticeWhileEverythingElseWaits();
    void sendsAWaitingReadAtOnceWhenANoticeAsksForIt();
    void raisesTheRestOfACallThatHasBegun();
    void saysHowLongTheLimitHoldsACallBack();
    void tellsWhenACallLeaves();
    void takesBackOnlyWhatHasSentNothing();

private:
    [[nodiscard]] WaitingCall call(const QString &reference, Priority priority);
    /// Sends `count` requests at once and waits for their answers.
    void spend(CallRunner &runner, int count, Priority priority);

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<ManualClock> m_clock;
};

void TestCallQueue::init()
{
    m_server = std::make_unique<RawServer>();
    m_clock = std::make_unique<ManualClock>();
}

WaitingCall TestCallQueue::call(const QString &reference, Priority priority)
{
    return {.request = {},
            .about = std::make_shared<RunContext>(RunContext{.purpose = {}, .reference = reference, .priority = priority}),
            .context = this,
            .answered = {}};
}

void TestCallQueue::spend(CallRunner &runner, int count, Priority priority)
{
    m_server->reply("200 OK", "{}");
    int answers = 0;
    for (int at = 0; at < count; ++at)
        runner.run<QByteArray>(bodyOf(m_server->url()), {.purpose = {}, .priority = priority, .patience = 1h}, this,
                               [&answers](const Result<QByteArray> &) { ++answers; });
    QTRY_COMPARE(answers, count);
}

void TestCallQueue::takesByPriorityAndThenAsTheyCame()
{
    CallQueue queue;
    queue.put(call(QStringLiteral("late"), Priority::Background));
    queue.put(call(QStringLiteral("poll"), Priority::Watching));
    queue.put(call(QStringLiteral("open"), Priority::Urgent));
    queue.put(call(QStringLiteral("notice 1"), Priority::Notice));
    queue.put(call(QStringLiteral("notice 2"), Priority::Notice));
    QStringList order;
    while (!queue.isEmpty())
        order.append(queue.takeNext().about->reference);
    QCOMPARE(order.join(u", "), QStringLiteral("notice 1, notice 2, open, poll, late"));
}

void TestCallQueue::raisesWhatSomebodyWaitsFor()
{
    const QObject somebodyElse;
    CallQueue queue;
    for (const QString &name : {QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")})
        queue.put(call(name, Priority::Watching));
    queue.hurry(&somebodyElse, QStringLiteral("third"), Priority::Notice);
    QCOMPARE(queue.placeOf(QStringLiteral("third"))->ahead, 2);
    queue.hurry(this, QStringLiteral("third"), Priority::Notice);
    queue.hurry(this, QStringLiteral("third"), Priority::Background); // nothing is put back
    QCOMPARE(queue.placeOf(QStringLiteral("third"))->ahead, 0);
    QCOMPARE(queue.nextPriority(), Priority::Notice);
    QCOMPARE(queue.takeNext().about->reference, QStringLiteral("third"));
    QCOMPARE(queue.takeNext().about->reference, QStringLiteral("first"));
    QVERIFY(!queue.placeOf(QStringLiteral("third")));
}

void TestCallQueue::letsWhoHasWaitedLongestGoAfterAFewOthers()
{
    CallQueue queue;
    queue.put(call(QStringLiteral("poll"), Priority::Watching));
    for (int taken = 0; taken < CallQueue::mostOvertakings; ++taken) {
        queue.put(call(QStringLiteral("notice"), Priority::Notice));
        queue.noteWait();
        QCOMPARE(queue.takeNext().about->reference, QStringLiteral("notice"));
    }
    queue.put(call(QStringLiteral("notice"), Priority::Notice));
    QCOMPARE(queue.nextPriority(), Priority::Notice); // in its place, with its right
    QCOMPARE(queue.takeNext().about->reference, QStringLiteral("poll"));
    QCOMPARE(queue.takeNext().about->reference, QStringLiteral("notice"));
}

void TestCallQueue::countsNobodyWhoMayLeaveAtOnce()
{
    CallQueue queue;
    queue.put(call(QStringLiteral("poll"), Priority::Watching));
    for (int taken = 0; taken < 3 * CallQueue::mostOvertakings; ++taken) {
        queue.put(call(QStringLiteral("notice"), Priority::Notice));
        QCOMPARE(queue.takeNext().about->reference, QStringLiteral("notice"));
    }
}

void TestCallQueue::keepsTheLimitAndStarvesNobodyInAFloodOfNotices()
{
    constexpr int perMinute = 60;
    RateLimit limit(perMinute);
    CallQueue queue;
    QList<milliseconds> sent;
    QHash<QString, int> reads;
    const auto ask = [&](const QString &name, Priority priority) {
        if (!queue.placeOf(name)) // one question about a payment at a time
            queue.put(call(name, priority));
    };
    for (milliseconds now = 0s; now < 10min; now += 50ms) {
        for (int payment = 0; payment < 20; ++payment) // always more than the gateway takes
            ask(QStringLiteral("notified %1").arg(payment), Priority::Notice);
        ask(QStringLiteral("polled"), Priority::Watching);
        ask(QStringLiteral("late"), Priority::Background);
        while (!queue.isEmpty() && limit.waitAt(now, queue.nextPriority()) == 0ms) {
            ++reads[queue.takeNext().about->reference];
            limit.take(now);
            sent.append(now);
        }
        if (!queue.isEmpty())
            queue.noteWait();
    }
    for (qsizetype first = 0; first + perMinute < sent.size(); ++first)
        QVERIFY2(sent.at(first + perMinute) - sent.at(first) >= 1min, qPrintable(QString::number(first)));
    QVERIFY(sent.size() > 400);
    QCOMPARE(reads.size(), 22);
    for (auto read = reads.constBegin(); read != reads.constEnd(); ++read)
        QVERIFY2(read.value() >= 10, qPrintable(QStringLiteral("%1: %2").arg(read.key()).arg(read.value())));
}

void TestCallQueue::readsAfterANoticeWhileEverythingElseWaits()
{
    CallRunner runner(options(60), *m_clock);
    spend(runner, 10, Priority::Watching);
    spend(runner, 5, Priority::Urgent);
    Outcome open;
    runner.run<QByteArray>(bodyOf(m_server->url()), {.purpose = {}, .priority = Priority::Urgent}, this, open.taker());
    Outcome poll;
    runner.run<QByteArray>(bodyOf(m_server->url()), {.purpose = {}, .priority = Priority::Watching}, this, poll.taker());
    spend(runner, 5, Priority::Notice); // no time passes
    QVERIFY(!open.result);
    QVERIFY(!poll.result);
    QVERIFY(runner.waitBeforeNext() > 0ms);
    QCOMPARE(m_server->requests().size(), 20);
}

void TestCallQueue::sendsAWaitingReadAtOnceWhenANoticeAsksForIt()
{
    CallRunner runner(options(60), *m_clock);
    spend(runner, 15, Priority::Notice);
    Outcome poll;
    runner.run<QByteArray>(bodyOf(m_server->url()),
                           {.purpose = {}, .reference = QStringLiteral("T1-000001-1"), .priority = Priority::Watching},
                           this, poll.taker());
    runner.lookAgain();
    QCoreApplication::processEvents();
    QVERIFY(runner.waitOf(QStringLiteral("T1-000001-1")) > 0ms);
    runner.hurry(this, QStringLiteral("T1-000001-1"), Priority::Notice);
    QTRY_VERIFY(poll.result);
    QVERIFY(poll.result->has_value());
}

void TestCallQueue::raisesTheRestOfACallThatHasBegun()
{
    CallRunner runner(options(60), *m_clock);
    spend(runner, 9, Priority::Notice);
    const auto hurry = [&] { runner.hurry(this, QStringLiteral("T1-000001-1"), Priority::Notice); };
    Call<QByteArray> begun = bodyOf(m_server->url());
    begun.understand = [&](const HttpReply &) -> Result<Call<QByteArray>::Step> {
        hurry(); // the notice comes while the first half is under way
        return Call<QByteArray>::Step(bodyOf(m_server->url()));
    };
    Outcome poll; // its first half takes the last request that a poll may take
    runner.run<QByteArray>(begun, {.purpose = {}, .reference = QStringLiteral("T1-000001-1"), .priority = Priority::Watching},
                           this, poll.taker());
    QTRY_VERIFY(poll.result);
    QVERIFY(poll.result->has_value());
    QCOMPARE(m_server->requests().size(), 11);
}

void TestCallQueue::saysHowLongTheLimitHoldsACallBack()
{
    CallRunner runner(options(60), *m_clock); // 20 at once, then one in 1.5 s
    spend(runner, 20, Priority::Notice);
    const QString second = QStringLiteral("T1-000002-1");
    QCOMPARE(runner.waitOf(second), 0ms);
    Outcome outcomes[2];
    runner.run<QByteArray>(bodyOf(m_server->url()), {.purpose = {}, .priority = Priority::Notice}, this, outcomes[0].taker());
    runner.run<QByteArray>(bodyOf(m_server->url()), {.purpose = {}, .reference = second, .priority = Priority::Notice}, this,
                           outcomes[1].taker());
    QCOMPARE(runner.waitOf(second), 3s);
    m_clock->advance(1500ms);
    runner.lookAgain();
    QTRY_VERIFY(outcomes[0].result);
    QCOMPARE(runner.waitOf(second), 1500ms);
    m_clock->advance(1500ms);
    runner.lookAgain();
    QTRY_VERIFY(outcomes[1].result);
    QCOMPARE(runner.waitOf(second), 0ms);
}

void TestCallQueue::tellsWhenACallLeaves()
{
    m_server->reply("200 OK", "{}");
    CallRunner runner(options(3), *m_clock); // one at once, then one in 30 s
    int left = 0;
    Outcome outcomes[2];
    for (Outcome &outcome : outcomes)
        runner.run<QByteArray>(bodyOf(m_server->url()), {.purpose = {}, .patience = 1h, .left = [&left] { ++left; }}, this,
                               outcome.taker());
    QTRY_VERIFY(outcomes[0].result);
    QCOMPARE(left, 1);
    m_clock->advance(30s);
    runner.lookAgain();
    QTRY_VERIFY(outcomes[1].result);
    QCOMPARE(left, 2);
}

void TestCallQueue::takesBackOnlyWhatHasSentNothing()
{
    m_server->reply("200 OK", "{}");
    CallRunner runner(options(3), *m_clock); // one at once, then one in 30 s
    const QString open = QStringLiteral("open");
    const QString reference = QStringLiteral("T1-000001-1");
    Call<QByteArray> twoSteps = bodyOf(m_server->url());
    twoSteps.understand = [&](const HttpReply &) -> Result<Call<QByteArray>::Step> {
        return Call<QByteArray>::Step(bodyOf(m_server->url()));
    };
    const auto ask = [&](const Call<QByteArray> &call, const QString &purpose, const QString &about, Outcome &outcome) {
        runner.run<QByteArray>(call, {.purpose = purpose, .reference = about, .patience = 1h}, this, outcome.taker());
    };
    Outcome begun;
    ask(twoSteps, open, reference, begun);
    QTRY_COMPARE(m_server->requests().size(), 1);
    QTRY_VERIFY(runner.waitOf(reference) > 0ms); // its second step
    QVERIFY(!runner.withdraw(this, reference, open));

    const QString other = QStringLiteral("T1-000002-1");
    Outcome withdrawn;
    Outcome lookUp;
    ask(bodyOf(m_server->url()), open, other, withdrawn);
    ask(bodyOf(m_server->url()), QStringLiteral("look up"), other, lookUp);
    const QObject somebodyElse;
    QVERIFY(!runner.withdraw(&somebodyElse, other, open));
    QVERIFY(!runner.withdraw(this, QStringLiteral("T1-000003-1"), open));
    QVERIFY(runner.withdraw(this, other, open));
    QVERIFY(!runner.withdraw(this, other, open)); // it is gone
    for (const int requests : {2, 3}) {
        m_clock->advance(30s);
        runner.lookAgain();
        QTRY_COMPARE(m_server->requests().size(), requests);
    }
    QTRY_VERIFY(begun.result && lookUp.result);
    m_clock->advance(5min);
    runner.lookAgain();
    QTRY_VERIFY(runner.isIdle());
    QCOMPARE(m_server->requests().size(), 3);
    QVERIFY(!withdrawn.result);
}

QTEST_GUILESS_MAIN(TestCallQueue)
#include "tst_callqueue.moc"
