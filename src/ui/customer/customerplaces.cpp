// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/customerplaces.h"

#include <algorithm>

namespace tillgate {

namespace {

constexpr int tileSide = 80;
constexpr int bandHeight = 120;

int margin(const Theme &theme, QSize window)
{
    return theme.px(isUpright(window) ? 48 : 96);
}

PayPlaces payAcross(const Theme &t, QSize window, const PayParts &parts)
{
    const QRect column = wordColumn(t, window);
    const int height = t.px(bandHeight);
    PayPlaces places;
    places.code = codePlace(t, window);
    places.please = {column.left(), column.top() + t.px(140), column.width(), t.px(40)};
    places.heldUntil = {column.left(), column.top() + t.px(142), column.width(), t.px(36)};
    places.sumBaseline = column.top() + t.px(332);
    places.sumSize = t.px(176);
    places.band = {column.left(), column.bottom() + 1 - height, column.width(), height};
    places.address = {column.left(), places.band.top() - t.px(36) - parts.addressHeight, column.width(),
                      parts.addressHeight};
    places.addressLabel = {column.left(), places.address.top() - t.px(36), column.width(), t.px(32)};
    places.linesTop = std::min(column.top() + t.px(parts.lines > 2 ? 382 : 419),
                               places.addressLabel.top() - parts.lines * parts.lineHeight);
    return places;
}

/// From top to bottom: what is happening, the code as wide as the window lets it be, what to send and where to.
PayPlaces payUpright(const Theme &t, QSize window, const PayParts &parts)
{
    const QRect column = wordColumn(t, window);
    const auto row = [&column](int top, int height) {
        return QRect(column.left(), top, column.width(), height);
    };
    const int gap = t.px(32);
    const int sum = t.px(128);
    const int address = parts.addressHeight > 0 ? t.px(56) + parts.addressHeight : 0;
    const int words = t.px(40) + sum + t.px(16) + parts.lines * parts.lineHeight + address;
    PayPlaces places;
    places.band = row(column.top() + t.px(tileSide) + gap, t.px(bandHeight));
    const int codeTop = places.band.bottom() + 1 + gap;
    const int room = column.bottom() + 1 - codeTop - gap - words;
    const int side = std::min(column.width(), room);
    places.code = {column.left() + (column.width() - side) / 2, codeTop, side, side};
    const int spare = (room - side) / 3;
    places.please = row(places.code.bottom() + 1 + gap + spare, t.px(40));
    places.heldUntil = places.please;
    places.sumBaseline = places.please.bottom() + 1 + t.px(118);
    places.sumSize = t.px(144);
    places.linesTop = places.please.bottom() + 1 + sum + t.px(16) + spare / 2;
    places.addressLabel = row(places.linesTop + parts.lines * parts.lineHeight + t.px(20) + spare / 2, t.px(32));
    places.address = row(places.addressLabel.bottom() + 1 + t.px(4), parts.addressHeight);
    return places;
}

NotePlaces noteAcross(const Theme &t, QSize window)
{
    const int edge = margin(t, window);
    const QRect code = codePlace(t, window);
    const int side = std::min(t.px(720), window.height() - 2 * edge);
    NotePlaces places;
    places.disc = {window.width() - t.px(180) - side, (window.height() - side) / 2, side, side};
    places.words = {edge, places.disc.top(), window.width() - t.px(180) - side - 2 * edge, side};
    places.total = {edge, code.bottom() + 1 - t.px(48), places.words.width(), t.px(48)};
    return places;
}

NotePlaces noteUpright(const Theme &t, QSize window)
{
    const QRect column = wordColumn(t, window);
    const QRect code = codePlace(t, window);
    const int side = std::min(t.px(720), code.width());
    NotePlaces places;
    places.disc = {0, 0, side, side};
    places.disc.moveCenter(code.center());
    places.words = {column.left(), places.disc.bottom() + 1 + t.px(56), column.width(), t.px(440)};
    places.total = {column.left(), column.bottom() + 1 - t.px(48), column.width(), t.px(48)};
    return places;
}

ClaimPlaces claimAcross(const Theme &t, QSize window)
{
    const int edge = margin(t, window);
    const QRect code = codePlace(t, window);
    const int room = code.left() - 2 * edge;
    const int half = code.height() / 2;
    return {.moneyBack = {edge, code.top() + t.px(tileSide), room, half - t.px(tileSide)},
            .scan = {edge, window.height() / 2 + t.px(16), room, half - t.px(16)}};
}

ClaimPlaces claimUpright(const Theme &t, QSize window)
{
    const QRect column = wordColumn(t, window);
    const int top = codePlace(t, window).bottom() + 1 + t.px(32);
    return {.moneyBack = {column.left(), top, column.width(), t.px(184)},
            .scan = {column.left(), top + t.px(208), column.width(), t.px(192)}};
}

/// Drawn for 16:9; on other screens it stands in the middle.
IdlePlaces idleAcross(const Theme &t, QSize window)
{
    const int edge = margin(t, window);
    const int top = (window.height() - t.px(1080)) / 2;
    const int room = t.px(720);
    const int middle = window.width() - t.px(504);
    const int tile = t.px(224);
    return {.name = {edge, top + t.px(372), room, t.px(160)},
            .welcome = {edge, top + t.px(536), room, t.px(64)},
            .coinsLabel = {edge, top + t.px(878), room, t.px(36)},
            .coins = {edge, top + t.px(928), t.px(764), t.px(56)},
            .coinRows = 1,
            .gateMiddle = middle,
            .gateHalf = t.px(576),
            .gateTop = top + t.px(104),
            .mark = {middle - tile / 2, top + t.px(568), tile, tile}};
}

IdlePlaces idleUpright(const Theme &t, QSize window)
{
    const QRect column = wordColumn(t, window);
    const int left = column.left();
    const int room = column.width();
    const int top = column.top() + t.px(80) + (window.height() - t.px(1920)) / 3;
    const int middle = window.width() / 2;
    const int tile = t.px(224);
    return {.name = {left, top, room, t.px(160)},
            .welcome = {left, top + t.px(164), room, t.px(64)},
            .coinsLabel = {left, top + t.px(308), room, t.px(36)},
            .coins = {left, top + t.px(358), room, t.px(56)},
            .coinRows = 2,
            .gateMiddle = middle,
            .gateHalf = t.px(492),
            .gateTop = window.height() - t.px(1160),
            .mark = {middle - tile / 2, window.height() - t.px(632), tile, tile}};
}

} // namespace

bool isUpright(QSize window)
{
    return window.height() > window.width();
}

QRect codePlace(const Theme &theme, QSize window)
{
    if (isUpright(window)) {
        const QRect column = wordColumn(theme, window);
        const int side = std::min(column.width(), theme.px(984));
        return {column.left() + (column.width() - side) / 2, column.top() + theme.px(tileSide + 64), side,
                side};
    }
    const int edge = margin(theme, window);
    const int side
        = std::min({window.height() - 2 * edge, window.width() * 46 / 100 + theme.px(8), theme.px(888)});
    return {window.width() - edge - side, (window.height() - side) / 2, side, side};
}

QRect codeWithin(const Theme &theme, QSize window, const QRect &card)
{
    const int inset = theme.px(isUpright(window) ? 12 : 17);
    return card.adjusted(inset, inset, -inset, -inset);
}

QRect wordColumn(const Theme &theme, QSize window)
{
    const int side = margin(theme, window);
    if (isUpright(window)) {
        const int width = std::min(window.width() - 2 * side, theme.px(1200));
        return {(window.width() - width) / 2, side, width, window.height() - 2 * side};
    }
    const QRect code = codePlace(theme, window);
    return {side, code.top(), code.left() - side - theme.px(64), code.height()};
}

QRect shopTile(const Theme &theme, QSize window)
{
    return {wordColumn(theme, window).topLeft(), QSize(theme.px(tileSide), theme.px(tileSide))};
}

QRect shopName(const Theme &theme, QSize window)
{
    const QRect column = wordColumn(theme, window);
    const int indent = theme.px(104);
    return {column.left() + indent, column.top(), column.width() - indent, theme.px(tileSide)};
}

PayPlaces payPlaces(const Theme &theme, QSize window, const PayParts &parts)
{
    return isUpright(window) ? payUpright(theme, window, parts) : payAcross(theme, window, parts);
}

NotePlaces notePlaces(const Theme &theme, QSize window)
{
    return isUpright(window) ? noteUpright(theme, window) : noteAcross(theme, window);
}

ClaimPlaces claimPlaces(const Theme &theme, QSize window)
{
    return isUpright(window) ? claimUpright(theme, window) : claimAcross(theme, window);
}

IdlePlaces idlePlaces(const Theme &theme, QSize window)
{
    return isUpright(window) ? idleUpright(theme, window) : idleAcross(theme, window);
}

} // namespace tillgate
