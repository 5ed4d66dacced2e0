// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "money/decimal.h"

#include <QStringList>

#include <optional>

namespace tillgate {

/// A gateway's report that does not fit what is stored: all of it that a person would look at.
struct Contradiction
{
    QString words; ///< what does not fit, as a person hears it
    QString rawStatus;
    std::optional<Decimal> receivedCoins = std::nullopt; ///< none if the gateway did not say
    QStringList transactionIds = {}; ///< sorted

    bool operator==(const Contradiction &) const = default;
};

} // namespace tillgate
