// SPDX-License-Identifier: Apache-2.0
#include "unit/ledger/plainfile.h"

#include <sqlite3.h>

namespace tillgate::test {

PlainFile::PlainFile(const QString &file, const char *vfs, Others others)
    : m_state(sqlite3_open_v2(file.toUtf8().constData(), &m_database,
                              SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, vfs))
{
    if (others == Others::KeptOut)
        run("PRAGMA locking_mode = EXCLUSIVE");
}

PlainFile::~PlainFile()
{
    sqlite3_close(m_database);
}

bool PlainFile::run(const char *sql, const Row &visit)
{
    if (m_state != SQLITE_OK)
        return false;
    sqlite3_stmt *statement = nullptr;
    m_state = sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr);
    while (m_state == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
        visit(statement);
    const int ended = sqlite3_finalize(statement);
    m_state = m_state == SQLITE_OK ? ended : m_state;
    return m_state == SQLITE_OK;
}

QString PlainFile::text(const char *sql)
{
    QString text;
    run(sql, [&](sqlite3_stmt *row) { text = textOf(row); });
    return text;
}

QString PlainFile::textOf(sqlite3_stmt *row)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, 0)));
}

QString PlainFile::error() const
{
    return QString::fromUtf8(sqlite3_errmsg(m_database));
}

} // namespace tillgate::test
