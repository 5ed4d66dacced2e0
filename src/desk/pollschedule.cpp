// SPDX-License-Identifier: Apache-2.0
#include "desk/pollschedule.h"

#include <algorithm>

namespace tillgate {

namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

milliseconds paceOf(const WatchState &state, const WatchPace &pace)
{
    if (isInFlight(state.stage))
        return state.hearsNotices ? std::max(pace.whileCustomerWaits, pace.whileNoticesCome) : pace.whileCustomerWaits;
    if (state.sinceWindow < 10min)
        return 10s;
    if (state.sinceWindow < 2h)
        return 1min;
    return 5min;
}

} // namespace

std::optional<milliseconds> nextPoll(const WatchState &state, const WatchPace &pace, int jitter)
{
    const bool isStillWatched = isInFlight(state.stage)
        || (isWatchedLate(state.stage) && state.sinceWindow < pace.lateHorizon);
    if (!isStillWatched)
        return std::nullopt;

    const milliseconds regular = paceOf(state, pace);
    if (state.failures == 0)
        return regular;
    constexpr int mostDoublings = 6;
    const milliseconds longest = std::max<milliseconds>(regular, 1min);
    const milliseconds backedOff =
        std::min(longest, regular * (1 << std::min(state.failures, mostDoublings)));
    return backedOff / 2 + backedOff * std::clamp(jitter, 0, 1000) / 2000;
}

} // namespace tillgate
