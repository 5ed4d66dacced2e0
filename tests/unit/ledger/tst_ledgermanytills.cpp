// SPDX-License-Identifier: Apache-2.0
#include "support/tillcrowd.h"

#include <QFile>
#include <QSignalSpy>

using namespace tillgate;

/// Many tills and a hub on one PostgreSQL ledger, with real connections at the same time.
class LedgerManyTillsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tillsThatStartTogetherMigrateOnce();
    void manyTillsSellWithoutGapsOrDeadlocks();
    void onlyOneTillActsOnAPayment();
    void onlyOneTillGetsTheNextAttempt();
    void oneNoticeIsStoredOnceByAnyNumberOfHubs();
    void aTillsNameBelongsToOneProgram();
    void whatOthersWroteIsHeardAndOwnWorkIsNot();
    void whatWasRolledBackIsNotTold();
    void aSwallowedErrorDoesNotCommitHalfAWork();
    void anOlderDatabaseKeepsItsNotices();
    void aNewerDatabaseStopsTheProgram();
    void aServerThatIsAwayIsSaidPlainly();
    void tillsCannotRewriteTheJournal();
    void aTillMayNotChangeTheSchema();
    void bothSchemasHaveTheSameTables();

private:
    [[nodiscard]] LedgerPlace place(const char *name)
    {
        return emptyPlace(testCluster(), QString::fromLatin1(name));
    }
    [[nodiscard]] static Verification verified(Ledger &ledger)
    {
        return valueOf(ledger.runNow<Verification>([](LedgerSession &s) { return s.verify(); }));
    }
};

void LedgerManyTillsTest::initTestCase()
{
    if (!PostgresCluster::isInstalled())
        QSKIP("PostgreSQL is not installed");
}

void LedgerManyTillsTest::tillsThatStartTogetherMigrateOnce()
{
    const LedgerPlace shared = place("together");
    std::atomic<int> opened = 0;
    allAtOnce(12, [&](int i) {
        LedgerOptions options;
        options.writer = tillNumber(i);
        if (Ledger::open(shared, options))
            ++opened;
    });
    QCOMPARE(opened.load(), 12);
    QCOMPARE(testCluster().ask(QStringLiteral("together"),
                               QStringLiteral("SELECT count(*) = max(number) FROM schema_version")),
             QStringLiteral("t"));
}

void LedgerManyTillsTest::manyTillsSellWithoutGapsOrDeadlocks()
{
    constexpr int tills = 20;
    constexpr int sales = 50;
    const LedgerPlace shared = place("crowd");
    std::atomic<int> failures = 0;
    allAtOnce(tills, [&](int i) {
        CrowdTill till(shared, tillNumber(i));
        for (int n = 0; n < sales; ++n) {
            const Result<Sale> sold = till.open()
                                          .and_then([&](const Payment &p) { return till.quote(p); })
                                          .and_then([&](const Payment &p) { return till.settle(p); });
            // One till's receipts count on by themselves, whatever the others do.
            if (!sold || sold->receiptNumber != n + 1) {
                ++failures;
                qWarning("%s", sold ? "wrong receipt" : qPrintable(sold.error().detail));
            }
        }
    });
    QCOMPARE(failures.load(), 0);
    const auto ledger = valueOf(Ledger::open(shared));
    const Verification verification = verified(*ledger);
    for (const JournalFinding &finding : verification.findings)
        qWarning("%s", qPrintable(finding.text));
    QVERIFY(verification.isSound());
    QCOMPARE(verification.heads.size(), tills);
    constexpr int entriesOfASale = 5;
    QCOMPARE(verification.entriesChecked, tills * sales * entriesOfASale);
}

void LedgerManyTillsTest::onlyOneTillActsOnAPayment()
{
    constexpr int tills = 8;
    const LedgerPlace shared = place("onepayment");
    std::vector<std::unique_ptr<CrowdTill>> crowd;
    for (int i = 0; i < tills; ++i)
        crowd.push_back(std::make_unique<CrowdTill>(shared, tillNumber(i)));
    for (int round = 0; round < 10; ++round) {
        // The last one by name, so that whoever wins stands before it in the journal's order.
        const Payment payment = valueOf(crowd.back()->quote(valueOf(crowd.back()->open())));
        std::atomic<int> winners = 0;
        std::atomic<int> told = 0;
        allAtOnce(tills, [&](int i) {
            const Result<Sale> settled = crowd[std::size_t(i)]->settle(payment);
            winners += settled ? 1 : 0;
            told += !settled && settled.error().kind == Error::Kind::Conflict ? 1 : 0;
        });
        QCOMPARE(winners.load(), 1);
        QCOMPARE(told.load(), tills - 1);
    }
    // The receipts are those of the till that rang the sales up, whoever completed them.
    QVERIFY(verified(crowd[0]->ledger()).isSound());
    QCOMPARE(testCluster().ask(QStringLiteral("onepayment"),
                               QStringLiteral("SELECT count(*) || ' ' || max(receipt_number) FROM sale "
                                              "WHERE till = 'T8' AND receipt_number > 0")),
             QStringLiteral("10 10"));
}

