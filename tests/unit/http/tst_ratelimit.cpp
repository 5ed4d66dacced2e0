// SPDX-License-Identifier: Apache-2.0
#include "http/ratelimit.h"

#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestRateLimit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverSendsMoreInAnyMinuteThanTheGatewayTakes_data();
    void neverSendsMoreInAnyMinuteThanTheGatewayTakes();
    void keepsHalfForTheCounterAndAQuarterForNotices();
    void holdsUntilTheGatewaySaidAndNeverShorter();
    void isReadyAfterYearsOfSilence();
};

void TestRateLimit::neverSendsMoreInAnyMinuteThanTheGatewayTakes_data()
{
    QTest::addColumn<int>("perMinute");
    for (const int perMinute : {2, 10, 60, 300})
        QTest::addRow("%d a minute", perMinute) << perMinute;
}

void TestRateLimit::neverSendsMoreInAnyMinuteThanTheGatewayTakes()
{
    QFETCH(int, perMinute);
    RateLimit limit(perMinute);
    QList<milliseconds> sent;
    for (milliseconds now = 5s; now < 400s; now += 10ms) {
        while (limit.waitAt(now, Priority::Notice) == 0ms) {
            limit.take(now);
            sent.append(now);
        }
    }
    QVERIFY(sent.size() > 6 * perMinute / 2);
    for (qsizetype first = 0; first + perMinute < sent.size(); ++first)
        QVERIFY2(sent.at(first + perMinute) - sent.at(first) >= 1min, qPrintable(QString::number(first)));
}

void TestRateLimit::keepsHalfForTheCounterAndAQuarterForNotices()
{
    RateLimit limit(60);
    int background = 0;
    while (limit.waitAt(1s, Priority::Background) == 0ms && limit.waitAt(1s, Priority::Watching) == 0ms) {
        limit.take(1s);
        ++background;
    }
    QCOMPARE(background, 10);
    for (const Priority priority : {Priority::Urgent, Priority::Notice}) {
        for (int request = 0; request < 5; ++request) {
            QCOMPARE(limit.waitAt(1s, priority), 0ms);
            limit.take(1s);
        }
        QVERIFY(limit.waitAt(1s, priority) > 0ms);
    }
    QVERIFY(limit.waitAt(1s, Priority::Urgent) > limit.waitAt(1s, Priority::Notice));
    QVERIFY(limit.waitAt(1s, Priority::Watching) > 0ms);
    QVERIFY(limit.waitAt(1s, Priority::Background) > 0ms);
}

void TestRateLimit::holdsUntilTheGatewaySaidAndNeverShorter()
{
    RateLimit limit(60);
    limit.holdUntil(30s);
    limit.holdUntil(10s);
    QCOMPARE(limit.waitAt(5s, Priority::Urgent), milliseconds(25s));
    QCOMPARE(limit.waitAt(30s, Priority::Urgent), 0ms);
}

void TestRateLimit::isReadyAfterYearsOfSilence()
{
    RateLimit limit(1);
    limit.take(0ms);
    QCOMPARE(limit.waitAt(0ms, Priority::Urgent), milliseconds(1min));
    QCOMPARE(limit.waitAt(std::chrono::years(200), Priority::Background), 0ms);
}

QTEST_GUILESS_MAIN(TestRateLimit)
#include "tst_ratelimit.moc"
