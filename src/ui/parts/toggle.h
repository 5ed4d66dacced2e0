// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/themed.h"

#include <QCheckBox>

namespace tillgate {

/// A switch: sign and words, the pill at the end; the whole row is clickable.
class Toggle final : public Themed<QCheckBox>
{
    Q_OBJECT
public:
    /// Where it lies: on the practice panel, which is ink in every scheme, or on a page.
    enum class Ground { Panel, Page };
    Toggle(const Theme &theme, const QString &words, const QString &signName, QWidget *parent,
           Ground ground = Ground::Panel);

    [[nodiscard]] QSize sizeHint() const override;
    /// The words step down and wrap before a column has to grow.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool isCutOff() const;

protected:
    void restyle() override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect wordsBox() const;
    [[nodiscard]] QFont wordsFont() const;
    void paintPill(QPainter &painter) const;

    QString m_sign;
    Ground m_ground;
};

} // namespace tillgate
