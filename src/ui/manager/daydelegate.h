// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/theme.h"

#include <QStyledItemDelegate>

namespace tillgate {

/// Paints the day's table: state with sign and word, sums in equal cells at the end.
class DayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    DayDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace tillgate
