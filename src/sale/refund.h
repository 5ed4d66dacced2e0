// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sale/payment.h"

#include <QList>

namespace tillgate {

/// Money going back once for one payment: "T1-000117-2-R1".
using RefundId = Identifier<struct RefundIdTag>;
/// `number` counts per payment from 1.
[[nodiscard]] RefundId refundId(const PaymentReference &payment, int number);

/// How the money goes back.
enum class RefundWay : std::uint8_t {
    ThroughGateway, ///< the gateway sends it to the customer's address
    ByClaim, ///< the gateway makes a link with which the customer fetches it
    ByHand, ///< a person sends it from a wallet and ticks it off with the transaction's id
    InCash, ///< fiat over the counter
};
inline constexpr int refundWayCount = static_cast<int>(RefundWay::InCash) + 1;

/// Where a refund stands. It is recorded before anything leaves and is never deleted.
enum class RefundState : std::uint8_t {
    Requested, ///< recorded; the request may be on its way
    Unresolved, ///< the answer was lost: look it up, never send it again
    ToDo, ///< a person still has to send it
    AwaitsClaim, ///< the customer has to open the link
    UnderWay, ///< the gateway took it on
    NeedsReview, ///< the gateway asks for a person, or says a word that we do not know
    Done, ///< the money went
    Rejected, ///< a clear no: nothing went
    Withdrawn, ///< a person ended it: nothing went
};
inline constexpr int refundStateCount = static_cast<int>(RefundState::Withdrawn) + 1;

/// One refund of one payment. What counts against "never more than is left" is `settledCoins`: the part of
/// the coins that came which it answers for, whatever leaves in return; `worth` where no coins are known
/// (a hosted page).
struct RefundRecord
{
    RefundId id;
    PaymentReference payment;
    int number = 1;
    RefundWay way = RefundWay::ByHand;
    RefundState state = RefundState::Requested;
    /// Grows by one with every change; writers compare and set.
    int version = 1;
    /// What leaves in coins; zero in cash, or where the gateway works it out of `worth`.
    Decimal coins = {};
    Decimal settledCoins = {};
    /// In the currency of the sale.
    Money worth;
    QString address = {}; ///< empty in cash and for a claim
    std::optional<QString> memo = std::nullopt;
    QString reason = {};
    QString person = {}; ///< who decided it
    QDateTime requestedAt = {};
    QString gatewayRefundId = {}; ///< the gateway's own id, once it is known
    QString rawStatus = {};
    std::optional<QUrl> claimUrl = std::nullopt;
    QString transactionId = {};
    QString note = {}; ///< why it was rejected, withdrawn or needs a person
    std::optional<QDateTime> finishedAt = std::nullopt;

    bool operator==(const RefundRecord &) const = default;
};

/// True until the money went or it is clear that none will.
[[nodiscard]] bool isOpen(RefundState state);
/// True while nobody knows what became of it: no other refund of the payment may be asked for.
[[nodiscard]] bool isUncertain(RefundState state);
/// True if it takes from what is left: it went, or still may.
[[nodiscard]] bool countsAgainst(RefundState state);
/// The one table of a refund's steps; a state follows itself.
[[nodiscard]] bool mayFollow(RefundState from, RefundState to);
/// True if the till asks the gateway how it stands.
[[nodiscard]] bool isAskedAbout(const RefundRecord &refund);
/// True if money came for the payment that may go back.
[[nodiscard]] bool isRefundable(const Payment &payment);

/// Stable names for records and JSON, e.g. "awaits-claim".
[[nodiscard]] QString refundWayName(RefundWay way);
[[nodiscard]] std::optional<RefundWay> refundWayFromName(const QString &name);
[[nodiscard]] QString refundStateName(RefundState state);
[[nodiscard]] std::optional<RefundState> refundStateFromName(const QString &name);

/// What is left of a payment after its refunds.
struct RefundLeft
{
    /// False for a hosted page: only `worth` is known then.
    bool isCounted = false;
    Decimal coins = {};
    Money worth; ///< at the payment's own rate

    [[nodiscard]] bool isNothing() const { return isCounted ? !coins.isPositive() : !worth.isPositive(); }
    bool operator==(const RefundLeft &) const = default;
};
[[nodiscard]] RefundLeft leftToRefund(const Payment &payment, const QList<RefundRecord> &refunds);
/// Invariant I8: what went back, is on its way or unknown is never more than what came.
[[nodiscard]] bool isWithinReceived(const Payment &payment, const QList<RefundRecord> &refunds);
/// True once everything that came has gone back.
[[nodiscard]] bool isAllRefunded(const Payment &payment, const QList<RefundRecord> &refunds);

/// How much goes back.
enum class RefundChoice {
    Everything, ///< the same coins that came, less what went back before
    TodaysValue, ///< their worth at the sale, in coins of today
    Excess, ///< only what came beyond the price
    OwnCoins,
    OwnWorth, ///< a figure in the currency of the sale, in coins of today
};

/// The answer to "how much": what leaves, what it settles, and what it is worth.
struct RefundFigures
{
    Decimal coins = {};
    Decimal settledCoins = {};
    Money worth;
    /// Today's coins would have been more than is left: only what is left goes back.
    bool isCapped = false;

    bool operator==(const RefundFigures &) const = default;
};

/// What is asked for, before it is worked out.
struct RefundQuestion
{
    RefundChoice choice = RefundChoice::Everything;
    std::optional<Decimal> coins = std::nullopt; ///< OwnCoins
    std::optional<Money> worth = std::nullopt; ///< OwnWorth
    /// False in cash and where the gateway counts in fiat: then no coins are worked out.
    bool inCoins = true;
    /// What the worth buys today, for TodaysValue and OwnWorth in coins.
    std::optional<Decimal> coinsToday = std::nullopt;
    /// Digits that the coin's chain carries.
    int coinDigits = 8;

    bool operator==(const RefundQuestion &) const = default;
};

/// The worth that an estimate is needed for; none if the question needs none.
[[nodiscard]] std::optional<Money> worthToEstimate(const RefundQuestion &question, const RefundLeft &left);

/// Works a refund out, exactly: coins are rounded down to what the chain carries, what they settle up.
/// Usage, with what to change, for nothing, for more than is left, or where today's rate is not known.
[[nodiscard]] Result<RefundFigures> refundFigures(const Payment &payment, const RefundLeft &left,
                                                  const RefundQuestion &question);

} // namespace tillgate
