// SPDX-License-Identifier: Apache-2.0
#include "support/till/tilldriver.h"

#include "ui/manager/refundpage.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

namespace tillgate::test {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds apart = 301ms;

} // namespace

TillDriver::TillDriver() = default;
TillDriver::~TillDriver() = default;

bool TillDriver::open(const TillPlaceWords &place)
{
    Result<std::unique_ptr<Shop>> shop
        = Shop::open({.dataFolder = m_folder.path(), .isPractice = true, .place = place}, m_clock);
    if (!shop)
        return false;
    TillOptions options;
    options.dataFolder = m_folder.path();
    options.isPractice = true;
    options.demoFolder = m_folder.path(); // no second window over the first
    m_till = std::make_unique<TillApp>(options, m_clock, std::move(*shop));
    m_till->start();
    if (!becomes([this] { return m_till->shop().practice() != nullptr; }))
        return false;
    practice().setChainRules({.confirmsAfter = 30ms, .settlesAfter = 30ms});
    if (!becomes([this] { return !view().tenders.isEmpty() && !m_till->shop().shelf().isLoading(); }))
        return false;
    window().activateWindow();
    renderNow();
    return true;
}

void TillDriver::send(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused != nullptr ? focused : &window(), key, modifiers);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    renderNow();
}

void TillDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (key != Qt::Key_F5)
        trail.append(QKeySequence(QKeyCombination(modifiers, key)).toString());
    m_clock.leap(apart);
    send(key, modifiers);
}

void TillDriver::pressAgain(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    trail.append(QStringLiteral("again"));
    send(key, modifiers);
}

void TillDriver::hold(Qt::Key key, int times)
{
    trail.append(QStringLiteral("held"));
    for (int i = 0; i < times; ++i) {
        m_clock.leap(apart);
        const QString text = key < Qt::Key_Escape ? QString(QChar(char16_t(key))) : QString();
        QKeyEvent held(QEvent::KeyPress, key, Qt::NoModifier, text, true);
        QWidget *focused = QApplication::focusWidget();
        QCoreApplication::sendEvent(focused != nullptr ? focused : &window(), &held);
    }
    QCoreApplication::processEvents();
    renderNow();
}

void TillDriver::type(const QString &digits)
{
    for (const QChar digit : digits)
        press(digit == u'.' ? Qt::Key_Period : static_cast<Qt::Key>(Qt::Key_0 + digit.digitValue()));
}

void TillDriver::ring(int cents)
{
    type(QStringLiteral("%1.%2").arg(cents / 100).arg(cents % 100, 2, 10, QLatin1Char('0')));
    press(Qt::Key_Return);
}

void TillDriver::chargeBy(int number)
{
    const Standing before = standing();
    press(static_cast<Qt::Key>(Qt::Key_0 + number));
    press(Qt::Key_Return);
    if (!view().swap)
        std::ignore = changesFrom(before, 5000);
}

void TillDriver::answerYes()
{
    press(Qt::Key_Tab, Qt::ShiftModifier);
    press(Qt::Key_Return);
}

bool TillDriver::tabTo(const QString &name)
{
    constexpr int mostStops = 60;
    for (int stop = 0; stop < mostStops; ++stop) {
        const QWidget *focused = QApplication::focusWidget();
        if (focused != nullptr && focused->accessibleName() == name)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

QString TillDriver::providerOf(const AccountName &account)
{
    const GatewayLine *line = shop().lines().find(account);
    return line != nullptr ? line->gateway().traits().providerId : QString();
}

Sheet *TillDriver::openSheet()
{
    const QList<Sheet *> sheets = window().findChildren<Sheet *>();
    const auto open
        = std::find_if(sheets.begin(), sheets.end(), [](const Sheet *sheet) { return sheet->isVisible(); });
    return open == sheets.end() ? nullptr : *open;
}

RefundPage *TillDriver::refundPage()
{
    return window().findChild<RefundPage *>();
}

QList<SaleWithAttempts> TillDriver::sales()
{
    return shop()
        .ledger()
        .runNow<QList<SaleWithAttempts>>(
            [](LedgerSession &session) { return session.view().latest(100000, {.isPractice = true}); })
        .value();
}

Standing TillDriver::standing()
{
    const TillView now = view();
    Standing standing{.step = now.step};
    if (now.notice)
        standing.notice = now.notice->detail;
    if (now.step == TillStep::Payment && now.payment) {
        standing.reference = now.payment->payment.reference.text();
        standing.shown = shownState(*now.payment);
        standing.asksForRest = now.payment->isTopUp;
        standing.next = now.payment->nextAccount;
        standing.attention = now.payment->payment.attention;
        standing.version = standing.shown == Shown::NeedsManager ? now.payment->payment.version : 0;
    }
    return standing;
}

QString TillDriver::described()
{
    const TillView now = view();
    const QString payment = now.payment ? staffWord(*now.payment) + u' '
            + now.payment->payment.reference.text() + u' ' + stageName(now.payment->payment.stage)
            + QStringLiteral(" v%1 ").arg(now.payment->payment.version) + now.payment->payment.attention
                                        : QStringLiteral("no payment");
    QString over;
    if (const Sheet *sheet = openSheet())
        over = QStringLiteral(" under \"%1\"").arg(sheet->accessibleName());
    return QStringLiteral("[%1: %2%3%4]")
        .arg(QString::number(int(now.step)), payment, now.notice ? u'!' + now.notice->detail : QString(),
             over);
}

void TillDriver::settle()
{
    renderNow();
    QCoreApplication::processEvents(); // new buttons
    renderNow(); // an answer may have come meanwhile
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

QString TillDriver::untranslated()
{
    const TillView now = view();
    QStringList names{now.cashier, shop().settings().shopName, QStringLiteral("Tillgate")};
    for (const TenderChoice &tender : now.tenders)
        names += {tender.name, tender.networkName};
    for (const GatewayHealth &health : now.gateways)
        names.append(health.account.text());
    if (!now.payment)
        return names.join(u'\n');
    const Payment &shown = now.payment->payment;
    names += {now.payment->readOut, now.payment->ticker, shown.account.text(), shown.rawStatus};
    if (shown.quote)
        names.append(shown.quote->normalAddress);
    names += shown.transactionIds;
    // What the journal's sentence quotes or names behind a colon is the gateway's.
    static const QRegularExpression theirs(QStringLiteral("\"([^\"]*)\"|: ([^ ]+)\\.(?: |$)"));
    for (QRegularExpressionMatchIterator found = theirs.globalMatch(shown.attention); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        names += {match.captured(1), match.captured(2)};
    }
    return names.join(u'\n');
}

bool TillDriver::becomes(const std::function<bool()> &condition, int milliseconds)
{
    return QTest::qWaitFor(condition, milliseconds);
}

bool TillDriver::changesFrom(const Standing &before, int milliseconds)
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

bool TillDriver::shows(Shown shown, int milliseconds)
{
    constexpr int looksPerCheck = 15;
    int looks = 0;
    return becomes(
        [&] {
            const TillView now = view();
            if (now.step == TillStep::Payment && now.payment && shownState(*now.payment) == shown) {
                renderNow();
                return true;
            }
            if (++looks % looksPerCheck == 0)
                press(Qt::Key_F5);
            return false;
        },
        milliseconds);
}

} // namespace tillgate::test
