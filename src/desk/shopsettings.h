// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/foreigncoin.h"
#include "desk/notices/listenersettings.h"
#include "desk/pollschedule.h"
#include "desk/tillsettings.h"
#include "sale/handover.h"
#include "sale/identifiers.h"
#include "wire/json.h"

#include <QStringList>

namespace tillgate {

/// What a shop has set. Never a key or a password: those live in the vault.
struct ShopSettings
{
    QString shopName = QStringLiteral("My shop");
    TillName till = TillName(QStringLiteral("T1"));
    QString cashier = QStringLiteral("Cashier");
    Currency currency;
    /// A typing slip above it is refused.
    Money saleCeiling;
    HandoverRule handover;
    WatchPace pace;
    /// After so long without a key the till locks itself, if people have PINs; 0: never.
    std::chrono::minutes lockAfter{10};
    /// Coins not offered although the gateway has them.
    QStringList hiddenCoins;
    /// Coins offered although they are none of the usual ones ("extra" in the coin table).
    QStringList shownCoins = {};
    /// Coins of a gateway that our table does not know, switched on by a manager.
    QList<ForeignCoin> foreignCoins = {};
    /// Coins whose code holds the bare address: the switch on the screen is remembered.
    QStringList addressOnlyCoins = {};
    /// Where this till takes notices itself.
    ListenerSettings listener = {};
    /// BCP 47 tag; empty: as the desktop.
    QString language;
    /// "light", "dark", "contrast" or empty: as the desktop.
    QString theme;
    CustomerSettings customer = {};
    SoundSettings sound = {};
    ScreenSettings screen = {};
    SetupProgress setup = {};

    /// EUR, and nothing sensitive switched on.
    [[nodiscard]] static ShopSettings standard();
    [[nodiscard]] static Result<ShopSettings> fromJson(const Json &json);
    [[nodiscard]] Json toJson() const;
};

/// True if what differs holds only from a new start on: the till's name, its money, the staff's language, the
/// listener.
[[nodiscard]] bool needsNewStart(const ShopSettings &running, const ShopSettings &wanted);

} // namespace tillgate
