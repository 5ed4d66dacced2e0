// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/tillview.h"
#include "ui/cashier/abilities.h"
#include "ui/parts/themed.h"

class QVBoxLayout;

namespace tillgate {

class CapButton;

/// "What now?": the choices when a payment came up short, late or does not fit. One is chosen; the main button
/// carries it out.
class ShortfallList final : public Themed<QWidget>
{
    Q_OBJECT
public:
    ShortfallList(const Theme &theme, QWidget *parent);

    void render(const PaymentView &view, const TillAbilities &abilities);
    [[nodiscard]] ShortfallChoice chosen() const;
    [[nodiscard]] const QList<ShortfallChoice> &choices() const { return m_choices; }
    /// Chooses by its number, from 1. False if there is no such choice.
    bool choose(int number);
    /// The main button's words for the chosen one: "Code for 3.20 EUR".
    [[nodiscard]] QString mainWords() const;

Q_SIGNALS:
    void choiceChanged();

protected:
    void restyle() override;

private:
    QVBoxLayout *m_layout;
    QList<CapButton *> m_options;
    QList<ShortfallChoice> m_choices;
    qsizetype m_chosen = 0;
    QString m_missing;
    QString m_received;
};

/// The choices that fit how the payment stands; never empty for a state with an open question.
[[nodiscard]] QList<ShortfallChoice> choicesFor(const PaymentView &view, const TillAbilities &abilities);

} // namespace tillgate
