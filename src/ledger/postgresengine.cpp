// SPDX-License-Identifier: Apache-2.0
#include "ledger/postgresengine.h"

#include "ledger/migrations.h"
#include "ledger/verification.h"

#include <QUuid>

#include <tuple>

namespace tillgate {

namespace {

/// The server's own time limit comes first: its answer says more than a cut.
constexpr std::chrono::milliseconds graceForAnswers{2000};

/// libpq's quoting of values ("34.1.1.1 Keyword/Value Connection Strings").
QString quoted(const QString &value)
{
    QString escaped = value;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + escaped + QLatin1Char('\'');
}

qint64 inSeconds(std::chrono::milliseconds time)
{
    return std::max<qint64>(1, std::chrono::ceil<std::chrono::seconds>(time).count());
}

/// Server settings of the session. The server notices a till that was switched off within half a minute.
QString sessionSettings(const LedgerOptions &options)
{
    return QStringLiteral("-c default_transaction_isolation=repeatable\\ read -c statement_timeout=%1 "
                          "-c lock_timeout=%2 -c idle_in_transaction_session_timeout=60000 "
                          "-c client_min_messages=warning "
                          "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3")
        .arg(options.statementTimeout.count())
        .arg(options.busyTimeout.count());
}

Result<void> run(SqlConnection &connection, const QString &sql, const QVariantList &values = {})
{
    const auto rows = connection.select(sql, values);
    return rows ? Result<void>() : fail(rows.error());
}

} // namespace

PostgresEngine::PostgresEngine(LedgerPlace place, const LedgerOptions &options)
    : m_place(std::move(place)),
      m_options(options),
      m_markOwner(options.writer.isEmpty()
                      ? QStringLiteral("guest/") + QUuid::createUuid().toString(QUuid::WithoutBraces)
                      : options.writer)
{
}

QString PostgresEngine::parameters() const
{
    const QString name = QStringLiteral("tillgate ") + m_options.writer;
    QList<std::pair<QString, QString>> all = m_place.serverOptions();
    all += {{QStringLiteral("connect_timeout"),
             QString::number(std::max<qint64>(2, inSeconds(m_options.connectTimeout)))},
            {QStringLiteral("tcp_user_timeout"), QString::number(m_options.statementTimeout.count())},
            {QStringLiteral("keepalives_idle"), QStringLiteral("5")},
            {QStringLiteral("keepalives_interval"), QStringLiteral("3")},
            {QStringLiteral("keepalives_count"), QStringLiteral("3")},
            {QStringLiteral("application_name"), name.trimmed()},
            {QStringLiteral("options"), sessionSettings(m_options)}};
    QStringList words;
    for (const auto &[key, value] : all)
        words.append(key + QLatin1Char('=') + quoted(value));
    return words.join(QLatin1Char(' '));
}

Result<std::unique_ptr<SqlConnection>> PostgresEngine::connect()
{
    Result<std::unique_ptr<SqlConnection>> connection
        = SqlConnection::openServer(parameters(), {.login = m_options.connectTimeout + graceForAnswers,
                                                   .answer = m_options.statementTimeout + graceForAnswers});
    if (!connection)
        return connection;
    if (const Result<void> ready = setUp(**connection); !ready)
        return fail(ready.error());
    return connection;
}

Result<void> PostgresEngine::setUp(SqlConnection &connection)
{
    // A server that was told to forget the last commits in a power cut is told otherwise for this session.
    return run(connection,
               QStringLiteral("SELECT set_config('synchronous_commit', 'on', false) "
                              "WHERE current_setting('synchronous_commit') IN ('off', 'local')"))
        .and_then([&] { return endFormerBackend(connection); })
        .and_then([&] { return takeName(connection); })
        .and_then([&] { return rememberBackend(connection); })
        .and_then([&] { return migrateServer(connection); })
        .map([&] { forgetGuests(connection); });
}

/// The server may not have noticed yet that our last connection is gone, and keep its locks. One that only
/// waits for its standby has committed and is left to finish: see `readMark`.
Result<void> PostgresEngine::endFormerBackend(SqlConnection &connection)
{
    if (m_backend.pid == 0)
        return {};
    return run(connection,
               QStringLiteral("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE pid = ? "
                              "AND backend_start = CAST(? AS timestamptz) AND usename = current_user "
                              "AND wait_event IS DISTINCT FROM 'SyncRep'"),
               {m_backend.pid, m_backend.startedAt})
        .and_then([&] { return checkFormerBackendEnded(connection); });
}

/// Nothing may be written beside a transaction of ours whose outcome is open.
Result<void> PostgresEngine::checkFormerBackendEnded(SqlConnection &connection)
{
    const auto former = connection.selectOne(
        QStringLiteral("SELECT coalesce(wait_event, '') FROM pg_stat_activity WHERE pid = ? "
                       "AND backend_start = CAST(? AS timestamptz)"),
        {m_backend.pid, m_backend.startedAt});
    if (!former)
        return fail(former.error());
    if (!*former)
        return {};
    const bool isForStandby = SqlRow(**former).text() == QLatin1String("SyncRep");
    return fail(Error::Kind::LedgerAway,
                isForStandby ? QStringLiteral("The ledger's server waits for its standby, which does not answer: nothing can "
                                              "be charged until the standby is back or the server is told to do without.")
                             : QStringLiteral("The ledger's server has not let go of this program's last connection yet."));
}

Result<void> PostgresEngine::rememberBackend(SqlConnection &connection)
{
    const auto row = connection.selectOne(QStringLiteral(
        "SELECT pid, CAST(backend_start AS text) FROM pg_stat_activity WHERE pid = pg_backend_pid()"));
    if (!row)
        return fail(row.error());
    if (*row) {
        SqlRow values(**row);
        const qint64 pid = values.integer();
        m_backend = {.pid = pid, .startedAt = values.text()};
    }
    return {};
}

/// Marks of guests are of no use to anybody once they are gone. Somebody else may be doing the same just now.
void PostgresEngine::forgetGuests(SqlConnection &connection) const
{
    if (m_options.writer.isEmpty())
        return;
    std::ignore = run(connection,
                      QStringLiteral("DELETE FROM last_transaction WHERE writer LIKE 'guest/%' AND at < now() - "
                                     "interval '1 day' RETURNING 1"));
}

Result<void> PostgresEngine::takeName(SqlConnection &connection) const
{
    if (m_options.writer.isEmpty())
        return {};
    const Result<void> taken
        = run(connection, QStringLiteral("SELECT pg_advisory_lock(hashtextextended(?, 0))"),
              {QString(QStringLiteral("tillgate writer ") + m_options.writer)});
    if (taken || taken.error().kind != Error::Kind::InUse)
        return taken;
    return fail(
        Error::Kind::InUse,
        QStringLiteral("Another program writes as \"%1\" on this ledger. Give each till a name of its "
                       "own. If that till was just cut off from power, wait half a minute.")
            .arg(m_options.writer));
}

Result<QList<JournalFinding>> PostgresEngine::checkEnds(SqlConnection &connection)
{
    if (m_options.writer.isEmpty())
        return QList<JournalFinding>();
    return verifyTail(connection, TillName(m_options.writer), m_options.tailCheckLength);
}

Result<void> PostgresEngine::makeReadOnly(SqlConnection &)
{
    return {}; // the worker lets no changed transaction commit
}

Result<void> PostgresEngine::writeMark(SqlConnection &connection, const QString &mark)
{
    const Result<int> marked = connection.execute(
        QStringLiteral("INSERT INTO last_transaction (writer, mark) VALUES (?, ?) ON CONFLICT (writer) "
                       "DO UPDATE SET mark = excluded.mark, at = excluded.at"),
        {m_markOwner, mark});
    return marked ? Result<void>() : fail(marked.error());
}

Result<QString> PostgresEngine::readMark(SqlConnection &connection)
{
    // Our own row is locked by a transaction of ours that is still committing: this waits until it is done,
    // for at most the lock's time-out. A repeatable read would be turned back by what it waited for.
    const QString owner = m_markOwner;
    Result<void> begun = connection.command(QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED"));
    if (!begun)
        return fail(begun.error());
    const Result<int> made = connection.execute(
        QStringLiteral("INSERT INTO last_transaction (writer, mark) VALUES (?, '') ON CONFLICT DO NOTHING"),
        {owner});
    if (!made)
        return fail(made.error());
    const auto row = connection.selectOne(
        QStringLiteral("SELECT mark FROM last_transaction WHERE writer = ? FOR UPDATE"), {owner});
    if (!row)
        return fail(row.error());
    const QString mark = *row ? SqlRow(**row).text() : QString();
    begun = connection.command(QStringLiteral("COMMIT"), m_options.commitTimeout);
    return begun ? Result<QString>(mark) : fail(begun.error());
}

} // namespace tillgate
