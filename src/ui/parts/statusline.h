// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/themed.h"

namespace tillgate {

/// How something stands: in the colour of its state, with sign, word, and a smaller line under it.
struct StatusWords
{
    Family family = Family::Grey;
    QString sign;
    QString word;
    QString note = {};

    bool operator==(const StatusWords &) const = default;
};

/// A state in one line of its own, on its tint.
class StatusLine final : public Themed<QWidget>
{
    Q_OBJECT
public:
    StatusLine(const Theme &theme, QWidget *parent);

    void setStatus(const StatusWords &status);
    [[nodiscard]] const StatusWords &status() const { return m_status; }

protected:
    void restyle() override;
    void paintEvent(QPaintEvent *event) override;

private:
    StatusWords m_status;
};

} // namespace tillgate
