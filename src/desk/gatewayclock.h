// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <optional>

namespace tillgate {

/// The gateway's clock, as far as this till can know it: the Date of an answer, carried on by monotonic
/// time. Setting the machine's own clock does not move it. Before the first answer it is the wall clock.
class GatewayClock final
{
public:
    explicit GatewayClock(const Clock &clock) : m_clock(clock) { }

    /// An answer said `serverTime`. HTTP dates are whole seconds, so small differences are noise and keep
    /// the anchor; larger ones move it.
    void heard(const QDateTime &serverTime);

    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] bool hasHeard() const { return m_anchor.has_value(); }
    /// Gateway's clock minus ours; none before the first answer.
    [[nodiscard]] std::optional<std::chrono::seconds> differenceToOurs() const;

private:
    struct Anchor
    {
        QDateTime serverTime;
        std::chrono::milliseconds at;
    };

    const Clock &m_clock;
    std::optional<Anchor> m_anchor;
};

} // namespace tillgate
