// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/themed.h"

#include <QTimer>

namespace tillgate {

/// The sign of three dots while somebody else has the word, one of them dark in turn. They stand still, all
/// dark, where the shop or the desktop wants nothing to blink (the text cursor does not, either).
class BusyDots final : public Themed<QWidget>
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds step{400};

    BusyDots(const Theme &theme, QWidget *parent);

    [[nodiscard]] bool isMoving() const { return m_step.isActive(); }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void obey();

    QTimer m_step;
    int m_dark = 0;
};

/// True while carets and dots may move.
[[nodiscard]] bool hasMotion();

} // namespace tillgate
