// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sign.h"

#include <QImage>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace tillgate {

namespace {

bool pointsSomewhere(const QString &name)
{
    static const QSet<QString> names{QStringLiteral("back"),         QStringLiteral("next"),
                                     QStringLiteral("chevron-left"), QStringLiteral("chevron-right"),
                                     QStringLiteral("backspace"),    QStringLiteral("hand-over"),
                                     QStringLiteral("refund"),       QStringLiteral("state-refunded")};
    return names.contains(name);
}

QPixmap drawn(const QString &name, int pixels, const QColor &colour, bool isMirrored)
{
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!renderer.isValid())
        return {};
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    return QPixmap::fromImage(isMirrored ? image.mirrored(true, false) : image);
}

} // namespace

QPixmap sign(const QString &name, int side, const QColor &colour, double pixelRatio, bool isRightToLeft)
{
    if (name.isEmpty())
        return {};
    const bool isMirrored = isRightToLeft && pointsSomewhere(name);
    const int pixels = static_cast<int>(std::lround(side * pixelRatio));
    const QString key = QStringLiteral("tillgate-sign/%1/%2/%3/%4")
                            .arg(name)
                            .arg(pixels)
                            .arg(colour.rgba())
                            .arg(isMirrored);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(name, pixels, colour, isMirrored);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

void drawSign(QPainter &painter, const QRect &box, const QString &name, const QColor &colour,
              bool isRightToLeft)
{
    if (name.isEmpty())
        return;
    const int side = std::min(box.width(), box.height());
    const QPoint corner(box.left() + (box.width() - side) / 2, box.top() + (box.height() - side) / 2);
    painter.drawPixmap(corner,
                       sign(name, side, colour, painter.device()->devicePixelRatioF(), isRightToLeft));
}

} // namespace tillgate
