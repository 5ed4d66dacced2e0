// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "money/decimal.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace tillgate::practice {

/// What one unit of a coin (by ticker) or fiat currency costs in US dollars in the practice world: a
/// fixed table, moved by at most half a percent every 20 minutes so that a new price is a different one.
/// None for what the table does not have.
[[nodiscard]] std::optional<Decimal> dollarsFor(const QString &ticker, const QDateTime &now);

/// `amount` of `from` in units of `to`, with `scale` digits, half up; none if either is unknown.
[[nodiscard]] std::optional<Decimal> converted(const Decimal &amount, const QString &from, const QString &to,
                                               const QDateTime &now, int scale);

/// True for the fiat currencies that the table has.
[[nodiscard]] bool isFiat(const QString &code);

} // namespace tillgate::practice
