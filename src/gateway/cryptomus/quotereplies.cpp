// SPDX-License-Identifier: Apache-2.0
#include "gateway/cryptomus/replies.h"

#include "coin/payable.h"
#include "gateway/answerreader.h"

namespace tillgate::cryptomus {

namespace {

constexpr std::chrono::seconds lateWindow = std::chrono::hours(24); // what was sent in time may confirm late

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(Error::Kind::Malformed, detail);
}

/// The end of an invoice: Unix seconds.
QDateTime takeEnd(AnswerReader &reader)
{
    const QString seconds = reader.take(digitsField, u"expired_at");
    return QDateTime::fromSecsSinceEpoch(seconds.toLongLong(), Qt::UTC);
}

/// The answer must be about what was asked: an invoice of an earlier order is never shown.
void requireAsked(AnswerReader &reader, const Asked &asked)
{
    const QString reference = reader.take(textField, u"order_id");
    reader.require(reference == asked.reference.text(), QStringLiteral("The answer is about another order."));
    reader.requireCode(u"currency", asked.price.currency().code());
    const Decimal price = reader.take(decimalField, u"amount");
    reader.require(price == asked.price.amount(),
                   QStringLiteral("The order number belongs to another invoice: its price is %1 instead of %2.")
                       .arg(price.toString(), asked.price.toString()));
}

/// What is left to check of an invoice that shall be shown now.
void requireOpen(AnswerReader &reader, const QDateTime &end, const std::optional<QDateTime> &answeredAt)
{
    const std::optional<bool> isFinal = reader.take(optionalBool, u"is_final");
    reader.require(!isFinal.value_or(false), QStringLiteral("The order number belongs to an invoice that is over."));
    reader.require(!answeredAt || end > *answeredAt,
                   QStringLiteral("The order number belongs to an invoice that has run out."));
}

/// Address and amount, once they are known to be about the right coin.
Result<Quote> withDestination(const Quote &quote, const QString &address, const Decimal &quoted, const Coin &coin)
{
    if (address.isEmpty())
        return malformed(QStringLiteral("The answer's \"address\" is empty."));
    if (!quoted.isPositive())
        return malformed(QStringLiteral("The answer's \"payer_amount\" is not above zero."));
    return payableAmount(coin, quoted).map([&](const Decimal &payable) {
        Quote complete = quote;
        complete.address = address;
        complete.quotedCoins = quoted;
        complete.payableCoins = payable;
        return complete;
    });
}

} // namespace

Result<Quote> understandOpened(const Json &json, const Asked &asked, const std::optional<QDateTime> &answeredAt)
{
    AnswerReader reader(json);
    requireAsked(reader, asked);
    const QDateTime end = takeEnd(reader);
    requireOpen(reader, end, answeredAt);
    const QString id = reader.take(textField, u"uuid");
    reader.require(!id.isEmpty(), QStringLiteral("The answer's \"uuid\" is empty."));
    const std::optional<QDateTime> createdAt = reader.take(optionalTime, u"created_at");
    const std::optional<QString> page = reader.take(optionalText, u"url");
    const std::optional<QString> address = reader.take(optionalText, u"address");
    Quote quote{.gatewayId = GatewayPaymentId(id),
                .coin = asked.coin.id,
                .openedAt = createdAt ? *createdAt : end.addSecs(-Requests::lifetime.count()),
                .priceHeldUntil = end,
                .watchedUntil = end.addSecs(lateWindow.count()),
                .isFixedRate = true,
                .pageUrl = page ? std::optional(QUrl(*page)) : std::nullopt};
    // Only if the coin was not taken as asked: the customer then chooses on the page (dossier 2.5).
    if (!reader.error() && !address && quote.pageUrl)
        return quote;
    const Pair pair = Pair::fromCode(asked.code);
    reader.requireCode(u"payer_currency", pair.currency);
    reader.requireCode(u"network", pair.network);
    const Decimal quoted = reader.take(decimalField, u"payer_amount");
    if (reader.error())
        return fail(*reader.error());
    return withDestination(quote, address.value_or(QString()), quoted, asked.coin);
}

Result<Quote> understandReopened(const Json &json, const Quote &previous, const std::optional<QDateTime> &answeredAt)
{
    AnswerReader reader(json);
    const QString id = reader.take(textField, u"uuid");
    reader.require(id == previous.gatewayId.text(), QStringLiteral("The answer is about another payment."));
    const QDateTime end = takeEnd(reader);
    requireOpen(reader, end, answeredAt);
    const QString address = reader.take(textField, u"address");
    const Decimal quoted = reader.take(decimalField, u"payer_amount");
    reader.require(!address.isEmpty() && quoted == previous.quotedCoins,
                   QStringLiteral("The reopened invoice asks for another amount."));
    if (reader.error())
        return fail(*reader.error());
    Quote quote = previous;
    quote.address = address;
    quote.normalAddress.clear();
    quote.openedAt = end.addSecs(-Requests::lifetime.count());
    quote.priceHeldUntil = end;
    quote.watchedUntil = end.addSecs(lateWindow.count());
    return quote;
}

Result<Reopening> understandReopening(const Json &json, const GatewayPaymentId &id)
{
    AnswerReader reader(json);
    const QString answered = reader.take(textField, u"uuid");
    reader.require(answered == id.text(), QStringLiteral("The answer is about another payment."));
    const Reopening invoice{.amount = reader.take(textField, u"amount"),
                            .currency = reader.take(textField, u"currency"),
                            .reference = reader.take(textField, u"order_id"),
                            .coin = {.currency = reader.take(textField, u"payer_currency"),
                                     .network = reader.take(textField, u"network")}};
    if (reader.error())
        return fail(*reader.error());
    return invoice;
}

} // namespace tillgate::cryptomus
