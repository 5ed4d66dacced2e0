// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/dayview.h"
#include "ui/parts/theme.h"

#include <QStyledItemDelegate>

namespace tillgate {

/// One entry of a payment's history in columns: sign, time, what it is, and about what.
class HistoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { Time = Qt::UserRole, Kind, Sign, Title, Status };

    HistoryDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// The widest word of what an entry is, so that what it is about begins at one edge.
    [[nodiscard]] int kindWidth(const QAbstractItemModel &model) const;

    const Theme &m_theme;
};

} // namespace tillgate
