// SPDX-License-Identifier: Apache-2.0
#include "unit/ledger/ledgerfixture.h"

using namespace tillgate;

using Kind = JournalFinding::Kind;
using Expected = QList<std::pair<Kind, qint64>>;

Q_DECLARE_METATYPE(Expected)

/// Twelve entries: three sales of opening, request, quote and payment.
class LedgerJournalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChainIsDenseAndLinked();
    void theBodyIsCanonical();
    void theJournalIsAppendOnly();
    void tamperingIsFoundAndNamed_data();
    void tamperingIsFoundAndNamed();
    void aRebuiltChainIsFoundByAnAnchor();
    void aRowThatWasChangedIsFound_data();
    void aRowThatWasChangedIsFound();
    void aDamagedTailLetsTheLedgerOnlyBeRead();
    void progressReachesTheEnd();
    void salesGoOnBetweenThePiecesOfACheck();

private:
    static void sellThree(LedgerShop &shop);
};

void LedgerJournalTest::sellThree(LedgerShop &shop)
{
    for (int i = 0; i < 3; ++i)
        shop.pay(shop.openAtGateway(shop.request(shop.openSale())));
}

void LedgerJournalTest::theChainIsDenseAndLinked()
{
    LedgerShop shop;
    sellThree(shop);
    const auto entries = valueOf(shop.run<QList<JournalEntry>>(
        [](LedgerSession &s) { return s.journal().entries(TillName(QStringLiteral("T1")), 1, 100); }));
    QCOMPARE(entries.size(), 12);
    QByteArray previous(32, '\0');
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QCOMPARE(entries.at(i).sequence, i + 1);
        QCOMPARE(entries.at(i).previousHash, previous);
        QCOMPARE(chainHash(previous, entries.at(i)), entries.at(i).hash);
        previous = entries.at(i).hash;
    }
    const Verification verification = shop.verify();
    QVERIFY(verification.isSound());
    QCOMPARE(verification.entriesChecked, 12);
    QCOMPARE(verification.heads.first().hash, previous);
}

void LedgerJournalTest::theBodyIsCanonical()
{
    const Json body = valueOf(Json::parse(R"({"b":{"z":1.50,"a":[{"d":1,"c":2}]},"a":"é"})"));
    QCOMPARE(valueOf(canonicalJson(body)),
             QByteArrayLiteral("{\"a\":\"\xc3\xa9\",\"b\":{\"a\":[{\"c\":2,\"d\":1}],\"z\":1.50}}"));
    const Json doubled = valueOf(Json::parse(R"({"a":1,"a":2})"));
    QCOMPARE(canonicalJson(doubled).error().kind, Error::Kind::Malformed);
}

