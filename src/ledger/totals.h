// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/salesview.h"

namespace tillgate {

/// What was taken in one coin against one fiat currency.
struct CoinTotal
{
    CoinId coin;
    Money worth; ///< what they covered of completed sales
    Decimal coins; ///< received in them
    int payments = 0;

    bool operator==(const CoinTotal &) const = default;
};

/// The sums of some sales in one currency.
struct CurrencyTotal
{
    Money completed;
    Money crypto; ///< of the completed sales, by tender
    Money cash;
    Money writtenOff;
    int completedCount = 0;
    int openCount = 0;
    int cancelledCount = 0;
    int needsDecisionCount = 0;
    int firstReceipt = 0; ///< 0: none
    int lastReceipt = 0;
    QList<CoinTotal> coins; ///< by coin id

    bool operator==(const CurrencyTotal &) const = default;
};

/// Sums by currency, in order of the currency's code. Overflow beyond what Money can hold.
[[nodiscard]] Result<QList<CurrencyTotal>> totalsOf(const QList<SaleWithAttempts> &sales);

} // namespace tillgate
