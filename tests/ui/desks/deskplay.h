// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/till/spokenlanguage.h"
#include "support/till/tilldriver.h"

#include "ui/cashier/actionlist.h"
#include "ui/cashier/shortfalllist.h"
#include "ui/parts/mainbutton.h"

#include <QTest>

namespace tillgate::test {

/// Every odd case has a desk. The tests that inherit this work each from its picture to its end by keys
/// alone: the focus is where one looks for it, the key on a button does what the button says, a heavy hand
/// acts once, and Esc loses no money. A till for each function and row; a row that is named after a language
/// is played in it.
class DeskPlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    /// A row for each language of the program.
    static void inEachLanguage();

    /// From the first digit to the request for a code.
    void charge(int cents, const char *coin = "BTC", const char *account = "Practice NOWPayments");
    void waitFor(Shown shown);
    /// The main button does `action` and has the focus; everything in the window is in its language and
    /// whole.
    void checkDesk(MainAction action);
    void checkFocus();
    /// Presses the key that is printed on the button with these words.
    void pressHint(const QString &words);
    /// Chooses the way out of a question by its number, then goes on.
    void choose(ShortfallChoice choice);
    /// Waits for the question and takes the answer that is not the harmless one.
    void agree();
    void giveBackInCash();
    void endWindow();
    void spoil(const char *provider, const practice::Fault &fault);
    void heal();
    void payBy(const char *kind);
    void checkNextSale();

    [[nodiscard]] TillDriver &till() { return *m_till; }
    [[nodiscard]] PaymentView payment() { return m_till->payment(); }
    [[nodiscard]] MainButton *mainButton() { return m_till->window().findChild<MainButton *>(); }
    [[nodiscard]] bool isNextSaleFree() { return m_till->view().step == TillStep::Entry; }
    /// The newest sale waits for somebody to decide.
    [[nodiscard]] bool isDecisionDue();
    /// What the newest sale is covered by: "cash 2.00, crypto 18.00".
    [[nodiscard]] QString covered();
    [[nodiscard]] PaymentStage stageOf(const QString &reference);
    [[nodiscard]] bool becomes(const std::function<bool()> &condition) { return m_till->becomes(condition); }

private:
    void pressHintIn(const QWidget &part, const QString &words);
    void checkWords();

    std::unique_ptr<SpokenLanguage> m_language;
    std::unique_ptr<TillDriver> m_till;
};

} // namespace tillgate::test
