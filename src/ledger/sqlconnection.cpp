// SPDX-License-Identifier: Apache-2.0
#include "ledger/sqlconnection.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QVariant>

#include <algorithm>

namespace tillgate {

namespace {

/// A null QString or QByteArray would be written as NULL; an empty one is meant. PostgreSQL's texts cannot
/// hold the character NUL, which only a broken answer of a gateway brings.
QVariant storable(const QVariant &value, bool isServer)
{
    if (value.isNull())
        return value;
    if (value.metaType() == QMetaType::fromType<QString>()) {
        // Read in place: a copy of each text costs as much as an index entry.
        const QString &text = *static_cast<const QString *>(value.constData());
        if (text.isNull())
            return QStringLiteral("");
        return isServer && text.contains(QChar::Null)
            ? QVariant(QString(text).replace(QChar::Null, QChar::ReplacementCharacter))
            : value;
    }
    if (value.metaType() == QMetaType::fromType<QByteArray>() && static_cast<const QByteArray *>(value.constData())->isNull())
        return QByteArray("");
    return value;
}

QVariantList rowValues(const QSqlQuery &query, int columns)
{
    QVariantList values;
    values.reserve(columns);
    for (int i = 0; i < columns; ++i)
        values.append(query.value(i));
    return values;
}

} // namespace

Result<QSqlQuery *> SqlConnection::run(const QString &sql, const QVariantList &values)
{
    const AnswerWatch::Question question = ask(m_patience);
    std::shared_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(m_database);
        // PostgreSQL gives rows one by one only while nothing else is asked, and visitors do ask.
        fresh->setForwardOnly(!m_isServer);
        if (!fresh->prepare(sql)) {
            m_prepared.remove(sql);
            return fail(failed(fresh->lastError()));
        }
        query = fresh;
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, storable(values.at(i), m_isServer));
    if (!query->exec()) {
        const Error error = failed(query->lastError());
        query->finish();
        return fail(error);
    }
    return query.get();
}

Result<SqliteStatement::Written> SqlConnection::writeToFile(const QString &sql, const QVariantList &values)
{
    std::shared_ptr<SqliteStatement> &statement = m_preparedWrites[sql];
    if (!statement) {
        Result<std::unique_ptr<SqliteStatement>> fresh = SqliteStatement::prepare(m_database, sql);
        if (!fresh) {
            m_preparedWrites.remove(sql);
            return fail(fresh.error());
        }
        statement = std::move(*fresh);
    }
    return statement->run(values);
}

/// Qt's driver asks the server for the names of tables that it meets for the first time.
int SqlConnection::columnsOf(const QSqlQuery &query)
{
    const AnswerWatch::Question question = ask(m_patience);
    return query.record().count();
}

Result<void> SqlConnection::visit(const QString &sql, const QVariantList &values,
                                  const std::function<Result<void>(SqlRow &)> &visit)
{
    // The visitor may run other statements, but not this one again.
    const Result<QSqlQuery *> query = run(sql, values);
    if (!query)
        return fail(query.error());
    const int columns = columnsOf(**query); // once: it describes each column
    while ((*query)->next()) {
        SqlRow row(rowValues(**query, columns));
        if (Result<void> visited = visit(row); !visited) {
            (*query)->finish();
            return visited;
        }
    }
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return fail(failed(error));
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
    if (!m_isServer)
        return writeToFile(sql, values).map(&SqliteStatement::Written::rows);
    const Result<QSqlQuery *> query = run(sql, values);
    if (!query)
        return fail(query.error());
    const int changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<qint64> SqlConnection::insert(const QString &sql, const QVariantList &values)
{
    const Result<std::optional<qint64>> id = insertIfNew(sql, values);
    if (!id)
        return fail(id.error());
    if (!*id)
        return fail(Error::Kind::Storage, QStringLiteral("The ledger gave no number to a new row."));
    return **id;
}

Result<std::optional<qint64>> SqlConnection::insertIfNew(const QString &sql, const QVariantList &values)
{
    if (m_isServer) {
        const auto row = selectOne(sql + QStringLiteral(" RETURNING id"), values);
        return row.map([this](const std::optional<SqlRow> &given) {
            m_isChanged = m_isChanged || given;
            return given ? std::optional(SqlRow(*given).integer()) : std::nullopt;
        });
    }
    // RETURNING would make SQLite keep a copy of every page that the statement touches, to undo it alone.
    return writeToFile(sql, values).map([this](const SqliteStatement::Written &written) {
        const bool isNew = written.rows > 0;
        m_isChanged = m_isChanged || isNew; // what left the table as it was needs no sync
        return isNew ? std::optional(written.lastId) : std::nullopt;
    });
}

Result<void> SqlConnection::command(const QString &sql)
{
    return command(sql, m_patience);
}

Result<void> SqlConnection::command(const QString &sql, std::chrono::milliseconds longest)
{
    const AnswerWatch::Question question = ask(longest);
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return fail(failed(query.lastError()));
    return {};
}

Result<void> SqlConnection::frequentCommand(const QString &sql, std::chrono::milliseconds longest)
{
    if (m_isServer)
        return command(sql, longest);
    return writeToFile(sql, {}).map([](const SqliteStatement::Written &) {});
}

QString SqlConnection::rowLock() const
{
    return m_isServer ? QStringLiteral(" FOR UPDATE") : QString();
}

void SqlConnection::beginUnchanged()
{
    m_isChanged = false;
    m_announced.clear();
    m_trouble = SqlTrouble::None;
}

bool SqlConnection::isLost() const
{
    return m_isServer && (m_trouble == SqlTrouble::Lost || (m_watch != nullptr && m_watch->hasCut()) || !m_database.isOpen());
}

Result<void> SqlConnection::listen(const QString &channel,
                                   const std::function<void(const QByteArray &payload)> &heard)
{
    QSqlDriver *driver = m_database.driver();
    QObject::connect(
        driver, &QSqlDriver::notification, driver,
        [heard](const QString &, QSqlDriver::NotificationSource source, const QVariant &payload) {
            if (source == QSqlDriver::OtherSource)
                heard(payload.toString().toUtf8());
        });
    const AnswerWatch::Question question = ask(m_patience);
    if (!driver->subscribeToNotification(channel))
        return fail(failed(driver->lastError()));
    return {};
}

Error SqlConnection::failed(const QSqlError &error)
{
    if (!m_isServer)
        return sqliteError(error);
    Error failure = postgresError(error);
    // "The transaction is aborted" only repeats that an earlier statement failed.
    if (m_trouble == SqlTrouble::None)
        m_failure = failure;
    const SqlTrouble trouble = isLost() ? SqlTrouble::Lost : postgresTrouble(error);
    m_trouble = std::max(m_trouble, trouble);
    return failure;
}

} // namespace tillgate
