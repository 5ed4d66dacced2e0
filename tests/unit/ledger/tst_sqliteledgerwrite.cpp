// SPDX-License-Identifier: Apache-2.0
#include "ledger/sqlconnection.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;

/// What is written to a SQLite file by its own interface and read back by Qt's driver.
class SqliteLedgerWrite final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString file = m_folder->filePath(QStringLiteral("a.sqlite"));
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        Result<std::unique_ptr<SqlConnection>> opened = SqlConnection::open(file, 1s);
        QVERIFY(opened);
        m_connection = std::move(*opened);
        QVERIFY(m_connection->command(QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY, value ANY, UNIQUE (value)) STRICT")));
    }

    void cleanup() { m_connection.reset(); }

    void aValueIsReadBackAsItWasWritten_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QVariant>("read");
        QTest::addColumn<QString>("type");
        const QString text = QStringLiteral("Grüße, 中文 \U0001F600");
        const QString withNul(u"a\0b"_qs);
        QTest::newRow("text") << QVariant(text) << QVariant(text) << "text";
        QTest::newRow("a text with NUL") << QVariant(withNul) << QVariant(withNul) << "text";
        QTest::newRow("an empty text") << QVariant(u""_qs) << QVariant(u""_qs) << "text";
        QTest::newRow("a null text is empty") << QVariant(QString()) << QVariant(u""_qs) << "text";
        QTest::newRow("half a pair") << QVariant(QString(QChar(0xd800))) << QVariant(QString(QChar::ReplacementCharacter)) << "text";
        QTest::newRow("bytes") << QVariant(QByteArray("\0\xff\n", 3)) << QVariant(QByteArray("\0\xff\n", 3)) << "blob";
        QTest::newRow("no bytes") << QVariant(QByteArray("")) << QVariant(QByteArray("")) << "blob";
        QTest::newRow("null bytes are none") << QVariant(QByteArray()) << QVariant(QByteArray("")) << "blob";
        QTest::newRow("a number") << QVariant(-7) << QVariant(-7LL) << "integer";
        QTest::newRow("the largest number") << QVariant(std::numeric_limits<qint64>::max())
                                            << QVariant(std::numeric_limits<qint64>::max()) << "integer";
        QTest::newRow("true") << QVariant(true) << QVariant(1LL) << "integer";
        QTest::newRow("nothing") << QVariant() << QVariant() << "null";
        QTest::newRow("no text") << QVariant(QMetaType::fromType<QString>()) << QVariant() << "null";
        QTest::newRow("no number") << QVariant(QMetaType::fromType<int>()) << QVariant() << "null";
    }

    void aValueIsReadBackAsItWasWritten()
    {
        QFETCH(const QVariant, value);
        QFETCH(const QVariant, read);
        QFETCH(const QString, type);
        QVERIFY(m_connection->execute(insertOne, {value}));
        const auto row = m_connection->selectOne(QStringLiteral("SELECT typeof(value), value FROM a"));
        QVERIFY(row && *row);
        QCOMPARE((*row)->values().at(0).toString(), type);
        QCOMPARE((*row)->values().at(1).isNull(), read.isNull());
        QCOMPARE((*row)->values().at(1).toByteArray(), read.toByteArray());
        QCOMPARE((*row)->values().at(1).toString(), read.toString());
    }

    void longTextsOfOneRowDoNotRunIntoEachOther()
    {
        QVERIFY(m_connection->command(QStringLiteral("CREATE TABLE b (first TEXT, bytes BLOB, second TEXT) STRICT")));
        const QString first(5000, QChar(0x4e2d));
        const QString second(7000, u'x');
        const QByteArray bytes(100'000, '\x7f');
        const QString sql = QStringLiteral("INSERT INTO b VALUES (?, ?, ?)");
        for (int time = 0; time < 2; ++time)
            QVERIFY(m_connection->execute(sql, {first, bytes, second}));
        QVERIFY(m_connection->execute(sql, {u"short"_qs, QByteArray("b"), u"text"_qs}));
        const auto rows = m_connection->select(QStringLiteral("SELECT first, bytes, second FROM b ORDER BY rowid"));
        QVERIFY(rows);
        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->at(0).values(), QVariantList({first, bytes, second}));
        QCOMPARE(rows->at(1).values(), rows->at(0).values());
        QCOMPARE(rows->at(2).values(), QVariantList({u"short"_qs, QByteArray("b"), u"text"_qs}));
    }

    void aRowThatIsThereIsNotInsertedAgain()
    {
        const QString sql = insertOne + QStringLiteral(" ON CONFLICT (value) DO NOTHING");
        m_connection->beginUnchanged();
        const auto first = m_connection->insertIfNew(sql, {5});
        QVERIFY(first);
        QCOMPARE(*first, std::optional<qint64>(1));
        QVERIFY(m_connection->isChanged());
        m_connection->beginUnchanged();
        const auto second = m_connection->insertIfNew(sql, {5});
        QVERIFY(second);
        QCOMPARE(*second, std::nullopt);
        QVERIFY(!m_connection->isChanged());
    }

    void executeCountsTheRows()
    {
        for (int value = 1; value <= 4; ++value)
            QVERIFY(m_connection->execute(insertOne, {value}));
        const Result<int> changed
            = m_connection->execute(QStringLiteral("UPDATE a SET value = value + 10 WHERE value > ?"), {2});
        QVERIFY(changed);
        QCOMPARE(*changed, 2);
    }

    void whatDoesNotFitIsRefusedAndTheNextOneIsNot_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QVariantList>("values");
        QTest::addColumn<int>("kind");
        const int storage = int(Error::Kind::Storage);
        QTest::newRow("a value too many") << insertOne << QVariantList{1, 2} << storage;
        QTest::newRow("a value missing") << insertOne << QVariantList{} << storage;
        QTest::newRow("no double is exact") << insertOne << QVariantList{1.5} << storage;
        QTest::newRow("no such table") << QStringLiteral("INSERT INTO c VALUES (?)") << QVariantList{1} << storage;
        QTest::newRow("there already") << insertOne << QVariantList{u"there"_qs} << int(Error::Kind::Conflict);
    }

    void whatDoesNotFitIsRefusedAndTheNextOneIsNot()
    {
        QFETCH(const QString, sql);
        QFETCH(const QVariantList, values);
        QFETCH(const int, kind);
        QVERIFY(m_connection->execute(insertOne, {u"there"_qs}));
        for (int time = 0; time < 2; ++time) {
            const Result<int> written = m_connection->execute(sql, values);
            QVERIFY(!written);
            QCOMPARE(int(written.error().kind), kind);
            QVERIFY(!written.error().detail.isEmpty());
        }
        QVERIFY(m_connection->execute(insertOne, {u"next"_qs}));
        const auto count = m_connection->selectOne(QStringLiteral("SELECT count(*) FROM a"));
        QVERIFY(count && *count);
        QCOMPARE((*count)->values().first().toInt(), 2);
    }

private:
    const QString insertOne = QStringLiteral("INSERT INTO a (value) VALUES (?)");
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqlConnection> m_connection;
};

QTEST_GUILESS_MAIN(SqliteLedgerWrite)
#include "tst_sqliteledgerwrite.moc"
