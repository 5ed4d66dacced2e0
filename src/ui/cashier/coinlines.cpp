// SPDX-License-Identifier: Apache-2.0
#include "ui/cashier/coinlines.h"

#include "ui/parts/figures.h"
#include "ui/parts/format.h"
#include "ui/parts/stagewords.h"

#include <QPainter>

#include <algorithm>

namespace tillgate {

CoinLines::CoinLines(const Theme &theme, QWidget *parent) : Themed(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CoinLines::add(const QString &label, const QString &value, bool isStruck)
{
    if (!value.isEmpty())
        m_lines.append({label, value, isStruck});
}

void CoinLines::render(const PaymentView &view)
{
    m_lines.clear();
    const Payment &payment = view.payment;
    const Shown shown = shownState(view);
    // On the gateway's page the customer chooses coin and network.
    const bool isPage = payment.quote && payment.quote->isPageOnly();
    const QString due = isPage ? tr("on the gateway's page")
        : payment.quote
        ? coinText(shown == Shown::Waiting && view.isTopUp ? view.askedCoins : payment.quote->payableCoins,
                   view.ticker)
        : QString();
    const bool hasMoney = payment.receivedCoins.isPositive() && !(view.isTopUp && shown == Shown::Waiting);
    if (shown == Shown::Short && view.received) {
        add(tr("Came in"), moneyText(*view.received));
    } else if (hasMoney) {
        add(tr("Customer sent"), coinText(payment.receivedCoins, view.ticker));
    } else if (shown == Shown::Ended || shown == Shown::Cancelled) {
        add(tr("Was"), due, true);
        if (view.nowAbout && shown == Shown::Ended)
            add(tr("Now about"), coinText(*view.nowAbout, view.ticker));
    } else {
        add(isPage                                                   ? tr("Customer pays")
                : shown == Shown::Seen || shown == Shown::Confirming ? tr("Customer sent")
                                                                     : tr("Customer sends"),
            due);
    }
    const bool isAsking = shown == Shown::Making || shown == Shown::Waiting || shown == Shown::Unclear
        || shown == Shown::Unresolved;
    if (!isPage && !(view.nowAbout && shown == Shown::Ended))
        add(isAsking ? tr("Only on") : tr("On"), view.readOut);
    if (payment.quote && payment.quote->memo && isAsking)
        add(tr("With %1").arg(view.memoName.isEmpty() ? tr("memo") : view.memoName), *payment.quote->memo);
    QStringList spoken;
    for (const Line &line : std::as_const(m_lines))
        spoken.append(line.label + u' ' + line.value);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    restyle();
    update();
}

int CoinLines::lineHeight() const
{
    return theme().isNarrow() ? theme().px(60) : theme().px(48, 38);
}

void CoinLines::restyle()
{
    setFixedHeight(std::max(1, static_cast<int>(m_lines.size())) * lineHeight());
}

QSize CoinLines::sizeHint() const
{
    return {theme().px(200), height()};
}

int CoinLines::valueLeft() const
{
    if (theme().isNarrow())
        return theme().px(8);
    int column = theme().px(128, 108);
    for (const Line &line : m_lines)
        column = std::max(column, figuresWidth(theme().font(Type::Button), line.label) + theme().px(12));
    return theme().px(8) + column;
}

/// One size for all lines: the network and the memo are as loud as the amount.
QFont CoinLines::valueFont(int room) const
{
    QFont font = theme().font(Type::CoinAmount);
    for (const Line &line : m_lines) {
        const QFont fitting = fittingFont(theme(), line.value, room,
                                          {Type::CoinAmount, Type::CoinAmountMiddle, Type::CoinAmountSmall});
        if (fitting.pixelSize() < font.pixelSize())
            font = fitting;
    }
    return font;
}

bool CoinLines::isCutOff() const
{
    return isVisible() && std::any_of(m_lines.begin(), m_lines.end(), [this](const Line &line) {
               return figuresWidth(theme().font(Type::CoinAmountSmall), line.value)
                   > width() - valueLeft() + 1;
           });
}

void CoinLines::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const int left = valueLeft();
    const int room = width() - left;
    QFont font = valueFont(room);
    int y = 0;
    for (const Line &line : m_lines) {
        font.setStrikeOut(line.isStruck);
        painter.setFont(t.font(t.isNarrow() ? Type::SmallLabel : Type::Button));
        painter.setPen(t.color(Tone::Ink2));
        const int labelTop = t.isNarrow() ? y : y + t.px(9, 5);
        const int labelHeight = t.isNarrow() ? t.px(18) : lineHeight();
        drawFigures(painter, directed({t.px(8), labelTop, width() - t.px(8), labelHeight}), start,
                    line.label);
        painter.setFont(font);
        painter.setPen(t.color(line.isStruck ? Tone::Ink3 : Tone::Ink));
        const int valueTop = t.isNarrow() ? y + t.px(18) : y;
        drawFigures(painter, directed({left, valueTop, room, lineHeight() - (valueTop - y)}), start,
                    line.value);
        y += lineHeight();
    }
}

} // namespace tillgate
