// SPDX-License-Identifier: Apache-2.0
#include "coin/vectors.h"

#include <QFile>
#include <QTest>

using namespace tillgate;

class TestCoinVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowOfTheFileIsJudgedAsItSays_data();
    void everyRowOfTheFileIsJudgedAsItSays();
    void aWrongExpectationIsReportedAsDifferent();
    void aFileOfOnlyAddressesOrOnlyLinksIsFine();
    void aRowThatExpectsNothingIsJustJudged();
    void anUnknownCoinIsNeverJudgedTheSame();
    void aFileThatIsNoListOfRowsIsRefused();
    void anAmountWithAnExponentOrSignIsRefused();
};

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(TILLGATE_FIXTURES "/coins/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing fixture %s", qPrintable(name));
    return file.readAll();
}

QList<CoinVectorVerdict> judged(const QByteArray &json)
{
    return verifyCoinVectors(CoinTable::builtIn(), json).value_or(QList<CoinVectorVerdict>());
}

} // namespace

void TestCoinVectors::everyRowOfTheFileIsJudgedAsItSays_data()
{
    QTest::addColumn<CoinVectorVerdict>("verdict");
    for (const QString &file : {QStringLiteral("vectors.json"), QStringLiteral("more.json")}) {
        for (const CoinVectorVerdict &verdict : judged(fixture(file)))
            QTest::addRow("%s %s", qPrintable(file), qPrintable(verdict.id)) << verdict;
    }
}

void TestCoinVectors::everyRowOfTheFileIsJudgedAsItSays()
{
    QFETCH(CoinVectorVerdict, verdict);
    QVERIFY(!verdict.expected.isEmpty());
    QVERIFY2(verdict.same, qPrintable(QStringLiteral("expected %1\nactual   %2\n%3")
                                          .arg(verdict.expected, verdict.actual, verdict.reason)));
}

void TestCoinVectors::aWrongExpectationIsReportedAsDifferent()
{
    const auto verdicts = judged(R"({"addresses": [
        {"id": "a", "coin": "BTC", "address": "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "valid": false}],
        "uris": [{"id": "b", "want": "link", "expected": "bitcoin:x",
                  "input": {"coin": "BTC", "address": "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "amount": "1"}}]})");
    QCOMPARE(verdicts.size(), 2);
    QCOMPARE(verdicts[0].id, QStringLiteral("a"));
    QCOMPARE(verdicts[0].actual, QStringLiteral("valid"));
    QVERIFY(!verdicts[0].same);
    QCOMPARE(verdicts[1].actual, QStringLiteral("bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?amount=1"));
    QVERIFY(!verdicts[1].same);
}

void TestCoinVectors::aFileOfOnlyAddressesOrOnlyLinksIsFine()
{
    QCOMPARE(judged(R"({"addresses": [{"coin": "BTC", "address": "x", "valid": false}]})").size(), 1);
    QCOMPARE(judged(R"({"uris": [{"want": "qr", "input": {"coin": "BTC", "address": "x"}, "expected": null}]})").size(),
             1);
    QCOMPARE(judged(R"([{"coin": "BTC", "address": "x", "valid": false}])").value(0).same, true);
}

void TestCoinVectors::aRowThatExpectsNothingIsJustJudged()
{
    const auto verdicts = judged(R"([{"coin": "BTC", "address": "x"}])");
    QCOMPARE(verdicts.value(0).actual, QStringLiteral("invalid"));
    QCOMPARE(verdicts.value(0).id, QStringLiteral("#1"));
    QVERIFY(verdicts.value(0).same);
}

void TestCoinVectors::anUnknownCoinIsNeverJudgedTheSame()
{
    QVERIFY(!judged(R"([{"coin": "USDT", "address": "x", "valid": false}])").value(0).same);
}

void TestCoinVectors::aFileThatIsNoListOfRowsIsRefused()
{
    QVERIFY(!verifyCoinVectors(CoinTable::builtIn(), "not json"));
    QVERIFY(!verifyCoinVectors(CoinTable::builtIn(), "{}"));
}

void TestCoinVectors::anAmountWithAnExponentOrSignIsRefused()
{
    for (const char *amount : {"\"1e-3\"", "\"+1\"", "\"-1\"", "\"1,5\"", "\".5\"", "\"5.\"", "\"\"", "\"0\"", "0.5"}) {
        const QByteArray row = QByteArray(R"([{"want": "link", "expected": null, "input": {"coin": "BTC",
            "address": "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "amount": )")
            + amount + "}}]";
        QCOMPARE(judged(row).value(0).actual, QStringLiteral("none"));
    }
}

QTEST_APPLESS_MAIN(TestCoinVectors)
#include "tst_coinvectors.moc"
