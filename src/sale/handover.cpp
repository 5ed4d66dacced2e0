// SPDX-License-Identifier: Apache-2.0
#include "sale/handover.h"

#include "sale/assessment.h"
#include "sale/attention.h"

#include <algorithm>

namespace tillgate {

namespace {

bool reaches(const HandoverRule &rule, const Money &price)
{
    return !rule.upTo
        || (rule.upTo->currency() == price.currency() && price.amount() <= rule.upTo->amount());
}

/// Narrower limits first; a rule without a limit is the widest.
bool isNarrower(const HandoverRule &a, const HandoverRule &b)
{
    if (!a.upTo || !b.upTo)
        return a.upTo.has_value();
    return a.upTo->amount() < b.upTo->amount();
}

bool isHardToReplace(const Coin &coin)
{
    return coin.zeroConfRisk == ZeroConfirmationRisk::None || coin.zeroConfRisk == ZeroConfirmationRisk::Low;
}

/// On its way, but enough of it by the shop's rule.
bool isEnough(const Payment &payment, const Coin &coin, const HandoverRules &rules)
{
    const std::optional<HandoverRule> rule = ruleFor(rules, coin, payment.price);
    if (!rule || !missingCoins(payment).isZero())
        return false;
    return rule->confirmations == 0 || payment.confirmations.value_or(0) >= rule->confirmations;
}

} // namespace

std::optional<HandoverRule> ruleFor(const HandoverRules &rules, const Coin &coin, const Money &price)
{
    const bool hasOwn = std::any_of(rules.begin(), rules.end(),
                                    [&](const HandoverRule &rule) { return rule.coin == coin.id && !coin.id.isEmpty(); });
    std::optional<HandoverRule> found;
    for (const HandoverRule &rule : rules) {
        const bool isAbout = hasOwn ? rule.coin == coin.id : rule.coin.isEmpty();
        const bool isSafe = rule.confirmations > 0 || isHardToReplace(coin);
        if (isAbout && isSafe && reaches(rule, price) && (!found || isNarrower(rule, *found)))
            found = rule;
    }
    return found;
}

HandoverAdvice handoverAdvice(const Payment &payment, const Coin &coin, const HandoverRules &rules)
{
    switch (payment.stage) {
    case PaymentStage::Requested:
    case PaymentStage::Unresolved:
    case PaymentStage::Waiting: return HandoverAdvice::Wait;
    case PaymentStage::Seen:
    case PaymentStage::Confirming:
        if (isContradicted(payment))
            return HandoverAdvice::AskManager;
        return isEnough(payment, coin, rules) ? HandoverAdvice::HandOver : HandoverAdvice::Wait;
    case PaymentStage::Paid:
    case PaymentStage::Overpaid:
    case PaymentStage::Accepted: return HandoverAdvice::HandOver;
    case PaymentStage::Short:
    case PaymentStage::Expired:
    case PaymentStage::Cancelled:
    case PaymentStage::Failed:
    case PaymentStage::Refused: return HandoverAdvice::DoNot;
    case PaymentStage::SeenLate:
    case PaymentStage::PaidLate:
    case PaymentStage::NeedsManager: return HandoverAdvice::AskManager;
    case PaymentStage::PartlyRefunded:
    case PaymentStage::Refunded: return HandoverAdvice::None;
    }
    Q_UNREACHABLE();
}

} // namespace tillgate
