// SPDX-License-Identifier: Apache-2.0
//
// What a file's ledger holds after the power failed, or its disk was full or broken. Beneath SQLite and
// beneath the VFS that gathers writes lies a disk that loses what was not synced.
#include "unit/ledger/ledgerfixture.h"
#include "unit/ledger/numberedwork.h"
#include "unit/ledger/recordingvfs.h"

#include <algorithm>

using namespace tillgate;
using namespace tillgate::test;

namespace {

/// Of three or four transactions: what is acknowledged is in the log alone, and soon carried on.
const LedgerOptions fewPages{.writer = QStringLiteral("T1"), .mostPagesInLog = 50};
const QString ledgerName = QStringLiteral("ledger.db");

qsizetype countOf(const QList<DiskAct> &acts, const QString &file, DiskAct::Kind kind)
{
    return std::count_if(acts.begin(), acts.end(),
                         [&](const DiskAct &act) { return act.file == file && act.kind == kind; });
}

/// How often SQLite wrote a page of its log anew, without the frame's head: of a transaction that it had
/// handed on in part.
qsizetype rewritesIn(const QList<DiskAct> &acts)
{
    constexpr qsizetype page = 4096;
    return std::count_if(acts.begin(), acts.end(), [](const DiskAct &act) {
        return act.file == ledgerName + QStringLiteral("-wal") && act.bytes.size() == page;
    });
}

} // namespace

class LedgerPowerCut final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasAcknowledgedIsThereWheneverThePowerFails();
    void aDiskThatGoesWrongLosesNothingThatWasAcknowledged_data();
    void aDiskThatGoesWrongLosesNothingThatWasAcknowledged();

private:
    [[nodiscard]] QString place(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QString ledgerAt(const char *name) const
    {
        return place(name) + QLatin1Char('/') + ledgerName;
    }
    void makeHistory(int last);
    void cutPower(const DiskImage &image, int acknowledged, bool opensLedger);
    /// A ledger with a small cache, made before.
    [[nodiscard]] const DiskImage &madeLedger();
    void workOn(Ledger &ledger, const std::function<void(int number, const Error &error)> &failed);
    void workWhileItGoesWrong(const DiskFault &fault, const QString &said);
    void checkPowerCuts(const QSet<int> &possible);
    void checkRestart(const QSet<int> &possible);
    [[nodiscard]] QSet<int> acknowledged() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    RecordingVfs m_disk;
    DiskImage m_made;
    QHash<int, SaleId> m_acknowledged;
};

void LedgerPowerCut::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *name : {"disk", "cut"})
        QVERIFY(QDir().mkpath(place(name)));
}

/// From the first opening on, with two ends of the program in between.
void LedgerPowerCut::makeHistory(int last)
{
    const QString file = ledgerAt("disk");
    m_disk.watch(place("disk"));
    valueOf(Ledger::open(file, fewPages)).reset();
    makeSmallCache(file);
    auto ledger = valueOf(Ledger::open(file, fewPages));
    for (int number = 1; number <= last; ++number) {
        const Result<Sale> done = doNumbered(*ledger, number);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        m_disk.note(number);
        if (number % (last / 3 + 1) == 0) {
            ledger.reset();
            ledger = valueOf(Ledger::open(file, fewPages));
        }
    }
}

void LedgerPowerCut::cutPower(const DiskImage &image, int acknowledged, bool opensLedger)
{
    const QString file = ledgerAt("cut");
    makeFolder(place("cut"), image);
    const QString wrong = complaint(foundIn(file), numbersTo(acknowledged), {acknowledged + 1});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    if (!opensLedger)
        return;
    makeFolder(place("cut"), image);
    auto opened = Ledger::open(file, fewPages);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QVERIFY(valueOf((*opened)->runNow<Verification>([](LedgerSession &s) {
                return s.verify({}, {});
            })).isSound());
    constexpr int another = 1000;
    QVERIFY(doNumbered(**opened, another));
    opened->reset();
    const QString after
        = complaint(foundIn(file), numbersTo(acknowledged) + QSet<int>{another}, {acknowledged + 1});
    QVERIFY2(after.isEmpty(), qPrintable(after));
}

void LedgerPowerCut::whatWasAcknowledgedIsThereWheneverThePowerFails()
{
    constexpr int transactions = 40;
    makeHistory(transactions);
    QVERIFY(!QTest::currentTestFailed());
    const QList<DiskAct> acts = m_disk.acts();
    // The history has what it is there for.
    QVERIFY(countOf(acts, ledgerName, DiskAct::Kind::Sync) >= transactions / 4);
    QVERIFY(rewritesIn(acts) > 50);
    ModelDisk disk;
    int acknowledged = 0;
    int cuts = 0;
    for (qsizetype at = 0; at < acts.size(); ++at) {
        disk.apply(acts.at(at));
        if (acts.at(at).kind == DiskAct::Kind::Note)
            acknowledged = int(acts.at(at).at);
        const int seeds = disk.isInDoubt() ? 8 : 1;
        for (int seed = 0; seed < seeds; ++seed) {
            const bool opensLedger = ++cuts % 37 == 0;
            cutPower(disk.afterPowerCut(quint32(at * 8 + seed)), acknowledged, opensLedger);
            if (QTest::currentTestFailed())
                qFatal("The power failed after act %d of %d, %d acknowledged", int(at), int(acts.size()),
                       acknowledged);
        }
    }
    QCOMPARE(acknowledged, transactions);
    qInfo("%d power cuts in %d acts", cuts, int(acts.size()));
}

