// SPDX-License-Identifier: Apache-2.0
#include "ledger/gatheredwrites.h"

#include <sqlite3.h>

#include <cstring>
#include <memory>
#include <new>

namespace tillgate {

namespace {

constexpr char vfsName[] = "tillgate-gathering";

/// As long as SQLite's longest page: the VFS below need not know longer writes (the one for Unix takes 128 KiB for none).
constexpr sqlite3_int64 mostGathered = 65'536;

sqlite3_vfs *vfsBelow()
{
    static sqlite3_vfs *const below = sqlite3_vfs_find(nullptr);
    return below;
}

/// Writes of one file that follow one another, not yet handed on.
class Run final
{
public:
    [[nodiscard]] bool isReady() const { return m_bytes != nullptr; }

    [[nodiscard]] bool canTake(int length, sqlite3_int64 offset) const
    {
        return m_length + length <= mostGathered && (m_length == 0 || offset == m_begin + m_length);
    }

    void take(const void *bytes, int length, sqlite3_int64 offset)
    {
        if (m_length == 0)
            m_begin = offset;
        std::memcpy(m_bytes.get() + m_length, bytes, std::size_t(length));
        m_length += length;
    }

    [[nodiscard]] bool meets(int length, sqlite3_int64 offset) const
    {
        return m_length > 0 && offset < m_begin + m_length && m_begin < offset + length;
    }

    /// Kept if that fails, whole: writing a part of it twice changes nothing.
    [[nodiscard]] int writeTo(sqlite3_file &file)
    {
        if (m_length == 0)
            return SQLITE_OK;
        const int written = file.pMethods->xWrite(&file, m_bytes.get(), int(m_length), m_begin);
        if (written == SQLITE_OK)
            m_length = 0;
        return written;
    }

private:
    std::unique_ptr<char[]> m_bytes{new (std::nothrow) char[std::size_t(mostGathered)]}; // NOLINT(*-avoid-c-arrays)
    sqlite3_int64 m_begin = 0;
    sqlite3_int64 m_length = 0;
};

/// What SQLite holds as an open file. The file of the VFS below lies behind it, in the memory that SQLite gave for both.
struct GatheringFile
{
    sqlite3_file base;
    Run *run;

