// SPDX-License-Identifier: Apache-2.0
#include "ui/cashier/stephead.h"

#include "ui/parts/capbutton.h"
#include "ui/parts/figures.h"
#include "ui/parts/shapes.h"

#include <QPainter>

namespace tillgate {

StepHead::StepHead(const Theme &theme, QWidget *parent)
    : Themed(theme, parent),
      m_quiet(new CapButton(theme, ButtonRole::Quiet, this)),
      m_danger(new CapButton(theme, ButtonRole::Danger, this))
{
    m_quiet->hide();
    m_danger->hide();
    connect(m_quiet, &CapButton::clicked, this, &StepHead::endPressed);
    connect(m_danger, &CapButton::clicked, this, &StepHead::endPressed);
}

void StepHead::setContent(const QString &title, End end, const QString &words, const QString &cap)
{
    m_title = title;
    m_end = end;
    m_words = words;
    m_cap = cap;
    m_quiet->setVisible(end == End::Quiet);
    m_danger->setVisible(end == End::Danger);
    setAccessibleName(title);
    arrange();
    update();
}

void StepHead::setOnGreen(bool isOnGreen)
{
    m_isOnGreen = isOnGreen;
    update();
}

void StepHead::restyle()
{
    arrange();
}

void StepHead::resizeEvent(QResizeEvent *)
{
    arrange();
}

void StepHead::arrange()
{
    // A hidden one is left alone: a screen reader would be told of its new name.
    if (m_end != End::Quiet && m_end != End::Danger)
        return;
    CapButton *button = m_end == End::Quiet ? m_quiet : m_danger;
    const Type titleType = theme().isSmall() ? Type::Strong : Type::Heading;
    const int room = width() - figuresWidth(theme().font(titleType), m_title) - theme().px(12);
    // Where title and words do not both fit, the key's cap says enough.
    button->setContent(m_words, {}, m_cap);
    if (button->sizeHint().width() > room && !m_cap.isEmpty()) {
        button->setContent({}, {}, m_cap);
        button->setAccessibleName(m_words);
    }
    const int buttonWidth = std::min(button->sizeHint().width(), width());
    button->setGeometry(
        directed({width() - buttonWidth, (height() - button->height()) / 2, buttonWidth, button->height()}));
}

void StepHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    painter.setFont(t.font(t.isSmall() ? Type::Strong : Type::Heading));
    painter.setPen(m_isOnGreen ? QColor(Qt::white) : t.color(Tone::Ink));
    drawFigures(painter, rect(), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft), m_title);
    if (m_end == End::Cap) {
        const QSize size = capSize(t, m_cap);
        drawCap(painter, t, directed({QPoint(width() - size.width(), (height() - size.height()) / 2), size}),
                m_cap, t.color(Tone::Ink2), t.color(Tone::LineStrong));
    }
}

} // namespace tillgate
