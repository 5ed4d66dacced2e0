// SPDX-License-Identifier: Apache-2.0
#include "desk/paymentbook.h"

#include "desk/paymentsteps.h"

namespace tillgate {

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
        this, [this, asker = QPointer<QObject>(context), done = std::move(done)](const Result<Payment> &intent) {
            if (intent)
                Q_EMIT numberTaken();
            if (asker != nullptr)
                done(intent);
        });
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
            if (attempt)
                Q_EMIT numberTaken();
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
