// SPDX-License-Identifier: Apache-2.0
#include "desk/gatewayclock.h"

#include <cstdlib>

namespace tillgate {

void GatewayClock::heard(const QDateTime &serverTime)
{
    constexpr qint64 noiseMilliseconds = 2000;
    if (m_anchor && std::abs(now().msecsTo(serverTime)) <= noiseMilliseconds)
        return;
    m_anchor = Anchor{.serverTime = serverTime, .at = m_clock.elapsed()};
}

QDateTime GatewayClock::now() const
{
    if (!m_anchor)
        return m_clock.now();
    return m_anchor->serverTime.addMSecs((m_clock.elapsed() - m_anchor->at).count());
}

std::optional<std::chrono::seconds> GatewayClock::differenceToOurs() const
{
    if (!m_anchor)
        return std::nullopt;
    return std::chrono::seconds(m_clock.now().secsTo(now()));
}

} // namespace tillgate
