// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <array>
#include <atomic>
#include <chrono>

namespace tillgate {

/// How often something took how long, counted on several threads: in steps of two from 64 microseconds on.
class Histogram final
{
public:
    static constexpr std::size_t steps = 18; ///< the last one holds whatever is longer than 4 seconds

    struct Step
    {
        std::chrono::microseconds upTo;
        quint64 count = 0; ///< of this step alone
    };

    void add(std::chrono::microseconds duration)
    {
        std::size_t step = 0;
        while (step + 1 < steps && duration > limit(step))
            ++step;
        m_counts.at(step).fetch_add(1, std::memory_order_relaxed);
        m_total.fetch_add(duration.count(), std::memory_order_relaxed);
    }
    /// Without the last one, which has no end.
    [[nodiscard]] QList<Step> limitedSteps() const
    {
        QList<Step> all;
        for (std::size_t step = 0; step + 1 < steps; ++step)
            all.append({.upTo = limit(step), .count = m_counts.at(step)});
        return all;
    }
    [[nodiscard]] quint64 count() const
    {
        quint64 sum = 0;
        for (const std::atomic<quint64> &count : m_counts)
            sum += count;
        return sum;
    }
    [[nodiscard]] std::chrono::microseconds total() const { return std::chrono::microseconds(m_total); }

private:
    static constexpr std::chrono::microseconds limit(std::size_t step) { return std::chrono::microseconds(64LL << step); }

    std::array<std::atomic<quint64>, steps> m_counts{};
    std::atomic<qint64> m_total = 0;
};

} // namespace tillgate
