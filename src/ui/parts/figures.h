// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace tillgate {

/// Figures stand in equal cells, so that sums do not jump while they change and columns line up: each digit
/// is centred in a cell as wide as the font's widest digit, other characters keep their own advance.
///
/// Texts that are not only Latin are measured and drawn as a whole, because their letters join.
[[nodiscard]] int figuresWidth(const QFont &font, const QString &text);

/// How far a text reaches above and below its baseline: the font's own figures, or more where letters of
/// another script (Arabic from a fallback font) go further.
struct FigureReach
{
    int above = 0;
    int below = 0;

    [[nodiscard]] int height() const { return above + below; }
};
[[nodiscard]] FigureReach figuresReach(const QFont &font, const QString &text);

/// `font`, made smaller until the text fits into `room`, but never below `smallest` pixels: words step down before they
/// would be cut off.
[[nodiscard]] QFont shrunkToFit(QFont font, const QString &text, int room, int smallest = 1);

/// Draws with the font and pen of the painter, left to right, the baseline at `y`. Returns the width.
int drawFigures(QPainter &painter, int x, int y, const QString &text);

/// Draws inside `box`, vertically centred, aligned as `alignment` says (AlignLeft and AlignRight are taken
/// as given, not mirrored).
void drawFigures(QPainter &painter, const QRect &box, Qt::Alignment alignment, const QString &text);

} // namespace tillgate
