// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/coin.h"
#include "money/decimal.h"

#include <QList>

namespace tillgate::practice::nowpayments {

/// One row of GET /v1/full-currencies that practice offers (dossier nowpayments 2.2).
struct OfferedCoin
{
    QString code; ///< lower case: "usdttrc20"
    QString ticker;
    QString name;
    QString network;
    AddressFamily family = AddressFamily::Bitcoin;
    int precision = 8;
    std::optional<int> networkPrecision;
    bool takesMemo = false;
    bool isPayable = true;
    QString minimumDollars;
    QString coinId; ///< in Tillgate's coin table, for the token's contract
};

[[nodiscard]] const QList<OfferedCoin> &offeredCoins();
/// Case does not matter; null if practice does not offer it.
[[nodiscard]] const OfferedCoin *findCoin(const QString &code);

} // namespace tillgate::practice::nowpayments
