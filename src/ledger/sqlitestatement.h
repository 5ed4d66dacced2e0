// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringEncoder>
#include <QVariantList>

#include <memory>

class QSqlDatabase;
struct sqlite3;
struct sqlite3_stmt;

namespace tillgate {

/// A statement that writes, by SQLite's own interface over the connection that Qt's driver holds: the driver looks each
/// value up by a name that it makes for it, and makes copies, which takes longer than SQLite needs to store the row.
class SqliteStatement final
{
public:
    /// The database must stay open for as long as the statement lives.
    [[nodiscard]] static Result<std::unique_ptr<SqliteStatement>> prepare(const QSqlDatabase &database, const QString &sql);
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    struct Written
    {
        int rows; ///< that were changed
        qint64 lastId; ///< of the row that was inserted last
    };
    /// The values are texts, bytes, whole numbers, booleans or null, one for each placeholder;
    /// a text or bytes that are null count as empty. Anything else is refused as Storage.
    [[nodiscard]] Result<Written> run(const QVariantList &values);

private:
    SqliteStatement(sqlite3 *database, sqlite3_stmt *statement) : m_database(database), m_statement(statement) { }
    [[nodiscard]] int bindAll(const QVariantList &values);
    [[nodiscard]] int bind(int place, const QVariant &value);
    [[nodiscard]] int bindText(int place, const QString &text);

    sqlite3 *m_database;
    sqlite3_stmt *m_statement;
    QStringEncoder m_toUtf8{QStringConverter::Utf8, QStringConverter::Flag::Stateless};
    QByteArray m_texts; ///< room for those of one row, in UTF-8
    char *m_free = nullptr; ///< where the next one goes
};

} // namespace tillgate
