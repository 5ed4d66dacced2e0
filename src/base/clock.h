// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <chrono>

namespace tillgate {

/// Time as a dependency, so that tests can move it.
///
/// Wall time is for records only. Deadlines and countdowns use `elapsed()`, which nobody can set.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The wall clock in UTC, to the millisecond. May jump when somebody sets the machine's clock.
    [[nodiscard]] virtual QDateTime now() const = 0;

    /// Time since some fixed point; never jumps back, goes on while the machine sleeps.
    [[nodiscard]] virtual std::chrono::milliseconds elapsed() const = 0;
};

/// The machine's own clocks.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds elapsed() const override;
};

} // namespace tillgate
