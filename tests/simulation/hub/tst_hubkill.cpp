// SPDX-License-Identifier: Apache-2.0
#include "hubload.h"
#include "support/postgrescluster.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace tillgate;
using test::HubLoad;
using test::HubProcess;

namespace {

constexpr int connections = 12;

/// How long the hub may live under load before the next blow.
int nextLife()
{
    return QRandomGenerator::global()->bounded(5, 150);
}

} // namespace

/// The real hub, killed at random moments under load, stopped, and with its database taken away: every delivery
/// that was answered 200 is in the ledger, once (fault rows C06, C10, C34, C58). TILLGATE_KILLS sets how often.
class TestHubKill final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesNothingThatItAnswered_data();
    void losesNothingThatItAnswered();
    void takesOverFromAHubThatIsKilled();
    void saysUnavailableWhileTheDatabaseRestarts();
    void readsItsConfigurationAnewUnderLoad();
    void cleanupTestCase() { m_cluster.reset(); }

private:
    [[nodiscard]] QString newLedger(bool isServer);
    void strike(HubProcess &hub, HubLoad &load, bool isKilled);
    static void drain(HubLoad &load);
    static void stop(HubProcess &hub, HubLoad &load);
    static void compare(const HubLoad &load, const QString &ledger);

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresCluster> m_cluster;
    int m_ledgers = 0;
};

void TestHubKill::initTestCase()
{
    if (PostgresCluster::isInstalled())
        m_cluster = std::make_unique<PostgresCluster>();
}

QString TestHubKill::newLedger(bool isServer)
{
    const QString name = QStringLiteral("shop%1").arg(++m_ledgers);
    if (!isServer)
        return m_folder.filePath(name + QStringLiteral(".sqlite"));
    m_cluster->createDatabase(name);
    return m_cluster->uri(name);
}

/// Lets the hub live for a random moment, and ends it.
void TestHubKill::strike(HubProcess &hub, HubLoad &load, bool isKilled)
{
    QElapsedTimer time;
    time.start();
    const int life = nextLife();
    QVERIFY(load.goOnUntil([&] { return time.elapsed() >= life; }));
    isKilled ? hub.kill() : hub.terminate();
    QVERIFY(load.goOnUntil([&] { return !hub.isRunning(); }));
    QCOMPARE(hub.endedCleanly(), !isKilled);
}

/// Everything that was ever sent is answered 200 in the end.
void TestHubKill::drain(HubLoad &load)
{
    load.sendNoMore();
    QVERIFY2(load.goOnUntil([&] { return load.isDone(); }, 60'000), "not everything was answered in the end");
}

void TestHubKill::stop(HubProcess &hub, HubLoad &load)
{
    hub.terminate();
    QVERIFY(load.goOnUntil([&] { return !hub.isRunning(); }));
    QVERIFY(hub.endedCleanly());
}

void TestHubKill::compare(const HubLoad &load, const QString &ledger)
{
    QCOMPARE(test::compareWithLedger(LedgerPlace::parse(ledger).value(), load.answered()), QString());
    qInfo("%lld deliveries answered 200, %d sent again, %d answers 503", qint64(load.answered().size()), load.repeated(),
          load.unavailable());
}

void TestHubKill::losesNothingThatItAnswered_data()
{
    QTest::addColumn<bool>("isServer");
    QTest::addColumn<bool>("isKilled");
    QTest::addColumn<int>("times");
    QTest::newRow("SQLite, kill -9") << false << true << test::killsOr(15);
    QTest::newRow("SQLite, stop and start") << false << false << 5;
    QTest::newRow("PostgreSQL, kill -9") << true << true << test::killsOr(15);
    QTest::newRow("PostgreSQL, stop and start") << true << false << 5;
}

void TestHubKill::losesNothingThatItAnswered()
{
    QFETCH(bool, isServer);
    QFETCH(bool, isKilled);
    QFETCH(int, times);
    if (isServer && m_cluster == nullptr)
        QSKIP("PostgreSQL's server is not installed here");
    const QString ledger = newLedger(isServer);
    HubProcess hub(m_folder.path(), QStringLiteral("a"), ledger);
    HubLoad load({hub.port()}, connections);
    for (int at = 0; at < times; ++at) {
        QVERIFY(hub.start());
        strike(hub, load, isKilled);
    }
    QVERIFY2(load.answered().size() > times, "too little was answered: the test proves nothing");
    QVERIFY2(!isKilled || load.repeated() > 0, "no delivery was under way: the test proves nothing");
    QVERIFY(hub.start());
    drain(load);
    stop(hub, load);
    compare(load, ledger);
}

void TestHubKill::takesOverFromAHubThatIsKilled()
{
    if (m_cluster == nullptr)
        QSKIP("PostgreSQL's server is not installed here");
    const QString ledger = newLedger(true);
    HubProcess steady(m_folder.path(), QStringLiteral("steady"), ledger);
    HubProcess victim(m_folder.path(), QStringLiteral("victim"), ledger);
    QVERIFY(steady.start());
    HubLoad load({steady.port(), victim.port()}, connections / 2);
    for (int at = 0; at < test::killsOr(8); ++at) {
        QVERIFY(victim.start());
        strike(victim, load, true);
    }
    QVERIFY2(load.repeated() > 0, "no delivery went from one hub to the other: the test proves nothing");
    QVERIFY(steady.isRunning());
    QCOMPARE(load.unavailable(), 0);
    drain(load);
    compare(load, ledger);
}

void TestHubKill::saysUnavailableWhileTheDatabaseRestarts()
{
    if (m_cluster == nullptr)
        QSKIP("PostgreSQL's server is not installed here");
    const QString ledger = newLedger(true);
    HubProcess hub(m_folder.path(), QStringLiteral("a"), ledger);
    QVERIFY(hub.start());
    HubLoad load({hub.port()}, connections);
    for (int at = 0; at < std::max(3, test::killsOr(0) / 10); ++at) {
        const int until = load.unavailable() + 1;
        const qsizetype before = load.answered().size();
        QVERIFY(load.goOnUntil([&] { return load.answered().size() > before + connections; }));
        at % 2 == 0 ? m_cluster->stopAtOnce() : m_cluster->stop();
        QVERIFY2(load.goOnUntil([&] { return load.unavailable() >= until; }), "nothing was answered 503");
        m_cluster->start();
    }
    drain(load);
    stop(hub, load);
    compare(load, ledger);
}

void TestHubKill::readsItsConfigurationAnewUnderLoad()
{
    const QString ledger = newLedger(false);
    HubProcess hub(m_folder.path(), QStringLiteral("a"), ledger);
    QVERIFY(hub.start());
    HubLoad load({hub.port()}, connections);
    for (int at = 0; at < test::killsOr(15); ++at) {
        const qsizetype before = load.answered().size();
        QVERIFY(load.goOnUntil([&] { return load.answered().size() > before + connections; }));
        hub.reload();
    }
    drain(load);
    stop(hub, load);
    QCOMPARE(load.unavailable(), 0);
    QVERIFY(hub.said().contains("took the configuration"));
    compare(load, ledger);
}

QTEST_GUILESS_MAIN(TestHubKill)
#include "tst_hubkill.moc"
