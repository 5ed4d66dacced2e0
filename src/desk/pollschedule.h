// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sale/stage.h"

#include <chrono>

namespace tillgate {

/// How a payment is being watched at this moment.
struct WatchState
{
    PaymentStage stage = PaymentStage::Waiting;
    /// Since the rate lock ended, by the gateway's clock; negative while it runs.
    std::chrono::seconds sinceWindow{0};
    /// Reads in a row that got no answer.
    int failures = 0;
    /// A verified notice about this payment has come in: the gateway tells by itself, polls only stand behind it.
    bool hearsNotices = false;
};

/// How patient the watch is. Times are a shop's choice within sense; these are the defaults.
struct WatchPace
{
    std::chrono::milliseconds whileCustomerWaits = std::chrono::milliseconds(2500);
    /// The same where notices come: as seldom as the shyest gateway asks for (dossier plisio, rate limit).
    std::chrono::milliseconds whileNoticesCome = std::chrono::seconds(10);
    /// After the window, late money is looked for until then.
    std::chrono::hours lateHorizon{24};
};

/// When to ask the gateway next about one payment, or none when the watch is over.
///
/// Quick while a customer stands there, less so once notices come; after the window every 10 s for ten minutes, every minute for two
/// hours, then every five minutes until the horizon. Failures double the wait, up to a minute.
/// `jitter` in [0, 1000] thousandths spreads retries over half of the wait, so that many tills do not ask
/// together.
[[nodiscard]] std::optional<std::chrono::milliseconds> nextPoll(const WatchState &state, const WatchPace &pace,
                                                                int jitter);

} // namespace tillgate
