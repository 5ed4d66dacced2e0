// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sale/payment.h"
#include "sale/snapshot.h"

namespace tillgate {

/// What a second answer of the gateway says about a quote that nobody has seen yet.
struct ReadBack
{
    enum class Verdict {
        Matches, ///< address, amount, coin and memo are the quote's
        Differs, ///< at least one is another; `difference` says which
        Silent, ///< it proves nothing: no address or amount in it, or the payment is past waiting
    };
    Verdict verdict = Verdict::Silent;
    /// One sentence for a manager; empty unless it differs.
    QString difference = {};

    bool operator==(const ReadBack &) const = default;
};

/// Compares an authenticated read with the stored quote, which must be set. Stricter than `assess`: here a
/// smaller or larger amount due counts too, as long as nothing arrived.
[[nodiscard]] ReadBack readBack(const Payment &payment, const Snapshot &snapshot, const Coin &coin);

} // namespace tillgate
