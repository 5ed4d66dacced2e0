// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/dayview.h"
#include "ui/parts/card.h"

namespace tillgate {

class CapButton;

/// "Needs a decision": money that a person has to judge, each row with its button.
class DecisionList final : public Card
{
    Q_OBJECT
public:
    DecisionList(const Theme &theme, QWidget *parent);

    void render(const QList<DaySale> &decisions);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void decisionRequested(const SaleId &sale);

protected:
    void restyle() override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int headHeight() const { return theme().px(48, 40); }
    [[nodiscard]] int rowHeight() const { return theme().px(64, 52); }

    QList<DaySale> m_decisions;
    QList<CapButton *> m_buttons;
};

} // namespace tillgate
