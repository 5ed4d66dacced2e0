// SPDX-License-Identifier: Apache-2.0
//
// A day of random practice sales with random odd cases, played through the real windows by key events:
//   tst_practiceday [sales [seed]]        40 sales by default, about a minute; 300 is a whole day
// No state may be a dead end, no word empty, the journal must verify, and the money must add up against what
// the practice world knows.
#include "sale/coverage.h"
#include "tillapp.h"
#include "ui/cashier/actionlist.h"
#include "ui/cashier/shortfalllist.h"
#include "ui/parts/mainbutton.h"
#include "ui/parts/sheet.h"
#include "ui/parts/stagewords.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace tillgate;
using namespace std::chrono_literals;

namespace {

/// Giving money back has a window of its own; it is the last of the choices, which this day leaves alone.
constexpr TillAbilities playedAbilities{.takesCash = true, .asksForRest = true};

int wantedSales = 40;
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

/// What a key may change on the screen; the ledger and the gateway answer later, so that it is waited for.
struct Standing
{
    TillStep step = TillStep::Entry;
    QString reference = {};
    std::optional<Shown> shown = {};
    bool asksForRest = false;
    QString attention = {};
    int version = 0; ///< of a question: dealt with, it may be asked anew before anybody looks
    QString notice = {};

    bool operator==(const Standing &) const = default;
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
    void actOn(const PaymentView &payment);
    void inspect(const TillView &view);
    void ring(int cents);
    void actAsCustomer();
    void choose(const PaymentView &payment);
    void onEnded();
    void payCash();
    void chargeBy(int number);
    void answerYes();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &digits);
    bool becomes(const std::function<bool()> &condition, int milliseconds = 20000);
    bool changesFrom(const Standing &before, int milliseconds = 30000);
    void playOut(int mostSteps);
    void checkLedger();
    void checkWorld(const QList<SaleWithAttempts> &sales);

