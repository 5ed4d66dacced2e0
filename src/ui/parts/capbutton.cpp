// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/capbutton.h"

#include "ui/parts/shapes.h"

#include <QFontMetrics>

#include <algorithm>

namespace tillgate {

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
    setAccessibleDescription(!m_isChosen            ? m_note
                                 : m_note.isEmpty() ? tr("chosen")
                                                    : tr("%1, chosen").arg(m_note));
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

Type CapButton::wordsType() const
{
    return m_role == ButtonRole::Primary || m_role == ButtonRole::Option ? Type::Strong
        : m_role == ButtonRole::Digit                                    ? Type::KeypadDigit
                                                                         : Type::Button;
}

/// Words step down to this before they would be cut off.
int CapButton::smallestWords() const
{
    return theme().px(11);
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
    int width = 2 * sidePadding() + QFontMetrics(theme().font(wordsType())).horizontalAdvance(text());
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
    QFont font = theme().font(wordsType());
    font.setPixelSize(smallestWords());
    if (QFontMetrics(font).horizontalAdvance(text()) <= wordsRoom() + 1)
        return false;
    // The last resort are two lines, where there is room for them.
    const int lines = m_role == ButtonRole::Stacked                     ? stackedWords()
        : m_role == ButtonRole::Operator || m_role == ButtonRole::Digit ? theme().px(20)
                                                                        : height();
    const QRect words
        = QFontMetrics(font).boundingRect(QRect(0, 0, wordsRoom(), lines), Qt::TextWordWrap, text());
    return words.width() > wordsRoom() + 1 || words.height() > lines;
}

/// Height of a stacked button's words: two lines if one cannot hold them.
int CapButton::stackedWords() const
{
    QFont font = theme().font(Type::Button);
    font.setPixelSize(smallestWords());
    const bool needsTwo = QFontMetrics(font).horizontalAdvance(text()) > wordsRoom();
    return needsTwo ? theme().px(28) : theme().px(20);
}

} // namespace tillgate
