// SPDX-License-Identifier: Apache-2.0
//
// The customer's screen between sales: the shop's name in a gate, and what one can pay with.
#include "ui/customer/customernote.h"

#include "ui/customer/customerplaces.h"
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

void CustomerNote::paintGate(QPainter &painter) const
{
    const Theme &t = theme();
    const IdlePlaces places = idlePlaces(t, size());
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = isRightToLeft() ? width() - places.gateMiddle : places.gateMiddle;
    for (int i = 0; i < 4; ++i) {
        const int step = t.px(120 * i);
        const int height = CustomerNote::height() - places.gateTop - step;
        painter.fillPath(arch({middle, CustomerNote::height() + 0.0}, places.gateHalf - step, height),
                         QColor::fromRgba(fixed::arcs[i]));
    }
    QRect mark = places.mark;
    mark.moveLeft(static_cast<int>(middle) - mark.width() / 2);
    m_mark.draw(painter, mark, t.px(64), m_view.shopName, Qt::white,
                QColor::fromRgba(fixed::stripeDark));
}

void CustomerNote::paintIdle(QPainter &painter) const
{
    const Theme &t = theme();
    const IdlePlaces places = idlePlaces(t, size());
    painter.fillRect(rect(), QColor::fromRgba(fixed::stripeDark));
    paintGate(painter);
    painter.setPen(Qt::white);
    if (isChoosing()) { // the sum stays the biggest thing, however long it is
        QFont font = t.font(Type::CustomerShopIdle);
        while (figuresWidth(font, note()) > places.name.width() && font.pixelSize() > t.px(48))
            font.setPixelSize(font.pixelSize() - 2);
        painter.setFont(font);
        drawFigures(painter, directed(places.name), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft),
                    note());
    } else {
        drawLine(painter, places.name, note(),
                 {Type::CustomerShopIdle, Type::CustomerLine, Type::CustomerShop});
    }
    painter.setPen(QColor::fromRgba(fixed::panelNote));
    drawLine(painter, places.welcome, secondNote(),
             {Type::CustomerWelcome, Type::CustomerShop, Type::CustomerLabel});
    if (!m_view.coinNames.isEmpty())
        paintCoins(painter);
}

void CustomerNote::paintCoins(QPainter &painter) const
{
    const Theme &t = theme();
    const IdlePlaces places = idlePlaces(t, size());
    painter.setPen(QColor::fromRgba(fixed::panelNote));
    drawLine(painter, places.coinsLabel, m_words.say(CustomerWords::Word::YouCanPayWith),
             {Type::CustomerSmallLabel});
    QPoint at = places.coins.topLeft();
    int row = 1;
    for (const QString &name : m_view.coinNames) {
        const int room = t.px(72) + figuresWidth(t.font(Type::CustomerSmallLabel), name);
        if (at.x() + room > places.coins.right() + 1) {
            if (++row > places.coinRows)
                break;
            at = {places.coins.left(), at.y() + t.px(80)};
        }
        paintCoin(painter, {at, QSize(room, places.coins.height())}, name);
        at.rx() += room + t.px(32);
    }
}

void CustomerNote::paintCoin(QPainter &painter, const QRect &place, const QString &name) const
{
    const Theme &t = theme();
    painter.setFont(t.font(Type::CustomerSmallLabel));
    const QRect box = directed({place.topLeft(), QSize(t.px(56), t.px(56))});
    drawBlock(painter, box, t.px(14), QColor::fromRgba(fixed::arcs[3]));
    const QString sign = signOfName(name);
    painter.setPen(Qt::white);
    if (sign.isEmpty())
        painter.drawText(box, Qt::AlignCenter, name.left(1));
    else
        drawSign(painter, box.adjusted(t.px(12), t.px(12), -t.px(12), -t.px(12)), sign, Qt::white);
    painter.setPen(Qt::white);
    drawLine(painter, place.adjusted(t.px(72), 0, 2, 0), name, {Type::CustomerSmallLabel});
}

} // namespace tillgate
