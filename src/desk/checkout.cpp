// SPDX-License-Identifier: Apache-2.0
#include "desk/checkout.h"

#include <algorithm>

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

Checkout::Checkout(PaymentBook &book, Opening &opening, PaymentWatcher &watcher, CodeProof &proof,
                   Standby &standby, TenderShelf &shelf,
                   GatewayLines &lines, const CoinTable &coins, const ShopSettings &settings, const Clock &clock,
                   bool isPractice, QObject *parent) :
    QObject(parent),
    m_book(book),
    m_opening(opening),
    m_watcher(watcher),
    m_proof(proof),
    m_standby(standby),
    m_shelf(shelf),
    m_lines(lines),
    m_coins(coins),
    m_settings(settings),
    m_clock(clock),
    m_isPractice(isPractice),
    m_entry(settings.currency)
{
    connect(&m_book, &PaymentBook::paymentChanged, this, &Checkout::takeUpdate);
    connect(&m_opening, &Opening::failed, this, &Checkout::takeFailure);
    connect(&m_watcher, &PaymentWatcher::watchChanged, this, &Checkout::changed);
    connect(&m_proof, &CodeProof::changed, this, [this] {
        followPayment();
        Q_EMIT changed();
    });
    connect(&m_standby, &Standby::changed, this, &Checkout::changed);
    connect(&m_standby, &Standby::due, this, &Checkout::tryNextGateway);
    connect(&m_shelf, &TenderShelf::changed, this, &Checkout::changed);
}

void Checkout::resume(const Payment &payment)
{
    show(payment);
    Q_EMIT changed();
}

void Checkout::setEntry(const SaleEntry &entry)
{
    if (m_payment || m_isBusy)
        return;
    // A sale that was cleared away takes its coin or cash along: the next one is asked for its own.
    if (entry.isEmpty() && !m_entry.isEmpty()) {
        m_coin.reset();
        m_dearCoins.clear();
        m_isCashChosen = false;
    }
    m_entry = entry;
    m_swap.reset();
    m_notice.reset();
    m_step = TillStep::Entry;
    Q_EMIT changed();
}

void Checkout::charge()
{
    if (m_isBusy)
        return;
    if (m_isCashChosen && m_step != TillStep::Payment)
        return takeCash();
    if (m_payment) {
        // Another coin for the sale on the screen, chosen on the coin step.
        if (m_step == TillStep::Coin && m_coin && checkCoin(m_payment->price))
            beginAttempt(*m_coin, true);
        return;
    }
    if (const Result<void> fits = checkSaleTotal(m_entry.total(), m_settings.saleCeiling); !fits)
        return say(fits.error());
    if (m_coin && !checkCoin(m_entry.total()))
        return;
    if (m_coin)
        beginSale(*m_coin);
    else
        askForCoin();
}

void Checkout::chooseCoin(const CoinId &coin)
{
    if (m_isBusy || (m_payment && m_step != TillStep::Coin))
        return;
    m_coin = coin;
    m_swap.reset();
    m_isCashChosen = false;
    m_notice.reset();
    Q_EMIT changed();
}

void Checkout::askForCoin()
{
    if (m_payment && !canBeReplaced())
        return say(moneyIsOnItsWay());
    m_step = TillStep::Coin;
    m_notice.reset();
    m_shelf.refreshMinimums(m_payment ? m_payment->price : m_entry.total());
    Q_EMIT changed();
}

