// SPDX-License-Identifier: Apache-2.0
#include "gateway/nowpayments/replies.h"

#include "gateway/answerreader.h"

#include <algorithm>
#include <array>

namespace tillgate::nowpayments {

namespace {

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(Error::Kind::Malformed, detail);
}

QList<GatewayPaymentId> idsOf(const Json &object, QStringView key, AnswerReader &reader)
{
    QList<GatewayPaymentId> ids;
    const Json *list = object.find(key);
    if (list == nullptr || !list->isArray())
        return ids;
    for (const Json &item : list->items()) {
        const Json wrapped = Json::object({{QStringLiteral("id"), item}});
        const Result<QString> id = digitsField(wrapped, u"id");
        reader.require(id.has_value(),
                       QStringLiteral("The answer's \"%1\" holds something else than ids.").arg(key));
        if (id)
            ids.append(GatewayPaymentId(*id));
    }
    return ids;
}

template <typename Id> std::optional<Id> asId(const std::optional<QString> &text)
{
    return text ? std::optional(Id(*text)) : std::nullopt;
}

QString normalCode(const std::optional<QString> &code)
{
    return code.value_or(QString()).toLower();
}

} // namespace

GatewayStatus statusOf(const QString &word)
{
    struct Word
    {
        const char *theirs;
        GatewayStatus ours;
    };
    // "wrong_asset_confirmed" is known and left out on purpose: it asks for a person.
    static constexpr std::array words{
        Word{"waiting", GatewayStatus::Waiting},      Word{"confirming", GatewayStatus::Confirming},
        Word{"confirmed", GatewayStatus::Confirming}, Word{"sending", GatewayStatus::Confirming},
        Word{"finished", GatewayStatus::Settled},     Word{"partially_paid", GatewayStatus::SettledShort},
        Word{"failed", GatewayStatus::Failed},        Word{"refunded", GatewayStatus::Refunded},
        Word{"expired", GatewayStatus::Expired},      Word{"cancelled", GatewayStatus::Cancelled},
        Word{"canceled", GatewayStatus::Cancelled},
    };
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const Word &entry) { return word == QLatin1String(entry.theirs); });
    return found == words.end() ? GatewayStatus::NeedsReview : found->ours;
}

Result<Snapshot> understandPayment(const Json &json, const CodeTable &codes)
{
    AnswerReader reader(json);
    Snapshot snapshot;
    snapshot.gatewayId = GatewayPaymentId(reader.take(digitsField, u"payment_id"));
    snapshot.rawStatus = reader.take(textField, u"payment_status");
    snapshot.status = statusOf(snapshot.rawStatus);
    snapshot.reference = reader.take(optionalText, u"order_id");
    snapshot.address = reader.take(optionalText, u"pay_address");
    snapshot.memo = reader.take(optionalText, u"payin_extra_id");
    snapshot.coinCode = normalCode(reader.take(optionalText, u"pay_currency"));
    snapshot.coin = codes.coinOf(snapshot.coinCode);
    snapshot.priceAmount = reader.take(optionalDecimal, u"price_amount");
    snapshot.priceCurrency = reader.take(optionalText, u"price_currency");
    snapshot.dueCoins = reader.take(optionalDecimal, u"pay_amount");
    snapshot.receivedCoins = reader.take(optionalDecimal, u"actually_paid");
    snapshot.parentId = asId<GatewayPaymentId>(reader.take(optionalDigits, u"parent_payment_id"));
    snapshot.childIds = idsOf(json, u"payment_extra_ids", reader);
    if (const std::optional<QString> transaction = reader.take(optionalText, u"payin_hash"))
        snapshot.transactionIds.append(*transaction);
    snapshot.createdAt = reader.take(optionalTime, u"created_at");
    snapshot.priceHeldUntil = reader.take(optionalTime, u"expiration_estimate_date");
    if (reader.error())
        return fail(*reader.error());
    return snapshot;
}

Result<Page> understandPage(const Json &json, const CodeTable &codes)
{
    const Json *rows = json.find(u"data");
    if (rows == nullptr || !rows->isArray())
        return malformed(QStringLiteral("The answer holds no list of payments."));
    const Result<Decimal> count = decimalField(json, u"pagesCount");
    constexpr int mostPages = 1'000'000;
    if (!count || count->isNegative() || *count > Decimal(mostPages) || count->significantScale() > 0)
        return malformed(QStringLiteral("The answer does not say how many pages there are."));
    Page page{.payments = {}, .pageCount = count->toShortString().toInt()};
    for (const Json &row : rows->items()) {
        const Result<Snapshot> payment = understandPayment(row, codes);
        if (!payment)
            return fail(payment.error());
        page.payments.append(*payment);
    }
    return page;
}

Result<Secret> understandToken(const Json &json)
{
    return textField(json, u"token").and_then([](const QString &token) -> Result<Secret> {
        const bool isHeaderSafe = !token.isEmpty() && std::all_of(token.begin(), token.end(), [](QChar c) {
            return c.unicode() > 0x20 && c.unicode() < 0x7f;
        });
        if (!isHeaderSafe)
            return malformed(QStringLiteral("The answer's \"token\" cannot be used."));
        return Secret(token.toLatin1());
    });
}

} // namespace tillgate::nowpayments
