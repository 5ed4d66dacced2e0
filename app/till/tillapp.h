// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "customerscreens.h"
#include "screenawake.h"
#include "tilloptions.h"
#include "windowplaces.h"

#include "desk/accountverbs.h"
#include "desk/commands/ownersocket.h"
#include "desk/shop.h"
#include "desk/vaultdoor.h"
#include "ui/cashier/cashierwindow.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace tillgate {

class CustomerWindow;
class DayPage;
class PassphraseSheet;
class PracticePanel;
class RefundPage;
class AccountPage;
class Bell;
class CoinsPage;
class HandoverPage;
class PinSheet;
class SetupPages;
class Sheet;
class SoundPlayer;
class GatewayOrderPage;
class StaffPage;

/// The till: one shop, its windows, and the wires between them. It holds no decision: intents go to the
/// desk, views come back.
class TillApp final : public QObject
{
    Q_OBJECT

public:
    TillApp(const TillOptions &options, const Clock &clock, std::unique_ptr<Shop> shop);
    ~TillApp() override;

    void start();

    [[nodiscard]] Shop &shop() { return *m_shop; }
    [[nodiscard]] QWidget &cashierWindow() { return *m_cashier; }
    /// Made when it is first needed.
    [[nodiscard]] CustomerWindow &customerWindow() { return m_screens->window(); }
    /// Shows what the desk knows now, without waiting for the next turn.
    void renderNow();
    /// Does `then` if the person at the till has the right; otherwise asks somebody who has it for the PIN, for
    /// this single act. `what` says in one sentence what is approved; it goes to the journal with both names.
    /// Without any PIN in the shop nothing is asked. `then` is not called if nobody approves.
    void withApproval(Right right, const QString &what, const JournalSubject &subject,
                      const std::function<void(const Approval &)> &then);

Q_SIGNALS:
    /// The cashier's window takes input.
    void ready();
    /// A setting holds from a new start on: the program opens the shop again, in practice if asked for.
    void newStartRequested(bool isPractice);

protected:
    /// Any key or touch keeps the till from locking itself.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showWindow();
    void wireEntry();
    void wirePayment();
    void wireManager();
    void wireStaff();
    void timePaidScreen(const TillView &view);
    void renderSheets(const TillView &view);
    void restartIdle();
    void lockTill();
    void askForStaff();
    void showStaff();
    void saveStaff(const Person &person, const Secret &pin);
    void showLock();
    void signIn(PinSheet *sheet, const QString &name, const Secret &pin);
    void wireSetup();
    void showSettings();
    void obeySettings();
    void askForNewStart(bool isPractice, const QString &why);
    void askForDueStart(const TillView &view);
    void renderSoon();
    void wireShop();
    void type(const std::function<void(SaleEntry &)> &key);
    void openVault();
    void askForPassphrase(bool isNew);
    void takeVault(const std::shared_ptr<Vault> &vault);
    void leaveKiosk();
    void askForDay(const std::function<void()> &then);
    void showDay();
    void loadDay(const DayQuestion &question);
    [[nodiscard]] DayPage &dayPage();
    [[nodiscard]] AccountPage &accountPage();
    void showCoins();
    void showGatewayOrder();
    void showHandoverRules();
    void withSale(const SaleId &sale, const std::function<void(const SaleWithAttempts &)> &use);
    void exportDay(const QDate &day);
    void showHistoryOf(const SaleId &sale);
    void carryOut(ShortfallChoice choice);
    void decideCurrent();
    void refundCurrent(RefundChoice preferred);
    void showRefund(const PaymentReference &payment, RefundChoice preferred);
    void wireRefund(RefundPage *page);
    void approveRefund(const QString &what, const std::function<void(const QString &person)> &then);
    void workOutRefund(const RefundWish &wish);
    void showRefundAnswer(const Result<RefundRecord> &refund);
    void showClaim();
    void closeCurrent();
    void settleCurrent();
    void decide(const Payment &payment);
    [[nodiscard]] Sheet *questionSheet();
    void askToClose(const Payment &payment);
    void askToAccept(const Payment &payment);
    void closeByApproval(const Payment &payment);
    void tellGatewayAgain(const Payment &payment);
    void showSetup();
    void renderAccount(const AccountView &view);
    void askGateway(const AccountName &name, AccountVerb verb);
    void saveAccount(const AccountForm &form);
    void askToRemove(const AccountName &name);
    void removeAccount(const AccountName &name);
    void testAccount(const AccountForm &form);
    void pairAccount(const AccountForm &form);
    void showPairing(Sheet *sheet, const QUrl &page);
    void showPairingProblem(const AccountForm &form, const Error &error);
    void addPracticePanel();
    void act(PracticeAct practiceAct);
    void switchPractice(const PracticeSwitches &switches);
    void changeCustomerLanguage();
    void tell(const Error &error);

    TillOptions m_options;
    const Clock &m_clock;
    std::unique_ptr<Shop> m_shop;
    VaultDoor m_door;
    OwnerSocket m_owner;
    Scheme m_scheme;
    std::unique_ptr<CashierWindow> m_cashier;
    std::unique_ptr<CustomerScreens> m_screens;
    std::unique_ptr<WindowPlaces> m_place;
    ScreenAwake m_awake;
    std::unique_ptr<DayPage> m_day;
    std::unique_ptr<AccountPage> m_setup;
    std::unique_ptr<CoinsPage> m_coins;
    std::unique_ptr<SetupPages> m_pages;
    std::unique_ptr<Bell> m_bell;
    std::unique_ptr<SoundPlayer> m_sounds;
    std::unique_ptr<GatewayOrderPage> m_order;
    std::unique_ptr<HandoverPage> m_rules;
    std::unique_ptr<StaffPage> m_staff;
    QPointer<PracticePanel> m_practicePanel;
    QPointer<RefundPage> m_refund;
    std::optional<RefundPlan> m_refundPlan;
    std::optional<RefundWish> m_refundWish;
    QPointer<PassphraseSheet> m_passphrase;
    QPointer<PinSheet> m_lock; ///< the till is locked as long as it is there
    QPointer<PinSheet> m_pin; ///< asks one person once
    std::optional<AccountForm> m_waitingForm;
    bool m_isStartDue = false; ///< because of another till
    QTimer m_second;
    QTimer m_render;
    QTimer m_idle;
    QTimer m_paid; ///< the paid screen is the only one that closes by itself
    DayQuestion m_dayQuestion;
};

} // namespace tillgate
