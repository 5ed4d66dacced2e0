// SPDX-License-Identifier: Apache-2.0
#include "ledger/migrations.h"

#include "ledger/sqlconnection.h"

#include <QDir>
#include <QFile>

// A static library's resources are only there if somebody asks for them. Outside of every namespace, as the
// macro demands.
static void loadMigrations()
{
    Q_INIT_RESOURCE(ledger_sql);
}

namespace tillgate {

namespace {

struct Migration
{
    int number = 0;
    QString name;
    QString sql;
};

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "0001-ledger.sql" is number 1.
QList<Migration> knownMigrations(bool isServer)
{
    loadMigrations();
    const QDir folder(isServer ? QStringLiteral(":/tillgate/sql/postgresql")
                               : QStringLiteral(":/tillgate/sql/sqlite"));
    constexpr int digits = 4;
    QList<Migration> migrations;
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        migrations.append(
            {.number = name.left(digits).toInt(), .name = name, .sql = textOf(folder.filePath(name))});
    return migrations;
}

/// Statements end with a semicolon at the end of a line, outside of $$ … $$; comments take whole lines.
QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString statement;
    for (const QString &line : sql.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("--")))
            continue;
        statement += line + QLatin1Char('\n');
        const bool isInBody = statement.count(QLatin1String("$$")) % 2 != 0;
        if (line.endsWith(QLatin1Char(';')) && !isInBody) {
            statements.append(statement.trimmed());
            statement.clear();
        }
    }
    return statements;
}

Result<void> runAll(SqlConnection &connection, const QString &sql)
{
    for (const QString &statement : statementsOf(sql)) {
        if (Result<void> done = connection.command(statement); !done)
            return done;
    }
    return {};
}

Result<void> storeSchema(SqlConnection &connection, int number)
{
    if (!connection.isServer())
        return connection.command(QStringLiteral("PRAGMA user_version = %1").arg(number));
    const Result<int> stored
        = connection.execute(QStringLiteral("INSERT INTO schema_version (number) VALUES (?)"), {number});
    return stored ? Result<void>() : fail(stored.error());
}

Result<void> apply(SqlConnection &connection, const Migration &migration)
{
    return runAll(connection, migration.sql).and_then([&] {
        return storeSchema(connection, migration.number);
    });
}

Result<int> storedNumber(SqlConnection &connection, const QString &sql)
{
    const auto row = connection.selectOne(sql);
    if (!row)
        return fail(row.error());
    return *row ? SqlRow(**row).number() : 0;
}

/// 0 for an empty database.
Result<int> storedSchema(SqlConnection &connection)
{
    if (!connection.isServer())
        return storedNumber(connection, QStringLiteral("PRAGMA user_version"));
    const Result<int> isThere = storedNumber(
        connection,
        QStringLiteral("SELECT count(*) FROM pg_class WHERE oid = to_regclass('schema_version')"));
    if (!isThere || *isThere == 0)
        return isThere;
    return storedNumber(connection, QStringLiteral("SELECT coalesce(max(number), 0) FROM schema_version"));
}

Result<void> checkNotNewer(int stored, int known)
{
    if (known == 0)
        return fail(Error::Kind::Storage, QStringLiteral("This program was built without its schema."));
    if (stored > known) {
        return fail(
            Error::Kind::StorageNewer,
            QStringLiteral("This ledger has schema %1; this program knows %2. Use the newer Tillgate.")
                .arg(stored)
                .arg(known));
    }
    return {};
}

/// Everybody who comes at the same time waits here, and then finds the work done.
Result<void> migrateAlone(SqlConnection &connection)
{
    for (const char *statement : {"SET LOCAL statement_timeout = 0", "SET LOCAL lock_timeout = '60s'",
                                  "SELECT pg_advisory_xact_lock(hashtextextended('tillgate migration', 0))",
                                  "CREATE TABLE IF NOT EXISTS schema_version (number integer PRIMARY KEY, "
                                  "at timestamptz NOT NULL DEFAULT now())"}) {
        if (Result<void> done = connection.command(QString::fromLatin1(statement)); !done)
            return done;
    }
    return migrate(connection).and_then([&] {
        return runAll(connection, textOf(QStringLiteral(":/tillgate/sql/postgresql-rights.sql")));
    });
}

/// Takes as long as it takes, within reason.
Result<void> migrateInTransaction(SqlConnection &connection)
{
    constexpr std::chrono::minutes longest{30};
    const std::chrono::milliseconds usual = connection.patience();
    connection.setPatience(longest);
    // Not in a snapshot: who waited for the lock has to see what was done meanwhile.
    const Result<void> done = connection.command(QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED"))
                                  .and_then([&] { return migrateAlone(connection); })
                                  .and_then([&] { return connection.command(QStringLiteral("COMMIT")); });
    connection.setPatience(usual);
    return done;
}

Error notAllowed(int stored, int known)
{
    return {.kind = Error::Kind::AccessDenied,
            .detail = QStringLiteral("This ledger has schema %1, this program needs %2, and this role of the "
                                     "database may not change it. Run \"tillgatectl ledger migrate\" as the "
                                     "role that owns it.")
                          .arg(stored)
                          .arg(known)};
}

} // namespace

int newestSchema()
{
    const QList<Migration> migrations = knownMigrations(false);
    return migrations.isEmpty() ? 0 : migrations.last().number;
}

Result<void> migrate(SqlConnection &connection)
{
    const Result<int> stored = storedSchema(connection);
    if (!stored)
        return fail(stored.error());
    const QList<Migration> migrations = knownMigrations(connection.isServer());
    const int newest = migrations.isEmpty() ? 0 : migrations.last().number;
    if (const Result<void> checked = checkNotNewer(*stored, newest); !checked)
        return checked;
    for (const Migration &migration : migrations) {
        if (migration.number <= *stored)
            continue;
        if (Result<void> done = apply(connection, migration); !done)
            return done;
    }
    return {};
}

Result<void> migrateServer(SqlConnection &connection)
{
    const Result<int> stored = storedSchema(connection);
    if (!stored)
        return fail(stored.error());
    const int newest = newestSchema();
    const Result<void> checked = checkNotNewer(*stored, newest);
    if (!checked || *stored == newest)
        return checked;
    const Result<void> done = migrateInTransaction(connection);
    if (done)
        return done;
    // Closing the connection undoes it.
    return done.error().kind == Error::Kind::AccessDenied ? fail(notAllowed(*stored, newest)) : done;
}

} // namespace tillgate
