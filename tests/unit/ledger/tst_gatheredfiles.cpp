// SPDX-License-Identifier: Apache-2.0
//
// Databases and ledgers over the VFS that gathers writes: they are what they are without it, and nobody
// else's meanwhile.
#include "ledger/gatheredwrites.h"
#include "unit/ledger/ledgerfixture.h"
#include "unit/ledger/numberedwork.h"
#include "unit/ledger/plainfile.h"
#include "unit/ledger/recordingvfs.h"

#include <QDirIterator>

#include <algorithm>

using namespace tillgate;
using namespace tillgate::test;

namespace {

const QString fileName = QStringLiteral("file");

QList<qsizetype> lengthsIn(const QList<DiskAct> &acts, const QString &file)
{
    QList<qsizetype> lengths;
    for (const DiskAct &act : acts) {
        if (act.kind == DiskAct::Kind::Write && act.file == file)
            lengths.append(act.bytes.size());
    }
    return lengths;
}

/// A statement that writes so many rows of about a quarter of a page.
QByteArray rows(const char *count)
{
    return QByteArray("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ") + count
        + ") INSERT INTO a SELECT zeroblob(900) FROM n";
}

/// Many transactions and checkpoints, more than the cache holds.
bool isWorkedOn(const QString &file, const char *vfs)
{
    PlainFile database(file, vfs);
    for (const char *sql :
         {"PRAGMA synchronous = FULL", "PRAGMA journal_mode = WAL", "PRAGMA wal_autocheckpoint = 20",
          "PRAGMA cache_size = 10", "CREATE TABLE a (id INTEGER PRIMARY KEY, text TEXT)",
          "CREATE INDEX b ON a (text)"})
        database.run(sql);
    for (int time = 0; time < 40; ++time) {
        database.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50) "
                     "INSERT INTO a (text) SELECT hex(zeroblob(i)) || i FROM n");
        database.run("UPDATE a SET text = text || id WHERE id % 7 = 0");
        database.run("DELETE FROM a WHERE id % 11 = 0");
    }
    return database.state() == SQLITE_OK;
}

} // namespace

class GatheredFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCommitIsOneWrite();
    void aFileIsTheSameWithAndWithoutIt();
    void aLogNeedsAFileForItself();
    void nobodyElseReadsALedgerThatIsOpen();
    void aLedgerLiesWhereItsNameSays_data();
    void aLedgerLiesWhereItsNameSays();

private:
    [[nodiscard]] QString place(const QString &name) const
    {
        return m_folder->path() + QLatin1Char('/') + name;
    }

    RecordingVfs m_disk; // before the first use of the other one
    std::unique_ptr<QTemporaryDir> m_folder;
};

void GatheredFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_disk.watch(m_folder->path());
    QVERIFY(gatheringVfs() != nullptr);
}

void GatheredFiles::aCommitIsOneWrite()
{
    PlainFile database(place(fileName), gatheringVfs());
    QVERIFY(database.run("PRAGMA synchronous = FULL"));
    QCOMPARE(database.text("PRAGMA journal_mode = WAL"), QStringLiteral("wal"));
    QVERIFY(database.run("CREATE TABLE a (bytes BLOB)"));
    const QString log = fileName + QStringLiteral("-wal");
    const qsizetype before = lengthsIn(m_disk.acts(), log).size();
    QVERIFY(database.run(rows("30").constData()));
    QList<qsizetype> pieces = lengthsIn(m_disk.acts(), log).mid(before);
    QCOMPARE(pieces.size(), 1);
    QVERIFY(pieces.first() >= 8 * (4096 + 24));
    QCOMPARE(pieces.first() % (4096 + 24), 0);
    QVERIFY(database.run(rows("3000").constData()));
    QVERIFY(database.run("PRAGMA wal_checkpoint"));
    pieces = lengthsIn(m_disk.acts(), log);
    QVERIFY(std::all_of(pieces.begin(), pieces.end(), [](qsizetype piece) { return piece <= 65536; }));
    const qsizetype pages = imageOf(m_folder->path()).value(fileName).size() / 4096;
    QVERIFY(pages > 700);
    QVERIFY(lengthsIn(m_disk.acts(), fileName).size() < pages / 8);
}

