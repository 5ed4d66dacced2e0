// SPDX-License-Identifier: Apache-2.0
#include "ui/cashier/paidfield.h"

#include "ui/parts/figures.h"
#include "ui/parts/shapes.h"
#include "ui/parts/sign.h"
#include "ui/parts/stagewords.h"

#include <QAccessible>
#include <QHideEvent>
#include <QPainter>

namespace tillgate {

PaidField::PaidField(const Theme &theme, QWidget *parent) : Themed(theme, parent) { }

void PaidField::render(const PaymentView &view)
{
    const HandoverLook band = handoverLook(view.advice, shownState(view));
    const QString word = staffWord(view);
    m_word = word;
    m_line = band.words;
    m_lineSign = band.sign;
    update();
    announce();
}

void PaidField::announce()
{
    const QString words = m_word + QStringLiteral(". ") + m_line;
    setAccessibleName(words);
    if (!isVisible() || words == m_said)
        return;
    m_said = words;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT announced(words);
}

void PaidField::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        m_said.clear();
}

void PaidField::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        announce();
}

void PaidField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const QColor green = t.family(Family::Green).fill;
    const int inset = t.px(8);
    const int line = t.px(36, 30);
    const int sign = t.px(144, 112);
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    int bottom = height() - t.px(64, 8);

    const int icon = t.px(36, 30);
    drawSign(painter, directed({inset, bottom - line, icon, icon}), m_lineSign, Qt::white, isRightToLeft());
    painter.setFont(t.font(Type::PaidLine));
    painter.setPen(Qt::white);
    drawFigures(painter, directed({inset + t.px(52), bottom - line, width() - inset - t.px(52), line}), start,
                m_line);

    const int wordHeight = t.px(80, 64);
    bottom -= line + t.px(16, 8);
    const int room = width() - inset;
    const QFont font
        = fittingFont(t, m_word, room, {Type::PaidWord, Type::StateWord, Type::CoinAmountMiddle});
    painter.setFont(font);
    const QRect wordBox = directed({inset, bottom - wordHeight, room, wordHeight});
    if (figuresWidth(font, m_word) <= room)
        drawFigures(painter, wordBox, start, m_word);
    else
        painter.drawText(wordBox, static_cast<int>(start | Qt::AlignVCenter) | Qt::TextWordWrap, m_word);
    bottom -= wordHeight + t.px(20, 8);
    const int side = std::min(sign, bottom);
    drawPaidSign(painter, directed({inset, bottom - side - t.px(3), side, side}), Qt::white, green);
}

} // namespace tillgate
