// SPDX-License-Identifier: Apache-2.0
//
// The till's wires to the set-up of one account: its keys, its test, and what can be asked of its gateway.
#include "tillapp.h"

#include "desk/accountverbs.h"
#include "gateway/registry.h"
#include "setuppages.h"
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
