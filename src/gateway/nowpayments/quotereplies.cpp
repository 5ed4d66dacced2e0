// SPDX-License-Identifier: Apache-2.0
#include "gateway/nowpayments/replies.h"

#include "coin/payable.h"
#include "gateway/answerreader.h"

namespace tillgate::nowpayments {

namespace {

constexpr std::chrono::seconds rateLock = std::chrono::minutes(20);
constexpr std::chrono::seconds addressWatch = std::chrono::hours(7 * 24);

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(Error::Kind::Malformed, detail);
}

/// The amount that a customer is asked for, or none if it is not above zero.
Result<Decimal> payable(const Coin &coin, const Decimal &quoted)
{
    if (!quoted.isPositive())
        return malformed(QStringLiteral("The answer's \"pay_amount\" is not above zero."));
    return payableAmount(coin, quoted);
}

/// Start and end of the rate lock. The difference counts, not the wall clock (dossier nowpayments 6).
struct Window
{
    QDateTime from;
    QDateTime until;
};

Result<Window> windowOf(const std::optional<QDateTime> &from, const std::optional<QDateTime> &until)
{
    if (!from && !until)
        return malformed(QStringLiteral("The answer names no time."));
    const Window window{.from = from ? *from : until->addSecs(-rateLock.count()),
                        .until = until ? *until : from->addSecs(rateLock.count())};
    return window;
}

/// The answer must be about what was asked: a payment of somebody else is never shown.
void requireAsked(AnswerReader &reader, const Asked &asked)
{
    reader.requireCode(u"pay_currency", asked.code);
    reader.requireCode(u"price_currency", asked.price.currency().code());
    const Decimal price = reader.take(decimalField, u"price_amount");
    reader.require(price == asked.price.amount(),
                   QStringLiteral("The answer's price is %1 instead of %2.")
                       .arg(price.toString(), asked.price.toString()));
    const std::optional<QString> reference = reader.take(optionalText, u"order_id");
    reader.require(!reference || *reference == asked.reference.text(),
                   QStringLiteral("The answer is about another order."));
}

} // namespace

Result<Quote> understandOpened(const Json &json, const Asked &asked,
                               const std::optional<QDateTime> &answeredAt)
{
    AnswerReader reader(json);
    requireAsked(reader, asked);
    const GatewayPaymentId id(reader.take(digitsField, u"payment_id"));
    const QString address = reader.take(textField, u"pay_address");
    const Decimal quoted = reader.take(decimalField, u"pay_amount");
    const std::optional<QString> memo = reader.take(optionalText, u"payin_extra_id");
    const std::optional<QString> contract = reader.take(optionalText, u"smart_contract");
    const std::optional<QDateTime> createdAt = reader.take(optionalTime, u"created_at");
    const std::optional<QDateTime> heldUntil = reader.take(optionalTime, u"expiration_estimate_date");
    const std::optional<QDateTime> watchedUntil = reader.take(optionalTime, u"valid_until");
    // The account's settings may force a mode: believe the answer, not the question.
    const std::optional<bool> isFixedRate = reader.take(optionalBool, u"is_fixed_rate");
    if (reader.error())
        return fail(*reader.error());
    const Result<Decimal> payableCoins = payable(asked.coin, quoted);
    if (!payableCoins)
        return fail(payableCoins.error());
    const Result<Window> window = windowOf(createdAt ? createdAt : answeredAt, heldUntil);
    if (!window)
        return fail(window.error());
    return Quote{.gatewayId = id,
                 .coin = asked.coin.id,
                 .address = address,
                 .normalAddress = {},
                 .memo = memo,
                 .quotedCoins = quoted,
                 .payableCoins = *payableCoins,
                 .openedAt = window->from,
                 .priceHeldUntil = window->until,
                 .watchedUntil = watchedUntil ? *watchedUntil : window->from.addSecs(addressWatch.count()),
                 .isFixedRate = isFixedRate.value_or(asked.isFixedRate),
                 .contract = contract};
}

Result<Quote> understandRequoted(const Json &json, const Quote &previous, const Coin &coin,
                                 const std::optional<QDateTime> &answeredAt)
{
    AnswerReader reader(json);
    const QString id = reader.take(digitsField, u"id");
    reader.require(id == previous.gatewayId.text(), QStringLiteral("The answer is about another payment."));
    const Decimal quoted = reader.take(decimalField, u"pay_amount");
    const std::optional<QDateTime> heldUntil = reader.take(optionalTime, u"expiration_estimate_date");
    if (reader.error())
        return fail(*reader.error());
    const Result<Decimal> payableCoins = payable(coin, quoted);
    if (!payableCoins)
        return fail(payableCoins.error());
    const Result<Window> window = windowOf(answeredAt, heldUntil);
    if (!window)
        return fail(window.error());
    Quote quote = previous;
    quote.quotedCoins = quoted;
    quote.payableCoins = *payableCoins;
    quote.openedAt = window->from;
    quote.priceHeldUntil = window->until;
    return quote;
}

} // namespace tillgate::nowpayments