void LedgerJournalTest::theJournalIsAppendOnly()
{
    LedgerShop shop;
    sellThree(shop);
    shop.close();
    {
        // On PostgreSQL even the superuser is refused.
        QSqlDatabase database = QSqlDatabase::addDatabase(
            isOnPostgres() ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"), QStringLiteral("edit"));
        database.setDatabaseName(isOnPostgres() ? shop.database() : shop.file());
        if (isOnPostgres()) {
            database.setHostName(testCluster().host());
            database.setUserName(QStringLiteral("postgres"));
        }
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(!query.exec(QStringLiteral("UPDATE journal SET person = 'Eve' WHERE sequence = 1")));
        QVERIFY(!query.exec(QStringLiteral("DELETE FROM journal WHERE sequence = 1")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("edit"));
}

void LedgerJournalTest::tamperingIsFoundAndNamed_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<Expected>("expected");
    const auto set = [](const char *column) {
        return QStringList{
            QStringLiteral("UPDATE journal SET %1 WHERE sequence = 5").arg(QLatin1String(column))};
    };
    const auto move = [](int from, int to) {
        return QStringLiteral("UPDATE journal SET sequence = %2 WHERE sequence = %1").arg(from).arg(to);
    };
    const Expected fifthChanged{{Kind::Changed, 5}};
    QTest::newRow("body changed") << set("body = replace(body, 'Coffee', 'Nothing')") << fifthChanged;
    QTest::newRow("person changed") << set("person = 'Eve'") << fifthChanged;
    QTest::newRow("time changed") << set("at = '2026-03-01T00:00:00.000Z'") << fifthChanged;
    QTest::newRow("time damaged") << set("at = 'never'") << fifthChanged;
    QTest::newRow("hash changed") << set("hash = zeroblob(32)") << fifthChanged;
    QTest::newRow("entry deleted") << QStringList{QStringLiteral("DELETE FROM journal WHERE sequence = 5")}
                                   << Expected{{Kind::Missing, 5}};
    QTest::newRow("entries deleted") << QStringList{QStringLiteral(
        "DELETE FROM journal WHERE sequence IN (5, 6, 9)")}
                                     << Expected{{Kind::Missing, 5}, {Kind::Missing, 9}};
    QTest::newRow("entry deleted, rest moved up")
        << QStringList{QStringLiteral("DELETE FROM journal WHERE sequence = 5"),
                       QStringLiteral("UPDATE journal SET sequence = sequence + 1000 WHERE sequence > 5"),
                       QStringLiteral("UPDATE journal SET sequence = sequence - 1001 WHERE sequence > 1000")}
        << Expected{{Kind::Missing, 5}, {Kind::Truncated, 12}};
    QTest::newRow("neighbours swapped")
        << QStringList{move(5, 1005), move(6, 5), move(1005, 6)} << Expected{{Kind::Swapped, 5}};
    QTest::newRow("distant ones swapped")
        << QStringList{move(3, 1003), move(9, 3), move(1003, 9)} << Expected{{Kind::Swapped, 3}};
    QTest::newRow("contents swapped under their hashes")
        << QStringList{QStringLiteral("CREATE TEMP TABLE old AS SELECT * FROM journal"),
                       QStringLiteral("UPDATE journal SET (at, person, kind, sale, payment, body) = "
                                      "(SELECT at, person, kind, sale, payment, body FROM old "
                                      "WHERE old.sequence = 12 - journal.sequence) "
                                      "WHERE sequence IN (4, 8)")}
        << Expected{{Kind::Swapped, 4}};
    QTest::newRow("entry inserted, rest moved down")
        << QStringList{QStringLiteral("UPDATE journal SET sequence = sequence + 1000 WHERE sequence >= 5"),
                       QStringLiteral("UPDATE journal SET sequence = sequence - 999 WHERE sequence > 1000"),
                       QStringLiteral("INSERT INTO journal SELECT till, 5, at, person, kind, sale, payment, "
                                      "body, previous_hash, hash FROM journal WHERE sequence = 4")}
        << Expected{{Kind::Inserted, 5}};
    QTest::newRow("new entry inserted, rest moved down")
        << QStringList{QStringLiteral("UPDATE journal SET sequence = sequence + 1000 WHERE sequence >= 5"),
                       QStringLiteral("UPDATE journal SET sequence = sequence - 999 WHERE sequence > 1000"),
                       QStringLiteral("INSERT INTO journal SELECT till, 5, at, 'Eve', kind, sale, payment, "
                                      "body, hash, zeroblob(32) FROM journal WHERE sequence = 4")}
        << Expected{{Kind::Inserted, 5}};
    QTest::newRow("entry put at the end")
        << QStringList{QStringLiteral("INSERT INTO journal SELECT till, 13, at, person, kind, sale, payment, "
                                      "body, previous_hash, hash FROM journal WHERE sequence = 12")}
        << Expected{{Kind::Inserted, 13}};
    QTest::newRow("tail cut off") << QStringList{QStringLiteral("DELETE FROM journal WHERE sequence > 10")}
                                  << Expected{{Kind::Truncated, 11}};
    QTest::newRow("everything gone") << QStringList{QStringLiteral("DELETE FROM journal")}
                                     << Expected{{Kind::Truncated, 1}};
    QTest::newRow("head gone") << QStringList{QStringLiteral("DELETE FROM journal_head")}
                               << Expected{{Kind::HeadWrong, 12}};
    QTest::newRow("head changed") << QStringList{QStringLiteral(
        "UPDATE journal_head SET hash = zeroblob(32)")}
                                  << Expected{{Kind::HeadWrong, 12}};
}

void LedgerJournalTest::tamperingIsFoundAndNamed()
{
    QFETCH(QStringList, statements);
    QFETCH(Expected, expected);
    LedgerShop shop;
    sellThree(shop);
    shop.tamper(statements);
    Expected found;
    const Verification verification = shop.verify();
    for (const JournalFinding &finding : verification.findings) {
        // A changed journal may also disagree with the rows; that is the next test's business.
        if (finding.kind != Kind::RowDiffers)
            found.append({finding.kind, finding.sequence});
        QVERIFY(!finding.text.isEmpty());
        QVERIFY2(!finding.text.contains(QLatin1Char('%')), qPrintable(finding.text));
    }
    if (found != expected) {
        for (const JournalFinding &finding : verification.findings)
            qInfo("%s %lld %s", qPrintable(findingName(finding.kind)), finding.sequence,
                  qPrintable(finding.text));
    }
    QCOMPARE(found, expected);
}

void LedgerJournalTest::aRebuiltChainIsFoundByAnAnchor()
{
    LedgerShop shop;
    sellThree(shop);
    const JournalHead noted = valueOf(shop.run<JournalHead>(
        [](LedgerSession &s) { return s.journal().head(TillName(QStringLiteral("T1"))); }));
    QVERIFY(shop.verify({noted}).isSound());

    LedgerShop rebuilt; // the same shop with one person less honest
    for (int i = 0; i < 3; ++i)
        rebuilt.pay(rebuilt.openAtGateway(rebuilt.request(rebuilt.openSale("4.00"))));
    const Verification verification = rebuilt.verify({noted});
    QCOMPARE(verification.findings.size(), 1);
    QCOMPARE(verification.findings.first().kind, Kind::AnchorDiffers);
    QCOMPARE(verification.findings.first().sequence, 12);
}

void LedgerJournalTest::aRowThatWasChangedIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("named");
    const QString payment = QStringLiteral("T1-000002-1");
    const QString sale = QStringLiteral("T1-000002");
    const auto ofPayment = [](const char *set) {
        return QStringLiteral("UPDATE payment SET %1 WHERE reference = 'T1-000002-1'")
            .arg(QLatin1String(set));
    };
    const auto ofSale = [](const char *set) {
        return QStringLiteral("UPDATE sale SET %1 WHERE id = 'T1-000002'").arg(QLatin1String(set));
    };
    QTest::newRow("stage") << ofPayment("stage = 'accepted'") << payment << QStringLiteral("stage");
    QTest::newRow("version") << ofPayment("version = 9") << payment << QStringLiteral("version");
    QTest::newRow("received") << ofPayment("received_coins = '1'") << payment
                              << QStringLiteral("receivedCoins");
    QTest::newRow("address") << ofPayment("address = 'thief'") << payment << QStringLiteral("quote");
    QTest::newRow("price") << ofPayment("price = '0.01'") << payment << QStringLiteral("price");
    QTest::newRow("unknown stage") << ofPayment("stage = 'gone'") << payment << QStringLiteral("read");
    QTest::newRow("receipt") << ofSale("receipt_number = 7") << sale << QStringLiteral("receiptNumber");
    QTest::newRow("total") << ofSale("total = '0.01'") << sale << QStringLiteral("total");
    QTest::newRow("lines") << ofSale("lines = replace(lines, 'Coffee', 'Tea')") << sale
                           << QStringLiteral("lines");
    QTest::newRow("row gone") << QStringLiteral("DELETE FROM payment WHERE reference = 'T1-000002-1'")
                              << payment << QStringLiteral("no row");
    QTest::newRow("row from nowhere")
        << QStringLiteral("UPDATE payment SET reference = 'T1-000009-1' WHERE reference = 'T1-000001-1'")
        << QStringLiteral("T1-000009-1") << QStringLiteral("no journal entry");
}

void LedgerJournalTest::aRowThatWasChangedIsFound()
{
    QFETCH(QString, statement);
    QFETCH(QString, subject);
    QFETCH(QString, named);
    LedgerShop shop;
    sellThree(shop);
    shop.tamper({statement});
    const QList<JournalFinding> findings = shop.verify().findings;
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const JournalFinding &finding) {
        return finding.kind == Kind::RowDiffers && finding.subject == subject;
    });
    QVERIFY(found != findings.end());
    QVERIFY2(found->text.contains(named), qPrintable(found->text));
}

