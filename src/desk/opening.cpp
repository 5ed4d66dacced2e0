// SPDX-License-Identifier: Apache-2.0
#include "desk/opening.h"

#include "gateway/quotecheck.h"

namespace tillgate {

namespace {

Order orderFor(const Payment &payment)
{
    return {.reference = payment.reference,
            .price = payment.price,
            .coin = payment.coin,
            .description = QStringLiteral("Sale %1").arg(payment.sale.text())};
}

QString openPurpose()
{
    return QStringLiteral("open");
}

} // namespace

Opening::Opening(PaymentBook &book, const CoinTable &coins, QObject *parent) :
    QObject(parent), m_book(book), m_coins(coins)
{
    connect(&m_book, &PaymentBook::paymentChanged, this, [this](const PaymentUpdate &update) {
        if (update.change.payment.stage == PaymentStage::Cancelled)
            withdraw(update.change.payment);
    });
}

void Opening::open(const Payment &intent, GatewayLine &line)
{
    m_underWay.insert(intent.reference, &line);
    line.run<Quote>(line.gateway().open(orderFor(intent)),
                    {.purpose = openPurpose(),
                     .reference = intent.reference.text(),
                     .priority = Priority::Urgent},
                    this, [this, intent, line = QPointer<GatewayLine>(&line)](const Result<Quote> &quote) {
                        m_underWay.remove(intent.reference);
                        if (line != nullptr && !m_found.contains(intent.reference))
                            settle(intent, quote, *line);
                    });
}

void Opening::withdraw(const Payment &calledOff)
{
    GatewayLine *line = m_underWay.value(calledOff.reference);
    if (line != nullptr && line->withdraw(this, calledOff.reference, openPurpose()))
        m_underWay.remove(calledOff.reference);
}

void Opening::settle(const Payment &payment, const Result<Quote> &quote, GatewayLine &line)
{
    if (quote) {
        recordChecked(payment, *quote, line);
        return;
    }
    const bool isOpenQuestion = quote.error().isUnresolved();
    const PaymentEvent event = isOpenQuestion ? PaymentEvent::OpenUnanswered : PaymentEvent::OpenRefused;
    m_book.apply(payment.reference, event, quote.error().detail, this,
                 [this, error = quote.error(), line = QPointer<GatewayLine>(&line),
                  isOpenQuestion](const Result<PaymentUpdate> &update) {
                     if (!update) {
                         Q_EMIT failed({}, update.error());
                         return;
                     }
                     Q_EMIT failed(update->change.payment.reference, error);
                     if (isOpenQuestion && line != nullptr)
                         followLostAnswer(update->change.payment, *line);
                 });
}

void Opening::recordChecked(const Payment &payment, const Quote &quote, GatewayLine &line)
{
    const Coin *coin = m_coins.find(payment.coin);
    const Result<Quote> checked = coin == nullptr
        ? Result<Quote>(fail(Error::Kind::Rejected, QStringLiteral("The coin is not in the coin table.")))
        : checkedQuote(quote, *coin, ChainNetwork::Main, line.gateway().account().environment);
    const auto done = [this, reference = payment.reference](const Result<PaymentUpdate> &update) {
        report(reference, update);
    };
    if (checked)
        m_book.recordQuote(payment.reference, *checked, PaymentEvent::Opened, this, done);
    else
        m_book.recordBadQuote(payment.reference, quote, checked.error().detail, this, done);
}

void Opening::report(const PaymentReference &reference, const Result<PaymentUpdate> &update)
{
    if (!update)
        Q_EMIT failed(reference, update.error());
}

} // namespace tillgate
