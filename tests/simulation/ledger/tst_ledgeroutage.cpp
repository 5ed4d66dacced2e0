// SPDX-License-Identifier: Apache-2.0
#include "base/openoutcome.h"
#include "support/tillcrowd.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <mutex>

using namespace tillgate;

namespace {

constexpr std::chrono::minutes patience{2};

/// What a till was told, kept outside of the ledger: the truth that the ledger is measured by (I1, I9, I10).
struct Told
{
    QStringList completed; ///< sales that were said to be complete
    int openDoubts = 0; ///< sales whose opening may or may not be there
    int refusals = 0; ///< works that were refused because the ledger was away
};

bool isDoubt(const Error &error)
{
    return error.theirWord == commitUnknown;
}

/// Sells `count` times whatever happens to the server, as a till does: what was refused is tried again, and
/// what is open is read again by its key before anything is decided.
Told sellThrough(CrowdTill &till, int count)
{
    Told told;
    QElapsedTimer running;
    running.start();
    const auto takeNote = [&](const Error &error) {
        if (error.kind != Error::Kind::LedgerAway)
            qFatal("unexpected: %s", qPrintable(error.detail));
        ++told.refusals;
        QThread::msleep(20);
        return !running.hasExpired(std::chrono::milliseconds(patience).count());
    };
    while (told.completed.size() < count) {
        Result<Payment> payment = till.open();
        if (!payment) {
            told.openDoubts += isDoubt(payment.error()) ? 1 : 0;
            if (!takeNote(payment.error()))
                return told;
            continue;
        }
        bool isComplete = false;
        while (!isComplete) {
            Result<Payment> now = till.find(payment->reference);
            Result<void> step;
            if (!now)
                step = fail(now.error());
            else if (now->stage == PaymentStage::Requested)
                step = till.quote(*now).map([](const Payment &) {});
            else if (now->stage == PaymentStage::Paid)
                isComplete = true;
            else
                step = till.settle(*now).map([&](const Sale &) { isComplete = true; });
            if (!step && !takeNote(step.error()))
                return told;
        }
        told.completed.append(payment->sale.text());
    }
    return told;
}

/// Sells with `tills` tills at once while `disturb` does what it does.
template <typename Disturb>
QList<Told> sellWhile(const LedgerPlace &place, int tills, int sales, const Disturb &disturb)
{
    std::vector<std::unique_ptr<CrowdTill>> crowd;
    for (int i = 0; i < tills; ++i)
        crowd.push_back(std::make_unique<CrowdTill>(place, tillNumber(i)));
    QList<Told> told(tills);
    std::vector<std::thread> threads;
    for (int i = 0; i < tills; ++i)
        threads.emplace_back([&, i, slot = &told[i]] { *slot = sellThrough(*crowd[std::size_t(i)], sales); });
    disturb();
    for (std::thread &thread : threads)
        thread.join();
    return told;
}

/// Nothing that was told is missing, nothing is there twice, and the journal is whole.
void compareWithLedger(PostgresCluster &cluster, const QString &database, const QList<Told> &told, int sales)
{
    for (qsizetype i = 0; i < told.size(); ++i) {
        const QString till = tillNumber(int(i));
        QCOMPARE(told.at(i).completed.size(), sales);
        QStringList sorted = told.at(i).completed;
        sorted.sort();
        const QString complete = cluster.ask(
            database,
            QStringLiteral(
                "SELECT string_agg(id, ' ' ORDER BY id) FROM sale WHERE till = '%1' AND receipt_number > 0")
                .arg(till));
        QCOMPARE(complete, sorted.join(QLatin1Char(' ')));
        const int opened
            = cluster.ask(database, QStringLiteral("SELECT count(*) FROM sale WHERE till = '%1'").arg(till))
                  .toInt();
        QVERIFY2(opened >= sales && opened <= sales + told.at(i).openDoubts,
                 qPrintable(QString::number(opened)));
    }
    const auto ledger = valueOf(Ledger::open(valueOf(LedgerPlace::parse(cluster.uri(database)))));
    const Verification verification
        = valueOf(ledger->runNow<Verification>([](LedgerSession &s) { return s.verify(); }));
    for (const JournalFinding &finding : verification.findings)
        qWarning("%s", qPrintable(finding.text));
    QVERIFY(verification.isSound());
}

int refusalsIn(const QList<Told> &told)
{
    int sum = 0;
    for (const Told &one : told)
        sum += one.refusals;
    return sum;
}

} // namespace

/// PostgreSQL stopped, started again, its connections cut and failed over while tills sell (fault rows C58 to
/// C60): nothing lost, nothing doubled, and everybody goes on by himself.
class LedgerOutageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void restartsDuringSalesLoseAndDoubleNothing();
    void cutConnectionsLoseAndDoubleNothing();
    void aFailOverDuringSalesLosesAndDoublesNothing();
    void aFailOverThatLostSomethingStopsTheTill();
    void anIdleTillComesBackAndCatchesUp();
};

void LedgerOutageTest::initTestCase()
{
    if (!PostgresCluster::isInstalled())
        QSKIP("PostgreSQL is not installed");
}

