// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/dayview.h"

#include <QAbstractTableModel>

namespace tillgate {

/// The day's sales as rows of a table, newest first.
class DayModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, State, PaidWith, Receipt, Amount, ColumnCount };

    explicit DayModel(QObject *parent = nullptr);

    void setSales(const QList<DaySale> &sales);
    [[nodiscard]] const DaySale &sale(int row) const { return m_sales[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const DaySale &sale, int column) const;

    QList<DaySale> m_sales;
};

/// What the state column says: the stage's word, or that no coin was chosen.
[[nodiscard]] QString daySaleWord(const DaySale &sale);

} // namespace tillgate
