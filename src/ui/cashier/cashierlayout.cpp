// SPDX-License-Identifier: Apache-2.0
//
// Where the parts of the cashier's window lie.
#include "ui/cashier/cashierbody.h"

#include "ui/cashier/codecard.h"
#include "ui/cashier/coinlines.h"
#include "ui/cashier/factcard.h"
#include "ui/cashier/keypad.h"
#include "ui/cashier/paidfield.h"
#include "ui/cashier/salecard.h"
#include "ui/cashier/shortfalllist.h"
#include "ui/cashier/stephead.h"
#include "ui/cashier/tenderlist.h"
#include "ui/cashier/totalline.h"
#include "ui/parts/label.h"
#include "ui/parts/mainbutton.h"
#include "ui/parts/statepanel.h"

#include <QPainter>

namespace tillgate {

void CashierBody::setSideMargin(int margin, int top)
{
    m_sideMargin = margin;
    m_topMargin = top;
    arrange();
}

void CashierBody::showOnly(QWidget *left, const QList<QWidget *> &middle, QWidget *right)
{
    for (QWidget *part : parts()) {
        if (part != nullptr)
            part->setVisible(part == left || part == right || middle.contains(part));
    }
}

void CashierBody::restyle()
{
    arrange();
}

void CashierBody::resizeEvent(QResizeEvent *)
{
    arrange();
}

void CashierBody::arrange()
{
    const Theme &t = theme();
    const Sizes sizes = t.sizes();
    const int bottom = height() - t.px(16, 12);
    const int full = bottom - m_topMargin;
    const QRect left(m_sideMargin, m_topMargin, sizes.leftColumn, full);
    const QRect right(width() - m_sideMargin - sizes.rightColumn, m_topMargin, sizes.rightColumn, full);
    const QRect middle(left.right() + 1 + sizes.columnGap, m_topMargin,
                       right.left() - left.right() - 1 - 2 * sizes.columnGap, full);
    for (QWidget *part :
         {static_cast<QWidget *>(m_sale), static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_facts)}) {
        if (part != nullptr)
            part->setGeometry(directed(left));
    }
    const int head = t.px(40, 32);
    const int rim = m_main->rim();
    const QRect main(right.left() - rim, bottom - sizes.mainButton - rim, right.width() + 2 * rim,
                     sizes.mainButton + 2 * rim);
    m_head->setGeometry(directed({right.left(), right.top(), right.width(), head}));
    m_main->setGeometry(directed(main));
    const int top = right.top() + head + t.px(8, 4);
    const QRect choices(right.left(), top, right.width(), bottom - sizes.mainButton - t.px(16, 10) - top);
    for (QWidget *part : {static_cast<QWidget *>(m_tenders), static_cast<QWidget *>(m_actions),
                          static_cast<QWidget *>(m_shortfall)}) {
        if (part != nullptr)
            part->setGeometry(directed(choices));
    }
    arrangeMiddle(middle);
}

void CashierBody::arrangeMiddle(const QRect &column)
{
    const Theme &t = theme();
    const int total = m_total->designHeight();
    m_total->setGeometry(directed({column.left(), column.top(), column.width(), total}));
    const int below = column.top() + total;
    if (m_keypad != nullptr) {
        const int gap = t.px(8);
        const int keys = std::min(4 * t.sizes().key + 3 * gap, column.bottom() + 1 - below - t.px(32));
        m_keypad->setGeometry(directed({column.left(), column.bottom() + 1 - keys, column.width(), keys}));
        const int lineTop
            = below + std::max(t.px(4), (column.bottom() + 1 - keys - below - t.px(24)) / 2 - t.px(1));
        m_running->setGeometry(
            directed({column.left() + t.px(8), lineTop, column.width() - t.px(8), t.px(24)}));
    }
    if (m_panel != nullptr) {
        const int least = t.px(40, 16); // between the total, the lines and the panel, together
        const int panel = std::min(t.isNarrow() ? t.px(296) : t.px(320, 228),
                                   column.height() - total - m_coins->height() - least);
        const int panelTop = column.bottom() + 1 - panel;
        m_panel->setGeometry(directed({column.left(), panelTop, column.width(), panel}));
        const int space = panelTop - below - m_coins->height();
        const int linesTop
            = below + std::max(0, std::min(space - t.px(24, 8), t.px(t.isNarrow() ? 24 : 40, 16)));
        m_coins->setGeometry(directed({column.left(), linesTop, column.width(), m_coins->height()}));
    }
    if (m_paid != nullptr)
        m_paid->setGeometry(directed({column.left(), below, column.width(), column.bottom() + 1 - below}));
}

void CashierBody::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_isGreen ? theme().family(Family::Green).fill : theme().color(Tone::Canvas));
    if (m_hasVioletStrip)
        painter.fillRect(0, 0, width(), theme().px(12), QColor::fromRgba(fixed::violetBand));
}

} // namespace tillgate
