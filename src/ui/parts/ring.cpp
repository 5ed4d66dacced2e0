// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/ring.h"

#include "ui/parts/figures.h"

#include <QPainter>

#include <algorithm>

namespace tillgate {

Ring::Ring(const Theme &theme, QWidget *parent) : Themed(theme, parent)
{
    Ring::restyle();
}

void Ring::setTime(int filled, const QString &time, Family family)
{
    m_filled = std::clamp(filled, 0, 1000);
    m_time = time;
    m_family = family;
    setAccessibleName(time);
    update();
}

void Ring::restyle()
{
    setFixedSize(theme().px(96), theme().px(96));
}

void Ring::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const FamilyColours colours = theme().family(m_family);
    const int pen = theme().px(8);
    const QRectF circle = QRectF(rect()).adjusted(pen, pen, -pen, -pen);
    painter.setPen(QPen(colours.track, pen));
    painter.drawEllipse(circle);
    if (m_filled > 0) {
        painter.setPen(QPen(colours.fill, pen, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(circle, 90 * 16, -m_filled * 360 * 16 / 1000);
    }
    painter.setFont(theme().font(Type::CustomerRing));
    painter.setPen(theme().color(Tone::Ink));
    drawFigures(painter, rect(), Qt::AlignHCenter, m_time);
}

} // namespace tillgate
