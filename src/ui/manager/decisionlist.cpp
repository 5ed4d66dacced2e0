// SPDX-License-Identifier: Apache-2.0
#include "ui/manager/decisionlist.h"

#include "ui/manager/daymodel.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/figures.h"
#include "ui/parts/format.h"
#include "ui/parts/shapes.h"
#include "ui/parts/sign.h"
#include "ui/parts/stagewords.h"

#include <QPainter>

namespace tillgate {

DecisionList::DecisionList(const Theme &theme, QWidget *parent) : Card(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DecisionList::render(const QList<DaySale> &decisions)
{
    m_decisions = decisions;
    while (m_buttons.size() > decisions.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < decisions.size()) {
        const qsizetype index = m_buttons.size();
        auto *button = new CapButton(theme(), ButtonRole::Centred, this);
        connect(button, &CapButton::clicked, this,
                [this, index] { Q_EMIT decisionRequested(m_decisions[index].sale.id); });
        m_buttons.append(button);
        button->show();
    }
    for (qsizetype i = 0; i < decisions.size(); ++i) {
        m_buttons[i]->setContent(tr("Decide"), {});
        m_buttons[i]->setAccessibleName(tr("Decide on %1").arg(moneyText(decisions[i].sale.total)));
    }
    setAccessibleName(tr("Needs a decision: %n sale(s)", nullptr, static_cast<int>(decisions.size())));
    restyle();
    update();
}

QSize DecisionList::sizeHint() const
{
    return {theme().px(240), headHeight() + std::max(1, static_cast<int>(m_decisions.size())) * rowHeight()};
}

void DecisionList::restyle()
{
    setFixedHeight(sizeHint().height());
    arrange();
}

void DecisionList::resizeEvent(QResizeEvent *)
{
    arrange();
}

void DecisionList::arrange()
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        const QSize size(m_buttons[i]->sizeHint().width(), theme().sizes().iconButton);
        m_buttons[i]->setFixedHeight(size.height());
        const QPoint corner(width() - theme().px(12) - size.width(),
                            headHeight() + i * rowHeight() + (rowHeight() - size.height()) / 2);
        m_buttons[i]->setGeometry(directed({corner, size}));
    }
}

void DecisionList::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const Theme &t = theme();
    const int side = t.px(21, 14);
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.setFont(t.font(Type::Strong));
    painter.setPen(t.color(Tone::Ink));
    drawFigures(painter, directed({side, 0, width() - 2 * side, headHeight()}), start,
                tr("Needs a decision"));
    if (m_decisions.isEmpty()) {
        painter.setFont(t.font(Type::Body));
        painter.setPen(t.color(Tone::Ink3));
        drawFigures(painter, directed({side, headHeight(), width() - 2 * side, rowHeight() - t.px(16)}),
                    start, tr("Nothing is open"));
        return;
    }
    const QRect pill
        = directed({width() - side - t.px(30), (headHeight() - t.px(24)) / 2, t.px(30), t.px(24)});
    drawBlock(painter, pill, t.px(12), t.color(Tone::Primary));
    painter.setFont(t.font(Type::KeyCap));
    painter.setPen(t.color(Tone::OnPrimary));
    painter.drawText(pill, Qt::AlignCenter, QString::number(m_decisions.size()));
    for (int i = 0; i < m_decisions.size(); ++i) {
        const DaySale &sale = m_decisions[i];
        const ShownLook look = lookOf(shownState(sale.stage));
        const int y = headHeight() + i * rowHeight();
        painter.fillRect(1, y, width() - 2, 1, t.color(Tone::Line));
        drawSign(painter, directed({side, y + (rowHeight() - t.px(24)) / 2, t.px(24), t.px(24)}), look.sign,
                 t.family(look.family).text, isRightToLeft());
        const int left = side + t.px(36);
        const int room = width() - left - t.px(20) - m_buttons[i]->width();
        painter.setFont(t.font(Type::Strong));
        painter.setPen(t.color(Tone::Ink));
        drawFigures(painter, directed({left, y + rowHeight() / 2 - t.px(20), room, t.px(20)}), start,
                    moneyText(sale.sale.total));
        painter.setFont(t.font(Type::Small));
        painter.setPen(t.family(look.family).text);
        drawFigures(painter, directed({left, y + rowHeight() / 2 + t.px(2), room, t.px(18)}), start,
                    painter.fontMetrics().elidedText(daySaleWord(sale), Qt::ElideRight, room));
    }
}

} // namespace tillgate
