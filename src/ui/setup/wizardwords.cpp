// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/wizardwords.h"

namespace tillgate {

StepWords wordsOf(WizardPage::Step step)
{
    switch (step) {
    case WizardPage::Step::Shop:
        return {WizardPage::tr("Shop"), WizardPage::tr("Your shop and this till"),
                WizardPage::tr("Three minutes, then you can sell. Everything can be changed later.")};
    case WizardPage::Step::Window:
        return {WizardPage::tr("Language and colours"), WizardPage::tr("Language and colours"), {}};
    case WizardPage::Step::Customer:
        return {WizardPage::tr("Customer’s screen"), WizardPage::tr("The screen that faces the customer"),
                WizardPage::tr(
                    "A second monitor shows it by itself. With one monitor a key turns it to the customer.")};
    case WizardPage::Step::Gateway:
        return {WizardPage::tr("Gateway"), WizardPage::tr("Who takes the coins?"),
                WizardPage::tr("A gateway opens the payments and tells the till when the money is there.")};
    case WizardPage::Step::Notices:
        return {WizardPage::tr("Notices"), WizardPage::tr("How the till hears of payments"), {}};
    case WizardPage::Step::People:
        return {WizardPage::tr("People"), WizardPage::tr("Who may do what?"),
                WizardPage::tr("With a PIN for the manager, refunds and decisions have a name behind them.")};
    case WizardPage::Step::Ready:
        return {WizardPage::tr("Ready"), WizardPage::tr("Ready to sell"), {}};
    }
    Q_UNREACHABLE();
}

} // namespace tillgate
