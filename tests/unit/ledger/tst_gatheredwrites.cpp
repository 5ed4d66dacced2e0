// SPDX-License-Identifier: Apache-2.0
//
// The VFS that gathers writes, by itself: what reaches the VFS below, when, and what is read meanwhile.
#include "ledger/gatheredwrites.h"
#include "unit/ledger/ledgerfixture.h"
#include "unit/ledger/numberedwork.h"
#include "unit/ledger/openfile.h"
#include "unit/ledger/recordingvfs.h"

#include <random>

using namespace tillgate;
using namespace tillgate::test;

namespace {

/// Where a write begins, and how long it is.
using Piece = std::pair<qint64, int>;
using Pieces = QList<Piece>;

/// Different everywhere, and at every time.
QByteArray bytesFor(const Piece &piece, int time = 0)
{
    QByteArray bytes(piece.second, '\0');
    for (int at = 0; at < piece.second; ++at)
        bytes[at] = char((piece.first + at) * 7 + time * 31 + (piece.first + at) / 251);
    return bytes;
}

const QString fileName = QStringLiteral("file");

Pieces piecesIn(const QList<DiskAct> &acts)
{
    Pieces pieces;
    for (const DiskAct &act : acts) {
        if (act.kind == DiskAct::Kind::Write)
            pieces.append({act.at, int(act.bytes.size())});
    }
    return pieces;
}

/// A file that is used by chance, and what must be in it: a write that was taken is there, in the order of
/// the writes; one that was refused is not.
class ChanceUse final
{
public:
    ChanceUse(const QString &path, quint32 seed) : m_file(path), m_chance(seed) { }

    [[nodiscard]] quint32 below(quint32 limit) { return quint32(m_chance()) % limit; }
    [[nodiscard]] const QByteArray &expected() const { return m_expected; }
    [[nodiscard]] int close() { return m_file.close(); }

    /// False if the file answered with what is not so.
    [[nodiscard]] bool use(int time)
    {
        const qint64 at = below(3) == 0 ? qint64(below(200'000)) : m_next;
        const int length = int(below(9000)) + 1;
        switch (below(16)) {
        case 0:
            return isReadRight(length, at);
        case 1: {
            const qint64 size = m_file.size();
            return size == m_expected.size() || size == -SQLITE_FULL;
        }
        case 2:
            if (at < m_expected.size() && m_file.truncate(at) == SQLITE_OK)
                m_expected.truncate(at);
            return true;
        case 3:
            return m_file.sync() == SQLITE_FULL || isReadRight(int(m_expected.size()), 0);
        default:
            write({at, length}, time);
            return true;
        }
    }

private:
    [[nodiscard]] bool isReadRight(int length, qint64 at)
    {
        QByteArray read;
        const int state = m_file.read(read, length, at);
        return state == SQLITE_FULL || read == m_expected.mid(at, length).leftJustified(length, '\0');
    }
    void write(const Piece &piece, int time)
    {
        const QByteArray bytes = bytesFor(piece, time);
        if (m_file.write(bytes, piece.first) != SQLITE_OK)
            return;
        putInto(m_expected, piece.first, bytes);
        m_next = (piece.first + piece.second) % 300'000;
    }

    OpenFile m_file;
    std::mt19937 m_chance;
    QByteArray m_expected;
    qint64 m_next = 0;
};

} // namespace

class GatheredWrites final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesThatFollowOneAnotherArriveInOnePiece_data();
    void writesThatFollowOneAnotherArriveInOnePiece();
    void whateverCouldTellFindsThemInTheFile_data();
    void whateverCouldTellFindsThemInTheFile();
    void whatIsReadIsWhatWasWritten_data();
    void whatIsReadIsWhatWasWritten();
    void whatDidNotArriveIsTriedAgainBeforeAnythingNewer();
    void aDiskThatIsFullKeepsNobodyFromReadingTheRest();
    void aDiskThatIsFullKeepsNoLock();
    void aFileIsClosedEvenIfTheDiskIsFull();
    void nothingIsLostOrReorderedHoweverItIsUsed_data();
    void nothingIsLostOrReorderedHoweverItIsUsed();
    void aFileThatCannotBeOpenedIsNone();

private:
    [[nodiscard]] QString place(const QString &name) const
    {
        return m_folder->path() + QLatin1Char('/') + name;
    }
    [[nodiscard]] QByteArray content() const { return imageOf(m_folder->path()).value(fileName); }

    RecordingVfs m_disk; // before the first use of the other one
    std::unique_ptr<QTemporaryDir> m_folder;
};

void GatheredWrites::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_disk.watch(m_folder->path());
    QVERIFY(gatheringVfs() != nullptr);
}

