// SPDX-License-Identifier: Apache-2.0
//
// A day of random practice sales with random odd cases, played through the real windows by key events:
//   tst_practiceday [sales [seed]] [language]        40 sales by default, about a minute; 300 is a whole day
// No state may be a dead end, no word empty, cut off or of another language, the journal must verify, and the money
// must add up against what the practice world knows.
#include "dayplayer.h"
#include "support/till/spokenlanguage.h"

#include "base/languages.h"
#include "sale/attention.h"
#include "sale/coverage.h"
#include "ui/cashier/actionlist.h"
#include "ui/paintedtext.h"
#include "ui/parts/mainbutton.h"

#include <QApplication>
#include <QTest>

using namespace tillgate;
using namespace std::chrono_literals;

namespace {

int wantedSales = 40;
unsigned wantedSeed = 1;
QString wantedLanguage = QStringLiteral("en");

} // namespace

class TestPracticeDay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playsADay();

private:
    void inspect(const TillView &view);
    void playOut();
    void report();
    void checkLedger();
    void checkReceipts(const QList<SaleWithAttempts> &sales);
    void checkWorld(const QList<SaleWithAttempts> &sales);
    void checkQuestions(const QList<SaleWithAttempts> &sales);
    [[nodiscard]] static int timesAsked(const QList<JournalEntry> &entries);

    test::SpokenLanguage m_language{wantedLanguage};
    test::TillDriver m_till;
    test::DayPlayer m_player{m_till, wantedSeed};
    QMap<QString, int> m_seen; ///< how often each state was on the screen
};

/// No dead end, no empty word.
void TestPracticeDay::inspect(const TillView &view)
{
    if (view.step != TillStep::Payment)
        return;
    QVERIFY2(view.payment, "a payment step without a payment");
    const PaymentView &payment = *view.payment;
    const Shown shown = shownState(payment);
    ++m_seen[stageName(payment.payment.stage) + QStringLiteral(" (%1)").arg(int(shown))];
    QVERIFY2(!staffWord(payment).isEmpty() && !staffWord(payment).contains(QStringLiteral("%1")), "an empty word");
    QVERIFY2(!staffSentence(payment).isEmpty() && !staffSentence(payment).contains(QStringLiteral("%1")),
             "an empty sentence");
    QVERIFY2(shown == Shown::Refunded || !handoverLook(payment.advice, shown).words.isEmpty(), "no hand-over line");
    const bool mayGo = lookOf(shown).isField || shown == Shown::Seen || shown == Shown::Confirming;
    QVERIFY2(mayGo || payment.advice != HandoverAdvice::HandOver, "goods go although nothing is paid");
    if (shown == Shown::Making)
        return; // the gateway's answer is the next step
    QVERIFY2(mainActionOf(payment) != MainAction::None, "a dead end");
    const auto *main = m_till.window().findChild<MainButton *>();
    QVERIFY(main != nullptr);
    QVERIFY2(main->isEnabled() && !main->accessibleName().isEmpty(), "the main button is off or has no name");
    QCOMPARE(m_language.leftOverIn(m_till.window(), m_till.untranslated()).join(u'|'), QString());
    QCOMPARE(test::everythingPaintedCutOff(m_till.window()).join(u'|'), QString());
    if (mainActionOf(payment) == MainAction::Choose)
        QVERIFY2(!choicesFor(payment, test::DayPlayer::abilities).isEmpty(), "nothing to choose");
}

/// Until the till is free for the next sale.
void TestPracticeDay::playOut()
{
    constexpr int mostSteps = 80;
    for (int step = 0; step < mostSteps && !m_player.isOver(); ++step) {
        m_till.settle();
        m_till.trail.append(m_till.described());
        inspect(m_till.view());
        if (QTest::currentTestFailed())
            return;
        const bool hasMoved = m_player.stepOn();
        if (QTest::currentTestFailed())
            return;
        if (!hasMoved)
            QFAIL(qPrintable(QStringLiteral("stuck at %1 after \"%2\"").arg(m_till.described(), m_player.lastAct())));
    }
    QVERIFY2(m_player.isOver(), "the sale never ended");
}

void TestPracticeDay::playsADay()
{
    QVERIFY(m_till.open());
    for (int sale = 0; sale < wantedSales && !QTest::currentTestFailed(); ++sale) {
        m_player.ring();
        if (!QTest::currentTestFailed())
            playOut();
        if (!QTest::currentTestFailed() && m_player.takesUpAnOpenQuestion())
            playOut();
        if (QTest::currentTestFailed()) {
            const QStringList trail = m_till.trail.mid(m_till.trail.size() - 40);
            qWarning("sale %d, seed %u, last act %s, %s", sale + 1, wantedSeed, qPrintable(m_player.lastAct()),
                     qPrintable(trail.join(QStringLiteral(" > "))));
        }
    }
    if (QTest::currentTestFailed())
        return;
    report();
    checkLedger();
}

void TestPracticeDay::report()
{
    for (const QMap<QString, int> &counts : {m_seen, m_player.done()}) {
        for (auto at = counts.cbegin(); at != counts.cend(); ++at)
            qInfo("%5d  %s", at.value(), qPrintable(at.key()));
    }
}

