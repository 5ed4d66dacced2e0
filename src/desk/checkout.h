// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/codeproof.h"
#include "desk/codequestion.h"
#include "desk/opening.h"
#include "desk/paymentbook.h"
#include "desk/paymentwatcher.h"
#include "desk/shopsettings.h"
#include "desk/standby.h"
#include "desk/tendershelf.h"
#include "desk/tillview.h"

#include <QObject>
#include <QSet>

namespace tillgate {

/// The sale at the counter: from the first digit to "next sale". It decides; windows ask and show.
///
/// One payment is on the screen at most. Everything it says comes from what is stored; what is shown as
/// paid was committed before.
class Checkout final : public QObject
{
    Q_OBJECT

public:
    Checkout(PaymentBook &book, Opening &opening, PaymentWatcher &watcher, CodeProof &proof,
             Standby &standby, TenderShelf &shelf,
             GatewayLines &lines, const CoinTable &coins, const ShopSettings &settings, const Clock &clock,
             bool isPractice, QObject *parent = nullptr);

    [[nodiscard]] TillView view() const;
    [[nodiscard]] CustomerView customerView() const;
    [[nodiscard]] const std::optional<Payment> &payment() const { return m_payment; }
    /// True from the request until its code may be shown: nothing to look at yet.
    [[nodiscard]] bool isMakingCode() const;

    /// Puts a payment that was open before a restart back on the screen.
    void resume(const Payment &payment);

public Q_SLOTS:
    /// A change of what is being typed; ignored while a payment is on the screen.
    void setEntry(const tillgate::SaleEntry &entry);
    /// Enter on the entry or the coin step: charges with the chosen coin, or asks for one.
    void charge();
    /// Chooses how to pay; charging is a step of its own.
    void chooseCoin(const tillgate::CoinId &coin);
    /// Opens the choice of coins: for a new sale, or for the sale on the screen.
    void askForCoin();
    /// One step back; never destroys.
    void goBack();
    /// Same sale, same coin, new price.
    void newPrice();
    void checkNow();
    /// Takes the payment off the screen and calls the sale off. Only while no money was seen.
    void cancelPayment();
    /// The same sale at the gateway that stands by, while this one shows no code. The first attempt was never
    /// shown to a customer, so that nobody can pay it; if it turns out to be open it is watched, never shown.
    void tryNextGateway();
    /// The code is wanted all the same: whoever was told is not told twice.
    void showCodeAnyway();
    /// The next best coin for the same sale, where the code's own costs more than the shop likes.
    void takeInstead();
    /// Leaves the payment as it stands (it stays watched) and starts the next sale.
    void nextSale();
    /// Cash instead of a coin: choosing is a step of its own, as for coins.
    void chooseCash();
    /// Takes the typed sale, or what is still open of the one on the screen, in cash.
    void takeCash();
    /// A short payment: a code for the missing sum, at the same address where the gateway takes it and the price
    /// is still held, otherwise as a linked second attempt.
    void waitForRest();
    /// Takes the code for the rest away and goes back to the short payment.
    void leaveRest();
    /// Puts a sale with an open question back on the screen, if nothing else is there.
    void openSale(const tillgate::SaleId &sale);
    /// A person has dealt with what was unclear about a settled payment, as that person read it.
    void settleAttention(const tillgate::Payment &shown, const QString &person, const QString &reason);
    /// A manager's decision about the payment on the screen or any other.
    void acceptByManager(const tillgate::PaymentReference &reference, const QString &person,
                         const QString &reason);
    void closeByManager(const tillgate::PaymentReference &reference, const QString &person,
                        const QString &reason);
    /// The code holds only the address, or the full link again.
    void setAddressOnly(bool addressOnly);
    void setCustomerLanguage(const QString &language);
    /// A window painted a code with this text and read it back.
    void noteCodeReadBack(const QString &text, bool isGood);
    void setLastFive(const QList<tillgate::RecentSale> &sales);

Q_SIGNALS:
    void changed();
    /// The cashier switched the code of this coin; it is meant for the next sales too.
    void addressOnlyChosen(const tillgate::CoinId &coin, bool isAddressOnly);
    /// Rung once per change of what counts: seen, paid, needs you.
    void stageReached(tillgate::PaymentStage stage);

private:
    void beginSale(const CoinId &coin);
    /// False if the chosen coin is known not to take the sum, or costs more than the shop likes: then the next best
    /// one is chosen and named. Whoever insists on a dear coin is not told twice.
    bool checkCoin(const Money &sum);
    /// Asks, once for each quote whose code could be shown, what the cashier has to hear first.
    void askBeforeCode();
    [[nodiscard]] std::optional<CodeQuestion> questionBeforeCode();
    [[nodiscard]] std::optional<CodeQuestion> costQuestion();
    [[nodiscard]] bool isAnswered() const;
    [[nodiscard]] QString readOut(const TenderChoice &row) const;
    void openAttemptAt(const AccountName &account, const CoinId &coin, bool retireCurrent);
    void beginAttempt(const CoinId &coin, bool retireCurrent);
    void requote(GatewayLine &line);
    void startOpening(const Result<Payment> &intent);
    void takeUpdate(const PaymentUpdate &update);
    void takeFailure(const PaymentReference &reference, const Error &error);
    void say(const Error &notice);
    void show(const Payment &payment);
    void clearPayment();
    void clearSide();
    void followPayment();
    [[nodiscard]] PaymentView paymentView() const;
    void addCode(PaymentView &view, const Coin &coin) const;
    [[nodiscard]] bool canBeReplaced() const;
    [[nodiscard]] bool isCodeDue(const std::optional<CountdownView> &countdown) const;
    [[nodiscard]] PaymentView cashView() const;
    void addSale(PaymentView &view) const;
    void takeRestInCash();
    void takeCashSale(const Result<SaleWithAttempts> &sale);
    void followSale(const PaymentUpdate &update);
    void estimateNewPrice();
    [[nodiscard]] bool canTopUp() const;
    [[nodiscard]] bool isSaleComplete() const;
    /// The attempt whose rest the one on the screen asks for.
    [[nodiscard]] std::optional<Payment> shortAttempt() const;
    [[nodiscard]] QString codeText(const Coin &coin) const;
    [[nodiscard]] std::optional<CountdownView> countdown() const;

