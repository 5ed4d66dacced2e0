// SPDX-License-Identifier: Apache-2.0
//
// The till's wires to settings, gateways, coins, rules and the vault.
#include "tillapp.h"

#include "desk/bell.h"
#include "schemechoice.h"
#include "setuppages.h"
#include "sound/player/soundplayer.h"
#include "ui/customer/customerwindow.h"
#include "ui/manager/daypage.h"
#include "ui/parts/sheet.h"
#include "ui/setup/accountpage.h"
#include "ui/setup/coinspage.h"
#include "ui/setup/gatewayorderpage.h"
#include "ui/setup/handoverpage.h"
#include "ui/setup/passphrasesheet.h"
#include "ui/setup/staffpage.h"

#include <QApplication>

namespace tillgate {

using namespace std::chrono_literals;

void TillApp::wireSetup()
{
    m_pages = std::make_unique<SetupPages>(*m_shop, *m_cashier, m_scheme);
    m_bell = std::make_unique<Bell>(m_shop->checkout(), m_shop->book());
    m_sounds = std::make_unique<SoundPlayer>();
    connect(m_bell.get(), &Bell::rang, m_sounds.get(), &SoundPlayer::play);
    connect(m_pages.get(), &SetupPages::soundTried, m_sounds.get(), &SoundPlayer::tryOut);
    connect(m_pages.get(), &SetupPages::failed, this, &TillApp::tell);
    connect(m_pages.get(), &SetupPages::said, m_cashier.get(), &CashierWindow::inform);
    connect(m_pages.get(), &SetupPages::newStartRequested, this, [this](bool isPractice) {
        askForNewStart(isPractice, tr("What you changed holds from then on. Payments that are open are taken up again."));
    });
    connect(m_shop.get(), &Shop::newStartDue, this, [this] {
        m_isStartDue = true;
        renderSoon();
    });
    connect(m_pages.get(), &SetupPages::pageRequested, this, [this](const QString &page) {
        if (page == QStringLiteral("coins"))
            showCoins();
        else if (page == QStringLiteral("handover"))
            showHandoverRules();
        else if (page == QStringLiteral("staff"))
            askForStaff();
        else
            withApproval(Right::ChangeKeys, tr("Set up gateways."), {}, [this](const Approval &) { showSetup(); });
    });
    connect(m_cashier.get(), &CashierWindow::settingsRequested, this, &TillApp::showSettings);
    connect(m_shop.get(), &Shop::settingsChanged, this, &TillApp::obeySettings);
    obeySettings();
}

void TillApp::showSettings()
{
    withApproval(Right::ChangeSettings, tr("Change the settings."), {},
                 [this](const Approval &) { m_pages->showSettings(); });
}

namespace {

/// An open page keeps what is typed on it; one that is not open is made anew when it is asked for.
template<typename Page>
void recolour(std::unique_ptr<Page> &page, Scheme scheme)
{
    if (page != nullptr && page->isVisible())
        page->setScheme(scheme);
    else
        page.reset();
}

} // namespace

/// What a running till can take over at once.
void TillApp::obeySettings()
{
    const ShopSettings &settings = m_shop->settings();
    m_cashier->setKiosk(settings.screen.isKiosk);
    QApplication::setCursorFlashTime(settings.screen.hasMotion ? 1000 : 0);
    m_sounds->setUp(settings.sound.isOn, settings.sound.volume, settings.sound.files);
    const Scheme scheme = schemeFrom(m_options, settings);
    if (scheme != m_scheme) {
        m_scheme = scheme;
        m_cashier->setScheme(scheme);
        m_pages->setScheme(scheme);
        recolour(m_day, scheme);
        recolour(m_setup, scheme);
        recolour(m_coins, scheme);
        recolour(m_order, scheme);
        recolour(m_rules, scheme);
        recolour(m_staff, scheme);
        m_screens->setScheme(scheme);
    }
    renderSoon();
}

void TillApp::askForNewStart(bool isPractice, const QString &why)
{
    auto *ask = new Sheet(m_cashier->theme(), m_cashier.get());
    connect(ask, &Sheet::harmlessChosen, this, [this, isPractice] { Q_EMIT newStartRequested(isPractice); });
    connect(ask, &Sheet::dangerousChosen, ask, &QObject::deleteLater);
    ask->ask(tr("Tillgate starts once more"), why, tr("Start now"), tr("Later"));
    m_cashier->activateWindow();
}

/// Another till changed what holds from a new start on: said between two sales, and once.
void TillApp::askForDueStart(const TillView &view)
{
    if (!m_isStartDue || view.payment || !view.entry.isEmpty() || view.step != TillStep::Entry)
        return;
    m_isStartDue = false;
    askForNewStart(m_shop->isPractice(),
                   tr("Another till changed settings that hold from then on. Payments that are open are taken up again."));
}

void TillApp::showCoins()
{
    if (m_coins == nullptr) {
        m_coins = std::make_unique<CoinsPage>(m_scheme);
        connect(m_coins.get(), &CoinsPage::closed, m_coins.get(), &QWidget::hide);
        connect(m_coins.get(), &CoinsPage::orderRequested, this, &TillApp::showGatewayOrder);
        connect(m_coins.get(), &CoinsPage::switched, this, [this](const CoinId &coin, bool isOn) {
            if (const Result<void> done = m_shop->switchCoin(coin, isOn); !done)
                tell(done.error());
        });
        connect(&m_shop->shelf(), &TenderShelf::changed, m_coins.get(),
                [this] { m_coins->render(m_shop->shelf().switches()); });
    }
    m_coins->render(m_shop->shelf().switches());
    showOver(*m_coins, *m_cashier);
}

void TillApp::showGatewayOrder()
{
    if (m_order == nullptr) {
        m_order = std::make_unique<GatewayOrderPage>(m_scheme);
        connect(m_order.get(), &GatewayOrderPage::closed, m_order.get(), &QWidget::hide);
        connect(m_order.get(), &GatewayOrderPage::preferenceChanged, this, [this](const GatewayPreference &preference) {
            ShopSettings settings = m_shop->settings();
            settings.gateways = preference;
            if (const Result<void> saved = m_shop->saveSettings(settings); !saved)
                tell(saved.error());
        });
        connect(m_shop.get(), &Shop::settingsChanged, m_order.get(),
                [this] { m_order->follow(m_shop->settings().gateways); });
    }
    QList<AccountName> accounts;
    for (const auto &line : m_shop->lines().all())
        accounts.append(line->name());
    m_order->render(m_shop->settings().gateways, accounts, m_shop->shelf().switches());
    showOver(*m_order, *m_cashier);
}

void TillApp::showHandoverRules()
{
    if (m_rules == nullptr) {
        m_rules = std::make_unique<HandoverPage>(m_scheme);
        connect(m_rules.get(), &HandoverPage::closed, m_rules.get(), &QWidget::hide);
        connect(m_rules.get(), &HandoverPage::saved, this, [this](const HandoverRules &rules) {
            ShopSettings settings = m_shop->settings();
            settings.handover = rules;
            if (const Result<void> saved = m_shop->saveSettings(settings); !saved)
                return tell(saved.error());
            m_rules->hide();
        });
        connect(m_shop.get(), &Shop::settingsChanged, m_rules.get(), [this] { m_rules->follow(m_shop->settings().handover); });
    }
    QList<HandoverCoin> coins;
    for (const CoinSwitch &offered : m_shop->shelf().switches()) {
        const Coin *coin = offered.isOn ? m_shop->coins().find(offered.coin) : nullptr;
        if (coin != nullptr)
            coins.append({.id = coin->id, .name = coin->readOut, .risk = coin->zeroConfRisk});
    }
    m_rules->render(m_shop->settings().handover, coins, m_shop->settings().currency);
    showOver(*m_rules, *m_cashier);
}

void TillApp::openVault()
{
    m_door.knock();
    if (m_door.state() == VaultDoor::State::NeedsPassphrase)
        askForPassphrase(false);
    if (m_pages->isSetupDue())
        m_pages->showWizard();
    else if (m_door.state() == VaultDoor::State::NoVault)
        showSetup();
}

void TillApp::askForPassphrase(bool isNew)
{
    if (m_passphrase != nullptr)
        return;
    QWidget *over = m_setup != nullptr && m_setup->isVisible() ? static_cast<QWidget *>(m_setup.get())
                                                               : m_cashier.get();
    m_passphrase = new PassphraseSheet(m_cashier->theme(), over, isNew, isNew);
    connect(m_passphrase, &PassphraseSheet::given, this, [this, isNew](const Secret &passphrase) {
        if (isNew)
            m_door.create(passphrase);
        else
            m_door.openWithPassphrase(passphrase);
        m_passphrase->deleteLater();
    });
    connect(m_passphrase, &PassphraseSheet::keyServiceChosen, this, [this] {
        m_door.create(Secret());
        m_passphrase->deleteLater();
    });
    connect(m_passphrase, &PassphraseSheet::closed, m_passphrase, &QObject::deleteLater);
}

void TillApp::takeVault(const std::shared_ptr<Vault> &vault)
{
    m_shop->setVault(vault);
    if (m_waitingForm)
        saveAccount(*std::exchange(m_waitingForm, std::nullopt));
}

} // namespace tillgate
