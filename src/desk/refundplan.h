// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/address.h"
#include "gateway/gateway.h"
#include "sale/refund.h"

namespace tillgate {

/// One way in which money may go back for a payment.
struct RefundOffer
{
    RefundWay way = RefundWay::ByHand;
    QList<RefundChoice> choices;
    /// False in cash and where the gateway works the coins out itself.
    bool inCoins = true;
    bool needsAddress = false;
    bool takesMemo = false;
    bool needsEmail = false;

    bool operator==(const RefundOffer &) const = default;
};

/// Everything that can be said about giving money back for one payment, before anybody decides.
struct RefundPlan
{
    Payment payment;
    Coin coin;
    QString gatewayName;
    QList<RefundRecord> earlier = {}; ///< by number
    RefundLeft left;
    QList<RefundOffer> offers = {}; ///< the best first
    /// An earlier refund of which nobody knows what became: no other one before that is clear.
    std::optional<RefundId> uncertain = std::nullopt;

    [[nodiscard]] int nextNumber() const { return static_cast<int>(earlier.size()) + 1; }
    [[nodiscard]] const RefundOffer *offer(RefundWay way) const;
    bool operator==(const RefundPlan &) const = default;
};

/// What a manager wants to give back, how and where to.
struct RefundWish
{
    PaymentReference payment;
    int number = 1; ///< RefundPlan::nextNumber() when it was decided
    RefundWay way = RefundWay::ByHand;
    RefundChoice choice = RefundChoice::Everything;
    std::optional<Decimal> coins = std::nullopt; ///< OwnCoins
    std::optional<Money> worth = std::nullopt; ///< OwnWorth
    QString address = {};
    QString memo = {};
    QString email = {}; ///< goes to the gateway only; the till keeps none
    QString reason = {};

    bool operator==(const RefundWish &) const = default;
};

/// `traits` none: the payment's account is not at work, so that nothing can be sent through it.
[[nodiscard]] RefundPlan planRefund(const Payment &payment, const Coin &coin, const QList<RefundRecord> &earlier,
                                    const std::optional<GatewayTraits> &traits);

/// The question about figures that a wish asks, without today's rate.
[[nodiscard]] RefundQuestion questionOf(const RefundPlan &plan, const RefundWish &wish);

/// What is wrong with where the money shall go; Ok if nothing is. Not for the addresses of scripted sandboxes.
[[nodiscard]] Result<void> checkDestination(const RefundPlan &plan, const RefundWish &wish);
/// The verdict on an address as it is being typed.
[[nodiscard]] AddressVerdict checkRefundAddress(const RefundPlan &plan, const QString &address);

/// What the gateway is asked for.
[[nodiscard]] RefundOrder refundOrder(const RefundPlan &plan, const RefundWish &wish, const RefundRecord &refund,
                                      RefundMeasure measure);

/// The gateway's word as a state of ours.
[[nodiscard]] RefundState stateOf(Refund::State state);

} // namespace tillgate
