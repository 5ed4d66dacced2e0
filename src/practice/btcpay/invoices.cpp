// SPDX-License-Identifier: Apache-2.0
#include "practice/btcpay/methods.h"
#include "practice/btcpay/status.h"
#include "practice/btcpay/wish.h"
#include "practice/jsonwriting.h"
#include "wire/jsonfields.h"

#include <algorithm>

namespace tillgate::practice::btcpay {

namespace {

QString viewRight()
{
    return QStringLiteral("btcpay.store.canviewinvoices");
}

QString modifyRight()
{
    return QStringLiteral("btcpay.store.canmodifyinvoices");
}

Json extra(const Payment &payment, const char *key)
{
    return Json::parse(payment.extras.value(QString::fromLatin1(key)).toUtf8()).value_or(Json());
}

Json seconds(const QDateTime &time)
{
    return number(time.toSecsSinceEpoch());
}

/// The money so far in the invoice's currency.
Decimal paidAmount(const Payment &payment)
{
    const Json methods = extra(payment, "methods");
    if (methods.items().isEmpty() || payment.receivedCoins.isZero())
        return {};
    const Decimal rate = decimalField(methods.items().first(), u"rate").value_or(Decimal());
    const Decimal paid = payment.receivedCoins.times(rate).and_then([](const Decimal &worth) {
        return worth.rounded(2, Rounding::HalfUp);
    }).value_or(Decimal());
    // The coins of the quote are the price, whatever their rounding says.
    return payment.receivedCoins == payment.dueCoins ? payment.priceAmount : paid;
}

Json markable(const Words &words)
{
    Json::Array list;
    if (!words.is("Settled"))
        list.append(text(QStringLiteral("Settled")));
    if (!words.is("Invalid") && (!words.is("Settled") || words.isAlso("Marked")))
        list.append(text(QStringLiteral("Invalid")));
    return Json::array(std::move(list));
}

/// What a look at the ways of paying depends on.
struct MethodsShown
{
    int feeRate = 0; ///< of the network, for each byte
    bool showsReplaced = false;
};

Json paymentJson(const Payment &payment, const Deposit &deposit, const QString &destination, bool isLightning)
{
    const QString counted = isMoneySettled(payment) ? QStringLiteral("Settled") : QStringLiteral("Processing");
    return Json::object(
        {{QStringLiteral("id"), text(isLightning ? deposit.transactionId : deposit.transactionId + QStringLiteral("-0"))},
         {QStringLiteral("receivedDate"), seconds(deposit.at)},
         {QStringLiteral("value"), text(deposit.coins.toShortString())},
         {QStringLiteral("fee"), text(QStringLiteral("0"))},
         {QStringLiteral("status"), text(deposit.isGone ? QStringLiteral("Invalid") : counted)},
         {QStringLiteral("destination"), text(destination)}});
}

/// Replaced ones only for a caller who asks for them (dossier btcpay 2.5).
Json paymentsOf(const Payment &payment, const QString &destination, bool isLightning, bool showsReplaced)
{
    Json::Array list;
    for (const Deposit &deposit : showsReplaced ? payment.deposits : countedDeposits(payment))
        list.append(paymentJson(payment, deposit, destination, isLightning));
    return Json::array(std::move(list));
}

QString linkOf(const Method &method, const QString &destination, const Decimal &due)
{
    const QString link = method.scheme + QLatin1Char(':') + destination;
    return method.isLightning() || !due.isPositive() ? link : link + QStringLiteral("?amount=") + due.toShortString();
}

/// What was paid by the first way, in the coins of another one.
Decimal totalIn(const Payment &payment, const Json &primary, const Json &entry)
{
    const Decimal from = decimalField(primary, u"rate").value_or(Decimal());
    const Decimal to = decimalField(entry, u"rate").value_or(Decimal());
    return payment.receivedCoins.times(from)
        .and_then([&](const Decimal &worth) { return worth.dividedBy(to, 8, Rounding::HalfUp); })
        .value_or(Decimal());
}

Json additionalData(bool isLightning, const Payment &payment, const MethodsShown &shown, bool hasFee)
{
    if (isLightning) {
        return Json::object({{QStringLiteral("paymentHash"), textOrNull(payment.transactionId)},
                             {QStringLiteral("preimage"), Json()},
                             {QStringLiteral("invoiceId"), textOrNull(payment.transactionId)},
                             {QStringLiteral("nodeInfo"), Json()}});
    }
    return Json::object({{QStringLiteral("feeMode"), text(hasFee ? QStringLiteral("Always") : QStringLiteral("Never"))},
                         {QStringLiteral("paymentMethodFeeRate"), text(QString::number(hasFee ? shown.feeRate : 0))},
                         {QStringLiteral("payjoinEnabled"), Json::boolean(false)},
                         {QStringLiteral("recommendedFeeRate"), text(QString::number(shown.feeRate))},
                         {QStringLiteral("keyPath"), text(QStringLiteral("0/57"))},
                         {QStringLiteral("keyIndex"), number(qint64(57))},
                         {QStringLiteral("accountDerivation"), Json()}});
}

Json methodJson(const Payment &payment, const Json &primary, const Json &entry, const MethodsShown &shown)
{
    const Method method = *findMethod(textAt(entry, u"id"));
    const bool isPrimary = textAt(entry, u"id") == textAt(primary, u"id");
    const bool isActivated = flagAt(entry, u"activated", true);
    const Decimal amount = decimalField(entry, u"amount").value_or(Decimal());
    const Decimal total = isPrimary ? payment.receivedCoins : totalIn(payment, primary, entry);
    const Decimal due = amount.minus(total).value_or(Decimal());
    const QString destination = textAt(entry, u"destination");
    const Decimal fee = decimalField(entry, u"fee").value_or(Decimal());
    return Json::object({
        {QStringLiteral("activated"), Json::boolean(isActivated)},
        {QStringLiteral("destination"), isActivated ? text(destination) : Json()},
        {QStringLiteral("paymentLink"), text(isActivated ? linkOf(method, destination, due) : QString())},
        {QStringLiteral("rate"), text(textAt(entry, u"rate"))},
        {QStringLiteral("paymentMethodPaid"), text(isPrimary ? total.toShortString() : QStringLiteral("0"))},
        {QStringLiteral("totalPaid"), text(total.toShortString())},
        {QStringLiteral("due"), text(due.toShortString())},
        {QStringLiteral("amount"), text(amount.toShortString())},
        {QStringLiteral("paymentMethodFee"), text(fee.toShortString())},
        {QStringLiteral("payments"), isPrimary ? paymentsOf(payment, destination, method.isLightning(), shown.showsReplaced) : Json::array({})},
        {QStringLiteral("paymentMethodId"), text(method.id)},
        {QStringLiteral("additionalData"), additionalData(method.isLightning(), payment, shown, fee.isPositive())},
        {QStringLiteral("currency"), text(method.ticker.toUpper())},
    });
}

template<typename Act>
HttpReply withInvoice(World &world, const Visit &visit, const QString &right, Act act)
{
    const Payment *payment = findInvoice(world, visit.name(0));
    return payment == nullptr ? notFound(visit, QStringLiteral("invoice"), right) : act(*payment);
}

/// Changes what the provider keeps; the answer shows the invoice afterwards.
HttpReply edited(World &world, const Visit &visit, const char *key, const QString &value)
{
    return withInvoice(world, visit, modifyRight(), [&](const Payment &found) {
        const qint64 id = found.id;
        const Result<void> done = world.edit(id, [&](Payment &payment) { payment.extras.insert(QString::fromLatin1(key), value); });
        return done ? jsonReply(200, invoiceJson(world, *world.find(id), visit)) : serverError();
    });
}

} // namespace

const Payment *findInvoice(const World &world, const QString &id)
{
    for (const Payment &payment : world.payments()) {
        if (payment.provider == QLatin1String("btcpay") && payment.publicId == id)
            return &payment;
    }
    return nullptr;
}

Json methodsJson(const World &world, const Payment &payment, bool showsReplaced)
{
    const Json methods = extra(payment, "methods");
    const MethodsShown shown{.feeRate = world.chainOf(payment).feeRate, .showsReplaced = showsReplaced};
    Json::Array list;
    for (const Json &entry : methods.items())
        list.append(methodJson(payment, methods.items().first(), entry, shown));
    return Json::array(std::move(list));
}

Json invoiceJson(const World &world, const Payment &payment, const Visit &visit, bool withMethods)
{
    const Words words = wordsFor(payment, world.now());
    const bool isTopUp = payment.extras.value(QStringLiteral("type")) == QLatin1String("TopUp");
    const QString amount = isTopUp ? paidAmount(payment).toShortString() : payment.priceAmount.toString();
    return Json::object({
        {QStringLiteral("id"), text(payment.publicId)},
        {QStringLiteral("storeId"), text(keysOf(world).storeId)},
        {QStringLiteral("amount"), text(amount)},
        {QStringLiteral("paidAmount"), text(paidAmount(payment).toString())},
        {QStringLiteral("checkoutLink"), text(visit.link(QStringLiteral("i/") + payment.publicId))},
        {QStringLiteral("status"), text(words.status)},
        {QStringLiteral("additionalStatus"), text(words.additional)},
        {QStringLiteral("monitoringExpiration"), seconds(payment.watchedUntil)},
        {QStringLiteral("expirationTime"), seconds(payment.expiresAt)},
        {QStringLiteral("createdTime"), seconds(payment.createdAt)},
        {QStringLiteral("availableStatusesForManualMarking"), markable(words)},
        {QStringLiteral("archived"), Json::boolean(!payment.extras.value(QStringLiteral("archived")).isEmpty())},
        {QStringLiteral("paymentMethods"), withMethods ? methodsJson(world, payment) : Json::array({})},
        {QStringLiteral("type"), text(payment.extras.value(QStringLiteral("type")))},
        {QStringLiteral("currency"), text(payment.priceCurrency.toUpper())},
        {QStringLiteral("metadata"), extra(payment, "metadata")},
        {QStringLiteral("checkout"), extra(payment, "checkout")},
        {QStringLiteral("receipt"), extra(payment, "receipt")},
    });
}

HttpReply oneInvoice(World &world, const Visit &visit)
{
    const bool withMethods = visit.query(QStringLiteral("includePaymentMethods")).contains(QStringLiteral("true"));
    return withInvoice(world, visit, viewRight(), [&](const Payment &payment) {
        return jsonReply(200, invoiceJson(world, payment, visit, withMethods));
    });
}

HttpReply invoiceMethods(World &world, const Visit &visit)
{
    return withInvoice(world, visit, viewRight(), [&](const Payment &payment) {
        const bool showsReplaced = visit.query(QStringLiteral("onlyAccountedPayments")).contains(QStringLiteral("false"));
        return jsonReply(200, methodsJson(world, payment, showsReplaced));
    });
}

HttpReply activateMethod(World &world, const Visit &visit)
{
    const Method *method = findMethod(visit.name(1));
    if (method == nullptr)
        return ruleBroken(QStringLiteral("paymentMethodId"), QStringLiteral("Invalid payment method"));
    return withInvoice(world, visit, viewRight(), [&](const Payment &payment) {
        Json::Array methods = extra(payment, "methods").items();
        for (Json &entry : methods) {
            if (textAt(entry, u"id") == method->id)
                entry = with(entry, QStringLiteral("activated"), Json::boolean(true));
        }
        const QString kept = QString::fromUtf8(Json::array(methods).toBytes());
        const Result<void> done = world.edit(payment.id, [&](Payment &one) { one.extras.insert(QStringLiteral("methods"), kept); });
        return done ? emptyReply(200) : serverError();
    });
}

HttpReply markInvoice(World &world, const Visit &visit)
{
    return withInvoice(world, visit, modifyRight(), [&](const Payment &payment) {
        const QString wanted = textAt(visit.body(), u"status");
        const Json::Array allowed = markable(wordsFor(payment, world.now())).items();
        const bool isAllowed = std::any_of(allowed.begin(), allowed.end(), [&](const Json &word) { return word.toString() == wanted; });
        if (!isAllowed)
            return ruleBroken(QStringLiteral("Status"), QStringLiteral("Status can only be marked to invalid or settled within certain conditions."));
        return edited(world, visit, "marked", wanted);
    });
}

HttpReply updateInvoice(World &world, const Visit &visit)
{
    const Json body = visit.body();
    const Json *metadata = body.find(u"metadata");
    const Json kept = metadata != nullptr && metadata->isObject() ? sortedMetadata(*metadata) : Json::object({});
    return edited(world, visit, "metadata", QString::fromUtf8(kept.toBytes()));
}

HttpReply archiveInvoice(World &world, const Visit &visit)
{
    const HttpReply reply = edited(world, visit, "archived", QStringLiteral("yes"));
    return reply.isSuccess() ? emptyReply(200) : reply;
}

HttpReply unarchiveInvoice(World &world, const Visit &visit)
{
    const Payment *payment = findInvoice(world, visit.name(0));
    if (payment != nullptr && payment->extras.value(QStringLiteral("archived")).isEmpty())
        return problem(400, QStringLiteral("already-unarchived"), QStringLiteral("Invoice is already unarchived"));
    return edited(world, visit, "archived", {});
}

} // namespace tillgate::practice::btcpay
