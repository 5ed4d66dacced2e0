// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "money/decimal.h"

#include <QList>

namespace tillgate {

/// What a person may mean by "1.234,50", "1 234.50" or "23,5", whichever country wrote it: one amount; two where
/// a mark may part decimals or thousands ("1.234"); none if it is no amount.
[[nodiscard]] QList<Decimal> amountsMeant(const QString &typed);

} // namespace tillgate
