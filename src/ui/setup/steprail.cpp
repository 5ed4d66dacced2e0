// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/steprail.h"

#include "ui/parts/figures.h"
#include "ui/parts/shapes.h"
#include "ui/parts/sign.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tillgate {

StepRail::StepRail(const Theme &theme, QWidget *parent) : Themed(theme, parent)
{
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
    StepRail::restyle();
}

void StepRail::setSteps(const QList<RailStep> &steps)
{
    m_steps = steps;
    while (layout()->count() > steps.size()) {
        QLayoutItem *item = layout()->takeAt(layout()->count() - 1);
        delete item->widget();
        delete item;
    }
    while (layout()->count() < steps.size()) {
        const int index = layout()->count();
        auto *row = new StepRow(theme(), index + 1, this);
        connect(row, &StepRow::clicked, this, [this, index] { Q_EMIT chosen(index); });
        layout()->addWidget(row);
    }
    setCurrent(m_current);
}

void StepRail::setCurrent(int index)
{
    m_current = index;
    for (int at = 0; at < layout()->count(); ++at)
        static_cast<StepRow *>(layout()->itemAt(at)->widget())->setStep(m_steps.at(at), at == index);
}

void StepRail::restyle()
{
    layout()->setSpacing(theme().px(4, 0));
}

StepRow::StepRow(const Theme &theme, int number, QWidget *parent) : Themed(theme, parent), m_number(number)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    StepRow::restyle();
}

void StepRow::setStep(const RailStep &step, bool isCurrent)
{
    m_step = step;
    m_isCurrent = isCurrent;
    setText(step.words);
    setAccessibleName(step.words);
    setAccessibleDescription(isCurrent ? tr("shown now") : step.isDone ? tr("done") : QString());
    update();
}

QSize StepRow::sizeHint() const
{
    return {theme().px(200, 160), theme().px(56, 44)};
}

void StepRow::restyle()
{
    // Many rows stand closer before the rail has to scroll.
    setMinimumHeight(theme().px(44));
    setMaximumHeight(theme().px(56, 44));
}

QRect StepRow::wordsBox() const
{
    const int left = theme().px(56, 46);
    return {left, 0, width() - left - theme().px(12, 6), height()};
}

QFont StepRow::wordsFont() const
{
    return fittingFont(
        theme(), text(), wordsBox().width(),
        {m_isCurrent ? Type::Strong : Type::Button, m_isCurrent ? Type::SmallLabel : Type::Small});
}

bool StepRow::isCutOff() const
{
    const QRect words = QFontMetrics(wordsFont()).boundingRect(wordsBox(), Qt::TextWordWrap, text());
    return isVisible() && (words.width() > wordsBox().width() + 1 || words.height() > height());
}

void StepRow::paintBadge(QPainter &painter, const QRect &circle) const
{
    const Theme &t = theme();
    const int radius = circle.width() / 2;
    if (m_step.isDone && !m_isCurrent) {
        const FamilyColours green = t.family(Family::Green);
        drawBlock(painter, circle, radius, green.tint);
        const int inset = t.px(6);
        drawSign(painter, circle.adjusted(inset, inset, -inset, -inset), QStringLiteral("ok"), green.text);
        return;
    }
    const QColor front = t.color(m_isCurrent ? Tone::OnPrimary : Tone::Ink);
    drawBlock(painter, circle, radius, m_isCurrent ? t.color(Tone::Primary) : t.color(Tone::Surface),
              m_isCurrent ? QColor() : t.color(Tone::LineStrong), m_isCurrent ? 0 : 1);
    if (m_step.sign.isEmpty()) {
        painter.setFont(t.font(Type::SmallLabel));
        painter.setPen(front);
        painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
    } else {
        const int inset = t.px(6);
        drawSign(painter, circle.adjusted(inset, inset, -inset, -inset), m_step.sign, front, isRightToLeft());
    }
}

void StepRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    if (m_isCurrent || underMouse())
        drawBlock(painter, rect(), t.px(12), t.color(m_isCurrent ? Tone::Sunken : Tone::Canvas));
    if (hasFocus())
        drawBlock(painter, rect(), t.px(12), {}, t.color(Tone::Focus), 2);
    const int side = t.px(28);
    paintBadge(painter, directed({t.px(12, 8), (height() - side) / 2, side, side}));
    painter.setFont(wordsFont());
    painter.setPen(t.color(m_isCurrent ? Tone::Ink : Tone::Ink2));
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(directed(wordsBox()), static_cast<int>(start) | Qt::TextWordWrap, text());
}

} // namespace tillgate
