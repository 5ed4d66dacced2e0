// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledgerworker.h"

#include "ledger/ledgerfile.h"
#include "ledger/migrations.h"

#include <QUuid>

namespace tillgate {

Result<QList<JournalFinding>> LedgerWorker::open()
{
    if (const Result<void> connected = connectToFile(); !connected)
        return fail(connected.error());
    Result<QList<JournalFinding>> findings = verifyTails(*m_connection, m_options.tailCheckLength);
    if (!findings)
        return findings;
    m_isReadOnly = !findings->isEmpty();
    if (m_isReadOnly) {
        if (const Result<void> set = m_connection->command(QStringLiteral("PRAGMA query_only = ON")); !set)
            return fail(set.error());
    }
    return findings;
}

Result<void> LedgerWorker::connectToFile()
{
    const Result<bool> isNew = prepareLedgerFile(m_file);
    if (!isNew)
        return fail(isNew.error());
    Result<std::unique_ptr<SqlConnection>> connection = SqlConnection::open(m_file, m_options.busyTimeout);
    if (!connection)
        return fail(connection.error());
    m_connection = std::move(*connection);
    const Result<void> ready = setUp(*isNew).and_then([this] { return takeLockAndMigrate(); });
    if (!ready) {
        m_connection.reset();
        return ready;
    }
    if (m_isReadOnly)
        return m_connection->command(QStringLiteral("PRAGMA query_only = ON"));
    return {};
}

/// The settings that lost nothing in the power-cut model. The journal mode is chosen when the file is made
/// and the folder synced before anything else is written: switching a ledger in use can lose all of it.
Result<void> LedgerWorker::setUp(bool isNew)
{
    Result<void> set = m_connection->command(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"));
    for (const char *setting : {"PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
                                "PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON"}) {
        if (set)
            set = m_connection->command(QString::fromLatin1(setting));
    }
    if (!set)
        return set;
    const auto mode = m_connection->selectOne(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!mode)
        return fail(mode.error());
    if (!*mode || SqlRow(**mode).text() != QLatin1String("wal"))
        return fail(Error::Kind::Storage, QStringLiteral("The ledger cannot be kept safe here: no WAL."));
    return isNew ? syncFolderOf(m_file) : Result<void>();
}

Result<void> LedgerWorker::takeLockAndMigrate()
{
    if (Result<void> begun = m_connection->command(QStringLiteral("BEGIN EXCLUSIVE")); !begun)
        return begun;
    if (Result<void> migrated = migrate(*m_connection); !migrated) {
        rollBack();
        return migrated;
    }
    return m_connection->command(QStringLiteral("COMMIT"));
}

Result<void> LedgerWorker::transact(const Step &step)
{
    if (!m_connection) {
        if (const Result<void> connected = connectToFile(); !connected)
            return connected;
    }
    if (Result<void> begun = m_connection->command(QStringLiteral("BEGIN")); !begun)
        return begun;
    m_connection->beginUnchanged();
    LedgerSession session(*m_connection);
    if (Result<void> done = step(session); !done) {
        rollBack();
        return done;
    }
    return commit();
}

Result<void> LedgerWorker::commit()
{
    if (!m_connection->isChanged())
        return m_connection->command(QStringLiteral("COMMIT"));
    const QString mark = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<int> marked
        = m_connection->execute(QStringLiteral("UPDATE last_transaction SET mark = ? WHERE id = 1"), {mark});
    if (!marked) {
        rollBack();
        return fail(marked.error());
    }
    const Result<void> committed = m_connection->command(QStringLiteral("COMMIT"));
    return committed ? committed : settleCommit(mark, committed.error());
}

/// A COMMIT that reports an error may be durable all the same. Only the file itself can tell.
Result<void> LedgerWorker::settleCommit(const QString &mark, const Error &error)
{
    m_connection.reset();
    Error unknown{.kind = Error::Kind::Storage, .detail = error.detail};
    unknown.theirWord = QStringLiteral("commit-unknown");
    if (const Result<void> connected = connectToFile(); !connected)
        return fail(unknown);
    const auto row
        = m_connection->selectOne(QStringLiteral("SELECT mark FROM last_transaction WHERE id = 1"));
    if (!row || !*row)
        return fail(unknown);
    if (SqlRow(**row).text() == mark)
        return {};
    return fail(Error::Kind::Storage, error.detail);
}

void LedgerWorker::rollBack()
{
    // Some failures have rolled back already; a connection in doubt is opened anew by the next work.
    if (!m_connection->command(QStringLiteral("ROLLBACK")))
        m_connection.reset();
}

} // namespace tillgate
