// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/card.h"

namespace tillgate {

/// One key figure of the day: what it is, the figure, a small line under it.
class FigureCard final : public Card
{
    Q_OBJECT
public:
    FigureCard(const Theme &theme, QWidget *parent);

    void setFigure(const QString &label, const QString &figure, const QString &unit, const QString &note);

protected:
    void restyle() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_label;
    QString m_figure;
    QString m_unit;
    QString m_note;
};

} // namespace tillgate
