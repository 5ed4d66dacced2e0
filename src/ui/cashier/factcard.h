// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/tillview.h"
#include "ui/parts/card.h"

class QVBoxLayout;

namespace tillgate {

class FactList;
class Label;

/// The left card once money moved: what came in, or the proof. The code is gone, so nobody pays twice.
class FactCard final : public Card
{
    Q_OBJECT
public:
    FactCard(const Theme &theme, QWidget *parent);

    void render(const PaymentView &view);

protected:
    void restyle() override;
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    FactList *m_facts;
    Label *m_foot;
    QVBoxLayout *m_layout;
    QString m_footSign;
};

} // namespace tillgate
