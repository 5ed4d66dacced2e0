// SPDX-License-Identifier: Apache-2.0
#include "sale/handover.h"

#include "sale/assessment.h"

namespace tillgate {

namespace {

bool isSeenEnough(const Payment &payment, const Coin &coin, const HandoverRule &rule)
{
    const bool isHardToReplace = coin.zeroConfRisk == ZeroConfirmationRisk::None || coin.zeroConfRisk == ZeroConfirmationRisk::Low;
    return rule.seenIsEnoughUpTo && isHardToReplace && missingCoins(payment).isZero()
        && payment.price.currency() == rule.seenIsEnoughUpTo->currency()
        && payment.price.amount() <= rule.seenIsEnoughUpTo->amount();
}

} // namespace

HandoverAdvice handoverAdvice(const Payment &payment, const Coin &coin, const HandoverRule &rule)
{
    switch (payment.stage) {
    case PaymentStage::Requested:
    case PaymentStage::Unresolved:
    case PaymentStage::Waiting: return HandoverAdvice::Wait;
    case PaymentStage::Seen:
    case PaymentStage::Confirming:
        if (isContradicted(payment))
            return HandoverAdvice::AskManager;
        return isSeenEnough(payment, coin, rule) ? HandoverAdvice::HandOver : HandoverAdvice::Wait;
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
