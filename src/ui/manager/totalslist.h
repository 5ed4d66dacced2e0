// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/dayview.h"
#include "ui/parts/card.h"

namespace tillgate {

/// Totals with their count, one a line: by state, or by coin.
class TotalsList final : public Card
{
    Q_OBJECT
public:
    TotalsList(const Theme &theme, const QString &title, QWidget *parent);

    /// `areStages`: the names are names of stages, shown with sign and word.
    void render(const QList<DayTotal> &totals, bool areStages);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void restyle() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QList<DayTotal> m_totals;
    bool m_areStages = false;
};

} // namespace tillgate
