// SPDX-License-Identifier: Apache-2.0
#include "gateway/plisio/replies.h"

#include "coin/payable.h"
#include "gateway/answerreader.h"
#include "gateway/plisio/requests.h"

namespace tillgate::plisio {

namespace {

/// Integrators saw coins arrive after the end (dossier plisio 3): watched on for three days.
constexpr std::chrono::seconds lateWatch = std::chrono::hours(72);

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(Error::Kind::Malformed, detail);
}

/// The amounts of a fresh invoice. `pending_amount` is here what remains to pay, elsewhere what came.
struct Amounts
{
    Decimal invoice;
    std::optional<Decimal> remaining;
    std::optional<Decimal> total;
    std::optional<Decimal> pending;
};

Amounts amountsOf(AnswerReader &reader)
{
    return {.invoice = reader.take(decimalField, u"amount"),
            .remaining = reader.take(optionalDecimal, u"remaining_amount"),
            .total = reader.take(optionalDecimal, u"invoice_total_sum"),
            .pending = reader.take(optionalDecimal, u"pending_amount")};
}

/// What the customer must send, by the rule of dossier plisio 2.4 "Which number goes on the display". Where
/// the figures contradict each other nothing is shown.
Result<Decimal> amountToPay(const Amounts &amounts)
{
    const bool hasTotal = amounts.total && amounts.total->isPositive();
    const Decimal toPay = amounts.remaining ? *amounts.remaining
        : hasTotal                          ? *amounts.total
                                            : amounts.pending.value_or(amounts.invoice);
    if (!toPay.isPositive() || toPay < amounts.invoice)
        return malformed(QStringLiteral("The answer asks for %1, less than the invoice of %2.")
                             .arg(toPay.toString(), amounts.invoice.toString()));
    const bool isExplained
        = !amounts.pending || !amounts.total || amounts.pending == amounts.total || amounts.pending == amounts.invoice;
    if (!isExplained)
        return malformed(QStringLiteral("The answer's \"pending_amount\" is neither the total nor the amount."));
    // A remainder beyond the total would be somebody else's money.
    if (hasTotal && toPay != *amounts.total)
        return malformed(QStringLiteral("The answer's \"remaining_amount\" is not the total."));
    return toPay;
}

/// The answer must be about what was asked: an invoice of somebody else is never shown.
void requireAsked(AnswerReader &reader, const Asked &asked)
{
    const QString code = normalCode(reader.take(textField, u"psys_cid"));
    reader.require(code == asked.code, QStringLiteral("The answer is about %1 instead of %2.").arg(code, asked.code));
    const std::optional<QString> fiat = reader.take(optionalText, u"source_currency");
    reader.require(!fiat || fiat->compare(asked.price.currency().code(), Qt::CaseInsensitive) == 0,
                   QStringLiteral("The answer's price is in another currency."));
    const std::optional<QString> reference = reader.take(optionalText, u"order_number");
    reader.require(!reference || *reference == asked.reference.text(),
                   QStringLiteral("The answer is about another order."));
    const std::optional<QString> status = reader.take(optionalText, u"status");
    reader.require(!status || *status == QLatin1String("new"), QStringLiteral("The answer is about an old invoice."));
}

/// Nobody ever sees this invoice, so nobody can pay it: a clear no.
bool lacksAddress(const Json &data)
{
    const bool isInvoice = textField(data, u"txn_id").has_value() && textField(data, u"invoice_url").has_value();
    const Json *address = data.find(u"wallet_hash");
    return isInvoice && (address == nullptr || address->isNull());
}

} // namespace

Result<Quote> understandOpened(const Json &data, const Asked &asked, const std::optional<QDateTime> &answeredAt)
{
    if (lacksAddress(data)) {
        return fail(Error::Kind::Rejected,
                    QStringLiteral("Plisio gives no address, only its own page: switch the shop to white label "
                                   "in Plisio's dashboard."));
    }
    AnswerReader reader(data);
    requireAsked(reader, asked);
    const GatewayPaymentId id(reader.take(textField, u"txn_id"));
    reader.require(isPaymentId(id.text()), QStringLiteral("The answer's \"txn_id\" is no id."));
    const QString address = reader.take(textField, u"wallet_hash");
    const Amounts amounts = amountsOf(reader);
    const std::optional<QDateTime> end = reader.take(optionalEpoch, u"expire_utc");
    if (reader.error())
        return fail(*reader.error());
    const Result<Decimal> quoted = amountToPay(amounts);
    if (!quoted)
        return fail(quoted.error());
    const Result<Decimal> payableCoins = payableAmount(asked.coin, *quoted);
    if (!payableCoins)
        return fail(payableCoins.error());
    if (!end && !answeredAt)
        return malformed(QStringLiteral("The answer names no time."));
    const std::chrono::seconds lock = rateLock;
    const QDateTime until = end ? *end : answeredAt->addSecs(lock.count());
    return Quote{.gatewayId = id,
                 .coin = asked.coin.id,
                 .address = address,
                 .normalAddress = {},
                 .memo = std::nullopt,
                 .quotedCoins = *quoted,
                 .payableCoins = *payableCoins,
                 .openedAt = answeredAt ? *answeredAt : until.addSecs(-lock.count()),
                 .priceHeldUntil = until,
                 .watchedUntil = until.addSecs(lateWatch.count()),
                 .isFixedRate = true,
                 .contract = std::nullopt};
}

} // namespace tillgate::plisio
