// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "money/money.h"
#include "ui/parts/themed.h"

#include <optional>

namespace tillgate {

/// The fiat total, always the biggest text and always in the same place.
class TotalLine final : public Themed<QWidget>
{
    Q_OBJECT
public:
    TotalLine(const Theme &theme, QWidget *parent);

    /// Quiet while nothing is typed; white on the green field.
    void setTotal(const Money &total, bool isQuiet, bool isOnGreen);
    /// Label and sum with the inset above them, as high as the design gives.
    [[nodiscard]] int designHeight() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Money> m_total;
    bool m_isQuiet = false;
    bool m_isOnGreen = false;
};

} // namespace tillgate
