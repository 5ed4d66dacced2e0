// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/coin.h"
#include "money/decimal.h"

namespace tillgate {

/// The amount to pay: the quote rounded **up** to the digits that the coin shows and the chain carries
/// (dossier coins A.1). Use this one value on the screen, in the QR code and on paper.
/// Usage error unless `quoted` is positive.
[[nodiscard]] Result<Decimal> payableAmount(const Coin &coin, const Decimal &quoted);

/// An amount in whole units of the chain (satoshi, wei, nano) as digits, by moving the point.
/// Usage error if it is not positive or has more digits than the chain carries.
[[nodiscard]] Result<QString> chainUnits(const Coin &coin, const Decimal &amount);

} // namespace tillgate
