// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "money/money.h"

#include <QString>

namespace tillgate {

/// A sum in a field of a page: what it means, or in words why nobody can say and what to type instead.
struct TypedSum
{
    std::optional<Money> sum = {};
    QString problem = {}; ///< for the person who typed it; empty if there is a sum
};

/// Reads "250,50", "1.234,50" or "10 000", whichever country wrote it. Where a mark may part decimals or
/// thousands ("10.000", "1.234") nothing is guessed.
[[nodiscard]] TypedSum typedSum(const QString &text, const Currency &currency);

/// The same for coins.
struct TypedCoins
{
    std::optional<Decimal> coins = {};
    QString problem = {};
};

/// Of two readings the one that is above `most` is none; `digits` are those that the coin has behind the mark.
[[nodiscard]] TypedCoins typedCoins(const QString &text, const Decimal &most, int digits);

} // namespace tillgate
