// SPDX-License-Identifier: Apache-2.0
#include "ui/cashier/totalline.h"

#include "ui/parts/figures.h"
#include "ui/parts/format.h"

#include <QFontMetrics>
#include <QPainter>

namespace tillgate {

TotalLine::TotalLine(const Theme &theme, QWidget *parent) : Themed(theme, parent) { }

void TotalLine::setTotal(const Money &total, bool isQuiet, bool isOnGreen)
{
    m_total = total;
    m_isQuiet = isQuiet;
    m_isOnGreen = isOnGreen;
    setAccessibleName(tr("Total %1").arg(moneyText(total)));
    update();
}

int TotalLine::designHeight() const
{
    return theme().px(120, 88);
}

void TotalLine::paintEvent(QPaintEvent *)
{
    if (!m_total)
        return;
    QPainter painter(this);
    const Theme &t = theme();
    const int inset = t.px(8);
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.setFont(t.font(t.isSmall() ? Type::SmallLabel : Type::Button));
    painter.setPen(m_isOnGreen ? QColor::fromRgba(fixed::onGreen2) : t.color(Tone::Ink2));
    const int labelTop = t.px(8, 0);
    drawFigures(painter, directed({inset, labelTop, width() - inset, t.px(24, 18)}), start, tr("Total"));

    const QString sum = sumText(*m_total);
    const QString code = m_total->currency().code();
    QFont font = t.font(Type::Total);
    const QFont codeFont = t.font(Type::TotalCurrency);
    const int gap = t.px(14, 10);
    const int codeWidth = QFontMetrics(codeFont).horizontalAdvance(code);
    while (figuresWidth(font, sum) + gap + codeWidth > width() - inset && font.pixelSize() > 20)
        font.setPixelSize(font.pixelSize() - 2);
    painter.setFont(font);
    const QFontMetrics metrics(t.font(Type::Total));
    const int top = t.px(40, 20);
    const int baseline = top + (t.lineHeight(Type::Total) - metrics.height()) / 2 + metrics.ascent();
    const int sumWidth = figuresWidth(font, sum);
    const QColor ink = m_isOnGreen ? QColor(Qt::white) : t.color(m_isQuiet ? Tone::Ink3 : Tone::Ink);
    painter.setPen(ink);
    drawFigures(painter, directed({inset, top, sumWidth, 1}).left(), baseline, sum);
    painter.setFont(codeFont);
    painter.setPen(m_isOnGreen ? QColor::fromRgba(fixed::onGreen2) : t.color(Tone::Ink3));
    drawFigures(painter, directed({inset + sumWidth + gap, top, codeWidth, 1}).left(), baseline, code);
}

} // namespace tillgate
