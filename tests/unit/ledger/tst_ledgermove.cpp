// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledgermove.h"
#include "support/tillcrowd.h"

using namespace tillgate;

/// A ledger that moves from a file to PostgreSQL: all of it, exactly, once, and then only there.
class LedgerMoveTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingMovesAndGoesOnThere();
    void theFileIsNotUsedAnyMore();
    void aDatabaseThatHoldsALedgerIsRefused();
    void aLedgerThatATillHasOpenIsNotMoved();
    void anyDifferenceIsFound_data();
    void anyDifferenceIsFound();
    void onlyAFileMovesToAServer();

private:
    /// Sales, an exchange with bytes that are no text, a notice and a setting.
    static void fill(LedgerShop &shop)
    {
        for (int i = 0; i < 3; ++i)
            shop.sell("12.30");
        shop.openAtGateway(shop.request(shop.openSale("0.10", true)));
        QVERIFY(shop.run<qint64>([&](LedgerSession &s) {
            ExchangeRecord exchange{.at = shop.time(),
                                    .account = AccountName(QStringLiteral("Gate")),
                                    .purpose = QStringLiteral("open")};
            exchange.request.body = QByteArray("\x00\xff'\\x41", 7);
            return s.exchanges().add(exchange);
        }));
        QVERIFY(shop.run<NoticeReceipt>([&](LedgerSession &s) {
            return s.notices().add({.receivedAt = shop.time(),
                                    .account = AccountName(QStringLiteral("Gate")),
                                    .deduplicationKey = QStringLiteral("é\"'\\")});
        }));
        QVERIFY(shop.run<void>([&](LedgerSession &s) {
            return s.settings().save(shop.author(), QStringLiteral("shop"),
                                     Json::string(QStringLiteral("x")));
        }));
    }
};

void LedgerMoveTest::initTestCase()
{
    if (!PostgresCluster::isInstalled())
        QSKIP("PostgreSQL is not installed");
}

void LedgerMoveTest::everythingMovesAndGoesOnThere()
{
    LedgerShop shop;
    fill(shop);
    shop.close();
    const LedgerPlace there = emptyPlace(testCluster(), QStringLiteral("moved"));
    const LedgerComparison moved = valueOf(moveLedger(shop.file(), there));
    QCOMPARE(moved.differences, QStringList());
    QCOMPARE(moved.completed, QList<Money>{euro("36.90")});
    QCOMPARE(moved.heads.size(), 1);
    QCOMPARE(valueOf(compareLedgers(shop.file(), there)).differences, QStringList());

    CrowdTill till(there, QStringLiteral("T1"));
    const Sale next = valueOf(till.settle(valueOf(till.quote(valueOf(till.open())))));
    QCOMPARE(next.receiptNumber, 4);
    const auto verification
        = valueOf(till.ledger().runNow<Verification>([](LedgerSession &s) { return s.verify(); }));
    QVERIFY(verification.isSound());
    // The server numbers on where the file ended.
    const auto exchange = till.ledger().runNow<qint64>([&](LedgerSession &s) {
        return s.exchanges().add({.at = shop.time(),
                                  .account = AccountName(QStringLiteral("Gate")),
                                  .purpose = QStringLiteral("read")});
    });
    QCOMPARE(valueOf(exchange), 2);
    QVERIFY(!valueOf(compareLedgers(shop.file(), there)).isSame());
}

void LedgerMoveTest::theFileIsNotUsedAnyMore()
{
    LedgerShop shop;
    shop.sell();
    shop.close();
    QVERIFY(valueOf(moveLedger(shop.file(), emptyPlace(testCluster(), QStringLiteral("once")))).isSame());
    const auto again = Ledger::open(shop.file());
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Storage);
    QVERIFY(again.error().detail.contains(QStringLiteral("moved to postgresql://")));
}

void LedgerMoveTest::aDatabaseThatHoldsALedgerIsRefused()
{
    LedgerShop shop;
    shop.sell();
    shop.close();
    const LedgerPlace there = emptyPlace(testCluster(), QStringLiteral("full"));
    {
        CrowdTill other(there, QStringLiteral("T9"));
        QVERIFY(other.open());
    }
    const auto moved = moveLedger(shop.file(), there);
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, Error::Kind::Conflict);
    // The shop goes on with its file.
    shop.open();
    QCOMPARE(shop.sell().receiptNumber, 2);
}

void LedgerMoveTest::aLedgerThatATillHasOpenIsNotMoved()
{
    LedgerShop shop;
    shop.sell();
    const auto moved = moveLedger(shop.file(), emptyPlace(testCluster(), QStringLiteral("open")));
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, Error::Kind::InUse);
    QCOMPARE(shop.sell().receiptNumber, 2);
}

void LedgerMoveTest::anyDifferenceIsFound_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("found");
    QTest::newRow("an amount") << "UPDATE sale SET total = 12.3 WHERE number = 1"
                               << "total differs";
    QTest::newRow("a sum") << "UPDATE sale SET total = 12.31 WHERE number = 1"
                           << "sums of the completed sales";
    QTest::newRow("a byte") << "UPDATE exchange SET request_body = '\\x00fe275c783431'"
                            << "request_body differs";
    QTest::newRow("a text") << "UPDATE document SET body = '\"y\"'"
                            << "body differs";
    QTest::newRow("a row less") << "DELETE FROM notice"
                                << "notice: one has more rows";
    QTest::newRow("a row more") << "INSERT INTO document VALUES ('z', 'z', '1')"
                                << "document: one has more rows";
    QTest::newRow("a head") << "UPDATE journal_head SET sequence = sequence + 1"
                            << "ends of the journals differ";
    QTest::newRow("nothing instead of an empty text") << "UPDATE exchange SET reply_headers = ''"
                                                      << "reply_headers differs";
}

void LedgerMoveTest::anyDifferenceIsFound()
{
    QFETCH(const QString, change);
    QFETCH(const QString, found);
    static int count = 0;
    const QString database = QStringLiteral("differs%1").arg(++count);
    LedgerShop shop;
    fill(shop);
    shop.close();
    const LedgerPlace there = emptyPlace(testCluster(), database);
    QVERIFY(valueOf(moveLedger(shop.file(), there)).isSame());
    testCluster().execute(database, change);
    const LedgerComparison compared = valueOf(compareLedgers(shop.file(), there));
    const QString told = compared.differences.join(QLatin1Char('\n'));
    QVERIFY2(told.contains(found), qPrintable(told));
}

void LedgerMoveTest::onlyAFileMovesToAServer()
{
    LedgerShop shop;
    shop.close();
    const LedgerPlace there = emptyPlace(testCluster(), QStringLiteral("places"));
    QCOMPARE(moveLedger(there, there).error().kind, Error::Kind::Usage);
    QCOMPARE(moveLedger(shop.file(), shop.file()).error().kind, Error::Kind::Usage);
}

QTEST_GUILESS_MAIN(LedgerMoveTest)
#include "tst_ledgermove.moc"
