// SPDX-License-Identifier: Apache-2.0
#include "gateway/coingate/replies.h"

#include "gateway/answerreader.h"

#include <algorithm>
#include <array>

namespace tillgate::coingate {

namespace {

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(Error::Kind::Malformed, detail);
}

/// What the chain brought, as the order's list of transactions tells it.
struct Deposits
{
    Decimal sum;
    Decimal confirmedSum;
    QStringList ids;
    std::optional<int> confirmations;
};

Deposits depositsIn(const Json &order, AnswerReader &reader)
{
    Deposits deposits;
    const Json *list = order.find(u"blockchain_transactions");
    for (const Json &transaction : list != nullptr ? list->items() : Json::Array()) {
        const Result<Decimal> coins = decimalField(transaction, u"amount");
        reader.require(coins && !coins->isNegative(), QStringLiteral("A transaction of the answer names no amount."));
        const Decimal amount = coins.value_or(Decimal());
        const bool isConfirmed = textField(transaction, u"status") == QStringLiteral("confirmed");
        deposits.sum = deposits.sum.plus(amount).value_or(deposits.sum);
        if (isConfirmed)
            deposits.confirmedSum = deposits.confirmedSum.plus(amount).value_or(deposits.confirmedSum);
        if (const auto id = optionalText(transaction, u"txid").value_or(std::nullopt))
            deposits.ids.append(*id);
        if (const auto count = optionalDigits(transaction, u"network_confirmations").value_or(std::nullopt))
            deposits.confirmations = count->toInt();
    }
    return deposits;
}

/// The money side of an order.
struct Sums
{
    Decimal due;
    Decimal under;
    Decimal over;
};

/// The coins that arrived, as far as CoinGate tells (dossier coingate 3). A paid order names only what is
/// too much: its "underpaid_amount" is no figure to believe, and within the account's tolerance less is enough.
std::optional<Decimal> receivedOf(GatewayStatus status, const Sums &sums, const Deposits &deposits)
{
    if (status == GatewayStatus::Settled || status == GatewayStatus::Refunded)
        return sums.over.isPositive() ? std::optional(sums.due.plus(sums.over).value_or(sums.due)) : std::nullopt;
    // What the network did not confirm never came.
    if (status == GatewayStatus::Failed)
        return deposits.confirmedSum;
    if (deposits.sum.isPositive())
        return deposits.sum;
    const bool isPart = sums.under.isPositive() && sums.under < sums.due;
    return isPart ? sums.due.minus(sums.under).value_or(Decimal()) : Decimal();
}

/// CoinGate has no word for money that is on its way or not enough; the sums tell.
GatewayStatus refined(GatewayStatus status, const std::optional<Decimal> &received, const Decimal &due, const Deposits &deposits)
{
    const bool hasMoney = received && received->isPositive();
    const bool isShort = hasMoney && *received < due;
    const bool isAllConfirmed = deposits.sum.isPositive() && deposits.confirmedSum == deposits.sum;
    if (status == GatewayStatus::Waiting && hasMoney)
        return isShort && isAllConfirmed ? GatewayStatus::SettledShort : GatewayStatus::Seen;
    const bool isOver = status == GatewayStatus::Expired || status == GatewayStatus::Cancelled;
    return isOver && isShort ? GatewayStatus::SettledShort : status;
}

QString codeIn(const Json &json, const CodeTable &codes, AnswerReader &reader)
{
    const std::optional<QString> symbol = reader.take(optionalText, u"pay_currency");
    const Json *platform = json.find(u"platform");
    const std::optional<QString> idName
        = platform != nullptr ? optionalText(*platform, u"id_name").value_or(std::nullopt) : std::nullopt;
    return codeFor(codes, symbol.value_or(QString()), idName);
}

/// What the order asks for beyond its price at its own rate (dossier coingate 8.4).
std::optional<Decimal> costIn(const Json &json, const Snapshot &snapshot)
{
    constexpr int coinDigits = 8;
    const std::optional<Decimal> rate = costField(json, u"conversion_rate");
    if (!rate || rate->isZero() || !snapshot.priceAmount || !snapshot.dueCoins)
        return std::nullopt;
    const Result<Decimal> extra = snapshot.priceAmount->dividedBy(*rate, coinDigits, Rounding::Up).and_then([&](const Decimal &coins) {
        return snapshot.dueCoins->minus(coins);
    });
    return extra && extra->isPositive() ? std::optional(*extra) : std::nullopt;
}

void takeMoney(Snapshot &snapshot, const Json &json, AnswerReader &reader)
{
    snapshot.priceAmount = reader.take(optionalDecimal, u"price_amount");
    snapshot.priceCurrency = reader.take(optionalText, u"price_currency");
    snapshot.dueCoins = reader.take(optionalDecimal, u"pay_amount");
    snapshot.costCoins = costIn(json, snapshot);
    const Sums sums{.due = snapshot.dueCoins.value_or(Decimal()),
                    .under = reader.take(optionalDecimal, u"underpaid_amount").value_or(Decimal()),
                    .over = reader.take(optionalDecimal, u"overpaid_amount").value_or(Decimal())};
    const Deposits deposits = depositsIn(json, reader);
    snapshot.receivedCoins = receivedOf(snapshot.status, sums, deposits);
    snapshot.transactionIds = deposits.ids;
    snapshot.confirmations = deposits.confirmations;
    if (snapshot.status == GatewayStatus::Settled)
        snapshot.isPaidInFull = true;
    snapshot.status = refined(snapshot.status, snapshot.receivedCoins, sums.due, deposits);
}

/// An address whose memo is not told must not be shown: the page knows it (dossier coingate 7).
void takeDestination(Snapshot &snapshot, AnswerReader &reader)
{
    snapshot.address = reader.take(optionalText, u"payment_address");
    const std::optional<QString> link = reader.take(optionalText, u"payment_request_uri");
    const Coin *coin = snapshot.coin ? CoinTable::builtIn().find(*snapshot.coin) : nullptr;
    if (coin == nullptr || !needsMemo(*coin))
        return;
    snapshot.memo = memoIn(link);
    if (!snapshot.memo)
        snapshot.address = std::nullopt;
}

void takeTimes(Snapshot &snapshot, AnswerReader &reader)
{
    constexpr qint64 pageSeconds = 2 * 3600; // of an order without a coin; no member says so
    snapshot.createdAt = reader.take(optionalTime, u"created_at");
    snapshot.priceHeldUntil = reader.take(optionalTime, u"expire_at");
    if (snapshot.rawStatus == QLatin1String("new") && !snapshot.priceHeldUntil && snapshot.createdAt)
        snapshot.priceHeldUntil = snapshot.createdAt->addSecs(pageSeconds);
}

} // namespace

