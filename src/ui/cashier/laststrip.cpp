// SPDX-License-Identifier: Apache-2.0
#include "ui/cashier/laststrip.h"

#include "ui/parts/figures.h"
#include "ui/parts/format.h"
#include "ui/parts/shapes.h"
#include "ui/parts/sign.h"
#include "ui/parts/stagewords.h"

#include <QPainter>

namespace tillgate {

RecentCell::RecentCell(const Theme &theme, int number, QWidget *parent)
    : Themed(theme, parent),
      m_number(number)
{
    setFocusPolicy(Qt::StrongFocus);
}

void RecentCell::setSale(const RecentSale &sale)
{
    m_sale = sale;
    setAccessibleName(tr("%1, %2, %3, Ctrl+%4")
                          .arg(moneyText(sale.total), recentWord(sale), clockText(sale.openedAt))
                          .arg(m_number));
    update();
}

void RecentCell::paintEvent(QPaintEvent *)
{
    if (!m_sale)
        return;
    QPainter painter(this);
    const Theme &t = theme();
    const Shown shown = shownOf(*m_sale);
    const ShownLook look = lookOf(shown);
    const FamilyColours colours = t.family(look.family);
    if (m_sale->needsDecision)
        drawBlock(painter, rect(), t.sizes().radiusBand, colours.tint);
    if (hasFocus())
        drawBlock(painter, rect(), t.sizes().radiusBand, {}, t.color(Tone::Focus), 2);
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    const bool isTight = t.isNarrow() || t.isSmall();
    const int side = t.px(24, 22);
    const int left = t.isNarrow() ? t.px(40) : t.px(48, 42);
    const int right = width() - t.px(t.isNarrow() ? 4 : 12, 8);
    drawSign(painter, directed({t.px(isTight ? 8 : 12, 9), (height() - side) / 2, side, side}), look.sign,
             colours.text, isRightToLeft());

    const int middle = height() / 2;
    const QRect upper = directed({left, middle - t.px(26, 21), right - left, t.px(24, 20)});
    const QRect lower = directed({left, middle + t.px(3, 1), right - left, t.px(22, 18)});
    painter.setFont(t.font(Type::Small));
    painter.setPen(t.color(Tone::Ink2));
    const QString time = clockText(m_sale->openedAt);
    const int timeWidth = figuresWidth(painter.font(), time);
    drawFigures(painter, upper, end, time);
    QFont font = t.font(isTight ? Type::Strong : Type::Heading);
    const QString withCode = moneyText(m_sale->total);
    const bool hasRoom = figuresWidth(font, withCode) + timeWidth + t.px(6) <= upper.width();
    font.setStrikeOut(look.isStruck);
    painter.setFont(font);
    painter.setPen(t.color(Tone::Ink));
    drawFigures(painter, upper, start, hasRoom ? withCode : sumText(m_sale->total));

    int capRoom = 0;
    if (!isTight) {
        const QString cap = QString::number(m_number);
        const QSize size = capSize(t, cap);
        capRoom = size.width() + t.px(4);
        drawCap(painter, t, directed({QPoint(right - size.width(), lower.top()), size}), cap,
                t.color(Tone::Ink2), t.color(Tone::LineStrong));
    }
    painter.setPen(colours.text);
    const QRect wordBox = directed({left, lower.top(), right - left - capRoom, lower.height()});
    const QString word = recentWord(*m_sale);
    painter.setFont(shrunkToFit(t.font(Type::SmallLabel), word, wordBox.width()));
    drawFigures(painter, wordBox, start, word);
}

LastStrip::LastStrip(const Theme &theme, QWidget *parent) : Themed(theme, parent)
{
    setAccessibleName(tr("Last five"));
    LastStrip::restyle();
}

void LastStrip::render(const QList<RecentSale> &sales)
{
    m_sales = sales.mid(0, 5);
    while (m_cells.size() > m_sales.size())
        delete m_cells.takeLast();
    while (m_cells.size() < m_sales.size()) {
        const qsizetype index = m_cells.size();
        auto *cell = new RecentCell(theme(), static_cast<int>(index) + 1, this);
        connect(cell, &RecentCell::clicked, this, [this, index] { Q_EMIT saleChosen(m_sales[index].id); });
        m_cells.append(cell);
        cell->show();
    }
    for (qsizetype i = 0; i < m_sales.size(); ++i)
        m_cells[i]->setSale(m_sales[i]);
    arrange();
}

void LastStrip::setSideMargin(int margin)
{
    m_sideMargin = margin;
    arrange();
}

void LastStrip::restyle()
{
    setFixedHeight(theme().sizes().strip);
    arrange();
}

void LastStrip::resizeEvent(QResizeEvent *)
{
    arrange();
}

void LastStrip::arrange()
{
    const Theme &t = theme();
    const int label = t.isNarrow() ? t.px(92) : t.px(112, 76);
    const int gap = t.isNarrow() ? 0 : t.px(8, 4);
    const int left = m_sideMargin + label;
    const int each = (width() - left - m_sideMargin + (t.isNarrow() ? t.px(8) : 0) - 4 * gap) / 5;
    const int height = t.px(72, 52);
    for (int i = 0; i < m_cells.size(); ++i)
        m_cells[i]->setGeometry(
            directed({left + i * (each + gap), (LastStrip::height() - height) / 2, each, height}));
}

void LastStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    painter.fillRect(rect(), t.color(Tone::Surface));
    painter.fillRect(0, 0, width(), 1, t.color(Tone::Line));
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const int middle = height() / 2;
    const QString title = tr("Last five");
    const int room = t.px(t.isNarrow() ? 88 : 104, 74);
    painter.setFont(t.isSmall() ? shrunkToFit(t.font(Type::SmallLabel), title, t.px(70), t.px(11))
                                : fittingFont(t, title, room, {Type::Strong, Type::SmallLabel}));
    painter.setPen(t.color(Tone::Ink));
    drawFigures(painter, directed({m_sideMargin, middle - t.px(26, 18), room, t.px(24, 18)}), start, title);
    const QString cap = tr("Ctrl 1–5");
    if (t.isSmall()) {
        painter.setFont(t.font(Type::Small));
        painter.setPen(t.color(Tone::Ink2));
        drawFigures(painter, directed({m_sideMargin, middle + 1, t.px(76), t.px(18)}), start, cap);
        return;
    }
    const QSize size = capSize(t, cap);
    drawCap(painter, t, directed({QPoint(m_sideMargin, middle + t.px(3)), size}), cap, t.color(Tone::Ink2),
            t.color(Tone::LineStrong));
}

} // namespace tillgate
