// SPDX-License-Identifier: Apache-2.0
#include "gateway/plisio/replies.h"

#include "gateway/answerreader.h"

#include <algorithm>
#include <array>

namespace tillgate::plisio {

namespace {

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(Error::Kind::Malformed, detail);
}

std::optional<GatewayPaymentId> optionalId(AnswerReader &reader, QStringView key)
{
    const std::optional<QString> id = reader.take(optionalText, key);
    reader.require(!id || isPaymentId(*id), QStringLiteral("The answer's \"%1\" is no id.").arg(key));
    return id ? std::optional(GatewayPaymentId(*id)) : std::nullopt;
}

/// `tx_id` is a list of texts, but one text has been seen too.
QStringList transactionsOf(const Json &object)
{
    const Json *member = object.find(u"tx_id");
    QStringList ids;
    for (const Json &item : member == nullptr || member->isNull() ? Json::Array() : member->isArray() ? member->items() : Json::Array{*member}) {
        if (item.isString() && !item.toString().isEmpty())
            ids.append(item.toString());
    }
    return ids;
}

std::optional<int> countOf(const std::optional<QString> &digits)
{
    return digits && digits->size() < 6 ? std::optional(digits->toInt()) : std::nullopt;
}

/// What the shop told the gateway about the order, where it is repeated.
void takeParams(Snapshot &snapshot, const Json &object, AnswerReader &reader)
{
    const Json *params = object.find(u"params");
    if (params == nullptr || !params->isObject())
        return;
    AnswerReader inner(*params);
    snapshot.reference = inner.take(optionalText, u"order_number");
    snapshot.priceAmount = inner.take(optionalDecimal, u"source_amount");
    reader.require(!inner.error(), QStringLiteral("The answer's \"params\" cannot be read."));
}

/// What an invoice and an operation have in common.
Snapshot takeCommon(const Json &object, const CodeTable &codes, AnswerReader &reader)
{
    Snapshot snapshot;
    snapshot.rawStatus = reader.take(textField, u"status");
    snapshot.status = statusOf(snapshot.rawStatus);
    snapshot.address = reader.take(optionalText, u"wallet_hash");
    snapshot.coinCode = normalCode(reader.take(optionalText, u"psys_cid").value_or(QString()));
    snapshot.coin = codes.coinOf(snapshot.coinCode);
    snapshot.priceCurrency = reader.take(optionalText, u"source_currency");
    snapshot.transactionIds = transactionsOf(object);
    takeParams(snapshot, object, reader);
    return snapshot;
}

/// Money is there, but not all of it.
bool isPartOf(const std::optional<Decimal> &arrived, const std::optional<Decimal> &due)
{
    return arrived && due && arrived->isPositive() && *arrived < *due;
}

/// The words "pending" and "expired" say nothing about how much came (dossier plisio 3).
GatewayStatus refined(const Snapshot &snapshot, bool saysShort)
{
    const bool isShort = isPartOf(snapshot.receivedCoins, snapshot.dueCoins);
    if (snapshot.rawStatus == QLatin1String("pending") && saysShort && isShort)
        return GatewayStatus::SettledShort;
    if (snapshot.status == GatewayStatus::Expired && isShort)
        return GatewayStatus::SettledShort;
    return snapshot.status;
}

/// In this answer `received_amount` is confirmed and `pending_amount` was only seen; once the invoice is
/// settled only confirmed coins count.
std::optional<Decimal> arrivedIn(AnswerReader &reader, GatewayStatus status)
{
    const std::optional<Decimal> confirmed = reader.take(optionalDecimal, u"received_amount");
    const std::optional<Decimal> seen = reader.take(optionalDecimal, u"pending_amount");
    if (status == GatewayStatus::Settled || !confirmed || !seen || seen->isNegative())
        return confirmed;
    return confirmed->plus(*seen).value_or(*confirmed);
}

/// `invoice_total_sum` is what the payer must send, commission included (dossier plisio 2.4).
std::optional<Decimal> dueIn(AnswerReader &reader)
{
    const std::optional<Decimal> total = reader.take(optionalDecimal, u"invoice_total_sum");
    const std::optional<Decimal> amount = reader.take(optionalDecimal, u"amount");
    return total && total->isPositive() ? total : amount;
}

std::optional<GatewayPaymentId> successorOf(const Json &data, const Snapshot &snapshot, AnswerReader &reader)
{
    AnswerReader outer(data);
    const std::optional<GatewayPaymentId> active = optionalId(outer, u"active_invoice_id");
    const std::optional<GatewayPaymentId> paid = optionalId(reader, u"paid_id");
    reader.require(!outer.error(), QStringLiteral("The answer's \"active_invoice_id\" is no id."));
    const bool isReplaced = snapshot.rawStatus == QLatin1String("cancelled duplicate")
        || snapshot.rawStatus == QLatin1String("111");
    const std::optional<GatewayPaymentId> next = paid ? paid : active;
    return isReplaced && next != snapshot.gatewayId ? next : std::nullopt;
}

/// One row of the list. Without white label only id, type and status are there.
Result<Snapshot> understandOperation(const Json &row, const CodeTable &codes)
{
    AnswerReader reader(row);
    Snapshot snapshot = takeCommon(row, codes, reader);
    const std::optional<GatewayPaymentId> transaction = optionalId(reader, u"txn_id");
    snapshot.gatewayId = transaction ? *transaction : optionalId(reader, u"id").value_or(GatewayPaymentId());
    reader.require(!snapshot.gatewayId.isEmpty(), QStringLiteral("A row of the list has no id."));
    // Which invoice a row belongs to decides about money: a row that does not say is no answer.
    reader.require(snapshot.reference.has_value(),
                   QStringLiteral("A row of the list names no order: the shop is not switched to white label."));
    const std::optional<Decimal> amount = reader.take(optionalDecimal, u"amount");
    const std::optional<Decimal> actual = reader.take(optionalDecimal, u"actual_sum");
    snapshot.receivedCoins = actual ? actual : amount;
    snapshot.dueCoins = reader.take(optionalDecimal, u"sum");
    snapshot.confirmations = countOf(reader.take(optionalDigits, u"confirmations"));
    snapshot.createdAt = reader.take(optionalEpoch, u"created_at_utc");
    snapshot.priceHeldUntil = reader.take(optionalEpoch, u"expire_at_utc");
    if (reader.error())
        return fail(*reader.error());
    snapshot.status = refined(snapshot, true);
    return snapshot;
}

} // namespace

