// SPDX-License-Identifier: Apache-2.0
//
// The till's wires to the manager's side: the day, decisions, set-up, keys and practice.
#include "tillapp.h"

#include "desk/bell.h"
#include "desk/commands/files.h"
#include "desk/daycsv.h"
#include "gateway/registry.h"
#include "schemechoice.h"
#include "setuppages.h"
#include "sound/player/soundplayer.h"
#include "ui/customer/customerwindow.h"
#include "ui/manager/daypage.h"
#include "ui/parts/errorwords.h"
#include "ui/parts/sheet.h"
#include "ui/practice/practicepanel.h"
#include "ui/setup/accountpage.h"
#include "ui/setup/coinspage.h"
#include "ui/setup/gatewayorderpage.h"
#include "ui/setup/handoverpage.h"
#include "ui/setup/staffpage.h"
#include "ui/setup/passphrasesheet.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

namespace tillgate {

using namespace std::chrono_literals;

namespace {

bool canBeClosed(const Payment &payment)
{
    return advance(payment.stage, PaymentEvent::ClosedByManager).isTaken;
}

} // namespace

void TillApp::wireManager()
{
    CashierWindow *window = m_cashier.get();
    connect(window, &CashierWindow::managerRequested, this, [this] { askForDay({}); });
    connect(window, &CashierWindow::findRequested, this,
            [this] { askForDay([this] { dayPage().startSearch(); }); });
    connect(m_shop.get(), &Shop::salesChanged, this, [this] {
        if (m_day == nullptr || !m_day->isVisible())
            return;
        m_shop->dayBook().load(m_dayQuestion, m_day.get(), [this](const Result<DayView> &day) {
            if (day)
                m_day->refresh(*day);
        });
    });
    connect(window, &CashierWindow::recentSaleRequested, this, [this](const SaleId &sale) {
        // A sale with an open question comes back to its desk, unless another is on the screen.
        const TillView view = m_shop->checkout().view();
        for (const RecentSale &recent : view.lastFive) {
            if (recent.id == sale && recent.needsDecision && view.step != TillStep::Payment)
                return m_shop->checkout().openSale(sale);
        }
        showHistoryOf(sale);
    });
}

void TillApp::wireSetup()
{
    m_pages = std::make_unique<SetupPages>(*m_shop, *m_cashier, m_scheme);
    m_bell = std::make_unique<Bell>(m_shop->checkout(), m_shop->book());
    m_sounds = std::make_unique<SoundPlayer>();
    connect(m_bell.get(), &Bell::rang, m_sounds.get(), &SoundPlayer::play);
    connect(m_pages.get(), &SetupPages::soundTried, m_sounds.get(), &SoundPlayer::tryOut);
    connect(m_pages.get(), &SetupPages::failed, this, &TillApp::tell);
    connect(m_pages.get(), &SetupPages::said, m_cashier.get(), &CashierWindow::inform);
    connect(m_pages.get(), &SetupPages::newStartRequested, this, &TillApp::askForNewStart);
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
        // Pages that are not open are made anew when they are asked for.
        m_day.reset();
        m_setup.reset();
        m_coins.reset();
        m_order.reset();
        m_rules.reset();
        m_staff.reset();
        m_screens->setScheme(scheme);
    }
    renderSoon();
}

void TillApp::askForNewStart(bool isPractice)
{
    auto *ask = new Sheet(m_cashier->theme(), m_cashier.get());
    connect(ask, &Sheet::harmlessChosen, this, [this, isPractice] { Q_EMIT newStartRequested(isPractice); });
    connect(ask, &Sheet::dangerousChosen, ask, &QObject::deleteLater);
    ask->ask(tr("Tillgate starts once more"),
             tr("What you changed holds from then on. Payments that are open are taken up again."), tr("Start now"),
             tr("Later"));
    m_cashier->activateWindow();
}

