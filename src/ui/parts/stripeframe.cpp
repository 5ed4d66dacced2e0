// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/stripeframe.h"

#include "ui/parts/shapes.h"

#include <QPainter>
#include <QPainterPath>

namespace tillgate {

StripeFrame::StripeFrame(const Theme &theme, QWidget *window) : Themed(theme, window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Training"));
    window->installEventFilter(this);
    setGeometry(window->rect());
}

bool StripeFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        raise();
    }
    return QWidget::eventFilter(watched, event);
}

void StripeFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int inset = thickness();
    QPainterPath path;
    path.addRect(rect());
    path.addRect(rect().adjusted(inset, inset, -inset, -inset));
    drawStripes(painter, path, rect(), QColor::fromRgba(fixed::stripeDark),
                QColor::fromRgba(fixed::stripeLight), theme().px(8));
}

} // namespace tillgate
