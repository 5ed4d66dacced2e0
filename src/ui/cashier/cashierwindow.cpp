// SPDX-License-Identifier: Apache-2.0
#include "ui/cashier/cashierwindow.h"

#include "ui/cashier/cashierbody.h"
#include "ui/cashier/warmup.h"
#include "ui/cashier/keypad.h"
#include "ui/cashier/laststrip.h"
#include "ui/cashier/topbar.h"
#include "ui/parts/mainbutton.h"
#include "ui/parts/stripeframe.h"

#include <QCloseEvent>
#include <QPainter>
#include <QTimer>

namespace tillgate {

CashierWindow::CashierWindow(const Clock &clock, Scheme scheme, QWidget *parent)
    : QWidget(parent),
      m_clock(clock),
      m_theme(scheme),
      m_top(new TopBar(m_theme, this)),
      m_body(new CashierBody(m_theme, this)),
      m_strip(new LastStrip(m_theme, this))
{
    setWindowTitle(tr("Tillgate"));
    setMinimumSize(1000, 560);
    setPalette(m_theme.palette());
    resize(1280, 800);
    wire();
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &CashierWindow::onTick);
    timer->start(std::chrono::seconds(1));
}

void CashierWindow::wire()
{
    auto *keys = new TillKeys(m_clock, this);
    connect(keys, &TillKeys::pressed, this, &CashierWindow::onKey);
    connect(m_top, &TopBar::gatewayChosen, this, &CashierWindow::showHealth);
    connect(m_top, &TopBar::personChosen, this, &CashierWindow::managerRequested);
    connect(m_top, &TopBar::lockRequested, this, &CashierWindow::lockRequested);
    connect(m_top, &TopBar::practiceToggled, this,
            [this] { showSidePanel(!m_sidePanel || !m_sidePanel->isVisible()); });
    connect(m_strip, &LastStrip::saleChosen, this, &CashierWindow::recentSaleRequested);
    wireBody();
}

void CashierWindow::wireBody()
{
    connect(m_body, &CashierBody::mainPressed, this, &CashierWindow::onMainTapped);
    connect(m_body, &CashierBody::endPressed, this, &CashierWindow::onBack);
    connect(m_body, &CashierBody::tenderChosen, this, &CashierWindow::tenderChosen);
    connect(m_body, &CashierBody::cashChosen, this, &CashierWindow::cashChosen);
    connect(m_body, &CashierBody::actionChosen, this, &CashierWindow::onAction);
    connect(m_body, &CashierBody::turnScreenRequested, this, &CashierWindow::turnScreenRequested);
    connect(m_body, &CashierBody::codeReadBack, this, &CashierWindow::codeReadBack);
    connect(m_body, &CashierBody::discountRequested, this, &CashierWindow::discountRequested);
    connect(m_body, &CashierBody::tipRequested, this, &CashierWindow::tipRequested);
    connect(m_body, &CashierBody::holdRequested, this, &CashierWindow::holdRequested);
}

namespace {

/// What the middle of the window shows.
TillView bodyOf(TillView view)
{
    view.gateways.clear();
    view.lastFive.clear();
    return view;
}

} // namespace

void CashierWindow::render(const TillView &view)
{
    const bool isNewStep = !m_view || m_view->step != view.step;
    const bool hadMain = m_body->mainButton()->isEnabled();
    const bool isSameBody = m_view && bodyOf(*m_view) == bodyOf(view);
    m_view = view;
    if (view.isPractice && m_frame == nullptr) {
        m_frame = new StripeFrame(m_theme, this);
        m_frame->show();
    } else if (!view.isPractice && m_frame != nullptr) {
        delete std::exchange(m_frame, nullptr);
    }
    m_top->render(view, m_clock.now());
    m_strip->render(view.lastFive);
    // Painting it costs more than everything else; most renders only move a light in the top bar.
    if (isSameBody)
        return;
    m_body->render(view);
    arrange();
    wireKeypad();
    // Parts that a step hides give their focus to whatever comes next; it belongs to the main button.
    const bool hasMain = m_body->mainButton()->isEnabled();
    if (m_sheet != nullptr || m_cover != nullptr)
        return;
    if (hasMain && (isNewStep || !hadMain))
        m_body->mainButton()->setFocus();
    else if (!hasMain && (isNewStep || hadMain))
        setFocus(); // not to whatever comes next in the row, which Enter would press
}