void LedgerOutageTest::restartsDuringSalesLoseAndDoubleNothing()
{
    constexpr int sales = 60;
    const LedgerPlace place = emptyPlace(testCluster(), QStringLiteral("restarts"));
    const QList<Told> told = sellWhile(place, 6, sales, [] {
        for (int i = 0; i < 4; ++i) {
            QTest::qWait(300);
            if (i % 2 == 0)
                testCluster().stopAtOnce();
            else
                testCluster().stop();
            testCluster().start();
        }
    });
    QVERIFY(refusalsIn(told) > 0);
    compareWithLedger(testCluster(), QStringLiteral("restarts"), told, sales);
}

void LedgerOutageTest::cutConnectionsLoseAndDoubleNothing()
{
    constexpr int sales = 40;
    const LedgerPlace place = emptyPlace(testCluster(), QStringLiteral("cuts"));
    const QList<Told> told = sellWhile(place, 6, sales, [] {
        for (int i = 0; i < 25; ++i) {
            testCluster().execute(QStringLiteral("postgres"),
                                  QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                                 "WHERE application_name LIKE 'tillgate%'"));
            QTest::qWait(20);
        }
    });
    compareWithLedger(testCluster(), QStringLiteral("cuts"), told, sales);
}

void LedgerOutageTest::aFailOverDuringSalesLosesAndDoublesNothing()
{
    constexpr int sales = 40;
    // One that confirms only what its standby has on the disk too.
    PostgresCluster primary;
    primary.createDatabase(QStringLiteral("shop"));
    const auto standby = PostgresCluster::replicaOf(primary, QStringLiteral("standby"));
    primary.execute(QStringLiteral("postgres"),
                    QStringLiteral("ALTER SYSTEM SET synchronous_standby_names = 'standby'"));
    primary.execute(QStringLiteral("postgres"), QStringLiteral("SELECT pg_reload_conf()"));
    const LedgerPlace place = valueOf(LedgerPlace::parse(
        QStringLiteral("postgresql://postgres@/shop?host=%1,%2").arg(primary.host(), standby->host())));
    const QList<Told> told = sellWhile(place, 6, sales, [&] {
        QTest::qWait(500);
        primary.stopAtOnce();
        standby->promote();
    });
    QCOMPARE(told.size(), 6);
    compareWithLedger(*standby, QStringLiteral("shop"), told, sales);
}

void LedgerOutageTest::aFailOverThatLostSomethingStopsTheTill()
{
    PostgresCluster primary;
    primary.createDatabase(QStringLiteral("shop"));
    const auto standby = PostgresCluster::replicaOf(primary, QStringLiteral("standby"));
    const LedgerPlace place = valueOf(LedgerPlace::parse(
        QStringLiteral("postgresql://postgres@/shop?host=%1,%2").arg(primary.host(), standby->host())));
    CrowdTill till(place, QStringLiteral("T1"));
    QVERIFY(till.open());
    const QString written = primary.ask(QStringLiteral("shop"), QStringLiteral("SELECT pg_current_wal_lsn()"));
    const QString hasAll = QStringLiteral("SELECT pg_last_wal_replay_lsn() >= '%1'").arg(written);
    QTRY_COMPARE_WITH_TIMEOUT(standby->ask(QStringLiteral("shop"), hasAll), QStringLiteral("t"), 30'000);
    standby->stop();
    const Payment lost = valueOf(till.open());
    primary.stopAtOnce();
    standby->start();
    standby->promote();

    QSignalSpy stopped(&till.ledger(), &Ledger::becameReadOnly);
    QTRY_VERIFY_WITH_TIMEOUT(till.ledger().isReadOnly(), 30'000);
    QCOMPARE(stopped.count(), 1);
    const auto next = till.open();
    QVERIFY(!next);
    QCOMPARE(next.error().kind, Error::Kind::Storage);
    // It can still be read, and says what it does not know any more.
    QCOMPARE(till.find(lost.reference).error().kind, Error::Kind::NotFound);
}

void LedgerOutageTest::anIdleTillComesBackAndCatchesUp()
{
    const LedgerPlace place = emptyPlace(testCluster(), QStringLiteral("idle"));
    CrowdTill idle(place, QStringLiteral("T1"));
    QList<bool> reachable;
    QList<LedgerChange> heard;
    connect(&idle.ledger(), &Ledger::reachabilityChanged, this, [&](bool is) { reachable.append(is); });
    connect(&idle.ledger(), &Ledger::othersWrote, this,
            [&](const LedgerChange &change) { heard.append(change); });
    testCluster().stop();
    QTRY_COMPARE_WITH_TIMEOUT(reachable, QList<bool>{false}, 30'000);
    QCOMPARE(idle.open().error().kind, Error::Kind::LedgerAway);
    testCluster().start();
    CrowdTill busy(place, QStringLiteral("T2"));
    const Payment payment = valueOf(busy.open());
    const QList<bool> awayAndBack{false, true};
    QTRY_COMPARE_WITH_TIMEOUT(reachable, awayAndBack, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(heard.contains(LedgerChange{.topic = LedgerChange::Topic::Everything}), 30'000);
    // What was written while it was away is there, and from now on it is told.
    QVERIFY(idle.find(payment.reference));
    heard.clear();
    const Payment later = valueOf(busy.open());
    QTRY_VERIFY_WITH_TIMEOUT(
        std::any_of(heard.begin(), heard.end(),
                    [&](const LedgerChange &change) { return change.subject == later.reference.text(); }),
        30'000);
    QVERIFY(idle.open());
}

QTEST_GUILESS_MAIN(LedgerOutageTest)
#include "tst_ledgeroutage.moc"
