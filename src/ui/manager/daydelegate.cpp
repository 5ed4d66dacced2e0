// SPDX-License-Identifier: Apache-2.0
#include "ui/manager/daydelegate.h"

#include "ui/manager/daymodel.h"
#include "ui/parts/figures.h"
#include "ui/parts/sign.h"
#include "ui/parts/stagewords.h"

#include <QPainter>
#include <QStyle>

namespace tillgate {

DayDelegate::DayDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent),
      m_theme(theme) { }

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const DayModel *>(index.model());
    const DaySale &sale = model->sale(index.row());
    const bool isPaid = sale.state == SaleState::Paid;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, m_theme.color(Tone::Select));
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                      m_theme.color(Tone::Line));
    QRect box = option.rect.adjusted(m_theme.px(10), 0, -m_theme.px(10), 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->save();
    painter->setFont(m_theme.font(Type::Body));
    painter->setPen(m_theme.color(index.column() == DayModel::PaidWith ? Tone::Ink : Tone::Ink2));
    Qt::Alignment alignment = Qt::AlignLeft;
    if (index.column() == DayModel::State) {
        const bool isCancelled = sale.sale.isCancelled && !countsAsPaid(sale.stage);
        const ShownLook look = lookOf(isCancelled ? Shown::Cancelled : shownState(sale.stage));
        const QColor colour = m_theme.family(look.family).text;
        const int side = m_theme.px(20);
        drawSign(
            *painter,
            QStyle::visualRect(option.direction, box, {box.left(), box.center().y() - side / 2, side, side}),
            look.sign, colour, option.direction == Qt::RightToLeft);
        box = QStyle::visualRect(option.direction, box, box.adjusted(m_theme.px(30), 0, 0, 0));
        painter->setFont(m_theme.font(Type::Button));
        painter->setPen(colour);
    } else if (index.column() == DayModel::Amount) {
        painter->setFont(m_theme.font(Type::Strong));
        painter->setPen(m_theme.color(isPaid ? Tone::Ink : Tone::Ink3));
        alignment = Qt::AlignRight;
    }
    const Qt::Alignment visual = QStyle::visualAlignment(option.direction, alignment);
    const QString shown = figuresWidth(painter->font(), text) <= box.width()
        ? text
        : painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width());
    drawFigures(*painter, box, visual, shown);
    painter->restore();
}

} // namespace tillgate
