// SPDX-License-Identifier: Apache-2.0
//
// A day of random practice sales with random odd cases, played through the real windows by key events:
//   tst_practiceday [sales [seed]]        60 sales by default; 300 is a whole day
// No state may be a dead end, no word empty, the journal must verify, and the money must add up against what
// the practice world knows.
#include "sale/coverage.h"
#include "tillapp.h"
#include "ui/cashier/actionlist.h"
#include "ui/cashier/shortfalllist.h"
#include "ui/parts/mainbutton.h"
#include "ui/parts/stagewords.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace tillgate;
using namespace std::chrono_literals;

namespace {

int wantedSales = 60;
unsigned wantedSeed = 1;

/// The system's clock, which a test may push ahead: so that no key has to wait for the guard against a
/// second press.
class LeapingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_clock.now().addMSecs(m_ahead.count()); }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_clock.elapsed() + m_ahead; }
    void leap(std::chrono::milliseconds time) { m_ahead += time; }

private:
    SystemClock m_clock;
    std::chrono::milliseconds m_ahead{0};
};

} // namespace

class TestPracticeDay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playsADay();

private:
    void open();
    void playSale();
    bool stepOn();
    void inspect(const TillView &view);
    void ring(int cents);
    void actAsCustomer();
    void choose(const PaymentView &payment);
    void onEnded();
    void payCash();
    void answerYes();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &digits);
    bool becomes(const std::function<bool()> &condition, int milliseconds = 20000);
    bool changesFrom(Shown shown);
    void checkLedger();
    void checkWorld(const QList<SaleWithAttempts> &sales);

    [[nodiscard]] TillView view() { return m_till->shop().tillView(); }
    [[nodiscard]] PracticeServer &practice() { return *m_till->shop().practice(); }
    [[nodiscard]] int dice(int sides) { return int(m_random() % unsigned(sides)); }
    [[nodiscard]] bool isOver() { return view().step == TillStep::Entry && view().entry.isEmpty(); }

    LeapingClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<TillApp> m_till;
    std::mt19937 m_random{wantedSeed};
    QString m_lastAct;
    QStringList m_trail; ///< the last states, for a failure
    bool m_hasActed = false;
    QMap<QString, int> m_seen; ///< how often each state was on the screen
};

bool TestPracticeDay::becomes(const std::function<bool()> &condition, int milliseconds)
{
    return QTest::qWaitFor(condition, milliseconds);
}

void TestPracticeDay::open()
{
    Result<std::unique_ptr<Shop>> shop =
        Shop::open({.dataFolder = m_folder.path(), .isPractice = true}, m_clock);
    QVERIFY(shop);
    TillOptions options;
    options.dataFolder = m_folder.path();
    options.isPractice = true;
    options.demoFolder = m_folder.path(); // no second window over the first
    m_till = std::make_unique<TillApp>(options, m_clock, std::move(*shop));
    m_till->start();
    QVERIFY(becomes([this] { return m_till->shop().practice() != nullptr; }));
    practice().setChainRules({.confirmsAfter = 30ms, .settlesAfter = 30ms});
    QVERIFY(becomes([this] { return !view().tenders.isEmpty() && !m_till->shop().shelf().isLoading(); }));
    m_till->cashierWindow().activateWindow();
    m_till->renderNow();
}

void TestPracticeDay::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_clock.leap(301ms);
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused != nullptr ? focused : &m_till->cashierWindow(), key, modifiers);
    QCoreApplication::processEvents();
    m_till->renderNow();
}

void TestPracticeDay::type(const QString &digits)
{
    for (const QChar digit : digits)
        press(digit == u'.' ? Qt::Key_Period : static_cast<Qt::Key>(Qt::Key_0 + digit.digitValue()));
}

/// The sheet over the window: its second answer.
void TestPracticeDay::answerYes()
{
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
}

