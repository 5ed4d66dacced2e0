// SPDX-License-Identifier: Apache-2.0
#include "practice/addresses.h"
#include "practice/jsonwriting.h"
#include "practice/plisio/replies.h"

#include <algorithm>

namespace tillgate::practice::plisio {

namespace {

const QString withdrawals = QStringLiteral("plisio/withdrawal/");

QString accountId(const World &world)
{
    return QString::fromLatin1(world.dice().fixedBytes("plisio shop", 12).toHex());
}

Json textList(const QStringList &texts)
{
    Json::Array items;
    for (const QString &item : texts)
        items.append(text(item));
    return Json::array(std::move(items));
}

Json paramsOf(const Payment &payment)
{
    const QString amount = payment.priceAmount.rounded(2, Rounding::HalfUp).value_or(payment.priceAmount).toString();
    return Json::object({{QStringLiteral("order_number"), text(payment.reference)},
                         {QStringLiteral("order_name"), text(payment.description)},
                         {QStringLiteral("source_amount"), payment.priceCurrency.isEmpty() ? Json() : text(amount)},
                         {QStringLiteral("source_currency"), textOrNull(payment.priceCurrency)},
                         {QStringLiteral("currency"), text(payment.coinCode)},
                         {QStringLiteral("psys_cid"), text(payment.coinCode)},
                         {QStringLiteral("amount"), text(coins(payment, sumsOf(payment).amount))}});
}

Json::Object heads(const World &world, const Payment &payment)
{
    QStringList links;
    for (const QString &transaction : transactionsOf(payment))
        links.append(explorerLink(transaction));
    return {{QStringLiteral("id"), text(payment.publicId)},
            {QStringLiteral("user_id"), number(qint64(1))},
            {QStringLiteral("shop_id"), text(accountId(world))},
            {QStringLiteral("type"), text(QStringLiteral("invoice"))},
            {QStringLiteral("status"), text(wordOf(payment))},
            {QStringLiteral("tx_url"), links.isEmpty() ? Json() : textList(links)}};
}

/// The chain's side, one row a transaction.
Json txJson(const Payment &payment)
{
    const bool isConfirmed = confirmedOf(payment).isPositive();
    Json::Array rows;
    for (const Deposit &deposit : countedDeposits(payment)) {
        rows.append(Json::object({{QStringLiteral("txid"), text(deposit.transactionId)},
                                  {QStringLiteral("value"), text(coins(payment, deposit.coins))},
                                  {QStringLiteral("block"), deposit.block ? number(*deposit.block) : Json()},
                                  {QStringLiteral("confirmations"), number(qint64(payment.confirmations))},
                                  {QStringLiteral("processed"), Json::boolean(isConfirmed)},
                                  {QStringLiteral("url"), text(explorerLink(deposit.transactionId))}}));
    }
    return Json::array(std::move(rows));
}

Json operationJson(const World &world, const Payment &payment)
{
    Json::Object members = heads(world, payment);
    // Shops without white label see no more of an invoice (dossier plisio 2.7).
    if (isShopSetting(world, "white_label", "off"))
        return Json::object(std::move(members));
    const Sums sums = sumsOf(payment);
    const Decimal confirmed = confirmedOf(payment);
    const auto sum = [&](const Decimal &amount) { return text(coins(payment, amount)); };
    const bool isSettled = confirmed.isPositive();
    members.append({QStringLiteral("confirmations"), number(qint64(payment.confirmations))});
    members.append({QStringLiteral("pending_sum"), isSettled ? number(qint64(0)) : sum(payment.receivedCoins)});
    members.append({QStringLiteral("psys_cid"), text(payment.coinCode)});
    members.append({QStringLiteral("currency"), text(payment.coinCode)});
    members.append({QStringLiteral("source_currency"), textOrNull(payment.priceCurrency)});
    members.append({QStringLiteral("source_rate"), text(rateText(payment))});
    members.append({QStringLiteral("fee"), Json()});
    members.append({QStringLiteral("wallet_hash"), text(payment.address)});
    members.append({QStringLiteral("sendmany"), Json()});
    members.append({QStringLiteral("params"), paramsOf(payment)});
    members.append({QStringLiteral("expire_at_utc"), number(payment.expiresAt.toSecsSinceEpoch())});
    members.append({QStringLiteral("created_at_utc"), number(payment.createdAt.toSecsSinceEpoch())});
    members.append({QStringLiteral("amount"), sum(confirmed)});
    members.append({QStringLiteral("sum"), sum(sums.total)});
    members.append({QStringLiteral("commission"), sum(sums.commission)});
    members.append({QStringLiteral("status_code"), number(statusCode(payment))});
    members.append({QStringLiteral("actual_sum"), sum(confirmed)});
    members.append({QStringLiteral("actual_commission"), sum(isSettled ? sums.commission : Decimal())});
    members.append({QStringLiteral("actual_fee"), sum(Decimal())});
    members.append({QStringLiteral("actual_invoice_sum"), sum(isSettled ? sums.net : Decimal())});
    members.append({QStringLiteral("tx"), txJson(payment)});
    members.append({QStringLiteral("tx_id"), textList(transactionsOf(payment))});
    return Json::object(std::move(members));
}

/// `reference`: of an invoice, which is searched even where it is not shown.
bool isWanted(const Json &row, const HttpRequest &request, const QString &reference = {})
{
    const auto fits = [&](const char *name, QStringView member) {
        const QString wanted = item(request, name);
        const Json *value = row.find(member);
        return wanted.isEmpty() || (value != nullptr && value->toString().compare(wanted, Qt::CaseInsensitive) == 0);
    };
    const QString search = item(request, "search");
    const bool isFound = search.isEmpty() || reference.contains(search, Qt::CaseInsensitive)
        || QString::fromUtf8(row.toBytes()).contains(search, Qt::CaseInsensitive);
    return isFound && fits("type", u"type") && fits("status", u"status") && fits("currency", u"psys_cid");
}

Json::Array rowsFor(const World &world, const HttpRequest &request)
{
    QList<Payment> newestFirst;
    for (const Payment &payment : world.payments()) {
        if (payment.provider == QLatin1String("plisio"))
            newestFirst.append(payment);
    }
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [](const Payment &a, const Payment &b) { return a.createdAt > b.createdAt; });
    Json::Array rows;
    for (const Payment &payment : newestFirst) {
        if (const Json row = operationJson(world, payment); isWanted(row, request, payment.reference))
            rows.append(row);
    }
    for (auto at = world.records.begin(); at != world.records.end(); ++at) {
        const Json row = at.key().startsWith(withdrawals) ? Json::parse(at.value()).value_or(Json()) : Json();
        if (row.isObject() && isWanted(row, request))
            rows.append(row);
    }
    return rows;
}

/// The links repeat the whole query, key included: that is how it leaks into logs.
Json linkTo(const HttpRequest &request, qint64 page)
{
    QString query = request.url.query(QUrl::FullyEncoded);
    query += QStringLiteral("&page=%1").arg(page);
    return Json::object({{QStringLiteral("href"), text(QStringLiteral("https://api.plisio.net/api/v1/operations?") + query)}});
}

Decimal available(const World &world, const OfferedCoin &coin)
{
    Decimal sum;
    for (const Payment &payment : world.payments()) {
        const bool isOurs = payment.provider == QLatin1String("plisio") && payment.coinCode == coin.cid;
        if (isOurs && payment.stage == Stage::Finished) {
            const Decimal kept = payment.receivedCoins.minus(sumsOf(payment).commission).value_or(Decimal());
            sum = sum.plus(kept).value_or(sum);
        }
    }
    for (auto at = world.records.begin(); at != world.records.end(); ++at) {
        const Json row = at.key().startsWith(withdrawals) ? Json::parse(at.value()).value_or(Json()) : Json();
        const Json *amount = row.find(u"amount");
        if (amount != nullptr && row.find(u"psys_cid")->toString() == coin.cid)
            sum = sum.minus(Decimal::parse(amount->toString()).value_or(Decimal())).value_or(sum);
    }
    return sum;
}

} // namespace

