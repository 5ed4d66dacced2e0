// SPDX-License-Identifier: Apache-2.0
#include "unit/ledger/ledgerfixture.h"

#include <QDirIterator>
#include <QProcess>

using namespace tillgate;

class LedgerOpenTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheOwnerMayReadFolderAndFiles();
    void aSecondOpenerIsToldThatItIsInUse();
    void whatWasRecordedIsThereAfterOpeningAgain();
    void aSymbolicLinkIsNotFollowed();
    void rightsThatAreTooWideAreNarrowed();
    void aNewerSchemaStopsTheProgram();
    void anOlderLedgerKeepsItsNotices();
    void somethingThatIsNoDatabaseIsRefused();
    void aFolderThatCannotBeMadeIsAnError();
    void theFileIsSafeAgainstPowerCuts();
    void noMorePagesGatherInTheLogThanAsked_data();
    void noMorePagesGatherInTheLogThanAsked();
};

void LedgerOpenTest::onlyTheOwnerMayReadFolderAndFiles()
{
    LedgerShop shop;
    shop.sell();
    const QFileInfo folder(QFileInfo(shop.file()).absolutePath());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(folder.permissions() & others, QFile::Permissions());
    QDirIterator files(folder.filePath(), QDir::Files);
    int count = 0;
    while (files.hasNext()) {
        files.next();
        QCOMPARE(files.fileInfo().permissions() & others, QFile::Permissions());
        ++count;
    }
    QVERIFY(count >= 2); // the database and its write-ahead log
}

void LedgerOpenTest::aSecondOpenerIsToldThatItIsInUse()
{
    LedgerShop shop;
    LedgerOptions options;
    options.busyTimeout = std::chrono::milliseconds(50);
    const auto second = Ledger::open(shop.file(), options);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::InUse);
    QVERIFY(second.error().detail.contains(QStringLiteral("Another program")));
    // The first one goes on.
    QCOMPARE(shop.sell().receiptNumber, 1);
    shop.close();
    QVERIFY(Ledger::open(shop.file(), options));
}

void LedgerOpenTest::whatWasRecordedIsThereAfterOpeningAgain()
{
    LedgerShop shop;
    const Sale sale = shop.sell();
    shop.reopen();
    const auto again = shop.run<SaleWithAttempts>([&](LedgerSession &s) { return s.view().find(sale.id); });
    QVERIFY(again);
    QCOMPARE(again->sale, sale);
    QCOMPARE(again->attempts.size(), 1);
    QCOMPARE(again->attempts.first().stage, PaymentStage::Paid);
    QVERIFY(shop.verify().isSound());
}

void LedgerOpenTest::aSymbolicLinkIsNotFollowed()
{
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("elsewhere.db"));
    QVERIFY(QFile(target).open(QIODevice::WriteOnly));
    const QString link = folder.filePath(QStringLiteral("ledger.db"));
    QVERIFY(QFile::link(target, link));
    const auto ledger = Ledger::open(link);
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().kind, Error::Kind::AccessDenied);
    QCOMPARE(QFileInfo(target).size(), 0);
    // A link to nowhere is one too.
    QVERIFY(QFile::remove(target));
    QCOMPARE(Ledger::open(link).error().kind, Error::Kind::AccessDenied);
    QVERIFY(!QFileInfo::exists(target));
}