void LedgerManyTillsTest::onlyOneTillGetsTheNextAttempt()
{
    constexpr int tills = 8;
    const LedgerPlace shared = place("oneattempt");
    std::vector<std::unique_ptr<CrowdTill>> crowd;
    for (int i = 0; i < tills; ++i)
        crowd.push_back(std::make_unique<CrowdTill>(shared, tillNumber(i)));
    const Payment first = valueOf(crowd[0]->open());
    QVERIFY(crowd[0]->change(valueOf(crowd[0]->quote(first)), PaymentEvent::CancelledByPerson));
    std::atomic<int> winners = 0;
    std::atomic<int> told = 0;
    allAtOnce(tills, [&](int i) {
        CrowdTill &till = *crowd[std::size_t(i)];
        const auto next = till.ledger().runNow<Payment>([&](LedgerSession &s) {
            return s.payments().request(
                till.author(),
                {.sale = first.sale, .account = first.account, .coin = first.coin, .price = first.price});
        });
        winners += next && next->attempt == 2 ? 1 : 0;
        told += !next && next.error().kind == Error::Kind::Conflict ? 1 : 0;
    });
    QCOMPARE(winners.load(), 1);
    QCOMPARE(told.load(), tills - 1);
    QVERIFY(verified(crowd[0]->ledger()).isSound());
}

void LedgerManyTillsTest::oneNoticeIsStoredOnceByAnyNumberOfHubs()
{
    const LedgerPlace shared = place("hubs");
    constexpr int hubs = 6;
    constexpr int deliveries = 30;
    std::atomic<int> stored = 0;
    std::atomic<int> failures = 0;
    allAtOnce(hubs, [&](int i) {
        LedgerOptions options;
        options.writer = QStringLiteral("hub/%1").arg(i);
        const auto ledger = valueOf(Ledger::open(shared, options));
        for (int n = 0; n < deliveries; ++n) {
            const auto receipt = ledger->runNow<NoticeReceipt>([&](LedgerSession &s) {
                return s.notices().add({.receivedAt = QDateTime::currentDateTimeUtc(),
                                        .account = AccountName(QStringLiteral("Gate")),
                                        .deduplicationKey = QString::number(n)});
            });
            stored += receipt && receipt->isNew ? 1 : 0;
            failures += receipt ? 0 : 1;
        }
    });
    QCOMPARE(failures.load(), 0);
    QCOMPARE(stored.load(), deliveries);
}

void LedgerManyTillsTest::aTillsNameBelongsToOneProgram()
{
    const LedgerPlace shared = place("names");
    LedgerOptions options;
    options.writer = QStringLiteral("T1");
    options.busyTimeout = std::chrono::milliseconds(100);
    auto first = valueOf(Ledger::open(shared, options));
    const auto second = Ledger::open(shared, options);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::InUse);
    QVERIFY(second.error().detail.contains(QStringLiteral("\"T1\"")));
    QVERIFY(Ledger::open(shared)); // a guest may look
    options.writer = QStringLiteral("T2");
    QVERIFY(Ledger::open(shared, options));
    first.reset();
    options.writer = QStringLiteral("T1");
    QVERIFY(Ledger::open(shared, options));
}

void LedgerManyTillsTest::whatOthersWroteIsHeardAndOwnWorkIsNot()
{
    const LedgerPlace shared = place("heard");
    CrowdTill one(shared, QStringLiteral("T1"));
    CrowdTill two(shared, QStringLiteral("T2"));
    QList<LedgerChange> heard;
    connect(&one.ledger(), &Ledger::othersWrote, this,
            [&](const LedgerChange &change) { heard.append(change); });
    QVERIFY(one.open());
    const Payment payment = valueOf(two.open());
    const LedgerChange expected{.topic = LedgerChange::Topic::Payment,
                                .writer = QStringLiteral("T2"),
                                .subject = payment.reference.text()};
    QTRY_VERIFY(heard.contains(expected));
    for (const LedgerChange &change : heard)
        QCOMPARE(change.writer, QStringLiteral("T2"));
}

