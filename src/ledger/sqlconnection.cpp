// SPDX-License-Identifier: Apache-2.0
#include "ledger/sqlconnection.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QVariant>

#include <atomic>

namespace tillgate {

namespace {

QString newConnectionName()
{
    static std::atomic<int> counter = 0;
    return QStringLiteral("ledger-%1").arg(++counter);
}

/// A null QString or QByteArray would be written as NULL; an empty one is meant.
QVariant withoutNullText(const QVariant &value)
{
    if (value.isNull())
        return value;
    if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull())
        return QStringLiteral("");
    if (value.metaType() == QMetaType::fromType<QByteArray>() && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

QVariantList rowValues(const QSqlQuery &query)
{
    const int columns = query.record().count();
    QVariantList values;
    values.reserve(columns);
    for (int i = 0; i < columns; ++i)
        values.append(query.value(i));
    return values;
}

} // namespace

Error sqlError(const QSqlError &error)
{
    // Primary result codes of SQLite; the driver reports extended ones, whose low byte is the primary.
    constexpr int busy = 5;
    constexpr int locked = 6;
    constexpr int constraint = 19;
    constexpr int primaryMask = 0xff;
    const int code = error.nativeErrorCode().toInt() & primaryMask;
    if (code == busy || code == locked) {
        return {.kind = Error::Kind::InUse,
                .detail = QStringLiteral("Another program has this shop's ledger open. Close it, or wait "
                                         "until a backup is done.")};
    }
    if (code == constraint) {
        return {.kind = Error::Kind::Conflict,
                .detail = QStringLiteral("The ledger holds this already: %1.").arg(error.databaseText())};
    }
    return {.kind = Error::Kind::Storage,
            .detail = QStringLiteral("The ledger could not be read or written: %1 (%2).")
                          .arg(error.databaseText().isEmpty() ? error.driverText() : error.databaseText(),
                               error.nativeErrorCode())};
}

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const QString &file,
                                                           std::chrono::milliseconds busyTimeout)
{
    std::unique_ptr<SqlConnection> connection(new SqlConnection(newConnectionName()));
    connection->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    connection->m_database.setDatabaseName(file);
    connection->m_database.setConnectOptions(
        QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout.count()));
    if (!connection->m_database.open())
        return fail(sqlError(connection->m_database.lastError()));
    return connection;
}

SqlConnection::~SqlConnection()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<QSqlQuery *> SqlConnection::run(const QString &sql, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(m_database);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql)) {
            m_prepared.remove(sql);
            return fail(sqlError(fresh->lastError()));
        }
        query = fresh;
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, withoutNullText(values.at(i)));
    if (!query->exec()) {
        const Error error = sqlError(query->lastError());
        query->finish();
        return fail(error);
    }
    return query.get();
}

Result<void> SqlConnection::visit(const QString &sql, const QVariantList &values,
                                  const std::function<Result<void>(SqlRow &)> &visit)
{
    // The visitor may run other statements, but not this one again.
    const Result<QSqlQuery *> query = run(sql, values);
    if (!query)
        return fail(query.error());
    while ((*query)->next()) {
        SqlRow row(rowValues(**query));
        if (Result<void> visited = visit(row); !visited) {
            (*query)->finish();
            return visited;
        }
    }
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return fail(sqlError(error));
    return {};
}

Result<QList<SqlRow>> SqlConnection::select(const QString &sql, const QVariantList &values)
{
    QList<SqlRow> rows;
    const Result<void> done = visit(sql, values, [&](SqlRow &row) -> Result<void> {
        rows.append(std::move(row));
        return {};
    });
    if (!done)
        return fail(done.error());
    return rows;
}

Result<std::optional<SqlRow>> SqlConnection::selectOne(const QString &sql, const QVariantList &values)
{
    Result<QList<SqlRow>> rows = select(sql, values);
    if (!rows)
        return fail(rows.error());
    if (rows->isEmpty())
        return std::optional<SqlRow>();
    return std::optional(rows->takeFirst());
}

Result<int> SqlConnection::execute(const QString &sql, const QVariantList &values)
{
    m_isChanged = true;
    const Result<QSqlQuery *> query = run(sql, values);
    if (!query)
        return fail(query.error());
    const int changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<qint64> SqlConnection::insert(const QString &sql, const QVariantList &values)
{
    m_isChanged = true;
    const Result<QSqlQuery *> query = run(sql, values);
    if (!query)
        return fail(query.error());
    const qint64 id = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return id;
}

Result<void> SqlConnection::command(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return fail(sqlError(query.lastError()));
    return {};
}

} // namespace tillgate
