// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "coin/coin.h"
#include "money/decimal.h"

#include <optional>

namespace tillgate {

/// What a payment link says, as a wallet would understand it. Addresses are as written, not yet checked.
struct ReadLink
{
    QString address;
    std::optional<Decimal> amount; ///< in whole coins
    QString contract;
    std::optional<qint64> chainId;
    QString memo;
    QString lightningInvoice;

    bool operator==(const ReadLink &) const = default;
};

/// Reads a link of the coin's family. Malformed if it is another scheme, an amount is unreadable, a key
/// that matters comes twice, or a key says that it must be understood (`req-`).
[[nodiscard]] Result<ReadLink> readLink(const Coin &coin, QStringView link);

} // namespace tillgate