void GatheredFiles::aFileIsTheSameWithAndWithoutIt()
{
    const QString gathered = QStringLiteral("gathered");
    const QString plain = QStringLiteral("plain");
    QVERIFY(isWorkedOn(place(gathered), gatheringVfs()));
    QVERIFY(isWorkedOn(place(plain), "unix"));
    const DiskImage image = imageOf(m_folder->path());
    QCOMPARE(image.keys(), QStringList({gathered, plain}));
    QVERIFY(image.value(plain).size() > 100'000);
    QVERIFY(image.value(gathered) == image.value(plain));
}

/// SQLite's own VFS lies below here, which has shared memory.
void GatheredFiles::aLogNeedsAFileForItself()
{
    m_disk.watch({});
    {
        PlainFile shared(place(fileName), gatheringVfs(), PlainFile::Others::Allowed);
        QCOMPARE(shared.text("PRAGMA journal_mode = WAL"), QStringLiteral("delete"));
    }
    {
        PlainFile alone(place(fileName), gatheringVfs());
        QCOMPARE(alone.text("PRAGMA journal_mode = WAL"), QStringLiteral("wal"));
        QVERIFY(alone.run("CREATE TABLE a (b)"));
        QCOMPARE(alone.text("PRAGMA locking_mode = NORMAL"), QStringLiteral("exclusive"));
        QCOMPARE(alone.text("SELECT count(*) FROM a"), QStringLiteral("0"));
        PlainFile other(place(fileName), "unix", PlainFile::Others::Allowed);
        QVERIFY(!other.run("SELECT * FROM a"));
        QCOMPARE(other.state(), SQLITE_BUSY);
    }
    PlainFile again(place(fileName), gatheringVfs(), PlainFile::Others::Allowed);
    QVERIFY(!again.run("SELECT * FROM a"));
    QCOMPARE(again.state(), SQLITE_CANTOPEN);
}

void GatheredFiles::nobodyElseReadsALedgerThatIsOpen()
{
    const auto ledger = valueOf(Ledger::open(place(fileName), {.writer = QStringLiteral("T1")}));
    QVERIFY(doNumbered(*ledger, 1));
    for (const char *sql : {"SELECT * FROM sale", "BEGIN IMMEDIATE"}) {
        PlainFile other(place(fileName), "unix", PlainFile::Others::Allowed);
        QVERIFY(!other.run(sql));
        QCOMPARE(other.state(), SQLITE_BUSY);
    }
    QVERIFY(doNumbered(*ledger, 2));
}

void GatheredFiles::aLedgerLiesWhereItsNameSays_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("name");
    for (const char *name : {"a shop's till.db", "100%.db", "a%20b.db", "what?.db", "a?vfs=unix&mode=memory",
                             "#1.db", "K\u00e4se & Br\u00f6tchen.db", "Ka\u0308se.db", "\"quoted\".db",
                             "back\\slash.db", "semi;colon=1.db", "file:name.db", "new\nline.db",
                             "\u4e2d\u6587 \U0001F600.db", "+plus~[brackets]{braces}|^`.db",
                             ":memory:", "..db", "a folder #1%/100 ?/ledger.db", "./ledger.db"})
        QTest::newRow(name) << QString() << QString::fromUtf8(name);
    QTest::newRow("two slashes") << QStringLiteral("/") << QStringLiteral("ledger.db");
    QTest::newRow("three slashes") << QStringLiteral("//") << QStringLiteral("ledger.db");
}

void GatheredFiles::aLedgerLiesWhereItsNameSays()
{
    QFETCH(const QString, before);
    QFETCH(const QString, name);
    const QString file = before + place(name);
    for (int number = 1; number <= 2; ++number) {
        const auto ledger = valueOf(Ledger::open(file, {.writer = QStringLiteral("T1")}));
        QVERIFY(doNumbered(*ledger, number));
    }
    QVERIFY(QFileInfo(file).size() > 4096);
    QCOMPARE(complaint(foundIn(file), {1, 2}, {}), QString());
    QStringList files;
    for (QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         all.hasNext();)
        files.append(all.next());
    QCOMPARE(files, QStringList({QDir::cleanPath(file)}));
}

QTEST_GUILESS_MAIN(GatheredFiles)
#include "tst_gatheredfiles.moc"
