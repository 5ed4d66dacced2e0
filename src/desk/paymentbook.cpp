// SPDX-License-Identifier: Apache-2.0
#include "desk/paymentbook.h"

#include <algorithm>

namespace tillgate {

namespace {

/// Applies one event to the stored payment and completes the sale if that is what it means.
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
            QStringLiteral("The sale was already paid by another attempt: this money came twice."));
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
    if (*isOwn) {
        return PaymentUpdate{.change = {.payment = *payment, .transition = {.stage = payment->stage}, .isRecorded = false},
                             .completed = std::nullopt};
    }
    const auto mutation = [&](Payment &changed) -> Result<void> {
        // The money is back after all; the journal keeps that it was gone.
        if (isContradicted(changed) && countsAsPaid(advance(changed.stage, assessment.event).stage))
            changed.attention.clear();
        takeOver(changed, snapshot, assessment.event, author.at);
        if (!assessment.reason.isEmpty())
            changed.attention = assessment.reason;
        return {};
    };
    Result<PaymentUpdate> update =
        changeAndComplete(session, author, *payment, assessment.event, mutation, assessment.reason);
    if (!update || update->change.transition.isTaken)
        return update;
    // A report that contradicts what is stored changes no stage; a person has to hear of it.
    const QString reason = assessment.reason.isEmpty()
        ? contradictionWords(snapshot.rawStatus)
        : assessment.reason;
    const Result<Payment> flagged =
        session.payments().setAttention(author, reference, update->change.payment.version, reason);
    if (!flagged)
        return fail(flagged.error());
    update->change.payment = *flagged;
    return update;
}

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

/// An event without figures; a manager's decision also answers why a person had to look.
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

/// A new attempt, and the one that left the screen for it.
struct NewAttempt
{
    Payment payment;
    std::optional<PaymentChange> retired = std::nullopt;
};

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

} // namespace

PaymentBook::PaymentBook(Ledger &ledger, const Clock &clock, TillName till, QObject *parent) :
    QObject(parent), m_ledger(ledger), m_clock(clock), m_till(std::move(till))
{
}

void PaymentBook::openSale(const NewSale &sale, const AccountName &account, const CoinId &coin,
                           QObject *context, Done<Payment> done)
{
    m_ledger.run<Payment>(
        [=, author = author()](LedgerSession &session) -> Result<Payment> {
            const Result<Sale> opened = session.sales().open(author, sale);
            if (!opened)
                return fail(opened.error());
            return session.payments().request(author, {.sale = opened->id,
                                                       .account = account,
                                                       .coin = coin,
                                                       .price = opened->total});
        },
        context, std::move(done));
}

void PaymentBook::openAttempt(const SaleId &sale, const AccountName &account, const CoinId &coin,
                              const std::optional<PaymentReference> &retire, QObject *context,
                              Done<Payment> done)
{
    m_ledger.run<NewAttempt>(
        [=, author = author()](LedgerSession &session) -> Result<NewAttempt> {
            const Result<SaleWithAttempts> stored = session.view().find(sale);
            if (!stored)
                return fail(stored.error());
            return retireAndRequest(session, author,
                                    {.sale = sale,
                                     .account = account,
                                     .coin = coin,
                                     .price = stillOpen(stored->sale, stored->attempts)},
                                    retire);
        },
        this, [this, asker = QPointer<QObject>(context), done = std::move(done)](const Result<NewAttempt> &attempt) {
            if (asker != nullptr)
                done(attempt.map([](const NewAttempt &made) { return made.payment; }));
            if (attempt && attempt->retired)
                announce(*attempt->retired);
        });
}

void PaymentBook::recordQuote(const PaymentReference &reference, const Quote &quote, PaymentEvent event,
                              QObject *context, Done<PaymentUpdate> done)
{
    runStep(
        [=](LedgerSession &session, const Author &author) -> Result<PaymentUpdate> {
            const Result<Payment> payment = session.payments().find(reference);
            if (!payment)
                return fail(payment.error());
            const auto mutation = [&](Payment &changed) -> Result<void> {
                changed.quote = quote;
                return {};
            };
            return changeAndComplete(session, author, *payment, event, mutation, {});
        },
        author(), context, std::move(done));
}

