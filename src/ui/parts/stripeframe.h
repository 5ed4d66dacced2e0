// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/themed.h"

namespace tillgate {

/// The frame round everything in training: black and white stripes, because they go with every state colour.
/// A top-most child of its window that lets every click through and follows the window's size.
class StripeFrame final : public Themed<QWidget>
{
    Q_OBJECT
public:
    StripeFrame(const Theme &theme, QWidget *window);

    /// How wide the frame is, so that the window can keep free of it.
    [[nodiscard]] int thickness() const { return theme().px(8); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tillgate
