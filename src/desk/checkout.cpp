// SPDX-License-Identifier: Apache-2.0
#include "desk/checkout.h"

namespace tillgate {

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

void Checkout::goBack()
{
    if (m_step == TillStep::Coin) {
        m_step = m_payment ? TillStep::Payment : TillStep::Entry;
        m_notice.reset();
        Q_EMIT changed();
    }
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

void Checkout::setLastFive(const QList<RecentSale> &sales)
{
    m_lastFive = sales;
    Q_EMIT changed();
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
