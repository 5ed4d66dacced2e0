// SPDX-License-Identifier: Apache-2.0
//
// The till's wires to the set-up of one account: its keys, its test, and what can be asked of its gateway.
#include "tillapp.h"

#include "desk/accountverbs.h"
#include "gateway/registry.h"
#include "setuppages.h"
#include "ui/parts/sheet.h"
#include "ui/setup/accountpage.h"
#include "ui/setup/coinspage.h"

namespace tillgate {

AccountPage &TillApp::accountPage()
{
    if (m_setup != nullptr)
        return *m_setup;
    m_setup = std::make_unique<AccountPage>(m_scheme);
    m_setup->setProviders(knownGateways());
    connect(m_setup.get(), &AccountPage::testRequested, this, &TillApp::testAccount);
    connect(m_setup.get(), &AccountPage::saveRequested, this, &TillApp::saveAccount);
    connect(m_setup.get(), &AccountPage::pairRequested, this, &TillApp::pairAccount);
    connect(m_setup.get(), &AccountPage::verbAsked, this, &TillApp::askGateway);
    connect(m_setup.get(), &AccountPage::accountChosen, this,
            [this](const AccountName &name) { renderAccount(m_shop->accounts().view(name)); });
    connect(m_setup.get(), &AccountPage::addRequested, this,
            [this] { renderAccount(m_shop->accounts().newView()); });
    connect(m_setup.get(), &AccountPage::removeRequested, this, &TillApp::askToRemove);
    connect(m_setup.get(), &AccountPage::coinsRequested, this, [this] {
        withApproval(Right::ChangeSettings, tr("Choose the coins."), {}, [this](const Approval &) { showCoins(); });
    });
    connect(m_setup.get(), &AccountPage::closed, m_setup.get(), &QWidget::hide);
    return *m_setup;
}

void TillApp::showSetup()
{
    renderAccount(m_shop->accounts().view());
    showOver(accountPage(), *m_cashier);
}

void TillApp::testAccount(const AccountForm &form)
{
    AccountView view = m_shop->accounts().view(form.settings.name);
    view.settings = form.settings;
    view.known = form.known;
    view.isTesting = true;
    renderAccount(view);
    m_shop->accounts().test(form, this, [this, view](const Result<QList<KeyCheck>> &checks) mutable {
        view.isTesting = false;
        if (checks)
            view.checks = *checks;
        else
            view.problem = checks.error();
        renderAccount(view);
    });
}

void TillApp::saveAccount(const AccountForm &form)
{
    if (!m_shop->accounts().hasVault()) {
        m_waitingForm = form;
        askForPassphrase(m_door.state() == VaultDoor::State::NoVault);
        return;
    }
    const Result<void> saved = m_shop->accounts().save(form);
    if (!saved)
        return tell(saved.error());
    accountPage().forgetSecrets();
    m_pages->refresh();
    renderAccount(m_shop->accounts().view(form.settings.name));
}

void TillApp::askToRemove(const AccountName &name)
{
    AccountPage &page = accountPage();
    auto *sheet = new Sheet(page.theme(), &page);
    connect(sheet, &Sheet::harmlessChosen, sheet, &QObject::deleteLater);
    connect(sheet, &Sheet::dangerousChosen, sheet, &QObject::deleteLater);
    connect(sheet, &Sheet::dangerousChosen, this, [this, name] { removeAccount(name); });
    sheet->ask(tr("Remove %1?").arg(name.text()),
               tr("Its keys are deleted from this till and no sale goes through it any more. What was sold stays in the books."),
               tr("Keep it"), tr("Remove it"));
}

void TillApp::removeAccount(const AccountName &name)
{
    if (!m_shop->accounts().hasVault())
        return askForPassphrase(m_door.state() == VaultDoor::State::NoVault);
    const Result<void> removed = m_shop->accounts().remove(name, m_shop->settings().pace.lateHorizon);
    if (!removed && removed.error().kind == Error::Kind::Conflict) {
        auto *sheet = new Sheet(accountPage().theme(), &accountPage());
        connect(sheet, &Sheet::harmlessChosen, sheet, &QObject::deleteLater);
        sheet->ask(tr("%1 is still needed").arg(name.text()),
                   tr("Its payments are under way or watched for late money, or a refund is open. Remove it when they are over."),
                   tr("Keep it"));
        return;
    }
    if (!removed)
        tell(removed.error());
    accountPage().forgetSecrets();
    m_pages->refresh();
    renderAccount(m_shop->accounts().view());
}

void TillApp::renderAccount(const AccountView &view)
{
    accountPage().render(view);
    accountPage().renderVerbs({.offered = view.isNew ? QList<AccountVerb>() : verbsOf(*m_shop, view.settings.name)});
}

void TillApp::askGateway(const AccountName &name, AccountVerb verb)
{
    AccountVerbsView view{.offered = verbsOf(*m_shop, name), .underWay = verb};
    accountPage().renderVerbs(view);
    askAccount(*m_shop, name, verb, this, [this, view](const Result<QList<Balance>> &answer) mutable {
        view.answered = std::exchange(view.underWay, std::nullopt);
        if (answer)
            view.balances = *answer;
        else
            view.problem = answer.error();
        accountPage().renderVerbs(view);
    });
}

} // namespace tillgate
