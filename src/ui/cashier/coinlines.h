// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/tillview.h"
#include "ui/parts/themed.h"

namespace tillgate {

/// The two or three loud lines under the total: how many coins, on which network, with which memo.
/// They never elide; they step down.
class CoinLines final : public Themed<QWidget>
{
    Q_OBJECT
public:
    CoinLines(const Theme &theme, QWidget *parent);

    void render(const PaymentView &view);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool isCutOff() const;

protected:
    void restyle() override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QString label;
        QString value;
        bool isStruck = false;
    };
    void add(const QString &label, const QString &value, bool isStruck = false);
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int valueLeft() const;
    [[nodiscard]] QFont valueFont(int room) const;

    QList<Line> m_lines;
};

} // namespace tillgate