DayPage &TillApp::dayPage()
{
    if (m_day != nullptr)
        return *m_day;
    m_day = std::make_unique<DayPage>(m_scheme);
    connect(m_day.get(), &DayPage::dayRequested, this,
            [this](const QDate &day) { loadDay({.day = day, .search = {}}); });
    connect(m_day.get(), &DayPage::searchRequested, this,
            [this](const QString &text) { loadDay({.day = m_dayQuestion.day, .search = text}); });
    connect(m_day.get(), &DayPage::exportRequested, this, [this](const QDate &day) {
        withApproval(Right::Export, tr("Export the sales of %1.").arg(day.toString(Qt::ISODate)), {},
                     [this, day](const Approval &) { exportDay(day); });
    });
    connect(m_day.get(), &DayPage::historyRequested, this, [this](const PaymentReference &reference) {
        m_shop->dayBook().loadHistory(reference, this, [this](const Result<PaymentHistory> &history) {
            if (history)
                dayPage().showHistory(*history);
            else
                tell(history.error());
        });
    });
    connect(m_day.get(), &DayPage::decisionRequested, this, [this](const SaleId &sale) {
        withSale(sale, [this](const SaleWithAttempts &found) {
            for (const Payment &payment : found.attempts) {
                if (needsDecision(payment.stage) || !payment.attention.isEmpty())
                    return decide(payment);
            }
        });
    });
    connect(m_day.get(), &DayPage::settingsRequested, this, &TillApp::showSettings);
    connect(m_day.get(), &DayPage::refundRequested, this,
            [this](const PaymentReference &payment) { showRefund(payment, RefundChoice::Everything); });
    connect(m_day.get(), &DayPage::closed, m_day.get(), &QWidget::hide);
    return *m_day;
}

void TillApp::askForDay(const std::function<void()> &then)
{
    withApproval(Right::SeeOthersSales, tr("Look at the day."), {}, [this, then](const Approval &) {
        showDay();
        if (then)
            then();
    });
}

void TillApp::showDay()
{
    loadDay({.day = m_shop->dayBook().today(), .search = {}});
    showOver(dayPage(), *m_cashier);
}

void TillApp::loadDay(const DayQuestion &question)
{
    m_dayQuestion = question;
    m_shop->dayBook().load(question, this, [this](const Result<DayView> &day) {
        if (day)
            dayPage().render(*day);
        else
            tell(day.error());
    });
}

void TillApp::exportDay(const QDate &day)
{
    m_shop->dayBook().load({.day = day, .search = {}}, this, [this](const Result<DayView> &view) {
        if (!view)
            return tell(view.error());
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        const QString date = view->day.toString(Qt::ISODate);
        const QString prefix = view->isPractice ? QStringLiteral("tillgate-practice-") : QStringLiteral("tillgate-");
        const QString sales = folder.filePath(prefix + date + QStringLiteral("-sales-1.csv"));
        const QString payments = folder.filePath(prefix + date + QStringLiteral("-payments-1.csv"));
        const bool hasFolder = folder.mkpath(QStringLiteral("."));
        const Result<void> written =
            hasFolder ? writeWholeFile(sales, salesCsv(*view)).and_then([&] {
                return writeWholeFile(payments, paymentsCsv(*view));
            })
                      : Result<void>(fail(Error::Kind::Storage, folder.path()));
        if (written)
            m_cashier->inform(tr("Exported"), sales + QLatin1Char('\n') + payments);
        else
            tell(written.error());
    });
}

void TillApp::withSale(const SaleId &sale, const std::function<void(const SaleWithAttempts &)> &use)
{
    m_shop->ledger().run<SaleWithAttempts>(
        [sale](LedgerSession &session) { return session.view().find(sale); }, this,
        [this, use](const Result<SaleWithAttempts> &found) {
            if (found)
                use(*found);
            else
                tell(found.error());
        });
}

void TillApp::showHistoryOf(const SaleId &sale)
{
    withSale(sale, [this](const SaleWithAttempts &found) {
        if (found.attempts.isEmpty())
            return;
        showDay();
        m_shop->dayBook().loadHistory(found.attempts.last().reference, this,
                                      [this](const Result<PaymentHistory> &history) {
                                          if (history)
                                              dayPage().showHistory(*history);
                                      });
    });
}

