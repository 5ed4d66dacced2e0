// SPDX-License-Identifier: Apache-2.0
//
// The attempts of a sale: one after the other on the screen, each watched after it left.
#include "desk/checkout.h"

namespace tillgate {

namespace {

/// Stages in which the till may still take the payment off the screen by itself: no money was seen.
bool canBeRetired(PaymentStage stage)
{
    switch (stage) {
    case PaymentStage::Requested:
    case PaymentStage::Unresolved:
    case PaymentStage::Waiting:
    case PaymentStage::Expired:
    case PaymentStage::Cancelled:
    case PaymentStage::Failed:
    case PaymentStage::Refused: return true;
    case PaymentStage::Seen:
    case PaymentStage::Confirming:
    case PaymentStage::Paid:
    case PaymentStage::Overpaid:
    case PaymentStage::Short:
    case PaymentStage::SeenLate:
    case PaymentStage::PaidLate:
    case PaymentStage::NeedsManager:
    case PaymentStage::Accepted:
    case PaymentStage::PartlyRefunded:
    case PaymentStage::Refunded: return false;
    }
    Q_UNREACHABLE();
}

Error moneyIsOnItsWay()
{
    return Error{.kind = Error::Kind::Conflict,
                 .detail = QStringLiteral("Money for this payment was seen: it cannot be called off. Wait, or "
                                          "leave it and take the next sale.")};
}

Error nobodyOffersIt()
{
    return Error{.kind = Error::Kind::CoinUnavailable,
                 .detail = QStringLiteral("No gateway offers this coin now. Choose another.")};
}

} // namespace

void Checkout::askForCoin()
{
    if (m_payment && !canBeReplaced())
        return say(moneyIsOnItsWay());
    m_step = TillStep::Coin;
    m_notice.reset();
    m_shelf.refreshMinimums(m_payment ? m_payment->price : m_entry.total());
    Q_EMIT changed();
}

void Checkout::newPrice()
{
    if (!m_payment || m_isBusy)
        return;
    if (!canBeReplaced())
        return say(moneyIsOnItsWay());
    GatewayLine *line = m_lines.find(m_payment->account);
    const bool isSameAddressPossible = line != nullptr && line->gateway().traits().canRequote && m_payment->quote
        && !m_payment->quote->isFixedRate && m_proof.step() != ProofStep::Failed
        && (m_payment->stage == PaymentStage::Waiting || m_payment->stage == PaymentStage::Expired);
    if (isSameAddressPossible)
        requote(*line);
    else
        beginAttempt(m_payment->coin, true);
}

void Checkout::cancelPayment()
{
    if (!m_payment || m_isBusy)
        return;
    if (!canBeRetired(m_payment->stage))
        return say(moneyIsOnItsWay());
    if (shortAttempt())
        return leaveRest(); // the sale has money: only the code for the rest goes
    m_isBusy = true;
    m_book.apply(m_payment->reference, PaymentEvent::CancelledByPerson, {}, this,
                 [this, sale = m_payment->sale](const Result<PaymentUpdate> &update) {
                     m_isBusy = false;
                     if (!update)
                         return say(update.error());
                     // Money may have been seen in this very moment: then the payment stays on the screen.
                     if (!canBeRetired(update->change.payment.stage))
                         return say(moneyIsOnItsWay());
                     m_book.cancelSale(sale, this, [](const Result<Sale> &) {});
                     clearPayment();
                     Q_EMIT changed();
                 });
}

void Checkout::tryNextGateway()
{
    const AccountName account = m_isBusy ? AccountName() : m_standby.next();
    if (account.isEmpty())
        return;
    openAttemptAt(account, m_payment->coin, true);
}

/// What was never fit to be shown may be left too: nobody can have paid to it, and a manager's list has it.
bool Checkout::canBeReplaced() const
{
    const bool isUnfit = m_payment->stage == PaymentStage::NeedsManager && !m_payment->seenAt
        && !m_payment->receivedCoins.isPositive() && (m_proof.step() == ProofStep::Failed || !m_proof.wasShown());
    return isUnfit || canBeRetired(m_payment->stage);
}

void Checkout::beginSale(const CoinId &coin)
{
    const AccountName account = m_shelf.accountFor(coin, m_entry.total());
    if (account.isEmpty())
        return say(nobodyOffersIt());
    m_isBusy = true;
    m_book.openSale({.lines = m_entry.lines(), .note = {}, .isPractice = m_isPractice}, account, coin, this,
                    [this](const Result<Payment> &intent) { startOpening(intent); });
}

void Checkout::beginAttempt(const CoinId &coin, bool retireCurrent)
{
    const AccountName account = m_shelf.accountFor(coin, m_payment->price);
    if (account.isEmpty())
        return say(nobodyOffersIt());
    openAttemptAt(account, coin, retireCurrent);
}

void Checkout::openAttemptAt(const AccountName &account, const CoinId &coin, bool retireCurrent)
{
    m_isBusy = true;
    m_book.openAttempt(m_payment->sale, account, coin,
                       retireCurrent ? std::optional(m_payment->reference) : std::nullopt, this,
                       [this](const Result<Payment> &intent) { startOpening(intent); });
}

void Checkout::startOpening(const Result<Payment> &intent)
{
    m_isBusy = false;
    if (!intent)
        return say(intent.error());
    show(*intent);
    Q_EMIT changed();
    if (GatewayLine *line = m_lines.find(intent->account))
        m_opening.open(*intent, *line);
}

void Checkout::requote(GatewayLine &line)
{
    m_isBusy = true;
    Q_EMIT changed();
    line.run<Quote>(
        line.gateway().requote(*m_payment->quote),
        {.purpose = QStringLiteral("new price"), .reference = m_payment->reference.text()}, this,
        [this, reference = m_payment->reference](const Result<Quote> &quote) {
            m_isBusy = false;
            if (!quote)
                return say(quote.error());
            m_book.recordQuote(reference, *quote, PaymentEvent::Requoted, this,
                               [this](const Result<PaymentUpdate> &update) {
                                   if (!update)
                                       say(update.error());
                               });
        });
}

} // namespace tillgate
