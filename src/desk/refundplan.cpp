// SPDX-License-Identifier: Apache-2.0
#include "desk/refundplan.h"

#include "coin/memo.h"
#include "sale/assessment.h"

#include <algorithm>

namespace tillgate {

namespace {

using Choice = RefundChoice;
using Way = RefundWay;

bool isAnyCounted(const QList<RefundRecord> &refunds)
{
    return std::any_of(refunds.begin(), refunds.end(),
                       [](const RefundRecord &refund) { return countsAgainst(refund.state); });
}

QList<Choice> choicesInCoins(const RefundPlan &plan)
{
    if (!plan.left.isCounted)
        return {Choice::Everything, Choice::OwnWorth};
    QList<Choice> choices{Choice::Everything, Choice::TodaysValue};
    if (excessCoins(plan.payment).isPositive())
        choices.append(Choice::Excess);
    return choices + QList<Choice>{Choice::OwnCoins, Choice::OwnWorth};
}

QList<Choice> choicesInFiat(const RefundPlan &plan)
{
    QList<Choice> choices{Choice::Everything};
    if (plan.left.isCounted && excessCoins(plan.payment).isPositive())
        choices.append(Choice::Excess);
    return choices + QList<Choice>{Choice::OwnWorth};
}

bool refundsStage(const GatewayTraits &traits, PaymentStage stage)
{
    return !traits.refundsOnlyPaid || (stage != PaymentStage::Short && stage != PaymentStage::NeedsManager);
}

std::optional<RefundOffer> gatewayOffer(const RefundPlan &plan, const GatewayTraits &traits)
{
    const bool isWhole = traits.refundMeasure == RefundMeasure::Everything;
    if (!traits.canRefund || !refundsStage(traits, plan.payment.stage) || (isWhole && isAnyCounted(plan.earlier)))
        return std::nullopt;
    RefundOffer offer{.way = traits.refundsByClaim ? Way::ByClaim : Way::ThroughGateway,
                      .choices = choicesInCoins(plan),
                      .inCoins = traits.refundMeasure != RefundMeasure::Fiat && plan.left.isCounted,
                      .needsAddress = !traits.refundsByClaim,
                      .takesMemo = !traits.refundsByClaim && plan.coin.memo != MemoKind::None,
                      .needsEmail = traits.refundNeedsEmail};
    if (isWhole)
        offer.choices = {Choice::Everything};
    else if (traits.refundMeasure == RefundMeasure::Fiat)
        offer.choices = {Choice::TodaysValue, Choice::OwnWorth};
    return offer;
}

} // namespace

const RefundOffer *RefundPlan::offer(RefundWay way) const
{
    const auto found = std::find_if(offers.begin(), offers.end(), [way](const RefundOffer &one) { return one.way == way; });
    return found == offers.end() ? nullptr : &*found;
}

RefundPlan planRefund(const Payment &payment, const Coin &coin, const QList<RefundRecord> &earlier,
                      const std::optional<GatewayTraits> &traits)
{
    RefundPlan plan{.payment = payment,
                    .coin = coin,
                    .gatewayName = traits ? traits->displayName : payment.account.text(),
                    .earlier = earlier,
                    .left = leftToRefund(payment, earlier)};
    for (const RefundRecord &refund : earlier) {
        if (isUncertain(refund.state))
            plan.uncertain = refund.id;
    }
    if (!isRefundable(payment) || plan.left.isNothing())
        return plan;
    if (traits) {
        if (const std::optional<RefundOffer> offer = gatewayOffer(plan, *traits))
            plan.offers.append(*offer);
    }
    plan.offers.append({.way = Way::ByHand,
                        .choices = choicesInCoins(plan),
                        .inCoins = plan.left.isCounted,
                        .needsAddress = true,
                        .takesMemo = coin.memo != MemoKind::None});
    plan.offers.append({.way = Way::InCash, .choices = choicesInFiat(plan), .inCoins = false});
    return plan;
}

RefundQuestion questionOf(const RefundPlan &plan, const RefundWish &wish)
{
    const RefundOffer *offer = plan.offer(wish.way);
    return {.choice = wish.choice,
            .coins = wish.coins,
            .worth = wish.worth,
            .inCoins = offer == nullptr || offer->inCoins,
            .coinsToday = std::nullopt,
            .coinDigits = plan.coin.decimals};
}

AddressVerdict checkRefundAddress(const RefundPlan &plan, const QString &address)
{
    // On a hosted page the customer chose the coin: whose form the address has is not known.
    if (plan.payment.quote && plan.payment.quote->isPageOnly()) {
        return {.ok = !address.trimmed().isEmpty(), .fault = address.isEmpty() ? AddressFault::Empty : AddressFault::None,
                .form = {}, .normal = address, .identity = {}, .sentence = {},
                .notes = {QStringLiteral("The form of this address was not checked.")}};
    }
    return checkAddress(plan.coin, ChainNetwork::Main, QStringView(address));
}

Result<void> checkDestination(const RefundPlan &plan, const RefundWish &wish)
{
    const RefundOffer *offer = plan.offer(wish.way);
    if (offer == nullptr)
        return fail(Error::Kind::Usage, QStringLiteral("The money cannot go back in this way."));
    if (!offer->choices.contains(wish.choice))
        return fail(Error::Kind::Usage, QStringLiteral("This sum cannot be chosen for this way."));
    if (offer->needsEmail && !wish.email.contains(QLatin1Char('@')))
        return fail(Error::Kind::Usage, QStringLiteral("%1 needs the customer's e-mail.").arg(plan.gatewayName));
    if (!offer->needsAddress)
        return {};
    const AddressVerdict verdict = checkRefundAddress(plan, wish.address);
    if (!verdict.ok)
        return fail(Error::Kind::Usage, verdict.sentence.isEmpty() ? QStringLiteral("The customer's address is missing.") : verdict.sentence);
    const QString &own = plan.payment.quote->address;
    if (!own.isEmpty() && isSameAddress(plan.coin, ChainNetwork::Main, wish.address, own))
        return fail(Error::Kind::Usage, QStringLiteral("This is the address of the payment itself, not the customer's."));
    if (wish.memo.isEmpty())
        return {};
    return checkMemoText({.coin = plan.coin, .address = wish.address, .amount = Decimal(1), .memo = wish.memo}, verdict);
}

RefundOrder refundOrder(const RefundPlan &plan, const RefundWish &wish, const RefundRecord &refund,
                        RefundMeasure measure)
{
    RefundOrder order{.gatewayId = plan.payment.quote->gatewayId,
                      .reference = plan.payment.reference,
                      .coin = plan.payment.coin,
                      .coins = std::nullopt,
                      .worth = std::nullopt,
                      .address = refund.address,
                      .memo = refund.memo,
                      .customerEmail = wish.email,
                      .reason = QStringLiteral("Refund ") + refund.id.text()};
    if (measure == RefundMeasure::Coins && refund.coins.isPositive())
        order.coins = refund.coins;
    else if (measure != RefundMeasure::Everything)
        order.worth = refund.worth;
    return order;
}

RefundState stateOf(Refund::State state)
{
    switch (state) {
    case Refund::State::Requested: return RefundState::UnderWay;
    case Refund::State::AwaitsClaim: return RefundState::AwaitsClaim;
    case Refund::State::Sent: return RefundState::Done;
    case Refund::State::Rejected: return RefundState::Rejected;
    case Refund::State::NeedsReview: return RefundState::NeedsReview;
    }
    Q_UNREACHABLE();
}

} // namespace tillgate