void TillApp::carryOut(ShortfallChoice choice)
{
    switch (choice) {
    case ShortfallChoice::WaitForRest: return m_shop->checkout().waitForRest();
    case ShortfallChoice::TakeCash: return m_shop->checkout().takeCash();
    case ShortfallChoice::AcceptShortfall:
    case ShortfallChoice::AcceptMoney: return decideCurrent();
    case ShortfallChoice::Refund: Q_EMIT m_cashier->refundRequested(); return;
    case ShortfallChoice::CloseQuestion: return closeCurrent();
    case ShortfallChoice::DealtWith: return settleCurrent();
    }
}

void TillApp::closeCurrent()
{
    if (const std::optional<Payment> &payment = m_shop->checkout().payment())
        closeByApproval(*payment);
}

void TillApp::settleCurrent()
{
    const std::optional<Payment> payment = m_shop->checkout().payment();
    if (!payment)
        return;
    withApproval(Right::DecideMoney, tr("The question about %1 is dealt with.").arg(payment->reference.text()),
                 {.sale = payment->sale, .payment = payment->reference},
                 [this, shown = *payment](const Approval &approval) {
                     m_shop->checkout().settleAttention(shown, approval.approver, {});
                 });
}

void TillApp::decideCurrent()
{
    if (const std::optional<Payment> &payment = m_shop->checkout().payment())
        decide(*payment);
}

void TillApp::decide(const Payment &payment)
{
    if (wasAcceptedShort(payment) && !payment.attention.isEmpty())
        return tellGatewayAgain(payment);
    // A settled payment cannot be accepted once more; what was unclear about it can only be dealt with.
    if (countsAsPaid(payment.stage) && !payment.attention.isEmpty()) {
        const auto settle = [this, payment](const Approval &approval) {
            m_shop->checkout().settleAttention(payment, approval.approver, {});
        };
        withApproval(Right::DecideMoney, payment.attention, {.sale = payment.sale, .payment = payment.reference}, settle);
        return;
    }
    // Nothing came in that could be accepted: an open question can only be closed.
    if (!advance(payment.stage, PaymentEvent::AcceptedByManager).isTaken && canBeClosed(payment))
        askToClose(payment);
    else
        askToAccept(payment);
}

/// A sheet over the till whose harmless answer leaves everything as it is.
Sheet *TillApp::questionSheet()
{
    auto *sheet = new Sheet(m_cashier->theme(), m_cashier.get());
    connect(sheet, &Sheet::harmlessChosen, sheet, &QObject::deleteLater);
    connect(sheet, &Sheet::dangerousChosen, sheet, &QObject::deleteLater);
    connect(sheet, &Sheet::offerChosen, sheet, &QObject::deleteLater);
    m_cashier->activateWindow();
    return sheet;
}

void TillApp::askToClose(const Payment &payment)
{
    Sheet *sheet = questionSheet();
    sheet->ask(tr("Close payment %1?").arg(payment.reference.text()), payment.attention, tr("Leave it for later"), tr("Close it"));
    connect(sheet, &Sheet::dangerousChosen, this, [this, payment] { closeByApproval(payment); });
}

void TillApp::closeByApproval(const Payment &payment)
{
    withApproval(Right::DecideMoney, tr("Close payment %1.").arg(payment.reference.text()),
                 {.sale = payment.sale, .payment = payment.reference},
                 [this, reference = payment.reference](const Approval &approval) {
                     m_shop->checkout().closeByManager(reference, approval.approver, {});
                 });
}

void TillApp::askToAccept(const Payment &payment)
{
    Sheet *sheet = questionSheet();
    sheet->ask(tr("Accept %1 as paid?").arg(payment.price.toString()),
               payment.attention.isEmpty() ? tr("It is booked under the name of who decides, and cannot be undone.")
                                           : payment.attention,
               tr("Leave it for later"), tr("Accept as paid"));
    // What holds money goes back; what holds none, as an address that was not proved, is closed.
    if (isRefundable(payment)) {
        sheet->offer(tr("Refund…"));
        connect(sheet, &Sheet::offerChosen, this,
                [this, reference = payment.reference] { showRefund(reference, RefundChoice::Everything); });
    } else if (canBeClosed(payment)) {
        sheet->offer(tr("Close it"));
        connect(sheet, &Sheet::offerChosen, this, [this, payment] { closeByApproval(payment); });
    }
    connect(sheet, &Sheet::dangerousChosen, this, [this, payment] {
        const Right right = payment.stage == PaymentStage::Short ? Right::AcceptShortfall : Right::DecideMoney;
        withApproval(right, tr("Accept %1 as paid.").arg(payment.price.toString()),
                     {.sale = payment.sale, .payment = payment.reference},
                     [this, reference = payment.reference](const Approval &approval) {
                         m_shop->checkout().acceptByManager(reference, approval.approver, {});
                     });
    });
}

