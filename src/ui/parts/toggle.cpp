// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/toggle.h"

#include "ui/parts/shapes.h"
#include "ui/parts/sign.h"

#include <QPainter>

namespace tillgate {

Toggle::Toggle(const Theme &theme, const QString &words, const QString &signName, QWidget *parent)
    : Themed(theme, parent),
      m_sign(signName)
{
    setText(words);
    setAccessibleName(words);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    Toggle::restyle();
}

QSize Toggle::sizeHint() const
{
    return {theme().px(240), theme().px(48)};
}

void Toggle::restyle()
{
    setFixedHeight(theme().px(48));
}

void Toggle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const int side = t.px(20);
    drawSign(painter, directed({0, (height() - side) / 2, side, side}), m_sign, Qt::white, isRightToLeft());
    painter.setFont(t.font(Type::Button));
    painter.setPen(Qt::white);
    const QRect words = directed({t.px(30), 0, width() - t.px(30 + 52), height()});
    painter.drawText(
        words, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        text());

    const QRect pill = directed({width() - t.px(44), (height() - t.px(24)) / 2, t.px(44), t.px(24)});
    if (hasFocus())
        drawBlock(painter, pill.adjusted(-4, -4, 4, 4), t.px(16), {}, t.color(Tone::Focus), 2);
    drawBlock(painter, pill, t.px(12),
              isChecked() ? QColor(Qt::white) : QColor::fromRgba(fixed::panelToggle));
    const int knob = t.px(18);
    const bool isAtRight = isChecked() != isRightToLeft();
    const int x = isAtRight ? pill.right() + 1 - t.px(3) - knob : pill.left() + t.px(3);
    drawBlock(painter, {x, pill.top() + t.px(3), knob, knob}, knob / 2,
              isChecked() ? QColor::fromRgba(fixed::stripeDark) : QColor(Qt::white));
    drawHairline(painter, rect(), QColor::fromRgba(fixed::panelLine));
}

} // namespace tillgate
