// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/mainbutton.h"

#include "ui/parts/figures.h"
#include "ui/parts/shapes.h"
#include "ui/parts/sign.h"

#include <QFontMetrics>
#include <QPainter>

namespace tillgate {

MainButton::MainButton(const Theme &theme, QWidget *parent) : Themed(theme, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    MainButton::restyle();
}

void MainButton::setContent(const QString &words, const QString &signName, const QString &cap)
{
    setText(words);
    m_sign = signName;
    m_cap = cap;
    setAccessibleName(cap.isEmpty() ? words : tr("%1, %2", "button, key").arg(words, cap));
    update();
}

int MainButton::rim() const
{
    return theme().sizes().ring + theme().sizes().ringGap;
}

QSize MainButton::sizeHint() const
{
    return {theme().sizes().iconButton, theme().sizes().mainButton + 2 * rim()};
}

void MainButton::restyle()
{
    setFixedHeight(theme().sizes().mainButton + 2 * rim());
}

QRect MainButton::wordsBox() const
{
    int left = rim() + theme().px(25, 21);
    int right = width() - left;
    if (!m_sign.isEmpty())
        left += theme().px(40);
    if (isCapShown())
        right -= capSize(theme(), m_cap).width() + theme().px(8);
    return {left, 0, right - left, height()};
}

bool MainButton::isCapShown() const
{
    if (m_cap.isEmpty())
        return false;
    const int signWidth = m_sign.isEmpty() ? 0 : theme().px(40);
    const int room = width() - 2 * (rim() + theme().px(25, 21)) - signWidth;
    const int needed = figuresWidth(theme().font(Type::MainButtonSmall), text())
        + capSize(theme(), m_cap).width() + theme().px(8);
    return needed <= room;
}

bool MainButton::isCutOff() const
{
    return isVisible() && figuresWidth(theme().font(Type::MainButtonSmall), text()) > wordsBox().width() + 1;
}

void MainButton::paintGround(QPainter &painter) const
{
    const Theme &t = theme();
    const int radius = t.sizes().radiusCard;
    if (hasFocus())
        drawBlock(painter, rect(), radius + rim(), {}, t.color(Tone::Focus), t.sizes().ring);
    Tone ground = Tone::Primary;
    if (!isEnabled())
        ground = Tone::Sunken;
    else if (isDown())
        ground = Tone::PrimaryPress;
    else if (underMouse())
        ground = Tone::PrimaryHover;
    drawBlock(painter, rect().adjusted(rim(), rim(), -rim(), -rim()), radius, t.color(ground));
}

void MainButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    const Theme &t = theme();
    const QColor colour = t.color(isEnabled() ? Tone::OnPrimary : Tone::Ink3);
    const int edge = rim() + t.px(25, 21);
    if (!m_sign.isEmpty()) {
        const int side = t.px(28, 24);
        drawSign(painter, directed({edge, (height() - side) / 2, side, side}), m_sign, colour,
                 isRightToLeft());
    }
    if (isCapShown()) {
        const QSize size = capSize(t, m_cap);
        drawCap(painter, t,
                directed({QPoint(width() - edge - size.width(), (height() - size.height()) / 2), size}),
                m_cap, t.color(isEnabled() ? Tone::OnPrimary2 : Tone::Ink3),
                t.color(isEnabled() ? Tone::PrimaryLine : Tone::LineStrong));
    }
    const QRect box = directed(wordsBox());
    const QFont font = fittingFont(t, text(), box.width(),
                                   {Type::MainButton, Type::MainButtonMiddle, Type::MainButtonSmall});
    painter.setFont(font);
    painter.setPen(colour);
    const bool isFitting = figuresWidth(font, text()) <= box.width();
    const QString words
        = isFitting ? text() : QFontMetrics(font).elidedText(text(), Qt::ElideRight, box.width());
    drawFigures(painter, box, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft), words);
}

} // namespace tillgate
