// SPDX-License-Identifier: Apache-2.0
#include "practice/btcpay/posting.h"
#include "practice/btcpay/replies.h"
#include "practice/btcpay/status.h"
#include "practice/jsonwriting.h"

namespace tillgate::practice::btcpay {

namespace {

Json::Member flag(const char *key, bool value)
{
    return {QString::fromLatin1(key), Json::boolean(value)};
}

Event plain(const char *type, Json::Object own = {})
{
    return {.type = QString::fromLatin1(type), .own = std::move(own)};
}

/// InvoiceReceivedPayment and InvoicePaymentSettled differ only in name and state.
Event aboutMoney(const char *type, const Payment &payment, bool isSettled, bool isLate)
{
    const QString id = payment.settlesAtOnce ? payment.transactionId : payment.transactionId + QStringLiteral("-0");
    const Json money = Json::object(
        {{QStringLiteral("id"), text(id)},
         {QStringLiteral("receivedDate"), number(payment.depositedAt.value_or(payment.updatedAt).toSecsSinceEpoch())},
         {QStringLiteral("value"), text(payment.receivedCoins.toShortString())},
         {QStringLiteral("fee"), text(QStringLiteral("0"))},
         {QStringLiteral("status"), text(isSettled ? QStringLiteral("Settled") : QStringLiteral("Processing"))},
         {QStringLiteral("destination"), text(payment.address)}});
    Event event = plain(type, {flag("afterExpiration", isLate),
                               {QStringLiteral("paymentMethodId"), text(payment.coinCode)},
                               {QStringLiteral("payment"), money}});
    event.mark = payment.transactionId;
    return event;
}

QList<Event> moneyEvents(const Payment &payment, const Words &words)
{
    if (payment.transactionId.isEmpty())
        return {};
    const bool isLate = words.is("Expired") || words.is("Invalid");
    const bool isSettled = isMoneySettled(payment);
    QList<Event> events{aboutMoney("InvoiceReceivedPayment", payment, isSettled && payment.settlesAtOnce, isLate)};
    if (isSettled)
        events.append(aboutMoney("InvoicePaymentSettled", payment, true, isLate));
    // Lightning settles while it is received (dossier btcpay 5.4).
    if (payment.settlesAtOnce && events.size() == 2)
        events.swapItemsAt(0, 1);
    return events;
}

QList<Event> expiryEvents(const Words &words)
{
    QList<Event> events{plain("InvoiceExpired", {flag("partiallyPaid", words.isAlso("PaidPartial"))})};
    if (words.isAlso("PaidPartial"))
        events.append(plain("InvoiceExpiredPaidPartial"));
    return events;
}

/// All that has happened to an invoice, in the order in which the server says it.
QList<Event> eventsSoFar(const Change &change)
{
    const Payment &payment = change.payment;
    const Words words = wordsFor(payment, change.at);
    const bool isOver = words.isAlso("PaidOver");
    const bool isMarked = words.isAlso("Marked");
    QList<Event> events{plain("InvoiceCreated")};
    QList<Event> money = moneyEvents(payment, words);
    if (words.is("Expired"))
        events += expiryEvents(words);
    if (!money.isEmpty() && !(payment.settlesAtOnce && money.size() == 2))
        events.append(money.takeFirst());
    else
        events += std::exchange(money, {});
    if (words.isAlso("PaidLate"))
        events.append(plain("InvoicePaidAfterExpiration"));
    if (words.is("Processing") || (words.is("Settled") && !isMarked))
        events.append(plain("InvoiceProcessing", {flag("overPaid", isOver)}));
    events += money;
    if (words.is("Settled"))
        events.append(plain("InvoiceSettled", {flag("manuallyMarked", isMarked), flag("overPaid", isOver)}));
    if (words.is("Invalid"))
        events.append(plain("InvoiceInvalid", {flag("manuallyMarked", isMarked)}));
    if (const QString refund = payment.extras.value(QStringLiteral("refund")); !refund.isEmpty()) {
        Event event = plain("InvoiceRefund", {{QStringLiteral("pullPaymentId"), text(refund)}});
        event.mark = refund;
        events.append(event);
    }
    return events;
}

QString nameOf(const Event &event)
{
    return event.mark.isEmpty() ? event.type : event.type + QLatin1Char('/') + event.mark;
}

/// Those that were not said before; notes that they are now.
QList<Event> newEvents(World &world, const Change &change)
{
    const QString kind = QStringLiteral("said");
    const Json said = record(world, kind, change.payment.publicId);
    Json::Array names = said.items();
    QList<Event> events;
    for (const Event &event : eventsSoFar(change)) {
        if (names.contains(text(nameOf(event))))
            continue;
        names.append(text(nameOf(event)));
        events.append(event);
    }
    keepRecord(world, kind, change.payment.publicId, Json::array(std::move(names)));
    return events;
}

bool wants(const Json &webhook, const QString &type)
{
    const Json *events = webhook.find(u"authorizedEvents");
    if (!flagAt(webhook, u"enabled", true) || events == nullptr)
        return false;
    const Json *names = events->find(u"specificEvents");
    return flagAt(*events, u"everything", true) || (names != nullptr && names->items().contains(text(type)));
}

/// What stands for a webhook when the shop registered none: the default address, signed with the practice secret.
Json standIn(const World &world)
{
    return Json::object({{QStringLiteral("secret"), text(QString::fromLatin1(keysOf(world).webhookSecret))}});
}

} // namespace

QList<Delivery> notices(World &world, const Change &change)
{
    QList<Delivery> all;
    const QList<Json> webhooks = recordsOf(world, QStringLiteral("webhook"));
    for (const Event &event : newEvents(world, change)) {
        if (webhooks.isEmpty())
            all.append(posted(world, standIn(world), change.payment, event, change.at));
        for (const Json &webhook : webhooks) {
            if (wants(webhook, event.type))
                all.append(posted(world, webhook, change.payment, event, change.at));
        }
    }
    return all;
}

std::optional<Delivery> notice(const World &world, const Change &change)
{
    const QList<Json> webhooks = recordsOf(world, QStringLiteral("webhook"));
    World copy = world; // this one is only looked at; its numbers may come again
    return posted(copy, webhooks.isEmpty() ? standIn(world) : webhooks.first(), change.payment, eventsSoFar(change).last(), change.at);
}

Delivery forged(Delivery delivery)
{
    delivery.body.replace("\"type\": \"", "\"type\":  \"");
    for (NameValue &header : delivery.headers) {
        if (header.name == "BTCPay-Sig")
            header.value = "sha256=" + QByteArray(64, '0');
    }
    return delivery;
}

} // namespace tillgate::practice::btcpay
