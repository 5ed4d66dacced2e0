// SPDX-License-Identifier: Apache-2.0
#include "sale/assessment.h"

#include "coin/foreigncoin.h"
#include "money/rate.h"

namespace tillgate {

namespace {

/// The first thing that differs between the read and what was stored; empty if nothing does.
QString contradiction(const Payment &payment, const Quote &quote, const Snapshot &snapshot)
{
    if (snapshot.gatewayId != quote.gatewayId)
        return QStringLiteral("The gateway answered about another payment.");
    if (snapshot.replacedBy)
        return QStringLiteral("The gateway went on with another payment for this order: %1.")
            .arg(snapshot.replacedBy->text());
    if (snapshot.parentId)
        return QStringLiteral("This is a repeated or wrong deposit to an address already used.");
    if (snapshot.reference && *snapshot.reference != payment.reference.text())
        return QStringLiteral("The gateway names another order: %1.").arg(*snapshot.reference);
    // A code that our table does not know is another coin too: the payment was opened with a known one.
    // On a hosted page the customer chooses.
    const std::optional<QString> foreign = foreignCode(payment.coin);
    const bool isForeignCoin = foreign && snapshot.coinCode.compare(*foreign, Qt::CaseInsensitive) == 0;
    const bool namesCoin = !quote.isPageOnly() && (snapshot.coin || !snapshot.coinCode.isEmpty());
    if (namesCoin && !isForeignCoin && snapshot.coin != payment.coin)
        return QStringLiteral("The gateway names another coin: %1.").arg(snapshot.coinCode);
    if (!quote.isPageOnly() && snapshot.address && *snapshot.address != quote.address)
        return QStringLiteral("The gateway names another address: %1.").arg(*snapshot.address);
    if (snapshot.memo && quote.memo && *snapshot.memo != *quote.memo)
        return QStringLiteral("The gateway names another memo: %1.").arg(*snapshot.memo);
    if (snapshot.priceAmount && *snapshot.priceAmount != payment.price.amount())
        return QStringLiteral("The gateway names another price: %1.").arg(snapshot.priceAmount->toString());
    if (snapshot.priceCurrency
        && snapshot.priceCurrency->compare(payment.price.currency().code(), Qt::CaseInsensitive) != 0)
        return QStringLiteral("The gateway names another currency: %1.").arg(*snapshot.priceCurrency);
    return {};
}

Assessment unclear(QString reason)
{
    return {.event = PaymentEvent::ReportedUnclear, .reason = std::move(reason)};
}

Assessment assessSettled(const Quote &quote, const Snapshot &snapshot, const Decimal &tolerance)
{
    // Some gateways never say how much came; their word then stands for the sum (dossiers coingate, xaigate).
    // On a hosted page no coins were quoted, so that nothing that came could be compared with them.
    if (quote.isPageOnly() && !snapshot.isPaidInFull)
        return unclear(QStringLiteral("The gateway says it is settled, but not that the whole sum is there."));
    if ((!snapshot.receivedCoins || quote.isPageOnly()) && snapshot.isPaidInFull) {
        return {.event = *snapshot.isPaidInFull ? PaymentEvent::ReportedPaid : PaymentEvent::ReportedShort};
    }
    const Decimal received = snapshot.receivedCoins.value_or(Decimal());
    // Captured notices exist that say "finished" with nothing received: test notices, or ended by hand.
    if (!received.isPositive())
        return unclear(QStringLiteral("The gateway says it is settled, but names no received amount."));
    if (snapshot.dueCoins && *snapshot.dueCoins < quote.quotedCoins && received < quote.quotedCoins)
        return unclear(QStringLiteral("The gateway lowered the amount due after it was shown."));
    const Result<Decimal> enough = quote.quotedCoins.minus(tolerance);
    if (!enough)
        return unclear(enough.error().detail);
    if (received < *enough)
        return {.event = PaymentEvent::ReportedShort};
    return {.event = received > quote.payableCoins ? PaymentEvent::ReportedOver : PaymentEvent::ReportedPaid};
}

/// Over without money: but if money arrived all the same, a person has to look after it.
Assessment assessOver(const Snapshot &snapshot, PaymentEvent event)
{
    const Decimal received = snapshot.receivedCoins.value_or(Decimal());
    if (!received.isPositive())
        return {.event = event};
    return unclear(QStringLiteral("The gateway says \"%1\", yet names %2 coins received.")
                       .arg(snapshot.rawStatus, received.toShortString()));
}

} // namespace

Assessment assess(const Payment &payment, const Snapshot &snapshot, const Decimal &tolerance)
{
    if (!payment.quote)
        return unclear(QStringLiteral("There is no stored quote to compare with."));
    const QString difference = contradiction(payment, *payment.quote, snapshot);
    if (!difference.isEmpty())
        return unclear(difference);

    // Nobody saw the window end here: first it ends, then the money that the next read finds is late.
    if (snapshot.isLate && payment.stage == PaymentStage::Waiting)
        return {.event = PaymentEvent::ReportedExpired};
    switch (snapshot.status) {
    case GatewayStatus::Waiting: return {.event = PaymentEvent::ReportedWaiting};
    case GatewayStatus::Seen: return {.event = PaymentEvent::ReportedSeen};
    case GatewayStatus::Confirming: return {.event = PaymentEvent::ReportedConfirming};
    case GatewayStatus::Settled: return assessSettled(*payment.quote, snapshot, tolerance);
    case GatewayStatus::SettledShort: return {.event = PaymentEvent::ReportedShort};
    case GatewayStatus::Expired: return assessOver(snapshot, PaymentEvent::ReportedExpired);
    case GatewayStatus::Failed: return assessOver(snapshot, PaymentEvent::ReportedFailed);
    case GatewayStatus::Cancelled: return assessOver(snapshot, PaymentEvent::ReportedCancelled);
    case GatewayStatus::Refunded: return {.event = PaymentEvent::ReportedRefunded};
    case GatewayStatus::NeedsReview: break;
    }
    return unclear(QStringLiteral("The gateway says \"%1\".").arg(snapshot.rawStatus));
}

Decimal missingCoins(const Payment &payment)
{
    if (!payment.quote || payment.receivedCoins >= payment.quote->quotedCoins)
        return {};
    return payment.quote->payableCoins.minus(payment.receivedCoins).value_or(Decimal());
}

Decimal excessCoins(const Payment &payment)
{
    if (!payment.quote || payment.receivedCoins <= payment.quote->payableCoins)
        return {};
    return payment.receivedCoins.minus(payment.quote->payableCoins).value_or(Decimal());
}

std::optional<Money> worthAtQuote(const Payment &payment, const Decimal &coins, Rounding rounding)
{
    if (!payment.quote)
        return std::nullopt;
    // price × coins / quoted, rather than through a rounded rate: exact but for the last minor unit.
    const Result<Money> worth =
        payment.price.amount()
            .times(coins)
            .and_then([&](const Decimal &product) {
                return product.dividedBy(payment.quote->quotedCoins, payment.price.currency().minorDigits(),
                                         rounding);
            })
            .and_then([&](const Decimal &amount) { return Money::of(amount, payment.price.currency()); });
    return worth ? std::optional(*worth) : std::nullopt;
}

} // namespace tillgate