/// No dead end, no empty word.
void TestPracticeDay::inspect(const TillView &view)
{
    if (view.step != TillStep::Payment)
        return;
    QVERIFY2(view.payment, "a payment step without a payment");
    const PaymentView &payment = *view.payment;
    const Shown shown = shownState(payment);
    ++m_seen[staffWord(payment).section(QLatin1Char(' '), -1) + QStringLiteral(" (%1)").arg(int(shown))];
    QVERIFY2(!staffWord(payment).isEmpty() && !staffWord(payment).contains(QStringLiteral("%1")), "an empty word");
    QVERIFY2(!staffSentence(payment).isEmpty() && !staffSentence(payment).contains(QStringLiteral("%1")),
             "an empty sentence");
    QVERIFY2(shown == Shown::Refunded || !handoverLook(payment.advice, shown).words.isEmpty(), "no hand-over line");
    const bool mayGo = lookOf(shown).isField || shown == Shown::Seen || shown == Shown::Confirming;
    QVERIFY2(mayGo || payment.advice != HandoverAdvice::HandOver, "goods go although nothing is paid");
    if (shown == Shown::Making)
        return; // the gateway's answer is the next step
    QVERIFY2(mainActionOf(payment) != MainAction::None, "a dead end");
    const auto *main = m_till->cashierWindow().findChild<MainButton *>();
    QVERIFY(main != nullptr);
    QVERIFY2(main->isEnabled() && !main->accessibleName().isEmpty(), "the main button is off or has no name");
    if (mainActionOf(payment) == MainAction::Choose)
        QVERIFY2(!choicesFor(payment, {.takesCash = true, .asksForRest = true}).isEmpty(), "nothing to choose");
}

void TestPracticeDay::ring(int cents)
{
    type(QStringLiteral("%1.%2").arg(cents / 100).arg(cents % 100, 2, 10, QLatin1Char('0')));
    QCOMPARE(view().entry.total().amount(), Decimal::parse(QString::number(cents)).value().dividedBy(Decimal(100), 2, Rounding::Down).value());
    press(Qt::Key_Return);
    QCOMPARE(view().step, TillStep::Coin);
    const bool paysCash = dice(8) == 0;
    int available = 0;
    for (const TenderChoice &row : view().tenders)
        available += row.isAvailable ? 1 : 0;
    press(static_cast<Qt::Key>(Qt::Key_0 + (paysCash || available == 0 ? 0 : 1 + dice(std::min(available, 9)))));
    press(Qt::Key_Return);
    if (view().swap)
        press(Qt::Key_Return); // the next best coin, or nothing: then cash
    if (view().step == TillStep::Coin)
        payCash();
    QVERIFY(becomes([this] { return view().step == TillStep::Payment; }));
}

void TestPracticeDay::payCash()
{
    if (view().step != TillStep::Coin)
        press(Qt::Key_F2);
    press(Qt::Key_0);
    press(Qt::Key_Return);
}

bool TestPracticeDay::changesFrom(Shown shown)
{
    return becomes(
        [&] {
            const TillView now = view();
            if (now.step != TillStep::Payment || !now.payment || shownState(*now.payment) != shown)
                return true;
            if (dice(20) == 0)
                press(Qt::Key_F5);
            return false;
        },
        30000);
}

