// SPDX-License-Identifier: Apache-2.0
#include "desk/seconddeposit.h"
#include "sale/attention.h"
#include "ui/parts/attentionwords.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace tillgate;

/// What the journal says in English is known to the windows, sentence by sentence.
class TestAttentionWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEachSentenceOf_data();
    void knowsEachSentenceOf();
    void keepsWhatStandsInASentence_data();
    void keepsWhatStandsInASentence();
    void tellsOfManyDepositsInOneSentence();
    void keepsWhatItDoesNotKnow();
};

/// The first-strong isolates around what is put into a sentence.
static QString bare(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

void TestAttentionWords::knowsEachSentenceOf_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("assessment") << "sale/assessment.cpp";
    QTest::newRow("read-back") << "sale/readback.cpp";
    QTest::newRow("code proof") << "desk/codeproof.cpp";
    QTest::newRow("steps") << "desk/paymentsteps.cpp";
}

void TestAttentionWords::knowsEachSentenceOf()
{
    QFETCH(QString, source);
    QFile file(QStringLiteral(TILLGATE_SOURCE "/src/") + source);
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression literal(QStringLiteral(R"re(QStringLiteral\("([A-Z](?:[^"\\]|\\.)*\.)"\))re"));
    int count = 0;
    QRegularExpressionMatchIterator found = literal.globalMatch(QString::fromUtf8(file.readAll()));
    while (found.hasNext()) {
        QString sentence = found.next().captured(1);
        sentence.replace(QLatin1String("\\\""), QLatin1String("\"")).replace(QLatin1String("%1"), QLatin1String("x.1"));
        sentence.replace(QLatin1String("%2"), QLatin1String("y 2"));
        QVERIFY2(attentionWords(sentence), qPrintable(sentence));
        QCOMPARE(bare(*attentionWords(sentence)), sentence);
        ++count;
    }
    QVERIFY(count > 0);
}

void TestAttentionWords::keepsWhatStandsInASentence_data()
{
    QTest::addColumn<QString>("attention");
    QTest::newRow("a price with a point") << QStringLiteral("The gateway names another price: 23.50.");
    QTest::newRow("two sentences") << QStringLiteral("The gateway says \"odd\". The gateway names another coin: LTC.");
    QTest::newRow("an empty memo") << QStringLiteral("The gateway first named the memo \"\", then \"7\".");
    QTest::newRow("a contradiction") << contradictionWords(QStringLiteral("expired"));
    QTest::newRow("a deposit") << secondDepositWords(GatewayPaymentId(QStringLiteral("6050811705")), {});
}

void TestAttentionWords::keepsWhatStandsInASentence()
{
    QFETCH(QString, attention);
    QCOMPARE(bare(attentionWords(attention).value_or(QString())), attention);
}

void TestAttentionWords::tellsOfManyDepositsInOneSentence()
{
    const GatewayPaymentId first(QStringLiteral("111"));
    const QString one = secondDepositWords(first, QStringLiteral("finished"));
    const QString all = withDeposits(one, {GatewayPaymentId(QStringLiteral("222")), GatewayPaymentId(QStringLiteral("333"))});
    const QString words = bare(attentionWords(all).value_or(QString()));
    QVERIFY2(words.contains(QLatin1String("more than once")) && words.contains(first.text()), qPrintable(words));
    QCOMPARE(words.count(QLatin1String("Other money")), 1);
}

void TestAttentionWords::keepsWhatItDoesNotKnow()
{
    const QString strange = QStringLiteral("The gateway names another coin: LTC. Nobody wrote this.");
    QVERIFY(!attentionWords(strange));
    QCOMPARE(attentionInFull(strange), strange);
}

QTEST_GUILESS_MAIN(TestAttentionWords)
#include "tst_attentionwords.moc"
