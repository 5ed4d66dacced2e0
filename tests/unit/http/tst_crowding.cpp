// SPDX-License-Identifier: Apache-2.0
#include "http/crowding.h"

#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;

namespace {

using Indexes = std::vector<std::size_t>;
using Ages = QList<int>; ///< milliseconds; below zero: it has delivered something, that long ago

const auto now = std::chrono::steady_clock::time_point(1000s);

std::vector<Standing> standingsOf(const Ages &ages)
{
    std::vector<Standing> standings;
    for (const int age : ages)
        standings.push_back({.hasDelivered = age < 0, .since = now - std::chrono::milliseconds(std::abs(age))});
    return standings;
}

} // namespace

/// Who has to go when there are more connections than the limit: eight here, with two spare places.
class TestCrowding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesWhoHasToGo_data();
    void choosesWhoHasToGo();
};

void TestCrowding::choosesWhoHasToGo_data()
{
    QTest::addColumn<Ages>("ages");
    QTest::addColumn<int>("handled");
    QTest::addColumn<Indexes>("leaving");
    const auto row = [](const char *name, const Ages &ages, int handled, const Indexes &leaving) {
        QTest::newRow(name) << ages << handled << leaving;
    };
    row("nobody is there", {}, 0, {});
    row("as many as may be", {9000, 9000, 9000, 9000, 9000, 9000, 9000, 9000}, 0, {});
    row("the oldest", {1000, 900, 5000, 800, 700, 600, 500, 400, 300}, 0, {2});
    row("the two oldest, the older first", {1000, 900, 5000, 800, 700, 600, 500, 400, 300, 4000}, 0, {2, 9});
    row("a request that is being handled takes a place and keeps it", {1000, 900, 800, 700, 600, 500, 400}, 2, {0});
    row("only such ones", {}, 12, {});
    row("a moment for everybody", {9, 8, 7, 6, 5, 4, 3, 2, 1}, 0, {});
    row("until the spare places are taken", {9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0}, 0, {0, 1});
    row("a moment is over", {251, 8, 7, 6, 5, 4, 3, 2, 1}, 0, {0});
    row("who has delivered, after all others", {-9000, 8, 300, 6, 5, 4, 3, 2, 1, 0, 0}, 0, {2, 1});
    row("unless all have", {-9000, -800, -700, -600, -500, -400, -300, -9999, -1}, 0, {7});
}

void TestCrowding::choosesWhoHasToGo()
{
    QFETCH(const Ages, ages);
    QFETCH(const int, handled);
    QFETCH(const Indexes, leaving);
    const std::vector<Standing> standings = standingsOf(ages);
    const Indexes chosen = whoMakesRoom(standings, standings.size() + std::size_t(handled), {.connections = 8}, now);
    QCOMPARE(chosen, leaving);
}

QTEST_GUILESS_MAIN(TestCrowding)
#include "tst_crowding.moc"
