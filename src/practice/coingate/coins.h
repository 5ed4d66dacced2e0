// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/coin.h"
#include "money/decimal.h"

#include <QList>

namespace tillgate::practice::coingate {

/// One coin on one platform that practice offers (dossier coingate 2.2).
struct OfferedCoin
{
    qint64 currencyId = 0;
    QString symbol; ///< upper case: "USDC"
    QString title;
    qint64 platformId = 0;
    QString platform; ///< "ethereum"
    QString platformTitle;
    QString ticker; ///< for the rate table
    AddressFamily family = AddressFamily::Bitcoin;
    int precision = 8;
    bool isPayable = true;
    QString linkScheme; ///< empty: no payment_request_uri

    [[nodiscard]] QString code() const { return symbol.toLower() + QLatin1Char('/') + platform; }
    [[nodiscard]] bool takesMemo() const
    {
        return family == AddressFamily::Ripple || family == AddressFamily::Stellar;
    }
};

/// A currency that things are priced in.
struct FiatCurrency
{
    qint64 id = 0;
    QString symbol;
    QString title;
};

/// Coins of one symbol stand together, the native platform first.
[[nodiscard]] const QList<OfferedCoin> &offeredCoins();
[[nodiscard]] const QList<FiatCurrency> &fiatCurrencies();
/// By "usdc/ethereum"; null if practice does not offer it.
[[nodiscard]] const OfferedCoin *findCoin(const QString &code);
/// By symbol in any case and platform id; without the id the symbol's native platform.
[[nodiscard]] const OfferedCoin *findCoin(const QString &symbol, std::optional<qint64> platformId);

} // namespace tillgate::practice::coingate