void LedgerManyTillsTest::whatWasRolledBackIsNotTold()
{
    const LedgerPlace shared = place("unheard");
    CrowdTill one(shared, QStringLiteral("T1"));
    CrowdTill two(shared, QStringLiteral("T2"));
    QList<LedgerChange> heard;
    connect(&one.ledger(), &Ledger::othersWrote, this,
            [&](const LedgerChange &change) { heard.append(change); });
    const auto failed = two.ledger().runNow<void>([&](LedgerSession &s) -> Result<void> {
        return s.settings()
            .save(two.author(), QStringLiteral("colour"), Json::string(QStringLiteral("red")))
            .and_then([]() -> Result<void> { return fail(Error::Kind::Rejected, QStringLiteral("no")); });
    });
    QCOMPARE(failed.error().kind, Error::Kind::Rejected);
    const auto saved = two.ledger().runNow<void>([&](LedgerSession &s) {
        return s.settings().save(two.author(), QStringLiteral("size"), Json::string(QStringLiteral("big")));
    });
    QVERIFY(saved);
    QTRY_COMPARE(heard.size(), 1);
    QCOMPARE(heard.first().subject, QStringLiteral("setting/size"));
}

void LedgerManyTillsTest::aSwallowedErrorDoesNotCommitHalfAWork()
{
    CrowdTill till(place("swallowed"), QStringLiteral("T1"));
    const Payment payment = valueOf(till.open());
    const auto kept = till.ledger().runNow<void>([&](LedgerSession &s) -> Result<void> {
        if (const auto saved = s.settings().save(till.author(), QStringLiteral("a"), Json::boolean(true));
            !saved)
            return saved;
        // Two payments with one id of the gateway break a rule of the schema; this work does not look.
        for (int i = 0; i < 2; ++i) {
            const auto other = s.sales().open(
                till.author(), {.lines = {{.text = QStringLiteral("Tea"), .unitPrice = euro("2.00")}}});
            const auto asked = s.payments().request(
                till.author(),
                {.sale = other->id, .account = payment.account, .coin = payment.coin, .price = other->total});
            std::ignore = s.payments().change(till.author(), asked->reference, asked->version,
                                              PaymentEvent::Opened, [&](Payment &p) -> Result<void> {
                                                  p.quote = LedgerShop::quoteFor(payment);
                                                  return {};
                                              });
        }
        return {};
    });
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Error::Kind::Conflict);
    const auto setting = till.ledger().runNow<std::optional<Json>>(
        [](LedgerSession &s) { return s.settings().find(QStringLiteral("a")); });
    QVERIFY(setting && !*setting);
    QVERIFY(verified(till.ledger()).isSound());
}

/// Back to schema 8, with two notices in it that 9 tells apart in another way.
void LedgerManyTillsTest::anOlderDatabaseKeepsItsNotices()
{
    const QString name = QStringLiteral("older");
    const LedgerPlace shared = place("older");
    QVERIFY(Ledger::open(shared));
    for (const char *statement :
         {"ALTER TABLE notice DROP CONSTRAINT notice_is_kept_once",
          "ALTER TABLE notice ADD UNIQUE (account, deduplication_key)",
          "CREATE INDEX notice_by_gateway_id ON notice (account, gateway_id)",
          "CREATE INDEX notice_by_reference ON notice (reference) WHERE reference <> ''",
          "DELETE FROM schema_version WHERE number > 8",
          "INSERT INTO notice (received_at, account, deduplication_key, gateway_id, parent_id, reference, raw_status, method, url, "
          "headers, body, is_cut) SELECT '2026-11-01T10:00:00.000Z', 'Gate', 'key ' || n, 'id', '', 'T1-7-1', 'paid', 'POST', "
          "'/hook', '[]', 'body', 0 FROM generate_series(1, 2) AS n"})
        testCluster().execute(name, QString::fromLatin1(statement));
    const auto ledger = valueOf(Ledger::open(shared, {.writer = QStringLiteral("T1")}));
    const auto waiting = valueOf(ledger->runNow<QList<NoticeRecord>>([](LedgerSession &s) { return s.notices().unhandled(); }));
    QCOMPARE(waiting.size(), 2);
    QCOMPARE(waiting.first().delivery.body, QByteArray("body"));
    for (const NoticeRecord &notice : waiting) {
        const auto again = valueOf(ledger->runNow<NoticeReceipt>([&](LedgerSession &s) { return s.notices().add(notice); }));
        QVERIFY(!again.isNew);
        QCOMPARE(again.id, notice.id);
    }
}

