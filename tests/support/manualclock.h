// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

namespace tillgate::test {

/// A clock that stands still until the test moves it.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(const QDateTime &start = QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC)) : m_now(start) { }

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_elapsed; }

    /// Time passes.
    void advance(std::chrono::milliseconds time)
    {
        m_elapsed += time;
        m_now = m_now.addMSecs(time.count());
    }
    /// Somebody sets the machine's clock: no time passes.
    void setWallClock(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
    std::chrono::milliseconds m_elapsed{0};
};

} // namespace tillgate::test
