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

/// "0001-ledger.sql" is number 1.
QList<Migration> knownMigrations()
{
    loadMigrations();
    const QDir folder(QStringLiteral(":/tillgate/sql/sqlite"));
    constexpr int digits = 4;
    QList<Migration> migrations;
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        migrations.append(
            {.number = name.left(digits).toInt(), .name = name, .sql = QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

/// Statements end with a semicolon at the end of a line; comments take whole lines.
QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString statement;
    for (const QString &line : sql.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("--")))
            continue;
        statement += line + QLatin1Char('\n');
        if (line.endsWith(QLatin1Char(';'))) {
            statements.append(statement.trimmed());
            statement.clear();
        }
    }
    return statements;
}

Result<void> apply(SqlConnection &connection, const Migration &migration)
{
    for (const QString &statement : statementsOf(migration.sql)) {
        if (Result<void> done = connection.command(statement); !done)
            return done;
    }
    return connection.command(QStringLiteral("PRAGMA user_version = %1").arg(migration.number));
}

Result<int> storedSchema(SqlConnection &connection)
{
    const auto row = connection.selectOne(QStringLiteral("PRAGMA user_version"));
    if (!row)
        return fail(row.error());
    return *row ? SqlRow(**row).number() : 0;
}

} // namespace

int newestSchema()
{
    const QList<Migration> migrations = knownMigrations();
    return migrations.isEmpty() ? 0 : migrations.last().number;
}

Result<void> migrate(SqlConnection &connection)
{
    const Result<int> stored = storedSchema(connection);
    if (!stored)
        return fail(stored.error());
    const QList<Migration> migrations = knownMigrations();
    if (migrations.isEmpty())
        return fail(Error::Kind::Storage, QStringLiteral("This program was built without its schema."));
    if (*stored > migrations.last().number) {
        return fail(
            Error::Kind::StorageNewer,
            QStringLiteral("This ledger has schema %1; this program knows %2. Use the newer Tillgate.")
                .arg(*stored)
                .arg(migrations.last().number));
    }
    for (const Migration &migration : migrations) {
        if (migration.number <= *stored)
            continue;
        if (Result<void> done = apply(connection, migration); !done)
            return done;
    }
    return {};
}

} // namespace tillgate
