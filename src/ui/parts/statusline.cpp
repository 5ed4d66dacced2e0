// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/statusline.h"

#include "ui/parts/figures.h"
#include "ui/parts/shapes.h"
#include "ui/parts/sign.h"

#include <QPainter>

namespace tillgate {

StatusLine::StatusLine(const Theme &theme, QWidget *parent) : Themed(theme, parent)
{
    StatusLine::restyle();
}

void StatusLine::setStatus(const StatusWords &status)
{
    m_status = status;
    setAccessibleName(status.note.isEmpty() ? status.word : status.word + QStringLiteral(". ") + status.note);
    update();
}

void StatusLine::restyle()
{
    setFixedHeight(theme().px(64, 56));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const FamilyColours colours = t.family(m_status.family);
    drawBlock(painter, rect(), t.sizes().radiusBand, colours.tint);
    const int pad = t.px(12);
    const int side = t.px(32);
    drawSign(painter, directed({pad, (height() - side) / 2, side, side}), m_status.sign, colours.text,
             isRightToLeft());
    const int left = pad + side + pad;
    const int room = width() - left - pad;
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const bool isAlone = m_status.note.isEmpty();
    const int line = t.px(24, 22);
    const int note = isAlone ? 0 : t.px(18);
    const int top = (height() - line - note) / 2;
    painter.setFont(shrunkToFit(t.font(Type::Heading), m_status.word, room, t.px(12)));
    painter.setPen(colours.text);
    drawFigures(painter, directed({left, top, room, line}), start, m_status.word);
    if (isAlone)
        return;
    painter.setFont(shrunkToFit(t.font(Type::Small), m_status.note, room, t.px(11)));
    painter.setPen(t.color(Tone::Ink));
    drawFigures(painter, directed({left, top + line, room, note}), start, m_status.note);
}

} // namespace tillgate
