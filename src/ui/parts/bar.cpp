// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/bar.h"

#include "ui/parts/shapes.h"

#include <QPainter>

#include <algorithm>

namespace tillgate {

Bar::Bar(const Theme &theme, QWidget *parent) : Themed(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    Bar::restyle();
}

void Bar::setFilled(int filled, Family family, bool isThick, int parts)
{
    m_filled = std::clamp(filled, 0, 1000);
    m_parts = std::max(1, parts);
    m_family = family;
    if (m_isThick != isThick) {
        m_isThick = isThick;
        restyle();
    }
    update();
}

void Bar::restyle()
{
    setFixedHeight(theme().px(m_isThick ? 16 : 8));
}

void Bar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const FamilyColours colours = theme().family(m_family);
    drawBlock(painter, rect(), height() / 2, colours.track);
    if (m_filled > 0) {
        const int full = std::max(height(), width() * m_filled / 1000);
        if (m_isThick && m_filled < 1000) {
            // Money came in up to a line, so the inner end is straight.
            painter.setClipRect(directed({0, 0, full, height()}));
            drawBlock(painter, rect(), height() / 2, colours.fill);
        } else {
            drawBlock(painter, directed({0, 0, full, height()}), height() / 2, colours.fill);
        }
    }
    for (int i = 1; i < m_parts; ++i)
        painter.fillRect(directed({width() * i / m_parts - 1, 0, theme().px(3), height()}), colours.tint);
}

} // namespace tillgate
