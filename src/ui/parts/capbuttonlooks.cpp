// SPDX-License-Identifier: Apache-2.0
//
// How the buttons of capbutton.h are painted.
#include "ui/parts/capbutton.h"

#include "ui/parts/figures.h"
#include "ui/parts/shapes.h"
#include "ui/parts/sign.h"
#include "ui/parts/wrapping.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace tillgate {

QColor CapButton::wordsColour() const
{
    if (m_role == ButtonRole::Panel)
        return QColor::fromRgba(fixed::white);
    if (!isEnabled())
        return theme().color(Tone::Ink3);
    if (m_isInverted)
        return theme().color(Tone::OnPrimary);
    if (m_role == ButtonRole::Danger)
        return theme().family(Family::Red).text;
    if (m_role == ButtonRole::Primary)
        return theme().color(Tone::OnPrimary);
    return theme().color(m_role == ButtonRole::Quiet ? Tone::Ink2 : Tone::Ink);
}

void CapButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    switch (m_role) {
    case ButtonRole::Icon: {
        const int side = theme().px(20);
        drawSign(painter, QRect((width() - side) / 2, (height() - side) / 2, side, side), m_sign,
                 wordsColour(), isRightToLeft());
        break;
    }
    case ButtonRole::Centred:
        paintCentred(painter);
        break;
    case ButtonRole::Stacked:
        paintStacked(painter);
        break;
    case ButtonRole::Digit:
    case ButtonRole::Operator:
        paintKey(painter);
        break;
    case ButtonRole::Option:
        paintOption(painter);
        break;
    case ButtonRole::Normal:
    case ButtonRole::Quiet:
    case ButtonRole::Danger:
    case ButtonRole::Panel:
    case ButtonRole::Primary:
        paintRow(painter);
        break;
    }
}

CapButton::Ground CapButton::ground() const
{
    const Theme &t = theme();
    const bool isHovered = underMouse() && isEnabled();
    const auto plain = [&t](Tone tone, int radius) { return Ground{t.color(tone), t.color(tone), radius}; };
    const int radius = t.sizes().radiusButton;
    if (isFlat() || m_role == ButtonRole::Icon)
        return isDown() || isHovered ? plain(m_isInverted ? Tone::PrimaryHover : Tone::Sunken, radius)
                                     : Ground{Qt::transparent, Qt::transparent, radius};
    if (m_role == ButtonRole::Operator)
        return plain(isDown() ? Tone::Select : Tone::Sunken, t.sizes().radiusPanel);
    if (m_role == ButtonRole::Panel) {
        const QColor colour = QColor::fromRgba(isDown() ? fixed::panelToggle : fixed::panelButton);
        return {colour, colour, t.px(10)};
    }
    if (m_role == ButtonRole::Primary)
        return plain(!isEnabled()    ? Tone::Sunken
                         : isDown()  ? Tone::PrimaryPress
                         : isHovered ? Tone::PrimaryHover
                                     : Tone::Primary,
                     radius);
    return paper(isHovered);
}

/// White with a line round it, as most buttons are.
CapButton::Ground CapButton::paper(bool isHovered) const
{
    const Theme &t = theme();
    const bool isRounder = m_role == ButtonRole::Digit || m_role == ButtonRole::Option;
    const int radius = isRounder ? t.sizes().radiusPanel : t.sizes().radiusButton;
    if (!isEnabled())
        return {t.color(Tone::Canvas), t.color(Tone::Line), radius};
    if (isDown())
        return {t.color(Tone::Select), t.color(Tone::Control), radius};
    return {t.color(isHovered ? Tone::Canvas : Tone::Surface),
            t.color(m_role == ButtonRole::Digit ? Tone::Line : Tone::LineStrong), radius};
}

void CapButton::paintGround(QPainter &painter) const
{
    const Theme &t = theme();
    const Ground look = ground();
    const bool isThick = m_isChosen || hasFocus();
    const QColor border = hasFocus() ? t.color(Tone::Focus)
        : m_isChosen                 ? t.color(Tone::Primary)
        : m_isBorderless             ? look.colour
                                     : look.border;
    if (isFlat() && hasFocus()) { // words without a ground have no room for a ring
        drawBlock(painter, rect(), look.radius, look.colour);
        painter.fillRect(0, height() / 2 + t.px(13), width(), 2, t.color(Tone::Focus));
        return;
    }
    drawBlock(painter, rect(), look.radius, look.colour, border, isThick ? 2 : 1);
}

void CapButton::drawWords(QPainter &painter, const QRect &box, Qt::Alignment alignment, Type type,
                          Tone tone) const
{
    QFont font = theme().font(type);
    while (QFontMetrics(font).horizontalAdvance(text()) > box.width() && font.pixelSize() > smallestWords())
        font.setPixelSize(font.pixelSize() - 1);
    painter.setFont(font);
    painter.setPen(tone == Tone::Ink ? wordsColour() : theme().color(tone));
    const Qt::Alignment visual = QStyle::visualAlignment(layoutDirection(), alignment);
    const bool isTooWide = QFontMetrics(font).horizontalAdvance(text()) > box.width();
    painter.drawText(box, static_cast<int>(visual | Qt::AlignVCenter) | (isTooWide ? Qt::TextWordWrap : 0),
                     text());
}

