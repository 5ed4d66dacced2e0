// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/refundplan.h"

#include <QCoreApplication>

namespace tillgate {

/// The words about refunds, for every window that speaks of them.
struct RefundWords
{
    Q_DECLARE_TR_FUNCTIONS(RefundWords)

public:
    QString words;
    QString note; ///< one line under it
    QString sign;
};

/// "Through CoinGate": how the money goes back.
[[nodiscard]] RefundWords wayWords(RefundWay way, const RefundPlan &plan);
/// "All that came": how much. Sums keep their own direction.
[[nodiscard]] RefundWords choiceWords(RefundChoice choice, const RefundPlan &plan, Qt::LayoutDirection direction);
/// "The customer has to open the link": how it stands, with what to do.
[[nodiscard]] RefundWords stateWords(const RefundRecord &refund, const RefundPlan &plan);
/// "0.00042117 BTC, worth 23.50 EUR", or only the worth.
[[nodiscard]] QString figuresText(const Decimal &coins, const Money &worth, const QString &ticker,
                                  Qt::LayoutDirection direction);

} // namespace tillgate