void GatheredWrites::writesThatFollowOneAnotherArriveInOnePiece_data()
{
    QTest::addColumn<Pieces>("written");
    QTest::addColumn<Pieces>("arriving");
    Pieces most;
    for (int at = 0; at < 16; ++at)
        most.append({at * 4096, 4096});
    QTest::newRow("one") << Pieces{{0, 100}} << Pieces{{0, 100}};
    QTest::newRow("two frames of a log")
        << Pieces{{32, 24}, {56, 4096}, {4152, 24}, {4176, 4096}} << Pieces{{32, 8240}};
    QTest::newRow("not from the beginning") << Pieces{{4096, 100}, {4196, 1}} << Pieces{{4096, 101}};
    QTest::newRow("a gap") << Pieces{{0, 100}, {101, 100}} << Pieces{{0, 100}, {101, 100}};
    QTest::newRow("a step back") << Pieces{{100, 50}, {0, 100}} << Pieces{{100, 50}, {0, 100}};
    QTest::newRow("the same place again") << Pieces{{0, 100}, {0, 100}} << Pieces{{0, 100}, {0, 100}};
    QTest::newRow("back into the middle")
        << Pieces{{0, 100}, {100, 100}, {50, 100}} << Pieces{{0, 200}, {50, 100}};
    QTest::newRow("64 KiB") << most << Pieces{{0, 65536}};
    QTest::newRow("64 KiB and a byte") << most + Pieces{{65536, 1}} << Pieces{{0, 65536}, {65536, 1}};
    QTest::newRow("two that do not fit together")
        << Pieces{{0, 40000}, {40000, 40000}} << Pieces{{0, 40000}, {40000, 40000}};
    QTest::newRow("the longest page") << Pieces{{0, 1}, {1, 65536}} << Pieces{{0, 1}, {1, 65536}};
    QTest::newRow("longer than any page")
        << Pieces{{0, 10}, {10, 70000}, {70010, 10}} << Pieces{{0, 10}, {10, 70000}, {70010, 10}};
}

void GatheredWrites::writesThatFollowOneAnotherArriveInOnePiece()
{
    QFETCH(const Pieces, written);
    QFETCH(const Pieces, arriving);
    QByteArray expected;
    OpenFile file(place(fileName));
    for (int at = 0; at < written.size(); ++at) {
        const QByteArray bytes = bytesFor(written.at(at), at);
        QCOMPARE(file.write(bytes, written.at(at).first), SQLITE_OK);
        putInto(expected, written.at(at).first, bytes);
    }
    QCOMPARE(file.sync(), SQLITE_OK);
    QCOMPARE(piecesIn(m_disk.acts()), arriving);
    QCOMPARE(m_disk.acts().last().kind, DiskAct::Kind::Sync);
    QCOMPARE(file.sync(), SQLITE_OK);
    QCOMPARE(piecesIn(m_disk.acts()), arriving); // once
    QCOMPARE(content(), expected);
}

void GatheredWrites::whateverCouldTellFindsThemInTheFile_data()
{
    using Use = std::function<int(OpenFile &)>;
    QTest::addColumn<Use>("use");
    QTest::newRow("a sync") << Use([](OpenFile &file) { return file.sync(); });
    QTest::newRow("its size") << Use(
        [](OpenFile &file) { return file.size() == 200 ? SQLITE_OK : SQLITE_ERROR; });
    QTest::newRow("truncated") << Use([](OpenFile &file) { return file.truncate(200); });
    QTest::newRow("a lock") << Use([](OpenFile &file) { return file.lock(SQLITE_LOCK_SHARED); });
    QTest::newRow("the end of a lock") << Use([](OpenFile &file) { return file.unlock(SQLITE_LOCK_NONE); });
    QTest::newRow("something else") << Use([](OpenFile &file) {
        int persists = -1;
        return file.control(SQLITE_FCNTL_PERSIST_WAL, &persists);
    });
    QTest::newRow("its end") << Use([](OpenFile &file) { return file.close(); });
}

void GatheredWrites::whateverCouldTellFindsThemInTheFile()
{
    QFETCH(const std::function<int(OpenFile &)>, use);
    OpenFile file(place(fileName));
    QCOMPARE(file.write(bytesFor({0, 200}), 0), SQLITE_OK);
    QCOMPARE(content().size(), 0);
    QCOMPARE(use(file), SQLITE_OK);
    QCOMPARE(content(), bytesFor({0, 200}));
}

void GatheredWrites::whatIsReadIsWhatWasWritten_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("isHandedOn");
    QTest::newRow("before it") << 0LL << 1000 << false;
    QTest::newRow("the last byte before it") << 999LL << 1 << false;
    QTest::newRow("into it") << 999LL << 2 << true;
    QTest::newRow("its first byte") << 1000LL << 1 << true;
    QTest::newRow("within it") << 1200LL << 100 << true;
    QTest::newRow("all of it") << 1000LL << 1000 << true;
    QTest::newRow("around it") << 500LL << 2000 << true;
    QTest::newRow("its last byte") << 1999LL << 1 << true;
    QTest::newRow("out of it") << 1999LL << 100 << true;
    QTest::newRow("the first byte after it") << 2000LL << 1 << false;
    QTest::newRow("after it") << 2500LL << 500 << false;
    QTest::newRow("past the end") << 2900LL << 200 << false;
    QTest::newRow("from it past the end") << 1500LL << 2000 << true;
}

