// SPDX-License-Identifier: Apache-2.0
#include "sale/refund.h"

#include "sale/assessment.h"

#include <algorithm>
#include <array>

namespace tillgate {

namespace {

using S = RefundState;

constexpr std::array<const char *, refundWayCount> wayNames{"gateway", "claim", "by-hand", "cash"};
constexpr std::array<const char *, refundStateCount> stateNames{
    "requested", "unresolved", "to-do", "awaits-claim", "under-way", "needs-review", "done", "rejected", "withdrawn"};

template<typename Enum, std::size_t Count>
std::optional<Enum> fromName(const std::array<const char *, Count> &names, const QString &name)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const char *entry) { return name == QLatin1String(entry); });
    return found == names.end() ? std::nullopt : std::optional(static_cast<Enum>(found - names.begin()));
}

tl::unexpected<Error> usage(const QString &detail)
{
    return fail(Error::Kind::Usage, detail);
}

tl::unexpected<Error> moreThanLeft(const QString &left)
{
    return usage(QStringLiteral("Only %1 is left to give back.").arg(left));
}

/// The coins that a worth stands for at the payment's own rate, rounded up, never more than is left.
Result<Decimal> settledBy(const Payment &payment, const RefundLeft &left, const Money &worth, int digits)
{
    if (!left.isCounted)
        return Decimal();
    if (worth == left.worth)
        return left.coins;
    return payment.quote->quotedCoins.times(worth.amount())
        .and_then([&](const Decimal &product) { return product.dividedBy(payment.price.amount(), digits, Rounding::Up); })
        .map([&](const Decimal &coins) { return std::min(coins, left.coins); });
}

Result<RefundFigures> ofCoins(const Payment &payment, const RefundLeft &left, const Decimal &coins, int digits)
{
    if (!left.isCounted)
        return usage(QStringLiteral("How many coins came is not known here: name a sum in %1.")
                         .arg(payment.price.currency().code()));
    if (!coins.isPositive())
        return usage(QStringLiteral("There is nothing to give back."));
    if (coins.significantScale() > digits)
        return usage(QStringLiteral("This coin has at most %1 digits after the point.").arg(digits));
    if (coins > left.coins)
        return moreThanLeft(left.coins.toShortString());
    const std::optional<Money> worth =
        coins == left.coins ? std::optional(left.worth) : worthAtQuote(payment, coins, Rounding::HalfUp);
    if (!worth)
        return fail(Error::Kind::Overflow, QStringLiteral("The refund cannot be counted exactly."));
    return RefundFigures{.coins = coins, .settledCoins = coins, .worth = *worth};
}

Result<RefundFigures> ofWorth(const Payment &payment, const RefundLeft &left, const Money &worth,
                              const RefundQuestion &question)
{
    if (worth.currency() != payment.price.currency())
        return usage(QStringLiteral("The sale was in %1.").arg(payment.price.currency().code()));
    if (!worth.isPositive())
        return usage(QStringLiteral("There is nothing to give back."));
    if (worth.amount() > left.worth.amount())
        return moreThanLeft(left.worth.toString());
    const Result<Decimal> settled = settledBy(payment, left, worth, question.coinDigits);
    if (!settled)
        return fail(settled.error());
    RefundFigures figures{.coins = {}, .settledCoins = *settled, .worth = worth};
    if (!question.inCoins || !left.isCounted)
        return figures;
    if (!question.coinsToday)
        return usage(QStringLiteral("Today's rate is not known: name the coins, or give back the same coins."));
    const Result<Decimal> today = question.coinsToday->rounded(question.coinDigits, Rounding::Down);
    if (!today)
        return fail(today.error());
    figures.isCapped = *today > left.coins;
    figures.coins = std::min(*today, left.coins);
    figures.settledCoins = std::max(*settled, figures.coins);
    if (!figures.coins.isPositive())
        return usage(QStringLiteral("That is less than the smallest amount of this coin."));
    return figures;
}

} // namespace

RefundId refundId(const PaymentReference &payment, int number)
{
    return RefundId(payment.text() + QStringLiteral("-R%1").arg(number));
}

bool isOpen(RefundState state)
{
    return state != S::Done && state != S::Rejected && state != S::Withdrawn;
}

bool isUncertain(RefundState state)
{
    return state == S::Requested || state == S::Unresolved || state == S::NeedsReview;
}

bool countsAgainst(RefundState state)
{
    return state != S::Rejected && state != S::Withdrawn;
}

bool mayFollow(RefundState from, RefundState to)
{
    if (from == to)
        return true;
    switch (from) {
    case S::Requested: return to != S::ToDo && to != S::Withdrawn;
    case S::Unresolved: return to != S::ToDo && to != S::Requested;
    case S::NeedsReview: return to != S::ToDo && to != S::Requested && to != S::Unresolved;
    case S::ToDo: return to == S::Done || to == S::Withdrawn;
    // The customer may open the link at any time: no person can end it here.
    case S::AwaitsClaim: return to == S::UnderWay || to == S::NeedsReview || to == S::Done || to == S::Rejected;
    case S::UnderWay: return to == S::AwaitsClaim || to == S::NeedsReview || to == S::Done || to == S::Rejected;
    case S::Done:
    case S::Rejected:
    case S::Withdrawn: return false;
    }
    Q_UNREACHABLE();
}