GatewayStatus statusOf(const QString &word)
{
    struct Word
    {
        const char *theirs;
        GatewayStatus ours;
    };
    // "undefined" is a placeholder of one SDK; "22" was seen and means nothing that is known.
    static constexpr std::array words{
        Word{"new", GatewayStatus::Waiting},
        Word{"pending", GatewayStatus::Confirming},
        Word{"pending internal", GatewayStatus::Confirming},
        Word{"completed", GatewayStatus::Settled},
        Word{"mismatch", GatewayStatus::Settled}, // overpaid, says the dossier; the amount decides
        Word{"expired", GatewayStatus::Expired},
        Word{"error", GatewayStatus::Failed},
        Word{"cancelled", GatewayStatus::Cancelled},
        Word{"cancelled duplicate", GatewayStatus::Cancelled},
        Word{"111", GatewayStatus::Cancelled},
    };
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const Word &entry) { return word == QLatin1String(entry.theirs); });
    return found == words.end() ? GatewayStatus::NeedsReview : found->ours;
}

Result<std::optional<QDateTime>> optionalEpoch(const Json &object, QStringView key)
{
    constexpr qint64 firstMilliseconds = 100'000'000'000;
    return optionalDigits(object, key).map([](const std::optional<QString> &digits) {
        if (!digits)
            return std::optional<QDateTime>();
        const qint64 number = digits->toLongLong();
        return std::optional(number > firstMilliseconds ? QDateTime::fromMSecsSinceEpoch(number, Qt::UTC)
                                                        : QDateTime::fromSecsSinceEpoch(number, Qt::UTC));
    });
}

bool isPaymentId(const QString &text)
{
    constexpr qsizetype longest = 64;
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 && c.isLetterOrNumber();
    });
}

Result<Invoice> understandInvoice(const Json &data, const CodeTable &codes)
{
    const Json *invoice = data.find(u"invoice");
    if (invoice == nullptr || !invoice->isObject())
        return malformed(QStringLiteral("The answer holds no invoice."));
    AnswerReader reader(*invoice);
    Snapshot snapshot = takeCommon(*invoice, codes, reader);
    const std::optional<GatewayPaymentId> transaction = optionalId(reader, u"txn_id");
    snapshot.gatewayId = transaction ? *transaction : optionalId(reader, u"id").value_or(GatewayPaymentId());
    reader.require(!snapshot.gatewayId.isEmpty(), QStringLiteral("The answer's invoice has no id."));
    snapshot.dueCoins = dueIn(reader);
    snapshot.costCoins = costField(*invoice, u"invoice_commission"); // the per cent of the list may be wrong (dossier plisio 6)
    snapshot.receivedCoins = arrivedIn(reader, snapshot.status);
    const std::optional<Decimal> remaining = reader.take(optionalDecimal, u"remaining_amount");
    const std::optional<QString> code = reader.take(optionalText, u"status_code");
    snapshot.confirmationsNeeded = countOf(reader.take(optionalDigits, u"expected_confirmations"));
    const std::optional<QDateTime> created = reader.take(optionalEpoch, u"created_utc");
    snapshot.createdAt = created ? created : reader.take(optionalEpoch, u"created_at_utc");
    const std::optional<QDateTime> end = reader.take(optionalEpoch, u"expire_utc");
    snapshot.priceHeldUntil = end ? end : reader.take(optionalEpoch, u"expire_at_utc");
    const std::optional<GatewayPaymentId> successor = successorOf(data, snapshot, reader);
    if (reader.error())
        return fail(*reader.error());
    constexpr QLatin1String partly("2");
    snapshot.status = refined(snapshot, (remaining && remaining->isPositive()) || code == partly);
    return Invoice{.snapshot = snapshot, .successor = successor};
}

Result<Page> understandPage(const Json &data, const CodeTable &codes)
{
    const Json *rows = data.find(u"operations");
    const Json *meta = data.find(u"_meta");
    if (rows == nullptr || !rows->isArray() || meta == nullptr)
        return malformed(QStringLiteral("The answer holds no list of invoices."));
    const Result<QString> count = digitsField(*meta, u"pageCount");
    constexpr int mostPages = 1'000'000;
    if (!count || count->size() > 7 || count->toInt() > mostPages)
        return malformed(QStringLiteral("The answer does not say how many pages there are."));
    Page page{.payments = {}, .pageCount = count->toInt()};
    for (const Json &row : rows->items()) {
        if (textField(row, u"type").value_or(QStringLiteral("invoice")) != QLatin1String("invoice"))
            continue;
        const Result<Snapshot> payment = understandOperation(row, codes);
        if (!payment)
            return fail(payment.error());
        page.payments.append(*payment);
    }
    return page;
}

} // namespace tillgate::plisio
