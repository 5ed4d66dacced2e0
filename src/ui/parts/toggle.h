// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/themed.h"

#include <QCheckBox>

namespace tillgate {

/// A switch: sign and words, the pill at the end; the whole row, 48 high, is clickable.
class Toggle final : public Themed<QCheckBox>
{
    Q_OBJECT
public:
    Toggle(const Theme &theme, const QString &words, const QString &signName, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void restyle() override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sign;
};

} // namespace tillgate