bool isAskedAbout(const RefundRecord &refund)
{
    const bool isTheGateways = refund.way == RefundWay::ThroughGateway || refund.way == RefundWay::ByClaim;
    return isTheGateways && isOpen(refund.state);
}

bool isRefundable(const Payment &payment)
{
    switch (payment.stage) {
    case PaymentStage::Paid:
    case PaymentStage::Overpaid:
    case PaymentStage::Short:
    case PaymentStage::PaidLate:
    case PaymentStage::Accepted:
    case PaymentStage::PartlyRefunded: return payment.quote.has_value();
    case PaymentStage::NeedsManager: return payment.quote && payment.receivedCoins.isPositive();
    case PaymentStage::Requested:
    case PaymentStage::Unresolved:
    case PaymentStage::Waiting:
    case PaymentStage::Seen:
    case PaymentStage::Confirming:
    case PaymentStage::Expired:
    case PaymentStage::Cancelled:
    case PaymentStage::SeenLate:
    case PaymentStage::Failed:
    case PaymentStage::Refused:
    case PaymentStage::Refunded: return false;
    }
    Q_UNREACHABLE();
}

QString refundWayName(RefundWay way)
{
    return QLatin1String(wayNames[static_cast<std::size_t>(way)]);
}

std::optional<RefundWay> refundWayFromName(const QString &name)
{
    return fromName<RefundWay>(wayNames, name);
}

QString refundStateName(RefundState state)
{
    return QLatin1String(stateNames[static_cast<std::size_t>(state)]);
}

std::optional<RefundState> refundStateFromName(const QString &name)
{
    return fromName<RefundState>(stateNames, name);
}

RefundLeft leftToRefund(const Payment &payment, const QList<RefundRecord> &refunds)
{
    const bool isCounted = payment.quote && payment.quote->quotedCoins.isPositive() && payment.receivedCoins.isPositive();
    RefundLeft left{.isCounted = isCounted, .coins = payment.receivedCoins, .worth = payment.price};
    for (const RefundRecord &refund : refunds) {
        if (!countsAgainst(refund.state))
            continue;
        // What cannot be counted leaves nothing: never more than is left.
        left.coins = left.coins.minus(refund.settledCoins).value_or(Decimal());
        left.worth = left.worth.minus(refund.worth).value_or(Money::zero(payment.price.currency()));
    }
    if (left.coins.isNegative())
        left.coins = Decimal();
    if (left.worth.isNegative())
        left.worth = Money::zero(payment.price.currency());
    if (isCounted)
        left.worth = worthAtQuote(payment, left.coins, Rounding::HalfUp).value_or(Money::zero(payment.price.currency()));
    return left;
}

bool isWithinReceived(const Payment &payment, const QList<RefundRecord> &refunds)
{
    Decimal settled;
    Money worth = Money::zero(payment.price.currency());
    for (const RefundRecord &refund : refunds) {
        if (!countsAgainst(refund.state))
            continue;
        const Result<Decimal> coins = settled.plus(refund.settledCoins);
        const Result<Money> sum = worth.plus(refund.worth);
        if (!coins || !sum)
            return false;
        settled = *coins;
        worth = *sum;
    }
    if (leftToRefund(payment, {}).isCounted)
        return settled <= payment.receivedCoins;
    return worth.amount() <= payment.price.amount();
}

bool isAllRefunded(const Payment &payment, const QList<RefundRecord> &refunds)
{
    QList<RefundRecord> gone;
    std::copy_if(refunds.begin(), refunds.end(), std::back_inserter(gone),
                 [](const RefundRecord &refund) { return refund.state == S::Done; });
    return !gone.isEmpty() && leftToRefund(payment, gone).isNothing();
}

std::optional<Money> worthToEstimate(const RefundQuestion &question, const RefundLeft &left)
{
    if (!question.inCoins || !left.isCounted)
        return std::nullopt;
    if (question.choice == RefundChoice::TodaysValue)
        return left.worth;
    return question.choice == RefundChoice::OwnWorth ? question.worth : std::nullopt;
}

Result<RefundFigures> refundFigures(const Payment &payment, const RefundLeft &left, const RefundQuestion &question)
{
    if (left.isNothing())
        return usage(QStringLiteral("Everything that came has gone back, or is on its way."));
    switch (question.choice) {
    case RefundChoice::Everything:
        return left.isCounted && question.inCoins ? ofCoins(payment, left, left.coins, question.coinDigits)
                                                  : ofWorth(payment, left, left.worth, question);
    case RefundChoice::TodaysValue: return ofWorth(payment, left, left.worth, question);
    case RefundChoice::Excess: {
        const Decimal excess = std::min(excessCoins(payment), left.coins);
        if (!left.isCounted || !excess.isPositive())
            return usage(QStringLiteral("Nothing came beyond the price."));
        const Result<RefundFigures> coins = ofCoins(payment, left, excess, question.coinDigits);
        return question.inCoins || !coins ? coins : ofWorth(payment, left, coins->worth, question);
    }
    case RefundChoice::OwnCoins:
        if (!question.inCoins)
            return usage(QStringLiteral("Name a sum in %1 here.").arg(payment.price.currency().code()));
        return ofCoins(payment, left, question.coins.value_or(Decimal()), question.coinDigits);
    case RefundChoice::OwnWorth:
        return ofWorth(payment, left, question.worth.value_or(Money::zero(payment.price.currency())), question);
    }
    Q_UNREACHABLE();
}

} // namespace tillgate
