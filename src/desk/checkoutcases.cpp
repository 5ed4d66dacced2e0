// SPDX-License-Identifier: Apache-2.0
//
// The odd cases at the counter: cash, the rest of a short payment, sales that come back to the screen.
#include "desk/checkout.h"

#include "sale/assessment.h"

#include <algorithm>

namespace tillgate {

namespace {

/// May cash take this attempt's place? Not while money is on its way.
bool isFreeForCash(PaymentStage stage)
{
    return !isInFlight(stage) || stage == PaymentStage::Waiting || stage == PaymentStage::Unresolved;
}

} // namespace

void Checkout::chooseCash()
{
    if (m_isBusy || (m_payment && m_step != TillStep::Coin))
        return;
    m_isCashChosen = true;
    m_coin.reset();
    m_swap.reset();
    m_notice.reset();
    Q_EMIT changed();
}

void Checkout::takeCash()
{
    if (m_isBusy)
        return;
    if (m_payment)
        return takeRestInCash();
    if (const Result<void> fits = checkSaleTotal(m_entry.total(), m_settings.saleCeiling); !fits)
        return say(fits.error());
    m_isBusy = true;
    m_book.sellForCash({.lines = m_entry.lines(), .note = {}, .isPractice = m_isPractice}, this,
                       [this](const Result<SaleWithAttempts> &sale) { takeCashSale(sale); });
}

void Checkout::takeRestInCash()
{
    if (!isFreeForCash(m_payment->stage) || isSaleComplete())
        return say({.kind = Error::Kind::Conflict,
                    .detail = QStringLiteral("Money for this payment was seen: look at it before cash is taken.")});
    // A short payment keeps what it brought; anything else leaves the screen for the cash.
    const bool keepsMoney = m_payment->stage == PaymentStage::Short || needsDecision(m_payment->stage);
    m_isBusy = true;
    m_book.takeCash(m_payment->sale, keepsMoney ? std::nullopt : std::optional(m_payment->reference), this,
                    [this](const Result<SaleWithAttempts> &sale) { takeCashSale(sale); });
}

void Checkout::takeCashSale(const Result<SaleWithAttempts> &sale)
{
    m_isBusy = false;
    if (!sale)
        return say(sale.error());
    m_sale = *sale;
    m_isTopUp = false;
    m_isCashChosen = false;
    m_notice.reset();
    m_receiptNumber = sale->sale.receiptNumber;
    m_step = TillStep::Payment;
    if (m_payment) {
        for (const Payment &attempt : sale->attempts) {
            if (attempt.reference == m_payment->reference)
                m_payment = attempt;
        }
        followPayment();
    }
    Q_EMIT stageReached(PaymentStage::Paid);
    Q_EMIT changed();
}

void Checkout::waitForRest()
{
    if (!m_payment || m_isBusy || m_payment->stage != PaymentStage::Short || isSaleComplete())
        return;
    if (canTopUp()) {
        m_isTopUp = true;
        Q_EMIT changed();
        return;
    }
    const AccountName account = m_lines.find(m_payment->account) != nullptr ? m_payment->account
                                                                            : m_shelf.accountFor(m_payment->coin, m_payment->price);
    if (account.isEmpty()) {
        return say({.kind = Error::Kind::CoinUnavailable,
                    .detail = QStringLiteral("No gateway offers this coin now. Choose another.")});
    }
    openAttemptAt(account, m_payment->coin, false);
}

/// The rest may come to the same address while its price is held. An invoice of Lightning takes one payment only.
bool Checkout::canTopUp() const
{
    const GatewayLine *line = m_payment ? m_lines.find(m_payment->account) : nullptr;
    const Coin *coin = m_payment ? m_coins.find(m_payment->coin) : nullptr;
    if (line == nullptr || coin == nullptr || !m_payment->quote || !line->gateway().traits().takesTopUps)
        return false;
    const bool hasAddress = !m_payment->quote->normalAddress.isEmpty() && coin->addressFamily != AddressFamily::Lightning;
    const std::optional<CountdownView> left = countdown();
    // Only an address that was proved for this quote is shown once more.
    return hasAddress && m_proof.wasShown() && left && left->left.count() > 0 && missingCoins(*m_payment).isPositive();
}

void Checkout::leaveRest()
{
    if (!m_payment || m_isBusy)
        return;
    if (m_isTopUp) {
        m_isTopUp = false;
        Q_EMIT changed();
        return;
    }
    const std::optional<Payment> before = shortAttempt();
    if (!before)
        return;
    m_isBusy = true;
    m_book.apply(m_payment->reference, PaymentEvent::CancelledByPerson, {}, this,
                 [this, before](const Result<PaymentUpdate> &update) {
                     m_isBusy = false;
                     if (!update)
                         return say(update.error());
                     if (moneyRank(update->change.payment.stage) > 0)
                         return; // money came in this very moment: it stays on the screen
                     resume(*before);
                 });
}

std::optional<Payment> Checkout::shortAttempt() const
{
    if (!m_sale || !m_payment || isSaleComplete())
        return std::nullopt;
    for (const Payment &attempt : m_sale->attempts) {
        if (attempt.stage == PaymentStage::Short && attempt.reference != m_payment->reference)
            return attempt;
    }
    return std::nullopt;
}

bool Checkout::isSaleComplete() const
{
    return m_sale && m_sale->sale.receiptNumber > 0;
}

void Checkout::openSale(const SaleId &sale)
{
    // What is being typed is kept for afterwards; what is on the screen is never pushed away.
    if (m_isBusy || m_payment || m_step == TillStep::Payment)
        return;
    m_book.loadSale(sale, this, [this](const Result<SaleWithAttempts> &found) {
        if (!found)
            return say(found.error());
        if (m_isBusy || m_payment || found->attempts.isEmpty())
            return;
        const auto isQuestion = [&](const Payment &payment) {
            return needsDecision(payment.stage) || !payment.attention.isEmpty();
        };
        const auto open = std::find_if(found->attempts.rbegin(), found->attempts.rend(), isQuestion);
        m_parkedEntry = m_entry;
        m_sale = *found;
        show(open != found->attempts.rend() ? *open : found->attempts.last());
        m_receiptNumber = found->sale.receiptNumber;
        Q_EMIT changed();
    });
}

void Checkout::settleAttention(const Payment &shown, const QString &person, const QString &reason)
{
    m_book.settleAttention(shown, person, reason, this, [this](const Result<PaymentUpdate> &update) {
        if (!update)
            say(update.error());
    });
}

/// One of several attempts of the sale on the screen brought what was missing, but not the one that is shown:
/// its code must leave, before somebody pays a sale that is complete.
void Checkout::followSale(const PaymentUpdate &update)
{
    if (!update.sale || !m_payment || update.sale->sale.id != m_payment->sale)
        return;
    m_sale = update.sale;
    const Payment &changed = update.change.payment;
    if (!update.completed || changed.reference == m_payment->reference)
        return;
    m_receiptNumber = update.completed->receiptNumber;
    if (moneyRank(m_payment->stage) == 0)
        m_book.apply(m_payment->reference, PaymentEvent::CancelledByPerson,
                     QStringLiteral("Another attempt completed the sale"), this, {});
    show(changed);
    m_receiptNumber = update.completed->receiptNumber;
    Q_EMIT stageReached(changed.stage);
}

void Checkout::estimateNewPrice()
{
    GatewayLine *line = m_payment ? m_lines.find(m_payment->account) : nullptr;
    m_nowAbout.reset();
    if (line == nullptr || m_payment->stage != PaymentStage::Expired)
        return;
    line->run<Estimate>(line->gateway().estimate(m_payment->coin, m_payment->price),
                        {.purpose = QStringLiteral("estimate"), .reference = m_payment->reference.text()}, this,
                        [this, reference = m_payment->reference](const Result<Estimate> &estimate) {
                            if (!estimate || !m_payment || m_payment->reference != reference)
                                return; // without an estimate nothing is claimed
                            m_nowAbout = estimate->coins;
                            m_nowAboutAt = m_clock.elapsed();
                            Q_EMIT changed();
                        });
}

/// A sale in cash has no attempt: its paid screen is made from the sale alone.
PaymentView Checkout::cashView() const
{
    const Sale &sale = m_sale->sale;
    PaymentView view{.payment = Payment{.reference = {},
                                        .sale = sale.id,
                                        .account = {},
                                        .coin = {},
                                        .price = sale.total,
                                        .stage = PaymentStage::Paid,
                                        .isPractice = sale.isPractice,
                                        .settledAt = sale.completedAt}};
    view.isCash = true;
    view.advice = HandoverAdvice::HandOver;
    addSale(view);
    return view;
}

/// What the sale as a whole says: its total, what covered it, what is open.
void Checkout::addSale(PaymentView &view) const
{
    view.isTopUp = m_isTopUp && view.payment.stage == PaymentStage::Short;
    const bool isFresh = m_clock.elapsed() - m_nowAboutAt <= m_settings.gateways.oldestRate;
    view.nowAbout = isFresh ? m_nowAbout : std::nullopt;
    if (countsAsPaid(view.payment.stage) && !view.payment.attention.isEmpty())
        view.advice = HandoverAdvice::AskManager;
    if (!m_sale)
        return;
    view.saleTotal = m_sale->sale.total;
    view.receiptNumber = m_sale->sale.receiptNumber;
    view.tenders = m_sale->sale.receiptNumber > 0 ? tendersOf(m_sale->sale, m_sale->attempts) : m_sale->sale.tenders;
    view.isRest = shortAttempt().has_value();
    const PaymentStage stage = view.payment.stage;
    if (view.receiptNumber > 0 && (stage == PaymentStage::Short || moneyRank(stage) == 0))
        view.advice = HandoverAdvice::HandOver; // something else covers the sale
    if (view.payment.stage != PaymentStage::Short)
        return;
    // Rounded up by the sale, so that owed, came in and missing add up wherever they stand.
    const Money open = stillOpen(m_sale->sale, m_sale->attempts);
    if (view.missing && open.isPositive()) {
        view.missing = open;
        view.received = m_sale->sale.total.minus(open).value_or(m_sale->sale.total);
    }
}

} // namespace tillgate
