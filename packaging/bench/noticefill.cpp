// SPDX-License-Identifier: Apache-2.0
// noticefill LEDGER COUNT FIRST-ID: stores that many notices in an SQLite ledger, as the hub would have. The database multiplies
// one that the program itself stored, without a journal and with the indexes made at the end: ten million in minutes.
#include "ledger/ledger.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <cstdio>

using namespace tillgate;

namespace {

Result<void> storePattern(const QString &file, qint64 id)
{
    const Result<std::unique_ptr<Ledger>> ledger = Ledger::open(LedgerPlace(file));
    if (!ledger)
        return fail(ledger.error());
    const QString number = QString::number(id);
    const NoticeRecord pattern{.receivedAt = QDateTime::currentDateTimeUtc(),
                               .account = AccountName(QStringLiteral("Main")),
                               .deduplicationKey = number + QStringLiteral("/finished/0.0007051"),
                               .gatewayId = GatewayPaymentId(number),
                               .reference = QStringLiteral("T1-%1-1").arg(number),
                               .rawStatus = QStringLiteral("finished"),
                               .delivery = {.method = HttpRequest::Method::Post,
                                            .url = QUrl(QStringLiteral("/hook")),
                                            .headers = {{"Content-Type", "application/json"},
                                                        {"x-nowpayments-sig", QByteArray(128, 'a')}},
                                            .body = QByteArray(640, 'x')},
                               .handledAt = QDateTime::currentDateTimeUtc()};
    const auto stored
        = (*ledger)->runNow<NoticeReceipt>([&](LedgerSession &session) { return session.notices().add(pattern); });
    return stored ? Result<void>() : fail(stored.error());
}

/// The indexes of the table that are not constraints, as the migrations made them.
QStringList indexStatements(QSqlDatabase &database, QStringList &names)
{
    QStringList statements;
    QSqlQuery query(QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'notice' AND sql "
                                   "IS NOT NULL"),
                    database);
    while (query.next()) {
        names.append(query.value(0).toString());
        statements.append(query.value(1).toString());
    }
    return statements;
}

bool run(QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    const bool isDone = query.exec(sql);
    if (!isDone)
        std::fprintf(stderr, "%s\n", qPrintable(query.lastError().text()));
    return isDone;
}

bool multiply(QSqlDatabase &database, qint64 first, qint64 count)
{
    QStringList names;
    const QStringList indexes = indexStatements(database, names);
    // Nothing here survives a power cut, nor has to.
    bool isGood = run(database, QStringLiteral("PRAGMA journal_mode = OFF")) && run(database, QStringLiteral("PRAGMA synchronous = OFF"))
        && run(database, QStringLiteral("PRAGMA cache_size = -400000"));
    for (const QString &name : std::as_const(names))
        isGood = isGood && run(database, QStringLiteral("DROP INDEX \"%1\"").arg(name));
    isGood = isGood
        && run(database,
               QStringLiteral("WITH RECURSIVE next (id) AS (SELECT %1 + 1 UNION ALL SELECT id + 1 FROM next WHERE id < %1 + %2 - 1) "
                              "INSERT INTO notice (received_at, account, deduplication_key, gateway_id, parent_id, reference, "
                              "raw_status, method, url, headers, body, handled_at, is_cut, is_former_proof) "
                              "SELECT p.received_at, p.account, next.id || '/finished/0.0007051', CAST(next.id AS TEXT), p.parent_id, "
                              "'T1-' || next.id || '-1', p.raw_status, p.method, p.url, p.headers, p.body, p.handled_at, p.is_cut, "
                              "p.is_former_proof FROM next JOIN notice AS p ON p.gateway_id = '%1'")
                   .arg(first)
                   .arg(count));
    for (const QString &index : indexes)
        isGood = isGood && run(database, index);
    return isGood && run(database, QStringLiteral("PRAGMA journal_mode = WAL"));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4) {
        std::fputs("noticefill LEDGER COUNT FIRST-ID\n", stderr);
        return 2;
    }
    const qint64 count = words.at(2).toLongLong();
    const qint64 first = words.at(3).toLongLong();
    if (const Result<void> stored = storePattern(words.at(1), first); !stored) {
        std::fprintf(stderr, "%s\n", qPrintable(stored.error().detail));
        return 4;
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(words.at(1));
    const bool isFilled = database.open() && (count < 2 || multiply(database, first, count));
    database.close();
    return isFilled ? 0 : 4;
}