void Checkout::goBack()
{
    if (m_step == TillStep::Coin) {
        m_step = m_payment ? TillStep::Payment : TillStep::Entry;
        m_notice.reset();
        Q_EMIT changed();
    }
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

void Checkout::checkNow()
{
    if (!m_payment)
        return;
    GatewayLine *line = m_lines.find(m_payment->account);
    if (m_payment->quote)
        m_watcher.readNow(*m_payment);
    else if (m_payment->stage == PaymentStage::Unresolved && line != nullptr)
        m_opening.lookUp(*m_payment, *line);
    Q_EMIT changed();
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

void Checkout::nextSale()
{
    if (m_isBusy)
        return;
    clearPayment();
    m_sale.reset();
    m_entry = m_parkedEntry.value_or(SaleEntry(m_settings.currency));
    m_parkedEntry.reset();
    m_coin.reset();
    m_dearCoins.clear();
    m_swap.reset();
    m_isCashChosen = false;
    m_customerLanguage.clear();
    Q_EMIT changed();
}

void Checkout::acceptByManager(const PaymentReference &reference, const QString &person,
                               const QString &reason)
{
    m_book.decide(reference, PaymentEvent::AcceptedByManager, person, reason, this,
                  [this](const Result<PaymentUpdate> &update) {
                      if (!update)
                          say(update.error());
                  });
}

void Checkout::closeByManager(const PaymentReference &reference, const QString &person, const QString &reason)
{
    m_book.decide(reference, PaymentEvent::ClosedByManager, person, reason, this,
                  [this](const Result<PaymentUpdate> &update) {
                      if (!update)
                          say(update.error());
                  });
}

void Checkout::setAddressOnly(bool addressOnly)
{
    m_isAddressOnly = addressOnly;
    if (m_payment)
        Q_EMIT addressOnlyChosen(m_payment->coin, addressOnly);
    Q_EMIT changed();
}

void Checkout::setCustomerLanguage(const QString &language)
{
    m_customerLanguage = language;
    Q_EMIT changed();
}

void Checkout::noteCodeReadBack(const QString &text, bool isGood)
{
    // A late word about a code that is gone already says nothing about this one.
    const Coin *coin = m_payment && m_payment->quote ? m_coins.find(m_payment->coin) : nullptr;
    if (coin != nullptr && text == codeText(*coin))
        m_proof.noteCode(text, isGood);
}

bool Checkout::isMakingCode() const
{
    return m_payment
        && (m_payment->stage == PaymentStage::Requested
            || (m_payment->stage == PaymentStage::Waiting && m_proof.step() == ProofStep::Asking));
}

/// What was never fit to be shown may be left too: nobody can have paid to it, and a manager's list has it.
bool Checkout::canBeReplaced() const
{
    const bool isUnfit = m_payment->stage == PaymentStage::NeedsManager && !m_payment->seenAt
        && !m_payment->receivedCoins.isPositive() && (m_proof.step() == ProofStep::Failed || !m_proof.wasShown());
    return isUnfit || canBeRetired(m_payment->stage);
}

void Checkout::setLastFive(const QList<RecentSale> &sales)
{
    m_lastFive = sales;
    Q_EMIT changed();
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

void Checkout::takeUpdate(const PaymentUpdate &update)
{
    followSale(update);
    const Payment &payment = update.change.payment;
    if (!m_payment || payment.reference != m_payment->reference || payment.version < m_payment->version)
        return;
    const PaymentStage before = m_payment->stage;
    m_payment = payment;
    if (update.completed)
        m_receiptNumber = update.completed->receiptNumber;
    if (payment.stage == PaymentStage::Waiting)
        m_problem.reset();
    followPayment();
    if (payment.stage != PaymentStage::Short)
        m_isTopUp = false;
    if (before != payment.stage) {
        estimateNewPrice();
        Q_EMIT stageReached(payment.stage);
    }
    Q_EMIT changed();
}

void Checkout::takeFailure(const PaymentReference &reference, const Error &error)
{
    if (!m_payment || (reference != m_payment->reference && !reference.isEmpty()))
        return;
    m_problem = error;
    Q_EMIT changed();
}

void Checkout::say(const Error &notice)
{
    m_notice = notice;
    Q_EMIT changed();
}

void Checkout::show(const Payment &payment)
{
    if (m_sale && m_sale->sale.id != payment.sale)
        m_sale.reset();
    clearSide();
    m_payment = payment;
    followPayment();
    m_coin = payment.coin;
    m_isAddressOnly = m_settings.addressOnlyCoins.contains(payment.coin.text());
    m_step = TillStep::Payment;
    estimateNewPrice();
    m_book.loadSale(payment.sale, this, [this](const Result<SaleWithAttempts> &sale) {
        if (!sale || !m_payment || sale->sale.id != m_payment->sale)
            return;
        m_sale = *sale;
        Q_EMIT changed();
    });
}

void Checkout::clearPayment()
{
    m_payment.reset();
    followPayment();
    clearSide();
}

/// What proves the code, and which gateway stands by, are about the payment on the screen.
void Checkout::followPayment()
{
    m_proof.follow(m_payment);
    m_standby.follow(m_payment, m_proof.wasShown());
    askBeforeCode();
}

void Checkout::clearSide()
{
    m_problem.reset();
    m_notice.reset();
    m_receiptNumber = 0;
    m_isAddressOnly = false;
    m_isTopUp = false;
    m_nowAbout.reset();
    m_step = TillStep::Entry;
}

} // namespace tillgate