void LedgerJournalTest::aDamagedTailLetsTheLedgerOnlyBeRead()
{
    LedgerShop shop;
    sellThree(shop);
    QVERIFY(!shop.ledger().isReadOnly());
    shop.tamper({QStringLiteral("DELETE FROM journal WHERE sequence = 12")});
    QVERIFY(shop.ledger().isReadOnly());
    QCOMPARE(shop.ledger().openingFindings().first().kind, Kind::Truncated);
    const NewSale sale{.lines = {{.text = {}, .unitPrice = euro("1.00")}}};
    const auto opened = shop.run<Sale>([&](LedgerSession &s) { return s.sales().open(shop.author(), sale); });
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QVERIFY(shop.run<QList<SaleWithAttempts>>([](LedgerSession &s) { return s.view().latest(5, {}); }));
}

void LedgerJournalTest::salesGoOnBetweenThePiecesOfACheck()
{
    LedgerShop shop;
    sellThree(shop);
    JournalCheck check;
    int pieces = 0;
    bool hasMore = true;
    while (hasMore) {
        hasMore = valueOf(shop.run<bool>([&](LedgerSession &s) { return s.check(check); }));
        // A till sells on, and a payment that was looked at already changes again.
        if (++pieces <= 8)
            shop.sell();
    }
    QVERIFY(pieces > 8);
    for (const JournalFinding &finding : check.result().findings)
        qWarning("%s", qPrintable(finding.text));
    QVERIFY(check.result().isSound());
}

void LedgerJournalTest::progressReachesTheEnd()
{
    LedgerShop shop;
    sellThree(shop);
    qint64 last = 0;
    const auto verification = shop.run<Verification>([&](LedgerSession &s) {
        return s.verify([&](qint64 done, qint64 all) {
            QCOMPARE(all, 12);
            last = done;
        });
    });
    QVERIFY(verification);
    QCOMPARE(last, 12);
}

QTEST_GUILESS_MAIN(LedgerJournalTest)
#include "tst_ledgerjournal.moc"
