// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "coin/coin.h"
#include "desk/saleentry.h"
#include "money/rate.h"
#include "sale/handover.h"
#include "sale/sale.h"

#include <QDateTime>
#include <QStringList>

#include <chrono>
#include <optional>

namespace tillgate {

/// Everything that the windows show, as values. The desk makes them; windows only render them.

/// Which arrangement the cashier's window is in.
enum class TillStep {
    Entry, ///< typing a sale
    Coin, ///< choosing how to pay
    Payment, ///< a payment is on the screen; `PaymentView` says how it stands
};

/// One row of "Pay with".
struct TenderChoice
{
    CoinId coin = {};
    QString ticker = {};
    QString name = {}; ///< "USDT"
    QString networkName = {}; ///< "on Tron (TRC-20)" without the "on"
    AccountName account = {};
    bool isAvailable = true;
    bool isChosen = false;
    /// Why it cannot be chosen, when it is known that the sum is too small.
    std::optional<Money> minimum = {};
    /// Median time until money was seen, from the till's own history; none without enough samples.
    std::optional<std::chrono::seconds> usualTime = {};
    /// What its gateway keeps, in per cent; set where that is more than the shop takes without a word.
    std::optional<Decimal> costPercent = {};

    bool operator==(const TenderChoice &) const = default;
};

/// How the rate lock stands, by the gateway's clock.
struct CountdownView
{
    std::chrono::seconds total{0};
    std::chrono::seconds left{0}; ///< never negative
    QDateTime heldUntil = {}; ///< UTC; windows show local time

    bool operator==(const CountdownView &) const = default;
};

/// One of the short proofs beside the code; a failed one takes the code away.
struct ProofView
{
    enum class Kind { AddressChecked, MatchesGateway, CodeReadBack, RateAge, Cost };
    Kind kind;
    bool isGood = true;
    QString detail = {}; ///< "bc1q…"
    std::optional<std::chrono::seconds> age = {}; ///< of the rate
    std::optional<Decimal> percent = {}; ///< Cost

    bool operator==(const ProofView &) const = default;
};

/// How far the proofs are that a code needs before anybody sees it.
enum class ProofStep {
    Held, ///< nothing is in the way of showing it
    Asking, ///< the gateway was asked to repeat the payment
    Unanswered, ///< it takes too long to do so; asking goes on
    Failed, ///< something differs or cannot be read: there is no code
};

/// Said about a code that is proved, before anybody sees it; the cashier answers with a key.
struct CodeQuestion
{
    enum class Kind {
        Dear, ///< the gateway keeps, or puts on top, more than the shop takes without a word
        PriceEndsSoon,
        PriceOver,
        PriceNotHeld, ///< the gateway holds no price for this code
    };

    Kind kind;
    std::optional<Decimal> costPercent = {}; ///< Dear
    /// Dear: the next best coin and how it is read out; empty: none costs less.
    CoinId instead = {};
    QString insteadName = {};

    bool operator==(const CodeQuestion &) const = default;
};

/// The payment on the screen.
struct PaymentView
{
    Payment payment;
    QString ticker = {};
    QString coinName = {};
    QString networkName = {};
    QString readOut = {}; ///< coin and network in one phrase
    QString memoName = {}; ///< "destination tag"; empty if the coin has none
    HandoverAdvice advice = HandoverAdvice::Wait;
    /// The shop's rule that decides while money is on its way; none: only final money counts.
    std::optional<HandoverRule> rule = {};
    /// True while address and code may be shown.
    bool isCodeShown = false;
    QString qrText = {}; ///< what the code holds; empty unless isCodeShown
    bool isAddressOnly = false; ///< the cashier switched the code to the bare address
    std::optional<CountdownView> countdown = {};
    std::optional<Money> missing = {}; ///< at the payment's own rate; set when short
    std::optional<Money> excess = {}; ///< set when too much came
    std::optional<Money> received = {};
    std::optional<Rate> rate = {}; ///< of the quote
    QList<ProofView> proofs = {};
    ProofStep proofStep = ProofStep::Held;
    /// Set while the code waits for the cashier's word.
    std::optional<CodeQuestion> question = {};
    /// True while another attempt may take this one's place: no money was seen.
    bool canBeReplaced = true;
    /// Link health, apart from the stage: since when the gateway has not answered; none if it answers.
    std::optional<QDateTime> silentSince = {};
    std::optional<std::chrono::seconds> sinceLastAnswer = {};
    /// False if nobody can find out whether a payment without an answer was opened.
    bool canBeLookedUp = true;
    /// The account that may take this sale now, while the first shows no code; empty: none.
    AccountName nextAccount = {};
    /// A question to the gateway is under way ("Check now" was pressed).
    bool isChecking = false;
    /// The gateway's limit holds back what this till asks about the payment for so long; none if it does not.
    std::optional<std::chrono::seconds> asksIn = {};
    /// A notice says that something happened, and the gateway was not asked about it yet.
    bool hasNews = false;
    /// Why it failed or was refused; none otherwise.
    std::optional<Error> problem = {};
    int receiptNumber = 0;
    /// The sale's total, which stays the biggest figure also while a part of it is asked for.
    std::optional<Money> saleTotal = {};
    /// What covered the sale, or a part of it, so far.
    QList<Tender> tenders = {};
    /// What the code asks for: the quote, or the missing part of it.
    Decimal askedCoins = {};
    /// The code asks for the missing sum at the short payment's own address.
    bool isTopUp = false;
    /// This attempt asks for the rest of a short payment.
    bool isRest = false;
    /// The sale was paid in cash as a whole; there is no payment.
    bool isCash = false;
    /// After the window: what the same sale costs now, by an estimate; none if the gateway gives none.
    std::optional<Decimal> nowAbout = {}; // and none once that is older than the shop's limit

