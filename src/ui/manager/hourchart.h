// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/dayview.h"
#include "ui/parts/themed.h"

#include <array>

namespace tillgate {

/// The day's paid sales by hour, as plain bars. No library needed.
class HourChart final : public Themed<QWidget>
{
    Q_OBJECT
public:
    HourChart(const Theme &theme, QWidget *parent);

    void render(const DayView &view);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Whole units of the currency per local hour; for drawing only.
    std::array<qint64, 24> m_sums{};
    int m_first = 8;
    int m_last = 18;
    QString m_highest;
};

} // namespace tillgate
