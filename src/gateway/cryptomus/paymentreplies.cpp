// SPDX-License-Identifier: Apache-2.0
#include "gateway/cryptomus/replies.h"

#include "gateway/answerreader.h"

#include <algorithm>
#include <array>

namespace tillgate::cryptomus {

namespace {

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(Error::Kind::Malformed, detail);
}

QString codeIn(AnswerReader &reader)
{
    const std::optional<QString> currency = reader.take(optionalText, u"payer_currency");
    const std::optional<QString> network = reader.take(optionalText, u"network");
    return currency && network ? Pair{*currency, *network}.code() : currency.value_or(QString()).toLower();
}

/// The newer word; `status` is only a fallback, it was seen to lag behind (dossier cryptomus 2.5).
QString wordIn(AnswerReader &reader)
{
    const std::optional<QString> word = reader.take(optionalText, u"payment_status");
    return word ? *word : reader.take(textField, u"status");
}

/// The fee, once its unit is sure: with what the merchant gets it has to make up what the payer sends, which is cut
/// to the coin's digits, while the two are rounded to eight (dossier cryptomus 4).
std::optional<Decimal> costIn(const Json &json, const std::optional<Decimal> &due)
{
    const std::optional<Decimal> fee = costField(json, u"commission");
    const std::optional<Decimal> kept = costField(json, u"merchant_amount");
    if (!fee || !kept || !due)
        return std::nullopt;
    const Result<Decimal> cut = kept->plus(*fee).and_then([&](const Decimal &sum) { return sum.minus(*due); });
    const Decimal roundings = Decimal::fromCoefficient(2, 8).value_or(Decimal());
    const Result<Decimal> most = Decimal::fromCoefficient(1, due->scale()).and_then([&](const Decimal &lastDigit) {
        return lastDigit.plus(roundings);
    });
    const bool isSameUnit = cut && most && *cut >= roundings.negated() && *cut < *most;
    return isSameUnit ? fee : std::nullopt;
}

void takeTimes(Snapshot &snapshot, AnswerReader &reader)
{
    snapshot.createdAt = reader.take(optionalTime, u"created_at");
    if (const std::optional<QString> end = reader.take(optionalDigits, u"expired_at"))
        snapshot.priceHeldUntil = QDateTime::fromSecsSinceEpoch(end->toLongLong(), Qt::UTC);
}

void takeStatus(Snapshot &snapshot, AnswerReader &reader)
{
    snapshot.rawStatus = wordIn(reader);
    const bool isFinal = reader.take(optionalBool, u"is_final").value_or(false);
    const bool hasMoney = !snapshot.transactionIds.isEmpty()
        || (snapshot.receivedCoins && snapshot.receivedCoins->isPositive());
    snapshot.status = statusOf(snapshot.rawStatus, isFinal, hasMoney);
}

Refund::State refundStateOf(const QString &word)
{
    if (word == QLatin1String("refund_process"))
        return Refund::State::Requested;
    return word == QLatin1String("refund_paid") ? Refund::State::Sent : Refund::State::Rejected;
}

} // namespace

GatewayStatus statusOf(const QString &word, bool isFinal, bool hasMoney)
{
    struct Word
    {
        const char *theirs;
        GatewayStatus ours;
    };
    // "locked" and "refund_fail" are known and left out on purpose: they ask for a person.
    static constexpr std::array words{
        Word{"check", GatewayStatus::Waiting},
        Word{"process", GatewayStatus::Waiting},
        Word{"confirm_check", GatewayStatus::Confirming},
        Word{"wrong_amount_waiting", GatewayStatus::SettledShort},
        Word{"wrong_amount", GatewayStatus::SettledShort},
        Word{"paid", GatewayStatus::Settled},
        Word{"paid_over", GatewayStatus::Settled},
        Word{"cancel", GatewayStatus::Expired},
        Word{"fail", GatewayStatus::Failed},
        Word{"system_fail", GatewayStatus::Failed},
        Word{"refund_process", GatewayStatus::Refunded},
        Word{"refund_paid", GatewayStatus::Refunded},
    };
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const Word &entry) { return word == QLatin1String(entry.theirs); });
    if (found == words.end())
        return GatewayStatus::NeedsReview;
    const bool isOnItsWay = (word == QLatin1String("process") && hasMoney)
        || (found->ours == GatewayStatus::Settled && !isFinal);
    return isOnItsWay ? GatewayStatus::Confirming : found->ours;
}

Result<Snapshot> understandPayment(const Json &json, const CodeTable &codes)
{
    AnswerReader reader(json);
    Snapshot snapshot;
    snapshot.gatewayId = GatewayPaymentId(reader.take(textField, u"uuid"));
    reader.require(!snapshot.gatewayId.isEmpty(), QStringLiteral("The answer's \"uuid\" is empty."));
    snapshot.reference = reader.take(optionalText, u"order_id");
    snapshot.address = reader.take(optionalText, u"address");
    snapshot.coinCode = codeIn(reader);
    snapshot.coin = codes.coinOf(snapshot.coinCode);
    snapshot.priceAmount = reader.take(optionalDecimal, u"amount");
    snapshot.priceCurrency = reader.take(optionalText, u"currency");
    snapshot.dueCoins = reader.take(optionalDecimal, u"payer_amount");
    snapshot.costCoins = costIn(json, snapshot.dueCoins);
    snapshot.receivedCoins = reader.take(optionalDecimal, u"payment_amount");
    if (const std::optional<QString> transaction = reader.take(optionalText, u"txid"))
        snapshot.transactionIds.append(*transaction);
    takeStatus(snapshot, reader);
    takeTimes(snapshot, reader);
    if (const std::optional<QString> page = reader.take(optionalText, u"url"))
        snapshot.pageUrl = QUrl(*page);
    if (reader.error())
        return fail(*reader.error());
    return snapshot;
}

Result<Page> understandPage(const Json &json, const CodeTable &codes)
{
    const Json *rows = json.find(u"items");
    const Json *paginate = json.find(u"paginate");
    const Json *cursor = paginate != nullptr ? paginate->find(u"nextCursor") : nullptr;
    if (rows == nullptr || !rows->isArray() || cursor == nullptr || !(cursor->isNull() || cursor->isString()))
        return malformed(QStringLiteral("The answer holds no list of payments, or does not say whether it goes on."));
    Page page{.payments = {}, .nextCursor = cursor->toString()};
    for (const Json &row : rows->items()) {
        const Result<Snapshot> payment = understandPayment(row, codes);
        if (!payment)
            return fail(payment.error());
        page.payments.append(*payment);
    }
    return page;
}

Result<Refund> understandRefund(const Json &json)
{
    AnswerReader reader(json);
    const QString id = reader.take(textField, u"uuid");
    const QString word = wordIn(reader);
    if (reader.error())
        return fail(*reader.error());
    if (!word.startsWith(QLatin1String("refund_")))
        return fail(Error::Kind::NotFound, QStringLiteral("Cryptomus knows no refund of this payment: it is \"%1\".").arg(word));
    return Refund{.id = id, .state = refundStateOf(word), .rawStatus = word, .claimUrl = std::nullopt};
}

} // namespace tillgate::cryptomus