/// The decision stands; only the gateway does not know of it yet.
void TillApp::tellGatewayAgain(const Payment &payment)
{
    Sheet *sheet = questionSheet();
    sheet->ask(tr("Tell %1 once more?").arg(payment.account.text()), payment.attention, tr("Later"), tr("Tell it now"));
    connect(sheet, &Sheet::dangerousChosen, this, [this, payment] { m_shop->relay().tellAgain(payment); });
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

void TillApp::addPracticePanel()
{
    if (m_shop->practice() == nullptr)
        return;
    auto *panel = new PracticePanel(m_cashier->theme(), m_cashier.get());
    m_practicePanel = panel;
    panel->render({});
    connect(panel, &PracticePanel::actChosen, this, &TillApp::act);
    connect(panel, &PracticePanel::switchesChanged, this, &TillApp::switchPractice);
    m_cashier->setSidePanel(panel);
}

void TillApp::act(PracticeAct practiceAct)
{
    const std::optional<Payment> &payment = m_shop->checkout().payment();
    PracticeServer *practice = m_shop->practice();
    if (!payment || practice == nullptr) {
        m_practicePanel->setLastAct(tr("There is no payment on the screen."));
        return;
    }
    const QString reference = payment->reference.text();
    const auto pay = [&](const char *kind) { return practice->pay(reference, QLatin1String(kind)); };
    Result<void> done;
    switch (practiceAct) {
    case PracticeAct::PayExact: done = pay("exact"); break;
    case PracticeAct::PayShort: done = pay("short"); break;
    case PracticeAct::PayOver: done = pay("over"); break;
    case PracticeAct::PayLate:
        // The window ends, the till hears of it, and only then does the money come.
        practice->advanceClock(21min);
        QTimer::singleShot(5s, practice, [practice, reference] {
            const Result<void> paid = practice->pay(reference, QStringLiteral("exact"));
            if (!paid)
                qWarning("The late payment failed: %s", qPrintable(paid.error().detail));
        });
        break;
    case PracticeAct::PayTwice: done = pay("twice"); break;
    case PracticeAct::PayNever: done = pay("never"); break;
    case PracticeAct::PayWrongNetwork: done = pay("wrong-network"); break;
    case PracticeAct::Confirm: done = practice->confirm(reference); break;
    case PracticeAct::TakeBack: done = practice->replace(reference, QStringLiteral("other")); break;
    case PracticeAct::UndoBlocks: done = practice->reorganise(reference, 2, false); break;
    case PracticeAct::EndWindow:
        // The practice clock moves past the rate lock; every practice payment ages with it.
        practice->advanceClock(21min);
        break;
    }
    if (done)
        m_practicePanel->showAct(practiceAct, m_clock.now());
    else
        m_practicePanel->setLastAct(done.error().detail);
    m_shop->checkout().checkNow();
}

void TillApp::switchPractice(const PracticeSwitches &switches)
{
    PracticeServer *practice = m_shop->practice();
    if (practice == nullptr)
        return;
    std::optional<practice::Fault> fault;
    if (switches.isDown)
        fault = practice::Fault{.kind = practice::Fault::Kind::Down, .retryAfter = std::nullopt};
    else if (switches.isSlow)
        fault = practice::Fault{.kind = practice::Fault::Kind::Slow, .delay = 4s, .retryAfter = std::nullopt};
    for (const PracticeServer::Account &account : practice->accounts()) {
        if (const Result<void> set = practice->setFault(account.provider, fault); !set)
            m_practicePanel->setLastAct(set.error().detail);
    }
    practice::NoticeRules rules;
    if (switches.losesNotices)
        rules.mode = practice::NoticeRules::Mode::None;
    practice->setNoticeRules(rules);
    m_practicePanel->render(switches);
}

} // namespace tillgate
