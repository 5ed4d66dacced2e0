// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/customerwindow.h"

#include "ui/customer/customernote.h"
#include "ui/customer/customerpay.h"
#include "ui/parts/accessible.h"
#include "ui/parts/qrview.h"
#include "ui/parts/stripeframe.h"

#include <QPainter>
#include <QScreen>

namespace tillgate {

CustomerWindow::CustomerWindow(Scheme scheme)
    : m_theme(scheme),
      m_pay(new CustomerPay(m_theme, m_words, m_mark, this)),
      m_note(new CustomerNote(m_theme, m_words, m_mark, this)),
      m_claimCode(new CustomerClaim(m_theme, m_words, m_mark, this))
{
    setWindowTitle(tr("Customer’s screen"));
    setWindowFlags(Qt::Window | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setCursor(Qt::BlankCursor);
    resize(1920, 1080);
    connect(m_pay->code(), &QrView::readBack, this, &CustomerWindow::codeReadBack);
    m_pay->hide();
    m_claimCode->hide();
}

void CustomerWindow::render(const CustomerView &view)
{
    if (m_view == view)
        return;
    m_view = view;
    m_words.setLanguage(view.language);
    setLayoutDirection(m_words.direction());
    if (m_theme.setLanguage(view.language))
        announceTheme(this, m_theme);
    const bool isWaiting = view.screen == CustomerView::Screen::Waiting;
    if (view.isPractice && m_frame == nullptr) {
        m_frame = new StripeFrame(m_theme, this);
        m_frame->show();
    } else if (!view.isPractice && m_frame != nullptr) {
        delete std::exchange(m_frame, nullptr);
    }
    if (isWaiting)
        m_pay->render(view);
    else
        m_note->render(view);
    showParts();
}

void CustomerWindow::setClaim(const std::optional<ClaimView> &claim)
{
    if (m_claim == claim)
        return;
    m_claim = claim;
    m_claimCode->render(claim);
    showParts();
}

/// A code to pay to is never covered, and what was paid stays until the next screen.
bool CustomerWindow::isClaimShown() const
{
    const CustomerView::Screen screen = m_view ? m_view->screen : CustomerView::Screen::Idle;
    return m_claim && (screen == CustomerView::Screen::Idle || screen == CustomerView::Screen::AskUs
                       || screen == CustomerView::Screen::Paid);
}

void CustomerWindow::showParts()
{
    const bool isWaiting = m_view && m_view->screen == CustomerView::Screen::Waiting;
    const bool isClaim = isClaimShown();
    m_pay->setVisible(isWaiting);
    m_note->setVisible(!isWaiting && !isClaim);
    m_claimCode->setVisible(isClaim);
    // The running time is not in it.
    if (announce(this, spoken()))
        Q_EMIT announced(accessibleName());
}

QString CustomerWindow::spoken() const
{
    if (isClaimShown())
        return m_claimCode->accessibleName();
    return m_view && m_view->screen == CustomerView::Screen::Waiting ? m_pay->accessibleName()
                                                                     : m_note->accessibleName();
}

void CustomerWindow::obey(const CustomerSettings &settings)
{
    m_mark.setLogo(settings.logoFile);
    m_pay->setCountdownAlways(settings.isCountdownAlways);
    m_note->update();
    m_pay->update();
}

void CustomerWindow::setScheme(Scheme scheme)
{
    m_theme.setScheme(scheme);
    announceTheme(this, m_theme);
}

void CustomerWindow::showOn(QScreen &screen)
{
    if (isVisible() && geometry() == screen.geometry())
        return;
    // A full-screen window is not moved by every window manager; one that fell back to another monitor has to be
    // told which is its own.
    hide();
    setWindowState(windowState() & ~Qt::WindowFullScreen);
    setScreen(&screen);
    setGeometry(screen.geometry());
    // Not showFullScreen(), which asks for the focus as well; that is the till's.
    setWindowState(windowState() | Qt::WindowFullScreen);
    show();
}

void CustomerWindow::resizeEvent(QResizeEvent *)
{
    if (m_theme.fitCustomer(size()))
        announceTheme(this, m_theme);
    m_pay->setGeometry(rect());
    m_note->setGeometry(rect());
    m_claimCode->setGeometry(rect());
}

void CustomerWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Tone::Canvas));
}

} // namespace tillgate
