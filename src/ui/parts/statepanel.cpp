// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/statepanel.h"

#include "ui/parts/bar.h"
#include "ui/parts/busydots.h"
#include "ui/parts/label.h"
#include "ui/parts/shapes.h"
#include "ui/parts/sign.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace tillgate {

StatePanel::StatePanel(const Theme &theme, QWidget *parent)
    : Themed(theme, parent),
      m_signRoom(new QWidget(this)),
      m_word(new Label(theme, Type::StateWord, Tone::Ink, this)),
      m_sentence(new Label(theme, Type::Body, Tone::Ink2, this)),
      m_bar(new Bar(theme, this)),
      m_dots(new BusyDots(theme, this)),
      m_start(new Label(theme, Type::Strong, Tone::Ink, this)),
      m_end(new Label(theme, Type::Small, Tone::Ink2, this)),
      m_band(new Band(theme, this)),
      m_layout(new QVBoxLayout(this)),
      m_inner(new QVBoxLayout)
{
    m_word->setTypes({Type::StateWord, Type::CoinAmountMiddle, Type::CoinAmountSmall});
    m_word->setWrapping(true);
    m_sentence->setWrapping(true);
    m_end->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_dots->hide();
    buildLayout();
    StatePanel::restyle();
}

void StatePanel::buildLayout()
{
    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_word);
    words->addWidget(m_sentence);
    head->addWidget(m_signRoom, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *ends = new QHBoxLayout;
    ends->addWidget(m_start);
    ends->addStretch();
    ends->addWidget(m_end);
    m_inner->addLayout(head);
    m_inner->addWidget(m_bar);
    m_inner->addLayout(ends);
    m_layout->addLayout(m_inner);
    m_layout->addStretch();
    m_layout->addWidget(m_band);
}

void StatePanel::restyle()
{
    const Theme &t = theme();
    const int side = t.px(24, 16);
    m_layout->setSpacing(0);
    const int inset = t.px(8);
    m_layout->setContentsMargins(inset, 0, inset, inset);
    m_inner->setContentsMargins(side - inset, t.px(24, 16), side - inset, 0);
    m_signRoom->setFixedSize(t.isNarrow() ? t.px(60) : t.px(76, 60), t.px(64, 52));
    QLayout *head = m_inner->itemAt(0)->layout();
    head->setSpacing(0);
    head->setContentsMargins(0, 0, 0, t.px(16, 8));
    head->itemAt(1)->layout()->setSpacing(t.px(4, 0));
    m_dots->setGeometry(signBox());
    m_inner->setSpacing(t.px(8, 6));
}

void StatePanel::setContent(const PanelContent &content)
{
    if (content == m_content)
        return;
    m_content = content;
    showContent();
    announce();
}

void StatePanel::showContent()
{
    const FamilyColours colours = theme().family(m_content.family);
    m_word->setText(m_content.word);
    m_word->setStruck(m_content.isStruck);
    m_word->setColor(m_content.isField ? QColor(Qt::white) : colours.text);
    m_sentence->setText(m_content.sentence);
    m_sentence->setColor(m_content.isField ? QColor::fromRgba(fixed::onGreen2) : theme().color(Tone::Ink2));
    const PanelContent::BarPart bar = m_content.bar.value_or(PanelContent::BarPart());
    m_bar->setVisible(m_content.bar.has_value());
    m_dots->setVisible(m_content.isBusy);
    m_bar->setFilled(bar.filled, m_content.family, bar.isThick, bar.parts);
    m_start->setText(bar.start);
    m_end->setText(bar.end);
    m_end->setTypes({bar.isEndLoud ? Type::Strong : Type::Small});
    m_end->setColor(bar.isEndLoud ? colours.text : theme().color(Tone::Ink2));
    m_band->setVisible(!m_content.bandWords.isEmpty());
    m_band->setContent(m_content.bandKind, m_content.bandSign, m_content.bandWords, m_content.bandNote);
    update();
}

void StatePanel::announce()
{
    setAccessibleName(m_content.bandWords.isEmpty()
                          ? m_content.word
                          : m_content.word + QStringLiteral(". ") + m_content.bandWords);
    setAccessibleDescription(m_content.sentence);
    if (!isVisible() || m_content.word.isEmpty() || accessibleName() == m_said)
        return;
    m_said = accessibleName();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT announced(accessibleName());
}

void StatePanel::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        m_said.clear();
}

void StatePanel::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        announce();
}

void StatePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const FamilyColours colours = t.family(m_content.family);
    const int radius = t.sizes().radiusPanel;
    drawBlock(painter, rect(), radius, m_content.isField ? colours.fill : colours.tint);
    if (m_content.hasVioletStrip || m_content.isHatched) {
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath rounded;
        rounded.addRoundedRect(rect(), radius, radius);
        QPainterPath strip;
        const QRect box(0, 0, width(), t.px(12));
        strip.addRect(box);
        if (m_content.isHatched)
            drawStripes(painter, rounded.intersected(strip), box, t.hatchDark(),
                        QColor::fromRgba(fixed::hatchLight), t.px(8));
        else
            painter.fillPath(rounded.intersected(strip), QColor::fromRgba(fixed::violetBand));
    }
    if (!m_content.isBusy)
        drawSign(painter, signBox(), m_content.sign, m_content.isField ? QColor(Qt::white) : colours.text, isRightToLeft());
}

QRect StatePanel::signBox() const
{
    const Theme &t = theme();
    const int side = t.isNarrow() ? t.px(44) : t.px(56, 44);
    return directed({t.px(24, 16), t.px(28, 18), side, side});
}

void StatePanel::resizeEvent(QResizeEvent *)
{
    m_dots->setGeometry(signBox());
}

} // namespace tillgate
