// SPDX-License-Identifier: Apache-2.0
//
// How a connection begins and ends.
#include "ledger/sqlconnection.h"

#include "ledger/gatheredwrites.h"
#include "ledger/serversocket.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <tuple>

namespace tillgate {

namespace {

QString newConnectionName()
{
    static std::atomic<int> counter = 0;
    return QStringLiteral("ledger-%1").arg(++counter);
}

/// A URI, which is how SQLite is told of a VFS.
QString gatheredName(const QString &file)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath());
    return QString::fromLatin1(url.toEncoded()) + QStringLiteral("?vfs=") + QLatin1String(gatheringVfs());
}

} // namespace

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const QString &file,
                                                           std::chrono::milliseconds busyTimeout)
{
    std::unique_ptr<SqlConnection> connection(new SqlConnection(newConnectionName(), false));
    connection->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    connection->m_database.setDatabaseName(gatheredName(file));
    connection->m_database.setConnectOptions(
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout.count()));
    if (!connection->m_database.open())
        return fail(sqliteError(connection->m_database.lastError()));
    return connection;
}

Result<std::unique_ptr<SqlConnection>> SqlConnection::openServer(const QString &parameters, const Patience &patience)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL"))) {
        return fail(Error::Kind::Storage,
                    QStringLiteral("Qt's driver for PostgreSQL is not installed (libqt6sql6-psql)."));
    }
    std::unique_ptr<SqlConnection> connection(new SqlConnection(newConnectionName(), true));
    connection->m_database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), connection->m_name);
    connection->m_database.setConnectOptions(parameters);
    // NUMERIC as text: a double in between would not be exact.
    connection->m_database.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (const Result<void> in = connection->logIn(patience.login); !in)
        return fail(in.error());
    connection->m_patience = patience.answer;
    connection->m_watch = std::make_unique<AnswerWatch>(serverSocket(*connection->m_database.driver()));
    return connection;
}

/// libpq's connect_timeout ends when the server lets us in; but then Qt's driver asks for the version and sets encoding,
/// dates and the like, and gives the connection away only after that.
Result<void> SqlConnection::logIn(std::chrono::milliseconds patience)
{
    const AnswerWatch watch(socketToCome(m_database.driver()), patience);
    const bool isOpen = m_database.open();
    if (isOpen && !watch.hasCut())
        return {};
    Error away = postgresError(m_database.lastError());
    away.kind = Error::Kind::LedgerAway;
    if (watch.hasCut())
        away.detail = QStringLiteral("The ledger's server took the connection and then fell silent.");
    return fail(away);
}

SqlConnection::~SqlConnection()
{
    // In a transaction that failed not even the end of a prepared statement is taken.
    if (m_trouble != SqlTrouble::None && !isLost())
        std::ignore = command(QStringLiteral("ROLLBACK"));
    {
        // Each prepared statement says good-bye: all together have the time of one answer.
        const AnswerWatch::Question farewell = ask(m_patience);
        m_prepared.clear();
        m_preparedWrites.clear();
    }
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

} // namespace tillgate
