// SPDX-License-Identifier: Apache-2.0
#include "ui/manager/historydelegate.h"

#include "ui/parts/figures.h"
#include "ui/parts/shapes.h"
#include "ui/parts/sign.h"

#include <QPainter>
#include <QStyle>

namespace tillgate {

HistoryDelegate::HistoryDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent),
      m_theme(theme)
{
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_theme.sizes().tableRow};
}

int HistoryDelegate::kindWidth(const QAbstractItemModel &model) const
{
    int widest = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        widest = std::max(
            widest, figuresWidth(m_theme.font(Type::Button), model.index(row, 0).data(Kind).toString()));
    return widest;
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &t = m_theme;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (isSelected)
        drawBlock(*painter, option.rect.adjusted(0, 1, 0, -1), t.sizes().radiusTile, t.color(Tone::Select),
                  t.color(Tone::Focus), option.state.testFlag(QStyle::State_HasFocus) ? 2 : 0);
    const QRect row = option.rect.adjusted(t.px(12), 0, -t.px(12), 0);
    const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    int left = row.left();
    const auto place = [&](int width) {
        const QRect box = QStyle::visualRect(option.direction, row, {left, row.top(), width, row.height()});
        left += width + t.px(16, 10);
        return box;
    };
    const int side = t.px(20);
    drawSign(*painter, place(side).adjusted(0, (row.height() - side) / 2, 0, -(row.height() - side + 1) / 2),
             index.data(Sign).toString(), t.color(Tone::Ink2), option.direction == Qt::RightToLeft);
    painter->setFont(t.font(Type::Body));
    painter->setPen(t.color(Tone::Ink2));
    const QString time = index.data(Time).toString();
    drawFigures(*painter, place(figuresWidth(painter->font(), time)), start, time);
    painter->setFont(t.font(Type::Button));
    painter->setPen(t.color(Tone::Ink));
    drawFigures(*painter, place(kindWidth(*index.model())), start, index.data(Kind).toString());
    const QString status = index.data(Status).toString();
    painter->setFont(t.font(Type::Body));
    const int statusWidth = status.isEmpty() ? 0 : figuresWidth(painter->font(), status) + t.px(12);
    painter->setPen(t.color(Tone::Ink2));
    const QRect title = place(row.right() + 1 - left - statusWidth);
    drawFigures(
        *painter, title, start,
        painter->fontMetrics().elidedText(index.data(Title).toString(), Qt::ElideMiddle, title.width()));
    drawFigures(*painter, row, QStyle::visualAlignment(option.direction, Qt::AlignRight), status);
    painter->restore();
}

} // namespace tillgate
