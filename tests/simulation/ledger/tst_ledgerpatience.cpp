// SPDX-License-Identifier: Apache-2.0
#include "base/openoutcome.h"
#include "support/swallowingproxy.h"
#include "support/tillcrowd.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <csignal>
#include <list>
#include <thread>

using namespace tillgate;
using namespace std::chrono_literals;

namespace {

LedgerOptions shortPatience()
{
    LedgerOptions options;
    options.statementTimeout = 1s;
    options.commitTimeout = 500ms;
    options.settleTimeout = 500ms;
    return options;
}

const QString shop = QStringLiteral("shop");
constexpr qint64 longestWait = 15'000;

} // namespace

/// A server that never answers (fault rows C37, C58): nothing waits without a time limit, and what is not known is
/// looked up and never done again blindly.
class LedgerPatienceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCommitThatWaitsForAStandbyIsOpenUntilThatIsBack();
    void aTillThatStartsWhileTheStandbyIsAwaySaysSo();
    void aCommitWhoseAnswerIsLostCountsOnce();
    void aServerThatStandsStillIsGivenUp();
    void aServerThatLetsUsInAndFallsSilentIsGivenUp();

private:
    [[nodiscard]] static QString salesIn(PostgresCluster &cluster)
    {
        return cluster.ask(shop, QStringLiteral("SELECT count(*) FROM sale"));
    }
    static void waitForNobody(PostgresCluster &cluster);
    static void doWithout(PostgresCluster &cluster);
};

void LedgerPatienceTest::initTestCase()
{
    if (!PostgresCluster::isInstalled())
        QSKIP("PostgreSQL is not installed");
}

/// From here on each COMMIT waits for a standby that does not exist.
void LedgerPatienceTest::waitForNobody(PostgresCluster &cluster)
{
    cluster.execute(shop, QStringLiteral("ALTER SYSTEM SET synchronous_standby_names = 'nobody'"));
    cluster.stop();
    cluster.start();
}

void LedgerPatienceTest::doWithout(PostgresCluster &cluster)
{
    cluster.execute(shop, QStringLiteral("ALTER SYSTEM SET synchronous_standby_names = ''"));
    cluster.execute(shop, QStringLiteral("SELECT pg_reload_conf()"));
}

