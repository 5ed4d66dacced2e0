// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/tillview.h"
#include "ui/parts/themed.h"

class QVBoxLayout;

namespace tillgate {

class Label;
class Toggle;

/// The trainer's panel: plays the customer, the network and the gateway's bad days. Ink ground in both
/// schemes, so that it is never taken for the till. It emits intents only and comes last in the Tab order.
class PracticePanel final : public Themed<QWidget>
{
    Q_OBJECT
public:
    PracticePanel(const Theme &theme, QWidget *parent);

    /// How the practice gateway's switches stand.
    void render(const PracticeSwitches &switches);
    /// What was done last, in words.
    void setLastAct(const QString &words);
    /// The same for an act of this panel, with the time.
    void showAct(PracticeAct act, const QDateTime &at);

Q_SIGNALS:
    void actChosen(PracticeAct act);
    void switchesChanged(const PracticeSwitches &switches);

protected:
    void restyle() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addTitle();
    Label *addLabel(const QString &words);
    void addPair(PracticeAct first, std::optional<PracticeAct> second);
    Toggle *addToggle(const QString &words, const QString &signName);
    void emitSwitches();

    QVBoxLayout *m_layout;
    Label *m_note = nullptr;
    Label *m_customer = nullptr;
    Label *m_network = nullptr;
    Label *m_gateway = nullptr;
    Toggle *m_down = nullptr;
    Toggle *m_lost = nullptr;
    Toggle *m_slow = nullptr;
    Label *m_last = nullptr;
};

/// "Pays exact".
[[nodiscard]] QString practiceActWords(PracticeAct act);

} // namespace tillgate
