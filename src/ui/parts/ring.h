// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/themed.h"

namespace tillgate {

/// The customer's countdown of the last five minutes: a ring with the time in it.
class Ring final : public Themed<QWidget>
{
    Q_OBJECT
public:
    Ring(const Theme &theme, QWidget *parent);

    /// `filled` in thousandths; `time` as it is to be read ("4:02").
    void setTime(int filled, const QString &time, Family family);

protected:
    void restyle() override;
    void paintEvent(QPaintEvent *event) override;

private:
    int m_filled = 0;
    QString m_time;
    Family m_family = Family::Blue;
};

} // namespace tillgate
