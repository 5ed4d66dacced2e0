// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

class QPainter;
class QRect;

namespace tillgate {

/// The sign `name` of resources/icons in one colour. Cached by name, size, colour, pixel ratio and direction.
/// `side` in logical pixels. Signs that point somewhere are mirrored when `isRightToLeft`; an unknown name
/// gives an empty picture.
[[nodiscard]] QPixmap sign(const QString &name, int side, const QColor &colour, double pixelRatio,
                           bool isRightToLeft = false);

/// Draws it into the middle of `box`, as large as its shorter side.
void drawSign(QPainter &painter, const QRect &box, const QString &name, const QColor &colour,
              bool isRightToLeft = false);

} // namespace tillgate
