// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/gatheredwrites.h"

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

#include <cstddef>
#include <vector>

namespace tillgate::test {

/// A file as SQLite has it open, by the methods of a VFS. They answer with SQLite's codes.
class OpenFile final
{
public:
    explicit OpenFile(const QString &path, const char *vfs = gatheringVfs());
    ~OpenFile();
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    [[nodiscard]] int opened() const { return m_opened; }
    [[nodiscard]] bool isOpen() { return file()->pMethods != nullptr; }
    [[nodiscard]] int write(const QByteArray &bytes, qint64 at);
    [[nodiscard]] int read(QByteArray &bytes, int length, qint64 at);
    [[nodiscard]] int truncate(qint64 size) { return file()->pMethods->xTruncate(file(), size); }
    [[nodiscard]] int sync() { return file()->pMethods->xSync(file(), SQLITE_SYNC_NORMAL); }
    /// The code with a minus if there is none.
    [[nodiscard]] qint64 size();
    [[nodiscard]] int lock(int level) { return file()->pMethods->xLock(file(), level); }
    [[nodiscard]] int unlock(int level) { return file()->pMethods->xUnlock(file(), level); }
    [[nodiscard]] bool isReserved();
    [[nodiscard]] int control(int what, void *argument)
    {
        return file()->pMethods->xFileControl(file(), what, argument);
    }
    int close();

private:
    [[nodiscard]] sqlite3_file *file() { return reinterpret_cast<sqlite3_file *>(m_memory.data()); }

    std::vector<std::max_align_t> m_memory;
    sqlite3_filename m_name;
    int m_opened;
};

} // namespace tillgate::test
