// SPDX-License-Identifier: Apache-2.0
#include "unit/ledger/numberedwork.h"

#include "ledger/gatheredwrites.h"
#include "unit/ledger/plainfile.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace tillgate::test {

namespace {

constexpr int bodyLength = 900;

int noticesOf(int number)
{
    constexpr int largeEvery = 8;
    return number % largeEvery == 5 ? 60 : number % 4;
}

NoticeRecord noticeOf(int number, int at)
{
    return {.account = AccountName(QStringLiteral("Gate")),
            .deduplicationKey = QString::number(at),
            .reference = QString::number(number),
            .delivery = {.body = QByteArray(bodyLength, char('a' + at % 26))}};
}

NewSale saleOf(int number)
{
    const SaleLine line{.text = QStringLiteral("Coffee"), .unitPrice = *Money::parse(u"4.50", u"EUR")};
    return {.lines = {line}, .note = QString::number(number)};
}

constexpr char countsOfAll[]
    = "SELECT number, sum(notices), sum(bytes), sum(sales), sum(entries) FROM ("
      "SELECT CAST(reference AS INTEGER) AS number, count(handled_at) AS notices, "
      "sum(length(body)) AS bytes, 0 AS sales, 0 AS entries FROM notice GROUP BY 1 UNION ALL "
      "SELECT CAST(note AS INTEGER), 0, 0, 1, (SELECT count(*) FROM journal WHERE sale = sale.id) "
      "FROM sale) GROUP BY number";

void addCounted(ShopFound &found, sqlite3_stmt *statement)
{
    const int number = sqlite3_column_int(statement, 0);
    const int notices = noticesOf(number);
    const bool isWhole = sqlite3_column_int(statement, 1) == notices
        && sqlite3_column_int(statement, 2) == notices * bodyLength && sqlite3_column_int(statement, 3) == 1
        && sqlite3_column_int(statement, 4) == 1;
    if (isWhole)
        found.numbers.insert(number);
    else
        found.trouble = QStringLiteral("of transaction %1 there is a part").arg(number);
}

} // namespace

Result<Sale> doNumbered(Ledger &ledger, int number)
{
    return ledger.runNow<Sale>([number](LedgerSession &session) -> Result<Sale> {
        const QDateTime now(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
        QList<qint64> ids;
        for (int at = 0; at < noticesOf(number); ++at) {
            const Result<NoticeReceipt> stored = session.notices().add(noticeOf(number, at));
            if (!stored)
                return fail(stored.error());
            ids.append(stored->id);
        }
        // Back to pages that a large transaction has handed on already.
        if (const Result<void> handled = session.notices().markHandled(ids, now); !handled)
            return fail(handled.error());
        const Author author{.till = TillName(QStringLiteral("T1")),
                            .person = QStringLiteral("Ada"),
                            .at = now.addSecs(number)};
        return session.sales().open(author, saleOf(number));
    });
}

void makeSmallCache(const QString &file)
{
    PlainFile database(file, gatheringVfs());
    if (!database.run("PRAGMA default_cache_size = 20"))
        qFatal("%s", qPrintable(database.error()));
}

ShopFound foundIn(const QString &file)
{
    ShopFound found;
    if (!QFile::exists(file))
        return found;
    PlainFile database(file, "unix");
    database.run("PRAGMA synchronous = OFF");
    database.run("PRAGMA integrity_check", [&](sqlite3_stmt *row) {
        if (PlainFile::textOf(row) != QLatin1String("ok"))
            found.trouble += PlainFile::textOf(row);
    });
    int tables = 0;
    bool isRead
        = database.run("SELECT count(*) FROM sqlite_schema WHERE name IN ('notice', 'sale', 'journal')",
                       [&](sqlite3_stmt *row) { tables = sqlite3_column_int(row, 0); });
    if (tables > 0)
        isRead = database.run(countsOfAll, [&](sqlite3_stmt *row) { addCounted(found, row); });
    if (!isRead)
        found.trouble += database.error();
    return found;
}

QString complaint(const ShopFound &found, const QSet<int> &certain, const QSet<int> &possible)
{
    if (!found.trouble.isEmpty())
        return found.trouble;
    QStringList complaints;
    for (const int number : certain - found.numbers)
        complaints.append(QStringLiteral("transaction %1 is lost").arg(number));
    for (const int number : found.numbers - certain - possible)
        complaints.append(QStringLiteral("transaction %1 is there").arg(number));
    return complaints.join(QStringLiteral(", "));
}

DiskImage imageOf(const QString &folder)
{
    DiskImage image;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QFile file(folder + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        image.insert(name, file.readAll());
    }
    return image;
}

void makeFolder(const QString &folder, const DiskImage &image)
{
    QDir place(folder);
    place.mkpath(QStringLiteral("."));
    for (const QString &name : place.entryList(QDir::Files))
        place.remove(name);
    for (auto content = image.begin(); content != image.end(); ++content) {
        QFile file(place.filePath(content.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(content.value()) != content.value().size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
}

QSet<int> numbersTo(int last)
{
    QSet<int> numbers;
    for (int number = 1; number <= last; ++number)
        numbers.insert(number);
    return numbers;
}

} // namespace tillgate::test