void CapButton::paintRow(QPainter &painter) const
{
    const Theme &t = theme();
    int left = sidePadding();
    int right = width() - sidePadding();
    if (const int side = signSide(); side > 0) {
        drawSign(painter, directed({left, (height() - side) / 2, side, side}), m_sign, wordsColour(),
                 isRightToLeft());
        left += side + t.px(m_role == ButtonRole::Panel ? 8 : 11);
    }
    if (!m_cap.isEmpty()) {
        const QSize size = capSize(t, m_cap);
        const bool isPrimary = m_role == ButtonRole::Primary;
        drawCap(painter, t, directed({QPoint(right - size.width(), (height() - size.height()) / 2), size}),
                m_cap,
                t.color(!isEnabled()    ? Tone::Ink3
                            : isPrimary ? Tone::OnPrimary2
                                        : Tone::Ink2),
                t.color(isPrimary && isEnabled() ? Tone::PrimaryLine : Tone::LineStrong));
        right -= size.width() + t.px(8);
    }
    const bool isCentred = m_role == ButtonRole::Primary && m_sign.isEmpty() && m_cap.isEmpty();
    drawWords(painter, directed({left, 0, right - left, height()}),
              isCentred ? Qt::AlignHCenter : Qt::AlignLeft, wordsType(), Tone::Ink);
}

void CapButton::paintCentred(QPainter &painter) const
{
    const Theme &t = theme();
    const int side = signSide();
    const int gap = side > 0 && !text().isEmpty() ? t.px(10) : 0;
    QFont font = t.font(Type::Button);
    const int room = width() - t.px(16) - side - gap;
    const int words = std::min(room, QFontMetrics(font).horizontalAdvance(text()));
    const int left = (width() - side - gap - words) / 2;
    if (side > 0)
        drawSign(painter, directed({left, (height() - side) / 2, side, side}), m_sign, wordsColour(),
                 isRightToLeft());
    drawWords(painter, directed({left + side + gap, 0, words + 2, height()}), Qt::AlignLeft, Type::Button,
              Tone::Ink);
}

void CapButton::paintStacked(QPainter &painter) const
{
    const Theme &t = theme();
    const int line = stackedWords();
    const QSize cap = m_cap.isEmpty() ? QSize(0, 0) : capSize(t, m_cap);
    const int gap = m_cap.isEmpty() ? 0 : t.px(4, 2);
    const int top = (height() - line - gap - cap.height()) / 2;
    drawWords(painter, {t.px(2), top, width() - t.px(4), line}, Qt::AlignHCenter,
              t.isSmall() ? Type::SmallLabel : Type::Button, Tone::Ink);
    if (!m_cap.isEmpty())
        drawCap(painter, t, {QPoint((width() - cap.width()) / 2, top + line + gap), cap}, m_cap,
                t.color(Tone::Ink2), t.color(Tone::LineStrong));
}

void CapButton::paintKey(QPainter &painter) const
{
    const Theme &t = theme();
    if (m_role == ButtonRole::Digit) {
        drawWords(painter, rect(), Qt::AlignHCenter, Type::KeypadDigit, isEnabled() ? Tone::Ink : Tone::Ink3);
        return;
    }
    const int side = t.px(24);
    const int line = text().isEmpty() ? 0 : t.px(20);
    const int top = (height() - side - line) / 2 - (line > 0 ? t.px(1) : 0);
    const QRect signBox((width() - side) / 2, top, side, side);
    if (m_sign.size() == 1) { // a letter instead of a sign
        painter.setFont(t.font(Type::MainButtonMiddle));
        painter.setPen(wordsColour());
        painter.drawText(signBox, Qt::AlignCenter, m_sign);
    } else {
        drawSign(painter, signBox, m_sign, wordsColour(), isRightToLeft());
    }
    drawWords(painter, {t.px(4), top + side + t.px(2), width() - t.px(8), line}, Qt::AlignHCenter,
              Type::SmallLabel, isEnabled() ? Tone::Ink2 : Tone::Ink3);
}

void CapButton::paintOption(QPainter &painter) const
{
    const Theme &t = theme();
    const int side = t.px(22);
    int left = t.px(18);
    int right = width() - t.px(16);
    drawSign(painter, directed({left, (height() - side) / 2, side, side}), m_sign, wordsColour(),
             isRightToLeft());
    left += side + t.px(15);
    if (!m_cap.isEmpty()) {
        const QSize size = capSize(t, m_cap);
        drawCap(painter, t, directed({QPoint(right - size.width(), (height() - size.height()) / 2), size}),
                m_cap, t.color(Tone::Ink2), t.color(Tone::LineStrong));
        right -= size.width() + t.px(8);
    }
    if (m_note.isEmpty())
        drawWords(painter, directed({left, 0, right - left, height()}), Qt::AlignLeft, Type::Strong,
                  Tone::Ink);
    else
        paintNote(painter, left, right);
}

/// Words and note of an option, the note on two lines where one is too short for it.
void CapButton::paintNote(QPainter &painter, int left, int right) const
{
    const Theme &t = theme();
    const int room = right - left;
    const int line = t.px(16);
    const bool mayWrap = height() >= t.px(20) + 2 * line + t.px(6);
    const QFont font = shrunkToFit(t.font(Type::Small), m_note, room, t.px(mayWrap ? 12 : 9));
    const bool isTwoLines = mayWrap && figuresWidth(font, m_note) > room;
    const int words = t.px(isTwoLines ? 19 : 22, 20);
    const int note = isTwoLines ? 2 * line : t.px(18, 16);
    const int gap = t.px(4, 2) * (isTwoLines ? 0 : 1);
    const int top = (height() - words - gap - note) / 2;
    drawWords(painter, directed({left, top, room, words}), Qt::AlignLeft, Type::Strong, Tone::Ink);
    painter.setFont(font);
    painter.setPen(t.color(Tone::Ink2));
    const auto visual = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    drawWrapped(painter, directed({left, top + words + gap, room, note}), m_note,
                {.alignment = visual, .direction = layoutDirection(), .lineHeight = isTwoLines ? line : 0});
}

} // namespace tillgate
