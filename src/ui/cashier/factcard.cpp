// SPDX-License-Identifier: Apache-2.0
#include "ui/cashier/factcard.h"

#include "ui/cashier/paymentfacts.h"
#include "ui/parts/label.h"
#include "ui/parts/shapes.h"
#include "ui/parts/sign.h"
#include "ui/parts/stagewords.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tillgate {

FactCard::FactCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_title(new Label(theme, Type::Heading, Tone::Ink, this)),
      m_facts(new FactList(theme, this)),
      m_foot(new Label(theme, Type::Small, Tone::Ink2, this)),
      m_layout(new QVBoxLayout(this))
{
    m_foot->setWrapping(true);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_facts);
    m_layout->addStretch();
    auto *foot = new QHBoxLayout;
    foot->addSpacing(1); // room for the sign, see restyle
    foot->addWidget(m_foot, 1);
    m_layout->addLayout(foot);
    FactCard::restyle();
}

void FactCard::restyle()
{
    const Theme &t = theme();
    const int side = t.px(25, 17);
    m_layout->setContentsMargins(side, t.px(21, 10), side, t.px(28, 12));
    m_layout->setSpacing(t.px(12, 6));
    m_layout->itemAt(3)->layout()->itemAt(0)->spacerItem()->changeSize(t.px(30), 0);
    m_layout->invalidate();
}

void FactCard::render(const PaymentView &view)
{
    const Shown shown = shownState(view);
    m_title->setText(factsTitle(view));
    m_facts->setFacts(paymentFacts(view));
    if (lookOf(shown).isField) {
        m_footSign = QStringLiteral("receipt");
        m_foot->setText(view.receiptNumber > 0 ? tr("Receipt %1").arg(view.receiptNumber) : QString());
    } else if (shown == Shown::Seen || shown == Shown::Confirming) {
        m_footSign = QStringLiteral("customer-screen");
        m_foot->setText(tr("Code taken away, nobody pays twice"));
    } else {
        m_footSign = QStringLiteral("history");
        m_foot->setText(tr("Old code is still watched for 24 h"));
    }
    setBorderless(lookOf(shown).isField);
    update();
}

void FactCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const Theme &t = theme();
    const int side = t.px(25, 17);
    painter.fillRect(side, m_facts->y() - 1, width() - 2 * side, 1, t.color(Tone::Line));
    if (!m_foot->text().isEmpty())
        drawSign(painter, directed({side, m_foot->geometry().center().y() - t.px(9), t.px(20), t.px(20)}),
                 m_footSign, t.color(Tone::Ink2));
}

} // namespace tillgate
