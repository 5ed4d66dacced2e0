// SPDX-License-Identifier: Apache-2.0
#include "unit/ledger/recordingvfs.h"

#include <QFile>
#include <QFileInfo>

#include <memory>

namespace {

tillgate::test::RecordingVfs *present = nullptr;

} // namespace

/// In the place of the C library's.
extern "C" int fsync(int handle)
{
    if (present != nullptr)
        present->syncFolder(QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(handle)));
    return 0;
}

namespace tillgate::test {

/// The file of the VFS below lies behind it.
struct RecordingVfs::File
{
    sqlite3_file base;
    RecordingVfs *disk;
    QString *name;

    static File &of(sqlite3_file *file) { return *reinterpret_cast<File *>(file); }
    [[nodiscard]] sqlite3_file *below() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    static sqlite3_file *belowOf(sqlite3_file *file) { return of(file).below(); }
};

RecordingVfs::RecordingVfs() : m_below(sqlite3_vfs_find("unix")), m_vfs(*m_below)
{
    m_vfs.szOsFile += int(sizeof(File));
    m_vfs.pNext = nullptr;
    m_vfs.zName = "tillgate-test-recording";
    m_vfs.pAppData = this;
    m_vfs.xOpen = open;
    m_vfs.xDelete = remove;
    if (sqlite3_vfs_register(&m_vfs, 1) != SQLITE_OK)
        qFatal("SQLite does not take the VFS of the test");
    present = this;
}

RecordingVfs::~RecordingVfs()
{
    present = nullptr;
    sqlite3_vfs_unregister(&m_vfs);
}

void RecordingVfs::watch(const QString &folder)
{
    m_folder = QFileInfo(folder).canonicalFilePath();
    m_acts.clear();
    m_fault.times = 0;
    m_failures = 0;
}

void RecordingVfs::goWrong(const DiskFault &fault)
{
    m_fault = fault;
    m_failures = 0;
}

void RecordingVfs::syncFolder(const QString &folder)
{
    if (folder == m_folder)
        m_acts.append({.kind = DiskAct::Kind::SyncFolder});
}

bool RecordingVfs::isWatched(const char *name) const
{
    return name != nullptr && !m_folder.isEmpty()
        && QFileInfo(QFile::decodeName(name)).absolutePath() == m_folder;
}

int RecordingVfs::outcomeOf(DiskAct::Kind kind)
{
    if (m_fault.times == 0 || kind != m_fault.kind || m_fault.wellBefore-- > 0)
        return SQLITE_OK;
    --m_fault.times;
    ++m_failures;
    return m_fault.code;
}

int RecordingVfs::open(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    auto &disk = *static_cast<RecordingVfs *>(vfs->pAppData);
    if (!disk.isWatched(name))
        return disk.m_below->xOpen(disk.m_below, name, file, flags, outFlags);
    QFile content(QFile::decodeName(name));
    const bool isThere = content.open(QIODevice::ReadOnly);
    const DiskAct act{.kind = isThere ? DiskAct::Kind::Found : DiskAct::Kind::Made,
                      .file = QFileInfo(content).fileName(),
                      .bytes = isThere ? content.readAll() : QByteArray()};
    content.close();
    File &self = File::of(file);
    self.base.pMethods = nullptr;
    const int opened = disk.m_below->xOpen(disk.m_below, name, self.below(), flags, outFlags);
    if (opened != SQLITE_OK)
        return opened;
    disk.m_acts.append(act);
    self.disk = &disk;
    self.name = new QString(act.file); // until it is closed
    self.base.pMethods = methods();
    return SQLITE_OK;
}

int RecordingVfs::remove(sqlite3_vfs *vfs, const char *name, int syncsFolder)
{
    auto &disk = *static_cast<RecordingVfs *>(vfs->pAppData);
    const int removed = disk.m_below->xDelete(disk.m_below, name, syncsFolder);
    if (removed == SQLITE_OK && disk.isWatched(name))
        disk.m_acts.append(
            {.kind = DiskAct::Kind::Delete, .file = QFileInfo(QFile::decodeName(name)).fileName()});
    return removed;
}

int RecordingVfs::outcomeOfWrite(sqlite3_file *below, qint64 end)
{
    sqlite3_int64 size = 0;
    if (m_fault.sparesOldBytes && below->pMethods->xFileSize(below, &size) == SQLITE_OK && end <= size)
        return SQLITE_OK;
    return outcomeOf(DiskAct::Kind::Write);
}

/// Of a write that fails one half arrives.
int RecordingVfs::write(sqlite3_file *file, const void *bytes, int length, sqlite3_int64 offset)
{
    File &self = File::of(file);
    const int outcome = self.disk->outcomeOfWrite(self.below(), offset + length);
    const int arriving = outcome == SQLITE_OK ? length : length / 2;
    if (const int written = self.below()->pMethods->xWrite(self.below(), bytes, arriving, offset);
        written != SQLITE_OK)
        return written;
    self.disk->m_acts.append({.kind = DiskAct::Kind::Write,
                              .file = *self.name,
                              .at = offset,
                              .bytes = QByteArray(static_cast<const char *>(bytes), arriving)});
    return outcome;
}

int RecordingVfs::truncate(sqlite3_file *file, sqlite3_int64 size)
{
    File &self = File::of(file);
    self.disk->m_acts.append({.kind = DiskAct::Kind::Truncate, .file = *self.name, .at = size});
    return self.below()->pMethods->xTruncate(self.below(), size);
}

int RecordingVfs::sync(sqlite3_file *file, int)
{
    File &self = File::of(file);
    const int outcome = self.disk->outcomeOf(DiskAct::Kind::Sync);
    if (outcome == SQLITE_OK)
        self.disk->m_acts.append({.kind = DiskAct::Kind::Sync, .file = *self.name});
    else if (self.disk->m_fault.isForgotten)
        self.disk->m_acts.append({.kind = DiskAct::Kind::FailedSync, .file = *self.name});
    return outcome;
}

int RecordingVfs::close(sqlite3_file *file)
{
    File &self = File::of(file);
    const std::unique_ptr<QString> name(self.name);
    return self.below()->pMethods->xClose(self.below());
}

const sqlite3_io_methods *RecordingVfs::methods()
{
    static const sqlite3_io_methods methods = [] {
        sqlite3_io_methods made{};
        made.iVersion = 1;
        made.xClose = close;
        made.xRead = [](sqlite3_file *file, void *bytes, int length, sqlite3_int64 offset) {
            return File::belowOf(file)->pMethods->xRead(File::belowOf(file), bytes, length, offset);
        };
        made.xWrite = write;
        made.xTruncate = truncate;
        made.xSync = sync;
        made.xFileSize = [](sqlite3_file *file, sqlite3_int64 *size) {
            return File::belowOf(file)->pMethods->xFileSize(File::belowOf(file), size);
        };
        made.xLock = [](sqlite3_file *file, int level) {
            return File::belowOf(file)->pMethods->xLock(File::belowOf(file), level);
        };
        made.xUnlock = [](sqlite3_file *file, int level) {
            return File::belowOf(file)->pMethods->xUnlock(File::belowOf(file), level);
        };
        made.xCheckReservedLock = [](sqlite3_file *file, int *isReserved) {
            return File::belowOf(file)->pMethods->xCheckReservedLock(File::belowOf(file), isReserved);
        };
        made.xFileControl = [](sqlite3_file *file, int what, void *argument) {
            return File::belowOf(file)->pMethods->xFileControl(File::belowOf(file), what, argument);
        };
        made.xSectorSize = [](sqlite3_file *file) {
            return File::belowOf(file)->pMethods->xSectorSize(File::belowOf(file));
        };
        made.xDeviceCharacteristics = [](sqlite3_file *file) {
            return File::belowOf(file)->pMethods->xDeviceCharacteristics(File::belowOf(file));
        };
        return made;
    }();
    return &methods;
}

} // namespace tillgate::test
