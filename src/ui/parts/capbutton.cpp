// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/capbutton.h"

#include "ui/parts/shapes.h"
#include "ui/parts/sign.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace tillgate {

namespace {

Type wordsType(ButtonRole role)
{
    return role == ButtonRole::Primary || role == ButtonRole::Option ? Type::Strong
        : role == ButtonRole::Digit                                  ? Type::KeypadDigit
                                                                     : Type::Button;
}

/// Words step down to this before they would be cut off.
int smallestWords(const Theme &theme)
{
    return theme.px(11);
}

} // namespace

CapButton::CapButton(const Theme &theme, ButtonRole role, QWidget *parent)
    : Themed(theme, parent),
      m_role(role)
{
    setFocusPolicy(role == ButtonRole::Digit || role == ButtonRole::Operator ? Qt::NoFocus : Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    const bool isGrowing = role != ButtonRole::Icon && !isFlat();
    setSizePolicy(isGrowing ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  role == ButtonRole::Digit || role == ButtonRole::Operator ? QSizePolicy::Expanding
                                                                            : QSizePolicy::Fixed);
    CapButton::restyle();
}

void CapButton::setContent(const QString &words, const QString &signName, const QString &cap)
{
    setText(words);
    m_sign = signName;
    m_cap = cap;
    setAccessibleName(cap.isEmpty() ? words : tr("%1, %2", "button, key").arg(words, cap));
    updateGeometry();
    update();
}

void CapButton::setNote(const QString &note)
{
    m_note = note;
    describe();
    update();
}

void CapButton::setChosen(bool isChosen)
{
    m_isChosen = isChosen;
    describe();
    update();
}

/// That it is chosen is told in words, not only by a border.
void CapButton::describe()
{
    setAccessibleDescription(!m_isChosen ? m_note : m_note.isEmpty() ? tr("chosen") : tr("%1, chosen").arg(m_note));
}

void CapButton::setInverted(bool isInverted)
{
    m_isInverted = isInverted;
    update();
}

void CapButton::setBorderless(bool isBorderless)
{
    m_isBorderless = isBorderless;
    update();
}

bool CapButton::isFlat() const
{
    return m_role == ButtonRole::Quiet || m_role == ButtonRole::Danger;
}

int CapButton::sidePadding() const
{
    return isFlat() ? theme().px(1) : theme().px(m_role == ButtonRole::Panel ? 10 : 18, 12);
}

int CapButton::signSide() const
{
    return m_sign.isEmpty() ? 0 : theme().px(20);
}

void CapButton::restyle()
{
    const Sizes sizes = theme().sizes();
    switch (m_role) {
    case ButtonRole::Icon:
        setFixedSize(sizes.iconButton, sizes.iconButton);
        break;
    case ButtonRole::Stacked:
        setFixedHeight(theme().px(72, 56));
        break;
    case ButtonRole::Option:
        setFixedHeight(sizes.option);
        break;
    case ButtonRole::Quiet:
    case ButtonRole::Danger:
        setFixedHeight(sizes.iconButton);
        break;
    case ButtonRole::Digit:
    case ButtonRole::Operator:
        setMinimumHeight(theme().px(60, 52));
        break;
    case ButtonRole::Panel:
        setFixedHeight(theme().px(48, 44));
        break;
    case ButtonRole::Normal:
    case ButtonRole::Centred:
    case ButtonRole::Primary:
        setFixedHeight(sizes.button);
        break;
    }
}

QSize CapButton::sizeHint() const
{
    if (m_role == ButtonRole::Icon || m_role == ButtonRole::Digit || m_role == ButtonRole::Operator)
        return {theme().sizes().iconButton, theme().sizes().iconButton};
    const int gap = theme().px(11);
    int width = 2 * sidePadding() + QFontMetrics(theme().font(wordsType(m_role))).horizontalAdvance(text());
    if (signSide() > 0)
        width += signSide() + gap;
    if (!m_cap.isEmpty() && m_role != ButtonRole::Stacked)
        width += capSize(theme(), m_cap).width() + gap;
    return {width, theme().sizes().button};
}

QSize CapButton::minimumSizeHint() const
{
    // In a column the words may be stepped down, so a long word does not push the column wider.
    return isFlat() || m_role == ButtonRole::Primary || m_role == ButtonRole::Centred
        ? sizeHint()
        : QSize(theme().sizes().iconButton, theme().sizes().iconButton);
}

int CapButton::wordsRoom() const
{
    int room = width() - 2 * sidePadding();
    if (m_role == ButtonRole::Stacked || m_role == ButtonRole::Operator || m_role == ButtonRole::Digit)
        return width() - theme().px(4);
    if (signSide() > 0)
        room -= signSide() + theme().px(11);
    if (!m_cap.isEmpty())
        room -= capSize(theme(), m_cap).width() + theme().px(8);
    return room;
}

bool CapButton::isCutOff() const
{
    if (!isVisible() || text().isEmpty() || m_role == ButtonRole::Icon)
        return false;
    QFont font = theme().font(wordsType(m_role));
    font.setPixelSize(smallestWords(theme()));
    if (QFontMetrics(font).horizontalAdvance(text()) <= wordsRoom() + 1)
        return false;
    // The last resort are two lines, where there is room for them.
    const int lines = m_role == ButtonRole::Stacked ? stackedWords()
        : m_role == ButtonRole::Operator || m_role == ButtonRole::Digit ? theme().px(20)
                                                                        : height();
    const QRect words = QFontMetrics(font).boundingRect(QRect(0, 0, wordsRoom(), lines), Qt::TextWordWrap, text());
    return words.width() > wordsRoom() + 1 || words.height() > lines;
}

/// Height of a stacked button's words: two lines if one cannot hold them.
int CapButton::stackedWords() const
{
    QFont font = theme().font(Type::Button);
    font.setPixelSize(smallestWords(theme()));
    const bool needsTwo = QFontMetrics(font).horizontalAdvance(text()) > wordsRoom();
    return needsTwo ? theme().px(28) : theme().px(20);
}

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

void CapButton::paintGround(QPainter &painter) const
{
    const Theme &t = theme();
    QColor ground = t.color(Tone::Surface);
    QColor border = t.color(m_role == ButtonRole::Digit ? Tone::Line : Tone::LineStrong);
    int radius = t.sizes().radiusButton;
    const bool isHovered = underMouse() && isEnabled();
    if (isFlat() || m_role == ButtonRole::Icon) {
        ground = border = Qt::transparent;
        if (isDown() || isHovered)
            ground = t.color(m_isInverted ? Tone::PrimaryHover : Tone::Sunken);
    } else if (m_role == ButtonRole::Operator) {
        ground = border = t.color(isDown() ? Tone::Select : Tone::Sunken);
        radius = t.sizes().radiusPanel;
    } else if (m_role == ButtonRole::Panel) {
        ground = border = QColor::fromRgba(isDown() ? fixed::panelToggle : fixed::panelButton);
        radius = t.px(10);
    } else if (m_role == ButtonRole::Primary) {
        ground = border = t.color(!isEnabled()    ? Tone::Sunken
                                      : isDown()  ? Tone::PrimaryPress
                                      : isHovered ? Tone::PrimaryHover
                                                  : Tone::Primary);
    } else if (!isEnabled()) {
        ground = t.color(Tone::Canvas);
        border = t.color(Tone::Line);
    } else if (isDown()) {
        ground = t.color(Tone::Select);
        border = t.color(Tone::Control);
    } else if (isHovered) {
        ground = t.color(Tone::Canvas);
    }
    if (m_role == ButtonRole::Digit || m_role == ButtonRole::Option)
        radius = t.sizes().radiusPanel;
    if (m_isBorderless)
        border = ground;
    int width = 1;
    if (m_isChosen) {
        border = t.color(Tone::Primary);
        width = 2;
    }
    if (hasFocus()) {
        border = t.color(Tone::Focus);
        width = 2;
    }
    drawBlock(painter, rect(), radius, ground, border, width);
}

void CapButton::drawWords(QPainter &painter, const QRect &box, Qt::Alignment alignment, Type type,
                          Tone tone) const
{
    QFont font = theme().font(type);
    while (QFontMetrics(font).horizontalAdvance(text()) > box.width()
           && font.pixelSize() > smallestWords(theme()))
        font.setPixelSize(font.pixelSize() - 1);
    painter.setFont(font);
    painter.setPen(tone == Tone::Ink ? wordsColour() : theme().color(tone));
    const Qt::Alignment visual = QStyle::visualAlignment(layoutDirection(), alignment);
    const bool isTooWide = QFontMetrics(font).horizontalAdvance(text()) > box.width();
    painter.drawText(box, static_cast<int>(visual | Qt::AlignVCenter) | (isTooWide ? Qt::TextWordWrap : 0), text());
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
                m_cap, t.color(!isEnabled() ? Tone::Ink3 : isPrimary ? Tone::OnPrimary2 : Tone::Ink2),
                t.color(isPrimary && isEnabled() ? Tone::PrimaryLine : Tone::LineStrong));
        right -= size.width() + t.px(8);
    }
    const bool isCentred = m_role == ButtonRole::Primary && m_sign.isEmpty() && m_cap.isEmpty();
    drawWords(painter, directed({left, 0, right - left, height()}),
              isCentred ? Qt::AlignHCenter : Qt::AlignLeft, wordsType(m_role), Tone::Ink);
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
    const int line = t.px(20);
    const int top = (height() - side - line) / 2 - t.px(1);
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
    if (m_note.isEmpty()) {
        drawWords(painter, directed({left, 0, right - left, height()}), Qt::AlignLeft, Type::Strong, Tone::Ink);
        return;
    }
    painter.setFont(t.font(Type::Small));
    const bool isTwoLines = QFontMetrics(painter.font()).horizontalAdvance(m_note) > right - left;
    const int middle = height() / 2 - (isTwoLines ? t.px(8, 7) : 0);
    painter.setPen(t.color(Tone::Ink2));
    const auto visual = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
    const QRect note = directed({left, middle + t.px(4, 3), right - left, height() - middle - t.px(4, 3)});
    painter.drawText(note, static_cast<int>(visual) | Qt::TextWordWrap, m_note);
    drawWords(painter, directed({left, middle - t.px(22, 20), right - left, t.px(22)}), Qt::AlignLeft,
              Type::Strong, Tone::Ink);
}

} // namespace tillgate
