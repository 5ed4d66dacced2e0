// SPDX-License-Identifier: Apache-2.0
#include "ui/manager/daymodel.h"

#include "ui/parts/format.h"
#include "ui/parts/stagewords.h"

namespace tillgate {

QString daySaleWord(const DaySale &sale)
{
    if (sale.sale.isCancelled && !countsAsPaid(sale.stage))
        return stageWord(PaymentStage::Cancelled);
    return sale.attempts.isEmpty() ? DayModel::tr("No payment yet") : stageWord(sale.stage);
}

DayModel::DayModel(QObject *parent) : QAbstractTableModel(parent) { }

void DayModel::setSales(const QList<DaySale> &sales)
{
    beginResetModel();
    m_sales = sales;
    endResetModel();
}

int DayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sales.size());
}

int DayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DayModel::text(const DaySale &sale, int column) const
{
    switch (column) {
    case Time:
        return clockText(sale.sale.openedAt);
    case State:
        return daySaleWord(sale);
    case PaidWith:
        return sale.coinName;
    case Receipt:
        return sale.sale.receiptNumber > 0 ? QString::number(sale.sale.receiptNumber) : QStringLiteral("–");
    case Amount:
        return sumText(sale.sale.total);
    default:
        return {};
    }
}

QVariant DayModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_sales.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(m_sales[index.row()], index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Amount)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant DayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Amount)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case State:
        return tr("State");
    case PaidWith:
        return tr("Paid with");
    case Receipt:
        return tr("Receipt");
    case Amount:
        return tr("Amount");
    default:
        return {};
    }
}

} // namespace tillgate
