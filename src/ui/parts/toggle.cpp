// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/toggle.h"

#include "ui/parts/shapes.h"
#include "ui/parts/sign.h"

#include <QPainter>

namespace tillgate {

Toggle::Toggle(const Theme &theme, const QString &words, const QString &signName, QWidget *parent, Ground ground)
    : Themed(theme, parent),
      m_sign(signName),
      m_ground(ground)
{
    setText(words);
    setAccessibleName(words);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    Toggle::restyle();
}

QSize Toggle::sizeHint() const
{
    return {theme().px(240), theme().px(48, 44)};
}

QSize Toggle::minimumSizeHint() const
{
    return {theme().px(120), theme().px(48, 44)};
}

void Toggle::restyle()
{
    setFixedHeight(theme().px(48, 44));
}

QRect Toggle::wordsBox() const
{
    const int left = m_sign.isEmpty() ? 0 : theme().px(30);
    return {left, 0, width() - left - theme().px(56), height()};
}

QFont Toggle::wordsFont() const
{
    return fittingFont(theme(), text(), wordsBox().width(), {Type::Button, Type::SmallLabel, Type::KeyCap});
}

bool Toggle::isCutOff() const
{
    if (!isVisible())
        return false;
    const QRect words = QFontMetrics(wordsFont()).boundingRect(wordsBox(), Qt::TextWordWrap, text());
    return words.width() > wordsBox().width() + 1 || words.height() > height();
}

void Toggle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const bool isOnPanel = m_ground == Ground::Panel;
    const QColor ink = isOnPanel ? QColor(Qt::white) : t.color(Tone::Ink);
    const int side = t.px(20);
    drawSign(painter, directed({0, (height() - side) / 2, side, side}), m_sign, ink, isRightToLeft());
    painter.setFont(wordsFont());
    painter.setPen(ink);
    painter.drawText(directed(wordsBox()),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
                         | Qt::TextWordWrap,
                     text());
    paintPill(painter);
    drawHairline(painter, rect(), isOnPanel ? QColor::fromRgba(fixed::panelLine) : t.color(Tone::Line));
}

/// On and off differ by the knob's place and by lightness, and off has a border.
void Toggle::paintPill(QPainter &painter) const
{
    const Theme &t = theme();
    const bool isOnPanel = m_ground == Ground::Panel;
    const QColor on = isOnPanel ? QColor(Qt::white) : t.color(Tone::Primary);
    const QColor off = isOnPanel ? QColor::fromRgba(fixed::panelToggle) : t.color(Tone::Surface);
    const QColor knobOn = isOnPanel ? QColor::fromRgba(fixed::stripeDark) : t.color(Tone::OnPrimary);
    const QColor knobOff = isOnPanel ? QColor(Qt::white) : t.color(Tone::Control);
    const QRect pill = directed({width() - t.px(44) - 4, (height() - t.px(24)) / 2, t.px(44), t.px(24)});
    if (hasFocus())
        drawBlock(painter, pill.adjusted(-4, -4, 4, 4), t.px(16), {}, t.color(Tone::Focus), 2);
    const bool hasBorder = !isChecked() && !isOnPanel;
    drawBlock(painter, pill, t.px(12), isChecked() ? on : off, hasBorder ? t.color(Tone::Control) : QColor(),
              hasBorder ? 2 : 0);
    const int knob = t.px(18);
    const bool isAtRight = isChecked() != isRightToLeft();
    const int x = isAtRight ? pill.right() + 1 - t.px(3) - knob : pill.left() + t.px(3);
    drawBlock(painter, {x, pill.top() + t.px(3), knob, knob}, knob / 2, isChecked() ? knobOn : knobOff);
}

} // namespace tillgate
