// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/accountverbs.h"
#include "ui/parts/card.h"

class QVBoxLayout;

namespace tillgate {

class CapButton;
class Label;

/// What can be asked of the gateway about a stored account: one key for each, its answer in words below.
class VerbCard final : public Card
{
    Q_OBJECT
public:
    VerbCard(const Theme &theme, QWidget *parent);

    void render(const AccountVerbsView &view);
    /// The verb behind the key with this number (1 is the first); nothing happens where there is none.
    void ask(int number);

Q_SIGNALS:
    void asked(tillgate::AccountVerb verb);

protected:
    void restyle() override;

private:
    void fillButtons(const AccountVerbsView &view);

    AccountVerbsView m_view;
    QVBoxLayout *m_layout;
    QList<CapButton *> m_buttons;
    Label *m_answer;
};

/// What came of it, as it is read on the page; empty if nothing was asked.
[[nodiscard]] QString verbAnswer(const AccountVerbsView &view);

} // namespace tillgate
