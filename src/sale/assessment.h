// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sale/payment.h"
#include "sale/snapshot.h"

namespace tillgate {

/// What an authenticated read means for a payment: the one event for `advance`, and why.
struct Assessment
{
    PaymentEvent event = PaymentEvent::ReportedUnclear;
    /// For ReportedUnclear: what does not fit, in words for a manager. Empty otherwise.
    QString reason = {};

    bool operator==(const Assessment &) const = default;
};

/// The amount rules before "paid": a status word alone is never enough. Paid needs all of: the payment id
/// that we opened, no parent, the same reference, price, currency, coin, address and memo where the
/// gateway repeats them, and at least the due amount received, less `tolerance` (coins, never negative).
///
/// `payment.quote` must be set. The due amount is what the gateway quoted, not what it says now.
[[nodiscard]] Assessment assess(const Payment &payment, const Snapshot &snapshot,
                                const Decimal &tolerance = {});

/// The coins still missing, zero if none.
[[nodiscard]] Decimal missingCoins(const Payment &payment);
/// The coins received beyond what was payable, zero if none.
[[nodiscard]] Decimal excessCoins(const Payment &payment);
/// `coins` at the payment's own rate, in whole minor units; none without a quote.
[[nodiscard]] std::optional<Money> worthAtQuote(const Payment &payment, const Decimal &coins,
                                                Rounding rounding);

} // namespace tillgate
