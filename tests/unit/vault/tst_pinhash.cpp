// SPDX-License-Identifier: Apache-2.0
#include "vault/pinhash.h"

#include <QTest>

using namespace tillgate;

/// PINs are kept only as salted scrypt hashes.
class TestPinHash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOnlyPinsThatAreHardToGuess_data()
    {
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("four digits") << QByteArray("4711") << true;
        QTest::newRow("twelve digits") << QByteArray("471108159032") << true;
        QTest::newRow("too short") << QByteArray("471") << false;
        QTest::newRow("too long") << QByteArray("4711081590321") << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("letters") << QByteArray("47a1") << false;
        QTest::newRow("digits of another script") << QByteArray("\xd9\xa1\xd9\xa2\xd9\xa3\xd9\xa4") << false;
        QTest::newRow("all the same") << QByteArray("7777") << false;
        QTest::newRow("a row up") << QByteArray("3456") << false;
        QTest::newRow("a row down") << QByteArray("9876") << false;
    }
    void takesOnlyPinsThatAreHardToGuess()
    {
        QFETCH(QByteArray, pin);
        QFETCH(bool, isTaken);
        QCOMPARE(checkPin(Secret(pin)).has_value(), isTaken);
        QCOMPARE(hashPin(Secret(pin)).has_value(), isTaken);
    }

    void knowsOnlyTheRightPin()
    {
        const Result<QString> hash = hashPin(Secret(QByteArray("4711")));
        QVERIFY(hash);
        QVERIFY(isPinOf(*hash, Secret(QByteArray("4711"))).value());
        QVERIFY(!isPinOf(*hash, Secret(QByteArray("4712"))).value());
        QVERIFY(!isPinOf(*hash, Secret(QByteArray("47110"))).value());
        QVERIFY(!isPinOf(*hash, Secret()).value());
    }

    void saltsEachHash()
    {
        const Secret pin(QByteArray("4711"));
        QVERIFY(hashPin(pin).value() != hashPin(pin).value());
        QVERIFY(!hashPin(pin).value().contains(QStringLiteral("4711:")));
    }

    void refusesHashesThatWereWeakenedOrDamaged_data()
    {
        QTest::addColumn<QString>("hash");
        const QString good = hashPin(Secret(QByteArray("4711"))).value();
        QTest::newRow("empty") << QString();
        QTest::newRow("other scheme") << QString(good).replace(QStringLiteral("scrypt"), QStringLiteral("plain"));
        QTest::newRow("cheap") << QString(good).replace(QStringLiteral(":14:"), QStringLiteral(":1:"));
        QTest::newRow("too dear") << QString(good).replace(QStringLiteral(":14:"), QStringLiteral(":31:"));
        QTest::newRow("cut") << good.section(QLatin1Char(':'), 0, 4);
    }
    void refusesHashesThatWereWeakenedOrDamaged()
    {
        QFETCH(QString, hash);
        const Result<bool> fits = isPinOf(hash, Secret(QByteArray("4711")));
        QVERIFY(!fits);
        QCOMPARE(fits.error().kind, Error::Kind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestPinHash)
#include "tst_pinhash.moc"