void TestPracticeDay::checkLedger()
{
    const Result<Verification> verified = m_till.shop().ledger().runNow<Verification>(
        [](LedgerSession &session) { return session.verify(); });
    QVERIFY(verified);
    for (const JournalFinding &finding : verified->findings)
        qWarning("%s", qPrintable(finding.text));
    QVERIFY(verified->isSound());
    const QList<SaleWithAttempts> sales = m_till.sales();
    QVERIFY(sales.size() >= wantedSales);
    Money total = Money::zero(m_till.shop().settings().currency);
    Money byTender = total;
    for (const SaleWithAttempts &item : sales) {
        if (item.sale.receiptNumber == 0)
            continue;
        total = total.plus(item.sale.total).value();
        for (const Tender &tender : item.sale.tenders)
            byTender = byTender.plus(tender.amount).value();
    }
    QCOMPARE(byTender, total);
    checkReceipts(sales);
    checkWorld(sales);
    checkQuestions(sales);
}

/// One number for each completed sale, without a gap.
void TestPracticeDay::checkReceipts(const QList<SaleWithAttempts> &sales)
{
    QList<int> numbers;
    for (const SaleWithAttempts &item : sales) {
        if (item.sale.receiptNumber > 0)
            numbers.append(item.sale.receiptNumber);
    }
    std::sort(numbers.begin(), numbers.end());
    for (int at = 0; at < numbers.size(); ++at)
        QCOMPARE(numbers.at(at), numbers.first() + at);
}

/// What the till has counted is what the practice world received, payment by payment, coin for coin.
void TestPracticeDay::checkWorld(const QList<SaleWithAttempts> &sales)
{
    int compared = 0;
    for (const SaleWithAttempts &item : sales) {
        for (const Payment &payment : item.attempts) {
            if (!countsAsPaid(payment.stage) || !payment.quote || payment.stage == PaymentStage::Accepted)
                continue;
            const practice::Payment *other = m_till.practice().world().find(payment.reference.text());
            QVERIFY2(other != nullptr, qPrintable(payment.reference.text()));
            if (!payment.receivedCoins.isPositive())
                continue; // a gateway that never names what came
            QVERIFY2(payment.receivedCoins == other->receivedCoins,
                     qPrintable(QStringLiteral("%1: %2 here, %3 there")
                                    .arg(payment.reference.text(), payment.receivedCoins.toString(),
                                         other->receivedCoins.toString())));
            QVERIFY(other->receivedCoins >= other->dueCoins);
            ++compared;
        }
    }
    qInfo("%d payments compared with the practice world", compared);
    QVERIFY(compared > 0);
}

/// What a manager has dealt with is asked again only if the gateway says something else.
void TestPracticeDay::checkQuestions(const QList<SaleWithAttempts> &sales)
{
    int asked = 0;
    for (const SaleWithAttempts &item : sales) {
        for (const Payment &payment : item.attempts) {
            const auto entries = m_till.shop().ledger().runNow<QList<JournalEntry>>(
                [&](LedgerSession &session) { return session.journal().aboutPayment(payment.reference); });
            asked += timesAsked(entries.value());
        }
    }
    qInfo("%d times a manager was asked about money that had gone", asked);
}

/// How often the journal of a payment asks because its money had gone, each time with news.
int TestPracticeDay::timesAsked(const QList<JournalEntry> &entries)
{
    const QString gone = contradictionWords({}).section(QLatin1Char('"'), 2);
    QString standing;
    int asked = 0;
    for (const JournalEntry &entry : entries) {
        const Json body = Json::parse(entry.body).value();
        const Json changes = body.find(u"changes") == nullptr ? Json() : *body.find(u"changes");
        const Json *attention = changes.find(u"attention");
        if (attention == nullptr)
            continue;
        const bool isAsked = attention->toString().contains(gone) && !standing.contains(gone);
        standing = attention->toString();
        asked += isAsked ? 1 : 0;
        if (isAsked && changes.find(u"contradiction") == nullptr)
            qFatal("%s is asked again without news", qPrintable(entry.subject.payment.text()));
    }
    return asked;
}

int main(int argc, char **argv)
{
    // Numbers and languages are ours; everything else is Qt Test's.
    QList<char *> rest{argv[0]};
    QList<int *> wanted{&wantedSales};
    for (int at = 1; at < argc; ++at) {
        bool isNumber = false;
        const int number = QByteArray(argv[at]).toInt(&isNumber);
        if (languageFor(QString::fromLatin1(argv[at])).tag == QLatin1String(argv[at]))
            wantedLanguage = QString::fromLatin1(argv[at]);
        else if (!isNumber)
            rest.append(argv[at]);
        else if (wanted.size() == 1)
            *wanted.takeFirst() = number;
        else
            wantedSeed = unsigned(number);
    }
    // Qt Test ends a function after five minutes, which a whole day takes longer than.
    qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(300000 + wantedSales * 30000));
    int count = int(rest.size());
    QApplication app(count, rest.data());
    QApplication::setStyle(QStringLiteral("fusion"));
    TestPracticeDay test;
    return QTest::qExec(&test, count, rest.data());
}

#include "tst_practiceday.moc"