void LedgerManyTillsTest::aNewerDatabaseStopsTheProgram()
{
    const LedgerPlace shared = place("newer");
    QVERIFY(Ledger::open(shared));
    testCluster().execute(QStringLiteral("newer"),
                          QStringLiteral("INSERT INTO schema_version (number) VALUES (9999)"));
    const auto ledger = Ledger::open(shared);
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().kind, Error::Kind::StorageNewer);
    QVERIFY(ledger.error().detail.contains(QStringLiteral("9999")));
}

void LedgerManyTillsTest::aServerThatIsAwayIsSaidPlainly()
{
    const auto ledger
        = Ledger::open(valueOf(LedgerPlace::parse(QStringLiteral("postgresql:///shop?host=/nowhere"))));
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().kind, Error::Kind::LedgerAway);
    QVERIFY(ledger.error().detail.contains(QStringLiteral("cannot be reached")));
}

void LedgerManyTillsTest::tillsCannotRewriteTheJournal()
{
    const LedgerPlace owned = place("roles");
    testCluster().execute(QStringLiteral("roles"), QStringLiteral("CREATE ROLE tillgate_till LOGIN"));
    QVERIFY(Ledger::open(owned)); // migrates, and grants what a till needs
    CrowdTill till(valueOf(LedgerPlace::parse(
                       testCluster().uri(QStringLiteral("roles"), QStringLiteral("tillgate_till")))),
                   QStringLiteral("T1"));
    QVERIFY(till.settle(valueOf(till.quote(valueOf(till.open())))));
    QVERIFY(verified(till.ledger()).isSound());
    const auto may = [](const char *what) {
        return testCluster().ask(
            QStringLiteral("roles"),
            QStringLiteral("SELECT has_table_privilege('tillgate_till', %1)").arg(QLatin1String(what)));
    };
    QCOMPARE(may("'journal', 'INSERT'"), QStringLiteral("t"));
    for (const char *forbidden :
         {"'journal', 'UPDATE'", "'journal', 'DELETE'", "'journal', 'TRUNCATE'", "'exchange', 'UPDATE'",
          "'sale', 'DELETE'", "'payment', 'DELETE'", "'schema_version', 'INSERT'", "'journal', 'TRIGGER'"}) {
        QVERIFY2(may(forbidden) == QStringLiteral("f"), forbidden);
    }
}

void LedgerManyTillsTest::aTillMayNotChangeTheSchema()
{
    testCluster().createDatabase(QStringLiteral("bare"));
    testCluster().execute(QStringLiteral("bare"), QStringLiteral("CREATE ROLE stranger LOGIN"));
    const auto ledger = Ledger::open(
        valueOf(LedgerPlace::parse(testCluster().uri(QStringLiteral("bare"), QStringLiteral("stranger")))));
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().kind, Error::Kind::AccessDenied);
    QVERIFY(ledger.error().detail.contains(QStringLiteral("tillgatectl ledger migrate")));
}

/// Every column of SQLite's schema is there on PostgreSQL, in the same order, and the other way round.
void LedgerManyTillsTest::bothSchemasHaveTheSameTables()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("ledger.sqlite"));
    QVERIFY(Ledger::open(file));
    QStringList columns;
    {
        QSqlDatabase database
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("schema"));
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral(
            "SELECT m.name || '.' || c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c "
            "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name <> 'last_transaction' "
            "ORDER BY m.name, c.cid")));
        while (query.next())
            columns.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("schema"));
    QVERIFY(Ledger::open(place("schema")));
    const QString onServer = testCluster().ask(
        QStringLiteral("schema"),
        QStringLiteral(
            "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = "
            "'public' AND table_name NOT IN ('schema_version', 'last_transaction') "
            "ORDER BY table_name COLLATE \"C\", ordinal_position"));
    QCOMPARE(onServer.split(QLatin1Char('\n')), columns);
}

QTEST_GUILESS_MAIN(LedgerManyTillsTest)
#include "tst_ledgermanytills.moc"
