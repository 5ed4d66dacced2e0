// SPDX-License-Identifier: Apache-2.0
#include "desk/tillplace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tillgate;

/// Which ledger a till uses: the command line, or else till.json, or else its own file.
class TillPlaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnyWordItIsTheFolder()
    {
        const auto place = tillPlace(m_folder.path(), false);
        QVERIFY(place);
        QCOMPARE(place->ledger.file(), m_folder.filePath(QStringLiteral("ledger.sqlite")));
        QVERIFY(!place->till);
    }

    void tillJsonNamesASharedLedger()
    {
        QVERIFY(rememberTillPlace(m_folder.path(), shared(), QStringLiteral("T2")));
        const auto place = tillPlace(m_folder.path(), false);
        QVERIFY(place && place->ledger.isServer() && !place->isChosen);
        QCOMPARE(place->till->text(), QStringLiteral("T2"));
    }

    void practiceStaysAwayFromTheShopsLedger()
    {
        QVERIFY(rememberTillPlace(m_folder.path(), shared(), QStringLiteral("T2")));
        const auto place = tillPlace(m_folder.path(), true);
        QVERIFY(place && !place->ledger.isServer());
        QVERIFY(place->ledger.file().endsWith(QStringLiteral("practice/ledger.sqlite")));
    }

    void theCommandLineWins()
    {
        QVERIFY(rememberTillPlace(m_folder.path(), shared(), QStringLiteral("T2")));
        const auto place = tillPlace(
            m_folder.path(), false, {.ledger = QStringLiteral("/else.sqlite"), .till = QStringLiteral("T7")});
        QVERIFY(place && place->isChosen);
        QCOMPARE(place->ledger.file(), QStringLiteral("/else.sqlite"));
        QCOMPARE(place->till->text(), QStringLiteral("T7"));
    }

    void aSharedLedgerNeedsAName()
    {
        const auto place = tillPlace(m_folder.path(), false, {.ledger = shared(), .till = {}});
        QVERIFY(place);
        QCOMPARE(place->till->text(), QStringLiteral("T1"));
    }

    void whatCannotBeUnderstoodIsSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("postgresql://localhost/shop");
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("a typing slip") << QByteArray("{\"ledgr\":\"/else.sqlite\"}");
        QTest::newRow("no text") << QByteArray("{\"ledger\":5}");
        QTest::newRow("one slash") << QByteArray("{\"ledger\":\"postgresql:/localhost/shop\"}");
        QTest::newRow("a password") << QByteArray("{\"ledger\":\"postgresql://a:b@localhost/shop\"}");
        QTest::newRow("a name that is none") << QByteArray("{\"till\":\"the big one\"}");
    }

    void whatCannotBeUnderstoodIsSaid()
    {
        QFETCH(const QByteArray, text);
        QFile file(m_folder.filePath(QStringLiteral("till.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const auto place = tillPlace(m_folder.path(), false);
        QVERIFY(!place);
        QCOMPARE(place.error().kind, Error::Kind::Usage);
    }

    void cleanup() { QFile::remove(m_folder.filePath(QStringLiteral("till.json"))); }

private:
    [[nodiscard]] static QString shared() { return QStringLiteral("postgresql://localhost/shop"); }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TillPlaceTest)
#include "tst_tillplace.moc"
