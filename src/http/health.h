// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

namespace tillgate {

/// How the way to a gateway is. About reachability only: never stored, never changes a payment's stage.
struct Health
{
    /// Clock::elapsed() of the last usable answer; none yet.
    std::optional<std::chrono::milliseconds> lastAnsweredAt;
    /// How long that exchange took.
    std::chrono::milliseconds lastDuration{0};
    /// Why the newest exchange brought no usable answer; none if it did.
    std::optional<Error> lastError;
    /// Exchanges without a usable answer since the last one with; for growing pauses.
    int failuresInRow = 0;
    /// The gateway's clock minus ours, from its Date header, good to about a second.
    std::optional<std::chrono::seconds> clockOffset;

    [[nodiscard]] bool isUp() const { return lastAnsweredAt.has_value() && !lastError.has_value(); }
    bool operator==(const Health &) const = default;
};

} // namespace tillgate
