// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/coin.h"

namespace tillgate {

/// Coins that a gateway offers and our table does not know, or knows under two meanings (dossier coins,
/// "codes"): never guessed. A manager may switch one on; it then has the gateway's own name, a plain
/// address without any check but the general ones, and no payment link.

/// What is known of such a coin: only what the gateway says.
struct ForeignCoin
{
    QString providerId; ///< "nowpayments"
    QString code; ///< lower case, as the gateway spells it otherwise: "usdtop"
    QString name; ///< the gateway's own
    QString network; ///< the gateway's own; may be empty
    bool takesMemo = false;

    bool operator==(const ForeignCoin &) const = default;
};

/// "nowpayments:usdtop". No coin of our table has a colon in its id.
[[nodiscard]] CoinId foreignCoinId(const QString &providerId, const QString &code);
/// The code inside such an id; none for a coin of our table.
[[nodiscard]] std::optional<QString> foreignCode(const CoinId &id);
[[nodiscard]] Coin coinFromForeign(const ForeignCoin &foreign);

} // namespace tillgate
