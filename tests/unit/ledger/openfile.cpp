// SPDX-License-Identifier: Apache-2.0
#include "unit/ledger/openfile.h"

#include <QFile>

namespace tillgate::test {

OpenFile::OpenFile(const QString &path, const char *vfs)
    : m_name(sqlite3_create_filename(QFile::encodeName(path).constData(), "", "", 0, nullptr))
{
    sqlite3_vfs *const found = sqlite3_vfs_find(vfs);
    m_memory.resize(std::size_t(found->szOsFile) / sizeof(std::max_align_t) + 1);
    constexpr int flags = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_CREATE | SQLITE_OPEN_READWRITE;
    m_opened = found->xOpen(found, m_name, file(), flags, nullptr);
}

OpenFile::~OpenFile()
{
    close();
    sqlite3_free_filename(m_name);
}

int OpenFile::close()
{
    if (!isOpen())
        return SQLITE_OK;
    const int closed = file()->pMethods->xClose(file());
    file()->pMethods = nullptr;
    return closed;
}

int OpenFile::write(const QByteArray &bytes, qint64 at)
{
    return file()->pMethods->xWrite(file(), bytes.constData(), int(bytes.size()), at);
}

int OpenFile::read(QByteArray &bytes, int length, qint64 at)
{
    bytes.fill('?', length);
    return file()->pMethods->xRead(file(), bytes.data(), length, at);
}

qint64 OpenFile::size()
{
    sqlite3_int64 size = 0;
    const int state = file()->pMethods->xFileSize(file(), &size);
    return state == SQLITE_OK ? size : -state;
}

bool OpenFile::isReserved()
{
    int isReserved = 0;
    return file()->pMethods->xCheckReservedLock(file(), &isReserved) == SQLITE_OK && isReserved != 0;
}

} // namespace tillgate::test