const DiskImage &LedgerPowerCut::madeLedger()
{
    if (m_made.isEmpty()) {
        m_disk.watch({});
        const QString file = place("made") + QLatin1Char('/') + ledgerName;
        valueOf(Ledger::open(file, fewPages)).reset();
        makeSmallCache(file);
        m_made = imageOf(place("made"));
    }
    return m_made;
}

QSet<int> LedgerPowerCut::acknowledged() const
{
    const QList<int> numbers = m_acknowledged.keys();
    return {numbers.begin(), numbers.end()};
}

/// Nothing that was not synced is kept, or all of it, or some.
void LedgerPowerCut::checkPowerCuts(const QSet<int> &possible)
{
    const QSet<int> certain = acknowledged();
    ModelDisk disk;
    for (const DiskAct &act : m_disk.acts())
        disk.apply(act);
    for (quint32 seed = 0; seed < 8; ++seed) {
        makeFolder(place("cut"), disk.afterPowerCut(seed));
        const QString wrong = complaint(foundIn(ledgerAt("cut")), certain, possible);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(wrong)));
    }
}

void LedgerPowerCut::workOn(Ledger &ledger, const std::function<void(int number, const Error &error)> &failed)
{
    constexpr int last = 14;
    for (int number = 1; number <= last && !QTest::currentTestFailed(); ++number) {
        const Result<Sale> done = doNumbered(ledger, number);
        if (done)
            m_acknowledged.insert(number, done->id);
        else
            failed(number, done.error());
    }
}

void LedgerPowerCut::workWhileItGoesWrong(const DiskFault &fault, const QString &said)
{
    makeFolder(place("disk"), madeLedger());
    m_disk.watch(place("disk"));
    m_acknowledged.clear();
    auto ledger = valueOf(Ledger::open(ledgerAt("disk"), fewPages));
    m_disk.goWrong(fault);
    int failures = 0;
    QSet<int> possible;
    workOn(*ledger, [&](int number, const Error &error) {
        QVERIFY2(++failures == 1, "it failed again though the disk was well");
        QCOMPARE(error.kind, Error::Kind::Storage);
        QVERIFY2(error.detail.contains(QStringLiteral("could not be read or written: ") + said),
                 qPrintable(error.detail));
        if (error.theirWord == QLatin1String("commit-unknown"))
            possible.insert(number);
        QVERIFY(possible.isEmpty() || fault.times == always);
        for (const SaleId &id : std::as_const(m_acknowledged)) {
            const auto sale
                = ledger->runNow<SaleWithAttempts>([&](LedgerSession &s) { return s.view().find(id); });
            QVERIFY2(sale, sale ? "" : qPrintable(sale.error().detail));
        }
        checkPowerCuts(possible);
        m_disk.relieve();
    });
    if (QTest::currentTestFailed())
        return;
    checkPowerCuts(possible);
    ledger.reset();
    m_disk.relieve();
    checkRestart(possible);
}

void LedgerPowerCut::checkRestart(const QSet<int> &possible)
{
    makeFolder(place("cut"), imageOf(place("disk")));
    const QString wrong = complaint(foundIn(ledgerAt("cut")), acknowledged(), possible);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    const auto ledger = valueOf(Ledger::open(ledgerAt("disk"), fewPages));
    QVERIFY(
        valueOf(ledger->runNow<Verification>([](LedgerSession &s) { return s.verify({}, {}); })).isSound());
}

void LedgerPowerCut::aDiskThatGoesWrongLosesNothingThatWasAcknowledged_data()
{
    constexpr auto write = DiskAct::Kind::Write;
    constexpr auto sync = DiskAct::Kind::Sync;
    QTest::addColumn<DiskFault>("fault");
    QTest::addColumn<QString>("said");
    const QString full = QStringLiteral("database or disk is full");
    const QString broken = QStringLiteral("disk I/O error");
    QTest::newRow("nothing can be written until there is space")
        << DiskFault{.kind = write, .times = always, .code = SQLITE_FULL} << full;
    QTest::newRow("no file can grow until there is space")
        << DiskFault{.kind = write, .times = always, .code = SQLITE_FULL, .sparesOldBytes = true} << full;
    QTest::newRow("one write fails") << DiskFault{.kind = write, .code = SQLITE_IOERR_WRITE} << broken;
    // As Linux does it. If several syncs fail one after the other, SQLite itself needs a disk that catches up
    // on them.
    QTest::newRow("one sync fails") << DiskFault{.kind = sync,
                                                 .code = SQLITE_IOERR_FSYNC,
                                                 .isForgotten = true}
                                    << broken;
    QTest::newRow("no sync works for a time")
        << DiskFault{.kind = sync, .times = always, .code = SQLITE_IOERR_FSYNC} << broken;
}

void LedgerPowerCut::aDiskThatGoesWrongLosesNothingThatWasAcknowledged()
{
    QFETCH(DiskFault, fault);
    QFETCH(const QString, said);
    do {
        workWhileItGoesWrong(fault, said);
        if (QTest::currentTestFailed())
            qFatal("It went wrong at write or sync number %d", fault.wellBefore);
        ++fault.wellBefore;
    } while (m_disk.hasGoneWrong());
    QVERIFY2(fault.wellBefore > 10, qPrintable(QString::number(fault.wellBefore)));
    qInfo("went wrong at %d places", fault.wellBefore - 1);
}

QTEST_GUILESS_MAIN(LedgerPowerCut)
#include "tst_ledgerpowercut.moc"