void TestPracticeDay::actAsCustomer()
{
    const std::optional<Payment> payment = m_till->shop().checkout().payment();
    QVERIFY(payment);
    const QString reference = payment->reference.text();
    static const QStringList ways{QStringLiteral("exact"), QStringLiteral("short"), QStringLiteral("over"),
                                  QStringLiteral("late"), QStringLiteral("twice"), QStringLiteral("window"),
                                  QStringLiteral("cancel")};
    m_lastAct = m_hasActed ? QStringLiteral("exact") : ways.at(dice(int(ways.size())));
    m_hasActed = true;
    if (view().payment->isRest || view().payment->isTopUp) {
        if (dice(4) == 0) {
            press(Qt::Key_Escape); // back to what came in
            m_lastAct = QStringLiteral("leaves the rest");
            return;
        }
        m_lastAct = QStringLiteral("exact");
    }
    if (m_lastAct == QStringLiteral("cancel")) {
        press(Qt::Key_Escape);
        answerYes();
        return;
    }
    if (m_lastAct == QStringLiteral("window") || m_lastAct == QStringLiteral("late")) {
        practice().advanceClock(61min);
        press(Qt::Key_F5);
        if (m_lastAct == QStringLiteral("late") && changesFrom(shownState(*view().payment)))
            std::ignore = practice().pay(reference, QStringLiteral("exact"));
        return;
    }
    // A gateway may refuse money for a payment that it ended meanwhile; then the till says how it stands.
    std::ignore = practice().pay(reference, m_lastAct);
    press(Qt::Key_F5);
}

void TestPracticeDay::choose(const PaymentView &payment)
{
    if (dice(6) == 0)
        return press(Qt::Key_Escape); // later
    const QList<ShortfallChoice> choices = choicesFor(payment, {.takesCash = true, .asksForRest = true});
    const int at = dice(int(choices.size()));
    press(static_cast<Qt::Key>(Qt::Key_1 + at));
    press(Qt::Key_Return);
    const ShortfallChoice chosen = choices.at(at);
    if (chosen == ShortfallChoice::AcceptShortfall || chosen == ShortfallChoice::AcceptMoney)
        answerYes();
    std::ignore = becomes([&] { return !view().payment || *view().payment != payment; }, 3000);
}

void TestPracticeDay::onEnded()
{
    switch (dice(4)) {
    case 0: return press(Qt::Key_Return); // new price
    case 1: return payCash();
    case 2:
        press(Qt::Key_F2);
        press(Qt::Key_1);
        return press(Qt::Key_Return);
    default:
        press(Qt::Key_Escape);
        return answerYes();
    }
}

/// One step of whoever stands at the till; false when the sale is off the screen.
bool TestPracticeDay::stepOn()
{
    m_till->renderNow();
    const TillView now = view();
    inspect(now);
    if (QTest::currentTestFailed() || (now.step == TillStep::Entry && !now.payment))
        return false;
    if (now.step == TillStep::Coin) {
        payCash();
        return true;
    }
    const PaymentView payment = *now.payment;
    const Shown shown = shownState(payment);
    switch (shown) {
    case Shown::Making: return changesFrom(shown);
    case Shown::Unresolved:
    case Shown::Unclear: press(Qt::Key_F5); return changesFrom(shown);
    case Shown::Waiting:
        actAsCustomer();
        return QTest::currentTestFailed() || view().step != TillStep::Payment || changesFrom(shown);
    case Shown::Seen:
    case Shown::Confirming: return changesFrom(shown);
    case Shown::Short:
    case Shown::Late:
    case Shown::NeedsManager: choose(payment); return true;
    case Shown::Ended:
    case Shown::Failed: onEnded(); return true;
    case Shown::Paid:
    case Shown::Over:
    case Shown::Cancelled:
    case Shown::Refunded: press(Qt::Key_Return); return true;
    }
    Q_UNREACHABLE();
}

void TestPracticeDay::playSale()
{
    constexpr int mostSteps = 60;
    m_hasActed = false;
    ring(50 + dice(20000));
    for (int step = 0; step < mostSteps && !QTest::currentTestFailed(); ++step) {
        if (isOver())
            return;
        const QString before = view().payment ? staffWord(*view().payment) : QStringLiteral("no payment");
        m_trail.append(before + u' ' + (view().payment ? view().payment->payment.reference.text() : QString()) + (view().notice ? view().notice->detail : QString()));
        if (!stepOn() && !isOver())
            QFAIL(qPrintable(QStringLiteral("stuck at \"%1\" after \"%2\"").arg(before, m_lastAct)));
    }
    if (!QTest::currentTestFailed())
        QVERIFY2(isOver(), qPrintable(QStringLiteral("the sale never ended; last act \"%1\": %2").arg(m_lastAct, m_trail.mid(m_trail.size() - 8).join(QStringLiteral(" > ")))));
}

