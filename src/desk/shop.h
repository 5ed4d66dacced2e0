// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/cointable.h"
#include "desk/accountdesk.h"
#include "desk/checkout.h"
#include "desk/daybook.h"
#include "desk/decisionrelay.h"
#include "desk/notices/certificatewatch.h"
#include "desk/notices/listenersettings.h"
#include "desk/kepthead.h"
#include "desk/neighbourdesk.h"
#include "desk/noticedesk.h"
#include "desk/noticetest.h"
#include "desk/practice/practiceserver.h"
#include "desk/refunddesk.h"
#include "desk/pushwatch.h"
#include "desk/shopsettings.h"
#include "desk/tillplace.h"
#include "desk/staffdesk.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace tillgate {

/// Everything below the windows, built in one place for the till and for the command line.
///
/// open() reads the ledger and may fail; start() begins to talk to the gateways.
class Shop final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString dataFolder;
        bool isPractice = false;
        /// The vault with the keys; practice mode needs none. Null: keys are not open yet.
        std::shared_ptr<Vault> vault = nullptr;
        /// Where the command line says that the ledger is, and what this till is called.
        TillPlaceWords place = {};
        /// Only reads, and so needs no till's name of its own on a shared ledger.
        bool isGuest = false;
        /// How often a port that was taken is tried again, and a renewed certificate looked for.
        std::chrono::milliseconds listenerLook = std::chrono::seconds(30);
    };

    /// Opens or creates the shop in that folder: practice and real sales never share a ledger.
    [[nodiscard]] static Result<std::unique_ptr<Shop>> open(const Options &options, const Clock &clock);
    ~Shop() override;

    /// Puts the accounts to work, without asking anything yet: enough for one command.
    void connectGateways();
    /// Finds out about every payment that was open when the program last ended, and watches on.
    void recover();
    /// Connects, finds out about everything that was open, and starts to watch and listen.
    void start();

    /// The till whose payments this program watches; none on a ledger of its own, where it watches all.
    [[nodiscard]] std::optional<TillName> watchedTill() const;
    [[nodiscard]] bool isPractice() const { return m_options.isPractice; }
    [[nodiscard]] const ShopSettings &settings() const { return m_settings; }
    [[nodiscard]] const CoinTable &coins() const { return m_coins; }
    [[nodiscard]] Ledger &ledger() { return *m_ledger; }
    [[nodiscard]] GatewayLines &lines() { return m_lines; }
    [[nodiscard]] PaymentBook &book() { return m_book; }
    [[nodiscard]] PaymentWatcher &watcher() { return m_watcher; }
    [[nodiscard]] PushWatch &push() { return m_push; }
    [[nodiscard]] Opening &opening() { return m_opening; }
    [[nodiscard]] TenderShelf &shelf() { return m_shelf; }
    [[nodiscard]] Checkout &checkout() { return m_checkout; }
    [[nodiscard]] DecisionRelay &relay() { return m_relay; }
    [[nodiscard]] RefundDesk &refunds() { return m_refunds; }
    [[nodiscard]] DayBook &dayBook() { return m_dayBook; }
    [[nodiscard]] NoticeDesk &notices() { return m_notices; }
    [[nodiscard]] StaffDesk &staff() { return m_staff; }
    [[nodiscard]] AccountDesk &accounts() { return m_accounts; }
    [[nodiscard]] const AccountDesk &accounts() const { return m_accounts; }
    /// Null outside of practice mode and before start().
    [[nodiscard]] PracticeServer *practice() { return m_practice.get(); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// The till's view with what the checkout does not know: the listener's state.
    [[nodiscard]] TillView tillView() const;

    /// The vault was opened after the start: connects the accounts with their keys.
    void setVault(std::shared_ptr<Vault> vault);
    /// Where the shop's own files are; practice has a folder inside it.
    [[nodiscard]] const QString &dataFolder() const { return m_options.dataFolder; }

    /// Offers a coin or does not, from now on.
    Result<void> switchCoin(const CoinId &coin, bool isOn);
    /// The code of this coin holds the bare address from now on, or the link again.
    Result<void> rememberAddressOnly(const CoinId &coin, bool isAddressOnly);
    /// What they change of settings() is stored, upon what others may have stored in the same moment. Usage if that cannot
    /// be both.
    Result<void> saveSettings(const ShopSettings &settings);

    /// Takes notices from now on, if this till is to listen and does not yet.
    void listen();
    /// What an account's notices are proven with; empty if it has no such key yet or the vault is closed.
    [[nodiscard]] Secret noticeKey(const AccountName &account) const;
    /// Sends a test notice to the account's public address and looks whether it arrives in the ledger.
    void testNotices(const AccountName &account, const QUrl &address, QObject *context,
                     std::function<void(Result<NoticeTest::Outcome>)> done);

Q_SIGNALS:
    void settingsChanged();
    /// Another till stored an account, or removed one.
    void accountsChanged();
    /// Another till changed the money, the language or the listener: it holds from the next start on. Once for each change.
    void newStartDue();
    /// Other tills' sales changed: a list that is on the screen is old.
    void salesChanged();
    /// Something the person at the till has to know, e.g. that an account cannot be put to work.
    void trouble(const tillgate::Error &error);

private:
    Shop(Options options, const Clock &clock, std::unique_ptr<Ledger> ledger, ShopSettings settings);

    void startPractice();
    /// The payments that have to be found out about, each handed to `take`.
    void forEachToWatch(const std::function<void(const Payment &)> &take);
    void resume(const Payment &payment);
    void findOut(const Payment &payment);
    /// The ledger is back: what was missed is found out, and nothing jumps onto the screen.
    void catchUp();
    void refreshLastFive();
    void refreshUsualTimes();
    void hearNeighbours();
    /// What this till wrote is remembered on its own disk too.
    void keepHeadSoon();
    void lookAfterListener();
    void noteListenerProblem(const QString &problem);
    void noteDocument(const QString &subject);
    void takeOnDocuments();
    void takeOnSettings(const ShopSettings &stored);
    void goOnWith(const ShopSettings &settings);
    void obeyListener();
    [[nodiscard]] static QString settingsName(const Ledger &ledger, const std::optional<TillName> &till);
    [[nodiscard]] static Result<ShopSettings> readSettings(Ledger &ledger, const std::optional<TillName> &till);
    [[nodiscard]] Author author() const;

    Options m_options;
    const Clock &m_clock;
    std::unique_ptr<Ledger> m_ledger;
    ShopSettings m_settings;
    CoinTable m_coins; ///< the built-in one, with what the shop switched on
    GatewayLines m_lines;
    StaffDesk m_staff;
    PaymentBook m_book;
    Opening m_opening;
    PaymentWatcher m_watcher;
    PushWatch m_push;
    CodeProof m_proof;
    TenderShelf m_shelf;
    Standby m_standby;
    Checkout m_checkout;
    RefundDesk m_refunds;
    DecisionRelay m_relay;
    DayBook m_dayBook;
    NoticeDesk m_notices;
    NoticeTest m_noticeTest;
    AccountDesk m_accounts;
    NeighbourDesk m_neighbours;
    std::unique_ptr<PracticeServer> m_practice;
    QString m_listenerProblem;
    QString m_listenerWarning; ///< about its address, as long as there is no worse problem
    std::optional<ShopSettings> m_fromNextStart; ///< what newStartDue() was about
    QSet<QString> m_changedDocuments; ///< by other tills, not taken on yet
    QTimer m_takeOn;
    CertificateWatch m_certificate;
    QTimer m_listenerLook;
    std::optional<KeptHead> m_keptHead; ///< on a shared ledger
    QTimer m_keepHead;
};

} // namespace tillgate