void GatheredWrites::whatIsReadIsWhatWasWritten()
{
    QFETCH(const qint64, at);
    QFETCH(const int, length);
    QFETCH(const bool, isHandedOn);
    OpenFile file(place(fileName));
    QByteArray expected = bytesFor({0, 3000});
    QCOMPARE(file.write(expected, 0), SQLITE_OK);
    QCOMPARE(file.sync(), SQLITE_OK);
    putInto(expected, 1000, bytesFor({1000, 1000}, 1));
    QCOMPARE(file.write(bytesFor({1000, 400}, 1), 1000), SQLITE_OK);
    QCOMPARE(file.write(bytesFor({1400, 600}, 1), 1400), SQLITE_OK);
    const bool isShort = at + length > expected.size();
    QByteArray read;
    QCOMPARE(file.read(read, length, at), isShort ? SQLITE_IOERR_SHORT_READ : SQLITE_OK);
    QCOMPARE(read, expected.mid(at, length).leftJustified(length, '\0'));
    QCOMPARE(piecesIn(m_disk.acts()).contains({1000, 1000}), isHandedOn);
}

void GatheredWrites::whatDidNotArriveIsTriedAgainBeforeAnythingNewer()
{
    OpenFile file(place(fileName));
    QCOMPARE(file.write(bytesFor({0, 300}), 0), SQLITE_OK);
    m_disk.goWrong({.times = 4});
    QCOMPARE(file.sync(), SQLITE_FULL);
    QCOMPARE(file.write(bytesFor({0, 100}, 1), 0),
             SQLITE_FULL); // not taken: it would be older than what is kept
    QByteArray read;
    QCOMPARE(file.read(read, 10, 290), SQLITE_FULL); // never the old bytes
    QCOMPARE(file.size(), -SQLITE_FULL);
    QCOMPARE(file.write(bytesFor({0, 100}, 2), 0), SQLITE_OK);
    QCOMPARE(content(), bytesFor({0, 300}));
    QCOMPARE(file.sync(), SQLITE_OK);
    QByteArray expected = bytesFor({0, 300});
    putInto(expected, 0, bytesFor({0, 100}, 2));
    QCOMPARE(content(), expected);
}

void GatheredWrites::aDiskThatIsFullKeepsNobodyFromReadingTheRest()
{
    OpenFile file(place(fileName));
    QCOMPARE(file.write(bytesFor({0, 1000}), 0), SQLITE_OK);
    QCOMPARE(file.sync(), SQLITE_OK);
    QCOMPARE(file.write(bytesFor({1000, 1000}), 1000), SQLITE_OK);
    m_disk.goWrong({.times = always});
    QCOMPARE(file.sync(), SQLITE_FULL);
    QByteArray read;
    QCOMPARE(file.read(read, 1000, 0), SQLITE_OK);
    QCOMPARE(read, bytesFor({0, 1000}));
}

void GatheredWrites::aDiskThatIsFullKeepsNoLock()
{
    OpenFile file(place(fileName));
    OpenFile other(place(fileName), "unix");
    QCOMPARE(file.lock(SQLITE_LOCK_SHARED), SQLITE_OK);
    QCOMPARE(file.lock(SQLITE_LOCK_RESERVED), SQLITE_OK);
    QVERIFY(other.isReserved());
    QCOMPARE(file.write(bytesFor({0, 300}), 0), SQLITE_OK);
    m_disk.goWrong({.times = always});
    QCOMPARE(file.unlock(SQLITE_LOCK_NONE), SQLITE_FULL);
    QVERIFY(!other.isReserved());
    m_disk.relieve();
    QCOMPARE(file.sync(), SQLITE_OK);
    QCOMPARE(content(), bytesFor({0, 300}));
}

void GatheredWrites::aFileIsClosedEvenIfTheDiskIsFull()
{
    const auto handles = [] {
        const QDir open(QStringLiteral("/proc/self/fd"));
        return open.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
    };
    const qsizetype before = handles();
    OpenFile file(place(fileName));
    QCOMPARE(file.write(bytesFor({0, 300}), 0), SQLITE_OK);
    m_disk.goWrong({.times = always});
    QCOMPARE(file.close(), SQLITE_FULL);
    QCOMPARE(handles(), before);
}

void GatheredWrites::nothingIsLostOrReorderedHoweverItIsUsed_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void GatheredWrites::nothingIsLostOrReorderedHoweverItIsUsed()
{
    QFETCH(const quint32, seed);
    ChanceUse file(place(fileName), seed);
    for (int time = 0; time < 3000; ++time) {
        if (file.below(20) == 0)
            m_disk.goWrong({.wellBefore = int(file.below(4)), .times = int(file.below(4))});
        QVERIFY(file.use(time));
    }
    m_disk.relieve();
    QCOMPARE(file.close(), SQLITE_OK);
    QVERIFY(content() == file.expected());
}

void GatheredWrites::aFileThatCannotBeOpenedIsNone()
{
    OpenFile file(place(QStringLiteral("no such folder/file")));
    QCOMPARE(file.opened() & 0xff, SQLITE_CANTOPEN);
    QVERIFY(!file.isOpen());
}

QTEST_GUILESS_MAIN(GatheredWrites)
#include "tst_gatheredwrites.moc"
