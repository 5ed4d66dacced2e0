// SPDX-License-Identifier: Apache-2.0
#include "ui/manager/totalslist.h"

#include "ui/parts/figures.h"
#include "ui/parts/format.h"
#include "ui/parts/sign.h"
#include "ui/parts/stagewords.h"

#include <QPainter>

namespace tillgate {

TotalsList::TotalsList(const Theme &theme, const QString &title, QWidget *parent)
    : Card(theme, parent),
      m_title(title)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TotalsList::render(const QList<DayTotal> &totals, bool areStages)
{
    m_totals = totals;
    m_areStages = areStages;
    QStringList spoken{m_title};
    for (const DayTotal &total : totals)
        spoken.append(QStringLiteral("%1 %2 %3").arg(total.name).arg(total.count).arg(moneyText(total.sum)));
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    restyle();
    update();
}

QSize TotalsList::sizeHint() const
{
    const int rows = std::max(1, static_cast<int>(m_totals.size()));
    return {theme().px(240), theme().px(48, 40) + rows * theme().px(40, 32) + theme().px(8)};
}

void TotalsList::restyle()
{
    setFixedHeight(sizeHint().height());
    updateGeometry();
}

void TotalsList::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const Theme &t = theme();
    const int side = t.px(21, 14);
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    painter.setFont(t.font(Type::Strong));
    painter.setPen(t.color(Tone::Ink));
    drawFigures(painter, directed({side, 0, width() - 2 * side, t.px(48, 40)}), start, m_title);
    int y = t.px(48, 40);
    const int row = t.px(40, 32);
    if (m_totals.isEmpty()) {
        painter.setFont(t.font(Type::Body));
        painter.setPen(t.color(Tone::Ink3));
        drawFigures(painter, directed({side, y, width() - 2 * side, row}), start, tr("Nothing yet"));
    }
    for (const DayTotal &total : std::as_const(m_totals)) {
        painter.fillRect(1, y, width() - 2, 1, t.color(Tone::Line));
        int left = side;
        QString name = total.name;
        painter.setPen(t.color(Tone::Ink));
        if (const auto stage = m_areStages ? stageFromName(total.name) : std::nullopt) {
            const ShownLook look = lookOf(shownState(*stage));
            const QColor colour = t.family(look.family).text;
            drawSign(painter, directed({left, y + (row - t.px(20)) / 2, t.px(20), t.px(20)}), look.sign,
                     colour, isRightToLeft());
            left += t.px(30);
            name = stageWord(*stage);
            painter.setPen(colour);
        }
        painter.setFont(t.font(Type::Button));
        drawFigures(painter, directed({left, y, width() - left - side, row}), start, name);
        left += figuresWidth(painter.font(), name) + t.px(10);
        painter.setFont(t.font(Type::Small));
        painter.setPen(t.color(Tone::Ink3));
        drawFigures(painter, directed({left, y, width() - left - side, row}), start,
                    QString::number(total.count));
        painter.setFont(t.font(Type::Strong));
        painter.setPen(t.color(Tone::Ink));
        drawFigures(painter, directed({side, y, width() - 2 * side, row}), end, sumText(total.sum));
        y += row;
    }
}

} // namespace tillgate
