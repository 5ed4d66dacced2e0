// SPDX-License-Identifier: Apache-2.0
#include "desk/seconddeposit.h"
#include "sale/attention.h"
#include "ui/parts/attentionwords.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

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
    void knowsEachReasonOf_data();
    void knowsEachReasonOf();
    void tellsOfManyDepositsInOneSentence();
    void keepsWhatItDoesNotKnow();
};

/// Puts marks around each text that a window can translate.
class Marks final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
    {
        return QStringLiteral("<%1>").arg(QLatin1String(text));
    }
};

static QString joined(QString literals)
{
    static const QRegularExpression seam(QStringLiteral(R"re("\s*")re"));
    return literals.trimmed().replace(seam, QString()).mid(1).chopped(1);
}

/// Why a source refuses an address.
static QStringList reasonsIn(const QString &source)
{
    static const QRegularExpression refusal(
        QStringLiteral(R"re(AddressFault::\w+,\s*QStringLiteral\(((?:\s*"(?:[^"\\]|\\.)*")+)\))re"));
    QStringList found;
    QRegularExpressionMatchIterator next = refusal.globalMatch(source);
    while (next.hasNext())
        found.append(joined(next.next().captured(1)));
    return found;
}

/// The sentences in a source that the journal gets, in pieces or not: one whose last word is somebody else's ends with
/// a colon. An error's own text is none of them.
static QStringList sentencesIn(const QString &source)
{
    static const QRegularExpression literal(QStringLiteral(
        R"re((?<!Malformed, )(?<!\.detail = )(?:QStringLiteral|QLatin1String \w+)\(((?:\s*"(?:[^"\\]|\\.)*")+)\))re"));
    static const QRegularExpression sentence(QStringLiteral("^[A-Z].* .*(?:\\.|: |: %\\d)$"));
    QStringList found;
    QRegularExpressionMatchIterator next = literal.globalMatch(source);
    while (next.hasNext()) {
        const QString text = joined(next.next().captured(1)).replace(QLatin1String("\\\""), QLatin1String("\""));
        if (sentence.match(text).hasMatch())
            found.append(text);
    }
    return found;
}

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
    QTest::newRow("quote") << "gateway/quotecheck.cpp";
    QTest::newRow("lookup") << "desk/openinglookup.cpp";
    QTest::newRow("what is untold") << "sale/attention.h";
}

void TestAttentionWords::knowsEachSentenceOf()
{
    QFETCH(QString, source);
    QFile file(QStringLiteral(TILLGATE_SOURCE "/src/") + source);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList sentences = sentencesIn(QString::fromUtf8(file.readAll()));
    QVERIFY(!sentences.isEmpty());
    for (QString sentence : sentences) {
        sentence.replace(QLatin1String("%1"), QLatin1String("x.1")).replace(QLatin1String("%2"), QLatin1String("y 2"));
        sentence.replace(QLatin1String("%3"), QLatin1String("z"));
        if (sentence.endsWith(QLatin1Char(' ')))
            sentence += QStringLiteral("No answer after 3 s. It may be there.");
        QVERIFY2(attentionWords(sentence), qPrintable(sentence));
        QCOMPARE(bare(*attentionWords(sentence)), sentence);
    }
}

void TestAttentionWords::keepsWhatStandsInASentence_data()
{
    QTest::addColumn<QString>("attention");
    QTest::newRow("a price with a point") << QStringLiteral("The gateway names another price: 23.50.");
    QTest::newRow("two sentences") << QStringLiteral("The gateway says \"odd\". The gateway names another coin: LTC.");
    QTest::newRow("an empty memo") << QStringLiteral("The gateway first named the memo \"\", then \"7\".");
    QTest::newRow("a contradiction") << contradictionWords(QStringLiteral("expired"));
    QTest::newRow("called off at the gateway")
        << QStringLiteral("Plisio opened it and gave no address; it was called off there.");
    QTest::newRow("a gateway's own figure") << QStringLiteral("The gateway offered another coin than %2 of %1.");
    QTest::newRow("what a gateway wrote, and a deposit")
        << QStringLiteral("The gateway does not know yet that the shortfall was accepted: HTTP 503. Later. ")
            + secondDepositWords(GatewayPaymentId(QStringLiteral("6050811705")), {});
    QTest::newRow("a deposit") << secondDepositWords(GatewayPaymentId(QStringLiteral("6050811705")), {});
}

void TestAttentionWords::keepsWhatStandsInASentence()
{
    QFETCH(QString, attention);
    QCOMPARE(bare(attentionWords(attention).value_or(QString())), attention);
}

void TestAttentionWords::knowsEachReasonOf_data()
{
    QTest::addColumn<QString>("source");
    for (const char *source : {"address", "family/finding", "family/bitcoin", "family/tezos", "family/hedera", "family/ripple",
                               "family/polkadot", "family/cardano"})
        QTest::newRow(source) << QStringLiteral("coin/%1.cpp").arg(QLatin1String(source));
}

void TestAttentionWords::knowsEachReasonOf()
{
    QFETCH(QString, source);
    QFile file(QStringLiteral(TILLGATE_SOURCE "/src/") + source);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList reasons = reasonsIn(QString::fromUtf8(file.readAll()));
    QVERIFY(!reasons.isEmpty());
    Marks marks;
    QVERIFY(QCoreApplication::installTranslator(&marks));
    for (const QString &reason : reasons) {
        const QString words = attentionInFull(QStringLiteral("The gateway's address for Bitcoin cannot be shown: ") + reason);
        QVERIFY2(words.contains(QStringLiteral("<%1>").arg(reason)), qPrintable(words));
    }
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
