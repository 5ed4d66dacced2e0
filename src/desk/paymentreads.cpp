// SPDX-License-Identifier: Apache-2.0
//
// What a gateway's answer changes.
#include "desk/paymentsteps.h"
#include "desk/seconddeposit.h"
#include "sale/attention.h"

#include <algorithm>

namespace tillgate {

namespace {

/// Takes over what the read says, without letting an older or poorer answer erase what is known.
void takeOver(Payment &payment, const Snapshot &snapshot, PaymentEvent event, const QDateTime &at)
{
    payment.rawStatus = snapshot.rawStatus;
    const bool isSettled = event == PaymentEvent::ReportedPaid || event == PaymentEvent::ReportedOver
        || event == PaymentEvent::ReportedShort;
    // What settled may be less than what was seen: its sender can have replaced it by less.
    if (snapshot.receivedCoins && (isSettled || *snapshot.receivedCoins > payment.receivedCoins))
        payment.receivedCoins = *snapshot.receivedCoins;
    if (!snapshot.transactionIds.isEmpty())
        payment.transactionIds = snapshot.transactionIds;
    if (snapshot.confirmations)
        payment.confirmations = snapshot.confirmations;
    if (snapshot.confirmationsNeeded)
        payment.confirmationsNeeded = snapshot.confirmationsNeeded;
    const bool isMoneySeen = moneyRank(payment.stage) > 0 || event == PaymentEvent::ReportedSeen
        || event == PaymentEvent::ReportedConfirming;
    if (!payment.seenAt && (isMoneySeen || payment.receivedCoins.isPositive()))
        payment.seenAt = at;
    if (!payment.settledAt && isSettled)
        payment.settledAt = at;
}

/// True if the gateway speaks of a refund that this shop asked it for: then the refund's own record says how
/// much went, and moves the payment.
Result<bool> isOwnRefund(LedgerSession &session, const Payment &payment, PaymentEvent event)
{
    if (event != PaymentEvent::ReportedRefunded)
        return false;
    const Result<QList<RefundRecord>> refunds = session.refunds().ofPayment(payment.reference);
    if (!refunds)
        return fail(refunds.error());
    return std::any_of(refunds->begin(), refunds->end(), [](const RefundRecord &refund) {
        const bool isTheGateways = refund.way == RefundWay::ThroughGateway || refund.way == RefundWay::ByClaim;
        return isTheGateways && countsAgainst(refund.state);
    });
}

PaymentUpdate unchanged(const Payment &payment)
{
    return {.change = {.payment = payment, .transition = {.stage = payment.stage}, .isRecorded = false},
            .completed = std::nullopt};
}

/// The gateway repeats what a person has decided about; following it once more would undo the decision.
bool isDecided(const Payment &payment, const Transition &step, const std::optional<Contradiction> &report)
{
    return report && !isNews(payment, report) && step.stage != payment.stage;
}

/// The event that a read means, with what it says.
Result<PaymentUpdate> applyAssessed(LedgerSession &session, const Author &author, const Payment &payment,
                                    const Snapshot &snapshot, const Assessment &assessment)
{
    const std::optional<Contradiction> report = contradictionIn(payment, snapshot, assessment);
    const Transition step = advance(payment.stage, assessment.event);
    if (isDecided(payment, step, report))
        return unchanged(payment);
    const QString attention = attentionAfter(payment, assessment, report);
    if (!step.isTaken) {
        return session.payments()
            .keepContradiction(author, payment.reference, payment.version, assessment.event, *report, attention)
            .map([](const PaymentChange &kept) { return PaymentUpdate{.change = kept, .completed = std::nullopt}; });
    }
    const auto mutation = [&](Payment &changed) -> Result<void> {
        takeOver(changed, snapshot, assessment.event, author.at);
        changed.contradiction = report;
        changed.attention = attention;
        return {};
    };
    return changeAndComplete(session, author, payment, assessment.event, mutation, assessment.reason);
}

/// The deposits that the gateway keeps apart.
Result<PaymentUpdate> tellOfDeposits(LedgerSession &session, const Author &author, const PaymentUpdate &update, const Snapshot &snapshot)
{
    const Payment &payment = update.change.payment;
    const Result<QString> attention = attentionWithDeposits(session, payment, snapshot.childIds);
    if (!attention)
        return fail(attention.error());
    if (*attention == payment.attention)
        return update;
    return session.payments().setAttention(author, payment.reference, payment.version, *attention).map([&](const Payment &flagged) {
        PaymentUpdate told = update;
        told.change.payment = flagged;
        told.change.isRecorded = true;
        return told;
    });
}

} // namespace

Result<PaymentUpdate> applySnapshot(LedgerSession &session, const Author &author,
                                    const PaymentReference &reference, const Snapshot &snapshot)
{
    const Result<Payment> payment = session.payments().find(reference);
    if (!payment)
        return fail(payment.error());
    const Assessment assessment = assess(*payment, snapshot);
    const Result<bool> isOwn = isOwnRefund(session, *payment, assessment.event);
    if (!isOwn)
        return fail(isOwn.error());
    if (*isOwn)
        return unchanged(*payment);
    const Result<PaymentUpdate> update = applyAssessed(session, author, *payment, snapshot, assessment);
    return update ? tellOfDeposits(session, author, *update, snapshot) : update;
}

} // namespace tillgate
