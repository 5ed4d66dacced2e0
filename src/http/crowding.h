// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/listenlimits.h"

#include <compare>
#include <cstddef>
#include <vector>

namespace tillgate {

/// What one connection has to show when there are too many: the least of them is cut first.
struct Standing
{
    bool hasDelivered = false; ///< something was posted on it and taken
    std::chrono::steady_clock::time_point since; ///< when what it is at began: a request that is not whole, or silence

    auto operator<=>(const Standing &) const = default;
};

/// Places beyond the limit, for a rush.
[[nodiscard]] unsigned sparePlaces(const ListenLimits &limits);

/// Which of these have to go, by their index. `open` counts all connections, also those whose request is being handled and
/// that never have to.
///
/// Whoever has delivered something goes last; among the others whoever has been at it the longest goes first. In a rush of
/// hundreds an honest sender would soon be the oldest of all: as long as there are spare places, everybody has a moment.
[[nodiscard]] std::vector<std::size_t> whoMakesRoom(const std::vector<Standing> &unfinished, std::size_t open,
                                                    const ListenLimits &limits, std::chrono::steady_clock::time_point now);

} // namespace tillgate
