// SPDX-License-Identifier: Apache-2.0
//
// What covers a sale beside one whole payment: cash, a second attempt for the rest, a shortfall let go.
#include "desk/paymentbook.h"

namespace tillgate {

namespace {

/// Takes an attempt off the screen. Conflict if money for it was seen in this very moment.
Result<PaymentChange> retire(LedgerSession &session, const Author &author, const PaymentReference &reference)
{
    const Result<Payment> payment = session.payments().find(reference);
    if (!payment)
        return fail(payment.error());
    const Result<PaymentChange> retired =
        session.payments().change(author, reference, payment->version, PaymentEvent::CancelledByPerson, {},
                                  QStringLiteral("Paid in cash instead"));
    if (!retired || retired->transition.isTaken)
        return retired;
    return fail(Error::Kind::Conflict,
                QStringLiteral("Money for this payment was seen: look at it before cash is taken."));
}

/// A sale covered in cash, and the attempt that left the screen for it.
struct Covered
{
    SaleWithAttempts sale;
    std::optional<PaymentChange> retired = std::nullopt;
};

Result<SaleWithAttempts> coverInCash(LedgerSession &session, const Author &author, const SaleId &sale)
{
    const Result<SaleWithAttempts> now = session.view().find(sale);
    if (!now)
        return now;
    const Money open = stillOpen(now->sale, now->attempts);
    const Result<Sale> covered =
        session.sales()
            .addTender(author, sale,
                       {.kind = TenderKind::Cash, .amount = open, .person = author.person, .at = author.at})
            .and_then([&](const Sale &) { return session.sales().complete(author, sale); });
    return covered ? session.view().find(sale) : Result<SaleWithAttempts>(fail(covered.error()));
}

} // namespace

void PaymentBook::sellForCash(const NewSale &sale, QObject *context, Done<SaleWithAttempts> done)
{
    runSaleStep(
        [sale](LedgerSession &session, const Author &author) -> Result<SaleWithAttempts> {
            const Result<Sale> opened = session.sales().open(author, sale);
            return opened ? coverInCash(session, author, opened->id)
                          : Result<SaleWithAttempts>(fail(opened.error()));
        },
        context, std::move(done));
}

void PaymentBook::takeCash(const SaleId &sale, const std::optional<PaymentReference> &retired, QObject *context,
                           Done<SaleWithAttempts> done)
{
    m_ledger.run<Covered>(
        [=, author = author()](LedgerSession &session) -> Result<Covered> {
            std::optional<PaymentChange> gone;
            if (retired) {
                const Result<PaymentChange> change = retire(session, author, *retired);
                if (!change)
                    return fail(change.error());
                gone = *change;
            }
            return coverInCash(session, author, sale).map([&](const SaleWithAttempts &covered) {
                return Covered{.sale = covered, .retired = gone};
            });
        },
        this, [this, asker = QPointer<QObject>(context), done = std::move(done)](const Result<Covered> &covered) {
            const auto covering = covered.map([](const Covered &made) { return made.sale; });
            if (covered)
                Q_EMIT saleChanged(covered->sale);
            if (asker != nullptr && done)
                done(covering);
            // Its money may still come: whoever watches it has to know how it stands.
            if (covered && covered->retired)
                announce(*covered->retired);
        });
}

void PaymentBook::loadSale(const SaleId &sale, QObject *context, Done<SaleWithAttempts> done)
{
    m_ledger.run<SaleWithAttempts>([sale](LedgerSession &session) { return session.view().find(sale); }, context,
                                   std::move(done));
}

void PaymentBook::runSaleStep(SaleStep step, QObject *context, Done<SaleWithAttempts> done)
{
    m_ledger.run<SaleWithAttempts>(
        [step = std::move(step), author = author()](LedgerSession &session) { return step(session, author); }, this,
        [this, asker = QPointer<QObject>(context), done = std::move(done)](const Result<SaleWithAttempts> &sale) {
            if (sale)
                Q_EMIT saleChanged(*sale);
            if (asker != nullptr && done)
                done(sale);
        });
}

} // namespace tillgate
