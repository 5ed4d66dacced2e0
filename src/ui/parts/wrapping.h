// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QString>

#include <memory>

class QPainter;
class QRect;
class QTextLayout;

namespace tillgate {

/// `text` with every number kept on one line with its short unit: "3 s", "24 h", "23.50 EUR".
[[nodiscard]] QString unbroken(const QString &text);

/// How a text stands in its lines.
struct LineStyle
{
    Qt::Alignment alignment = Qt::AlignLeft; ///< as given, not mirrored
    Qt::LayoutDirection direction = Qt::LeftToRight;
    int lineHeight = 0; ///< 0: the font's own
};

/// `text` in as few lines of `width` as it needs; a line feed starts a new one. No last line stands there
/// with one short word only, if the others can spare one.
[[nodiscard]] std::unique_ptr<QTextLayout> wrappedLines(const QString &text, const QFont &font, int width,
                                                        const LineStyle &style);
/// The height of those lines.
[[nodiscard]] int wrappedHeight(const QString &text, const QFont &font, int width, int lineHeight = 0);
/// Draws them with the painter's font and pen inside `box`; `style.alignment` says where, up and down too.
void drawWrapped(QPainter &painter, const QRect &box, const QString &text, const LineStyle &style);

} // namespace tillgate
