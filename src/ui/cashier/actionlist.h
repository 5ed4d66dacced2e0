// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/tillview.h"
#include "ui/cashier/abilities.h"
#include "ui/parts/themed.h"

class QVBoxLayout;

namespace tillgate {

class CapButton;
class Label;
class ProofList;

/// What can be done about a payment beside the main button.
enum class TillAction {
    NewPrice,
    OtherCoin,
    Language,
    SaysPaid,
    Meaning,
    CheckNow,
    Print,
    PrintPlain,
    Refund,
    TakeCash,
    NextGateway,
    ShowCode
};

/// The right column while a payment is on the screen: the actions, and under them the short proofs or a note.
class ActionList final : public Themed<QWidget>
{
    Q_OBJECT
public:
    ActionList(const Theme &theme, QWidget *parent);

    /// `customerLanguage`: its own name ("English"); empty if unknown.
    void render(const PaymentView &view, const TillAbilities &abilities, const QString &customerLanguage);

Q_SIGNALS:
    void actionChosen(TillAction action);

protected:
    void restyle() override;

private:
    void fillButtons(const QList<TillAction> &actions, const PaymentView &view,
                     const QString &customerLanguage, bool isOnGreen);

    QVBoxLayout *m_layout;
    QList<CapButton *> m_buttons;
    QList<TillAction> m_actions;
    ProofList *m_proofs;
    Label *m_note;
};

/// True while Esc leads back to a short payment: the code on the screen asks for its rest.
[[nodiscard]] bool leavesForShort(const PaymentView &view);

/// The actions that fit the payment's state; the main button's own action is not among them.
[[nodiscard]] QList<TillAction> actionsFor(const PaymentView &view, const TillAbilities &abilities);

} // namespace tillgate
