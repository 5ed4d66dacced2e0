// SPDX-License-Identifier: Apache-2.0
//
// How a payment is shown, and what its main key does; no words.
#include "ui/parts/stagewords.h"

#include "sale/attention.h"

namespace tillgate {

Shown shownState(PaymentStage stage)
{
    switch (stage) {
    case PaymentStage::Requested:
        return Shown::Making;
    case PaymentStage::Unresolved:
        return Shown::Unresolved;
    case PaymentStage::Waiting:
        return Shown::Waiting;
    case PaymentStage::Seen:
        return Shown::Seen;
    case PaymentStage::Confirming:
        return Shown::Confirming;
    case PaymentStage::Paid:
    case PaymentStage::Accepted:
        return Shown::Paid;
    case PaymentStage::Overpaid:
        return Shown::Over;
    case PaymentStage::Short:
        return Shown::Short;
    case PaymentStage::Expired:
        return Shown::Ended;
    case PaymentStage::Cancelled:
        return Shown::Cancelled;
    case PaymentStage::SeenLate:
    case PaymentStage::PaidLate:
        return Shown::Late;
    case PaymentStage::Failed:
    case PaymentStage::Refused:
        return Shown::Failed;
    case PaymentStage::NeedsManager:
        return Shown::NeedsManager;
    case PaymentStage::PartlyRefunded:
    case PaymentStage::Refunded:
        return Shown::Refunded;
    }
    Q_UNREACHABLE();
}

Shown shownState(const PaymentView &view)
{
    const PaymentStage stage = view.payment.stage;
    const bool isComplete = view.receiptNumber > 0;
    // The sale is covered by something else: cash, or another attempt.
    if (isComplete && (stage == PaymentStage::Short || moneyRank(stage) == 0))
        return Shown::Paid;
    if (countsAsPaid(stage) && !view.payment.attention.isEmpty())
        return Shown::NeedsManager;
    if (isContradicted(view.payment))
        return Shown::NeedsManager;
    if (stage == PaymentStage::Short && view.isTopUp && view.isCodeShown)
        return Shown::Waiting;
    if (view.silentSince && isInFlight(stage))
        return Shown::Unclear;
    if (stage == PaymentStage::Waiting && view.proofStep == ProofStep::Failed)
        return Shown::Failed;
    if (stage == PaymentStage::Waiting && view.question)
        return Shown::Question;
    // There is an address, but nobody sees it before it is proved.
    if (stage == PaymentStage::Waiting && view.proofStep != ProofStep::Held)
        return Shown::Making;
    return shownState(stage);
}

Shown shownOf(const RecentSale &sale)
{
    if (sale.isCancelled)
        return Shown::Cancelled;
    const bool isSettled = sale.stage == PaymentStage::Short || moneyRank(sale.stage) == 0;
    if (sale.isCash || (sale.isComplete && isSettled && !sale.needsDecision))
        return Shown::Paid;
    if (countsAsPaid(sale.stage) && sale.needsDecision)
        return Shown::NeedsManager;
    return shownState(sale.stage);
}

ShownLook lookOf(Shown shown)
{
    switch (shown) {
    case Shown::Making:
        return {.family = Family::Grey, .sign = QStringLiteral("state-making")};
    case Shown::Question:
        return {.family = Family::Amber, .sign = QStringLiteral("warning")};
    case Shown::Unresolved:
        return {.family = Family::Yellow, .sign = QStringLiteral("state-unclear"), .isHatched = true};
    case Shown::Waiting:
        return {.family = Family::Blue, .sign = QStringLiteral("state-waiting")};
    case Shown::Seen:
        return {.family = Family::Amber, .sign = QStringLiteral("state-seen")};
    case Shown::Confirming:
        return {.family = Family::Amber, .sign = QStringLiteral("state-confirming")};
    case Shown::Paid:
        return {.family = Family::Green, .sign = QStringLiteral("state-paid"), .isField = true};
    case Shown::Over:
        return {.family = Family::Green,
                .sign = QStringLiteral("state-over"),
                .isField = true,
                .hasVioletStrip = true};
    case Shown::Short:
        return {.family = Family::Orange, .sign = QStringLiteral("state-short")};
    case Shown::Ended:
        return {.family = Family::Grey, .sign = QStringLiteral("state-ended")};
    case Shown::Late:
        return {.family = Family::Violet, .sign = QStringLiteral("state-late")};
    case Shown::Failed:
        return {.family = Family::Red, .sign = QStringLiteral("state-failed")};
    case Shown::Cancelled:
        return {.family = Family::Grey, .sign = QStringLiteral("state-cancelled"), .isStruck = true};
    case Shown::Refunded:
        return {.family = Family::Slate, .sign = QStringLiteral("state-refunded")};
    case Shown::Unclear:
        return {.family = Family::Yellow, .sign = QStringLiteral("state-unclear"), .isHatched = true};
    case Shown::NeedsManager:
        return {.family = Family::Violet, .sign = QStringLiteral("manager")};
    }
    Q_UNREACHABLE();
}

MainAction mainActionOf(const PaymentView &view)
{
    // What cannot be trusted is never shown again: there is a new attempt, and a manager's list has the old one.
    if (view.proofStep == ProofStep::Failed && view.canBeReplaced)
        return MainAction::NewPrice;
    switch (shownState(view)) {
    case Shown::Making:
        return MainAction::None;
    case Shown::Question:
        if (view.question->kind != CodeQuestion::Kind::Dear)
            return MainAction::NewPrice;
        return view.question->instead.isEmpty() ? MainAction::ShowCode : MainAction::TakeInstead;
    case Shown::Unresolved:
        return view.canBeLookedUp ? MainAction::CheckNow : MainAction::TryAgain;
    case Shown::Waiting:
    case Shown::Unclear:
        return MainAction::CheckNow;
    case Shown::Seen:
    case Shown::Confirming:
        return view.advice == HandoverAdvice::HandOver ? MainAction::NextSale : MainAction::CheckNow;
    case Shown::Paid:
    case Shown::Over:
    case Shown::Cancelled:
        return MainAction::NextSale;
    case Shown::Short:
        return MainAction::Choose;
    case Shown::Ended:
        return MainAction::NewPrice;
    case Shown::Late:
    case Shown::NeedsManager:
        return MainAction::Choose;
    case Shown::Failed:
        return MainAction::TryAgain;
    case Shown::Refunded:
        return MainAction::Done;
    }
    Q_UNREACHABLE();
}

} // namespace tillgate
