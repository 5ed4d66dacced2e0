// SPDX-License-Identifier: Apache-2.0
#include "ui/manager/hourchart.h"

#include "ui/parts/figures.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tillgate {

namespace {

qint64 wholeUnits(const Money &money)
{
    const Result<Decimal> whole = money.amount().rounded(0, Rounding::HalfUp);
    return whole ? whole->toString().toLongLong() : 0;
}

/// The next 1, 2 or 5 times a power of ten above a third of the highest bar.
qint64 stepFor(qint64 highest)
{
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            if (factor * power * 3 >= highest)
                return factor * power;
        }
    }
}

} // namespace

HourChart::HourChart(const Theme &theme, QWidget *parent) : Themed(theme, parent)
{
    setAccessibleName(tr("Paid sales by hour"));
}

void HourChart::render(const DayView &view)
{
    m_sums.fill(0);
    m_highest.clear();
    m_first = 8;
    m_last = 18;
    qint64 highest = 0;
    for (const DaySale &sale : view.sales) {
        if (sale.state != SaleState::Paid)
            continue;
        const int hour = sale.sale.openedAt.toLocalTime().time().hour();
        m_first = std::min(m_first, hour);
        m_last = std::max(m_last, hour);
        m_sums[static_cast<size_t>(hour)] += wholeUnits(sale.sale.total);
        highest = std::max(highest, m_sums[static_cast<size_t>(hour)]);
    }
    if (highest > 0)
        m_highest = QString::number(highest);
    update();
}

void HourChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const qint64 highest = *std::max_element(m_sums.begin(), m_sums.end());
    const qint64 step = stepFor(std::max<qint64>(highest, 3));
    const qint64 top = ((std::max<qint64>(highest, 1) + step - 1) / step) * step;
    painter.setFont(t.font(Type::Strong));
    painter.setPen(t.color(Tone::Ink));
    drawFigures(painter, QRect(0, 0, width(), t.px(20)),
                QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft), accessibleName());
    const QRect area(t.px(44), t.px(40), width() - t.px(44), height() - t.px(40 + 24));
    painter.setFont(t.font(Type::KeyCap));
    for (qint64 value = 0; value <= top; value += step) {
        const int y = area.bottom() - static_cast<int>(value * area.height() / top);
        painter.fillRect(area.left(), y, area.width(), 1, t.color(Tone::Line));
        painter.setPen(t.color(Tone::Ink3));
        drawFigures(painter, {0, y - t.px(8), t.px(34), t.px(16)}, Qt::AlignRight, QString::number(value));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const int hours = m_last - m_first + 1;
    const int bar = std::min(t.px(32), area.width() / hours * 2 / 3);
    for (int hour = m_first; hour <= m_last; ++hour) {
        const int middle = area.left() + (2 * (hour - m_first) + 1) * area.width() / (2 * hours);
        const qint64 sum = m_sums[static_cast<size_t>(hour)];
        const int barHeight = static_cast<int>(sum * area.height() / top);
        if (barHeight > 0) {
            QPainterPath path;
            path.setFillRule(Qt::WindingFill);
            const QRectF box(middle - bar / 2, area.bottom() + 1 - barHeight, bar, barHeight);
            path.addRoundedRect(box, 5, 5);
            path.addRect(box.adjusted(0, std::min(5, barHeight), 0, 0));
            painter.fillPath(path, t.color(Tone::Primary));
        }
        painter.setPen(t.color(Tone::Ink3));
        drawFigures(painter, {middle - t.px(20), area.bottom() + t.px(6), t.px(40), t.px(16)},
                    Qt::AlignHCenter, QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0')));
        if (sum == highest && sum > 0) {
            painter.setPen(t.color(Tone::Ink));
            drawFigures(painter,
                        {middle - t.px(40), area.bottom() - barHeight - t.px(18), t.px(80), t.px(16)},
                        Qt::AlignHCenter, m_highest);
        }
    }
}

} // namespace tillgate
