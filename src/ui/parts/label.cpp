// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/label.h"

#include "ui/parts/figures.h"
#include "ui/parts/wrapping.h"

#include <QPainter>

#include <algorithm>

namespace tillgate {

Label::Label(const Theme &theme, Type type, Tone tone, QWidget *parent)
    : Themed(theme, parent),
      m_types{type},
      m_tone(tone)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Label::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    m_color = QColor(); // not {}: that would be Qt::color0, which is white
    update();
}

void Label::setColor(const QColor &color)
{
    m_color = color;
    update();
}

void Label::setTypes(const QList<Type> &types)
{
    m_types = types;
    updateGeometry();
    update();
}

void Label::setWrapping(bool isWrapping)
{
    m_isWrapping = isWrapping;
    QSizePolicy policy(QSizePolicy::Preferred, isWrapping ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(isWrapping);
    setSizePolicy(policy);
    updateGeometry();
}

void Label::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void Label::setStruck(bool isStruck)
{
    m_isStruck = isStruck;
    update();
}

QSize Label::sizeHint() const
{
    return {figuresWidth(theme().font(m_types.first()), m_text), lineHeight()};
}

QSize Label::minimumSizeHint() const
{
    return {m_isWrapping ? 0 : figuresWidth(theme().font(m_types.last()), m_text), lineHeight()};
}

int Label::heightForWidth(int width) const
{
    const QFont font = fontFor(width);
    if (figuresWidth(font, m_text) <= width && !m_text.contains(u'\n'))
        return lineHeight();
    return wrappedHeight(m_text, font, width, lineHeight());
}

bool Label::isCutOff() const
{
    if (m_text.isEmpty() || !isVisible())
        return false;
    if (m_isWrapping)
        return heightForWidth(width()) > height() + 1;
    return figuresWidth(fontFor(width()), m_text) > width() + 1 || lineHeight() > height() + 1;
}

QFont Label::fontFor(int width) const
{
    QFont font;
    for (const Type type : m_types) {
        font = theme().font(type);
        if (figuresWidth(font, m_text) <= width)
            break;
    }
    font.setStrikeOut(m_isStruck);
    return font;
}

/// The theme's, or more where the letters of another script would be cut off.
int Label::lineHeight() const
{
    return std::max(theme().lineHeight(m_types.first()),
                    figuresReach(theme().font(m_types.first()), m_text).height());
}

void Label::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(fontFor(width()));
    painter.setPen(m_color.isValid() ? m_color : theme().color(m_tone));
    const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), m_alignment);
    if (m_isWrapping && (figuresWidth(painter.font(), m_text) > width() || m_text.contains(u'\n'))) {
        drawWrapped(painter, rect(), m_text,
                    {.alignment = alignment | Qt::AlignTop,
                     .direction = layoutDirection(),
                     .lineHeight = lineHeight()});
        return;
    }
    drawFigures(painter, rect(), alignment, m_text);
}

} // namespace tillgate
