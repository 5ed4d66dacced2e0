// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/theme.h"

class QPainter;
class QPainterPath;

namespace tillgate {

/// A rounded block with a border of whole pixels inside `box`; no border if `width` is 0.
void drawBlock(QPainter &painter, const QRect &box, int radius, const QColor &ground,
               const QColor &border = {}, int width = 0);

/// A hairline along the lower edge of `box`.
void drawHairline(QPainter &painter, const QRect &box, const QColor &colour);

/// The size that a key cap with `text` takes.
[[nodiscard]] QSize capSize(const Theme &theme, const QString &text);
/// A key cap in `box` (of `capSize`): words and line in the given colours.
void drawCap(QPainter &painter, const Theme &theme, const QRect &box, const QString &text,
             const QColor &words, const QColor &line);

/// 45-degree stripes of `width` over `clip`, on a ground of `ground`.
void drawStripes(QPainter &painter, const QPainterPath &clip, const QRect &box, const QColor &ground,
                 const QColor &stripe, int width);

/// The big tick in a circle, filling `box`.
void drawPaidSign(QPainter &painter, const QRect &box, const QColor &circle, const QColor &tick);

/// The program's own mark: a gate with a coin.
void drawMark(QPainter &painter, const QRect &box, const QColor &ground, const QColor &front);

/// The shop's tile on the customer's screen: its first letter, as long as it has no logo of its own.
void drawShopTile(QPainter &painter, const QRect &box, int radius, const QString &shopName,
                  const QColor &ground, const QColor &front);

} // namespace tillgate
