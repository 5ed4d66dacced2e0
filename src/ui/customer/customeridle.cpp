// SPDX-License-Identifier: Apache-2.0
//
// The customer's screen between sales: the shop's name in a gate, and what one can pay with.
#include "ui/customer/customernote.h"

#include "ui/parts/figures.h"
#include "ui/parts/shapes.h"
#include "ui/parts/sign.h"

#include <QHash>
#include <QPainter>
#include <QPainterPath>

namespace tillgate {

namespace {

/// A gate: straight sides and a half circle on top.
QPainterPath arch(const QPointF &foot, double halfWidth, double height)
{
    QPainterPath path;
    path.moveTo(foot.x() - halfWidth, foot.y());
    path.lineTo(foot.x() - halfWidth, foot.y() - height + halfWidth);
    path.arcTo(QRectF(foot.x() - halfWidth, foot.y() - height, 2 * halfWidth, 2 * halfWidth), 180, -180);
    path.lineTo(foot.x() + halfWidth, foot.y());
    path.closeSubpath();
    return path;
}

QString signOfName(const QString &name)
{
    static const QHash<QString, QString> signs{
        {QStringLiteral("Lightning"), QStringLiteral("coin-lightning")},
        {QStringLiteral("Bitcoin Lightning"), QStringLiteral("coin-lightning")},
        {QStringLiteral("Bitcoin"), QStringLiteral("coin-btc")},
        {QStringLiteral("USDT"), QStringLiteral("coin-usdt")},
        {QStringLiteral("Tether"), QStringLiteral("coin-usdt")},
        {QStringLiteral("Litecoin"), QStringLiteral("coin-ltc")},
        {QStringLiteral("Ethereum"), QStringLiteral("coin-eth")},
        {QStringLiteral("Monero"), QStringLiteral("coin-xmr")}};
    return signs.value(name);
}

} // namespace

/// The idle screen is drawn for 16:9; on other screens it stands in the middle.
int CustomerNote::idleTop() const
{
    return (height() - theme().px(1080)) / 2;
}

void CustomerNote::paintIdle(QPainter &painter) const
{
    const Theme &t = theme();
    painter.fillRect(rect(), QColor::fromRgba(fixed::stripeDark));
    painter.setRenderHint(QPainter::Antialiasing);
    const int top = idleTop();
    const double middle = isRightToLeft() ? width() - t.px(1416) + 0.0 : width() - t.px(504);
    for (int i = 0; i < 4; ++i) {
        const double half = t.px(576 - 120 * i);
        painter.fillPath(arch({middle, height() + 0.0}, half, height() - top - t.px(104 + 120 * i)),
                         QColor::fromRgba(fixed::arcs[i]));
    }
    const int tile = t.px(224);
    m_mark.draw(painter, {static_cast<int>(middle) - tile / 2, top + t.px(568), tile, tile}, t.px(64),
                m_view.shopName, Qt::white, QColor::fromRgba(fixed::stripeDark));
    const int margin = t.px(96);
    const int room = t.px(720);
    painter.setPen(Qt::white);
    const QRect noteBox(margin, top + t.px(372), room, t.px(160));
    if (isChoosing()) { // the sum stays the biggest thing, however long it is
        QFont font = t.font(Type::CustomerShopIdle);
        while (figuresWidth(font, note()) > room && font.pixelSize() > t.px(48))
            font.setPixelSize(font.pixelSize() - 2);
        painter.setFont(font);
        drawFigures(painter, directed(noteBox), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft),
                    note());
    } else {
        drawLine(painter, noteBox, note(), {Type::CustomerShopIdle, Type::CustomerLine, Type::CustomerShop});
    }
    painter.setPen(QColor::fromRgba(fixed::panelNote));
    drawLine(painter, {margin, top + t.px(536), room, t.px(64)}, secondNote(),
             {Type::CustomerWelcome, Type::CustomerShop, Type::CustomerLabel});
    if (!m_view.coinNames.isEmpty())
        paintCoins(painter);
}

void CustomerNote::paintCoins(QPainter &painter) const
{
    const Theme &t = theme();
    const int margin = t.px(96);
    const int room = t.px(720);
    const int top = idleTop();
    painter.setPen(QColor::fromRgba(fixed::panelNote));
    drawLine(painter, {margin, top + t.px(878), room, t.px(36)},
             m_words.say(CustomerWords::Word::YouCanPayWith), {Type::CustomerSmallLabel});
    int x = margin;
    for (const QString &name : m_view.coinNames) {
        painter.setFont(t.font(Type::CustomerSmallLabel));
        const int words = figuresWidth(painter.font(), name);
        if (x + t.px(72) + words > t.px(860))
            break;
        const QRect box = directed({x, top + t.px(928), t.px(56), t.px(56)});
        drawBlock(painter, box, t.px(14), QColor::fromRgba(fixed::arcs[3]));
        const QString sign = signOfName(name);
        if (sign.isEmpty()) {
            painter.setPen(Qt::white);
            painter.drawText(box, Qt::AlignCenter, name.left(1));
        } else {
            drawSign(painter, box.adjusted(t.px(12), t.px(12), -t.px(12), -t.px(12)), sign, Qt::white);
        }
        painter.setPen(Qt::white);
        drawLine(painter, {x + t.px(72), top + t.px(928), words + 2, t.px(56)}, name,
                 {Type::CustomerSmallLabel});
        x += t.px(104) + words;
    }
}

} // namespace tillgate
