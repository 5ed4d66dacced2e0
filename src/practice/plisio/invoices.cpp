// SPDX-License-Identifier: Apache-2.0
#include "practice/jsonwriting.h"
#include "practice/plisio/replies.h"

#include <algorithm>

namespace tillgate::practice::plisio {

namespace {

/// Coins that came after the end stay coins of an expired invoice.
bool isLate(const Payment &payment)
{
    return payment.depositedAt && *payment.depositedAt >= payment.expiresAt;
}

Decimal remainingOf(const Payment &payment)
{
    return std::max(Decimal(), payment.dueCoins.minus(payment.receivedCoins).value_or(Decimal()));
}

QString qrText(const Payment &payment)
{
    const OfferedCoin *coin = findCoin(payment.coinCode);
    if (coin == nullptr || coin->scheme.isEmpty())
        return payment.address;
    return QStringLiteral("%1:%2?amount=%3").arg(coin->scheme, payment.address, coins(payment, remainingOf(payment)));
}

Json listOf(const QStringList &texts)
{
    Json::Array items;
    for (const QString &item : texts)
        items.append(text(item));
    return Json::array(std::move(items));
}

Json::Object sumMembers(const Payment &payment)
{
    const Sums sums = sumsOf(payment);
    const Decimal confirmed = confirmedOf(payment);
    const Decimal seen = payment.receivedCoins.minus(confirmed).value_or(Decimal());
    const auto sum = [&](const char *name, const Decimal &amount) {
        return Json::Member{QString::fromLatin1(name), text(coins(payment, amount))};
    };
    return {sum("amount", sums.amount),
            sum("received_amount", confirmed),
            sum("pending_amount", seen),
            sum("remaining_amount", remainingOf(payment)),
            sum("invoice_commission", sums.commission),
            sum("invoice_sum", sums.net),
            sum("invoice_total_sum", sums.total)};
}

Json invoiceJson(const Payment &payment)
{
    const QStringList transactions = transactionsOf(payment);
    const QString link = transactions.isEmpty() ? QString() : explorerLink(transactions.last());
    const auto extra = [&](const char *name) { return textOrNull(payment.extras.value(QString::fromLatin1(name))); };
    return Json::object(
        Json::Object{{QStringLiteral("id"), text(payment.publicId)},
                     {QStringLiteral("txn_id"), text(payment.publicId)},
                     {QStringLiteral("invoice_url"), text(QStringLiteral("https://plisio.net/invoice/") + payment.publicId)},
                     {QStringLiteral("type"), text(QStringLiteral("invoice"))},
                     {QStringLiteral("status"), text(wordOf(payment))},
                     {QStringLiteral("status_code"), number(statusCode(payment))}}
        + sumMembers(payment)
        + Json::Object{{QStringLiteral("wallet_hash"), text(payment.address)},
                       {QStringLiteral("psys_cid"), text(payment.coinCode)},
                       {QStringLiteral("currency"), text(payment.coinCode)},
                       {QStringLiteral("source_currency"), textOrNull(payment.priceCurrency)},
                       {QStringLiteral("source_rate"), text(rateText(payment))},
                       {QStringLiteral("expected_confirmations"), number(qint64(2))},
                       {QStringLiteral("created_utc"), number(payment.createdAt.toSecsSinceEpoch())},
                       {QStringLiteral("expire_utc"), number(payment.expiresAt.toSecsSinceEpoch())},
                       {QStringLiteral("email_already_set"), Json::boolean(!payment.extras.value(QStringLiteral("email")).isEmpty())},
                       {QStringLiteral("qr_url"), text(qrText(payment))},
                       {QStringLiteral("tx_url"), textOrNull(link)},
                       {QStringLiteral("tx_id"), listOf(transactions)},
                       {QStringLiteral("switch_id"), extra("switch_id")},
                       {QStringLiteral("paid_id"), Json()},
                       {QStringLiteral("params"), Json::object({{QStringLiteral("order_number"), text(payment.reference)},
                                                                {QStringLiteral("order_name"), text(payment.description)}})},
                       {QStringLiteral("view_key"), extra("view_key")}});
}

/// A coin as the payer may choose it, with the amount in it.
Json payableJson(const OfferedCoin &coin, const Payment &payment, const QDateTime &now)
{
    const QString fiat = payment.priceCurrency.isEmpty() ? QStringLiteral("USD") : payment.priceCurrency;
    const Json row = coinJson(coin, fiat, now);
    return Json::object(row.members() + Json::Object{{QStringLiteral("amount"), text(coins(payment, payment.dueCoins))}});
}

Json detailsJson(const World &world, const Payment &payment)
{
    const QString active = payment.extras.value(QStringLiteral("active_id"));
    const OfferedCoin &coin = *findCoin(payment.coinCode);
    const Json shopJson = Json::object({{QStringLiteral("name"), text(QStringLiteral("Practice shop"))},
                                        {QStringLiteral("link"), text(QStringLiteral("https://shop.example"))},
                                        {QStringLiteral("logo"), Json()},
                                        {QStringLiteral("successUrl"), Json()},
                                        {QStringLiteral("failedUrl"), Json()},
                                        {QStringLiteral("allow_renew"), Json::boolean(false)}});
    const Json coinEntry = payableJson(coin, payment, world.now());
    return Json::object({{QStringLiteral("active_invoice_id"), text(active.isEmpty() ? payment.publicId : active)},
                         {QStringLiteral("invoice"), invoiceJson(payment)},
                         {QStringLiteral("shop"), shopJson},
                         {QStringLiteral("paysys"), coinEntry},
                         {QStringLiteral("allowed_psys_cids"), Json::array({coinEntry})}});
}

bool maySee(const Payment &payment, const HttpRequest &request)
{
    const QString viewKey = item(request, "view_key");
    return viewKey.isEmpty() || viewKey == payment.extras.value(QStringLiteral("view_key"));
}

} // namespace

const Payment *find(const World &world, const QString &id)
{
    for (const Payment &payment : world.payments()) {
        if (payment.provider == QLatin1String("plisio") && payment.publicId == id && !id.isEmpty())
            return &payment;
    }
    return nullptr;
}

QString wordOf(const Payment &payment)
{
    const auto word = [](const char *text) { return QString::fromLatin1(text); };
    if (payment.extras.contains(QStringLiteral("active_id")))
        return word("cancelled duplicate");
    if (isLate(payment))
        return word("expired");
    switch (payment.stage) {
    case Stage::Waiting: return word("new");
    case Stage::Confirming:
    case Stage::Confirmed:
    case Stage::PartiallyPaid: return word("pending");
    case Stage::Sending: return word("pending internal");
    case Stage::Refunded: // Plisio has no such word
    case Stage::Finished: return word(payment.receivedCoins > payment.dueCoins ? "mismatch" : "completed");
    case Stage::Failed: return word("error");
    case Stage::Expired: return word("expired");
    case Stage::Cancelled: return word("cancelled");
    }
    Q_UNREACHABLE();
}

qint64 statusCode(const Payment &payment)
{
    if (payment.extras.contains(QStringLiteral("active_id")))
        return 111;
    if (payment.stage == Stage::PartiallyPaid)
        return 2;
    return payment.stage == Stage::Finished ? 3 : 1;
}

Decimal confirmedOf(const Payment &payment)
{
    return payment.stage == Stage::Confirming ? Decimal() : payment.receivedCoins;
}

QString coins(const Payment &payment, const Decimal &amount)
{
    return amount.rounded(payment.precision, Rounding::HalfUp).value_or(amount).toString();
}

Sums sumsOf(const Payment &payment)
{
    const auto kept = [&](const char *name) {
        return Decimal::parse(payment.extras.value(QString::fromLatin1(name))).value_or(Decimal());
    };
    const Decimal amount = kept("amount");
    const Decimal commission = kept("commission");
    const Decimal net = payment.isFeePaidByUser ? amount : amount.minus(commission).value_or(amount);
    return {.amount = amount, .commission = commission, .net = net, .total = payment.dueCoins};
}

QString rateText(const Payment &payment)
{
    if (!payment.priceAmount.isPositive())
        return QStringLiteral("1");
    return sumsOf(payment).amount.dividedBy(payment.priceAmount, 8, Rounding::HalfUp).value_or(Decimal()).toString();
}

QStringList transactionsOf(const Payment &payment)
{
    QStringList transactions;
    for (const Deposit &deposit : countedDeposits(payment))
        transactions.append(deposit.transactionId);
    return transactions;
}

QString explorerLink(const QString &transaction)
{
    return QStringLiteral("https://explorer.example/tx/") + transaction;
}

HttpReply oneInvoice(const World &world, const HttpRequest &request, const QString &id)
{
    const Payment *payment = find(world, id);
    if (payment == nullptr || !maySee(*payment, request))
        return notFound();
    return success(detailsJson(world, *payment));
}

HttpReply takeEmail(World &world, const HttpRequest &request, const QString &id)
{
    const Payment *payment = find(world, id);
    if (payment == nullptr || !maySee(*payment, request))
        return notFound();
    const QString email = item(request, "email");
    if (!email.contains(QLatin1Char('@')))
        return invalid(request, QStringLiteral("email"), QStringLiteral("Email is not a valid email address"));
    const Result<void> kept = world.edit(payment->id, [&](Payment &edited) {
        edited.extras.insert(QStringLiteral("email"), email);
    });
    return kept ? oneInvoice(world, request, id) : notFound();
}

HttpReply page(const World &world, const QString &id)
{
    const Payment *payment = find(world, id);
    if (payment == nullptr)
        return {.status = 404, .headers = {{"Content-Type", "text/html; charset=UTF-8"}}, .body = "<h1>Not found</h1>"};
    const QString html = QStringLiteral("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Practice invoice</title>"
                                        "</head><body><h1>Practice invoice: no real money</h1><p>%1 %2</p><p>%3</p><p>%4</p></body></html>")
                             .arg(coins(*payment, remainingOf(*payment)), payment->coinCode, payment->address, wordOf(*payment));
    return {.status = 200, .headers = {{"Content-Type", "text/html; charset=UTF-8"}}, .body = html.toUtf8()};
}

} // namespace tillgate::practice::plisio
