// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "coin/coin.h"

#include <QList>

namespace tillgate {

/// Reads the rows of a coin table; every word, number and contract is checked, ids may still repeat.
/// Malformed names the coin and what is wrong with it.
[[nodiscard]] Result<QList<Coin>> readCoinTable(const QByteArray &json);

} // namespace tillgate