    static GatheringFile &of(sqlite3_file *file) { return *reinterpret_cast<GatheringFile *>(file); }
    [[nodiscard]] sqlite3_file *below() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    [[nodiscard]] int settle() { return run->writeTo(*below()); }
};

/// A method of the file below, called once what is gathered has reached it.
template <auto member> struct Settled;
template <typename... Arguments, int (*sqlite3_io_methods::*member)(sqlite3_file *, Arguments...)> struct Settled<member>
{
    static int call(sqlite3_file *file, Arguments... arguments)
    {
        GatheringFile &self = GatheringFile::of(file);
        const int settled = self.settle();
        return settled != SQLITE_OK ? settled : (self.below()->pMethods->*member)(self.below(), arguments...);
    }
};

/// A method of the file below that has nothing to do with what is written.
template <auto member> struct Direct;
template <typename... Arguments, int (*sqlite3_io_methods::*member)(sqlite3_file *, Arguments...)> struct Direct<member>
{
    static int call(sqlite3_file *file, Arguments... arguments)
    {
        sqlite3_file *const below = GatheringFile::of(file).below();
        return (below->pMethods->*member)(below, arguments...);
    }
};

int writeGathered(sqlite3_file *file, const void *bytes, int length, sqlite3_int64 offset)
{
    GatheringFile &self = GatheringFile::of(file);
    if (!self.run->canTake(length, offset)) {
        if (const int settled = self.settle(); settled != SQLITE_OK)
            return settled;
    }
    if (!self.run->canTake(length, offset))
        return self.below()->pMethods->xWrite(self.below(), bytes, length, offset);
    self.run->take(bytes, length, offset);
    return SQLITE_OK;
}

/// Reads past what is gathered: a disk that is full must not keep anybody from reading the rest.
int readSettled(sqlite3_file *file, void *bytes, int length, sqlite3_int64 offset)
{
    GatheringFile &self = GatheringFile::of(file);
    if (self.run->meets(length, offset)) {
        if (const int settled = self.settle(); settled != SQLITE_OK)
            return settled;
    }
    return self.below()->pMethods->xRead(self.below(), bytes, length, offset);
}

/// Lets the others in whatever happens.
int unlockSettled(sqlite3_file *file, int level)
{
    GatheringFile &self = GatheringFile::of(file);
    const int settled = self.settle();
    const int unlocked = self.below()->pMethods->xUnlock(self.below(), level);
    return settled != SQLITE_OK ? settled : unlocked;
}

int closeSettled(sqlite3_file *file)
{
    GatheringFile &self = GatheringFile::of(file);
    const int settled = self.settle();
    const int closed = self.below()->pMethods->xClose(self.below());
    delete self.run;
    self.run = nullptr;
    return settled != SQLITE_OK ? settled : closed;
}

/// Of the first version: without shared memory SQLite keeps a log only for a connection that has the file to itself, and
/// without maps it reads nothing around what is gathered.
const sqlite3_io_methods *gatheringMethods()
{
    static const sqlite3_io_methods methods = [] {
        sqlite3_io_methods made{};
        made.iVersion = 1;
        made.xClose = closeSettled;
        made.xRead = readSettled;
        made.xWrite = writeGathered;
        made.xTruncate = Settled<&sqlite3_io_methods::xTruncate>::call;
        made.xSync = Settled<&sqlite3_io_methods::xSync>::call;
        made.xFileSize = Settled<&sqlite3_io_methods::xFileSize>::call;
        made.xLock = Settled<&sqlite3_io_methods::xLock>::call;
        made.xUnlock = unlockSettled;
        made.xCheckReservedLock = Direct<&sqlite3_io_methods::xCheckReservedLock>::call;
        made.xFileControl = Settled<&sqlite3_io_methods::xFileControl>::call;
        made.xSectorSize = Direct<&sqlite3_io_methods::xSectorSize>::call;
        made.xDeviceCharacteristics = Direct<&sqlite3_io_methods::xDeviceCharacteristics>::call;
        return made;
    }();
    return &methods;
}

/// Ledgers and their logs are gathered; what else SQLite opens beside them is the file below and nothing more.
int openGathering(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    sqlite3_vfs *const below = vfsBelow();
    if ((flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL)) == 0)
        return below->xOpen(below, name, file, flags, outFlags);
    GatheringFile &self = GatheringFile::of(file);
    self.base.pMethods = nullptr; // SQLite closes nothing then
    auto run = std::unique_ptr<Run>(new (std::nothrow) Run);
    if (run == nullptr || !run->isReady())
        return SQLITE_NOMEM;
    const int opened = below->xOpen(below, name, self.below(), flags, outFlags);
    if (opened != SQLITE_OK) {
        if (self.below()->pMethods != nullptr)
            self.below()->pMethods->xClose(self.below());
        return opened;
    }
    self.run = run.release();
    self.base.pMethods = gatheringMethods();
    return SQLITE_OK;
}

/// A method of the VFS below.
template <auto member> struct Below;
template <typename Answer, typename... Arguments, Answer (*sqlite3_vfs::*member)(sqlite3_vfs *, Arguments...)>
struct Below<member>
{
    static Answer call(sqlite3_vfs *, Arguments... arguments)
    {
        sqlite3_vfs *const below = vfsBelow();
        return (below->*member)(below, arguments...);
    }
};

sqlite3_vfs *makeGatheringVfs()
{
    static sqlite3_vfs vfs{};
    vfs.iVersion = 1;
    vfs.szOsFile = int(sizeof(GatheringFile)) + vfsBelow()->szOsFile;
    vfs.mxPathname = vfsBelow()->mxPathname;
    vfs.zName = vfsName;
    vfs.xOpen = openGathering;
    vfs.xDelete = Below<&sqlite3_vfs::xDelete>::call;
    vfs.xAccess = Below<&sqlite3_vfs::xAccess>::call;
    vfs.xFullPathname = Below<&sqlite3_vfs::xFullPathname>::call;
    vfs.xDlOpen = Below<&sqlite3_vfs::xDlOpen>::call;
    vfs.xDlError = Below<&sqlite3_vfs::xDlError>::call;
    vfs.xDlSym = Below<&sqlite3_vfs::xDlSym>::call;
    vfs.xDlClose = Below<&sqlite3_vfs::xDlClose>::call;
    vfs.xRandomness = Below<&sqlite3_vfs::xRandomness>::call;
    vfs.xSleep = Below<&sqlite3_vfs::xSleep>::call;
    vfs.xCurrentTime = Below<&sqlite3_vfs::xCurrentTime>::call;
    vfs.xGetLastError = Below<&sqlite3_vfs::xGetLastError>::call;
    return &vfs;
}

} // namespace

const char *gatheringVfs()
{
    static const bool isRegistered
        = vfsBelow() != nullptr && sqlite3_vfs_register(makeGatheringVfs(), 0) == SQLITE_OK;
    return isRegistered ? vfsName : nullptr;
}

} // namespace tillgate
