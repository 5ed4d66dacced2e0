// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/coin.h"
#include "money/decimal.h"

#include <QList>

namespace tillgate::practice::cryptomus {

/// One row of POST /v1/payment/services that practice offers (dossier cryptomus 2.2).
struct OfferedCoin
{
    QString currency; ///< upper case: "USDT"
    QString network; ///< lower case: "tron"
    QString ticker; ///< for the rate table
    AddressFamily family = AddressFamily::Bitcoin;
    int precision = 8; ///< digits of payer_amount, which is cut and not rounded
    QString minimum;
    bool isAvailable = true;

    [[nodiscard]] QString code() const { return currency.toLower() + QLatin1Char('/') + network; }
};

[[nodiscard]] const QList<OfferedCoin> &offeredCoins();
/// By "usdt/tron"; null if practice does not offer it.
[[nodiscard]] const OfferedCoin *findCoin(const QString &code);
/// All networks of a currency; case does not matter.
[[nodiscard]] QList<OfferedCoin> coinsOf(const QString &currency);

} // namespace tillgate::practice::cryptomus
