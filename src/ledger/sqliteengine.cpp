// SPDX-License-Identifier: Apache-2.0
#include "ledger/sqliteengine.h"

#include "ledger/ledgerfile.h"
#include "ledger/migrations.h"

namespace tillgate {

namespace {

Result<void> takeLockAndMigrate(SqlConnection &connection)
{
    if (Result<void> begun = connection.command(QStringLiteral("BEGIN EXCLUSIVE")); !begun)
        return begun;
    if (Result<void> migrated = migrate(connection); !migrated)
        return migrated; // closing the connection undoes it
    return connection.command(QStringLiteral("COMMIT"));
}

Result<QString> markIn(SqlConnection &connection)
{
    const auto row = connection.selectOne(QStringLiteral("SELECT mark FROM last_transaction WHERE id = 1"));
    if (!row)
        return fail(row.error());
    return *row ? SqlRow(**row).text() : QString();
}

} // namespace

Result<std::unique_ptr<SqlConnection>> SqliteEngine::connect()
{
    const Result<bool> isNew = prepareLedgerFile(m_file);
    if (!isNew)
        return fail(isNew.error());
    Result<std::unique_ptr<SqlConnection>> connection = SqlConnection::open(m_file, m_options.busyTimeout);
    if (!connection)
        return connection;
    const Result<void> ready = setUp(**connection, *isNew)
                                   .and_then([&] { return takeLockAndMigrate(**connection); })
                                   .and_then([&] { return checkNotMoved(**connection); });
    if (!ready)
        return fail(ready.error());
    return connection;
}

/// The settings that lost nothing in the power-cut model. The journal mode is chosen when the file is made
/// and the folder synced before anything else is written: switching a ledger in use can lose all of it.
Result<void> SqliteEngine::setUp(SqlConnection &connection, bool isNew) const
{
    Result<void> set = connection.command(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"));
    for (const char *setting : {"PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
                                "PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON",
                                "PRAGMA temp_store = MEMORY"}) {
        if (set)
            set = connection.command(QString::fromLatin1(setting));
    }
    if (!set)
        return set;
    const auto mode = connection.selectOne(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!mode)
        return fail(mode.error());
    const auto log = connection.selectOne(QStringLiteral("PRAGMA wal_autocheckpoint = %1").arg(m_options.mostPagesInLog));
    if (!log)
        return fail(log.error());
    if (!*mode || SqlRow(**mode).text() != QLatin1String("wal"))
        return fail(Error::Kind::Storage, QStringLiteral("The ledger cannot be kept safe here: no WAL."));
    return isNew ? syncFolderOf(m_file) : Result<void>();
}

Result<void> SqliteEngine::checkNotMoved(SqlConnection &connection)
{
    const Result<QString> mark = markIn(connection);
    if (!mark)
        return fail(mark.error());
    if (m_options.opensMoved || !mark->startsWith(movedMark))
        return {};
    return fail(
        Error::Kind::Storage,
        QStringLiteral("This ledger was %1 and is not written any more. Say in till.json, or with --ledger, "
                       "that the till uses that one.")
            .arg(*mark));
}

Result<QList<JournalFinding>> SqliteEngine::checkEnds(SqlConnection &connection)
{
    return verifyTails(connection, m_options.tailCheckLength);
}

Result<void> SqliteEngine::makeReadOnly(SqlConnection &connection)
{
    return connection.command(QStringLiteral("PRAGMA query_only = ON"));
}

Result<void> SqliteEngine::writeMark(SqlConnection &connection, const QString &mark)
{
    const Result<int> marked
        = connection.execute(QStringLiteral("UPDATE last_transaction SET mark = ? WHERE id = 1"), {mark});
    return marked ? Result<void>() : fail(marked.error());
}

/// SQLite deletes the log with what failed in it when it closes the file, and leaves open if a power cut undoes that.
Result<QString> SqliteEngine::readMark(SqlConnection &connection)
{
    return syncFolderOf(m_file).and_then([&] { return markIn(connection); });
}

/// What was read from the log may not be synced; a checkpoint does that first.
Result<void> SqliteEngine::secure(SqlConnection &connection)
{
    return connection.command(QStringLiteral("PRAGMA wal_checkpoint"));
}

} // namespace tillgate
