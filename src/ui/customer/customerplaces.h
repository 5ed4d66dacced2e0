// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/theme.h"

#include <QRect>

namespace tillgate {

/// Where everything stands in the customer's window, given for left to right: side by side, or one under the
/// other in a window that is higher than wide. The shop's mark stands at one place in every state.
[[nodiscard]] bool isUpright(QSize window);

/// What the words may take: beside the code, or the window's width.
[[nodiscard]] QRect wordColumn(const Theme &theme, QSize window);

/// The card of a code that stands there alone. What stands beside it reaches from its upper to its lower edge.
[[nodiscard]] QRect codePlace(const Theme &theme, QSize window);

/// The code's own place on such a card: as much of it as the card's round corners let it have.
[[nodiscard]] QRect codeWithin(const Theme &theme, QSize window, const QRect &card);

/// The shop's tile, at the upper start of the words.
[[nodiscard]] QRect shopTile(const Theme &theme, QSize window);
/// The shop's name beside it.
[[nodiscard]] QRect shopName(const Theme &theme, QSize window);

/// A waiting customer's screen.
struct PayPlaces
{
    QRect please; ///< "Please pay"
    QRect heldUntil; ///< the height of its line only
    int sumBaseline = 0;
    int sumSize = 0; ///< the letters' largest, in pixels
    int linesTop = 0;
    QRect address;
    QRect addressLabel;
    QRect band;
    QRect code;
};

/// What that depends on.
struct PayParts
{
    int lines = 0; ///< coin, network, memo
    int lineHeight = 0;
    int addressHeight = 0; ///< in the width of `wordColumn`
};
[[nodiscard]] PayPlaces payPlaces(const Theme &theme, QSize window, const PayParts &parts);

/// A sign and what it means.
struct NotePlaces
{
    QRect disc;
    QRect words; ///< their two parts meet in its middle
    QRect total;
};
[[nodiscard]] NotePlaces notePlaces(const Theme &theme, QSize window);

/// A refund to fetch, beside or under its code.
struct ClaimPlaces
{
    QRect moneyBack;
    QRect scan;
};
[[nodiscard]] ClaimPlaces claimPlaces(const Theme &theme, QSize window);

/// Between sales.
struct IdlePlaces
{
    QRect name;
    QRect welcome;
    QRect coinsLabel;
    QRect coins;
    int coinRows = 1;
    int gateMiddle = 0;
    int gateHalf = 0; ///< half the width of the outermost gate
    int gateTop = 0; ///< its upper end
    QRect mark;
};
[[nodiscard]] IdlePlaces idlePlaces(const Theme &theme, QSize window);

} // namespace tillgate
