// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "unit/ledger/modeldisk.h"

#include <sqlite3.h>

namespace tillgate::test {

/// How a disk goes wrong.
struct DiskFault
{
    DiskAct::Kind kind = DiskAct::Kind::Write; ///< or Sync
    int wellBefore = 0; ///< so many of them go well first
    int times = 1;
    int code = SQLITE_FULL;
    bool sparesOldBytes = false; ///< a write that makes no file longer goes well, and is not counted
    bool isForgotten = false; ///< what a failed sync did not bring to the disk, a later one does not either
};

/// As often as it is tried until the disk is relieved.
inline constexpr int always = 1'000'000'000;

/// An SQLite VFS that writes down what happens to the files of one folder, and may fail. A sync is only
/// written down. It is the default one from its beginning to its end. Everything else goes to SQLite's own
/// VFS for Unix. There is one at a time, which also hears `fsync` of that folder, from the ledger itself.
class RecordingVfs final
{
public:
    RecordingVfs();
    ~RecordingVfs();
    RecordingVfs(const RecordingVfs &) = delete;
    RecordingVfs &operator=(const RecordingVfs &) = delete;

    /// Forgets what it has written down, and its fault.
    void watch(const QString &folder);
    void note(qint64 number) { m_acts.append({.kind = DiskAct::Kind::Note, .at = number}); }
    [[nodiscard]] const QList<DiskAct> &acts() const { return m_acts; }

    void goWrong(const DiskFault &fault);
    void relieve() { m_fault.times = 0; }
    [[nodiscard]] bool hasGoneWrong() const { return m_failures > 0; }

    void syncFolder(const QString &folder);

private:
    struct File;
    [[nodiscard]] static const sqlite3_io_methods *methods();
    static int open(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags);
    static int remove(sqlite3_vfs *vfs, const char *name, int syncsFolder);
    static int write(sqlite3_file *file, const void *bytes, int length, sqlite3_int64 offset);
    static int truncate(sqlite3_file *file, sqlite3_int64 size);
    static int sync(sqlite3_file *file, int flags);
    static int close(sqlite3_file *file);
    [[nodiscard]] bool isWatched(const char *name) const;
    /// SQLITE_OK, or how this one fails.
    [[nodiscard]] int outcomeOf(DiskAct::Kind kind);
    [[nodiscard]] int outcomeOfWrite(sqlite3_file *below, qint64 end);

    sqlite3_vfs *m_below;
    sqlite3_vfs m_vfs;
    QString m_folder;
    QList<DiskAct> m_acts;
    DiskFault m_fault{.times = 0};
    int m_failures = 0;
};

} // namespace tillgate::test
