// SPDX-License-Identifier: Apache-2.0
#include "ui/manager/figurecard.h"

#include "ui/parts/figures.h"

#include <QPainter>

namespace tillgate {

FigureCard::FigureCard(const Theme &theme, QWidget *parent) : Card(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    FigureCard::restyle();
}

void FigureCard::setFigure(const QString &label, const QString &figure, const QString &unit,
                           const QString &note)
{
    m_label = label;
    m_figure = figure;
    m_unit = unit;
    m_note = note;
    setAccessibleName(QStringList{label, figure, unit, note}.join(u' '));
    update();
}

void FigureCard::restyle()
{
    setFixedHeight(theme().px(104, 84));
}

void FigureCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const Theme &t = theme();
    const int side = t.px(21, 14);
    const int room = width() - 2 * side;
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto line = [&](int y, Type type, Tone tone, const QString &text) {
        painter.setFont(t.font(type));
        painter.setPen(t.color(tone));
        const QString shown = figuresWidth(painter.font(), text) <= room
            ? text
            : painter.fontMetrics().elidedText(text, Qt::ElideRight, room);
        drawFigures(painter, directed({side, y, room, t.px(20)}), start, shown);
    };
    line(t.px(13, 8), Type::SmallLabel, Tone::Ink2, m_label);
    line(t.px(71, 56), Type::Small, Tone::Ink2, m_note);
    const QRect figure = directed({side, t.px(33, 26), room, t.px(34, 30)});
    painter.setFont(fittingFont(t, m_figure, room - t.px(40), {Type::KeyFigure, Type::Heading}));
    painter.setPen(t.color(Tone::Ink));
    drawFigures(painter, figure, start, m_figure);
    const int width = figuresWidth(painter.font(), m_figure);
    painter.setFont(t.font(Type::Button));
    painter.setPen(t.color(Tone::Ink3));
    drawFigures(painter, directed({side + width + t.px(6), t.px(36, 28), t.px(60), t.px(34, 30)}), start,
                m_unit);
}

} // namespace tillgate
