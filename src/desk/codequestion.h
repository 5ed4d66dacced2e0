// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/gatewayline.h"
#include "desk/tillview.h"

#include <QDateTime>

namespace tillgate {

/// What of the sum is no price of the goods, in per cent, rounded up to one digit so that what is above a limit never
/// reads as the limit; at most 100. None where the gateway says nothing, or nothing that can be.
[[nodiscard]] std::optional<Decimal> costShare(const std::optional<Decimal> &cost, const Decimal &due);
/// The same if it is more than the shop takes without a word; `limit` in per cent.
[[nodiscard]] std::optional<Decimal> costAbove(int limit, const std::optional<Decimal> &cost, const Decimal &due);

/// What is known of a price when its code could be shown for the first time. Times by the gateway's clock.
struct PriceFacts
{
    bool isMadeOnPage = false; ///< the gateway's page makes it when the customer picks a coin: the code holds none
    bool isLocked = true; ///< the gateway takes the quoted coins until the end, whatever the rate does
    bool wantsLock = true; ///< the shop asked for that; otherwise it lives with what the rate does for a while
    std::chrono::seconds age{0};
    std::chrono::seconds left{0}; ///< negative once it is over
    std::chrono::seconds whole{0}; ///< from the quote to its end
    std::chrono::seconds oldestRate{120}; ///< what the shop takes of a rate that nobody holds
};

[[nodiscard]] PriceFacts priceFacts(const Quote &quote, const GatewayLine &line, std::chrono::seconds oldestRate);

/// Long enough for a wallet to be found and used. Of a window that is short by itself, half is asked.
inline constexpr std::chrono::seconds leastRest = std::chrono::minutes(3);

/// What the cashier has to hear about a price before its code is seen; none if it is good. Six gateways in one rule:
/// NOWPayments locks 20 minutes or not at all, Plisio, CoinGate, BTCPay Server and Cryptomus lock until the end that they
/// name, XAIGATE's page makes a price of its own (dossiers, section 6). An answer that came late, or an order that was
/// found again, brings a price that is old already.
[[nodiscard]] std::optional<CodeQuestion::Kind> priceQuestion(const PriceFacts &facts);

} // namespace tillgate
