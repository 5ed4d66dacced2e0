// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/coin.h"
#include "money/money.h"
#include "sale/identifiers.h"

#include <QDateTime>
#include <QUrl>

#include <optional>

namespace tillgate {

/// What the gateway offered for one payment: where to send how much until when. Once it was shown it
/// never changes; a new offer is a new quote.
struct Quote
{
    GatewayPaymentId gatewayId = {};
    CoinId coin = {};
    /// As the gateway spelled it, and in the coin's normal form (the one that is shown and linked).
    QString address = {};
    QString normalAddress = {};
    /// Destination tag, memo or comment; without it the money cannot be matched. None if the coin needs none.
    std::optional<QString> memo = {};
    /// The gateway's figure, exactly as it came.
    Decimal quotedCoins = {};
    /// `quotedCoins` rounded up once to what can be shown and sent; used for screen, code, comparison and receipt.
    Decimal payableCoins = {};
    /// By the gateway's clock. `priceHeldUntil` is the end of the rate lock.
    QDateTime openedAt = {};
    QDateTime priceHeldUntil = {};
    std::optional<QDateTime> watchedUntil = {};
    bool isFixedRate = false;
    /// The token contract, when the gateway names one.
    std::optional<QString> contract = {};
    /// The gateway's own page for this payment. Without an address it is all that can be shown: then
    /// `address` is empty and the coin amounts are zero, the customer sees them there.
    std::optional<QUrl> pageUrl = std::nullopt;
    /// A Lightning invoice for the same amount, to go into the link of an on-chain address. None by default.
    std::optional<QString> lightningInvoice = std::nullopt;

    [[nodiscard]] bool isPageOnly() const { return address.isEmpty() && pageUrl.has_value(); }

    bool operator==(const Quote &) const = default;
};

} // namespace tillgate
