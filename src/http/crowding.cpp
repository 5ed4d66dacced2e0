// SPDX-License-Identifier: Apache-2.0
#include "http/crowding.h"

#include <algorithm>
#include <numeric>

namespace tillgate {

unsigned sparePlaces(const ListenLimits &limits)
{
    return limits.connections / 4;
}

std::vector<std::size_t> whoMakesRoom(const std::vector<Standing> &unfinished, std::size_t open, const ListenLimits &limits,
                                      std::chrono::steady_clock::time_point now)
{
    // Half of the spare ones, so that not every newcomer has all of them looked at.
    const std::size_t enoughForTheYoung = limits.connections + sparePlaces(limits) / 2;
    std::vector<std::size_t> order(unfinished.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return unfinished.at(a) < unfinished.at(b); });
    std::vector<std::size_t> leaving;
    for (const std::size_t at : order) {
        const bool isYoung = unfinished.at(at).since > now - limits.firstMoment;
        if (open - leaving.size() <= (isYoung ? enoughForTheYoung : limits.connections))
            break;
        leaving.push_back(at);
    }
    return leaving;
}

} // namespace tillgate
