// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/figures.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tillgate {

namespace {

bool isPlainLatin(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.unicode() >= 0x0590 && c.unicode() < 0x2000; });
}

double cellOf(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QString(QChar(digit)))); // with letter spacing
    return widest;
}

/// Calls `place(run, x)` for each digit and for each run of other characters; returns the whole width.
template <typename Place> double layOut(const QFont &font, const QString &text, Place place)
{
    const QFontMetricsF metrics(font);
    if (!isPlainLatin(text)) {
        place(text, 0.0);
        return metrics.horizontalAdvance(text);
    }
    const double cell = cellOf(metrics);
    double x = 0;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] >= u'0' && text[i] <= u'9') {
            const QString digit = text.mid(i, 1);
            place(digit, x + (cell - metrics.horizontalAdvance(digit)) / 2);
            x += cell;
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && (text[i] < u'0' || text[i] > u'9'))
            ++i;
        const QString run = text.mid(start, i - start);
        place(run, x);
        x += metrics.horizontalAdvance(run);
    }
    return x;
}

} // namespace

int figuresWidth(const QFont &font, const QString &text)
{
    return static_cast<int>(std::ceil(layOut(font, text, [](const QString &, double) {})));
}

QFont shrunkToFit(QFont font, const QString &text, int room, int smallest)
{
    for (int width = figuresWidth(font, text); width > room && font.pixelSize() > smallest;
         width = figuresWidth(font, text)) {
        const int fitting = std::clamp(font.pixelSize() * room / width, smallest, font.pixelSize() - 1);
        font.setLetterSpacing(QFont::AbsoluteSpacing, font.letterSpacing() * fitting / font.pixelSize());
        font.setPixelSize(fitting);
    }
    return font;
}

FigureReach figuresReach(const QFont &font, const QString &text)
{
    const QFontMetrics metrics(font);
    FigureReach reach{.above = metrics.ascent(), .below = metrics.descent()};
    if (isPlainLatin(text))
        return reach;
    // One height for every text of a script, so that labels side by side stand level: \u0622 reaches up,
    // \u062C down.
    const bool isArabic
        = std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
    const QRect ink = metrics.tightBoundingRect(isArabic ? text + QStringLiteral(u"\u0622\u062C") : text);
    reach.above = std::max(reach.above, -ink.top() + 1);
    reach.below = std::max(reach.below, ink.bottom() + 1);
    return reach;
}

int drawFigures(QPainter &painter, int x, int y, const QString &text)
{
    // A sum keeps its order in a right-to-left window.
    const Qt::LayoutDirection before = painter.layoutDirection();
    if (isPlainLatin(text))
        painter.setLayoutDirection(Qt::LeftToRight);
    const double width = layOut(painter.font(), text, [&](const QString &run, double offset) {
        painter.drawText(QPointF(x + offset, y), run);
    });
    painter.setLayoutDirection(before);
    return static_cast<int>(std::ceil(width));
}

void drawFigures(QPainter &painter, const QRect &box, Qt::Alignment alignment, const QString &text)
{
    const FigureReach reach = figuresReach(painter.font(), text);
    const int width = figuresWidth(painter.font(), text);
    int x = box.left();
    if (alignment.testFlag(Qt::AlignRight))
        x = box.left() + box.width() - width;
    else if (alignment.testFlag(Qt::AlignHCenter))
        x = box.left() + (box.width() - width) / 2;
    const int y = box.top() + (box.height() - reach.height()) / 2 + reach.above;
    drawFigures(painter, x, y, text);
}

} // namespace tillgate