void PaymentBook::recordBadQuote(const PaymentReference &reference, const Quote &quote, const QString &reason,
                                 QObject *context, Done<PaymentUpdate> done)
{
    runStep(
        [=](LedgerSession &session, const Author &author) -> Result<PaymentUpdate> {
            const Result<Payment> payment = session.payments().find(reference);
            if (!payment)
                return fail(payment.error());
            const auto mutation = [&](Payment &changed) -> Result<void> {
                changed.quote = quote;
                changed.attention = reason;
                return {};
            };
            return changeAndComplete(session, author, *payment, PaymentEvent::QuoteRejected, mutation, reason);
        },
        author(), context, std::move(done));
}

void PaymentBook::apply(const PaymentReference &reference, PaymentEvent event, const QString &reason,
                        QObject *context, Done<PaymentUpdate> done)
{
    runStep(plainStep(reference, event, reason), author(), context, std::move(done));
}

void PaymentBook::decide(const PaymentReference &reference, PaymentEvent event, const QString &person,
                         const QString &reason, QObject *context, Done<PaymentUpdate> done)
{
    Author decider = author();
    decider.person = person;
    runStep(plainStep(reference, event, reason), decider, context, std::move(done));
}

void PaymentBook::applyRead(const PaymentReference &reference, const Snapshot &snapshot, QObject *context,
                            Done<PaymentUpdate> done)
{
    runStep([=](LedgerSession &session,
                const Author &author) { return applySnapshot(session, author, reference, snapshot); },
            author(), context, std::move(done));
}

void PaymentBook::raiseAttention(const PaymentReference &reference, const QString &reason, QObject *context,
                                 Done<PaymentUpdate> done)
{
    runStep(
        [=](LedgerSession &session, const Author &author) -> Result<PaymentUpdate> {
            const Result<Payment> payment = session.payments().find(reference);
            if (!payment)
                return fail(payment.error());
            const Result<Payment> flagged =
                session.payments().setAttention(author, reference, payment->version, reason);
            if (!flagged)
                return fail(flagged.error());
            return PaymentUpdate{.change = {.payment = *flagged, .transition = {.stage = flagged->stage}},
                                 .completed = std::nullopt};
        },
        author(), context, std::move(done));
}

void PaymentBook::reload(const PaymentReference &reference)
{
    m_ledger.run<PaymentUpdate>(
        [reference](LedgerSession &session) -> Result<PaymentUpdate> {
            const Result<Payment> payment = session.payments().find(reference);
            if (!payment)
                return fail(payment.error());
            const Result<Sale> sale = session.sales().find(payment->sale);
            if (!sale)
                return fail(sale.error());
            return PaymentUpdate{.change = {.payment = *payment, .transition = {.stage = payment->stage}},
                                 .completed = sale->receiptNumber > 0 ? std::optional(*sale) : std::nullopt};
        },
        this, [this](const Result<PaymentUpdate> &update) {
            // What cannot be read now is read when the ledger is back.
            if (update)
                Q_EMIT paymentChanged(*update);
        });
}

void PaymentBook::cancelSale(const SaleId &sale, QObject *context, Done<Sale> done)
{
    m_ledger.run<Sale>([=, author = author()](
                           LedgerSession &session) { return session.sales().cancel(author, sale); },
                       context, std::move(done));
}

void PaymentBook::announce(const PaymentChange &change)
{
    if (change.isRecorded)
        Q_EMIT paymentChanged({.change = change, .completed = std::nullopt});
}

Author PaymentBook::author() const
{
    return {.till = m_till, .person = m_person, .at = m_clock.now()};
}

void PaymentBook::runStep(Step step, const Author &author, QObject *context, Done<PaymentUpdate> done)
{
    // The book itself is the context, so that listeners hear of a change even if the asker is gone.
    m_ledger.run<PaymentUpdate>(
        [step = std::move(step), author](LedgerSession &session) -> Result<PaymentUpdate> {
            Result<PaymentUpdate> update = step(session, author);
            if (!update || !update->change.isRecorded)
                return update;
            const Result<SaleWithAttempts> sale = session.view().find(update->change.payment.sale);
            if (!sale)
                return fail(sale.error());
            update->sale = *sale;
            return update;
        },
        this,
        [this, asker = QPointer<QObject>(context), done = std::move(done)](Result<PaymentUpdate> update) {
            if (update && update->change.isRecorded)
                Q_EMIT paymentChanged(*update);
            if (asker != nullptr && done)
                done(std::move(update));
        });
}

} // namespace tillgate