void LedgerOpenTest::rightsThatAreTooWideAreNarrowed()
{
    LedgerShop shop;
    shop.close();
    QVERIFY(QFile::setPermissions(
        shop.file(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    shop.open();
    QVERIFY(!(QFileInfo(shop.file()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void LedgerOpenTest::aNewerSchemaStopsTheProgram()
{
    LedgerShop shop;
    shop.sell();
    shop.close();
    {
        QSqlDatabase newer = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
        newer.setDatabaseName(shop.file());
        QVERIFY(newer.open());
        QVERIFY(QSqlQuery(newer).exec(QStringLiteral("PRAGMA user_version = 9999")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("newer"));
    const auto ledger = Ledger::open(shop.file());
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().kind, Error::Kind::StorageNewer);
    QVERIFY(ledger.error().detail.contains(QStringLiteral("9999")));
}

/// Schema 9 makes the table of notices again.
void LedgerOpenTest::anOlderLedgerKeepsItsNotices()
{
    std::ignore = LedgerShop(); // the migrations are loaded with the first ledger
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("ledger.sqlite"));
    QStringList statements;
    for (const QString &name : QDir(QStringLiteral(":/tillgate/sql/sqlite")).entryList({QStringLiteral("000[1-8]*")})) {
        QFile migration(QStringLiteral(":/tillgate/sql/sqlite/") + name);
        QVERIFY(migration.open(QIODevice::ReadOnly));
        statements += QString::fromUtf8(migration.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
    }
    const QString notice = QStringLiteral("INSERT INTO notice VALUES (%1, '2026-11-01T10:00:00.000Z', 'Gate', 'key', '%2', "
                                          "'', '%3', 'paid', 'POST', '/hook', '[]', X'00ff', %4, 1, 1)");
    statements += {notice.arg(QStringLiteral("7"), QStringLiteral("id-7"), QStringLiteral("T1-7-1"), QStringLiteral("NULL")),
                   QString(notice).replace(QStringLiteral("'key'"), QStringLiteral("'other'"))
                       .arg(QStringLiteral("9"), QString(), QString(), QStringLiteral("'2026-11-01T10:00:01.000Z'")),
                   QStringLiteral("PRAGMA user_version = 8")};
    {
        QSqlDatabase older = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("older"));
        older.setDatabaseName(file);
        QVERIFY(older.open());
        for (const QString &statement : std::as_const(statements))
            QVERIFY2(QSqlQuery(older).exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("older"));
    const auto ledger = valueOf(Ledger::open(file));
    const auto waiting = valueOf(ledger->runNow<QList<NoticeRecord>>([](LedgerSession &s) { return s.notices().unhandled(); }));
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().id, 7);
    QCOMPARE(waiting.first().gatewayId.text(), QStringLiteral("id-7"));
    QCOMPARE(waiting.first().delivery.body, QByteArray("\0\xff", 2));
    QVERIFY(waiting.first().isCut && waiting.first().isFormerProof);
    const auto again = valueOf(ledger->runNow<NoticeReceipt>([&](LedgerSession &s) { return s.notices().add(waiting.first()); }));
    QVERIFY(!again.isNew);
    NoticeRecord next = waiting.first();
    next.deduplicationKey = QStringLiteral("next");
    QVERIFY(valueOf(ledger->runNow<NoticeReceipt>([&](LedgerSession &s) { return s.notices().add(next); })).id > 9);
}

void LedgerOpenTest::somethingThatIsNoDatabaseIsRefused()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ledger.db"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray letter(5000, 'x');
    file.write(letter);
    file.close();
    const auto ledger = Ledger::open(path);
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().kind, Error::Kind::Storage);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), letter);
}

void LedgerOpenTest::aFolderThatCannotBeMadeIsAnError()
{
    QTemporaryDir folder;
    QVERIFY(QFile(folder.filePath(QStringLiteral("file"))).open(QIODevice::WriteOnly));
    const auto ledger = Ledger::open(folder.filePath(QStringLiteral("file/ledger.db")));
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().kind, Error::Kind::Storage);
}

void LedgerOpenTest::theFileIsSafeAgainstPowerCuts()
{
    LedgerShop shop;
    // Nothing but the settings that lost no acknowledged row in the power-cut model.
    QVERIFY(QFileInfo::exists(shop.file() + QStringLiteral("-wal")));
    QVERIFY(!QFileInfo::exists(shop.file() + QStringLiteral("-shm"))); // exclusive: no shared index
}

void LedgerOpenTest::noMorePagesGatherInTheLogThanAsked_data()
{
    QTest::addColumn<int>("pages");
    QTest::newRow("few") << 50;
    QTest::newRow("many") << 500;
}

void LedgerOpenTest::noMorePagesGatherInTheLogThanAsked()
{
    QFETCH(const int, pages);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("ledger.sqlite"));
    const auto ledger = valueOf(Ledger::open(file, {.writer = QStringLiteral("T1"), .mostPagesInLog = pages}));
    for (int at = 0; at < 400; ++at) {
        const auto stored = ledger->runNow<NoticeReceipt>([&](LedgerSession &s) {
            return s.notices().add({.account = AccountName(QStringLiteral("Gate")), .deduplicationKey = QString::number(at)});
        });
        QVERIFY(stored);
    }
    constexpr qint64 bytesOfPage = 4096 + 24;
    constexpr int mostAtOnce = 20; // of one transaction
    const qint64 inLog = QFileInfo(file + QStringLiteral("-wal")).size() / bytesOfPage;
    QVERIFY2(inLog >= pages && inLog <= pages + mostAtOnce, qPrintable(QString::number(inLog)));
}

QTEST_GUILESS_MAIN(LedgerOpenTest)
#include "tst_ledgeropen.moc"