void TestPracticeDay::playsADay()
{
    open();
    for (int sale = 0; sale < wantedSales && !QTest::currentTestFailed(); ++sale) {
        playSale();
        // An open question among the last five comes back to the screen by its key.
        const QList<RecentSale> lastFive = view().lastFive;
        for (int at = 0; at < lastFive.size() && !QTest::currentTestFailed() && dice(2) == 0; ++at) {
            if (!lastFive.at(at).needsDecision)
                continue;
            press(static_cast<Qt::Key>(Qt::Key_1 + at), Qt::ControlModifier);
            if (!becomes([this] { return view().step == TillStep::Payment; }, 2000))
                continue;
            for (int step = 0; step < 20 && !isOver() && !QTest::currentTestFailed(); ++step)
                stepOn();
            break;
        }
        if (QTest::currentTestFailed())
            qWarning("sale %d, seed %u, last act %s", sale + 1, wantedSeed, qPrintable(m_lastAct));
    }
    if (QTest::currentTestFailed())
        return;
    for (auto at = m_seen.cbegin(); at != m_seen.cend(); ++at)
        qInfo("%5d  %s", at.value(), qPrintable(at.key()));
    checkLedger();
}

void TestPracticeDay::checkLedger()
{
    const Result<Verification> verified = m_till->shop().ledger().runNow<Verification>(
        [](LedgerSession &session) { return session.verify(); });
    QVERIFY(verified);
    for (const JournalFinding &finding : verified->findings)
        qWarning("%s", qPrintable(finding.text));
    QVERIFY(verified->isSound());
    const QList<SaleWithAttempts> sales =
        m_till->shop()
            .ledger()
            .runNow<QList<SaleWithAttempts>>(
                [](LedgerSession &session) { return session.view().latest(100000, {.isPractice = true}); })
            .value();
    QVERIFY(sales.size() >= wantedSales);
    Money total = Money::zero(m_till->shop().settings().currency);
    Money byTender = total;
    for (const SaleWithAttempts &item : sales) {
        if (item.sale.receiptNumber == 0)
            continue;
        total = total.plus(item.sale.total).value();
        for (const Tender &tender : item.sale.tenders)
            byTender = byTender.plus(tender.amount).value();
    }
    QCOMPARE(byTender, total);
    checkWorld(sales);
}

/// What the till has counted is what the practice world received, payment by payment, coin for coin.
void TestPracticeDay::checkWorld(const QList<SaleWithAttempts> &sales)
{
    int compared = 0;
    for (const SaleWithAttempts &item : sales) {
        for (const Payment &payment : item.attempts) {
            if (!countsAsPaid(payment.stage) || !payment.quote || payment.stage == PaymentStage::Accepted)
                continue;
            const practice::Payment *other = practice().world().find(payment.reference.text());
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

int main(int argc, char **argv)
{
    // Numbers are ours; everything else is Qt Test's.
    QList<char *> rest{argv[0]};
    QList<int *> wanted{&wantedSales};
    for (int at = 1; at < argc; ++at) {
        bool isNumber = false;
        const int number = QByteArray(argv[at]).toInt(&isNumber);
        if (!isNumber)
            rest.append(argv[at]);
        else if (wanted.size() == 1)
            *wanted.takeFirst() = number;
        else
            wantedSeed = unsigned(number);
    }
    int count = int(rest.size());
    QApplication app(count, rest.data());
    QApplication::setStyle(QStringLiteral("fusion"));
    TestPracticeDay test;
    return QTest::qExec(&test, count, rest.data());
}

#include "tst_practiceday.moc"
