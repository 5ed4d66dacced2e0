// SPDX-License-Identifier: Apache-2.0
#include "http/ratelimit.h"

#include <algorithm>

namespace tillgate {

namespace {

constexpr qint64 token = 60'000;

} // namespace

RateLimit::RateLimit(int requestsPerMinute)
{
    const qint64 perMinute = std::max(1, requestsPerMinute);
    const qint64 burst = std::max<qint64>(1, perMinute / 3);
    m_refillPerMinute = std::max<qint64>(1, perMinute - burst);
    m_capacity = burst * token;
    m_level = m_capacity;
}

std::chrono::milliseconds RateLimit::waitAt(std::chrono::milliseconds now, Priority priority) const
{
    const std::chrono::milliseconds held = std::max(m_heldUntil - now, std::chrono::milliseconds(0));
    const bool leavesSome = priority != Priority::Urgent && m_capacity > token;
    const qint64 kept = leavesSome ? std::max(token, m_capacity / token / 4 * token) : 0;
    const qint64 missing = token + kept - levelAt(now);
    if (missing <= 0)
        return held;
    return std::max(held, std::chrono::milliseconds((missing + m_refillPerMinute - 1) / m_refillPerMinute));
}

void RateLimit::take(std::chrono::milliseconds now)
{
    m_level = levelAt(now) - token;
    m_levelAt = now;
    m_isFresh = false;
}

void RateLimit::holdUntil(std::chrono::milliseconds time)
{
    m_heldUntil = std::max(m_heldUntil, time);
}

qint64 RateLimit::levelAt(std::chrono::milliseconds now) const
{
    if (m_isFresh)
        return m_capacity;
    const qint64 passed = std::max<qint64>(0, (now - m_levelAt).count());
    // A till may stand idle for years: cap before multiplying.
    const qint64 enough = m_capacity / m_refillPerMinute + token;
    return std::min(m_capacity, m_level + std::min(passed, enough) * m_refillPerMinute);
}

} // namespace tillgate
