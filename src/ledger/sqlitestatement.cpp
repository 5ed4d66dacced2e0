// SPDX-License-Identifier: Apache-2.0
#include "ledger/sqlitestatement.h"

#include "ledger/sqlerror.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

#include <utility>

namespace tillgate {

namespace {

Error errorOf(sqlite3 *database)
{
    return sqliteError(QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(database)), QSqlError::StatementError,
                                 QString::number(sqlite3_extended_errcode(database))));
}

template <typename T> const T &held(const QVariant &value)
{
    return *static_cast<const T *>(value.constData());
}

/// UTF-16 units in all texts.
qsizetype lengthOfTexts(const QVariantList &values)
{
    qsizetype length = 0;
    for (const QVariant &value : values)
        length += value.typeId() == QMetaType::QString ? held<QString>(value).size() : 0;
    return length;
}

} // namespace

Result<std::unique_ptr<SqliteStatement>> SqliteStatement::prepare(const QSqlDatabase &database, const QString &sql)
{
    sqlite3 *const handle = *static_cast<sqlite3 *const *>(database.driver()->handle().constData());
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v3(handle, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK) {
        return fail(errorOf(handle));
    }
    return std::unique_ptr<SqliteStatement>(new SqliteStatement(handle, statement));
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

Result<SqliteStatement::Written> SqliteStatement::run(const QVariantList &values)
{
    int state = bindAll(values);
    if (state == SQLITE_MISMATCH || state == SQLITE_RANGE)
        return fail(Error::Kind::Storage, QStringLiteral("These values do not fit into a row of the ledger."));
    if (state == SQLITE_OK)
        state = sqlite3_step(m_statement);
    const Error error = state == SQLITE_DONE ? Error() : errorOf(m_database); // before the reset forgets it
    sqlite3_reset(m_statement);
    if (state != SQLITE_DONE)
        return fail(error);
    return Written{.rows = sqlite3_changes(m_database), .lastId = sqlite3_last_insert_rowid(m_database)};
}

int SqliteStatement::bindAll(const QVariantList &values)
{
    if (sqlite3_bind_parameter_count(m_statement) != values.size())
        return SQLITE_RANGE;
    // SQLite reads texts and bytes where they are: they must not move until the statement has run.
    m_texts.resize(m_toUtf8.requiredSpace(lengthOfTexts(values)));
    m_free = m_texts.data();
    int state = SQLITE_OK;
    for (int at = 0; state == SQLITE_OK && at < values.size(); ++at)
        state = bind(at + 1, values.at(at));
    return state;
}

int SqliteStatement::bind(int place, const QVariant &value)
{
    if (value.isNull())
        return sqlite3_bind_null(m_statement, place);
    switch (value.typeId()) {
    case QMetaType::QString:
        return bindText(place, held<QString>(value));
    case QMetaType::QByteArray: {
        const QByteArray &bytes = held<QByteArray>(value);
        return sqlite3_bind_blob(m_statement, place, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
    }
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Bool:
        return sqlite3_bind_int64(m_statement, place, value.toLongLong());
    default:
        return SQLITE_MISMATCH;
    }
}

/// In UTF-8, as the file has it: SQLite would ask for memory for each text that it has to convert.
int SqliteStatement::bindText(int place, const QString &text)
{
    const char *const begin = std::exchange(m_free, m_toUtf8.appendToBuffer(m_free, text));
    return sqlite3_bind_text(m_statement, place, begin, int(m_free - begin), SQLITE_STATIC);
}

} // namespace tillgate