void LedgerPatienceTest::aCommitThatWaitsForAStandbyIsOpenUntilThatIsBack()
{
    PostgresCluster cluster;
    CrowdTill till(emptyPlace(cluster, shop), QStringLiteral("T1"), shortPatience());
    waitForNobody(cluster);
    QTRY_VERIFY_WITH_TIMEOUT(till.ledger().isReachable(), 30'000);

    QElapsedTimer time;
    time.start();
    const auto open = till.open();
    QVERIFY(!open);
    QVERIFY2(time.elapsed() < longestWait, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(open.error().kind, Error::Kind::LedgerAway);
    QCOMPARE(open.error().theirWord, QString(commitUnknown));
    QTRY_VERIFY(!till.ledger().isReachable());

    // Nothing is written beside what is open, and the reason is said.
    const auto next = till.open();
    QCOMPARE(next.error().kind, Error::Kind::LedgerAway);
    QVERIFY2(next.error().detail.contains(QStringLiteral("standby")), qPrintable(next.error().detail));
    QCOMPARE(next.error().theirWord, QString());
    QCOMPARE(salesIn(cluster), QStringLiteral("0"));

    doWithout(cluster);
    QTRY_VERIFY_WITH_TIMEOUT(till.ledger().isReachable(), 30'000);
    QVERIFY(!till.ledger().isReadOnly());
    QCOMPARE(salesIn(cluster), QStringLiteral("1"));
    QVERIFY(till.open());
    QCOMPARE(salesIn(cluster), QStringLiteral("2"));
}

void LedgerPatienceTest::aTillThatStartsWhileTheStandbyIsAwaySaysSo()
{
    PostgresCluster cluster;
    const LedgerPlace place = emptyPlace(cluster, shop);
    std::ignore = CrowdTill(place, QStringLiteral("T2")); // makes the tables
    waitForNobody(cluster);
    QElapsedTimer time;
    time.start();
    LedgerOptions options = shortPatience();
    options.writer = QStringLiteral("T1");
    const auto ledger = Ledger::open(place, options);
    QVERIFY2(time.elapsed() < longestWait, qPrintable(QString::number(time.elapsed())));
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().kind, Error::Kind::LedgerAway);
}

void LedgerPatienceTest::aCommitWhoseAnswerIsLostCountsOnce()
{
    PostgresCluster cluster;
    QTemporaryDir folder;
    SwallowingProxy proxy(folder.path(), cluster.host());
    cluster.createDatabase(shop);
    CrowdTill till(valueOf(LedgerPlace::parse(QStringLiteral("postgresql://postgres@/shop?host=%1").arg(folder.path()))),
                   QStringLiteral("T1"), shortPatience());
    for (int sale = 1; sale <= 3; ++sale) {
        proxy.swallowNextCommit();
        const auto open = till.open();
        QVERIFY2(open, open ? "" : qPrintable(open.error().detail));
        QCOMPARE(proxy.swallowed(), sale);
        QCOMPARE(salesIn(cluster), QString::number(sale));
    }
}

void LedgerPatienceTest::aServerThatStandsStillIsGivenUp()
{
    PostgresCluster cluster;
    CrowdTill till(emptyPlace(cluster, shop), QStringLiteral("T1"), shortPatience());
    QVERIFY(till.open());
    const int server = cluster.ask(shop, QStringLiteral("SELECT pid FROM pg_stat_activity WHERE application_name = "
                                                        "'tillgate T1'")).toInt();
    QVERIFY(server > 0);
    QCOMPARE(::kill(server, SIGSTOP), 0);
    QElapsedTimer time;
    time.start();
    const auto open = till.open();
    QVERIFY(!open);
    QVERIFY2(time.elapsed() < longestWait, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(open.error().kind, Error::Kind::LedgerAway);
    QTRY_VERIFY(!till.ledger().isReachable());
    QCOMPARE(::kill(server, SIGCONT), 0);
    QTRY_VERIFY_WITH_TIMEOUT(till.ledger().isReachable(), 30'000);
    QCOMPARE(salesIn(cluster), QStringLiteral("1")); // it never came to a COMMIT
    QVERIFY(till.open());
    QCOMPARE(salesIn(cluster), QStringLiteral("2"));
}

/// At each question of a login, from the first to the one after which the ledger is open: all at the same time.
void LedgerPatienceTest::aServerThatLetsUsInAndFallsSilentIsGivenUp()
{
    PostgresCluster cluster;
    std::ignore = CrowdTill(emptyPlace(cluster, shop), QStringLiteral("T0")); // makes the tables
    const auto placeBehind = [](const QTemporaryDir &folder) {
        return valueOf(LedgerPlace::parse(QStringLiteral("postgresql://postgres@/shop?host=%1").arg(folder.path())));
    };
    LedgerOptions options = shortPatience();
    options.connectTimeout = 1s;
    options.writer = QStringLiteral("T1");
    QTemporaryDir whole;
    SwallowingProxy counting(whole.path(), cluster.host());
    auto usual = Ledger::open(placeBehind(whole), options);
    QVERIFY(usual);
    const int questions = counting.questions();
    usual->reset();
    QVERIFY2(questions > 10, qPrintable(QString::number(questions)));

    std::list<QTemporaryDir> folders;
    std::list<SwallowingProxy> proxies;
    std::vector<std::thread> tills;
    QList<Error::Kind> kinds(questions, Error::Kind::Usage);
    QElapsedTimer time;
    time.start();
    for (int number = 1; number <= questions; ++number) {
        const LedgerPlace place = placeBehind(folders.emplace_back());
        proxies.emplace_back(folders.back().path(), cluster.host()).swallowFrom(number);
        options.writer = QStringLiteral("S%1").arg(number);
        tills.emplace_back([place, options, &kind = kinds[number - 1]] {
            if (const auto ledger = Ledger::open(place, options); !ledger)
                kind = ledger.error().kind;
        });
    }
    for (std::thread &till : tills)
        till.join();
    QVERIFY2(time.elapsed() < longestWait, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(kinds, QList<Error::Kind>(questions, Error::Kind::LedgerAway));
    for (SwallowingProxy &proxy : proxies)
        QCOMPARE(proxy.swallowed(), 1);
}

QTEST_GUILESS_MAIN(LedgerPatienceTest)
#include "tst_ledgerpatience.moc"
