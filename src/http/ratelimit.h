// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>

namespace tillgate {

/// Who goes first when not all may go.
enum class Priority {
    Notice, ///< a verified notice says that money may be there
    Urgent, ///< somebody waits for it: a code that is opened or looked up, a key that was pressed
    Watching, ///< polling of a payment that is under way
    Background, ///< what nobody waits for: late payments, estimates
};

/// Decides when the next request to a gateway may leave: a token bucket, as a value over elapsed time.
///
/// In any minute at most `requestsPerMinute` leave: a third of them at once, the rest spread evenly.
/// A quarter of a full bucket is kept for what notices ask for: a code that can be shown can be followed. Half of it, at
/// least one token of several, is kept from what nobody at the counter waits for.
class RateLimit final
{
public:
    explicit RateLimit(int requestsPerMinute);

    /// How long a request has to wait at `now`, with so many leaving before it; 0 if it may leave.
    [[nodiscard]] std::chrono::milliseconds waitAt(std::chrono::milliseconds now, Priority priority, int ahead = 0) const;
    /// Notes that a request leaves at `now`.
    void take(std::chrono::milliseconds now);
    /// Nothing leaves before `time`; an earlier hold is never shortened.
    void holdUntil(std::chrono::milliseconds time);

private:
    [[nodiscard]] qint64 keptFrom(Priority priority) const;
    [[nodiscard]] qint64 levelAt(std::chrono::milliseconds now) const;

    qint64 m_refillPerMinute;
    qint64 m_capacity;
    qint64 m_level; ///< in 60,000ths of a token, so that one millisecond refills a whole number
    std::chrono::milliseconds m_levelAt{0};
    std::chrono::milliseconds m_heldUntil{0};
    bool m_isFresh = true;
};

} // namespace tillgate