HttpReply listOperations(const World &world, const HttpRequest &request)
{
    const auto count = [&](const char *name, qint64 standard) {
        bool isNumber = false;
        const qint64 value = item(request, name).toLongLong(&isNumber);
        return isNumber && value > 0 ? value : standard;
    };
    const Json::Array rows = rowsFor(world, request);
    const qint64 size = std::min<qint64>(100, count("limit", count("page_size", 10)));
    const qint64 pages = (rows.size() + size - 1) / size;
    const qint64 page = count("page", 1);
    const qint64 first = std::min<qint64>(rows.size(), (page - 1) * size);
    return success(Json::object(
        {{QStringLiteral("operations"), Json::array(rows.mid(first, size))},
         {QStringLiteral("_links"), Json::object({{QStringLiteral("self"), linkTo(request, page)},
                                                  {QStringLiteral("first"), linkTo(request, 1)},
                                                  {QStringLiteral("last"), linkTo(request, std::max<qint64>(1, pages))}})},
         {QStringLiteral("_meta"), Json::object({{QStringLiteral("totalCount"), number(qint64(rows.size()))},
                                                 {QStringLiteral("pageCount"), number(pages)},
                                                 {QStringLiteral("currentPage"), number(page)},
                                                 {QStringLiteral("perPage"), number(size)}})}}));
}

