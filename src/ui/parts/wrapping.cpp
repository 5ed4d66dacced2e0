// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/wrapping.h"

#include <QFontMetrics>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>

namespace tillgate {

namespace {

std::unique_ptr<QTextLayout> linesOf(const QString &text, const QFont &font, int width,
                                     const LineStyle &style)
{
    auto layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option(style.alignment & Qt::AlignHorizontal_Mask);
    option.setTextDirection(style.direction);
    option.setWrapMode(QTextOption::WordWrap);
    layout->setTextOption(option);
    layout->beginLayout();
    double y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        const double height = style.lineHeight > 0 ? style.lineHeight : line.height();
        line.setPosition(QPointF(0, y + (height - line.height()) / 2));
        y += height;
    }
    layout->endLayout();
    return layout;
}

double lastLine(const QTextLayout &layout)
{
    return layout.lineAt(layout.lineCount() - 1).naturalTextWidth();
}

int heightOf(const QTextLayout &layout, int lineHeight)
{
    if (lineHeight > 0)
        return layout.lineCount() * lineHeight;
    return static_cast<int>(layout.boundingRect().height());
}

} // namespace

QString unbroken(const QString &text)
{
    static const QRegularExpression unit(QStringLiteral("(\\d) (?=(?:%|\\p{L}{1,4})(?:\\P{L}|$))"));
    return QString(text).replace(unit, QStringLiteral("\\1") + QChar(QChar::Nbsp));
}

std::unique_ptr<QTextLayout> wrappedLines(const QString &text, const QFont &font, int width,
                                          const LineStyle &style)
{
    const QString whole = unbroken(text).replace(u'\n', QChar::LineSeparator);
    auto best = linesOf(whole, font, width, style);
    const int count = best->lineCount();
    const double least = width / 4.0;
    if (count < 2 || lastLine(*best) >= least || whole.contains(QChar::LineSeparator))
        return best;
    for (int narrower = width * 19 / 20; narrower > width / 2; narrower -= std::max(1, width / 20)) {
        auto lines = linesOf(whole, font, narrower, style);
        if (lines->lineCount() > count)
            return best;
        const bool isGood = lastLine(*lines) >= least;
        // What stands at the right, or in the middle, has to keep the whole width to stand in.
        const double spare = width - narrower;
        const double shift = style.alignment.testFlag(Qt::AlignRight) ? spare
            : style.alignment.testFlag(Qt::AlignHCenter)              ? spare / 2
                                                                      : 0;
        lines->setPosition(QPointF(shift, 0));
        best = std::move(lines);
        if (isGood)
            return best;
    }
    return best;
}

int wrappedHeight(const QString &text, const QFont &font, int width, int lineHeight)
{
    return heightOf(*wrappedLines(text, font, width, {.lineHeight = lineHeight}), lineHeight);
}

void drawWrapped(QPainter &painter, const QRect &box, const QString &text, const LineStyle &style)
{
    const auto lines = wrappedLines(text, painter.font(), box.width(), style);
    const int spare = box.height() - heightOf(*lines, style.lineHeight);
    const int top = style.alignment.testFlag(Qt::AlignTop) ? 0
        : style.alignment.testFlag(Qt::AlignBottom)        ? spare
                                                           : spare / 2;
    lines->draw(&painter, box.topLeft() + QPointF(0, top));
}

} // namespace tillgate
