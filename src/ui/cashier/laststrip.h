// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/tillview.h"
#include "ui/parts/themed.h"

#include <QAbstractButton>

namespace tillgate {

/// One of the last five sales. One that needs a decision has its family's tint as ground.
class RecentCell final : public Themed<QAbstractButton>
{
    Q_OBJECT
public:
    RecentCell(const Theme &theme, int number, QWidget *parent);

    void setSale(const RecentSale &sale);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    std::optional<RecentSale> m_sale;
};

/// The last five sales, always in view for every cashier.
class LastStrip final : public Themed<QWidget>
{
    Q_OBJECT
public:
    LastStrip(const Theme &theme, QWidget *parent);

    void render(const QList<RecentSale> &sales);
    /// In training the frame eats some of the margin.
    void setSideMargin(int margin);

Q_SIGNALS:
    void saleChosen(const SaleId &sale);

protected:
    void restyle() override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    QList<RecentSale> m_sales;
    QList<RecentCell *> m_cells;
    int m_sideMargin = 24;
};

} // namespace tillgate
