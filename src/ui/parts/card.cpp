// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/card.h"

#include "ui/parts/shapes.h"

#include <QPainter>

namespace tillgate {

Card::Card(const Theme &theme, QWidget *parent) : Themed(theme, parent)
{
    setFocusPolicy(Qt::NoFocus);
}

void Card::setBorderless(bool isBorderless)
{
    m_isBorderless = isBorderless;
    update();
}

void Card::setGround(Tone ground)
{
    m_ground = ground;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBlock(painter, rect(), theme().sizes().radiusCard, theme().color(m_ground), theme().color(Tone::Line),
              m_isBorderless ? 0 : 1);
}

Line::Line(const Theme &theme, QWidget *parent) : Themed(theme, parent)
{
    setFixedHeight(1);
}

void Line::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Tone::Line));
}

} // namespace tillgate
