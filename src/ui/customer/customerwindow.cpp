// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/customerwindow.h"

#include "ui/customer/customernote.h"
#include "ui/customer/customerpay.h"
#include "ui/parts/qrview.h"
#include "ui/parts/stripeframe.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

namespace tillgate {

CustomerWindow::CustomerWindow(Scheme scheme, QWidget *parent)
    : QWidget(parent),
      m_theme(scheme),
      m_pay(new CustomerPay(m_theme, m_words, this)),
      m_note(new CustomerNote(m_theme, m_words, this))
{
    setWindowTitle(tr("Customer’s screen"));
    if (isOverTill()) {
        setFocusPolicy(Qt::StrongFocus);
        parent->installEventFilter(this);
        setGeometry(parent->rect());
    } else {
        setWindowFlags(Qt::Window | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus);
        setAttribute(Qt::WA_ShowWithoutActivating);
        setCursor(Qt::BlankCursor);
        resize(1920, 1080);
    }
    connect(m_pay->code(), &QrView::readBack, this, &CustomerWindow::codeReadBack);
    m_pay->hide();
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
    m_pay->setVisible(isWaiting);
    m_note->setVisible(!isWaiting);
}

void CustomerWindow::setScheme(Scheme scheme)
{
    m_theme.setScheme(scheme);
    announceTheme(this, m_theme);
}

bool CustomerWindow::showOnSecondScreen()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    if (screens.size() < 2)
        return false;
    setGeometry(screens.last()->geometry());
    showFullScreen();
    return true;
}

void CustomerWindow::resizeEvent(QResizeEvent *)
{
    if (m_theme.fitCustomer(size()))
        announceTheme(this, m_theme);
    m_pay->setGeometry(rect());
    m_note->setGeometry(rect());
}

bool CustomerWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void CustomerWindow::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (isOverTill())
        Q_EMIT takenBack();
}

void CustomerWindow::mousePressEvent(QMouseEvent *)
{
    if (isOverTill())
        Q_EMIT takenBack();
}

void CustomerWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Tone::Canvas));
}

} // namespace tillgate
