// SPDX-License-Identifier: Apache-2.0
#include "desk/paymentsteps.h"

#include "sale/attention.h"

namespace tillgate {

namespace {

/// A shortfall that a manager lets go is booked under its own heading before the payment counts.
Result<void> writeOffRest(LedgerSession &session, const Author &author, const Payment &payment)
{
    const Result<SaleWithAttempts> now = session.view().find(payment.sale);
    if (!now)
        return fail(now.error());
    // Where no gateway names what came, nobody can say what is missing: the payment counts as a whole.
    const bool isKnown = coveredBy(payment).isPositive();
    const Money open = stillOpen(now->sale, now->attempts);
    if (!isKnown || !open.isPositive())
        return {};
    const Result<Sale> recorded = session.sales().addTender(
        author, payment.sale,
        {.kind = TenderKind::WrittenOff, .amount = open, .person = author.person, .at = author.at});
    return recorded ? Result<void>() : fail(recorded.error());
}

} // namespace

Result<PaymentUpdate> changeAndComplete(LedgerSession &session, const Author &author, const Payment &payment,
                                        PaymentEvent event, const PaymentRecords::Mutation &mutation,
                                        const QString &reason)
{
    Result<PaymentChange> change =
        session.payments().change(author, payment.reference, payment.version, event, mutation, reason);
    if (!change)
        return fail(change.error());
    PaymentUpdate update{.change = *change, .completed = std::nullopt};
    if (!change->isRecorded || !change->transition.has(PaymentCommand::CompleteSale))
        return update;
    const Result<Sale> before = session.sales().find(payment.sale);
    if (!before)
        return fail(before.error());
    // A sale that another attempt has paid already keeps its receipt; this money is for a manager.
    if (before->receiptNumber > 0) {
        const Result<Payment> flagged = session.payments().setAttention(
            author, payment.reference, change->payment.version,
            withWords(change->payment.attention,
                      QStringLiteral("The sale was already paid by another attempt: this money came twice.")));
        if (!flagged)
            return fail(flagged.error());
        update.change.payment = *flagged;
        return update;
    }
    const Result<QList<Payment>> attempts = session.payments().ofSale(payment.sale);
    if (!attempts)
        return fail(attempts.error());
    if (stillOpen(*before, *attempts).isPositive())
        return update; // it covers a part; the rest is still to come
    Result<Sale> completed = session.sales().complete(author, payment.sale);
    if (!completed)
        return fail(completed.error());
    update.completed = *completed;
    return update;
}

std::function<Result<PaymentUpdate>(LedgerSession &, const Author &)>
plainStep(const PaymentReference &reference, PaymentEvent event, const QString &reason)
{
    return [=](LedgerSession &session, const Author &author) -> Result<PaymentUpdate> {
        const Result<Payment> payment = session.payments().find(reference);
        if (!payment)
            return fail(payment.error());
        const bool isDecision =
            event == PaymentEvent::AcceptedByManager || event == PaymentEvent::ClosedByManager;
        if (event == PaymentEvent::AcceptedByManager && payment->stage == PaymentStage::Short) {
            if (const Result<void> booked = writeOffRest(session, author, *payment); !booked)
                return fail(booked.error());
        }
        const auto mutation = [&](Payment &changed) -> Result<void> {
            if (isDecision)
                changed.attention.clear();
            return {};
        };
        return changeAndComplete(session, author, *payment, event, mutation, reason);
    };
}

Result<NewAttempt> retireAndRequest(LedgerSession &session, const Author &author, const PaymentIntent &intent,
                                    const std::optional<PaymentReference> &retire)
{
    std::optional<PaymentChange> change;
    if (retire) {
        const Result<Payment> old = session.payments().find(*retire);
        if (!old)
            return fail(old.error());
        const Result<PaymentChange> retired = session.payments().change(
            author, *retire, old->version, PaymentEvent::CancelledByPerson, {}, QStringLiteral("New attempt"));
        if (!retired)
            return fail(retired.error());
        change = *retired;
    }
    return session.payments().request(author, intent).map([&](const Payment &payment) {
        return NewAttempt{.payment = payment, .retired = change};
    });
}

} // namespace tillgate
