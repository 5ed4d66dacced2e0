// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/themed.h"

#include <QAbstractButton>

namespace tillgate {

/// The one button whose press (Enter) is the safe next step. It stands in the same place on every step.
///
/// The widget is larger than the painted button by the rim of its focus ring on each side.
class MainButton final : public Themed<QAbstractButton>
{
    Q_OBJECT
public:
    MainButton(const Theme &theme, QWidget *parent);

    void setContent(const QString &words, const QString &signName, const QString &cap);
    /// Room for the focus ring around the painted button.
    [[nodiscard]] int rim() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool isCutOff() const;

protected:
    void restyle() override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect wordsBox() const;
    /// The key's cap gives way to the words where both do not fit.
    [[nodiscard]] bool isCapShown() const;
    void paintGround(QPainter &painter) const;

    QString m_sign;
    QString m_cap;
};

} // namespace tillgate
