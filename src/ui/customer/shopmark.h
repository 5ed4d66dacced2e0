// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QImage>
#include <QRect>
#include <QString>

class QPainter;

namespace tillgate {

/// The shop's own mark: its logo, or a tile with its first letter as long as there is none.
class ShopMark final
{
public:
    /// A picture file; one that cannot be read counts as none.
    void setLogo(const QString &file);
    [[nodiscard]] bool hasLogo() const { return !m_logo.isNull(); }
    /// Fills `box`; `ground` and `front` are for the tile.
    void draw(QPainter &painter, const QRect &box, int radius, const QString &shopName, const QColor &ground,
              const QColor &front) const;

private:
    QString m_file;
    QImage m_logo;
};

} // namespace tillgate
