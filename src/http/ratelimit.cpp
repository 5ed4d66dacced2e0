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

std::chrono::milliseconds RateLimit::waitAt(std::chrono::milliseconds now, Priority priority, int ahead) const
{
    const std::chrono::milliseconds held = std::max(m_heldUntil - now, std::chrono::milliseconds(0));
    const qint64 missing = (1 + ahead) * token + keptFrom(priority) - levelAt(now);
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

qint64 RateLimit::keptFrom(Priority priority) const
{
    const qint64 tokens = m_capacity / token;
    switch (priority) {
    case Priority::Notice: return 0;
    case Priority::Urgent: return tokens / 4 * token;
    case Priority::Watching:
    case Priority::Background: return tokens > 1 ? std::max<qint64>(1, tokens / 2) * token : 0;
    }
    Q_UNREACHABLE();
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