    bool operator==(const PaymentView &) const = default;
};

/// One of the last five sales.
struct RecentSale
{
    SaleId id = {};
    Money total;
    QDateTime openedAt = {}; ///< UTC
    PaymentStage stage; ///< of the attempt that matters most
    bool needsDecision = false;
    bool isComplete = false; ///< covered, whatever became of single attempts
    bool isCash = false; ///< by cash alone
    bool isCancelled = false;
    std::optional<Money> missing = {};
    std::optional<Money> excess = {};

    bool operator==(const RecentSale &) const = default;
};

/// What the till knows of a gateway. "Answered" means this gateway answered this till.
struct GatewayHealth
{
    enum class Light { NotChecked, Answered, Slow, Silent };

    AccountName account = {};
    Light light = Light::NotChecked;
    std::optional<std::chrono::milliseconds> lastDuration = {};
    std::optional<QDateTime> lastAnsweredAt = {};
    std::optional<QDateTime> silentSince = {};
    /// Gateway's clock minus ours.
    std::optional<std::chrono::seconds> clockDifference = {};
    std::optional<QDateTime> lastNoticeAt = {};
    /// When it last named a price, binding or not.
    std::optional<QDateTime> lastRateAt = {};

    bool operator==(const GatewayHealth &) const = default;
};

/// Said before a code is made: the chosen coin cannot take this sum, or costs more than the shop likes, and the
/// next best one stands ready.
struct CoinSwap
{
    QString from = {};
    std::optional<Money> minimum = {};
    std::optional<Decimal> costPercent = {}; ///< set if that is why
    QString to = {}; ///< empty: no coin takes this sum; the same as `from`: none costs less

    bool operator==(const CoinSwap &) const = default;
};

/// The whole cashier's screen.
struct TillView
{
    QString shopName = {};
    TillName till = {};
    QString cashier = {};
    bool isPractice = false;
    TillStep step = TillStep::Entry;
    SaleEntry entry;
    QList<TenderChoice> tenders = {};
    /// Cash was chosen instead of a coin.
    bool isCashChosen = false;
    /// True while the list of coins is being fetched for the first time.
    bool areTendersLoading = false;
    std::optional<PaymentView> payment = {};
    QList<RecentSale> lastFive = {};
    QList<GatewayHealth> gateways = {};
    std::optional<CoinSwap> swap = {};
    /// A sentence about the last key that could not be carried out; none if there is nothing to say.
    std::optional<Error> notice = {};
    /// Set when webhooks are switched on but the port could not be opened; polling goes on.
    QString listenerProblem = {};

    bool operator==(const TillView &) const = default;
};

/// The customer's screen. Nothing about other sales.
struct CustomerView
{
    enum class Screen { Idle, OneMoment, Waiting, Seen, Paid, AskUs };

    Screen screen = Screen::Idle;
    QString shopName = {};
    bool isPractice = false;
    /// BCP 47 tag of the customer's language for this sale; empty: the shop's.
    QString language = {};
    QStringList coinNames = {}; ///< idle: what can be paid with
    std::optional<Money> total = {};
    std::optional<PaymentView> payment = {};

    bool operator==(const CustomerView &) const = default;
};

/// What the trainer can make the practice customer and the practice world do.
enum class PracticeAct {
    PayExact,
    PayShort,
    PayOver,
    PayLate, ///< the window ends first, then the exact sum comes
    PayTwice,
    PayNever,
    PayWrongNetwork,
    Confirm, ///< the network confirms everything
    EndWindow, ///< the practice clock moves past the rate lock
    TakeBack, ///< the customer replaces what is unconfirmed by a payment to somebody else
    UndoBlocks, ///< a reorganisation: what was in the newest blocks is unconfirmed again
};

/// Switches of the practice gateway that stay on until switched off.
struct PracticeSwitches
{
    bool isDown = false;
    bool losesNotices = false;
    bool isSlow = false;

    bool operator==(const PracticeSwitches &) const = default;
};

} // namespace tillgate