void CashierWindow::wireKeypad()
{
    Keypad *keypad = m_body->keypad();
    if (keypad == nullptr || m_isKeypadWired)
        return;
    m_isKeypadWired = true;
    connect(keypad, &Keypad::digitPressed, this, &CashierWindow::digitTyped);
    connect(keypad, &Keypad::doubleZeroPressed, this, &CashierWindow::doubleZeroTyped);
    connect(keypad, &Keypad::decimalMarkPressed, this, &CashierWindow::decimalMarkTyped);
    connect(keypad, &Keypad::erasePressed, this, &CashierWindow::lastErased);
    connect(keypad, &Keypad::quantityPressed, this, &CashierWindow::quantityTyped);
    connect(keypad, &Keypad::clearPressed, this, &CashierWindow::entryCleared);
    connect(keypad, &Keypad::addLinePressed, this, &CashierWindow::lineAdded);
}

void CashierWindow::setCover(QWidget *cover)
{
    m_cover = cover;
    // Queued: it is only gone once this turn is over.
    connect(cover, &QObject::destroyed, this, [this] { m_body->mainButton()->setFocus(); }, Qt::QueuedConnection);
}

void CashierWindow::setAbilities(const TillAbilities &abilities)
{
    m_body->setAbilities(abilities);
}

void CashierWindow::setCustomerLanguage(const QString &name)
{
    m_body->setCustomerLanguage(name);
    if (m_view)
        m_body->render(*m_view);
}

void CashierWindow::warmUp()
{
    if (m_view && m_view->step == TillStep::Entry)
        warmUpPayment(m_theme, *m_view, m_body->size());
}

void CashierWindow::setScheme(Scheme scheme)
{
    m_theme.setScheme(scheme);
    announceTheme(this, m_theme);
    if (m_view) {
        m_body->render(*m_view);
        render(*m_view);
    }
}

void CashierWindow::setKiosk(bool isKiosk)
{
    m_isKiosk = isKiosk;
    if (isKiosk && isVisible())
        showFullScreen();
}

void CashierWindow::leaveFullScreen()
{
    showNormal();
    Q_EMIT fullScreenToggled(false);
}

void CashierWindow::closeEvent(QCloseEvent *event)
{
    if (!m_isKiosk || !isFullScreen())
        return;
    event->ignore();
    Q_EMIT kioskLeaveRequested();
}

void CashierWindow::setSidePanel(QWidget *panel)
{
    delete m_sidePanel;
    m_sidePanel = panel;
    panel->setParent(this);
    showSidePanel(true);
}

void CashierWindow::showSidePanel(bool isShown)
{
    if (!m_sidePanel)
        return;
    m_sidePanel->setVisible(isShown);
    arrange();
    if (m_frame != nullptr)
        m_frame->raise();
}

void CashierWindow::resizeEvent(QResizeEvent *)
{
    if (m_theme.fitTill(size()))
        announceTheme(this, m_theme);
    arrange();
}

void CashierWindow::arrange()
{
    const int frame = m_frame != nullptr ? m_frame->thickness() : 0;
    const QRect inside = rect().adjusted(frame, frame, -frame, -frame);
    const bool hasPanel = m_sidePanel && m_sidePanel->isVisibleTo(this);
    const int panel = hasPanel ? m_theme.px(312) : 0;
    // Beside the panel there is no room for wide columns below two thousand pixels; on a small screen it
    // lies over the left column instead.
    const bool isOver = hasPanel && width() < 1180;
    const bool isNarrow = hasPanel && !isOver && width() - panel < m_theme.px(1180);
    if (isNarrow != m_theme.isNarrow()) {
        m_theme.setNarrow(isNarrow);
        announceTheme(this, m_theme);
        if (m_view)
            m_body->render(*m_view);
    }
    const Sizes sizes = m_theme.sizes();
    m_top->setSideMargin(m_theme.px(24, 16) - frame);
    m_top->setGeometry(inside.left(), inside.top(), inside.width(), sizes.topBar);
    const int top = inside.top() + sizes.topBar;
    const int room = inside.width() - (isOver ? 0 : panel);
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const int left = isRightToLeft && !isOver ? inside.right() + 1 - room : inside.left();
    m_strip->setSideMargin(m_theme.px(24, 16) - frame);
    m_strip->setGeometry(left, inside.bottom() + 1 - sizes.strip, room, sizes.strip);
    m_body->setSideMargin(sizes.margin - (isNarrow ? 0 : frame), m_theme.px(24, 16) - frame / 2);
    m_body->setGeometry(left, top, room, m_strip->y() - top);
    if (hasPanel) {
        const int panelLeft = isRightToLeft != isOver ? inside.left() : inside.right() + 1 - panel;
        m_sidePanel->setGeometry(panelLeft, top, panel, inside.bottom() + 1 - top);
        m_sidePanel->raise();
    }
}

void CashierWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Tone::Canvas));
}

void CashierWindow::onTick()
{
    m_top->setNow(m_clock.now());
}

} // namespace tillgate
