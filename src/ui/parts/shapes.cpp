// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/shapes.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tillgate {

void drawBlock(QPainter &painter, const QRect &box, int radius, const QColor &ground, const QColor &border,
               int width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const double inset = width / 2.0;
    if (width > 0)
        painter.setPen(QPen(border, width));
    else
        painter.setPen(Qt::NoPen);
    const QRectF outline = QRectF(box).adjusted(inset, inset, -inset, -inset);
    const double inner = std::max(0.0, radius - inset);
    painter.drawRoundedRect(outline, inner, inner);
    painter.restore();
}

void drawHairline(QPainter &painter, const QRect &box, const QColor &colour)
{
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), colour);
}

QSize capSize(const Theme &theme, const QString &text)
{
    const int height = theme.sizes().cap;
    const int words = QFontMetrics(theme.font(Type::KeyCap)).horizontalAdvance(text);
    return {std::max(height, words + 2 * theme.px(6.5)), height};
}

void drawCap(QPainter &painter, const Theme &theme, const QRect &box, const QString &text,
             const QColor &words, const QColor &line)
{
    drawBlock(painter, box, theme.sizes().radiusCap, {}, line, 1);
    painter.setFont(theme.font(Type::KeyCap));
    painter.setPen(words);
    painter.drawText(box, Qt::AlignCenter, text);
}

void drawStripes(QPainter &painter, const QPainterPath &clip, const QRect &box, const QColor &ground,
                 const QColor &stripe, int width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(clip);
    painter.fillRect(box, ground);
    painter.setPen(QPen(stripe, width, Qt::SolidLine, Qt::FlatCap));
    const double step = 2 * width * std::sqrt(2.0);
    const int height = box.height();
    for (double x = box.left() - height; x < box.right() + height; x += step)
        painter.drawLine(QPointF(x - width, box.bottom() + 1.0 + width),
                         QPointF(x + height + width, box.top() - width));
    painter.restore();
}

void drawPaidSign(QPainter &painter, const QRect &box, const QColor &circle, const QColor &tick)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    const double factor = std::min(box.width(), box.height()) / 144.0;
    painter.scale(factor, factor);
    painter.setPen(Qt::NoPen);
    painter.setBrush(circle);
    painter.drawEllipse(QRectF(0, 0, 144, 144));
    painter.setPen(QPen(tick, 13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF points[] = {{42, 74.5}, {63, 95.5}, {103, 52.5}};
    painter.drawPolyline(points, 3);
    painter.restore();
}

void drawMark(QPainter &painter, const QRect &box, const QColor &ground, const QColor &front)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 32.0, box.height() / 32.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(0, 0, 32, 32), 9, 9);
    QPainterPath gate(QPointF(9, 24));
    gate.lineTo(9, 15.5);
    gate.arcTo(QRectF(9, 8.5, 14, 14), 180, -180);
    gate.lineTo(23, 24);
    painter.strokePath(gate, QPen(front, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(front);
    painter.drawEllipse(QPointF(16, 21.5), 2.6, 2.6);
    painter.restore();
}

void drawShopTile(QPainter &painter, const QRect &box, int radius, const QString &shopName,
                  const QColor &ground, const QColor &front)
{
    drawBlock(painter, box, radius, ground);
    QFont font;
    font.setFamilies({QStringLiteral("Inter Display"), QStringLiteral("Inter")});
    font.setPixelSize(std::max(8, box.height() * 5 / 9));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(front);
    painter.drawText(box, Qt::AlignCenter, shopName.trimmed().left(1).toUpper());
}

} // namespace tillgate