HttpReply oneOperation(const World &world, const QString &id)
{
    if (const Payment *payment = find(world, id))
        return success(operationJson(world, *payment));
    const QByteArray withdrawal = world.records.value(withdrawals + id);
    return withdrawal.isEmpty() ? notFound() : success(Json::parse(withdrawal).value_or(Json()));
}

HttpReply withdraw(World &world, const HttpRequest &request)
{
    const QString cid = item(request, "psys_cid").isEmpty() ? item(request, "currency") : item(request, "psys_cid");
    const OfferedCoin *coin = findCoin(cid);
    if (coin == nullptr)
        return unsupportedCoin(cid);
    const Result<Decimal> amount = Decimal::parse(item(request, "amount"));
    if (item(request, "to").isEmpty() || !amount || !amount->isPositive())
        return invalid(request, QStringLiteral("amount"), QStringLiteral("Amount must be a number above zero"));
    if (*amount > available(world, *coin))
        return invalid(request, QStringLiteral("balance"), QStringLiteral("Not enough funds"));
    const QString id = QString::fromLatin1(world.dice().bytes(12).toHex());
    const Json row = Json::object({{QStringLiteral("type"), text(QStringLiteral("cash_out"))},
                                   {QStringLiteral("status"), text(QStringLiteral("completed"))},
                                   {QStringLiteral("psys_cid"), text(coin->cid)},
                                   {QStringLiteral("currency"), text(coin->cid)},
                                   {QStringLiteral("fee"), text(QStringLiteral("0"))},
                                   {QStringLiteral("wallet_hash"), text(item(request, "to"))},
                                   {QStringLiteral("created_at_utc"), number(world.now().toSecsSinceEpoch())},
                                   {QStringLiteral("amount"), text(amount->toString())},
                                   {QStringLiteral("tx_id"), textList({QString::fromLatin1(world.dice().bytes(32).toHex())})},
                                   {QStringLiteral("id"), text(id)},
                                   {QStringLiteral("txn_id"), text(id)}});
    world.records.insert(withdrawals + id, row.toBytes());
    return success(row);
}

HttpReply balance(const World &world, const QString &cid)
{
    const OfferedCoin *coin = findCoin(cid);
    if (coin == nullptr)
        return unsupportedCoin(cid);
    const Decimal sum = available(world, *coin);
    const QString digits = sum.rounded(coin->precision, Rounding::Down).value_or(sum).toString();
    return success(Json::object({{QStringLiteral("psys_cid"), text(coin->cid)},
                                 {QStringLiteral("currency"), text(coin->cid)},
                                 {QStringLiteral("balance"), text(digits)},
                                 {QStringLiteral("lockedBalance"), text(QStringLiteral("0"))}}));
}

HttpReply deposit(World &world, const HttpRequest &request)
{
    const OfferedCoin *coin = findCoin(item(request, "psys_cid"));
    const QString uid = item(request, "uid");
    if (coin == nullptr)
        return unsupportedCoin(item(request, "psys_cid"));
    if (uid.isEmpty() || uid.size() > 255)
        return invalid(request, QStringLiteral("uid"), QStringLiteral("Uid must be 1 to 255 characters"));
    // The same address for the same customer.
    const QByteArray name = "plisio deposit " + coin->cid.toLatin1() + ' ' + uid.toUtf8();
    return success(Json::object({{QStringLiteral("uid"), text(uid)},
                                 {QStringLiteral("hash"), text(makeAddress(coin->family, world.dice().fixedBytes(name, 64)))},
                                 {QStringLiteral("psys_cid"), text(coin->cid)}}));
}

} // namespace tillgate::practice::plisio
