// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/factlist.h"

#include "ui/parts/figures.h"
#include "ui/parts/shapes.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace tillgate {

FactList::FactList(const Theme &theme, QWidget *parent) : Themed(theme, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FactList::setFacts(const QList<Fact> &facts)
{
    m_facts = facts;
    QStringList spoken;
    for (const Fact &fact : facts)
        spoken.append(fact.label + QStringLiteral(": ") + fact.value);
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    restyle();
    update();
}

void FactList::restyle()
{
    setFixedHeight(sizeHint().height());
}

int FactList::rowHeight(const Fact &fact) const
{
    const bool hasSums = std::any_of(m_facts.begin(), m_facts.end(),
                                     [](const Fact &any) { return !any.secondValue.isEmpty(); });
    if (!fact.secondValue.isEmpty())
        return theme().px(65, 50);
    return (hasSums ? theme().px(33, 26) : theme().px(41, 32)) + (isBroken(fact) ? theme().px(16) : 0);
}

QSize FactList::sizeHint() const
{
    int height = 0;
    for (const Fact &fact : m_facts)
        height += rowHeight(fact);
    return {theme().px(200), height};
}

int FactList::roomFor(const Fact &fact) const
{
    const Type type = fact.secondValue.isEmpty() ? Type::Small : fact.isProblem ? Type::Strong : Type::Body;
    return width() - figuresWidth(theme().font(type), fact.label) - theme().px(8);
}

bool FactList::isBroken(const Fact &fact) const
{
    if (!fact.secondValue.isEmpty() || !fact.value.contains(QStringLiteral(", ")))
        return false;
    QFont smallest = theme().font(Type::SmallLabel);
    smallest.setPixelSize(theme().px(11));
    return figuresWidth(smallest, fact.value) > roomFor(fact);
}

void FactList::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        restyle();
}

/// One size for all small values, so that the column is even; only what is far too long stands alone.
QFont FactList::valueFont(const Fact &fact) const
{
    const Theme &t = theme();
    const bool isBig = !fact.secondValue.isEmpty();
    QFont font = t.font(isBig ? Type::Heading : Type::SmallLabel);
    for (const Fact &other : m_facts) {
        if (!isBig && other.secondValue.isEmpty() && !isBroken(other))
            font = shrunkToFit(font, other.value, roomFor(other), t.px(12));
    }
    return isBroken(fact) ? font : shrunkToFit(font, fact.value, roomFor(fact), t.px(9));
}

void FactList::paintFact(QPainter &painter, const QRect &row, const Fact &fact) const
{
    const Theme &t = theme();
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    const QColor problem = t.family(Family::Orange).text;
    const bool isBig = !fact.secondValue.isEmpty();
    const QRect line = isBig ? QRect(row.left(), row.top() + t.px(12, 6), row.width(), t.px(24)) : row;
    painter.setFont(t.font(!isBig ? Type::Small : fact.isProblem ? Type::Strong : Type::Body));
    painter.setPen(fact.isProblem ? problem : t.color(Tone::Ink2));
    drawFigures(painter, line, start, fact.label);
    painter.setFont(valueFont(fact));
    painter.setPen(fact.isProblem ? problem : t.color(Tone::Ink));
    if (isBroken(fact))
        return paintBroken(painter, row, fact.value);
    drawFigures(painter, line, end, fact.value);
    if (!isBig)
        return;
    painter.setFont(t.font(Type::Small));
    painter.setPen(t.color(Tone::Ink2));
    drawFigures(painter, {row.left(), line.bottom() + 1, row.width(), t.px(18)}, end, fact.secondValue);
}

void FactList::paintBroken(QPainter &painter, const QRect &row, const QString &value) const
{
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    const int half = theme().px(16);
    const qsizetype comma = value.indexOf(QStringLiteral(", "));
    const QRect first(row.left(), row.center().y() - half, row.width(), half);
    drawFigures(painter, first, end, value.left(comma + 1));
    drawFigures(painter, first.translated(0, half), end, value.mid(comma + 2));
}

void FactList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int y = 0;
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        const QRect row(0, y, width(), rowHeight(m_facts[i]));
        paintFact(painter, row, m_facts[i]);
        if (i + 1 < m_facts.size())
            drawHairline(painter, row, theme().color(Tone::Line));
        y += row.height();
    }
}

} // namespace tillgate
