// SPDX-License-Identifier: Apache-2.0
#include "ledger/recordjson.h"

#include "ledger/sqlrow.h"

#include <algorithm>

namespace tillgate {

namespace {

/// Builds an object, leaving out what has no value.
class Members
{
public:
    Members &add(const char *key, const QString &text) { return put(key, Json::string(text)); }
    Members &add(const char *key, qint64 number) { return put(key, Json::number(number)); }
    Members &flag(const char *key, bool value) { return put(key, Json::boolean(value)); }
    Members &add(const char *key, const QUrl &url) { return add(key, url.toString(QUrl::FullyEncoded)); }
    Members &add(const char *key, const QDateTime &time) { return add(key, timeText(time)); }
    Members &add(const char *key, const Decimal &amount) { return add(key, amount.toString()); }

    template <typename T> Members &add(const char *key, const std::optional<T> &value)
    {
        return value ? add(key, *value) : *this;
    }

    Members &put(const char *key, Json value)
    {
        m_members.append({QString::fromLatin1(key), std::move(value)});
        return *this;
    }

    [[nodiscard]] Json done() const { return Json::object(m_members); }

private:
    Json::Object m_members;
};

Json textsToJson(const QStringList &texts)
{
    Json::Array items;
    for (const QString &text : texts)
        items.append(Json::string(text));
    return Json::array(items);
}

Json quoteToJson(const Quote &quote)
{
    return Members()
        .add("gatewayId", quote.gatewayId.text())
        .add("coin", quote.coin.text())
        .add("address", quote.address)
        .add("normalAddress", quote.normalAddress)
        .add("memo", quote.memo)
        .add("quotedCoins", quote.quotedCoins)
        .add("payableCoins", quote.payableCoins)
        .add("openedAt", quote.openedAt)
        .add("priceHeldUntil", quote.priceHeldUntil)
        .add("watchedUntil", quote.watchedUntil)
        .flag("isFixedRate", quote.isFixedRate)
        .add("contract", quote.contract)
        .add("pageUrl", quote.pageUrl)
        .add("lightningInvoice", quote.lightningInvoice)
        .done();
}

QString textOf(const Json &object, QStringView key)
{
    const Json *value = object.find(key);
    return value == nullptr ? QString() : value->toString();
}

Result<SaleLine> lineFromJson(const Json &json)
{
    const Json *quantity = json.find(u"quantity");
    Result<Money> price = Money::parse(textOf(json, u"unitPrice"), textOf(json, u"currency"));
    if (!price || quantity == nullptr)
        return fail(Error::Kind::Storage, QStringLiteral("A line of a sale cannot be read."));
    return SaleLine{
        .text = textOf(json, u"text"), .unitPrice = *price, .quantity = quantity->numberText().toInt()};
}

Result<Tender> tenderFromJson(const Json &json)
{
    const std::optional<TenderKind> kind = tenderFromName(textOf(json, u"kind"));
    Result<Money> amount = Money::parse(textOf(json, u"amount"), textOf(json, u"currency"));
    if (!kind || !amount)
        return fail(Error::Kind::Storage, QStringLiteral("A tender of a sale cannot be read."));
    return Tender{.kind = *kind,
                  .amount = *amount,
                  .payment = PaymentReference(textOf(json, u"payment")),
                  .person = textOf(json, u"person"),
                  .at = timeFromText(textOf(json, u"at"))};
}

} // namespace

Json tendersToJson(const QList<Tender> &tenders)
{
    Json::Array items;
    for (const Tender &tender : tenders) {
        items.append(Members()
                         .add("kind", tenderName(tender.kind))
                         .add("amount", tender.amount.amount())
                         .add("currency", tender.amount.currency().code())
                         .add("payment", tender.payment.text())
                         .add("person", tender.person)
                         .add("at", tender.at)
                         .done());
    }
    return Json::array(items);
}

Result<QList<Tender>> tendersFromJson(const QByteArray &text)
{
    const Result<Json> json = Json::parse(text);
    if (!json)
        return fail(Error::Kind::Storage, json.error().detail);
    QList<Tender> tenders;
    for (const Json &item : json->items()) {
        const Result<Tender> tender = tenderFromJson(item);
        if (!tender)
            return fail(tender.error());
        tenders.append(*tender);
    }
    return tenders;
}

Json linesToJson(const QList<SaleLine> &lines)
{
    Json::Array items;
    for (const SaleLine &line : lines) {
        items.append(Members()
                         .add("text", line.text)
                         .add("unitPrice", line.unitPrice.amount())
                         .add("currency", line.unitPrice.currency().code())
                         .add("quantity", line.quantity)
                         .done());
    }
    return Json::array(items);
}

Result<QList<SaleLine>> linesFromJson(const QByteArray &text)
{
    const Result<Json> json = Json::parse(text);
    if (!json)
        return fail(Error::Kind::Storage, json.error().detail);
    QList<SaleLine> lines;
    for (const Json &item : json->items()) {
        const Result<SaleLine> line = lineFromJson(item);
        if (!line)
            return fail(line.error());
        lines.append(*line);
    }
    return lines;
}

Json contradictionToJson(const Contradiction &contradiction)
{
    return Members()
        .add("words", contradiction.words)
        .add("rawStatus", contradiction.rawStatus)
        .add("receivedCoins", contradiction.receivedCoins)
        .put("transactionIds", textsToJson(contradiction.transactionIds))
        .done();
}

Result<Contradiction> contradictionFromJson(const QByteArray &text)
{
    const Result<Json> json = Json::parse(text);
    if (!json)
        return fail(Error::Kind::Storage, json.error().detail);
    Contradiction contradiction{.words = textOf(*json, u"words"), .rawStatus = textOf(*json, u"rawStatus")};
    if (json->find(u"receivedCoins") != nullptr) {
        const Result<Decimal> coins = Decimal::parse(textOf(*json, u"receivedCoins"));
        if (!coins)
            return fail(Error::Kind::Storage, coins.error().detail);
        contradiction.receivedCoins = *coins;
    }
    if (const Json *ids = json->find(u"transactionIds")) {
        for (const Json &id : ids->items())
            contradiction.transactionIds.append(id.toString());
    }
    return contradiction;
}

Json saleToJson(const Sale &sale)
{
    Members members;
    members.add("id", sale.id.text())
        .add("number", sale.number)
        .add("till", sale.till.text())
        .add("cashier", sale.cashier)
        .put("lines", linesToJson(sale.lines))
        .add("total", sale.total.amount())
        .add("currency", sale.total.currency().code())
        .add("note", sale.note)
        .add("openedAt", sale.openedAt)
        .flag("isPractice", sale.isPractice)
        .flag("isCancelled", sale.isCancelled)
        .add("receiptNumber", sale.receiptNumber)
        .add("completedAt", sale.completedAt);
    if (!sale.tenders.isEmpty())
        members.put("tenders", tendersToJson(sale.tenders));
    return members.done();
}

Json paymentToJson(const Payment &payment)
{
    Members members;
    members.add("reference", payment.reference.text())
        .add("sale", payment.sale.text())
        .add("attempt", payment.attempt)
        .add("account", payment.account.text())
        .add("coin", payment.coin.text())
        .add("price", payment.price.amount())
        .add("currency", payment.price.currency().code())
        .add("stage", stageName(payment.stage))
        .add("version", payment.version)
        .flag("isPractice", payment.isPractice)
        .add("requestedAt", payment.requestedAt)
        .add("receivedCoins", payment.receivedCoins)
        .add("rawStatus", payment.rawStatus)
        .put("transactionIds", textsToJson(payment.transactionIds))
        .add("confirmations", payment.confirmations)
        .add("confirmationsNeeded", payment.confirmationsNeeded)
        .add("attention", payment.attention)
        .add("seenAt", payment.seenAt)
        .add("settledAt", payment.settledAt);
    if (payment.contradiction)
        members.put("contradiction", contradictionToJson(*payment.contradiction));
    if (payment.quote)
        members.put("quote", quoteToJson(*payment.quote));
    return members.done();
}

Json refundToJson(const RefundRecord &refund)
{
    return Members()
        .add("id", refund.id.text())
        .add("payment", refund.payment.text())
        .add("number", refund.number)
        .add("way", refundWayName(refund.way))
        .add("state", refundStateName(refund.state))
        .add("version", refund.version)
        .add("coins", refund.coins)
        .add("settledCoins", refund.settledCoins)
        .add("worth", refund.worth.amount())
        .add("currency", refund.worth.currency().code())
        .add("address", refund.address)
        .add("memo", refund.memo)
        .add("reason", refund.reason)
        .add("person", refund.person)
        .add("requestedAt", refund.requestedAt)
        .add("gatewayRefundId", refund.gatewayRefundId)
        .add("rawStatus", refund.rawStatus)
        .add("claimUrl", refund.claimUrl)
        .add("transactionId", refund.transactionId)
        .add("note", refund.note)
        .add("finishedAt", refund.finishedAt)
        .done();
}

Json changesBetween(const Json &before, const Json &after)
{
    Json::Object changes;
    for (const Json::Member &member : after.members()) {
        const Json *old = before.find(member.key);
        if (old == nullptr || !(*old == member.value))
            changes.append(member);
    }
    for (const Json::Member &member : before.members()) {
        if (after.find(member.key) == nullptr)
            changes.append({member.key, Json()});
    }
    return Json::object(changes);
}

Json withChanges(const Json &before, const Json &changes)
{
    Json::Object members;
    for (const Json::Member &member : before.members()) {
        const Json *changed = changes.find(member.key);
        const Json &value = changed == nullptr ? member.value : *changed;
        if (!value.isNull())
            members.append({member.key, value});
    }
    for (const Json::Member &member : changes.members()) {
        if (before.find(member.key) == nullptr && !member.value.isNull())
            members.append(member);
    }
    return Json::object(members);
}

bool isSameObject(const Json &a, const Json &b)
{
    return changesBetween(a, b).members().isEmpty();
}

} // namespace tillgate