GatewayStatus statusOf(const QString &word)
{
    struct Word
    {
        const char *theirs;
        GatewayStatus ours;
    };
    static constexpr std::array words{
        Word{"new", GatewayStatus::Waiting},
        Word{"pending", GatewayStatus::Waiting},
        Word{"confirming", GatewayStatus::Confirming},
        Word{"paid", GatewayStatus::Settled},
        Word{"invalid", GatewayStatus::Failed},
        Word{"expired", GatewayStatus::Expired},
        Word{"canceled", GatewayStatus::Cancelled},
        Word{"refunded", GatewayStatus::Refunded},
        Word{"partially_refunded", GatewayStatus::Refunded},
    };
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const Word &entry) { return word == QLatin1String(entry.theirs); });
    return found == words.end() ? GatewayStatus::NeedsReview : found->ours;
}

Result<Snapshot> understandOrder(const Json &json, const CodeTable &codes)
{
    AnswerReader reader(json);
    Snapshot snapshot;
    snapshot.gatewayId = GatewayPaymentId(reader.take(digitsField, u"id"));
    snapshot.rawStatus = reader.take(textField, u"status");
    snapshot.status = statusOf(snapshot.rawStatus);
    snapshot.reference = reader.take(optionalText, u"order_id");
    snapshot.coinCode = codeIn(json, codes, reader);
    snapshot.coin = codes.coinOf(snapshot.coinCode);
    takeDestination(snapshot, reader);
    takeMoney(snapshot, json, reader);
    takeTimes(snapshot, reader);
    if (const std::optional<QString> page = reader.take(optionalText, u"payment_url"))
        snapshot.pageUrl = QUrl(*page);
    if (reader.error())
        return fail(*reader.error());
    return snapshot;
}

Result<Page> understandPage(const Json &json, const CodeTable &codes)
{
    const Json *rows = json.find(u"orders");
    if (rows == nullptr || !rows->isArray())
        return malformed(QStringLiteral("The answer holds no list of orders."));
    const Result<QString> count = digitsField(json, u"total_pages");
    constexpr qsizetype mostDigits = 6;
    if (!count || count->size() > mostDigits)
        return malformed(QStringLiteral("The answer does not say how many pages there are."));
    Page page{.orders = {}, .pageCount = count->toInt()};
    for (const Json &row : rows->items()) {
        const Result<Snapshot> order = understandOrder(row, codes);
        if (!order)
            return fail(order.error());
        page.orders.append(*order);
    }
    return page;
}

} // namespace tillgate::coingate
