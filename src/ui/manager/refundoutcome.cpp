// SPDX-License-Identifier: Apache-2.0
#include "ui/manager/refundoutcome.h"

#include "ui/manager/refundwords.h"
#include "ui/parts/addressview.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/field.h"
#include "ui/parts/label.h"
#include "ui/parts/qrview.h"
#include "ui/parts/statusline.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tillgate {

namespace {

Family familyOf(RefundState state)
{
    switch (state) {
    case RefundState::Done:
        return Family::Slate;
    case RefundState::Rejected:
        return Family::Red;
    case RefundState::Unresolved:
    case RefundState::NeedsReview:
        return Family::Yellow;
    case RefundState::ToDo:
    case RefundState::AwaitsClaim:
        return Family::Orange;
    case RefundState::Requested:
    case RefundState::UnderWay:
        return Family::Blue;
    case RefundState::Withdrawn:
        return Family::Grey;
    }
    Q_UNREACHABLE();
}

} // namespace

RefundOutcome::RefundOutcome(const Theme &theme, QWidget *parent)
    : Themed(theme, parent),
      m_card(new Card(theme, this)),
      m_status(new StatusLine(theme, m_card)),
      m_note(new Label(theme, Type::Body, Tone::Ink2, m_card)),
      m_code(new QrView(theme, m_card)),
      m_address(new AddressView(theme, Type::Address, Type::AddressBold, 6, m_card)),
      m_memo(new Label(theme, Type::Strong, Tone::Ink, m_card)),
      m_transaction(new QLineEdit(m_card)),
      m_tick(new CapButton(theme, ButtonRole::Primary, m_card)),
      m_lookUp(new CapButton(theme, ButtonRole::Normal, m_card)),
      m_turn(new CapButton(theme, ButtonRole::Normal, m_card)),
      m_withdraw(new CapButton(theme, ButtonRole::Danger, m_card))
{
    m_transactionField = new Field(theme, tr("Number of the transaction"), m_transaction, m_card);
    m_transaction->setLayoutDirection(Qt::LeftToRight);
    m_note->setWrapping(true);
    m_tick->setContent(tr("It has been sent"), QStringLiteral("ok"));
    m_lookUp->setContent(tr("Ask again"), QStringLiteral("check-now"), QStringLiteral("F5"));
    m_turn->setContent(tr("Turn screen"), QStringLiteral("turn-screen"));
    m_withdraw->setContent(tr("Nothing was sent…"), QStringLiteral("cancel"));
    buildLayout();
    connect(m_tick, &CapButton::clicked, this, [this] { Q_EMIT tickedOff(m_refund, m_transaction->text()); });
    connect(m_transaction, &QLineEdit::returnPressed, m_tick, &CapButton::click);
    connect(m_lookUp, &CapButton::clicked, this, [this] { Q_EMIT lookUpRequested(m_refund); });
    connect(m_turn, &CapButton::clicked, this, &RefundOutcome::turnScreenRequested);
    connect(m_withdraw, &CapButton::clicked, this, [this] { Q_EMIT withdrawRequested(m_refund); });
    RefundOutcome::restyle();
}

void RefundOutcome::buildLayout()
{
    auto *words = new QVBoxLayout;
    for (QWidget *part : QList<QWidget *>{m_status, m_note, m_address, m_memo, m_transactionField})
        words->addWidget(part);
    words->addStretch();
    auto *row = new QHBoxLayout;
    row->addLayout(words, 1);
    row->addWidget(m_code, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_withdraw);
    buttons->addStretch();
    buttons->addWidget(m_turn);
    buttons->addWidget(m_lookUp);
    buttons->addWidget(m_tick);
    for (CapButton *button : {m_turn, m_lookUp, m_tick})
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(m_card);
    column->addLayout(row, 1);
    column->addLayout(buttons);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card, 1);
}

void RefundOutcome::restyle()
{
    const int inner = theme().px(28, 16);
    m_card->layout()->setContentsMargins(inner, inner, inner, inner);
    QLayout *row = m_card->layout()->itemAt(0)->layout();
    row->setSpacing(theme().px(24, 12));
    row->itemAt(0)->layout()->setSpacing(theme().px(16, 8));
    m_card->layout()->itemAt(1)->layout()->setSpacing(theme().px(12, 8));
    const int side = theme().px(336, 264);
    m_code->setFixedSize(side, side);
}

void RefundOutcome::render(const RefundRecord &refund, const RefundPlan &plan)
{
    const bool isOther = m_refund != refund.id;
    m_refund = refund.id;
    const RefundWords words = stateWords(refund, plan);
    const QString figures = figuresText(refund.coins, refund.worth, plan.coin.ticker, layoutDirection());
    m_status->setStatus(
        {.family = familyOf(refund.state), .sign = words.sign, .word = words.words, .note = figures});
    m_note->setText(words.note);
    m_note->setVisible(!words.note.isEmpty());
    const bool isToDo = refund.state == RefundState::ToDo;
    m_address->setAddress(refund.address);
    m_address->setVisible(!refund.address.isEmpty());
    m_memo->setText(refund.memo ? tr("Memo: %1").arg(*refund.memo) : QString());
    m_memo->setVisible(refund.memo.has_value());
    if (isOther)
        m_transaction->clear();
    m_transactionField->setVisible(isToDo || isUncertain(refund.state));
    m_tick->setVisible(isToDo || (isUncertain(refund.state) && refund.state != RefundState::Requested));
    m_lookUp->setVisible(isAskedAbout(refund) && refund.state != RefundState::Requested);
    m_withdraw->setVisible(isOpen(refund.state) && mayFollow(refund.state, RefundState::Withdrawn));
    m_turn->setVisible(refund.state == RefundState::AwaitsClaim && refund.claimUrl);
    const QString code = refund.state == RefundState::AwaitsClaim && refund.claimUrl
        ? refund.claimUrl->toString(QUrl::FullyEncoded)
        : isToDo ? refund.address
                 : QString();
    m_code->setContent(code);
    m_code->setVisible(!code.isEmpty());
    setAccessibleName(words.words);
    setAccessibleDescription(figures + QStringLiteral(". ") + words.note);
}

} // namespace tillgate
