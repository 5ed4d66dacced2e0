// SPDX-License-Identifier: Apache-2.0
#include "gateway/coingate/replies.h"

#include "coin/payable.h"
#include "gateway/answerreader.h"

#include <QUrlQuery>

namespace tillgate::coingate {

namespace {

constexpr std::chrono::seconds rateLock = std::chrono::minutes(20); // dossier coingate 6
constexpr std::chrono::seconds pageLife = std::chrono::hours(2); // until a coin is chosen
constexpr std::chrono::seconds lateWindow = std::chrono::hours(24); // money that comes late may still count

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(Error::Kind::Malformed, detail);
}

/// The answer must be about what was asked: an order of somebody else is never shown.
void requireAsked(AnswerReader &reader, const Asked &asked)
{
    const QString reference = reader.take(textField, u"order_id");
    reader.require(reference == asked.reference.text(), QStringLiteral("The answer is about another order."));
    reader.requireCode(u"price_currency", asked.price.currency().code());
    const Decimal price = reader.take(decimalField, u"price_amount");
    reader.require(price == asked.price.amount(),
                   QStringLiteral("The answer's price is %1 instead of %2.")
                       .arg(price.toString(), asked.price.toString()));
}

/// The coin of the answer; its platform may be missing in older ones.
void requireCoin(AnswerReader &reader, const Json &json, const Asked &asked)
{
    const Pair pair = Pair::fromCode(asked.code);
    reader.requireCode(u"pay_currency", pair.symbol);
    const Json *platform = json.find(u"platform");
    const std::optional<QString> idName
        = platform != nullptr ? optionalText(*platform, u"id_name").value_or(std::nullopt) : std::nullopt;
    reader.require(!idName || idName->compare(pair.platform, Qt::CaseInsensitive) == 0,
                   QStringLiteral("The answer is about the network %1.").arg(idName.value_or(QString())));
}

Quote pageOnly(const Quote &created, const std::optional<QDateTime> &until)
{
    Quote quote = created;
    if (until)
        quote.priceHeldUntil = *until;
    return quote;
}

} // namespace

bool needsMemo(const Coin &coin)
{
    return coin.memo != MemoKind::None || coin.memoAlwaysNeeded || coin.addressFamily == AddressFamily::Solana;
}

std::optional<QString> memoIn(const std::optional<QString> &link)
{
    const QUrlQuery query(QUrl(link.value_or(QString())));
    for (const char *key : {"dt", "memo", "memo_id"}) {
        const QString value = query.queryItemValue(QString::fromLatin1(key), QUrl::FullyDecoded);
        if (!value.isEmpty())
            return value;
    }
    return std::nullopt;
}

Result<Quote> understandCreated(const Json &json, const Asked &asked, const std::optional<QDateTime> &answeredAt)
{
    AnswerReader reader(json);
    requireAsked(reader, asked);
    const QString id = reader.take(digitsField, u"id");
    const QString page = reader.take(textField, u"payment_url");
    const std::optional<QDateTime> createdAt = reader.take(optionalTime, u"created_at");
    reader.require(createdAt || answeredAt, QStringLiteral("The answer names no time."));
    if (reader.error())
        return fail(*reader.error());
    const QDateTime openedAt = createdAt ? *createdAt : *answeredAt;
    return Quote{.gatewayId = GatewayPaymentId(id),
                 .coin = asked.coin.id,
                 .openedAt = openedAt,
                 .priceHeldUntil = openedAt.addSecs(pageLife.count()),
                 .watchedUntil = openedAt.addSecs(lateWindow.count()),
                 .isFixedRate = true,
                 .pageUrl = QUrl(page)};
}

Result<Quote> understandCheckedOut(const Json &json, const Asked &asked, const Quote &created)
{
    AnswerReader reader(json);
    requireAsked(reader, asked);
    requireCoin(reader, json, asked);
    const QString id = reader.take(digitsField, u"id");
    reader.require(id == created.gatewayId.text(), QStringLiteral("The answer is about another order."));
    const QString address = reader.take(textField, u"payment_address");
    reader.require(!address.isEmpty(), QStringLiteral("The answer's \"payment_address\" is empty."));
    const Decimal quoted = reader.take(decimalField, u"pay_amount");
    const std::optional<QString> link = reader.take(optionalText, u"payment_request_uri");
    const std::optional<QDateTime> heldUntil = reader.take(optionalTime, u"expire_at");
    if (reader.error())
        return fail(*reader.error());
    if (!quoted.isPositive())
        return malformed(QStringLiteral("The answer's \"pay_amount\" is not above zero."));
    const std::optional<QString> memo = needsMemo(asked.coin) ? memoIn(link) : std::nullopt;
    if (needsMemo(asked.coin) && !memo)
        return pageOnly(created, heldUntil);
    const Result<Decimal> payable = payableAmount(asked.coin, quoted);
    if (!payable)
        return fail(payable.error());
    Quote quote = created;
    quote.address = address;
    quote.memo = memo;
    quote.quotedCoins = quoted;
    quote.payableCoins = *payable;
    quote.priceHeldUntil = heldUntil ? *heldUntil : created.openedAt.addSecs(rateLock.count());
    return quote;
}

} // namespace tillgate::coingate
