// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/themed.h"

namespace tillgate {

/// A quiet bar: how much of the time is left, how many confirmations are there, how much money came.
/// It moves when it is told to, never by animation.
class Bar final : public Themed<QWidget>
{
    Q_OBJECT
public:
    Bar(const Theme &theme, QWidget *parent);

    /// `filled` in thousandths, 0 to 1000. A thick bar shows money. `parts` above 1 draws gaps.
    void setFilled(int filled, Family family, bool isThick, int parts = 1);
    [[nodiscard]] int filled() const { return m_filled; }

protected:
    void restyle() override;
    void paintEvent(QPaintEvent *event) override;

private:
    int m_filled = 0;
    int m_parts = 1;
    Family m_family = Family::Grey;
    bool m_isThick = false;
};

} // namespace tillgate
