// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/turnedscreen.h"

#include "ui/customer/customerwindow.h"

#include <QKeyEvent>
#include <QPainter>

namespace tillgate {

TurnedScreen::TurnedScreen(Scheme scheme, const CustomerSettings &settings, QWidget *till)
    : QWidget(till),
      m_turn(settings.turn),
      m_inside(std::make_unique<CustomerWindow>(scheme))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_inside->obey(settings);
    connect(m_inside.get(), &CustomerWindow::codeReadBack, this, &TurnedScreen::codeReadBack);
    till->installEventFilter(this);
    setGeometry(till->rect());
}

TurnedScreen::~TurnedScreen() = default;

void TurnedScreen::render(const CustomerView &view)
{
    m_inside->render(view);
    setAccessibleName(m_inside->spoken());
    update();
}

void TurnedScreen::setClaim(const std::optional<ClaimView> &claim)
{
    m_inside->setClaim(claim);
    setAccessibleName(m_inside->spoken());
    update();
}

void TurnedScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPixmap picture = m_inside->grab();
    if (m_turn == CustomerSettings::Turn::HalfTurn) {
        painter.translate(width(), height());
        painter.scale(-1, -1);
    } else if (m_turn == CustomerSettings::Turn::Mirrored) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    painter.drawPixmap(0, 0, picture);
}

void TurnedScreen::resizeEvent(QResizeEvent *)
{
    m_inside->resize(size());
}

void TurnedScreen::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (!event->isAutoRepeat())
        Q_EMIT takenBack();
}

void TurnedScreen::mousePressEvent(QMouseEvent *)
{
    Q_EMIT takenBack();
}

bool TurnedScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace tillgate