    PaymentBook &m_book;
    Opening &m_opening;
    PaymentWatcher &m_watcher;
    CodeProof &m_proof;
    Standby &m_standby;
    TenderShelf &m_shelf;
    GatewayLines &m_lines;
    const CoinTable &m_coins;
    const ShopSettings &m_settings;
    const Clock &m_clock;
    bool m_isPractice;

    SaleEntry m_entry;
    TillStep m_step = TillStep::Entry;
    std::optional<CoinId> m_coin;
    std::optional<Payment> m_payment;
    /// The sale on the screen with all its attempts, as far as it is known.
    std::optional<SaleWithAttempts> m_sale;
    bool m_isCashChosen = false;
    std::optional<CoinSwap> m_swap;
    QSet<CoinId> m_dearCoins; ///< whose cost was told already for this sale
    /// The quote whose code the cashier was asked about, or would have been; and what is not answered of it.
    std::optional<Quote> m_askedAbout;
    std::optional<CodeQuestion> m_question;
    /// The code asks for the missing sum at the short payment's own address.
    bool m_isTopUp = false;
    /// What the same sale would cost now, after the window ended.
    std::optional<Decimal> m_nowAbout;
    std::chrono::milliseconds m_nowAboutAt{0};
    /// What was typed before an older sale came back to the screen.
    std::optional<SaleEntry> m_parkedEntry;
    std::optional<Error> m_problem;
    std::optional<Error> m_notice;
    /// A command to the ledger is under way: a second press must not charge twice.
    bool m_isBusy = false;
    bool m_isAddressOnly = false;
    int m_receiptNumber = 0;
    QString m_customerLanguage;
    QList<RecentSale> m_lastFive;
};

} // namespace tillgate
