// SPDX-License-Identifier: Apache-2.0
#include "ui/cashier/actionlist.h"

#include "ui/cashier/paymentfacts.h"
#include "ui/cashier/prooflist.h"
#include "ui/parts/capbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/stagewords.h"

#include <QVBoxLayout>

namespace tillgate {

namespace {

struct ActionWords
{
    QString words;
    QString sign;
    QString cap;
};

ActionWords wordsOf(TillAction action, const PaymentView &view, const QString &language)
{
    switch (action) {
    case TillAction::NewPrice:
        return {ActionList::tr("New price"), QStringLiteral("new-price"), QStringLiteral("F10")};
    case TillAction::OtherCoin:
        return {ActionList::tr("Other coin or network"), QStringLiteral("network"), QStringLiteral("F2")};
    case TillAction::Language:
        return {language.isEmpty() ? ActionList::tr("Customer’s language")
                                   : ActionList::tr("Customer reads %1").arg(language),
                QStringLiteral("language"), QStringLiteral("F6")};
    case TillAction::SaysPaid:
        return {ActionList::tr("Customer says “I paid”"), QStringLiteral("help"), QStringLiteral("F1")};
    case TillAction::Meaning:
        return {ActionList::tr("What does this mean?"), QStringLiteral("help"), QStringLiteral("F1")};
    case TillAction::CheckNow:
        return {shownState(view) == Shown::Ended ? ActionList::tr("Check once more")
                                                 : ActionList::tr("Check now"),
                QStringLiteral("check-now"), QStringLiteral("F5")};
    case TillAction::Print:
        return {lookOf(shownState(view)).isField ? ActionList::tr("Print again")
                                                 : ActionList::tr("Print a slip, not a receipt"),
                QStringLiteral("print"), ActionList::tr("Ctrl P")};
    case TillAction::PrintPlain:
        return {ActionList::tr("Receipt without crypto details"), QStringLiteral("receipt"), {}};
    case TillAction::Refund:
        return {ActionList::tr("Refund…"), QStringLiteral("refund"), ActionList::tr("Ctrl R")};
    case TillAction::TakeCash:
        return {ActionList::tr("Take cash instead"), QStringLiteral("cash"), {}};
    case TillAction::NextGateway:
        return {ActionList::tr("Try with %1").arg(view.nextAccount.text()), QStringLiteral("gateway"),
                QStringLiteral("F3")};
    case TillAction::ShowCode:
        return {ActionList::tr("Show the code all the same"), QStringLiteral("scan"), QStringLiteral("F4")};
    }
    Q_UNREACHABLE();
}

QString noteFor(const PaymentView &view)
{
    switch (shownState(view)) {
    case Shown::Seen:
    case Shown::Confirming:
        return ActionList::tr("The till goes on watching. It tells you when the money is final.");
    case Shown::Paid:
    case Shown::Over:
        return ActionList::tr("Customer’s screen says thank you until the next sale starts.");
    case Shown::Ended:
    case Shown::Cancelled:
        return ActionList::tr("If the old code is paid after all, the till tells you and keeps both apart.");
    case Shown::Late:
    case Shown::NeedsManager:
        return ActionList::tr("A manager decides: accept, refund or ask the gateway.");
    case Shown::Making:
    case Shown::Question:
    case Shown::Unresolved:
    case Shown::Waiting:
    case Shown::Short:
    case Shown::Failed:
    case Shown::Refunded:
    case Shown::Unclear:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

bool leavesForShort(const PaymentView &view)
{
    return view.isTopUp || (view.isRest && moneyRank(view.payment.stage) == 0);
}

QList<TillAction> actionsFor(const PaymentView &view, const TillAbilities &abilities)
{
    QList<TillAction> actions;
    const auto language = [&] {
        if (abilities.speaksToCustomer)
            actions.append(TillAction::Language);
    };
    switch (shownState(view)) {
    case Shown::Waiting:
    case Shown::Unclear:
        if (!view.isTopUp)
            actions = {TillAction::NewPrice, TillAction::OtherCoin};
        language();
        actions.append(TillAction::SaysPaid);
        break;
    case Shown::Seen:
    case Shown::Confirming:
        if (mainActionOf(view) != MainAction::CheckNow)
            actions.append(TillAction::CheckNow);
        if (abilities.prints)
            actions.append(TillAction::Print);
        language();
        actions.append(TillAction::Meaning);
        break;
    case Shown::Paid:
    case Shown::Over:
        if (abilities.prints)
            actions = view.isCash ? QList{TillAction::Print} : QList{TillAction::Print, TillAction::PrintPlain};
        if (abilities.refunds && !view.isCash)
            actions.insert(shownState(view) == Shown::Over ? 0 : actions.size(), TillAction::Refund);
        break;
    case Shown::Ended:
        actions = {TillAction::CheckNow, TillAction::OtherCoin};
        if (abilities.takesCash)
            actions.append(TillAction::TakeCash);
        actions.append(TillAction::SaysPaid);
        break;
    case Shown::Failed:
        actions = {TillAction::OtherCoin};
        if (abilities.takesCash)
            actions.append(TillAction::TakeCash);
        actions.append(TillAction::Meaning);
        break;
    case Shown::Late:
    case Shown::NeedsManager:
        actions = {TillAction::CheckNow, TillAction::Meaning};
        if (view.proofStep == ProofStep::Failed && view.canBeReplaced)
            actions.prepend(TillAction::OtherCoin);
        break;
    case Shown::Question:
        if (view.question->kind != CodeQuestion::Kind::PriceOver && mainActionOf(view) != MainAction::ShowCode)
            actions = {TillAction::ShowCode};
        actions += {TillAction::OtherCoin, TillAction::Meaning};
        break;
    case Shown::Unresolved: // nobody saw its code, so that another may take its place
        actions = {TillAction::OtherCoin, TillAction::Meaning};
        break;
    case Shown::Making:
    case Shown::Short:
    case Shown::Cancelled:
    case Shown::Refunded:
        actions = {TillAction::Meaning};
        break;
    }
    if (!view.nextAccount.isEmpty())
        actions.prepend(TillAction::NextGateway);
    return actions;
}

ActionList::ActionList(const Theme &theme, QWidget *parent)
    : Themed(theme, parent),
      m_layout(new QVBoxLayout(this)),
      m_proofs(new ProofList(theme, this)),
      m_note(new Label(theme, Type::Body, Tone::Ink2, this))
{
    m_note->setWrapping(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addStretch();
    m_layout->addWidget(m_proofs);
    m_layout->addWidget(m_note);
    ActionList::restyle();
}

void ActionList::restyle()
{
    m_layout->setSpacing(theme().px(8, 6));
}

void ActionList::render(const PaymentView &view, const TillAbilities &abilities,
                        const QString &customerLanguage)
{
    const bool isOnGreen = lookOf(shownState(view)).isField;
    fillButtons(actionsFor(view, abilities), view, customerLanguage, isOnGreen);
    QList<ProofList::Proof> proofs;
    const bool hasFailed = std::any_of(view.proofs.begin(), view.proofs.end(),
                                       [](const ProofView &proof) { return !proof.isGood; });
    if (view.isCodeShown || hasFailed) {
        for (const ProofView &proof : view.proofs)
            proofs.append({proofWords(proof, view), proof.isGood});
    }
    m_proofs->setProofs(proofs);
    m_note->setText(noteFor(view));
    m_note->setVisible(!m_note->text().isEmpty());
    m_note->setColor(isOnGreen ? QColor::fromRgba(fixed::onGreen2) : theme().color(Tone::Ink2));
    m_note->setAlignment((isOnGreen ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
}

void ActionList::fillButtons(const QList<TillAction> &actions, const PaymentView &view,
                             const QString &customerLanguage, bool isOnGreen)
{
    m_actions = actions;
    while (m_buttons.size() > actions.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < actions.size()) {
        const qsizetype index = m_buttons.size();
        auto *button = new CapButton(theme(), ButtonRole::Normal, this);
        connect(button, &CapButton::clicked, this, [this, index] { Q_EMIT actionChosen(m_actions[index]); });
        m_layout->insertWidget(static_cast<int>(index), button);
        m_buttons.append(button);
    }
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const ActionWords words = wordsOf(actions[i], view, customerLanguage);
        m_buttons[i]->setContent(words.words, words.sign, words.cap);
        m_buttons[i]->setBorderless(isOnGreen);
    }
}

} // namespace tillgate