    [[nodiscard]] TillView view() { return m_till->shop().tillView(); }
    [[nodiscard]] Standing standing();
    [[nodiscard]] QString described();
    [[nodiscard]] Sheet *openSheet();
    [[nodiscard]] PracticeServer &practice() { return *m_till->shop().practice(); }
    [[nodiscard]] int dice(int sides) { return int(m_random() % unsigned(sides)); }
    [[nodiscard]] QString lastTrail() const { return m_trail.mid(m_trail.size() - 40).join(QStringLiteral(" > ")); }
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
    if (key != Qt::Key_F5)
        m_trail.append(QKeySequence(QKeyCombination(modifiers, key)).toString());
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

/// The sheet over the window: the answer that stands apart from the harmless one.
void TestPracticeDay::answerYes()
{
    press(Qt::Key_Tab, Qt::ShiftModifier);
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
    const auto *main = m_till->cashierWindow().findChild<MainButton *>();
    QVERIFY(main != nullptr);
    QVERIFY2(main->isEnabled() && !main->accessibleName().isEmpty(), "the main button is off or has no name");
    if (mainActionOf(payment) == MainAction::Choose)
        QVERIFY2(!choicesFor(payment, playedAbilities).isEmpty(), "nothing to choose");
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
    chargeBy(paysCash || available == 0 ? 0 : 1 + dice(std::min(available, 9)));
    if (view().swap && !view().swap->to.isEmpty())
        press(Qt::Key_Return); // the next best coin is named, and stands ready
    else if (view().swap)
        payCash();
    QVERIFY(becomes([this] { return view().step == TillStep::Payment; }));
}

void TestPracticeDay::payCash()
{
    if (view().step != TillStep::Coin)
        press(Qt::Key_F2);
    chargeBy(0);
}

/// On the coin step: the row with this number, or cash; the ledger has the next word.
void TestPracticeDay::chargeBy(int number)
{
    const Standing before = standing();
    press(static_cast<Qt::Key>(Qt::Key_0 + number));
    press(Qt::Key_Return);
    if (!view().swap)
        std::ignore = changesFrom(before, 5000);
}

Standing TestPracticeDay::standing()
{
    const TillView now = view();
    Standing standing{.step = now.step};
    if (now.notice)
        standing.notice = now.notice->detail;
    if (now.step == TillStep::Payment && now.payment) {
        standing.reference = now.payment->payment.reference.text();
        standing.shown = shownState(*now.payment);
        standing.asksForRest = now.payment->isTopUp;
        standing.attention = now.payment->payment.attention;
        standing.version = standing.shown == Shown::NeedsManager ? now.payment->payment.version : 0;
    }
    return standing;
}

QString TestPracticeDay::described()
{
    const TillView now = view();
    const QString payment = now.payment ? staffWord(*now.payment) + u' ' + now.payment->payment.reference.text() + u' '
            + stageName(now.payment->payment.stage) + QStringLiteral(" v%1 ").arg(now.payment->payment.version) + now.payment->payment.attention
                                        : QStringLiteral("no payment");
    QString over;
    if (const Sheet *sheet = openSheet())
        over = QStringLiteral(" under \"%1\"").arg(sheet->accessibleName());
    return QStringLiteral("[%1: %2%3%4]")
        .arg(QString::number(int(now.step)), payment, now.notice ? u'!' + now.notice->detail : QString(), over);
}

Sheet *TestPracticeDay::openSheet()
{
    const QList<Sheet *> sheets = m_till->cashierWindow().findChildren<Sheet *>();
    const auto open = std::find_if(sheets.begin(), sheets.end(), [](const Sheet *sheet) { return sheet->isVisible(); });
    return open == sheets.end() ? nullptr : *open;
}

bool TestPracticeDay::changesFrom(const Standing &before, int milliseconds)
{
    constexpr int looksPerCheck = 15; // no dice here: the seed alone decides the day
    int looks = 0;
    return becomes(
        [&] {
            if (standing() != before)
                return true;
            if (before.step == TillStep::Payment && ++looks % looksPerCheck == 0)
                press(Qt::Key_F5);
            return false;
        },
        milliseconds);
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
        if (m_lastAct == QStringLiteral("late") && changesFrom(standing()))
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
    const QList<ShortfallChoice> choices = choicesFor(payment, playedAbilities);
    const int at = dice(int(choices.size()));
    press(static_cast<Qt::Key>(Qt::Key_1 + at));
    press(Qt::Key_Return);
    const ShortfallChoice chosen = choices.at(at);
    if (chosen == ShortfallChoice::AcceptShortfall || chosen == ShortfallChoice::AcceptMoney)
        answerYes();
}

void TestPracticeDay::onEnded()
{
    switch (dice(4)) {
    case 0: return press(Qt::Key_Return); // new price
    case 1: return payCash();
    case 2:
        press(Qt::Key_F2);
        return chargeBy(1);
    default:
        press(Qt::Key_Escape);
        return answerYes();
    }
}

/// One step of whoever stands at the till; false when it moved nothing.
bool TestPracticeDay::stepOn()
{
    m_till->renderNow();
    const TillView now = view();
    const Standing before = standing();
    m_trail.append(described());
    inspect(now);
    if (QTest::currentTestFailed())
        return false;
    if (openSheet() != nullptr) {
        press(Qt::Key_Return); // the till said something: read, and away with it
        return openSheet() == nullptr;
    }
    if (now.step == TillStep::Entry) {
        press(Qt::Key_Delete); // the sum of a sale that was called off is still typed
        return isOver();
    }
    if (now.step == TillStep::Coin)
        payCash();
    else
        actOn(*now.payment);
    return QTest::currentTestFailed() || changesFrom(before);
}

void TestPracticeDay::actOn(const PaymentView &payment)
{
    switch (shownState(payment)) {
    case Shown::Making:
    case Shown::Seen:
    case Shown::Confirming: return; // others have the word
    case Shown::Unresolved:
    case Shown::Unclear: return press(Qt::Key_F5);
    case Shown::Waiting: return actAsCustomer();
    case Shown::Short:
    case Shown::Late:
    case Shown::NeedsManager: return choose(payment);
    case Shown::Ended:
    case Shown::Failed: return onEnded();
    case Shown::Paid:
    case Shown::Over:
    case Shown::Cancelled:
    case Shown::Refunded: return press(Qt::Key_Return);
    }
    Q_UNREACHABLE();
}

/// Until the till is free for the next sale.
void TestPracticeDay::playOut(int mostSteps)
{
    for (int step = 0; step < mostSteps && !QTest::currentTestFailed() && !isOver(); ++step) {
        if (!stepOn() && !QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("stuck at %1 after \"%2\"").arg(described(), m_lastAct)));
    }
    if (!QTest::currentTestFailed())
        QVERIFY2(isOver(), "the sale never ended");
}

void TestPracticeDay::playSale()
{
    m_hasActed = false;
    ring(50 + dice(20000));
    playOut(60);
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
            playOut(60);
            break;
        }
        if (QTest::currentTestFailed())
            qWarning("sale %d, seed %u, last act %s, %s", sale + 1, wantedSeed, qPrintable(m_lastAct), qPrintable(lastTrail()));
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
