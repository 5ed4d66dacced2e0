// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sale/payment.h"

namespace tillgate {

/// The one line that decides for the cashier.
enum class HandoverAdvice {
    None, ///< nothing to hand over
    Wait, ///< wait, do not hand over yet
    HandOver, ///< hand over now
    DoNot, ///< do not hand over
    AskManager,
};

/// One line of the shop's rules: goods may go before the gateway's final word.
struct HandoverRule
{
    /// Empty: every coin without a rule of its own.
    CoinId coin = {};
    /// Up to this price, the price itself included; none: whatever it costs.
    std::optional<Money> upTo = std::nullopt;
    /// How many confirmations are enough; 0: seen is enough.
    int confirmations = 0;

    bool operator==(const HandoverRule &) const = default;
};

/// All rules of a shop. Without one only the gateway's final word counts.
using HandoverRules = QList<HandoverRule>;

/// The rule for a price in this coin: of the coin's own rules (else of the common ones) the one with the
/// lowest limit that still reaches the price. "Seen is enough" never counts for a coin whose unconfirmed
/// payments their sender can replace or take back (zero-confirmation risk above "low").
[[nodiscard]] std::optional<HandoverRule> ruleFor(const HandoverRules &rules, const Coin &coin, const Money &price);

[[nodiscard]] HandoverAdvice handoverAdvice(const Payment &payment, const Coin &coin,
                                            const HandoverRules &rules = {});

} // namespace tillgate
