// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/shopmark.h"

#include "ui/parts/shapes.h"

#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

namespace tillgate {

void ShopMark::setLogo(const QString &file)
{
    if (file == m_file)
        return;
    m_file = file;
    m_logo = {};
    if (file.isEmpty())
        return;
    QImageReader reader(file);
    reader.setDecideFormatFromContent(true); // our copy has no ending
    reader.setAutoTransform(true);
    // The largest place is 224 of 1080; twice that for sharp screens.
    constexpr int side = 1024;
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > side || size.height() > side))
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio));
    m_logo = reader.read();
}

void ShopMark::draw(QPainter &painter, const QRect &box, int radius, const QString &shopName, const QColor &ground,
                    const QColor &front) const
{
    if (m_logo.isNull())
        return drawShopTile(painter, box, radius, shopName, ground, front);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QSize size = m_logo.size().scaled(box.size(), Qt::KeepAspectRatio);
    const QRect place(box.x() + (box.width() - size.width()) / 2, box.y() + (box.height() - size.height()) / 2,
                      size.width(), size.height());
    QPainterPath rounded;
    rounded.addRoundedRect(place, radius, radius);
    painter.setClipPath(rounded);
    painter.drawImage(place, m_logo);
    painter.restore();
}

} // namespace tillgate
