// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/coin.h"
#include "money/decimal.h"

#include <QDateTime>

namespace tillgate::practice::plisio {

/// One row of GET /currencies that practice offers (dossier plisio 2.3).
struct OfferedCoin
{
    QString cid; ///< "USDT_TRX"
    QString ticker; ///< for the rate table: "usdt"
    QString name;
    AddressFamily family = AddressFamily::Bitcoin;
    int precision = 8;
    QString parent; ///< the coin whose fee pays a transfer; empty: none
    QString standard; ///< "TRC-20"; empty: none
    QString scheme; ///< of the payment link; empty: the bare address
    QString minimumDollars;
    bool isHidden = false;
    bool isInMaintenance = false;

    [[nodiscard]] bool isPayable() const { return !isHidden && !isInMaintenance; }
};

[[nodiscard]] const QList<OfferedCoin> &offeredCoins();
/// Case does not matter, "-" is as good as "_"; null if practice does not offer it.
[[nodiscard]] const OfferedCoin *findCoin(const QString &cid);
/// Least amount of an invoice, in coins.
[[nodiscard]] Decimal minimumOf(const OfferedCoin &coin, const QDateTime &now);

} // namespace tillgate::practice::plisio
