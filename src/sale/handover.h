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

/// When goods may go before the gateway's final word. The default is never: only settled money counts.
struct HandoverRule
{
    /// At or below this price, "seen" is enough for coins whose unconfirmed payments cannot be replaced
    /// by their sender (zero-confirmation risk "none" or "low"). None: never.
    std::optional<Money> seenIsEnoughUpTo = std::nullopt;
};

[[nodiscard]] HandoverAdvice handoverAdvice(const Payment &payment, const Coin &coin,
                                            const HandoverRule &rule = {});

} // namespace tillgate
