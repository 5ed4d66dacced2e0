// SPDX-License-Identifier: Apache-2.0
#include "practice/btcpay/methods.h"
#include "practice/btcpay/replies.h"
#include "practice/btcpay/status.h"
#include "practice/jsonwriting.h"
#include "practice/rates.h"
#include "wire/jsonfields.h"

namespace tillgate::practice::btcpay {

namespace {

using Refused = tl::unexpected<HttpReply>;

QString refundRight()
{
    return QStringLiteral("btcpay.store.cancreatenonapprovedpullpayments");
}

QString pullPaymentKind()
{
    return QStringLiteral("pull-payment");
}

struct Amount
{
    Decimal value;
    QString currency;
};
using ReadAmount = tl::expected<Amount, HttpReply>;

bool isRefundable(const Payment &payment, const QDateTime &now)
{
    const Words words = wordsFor(payment, now);
    return words.is("Settled") || words.is("Invalid") || (words.is("Expired") && !words.isAlso("None"));
}

Decimal currentCoins(const World &world, const Payment &payment)
{
    return converted(payment.priceAmount, payment.priceCurrency, payment.ticker, world.now(), payment.precision).value_or(Decimal());
}

ReadAmount customAmount(const Json &body)
{
    const Result<Decimal> amount = decimalField(body, u"customAmount");
    const QString currency = textAt(body, u"customCurrency").toUpper();
    if (!amount || !amount->isPositive())
        return Refused(ruleBroken(QStringLiteral("CustomAmount"), QStringLiteral("Amount must be greater than 0")));
    if (currency.isEmpty())
        return Refused(ruleBroken(QStringLiteral("CustomCurrency"), QStringLiteral("Invalid currency")));
    return Amount{*amount, currency};
}

ReadAmount readAmount(const World &world, const Payment &payment, const Json &body)
{
    const QString variant = textAt(body, u"refundVariant");
    const QString coin = payment.ticker.toUpper();
    if (variant == QLatin1String("RateThen"))
        return Amount{payment.receivedCoins, coin};
    if (variant == QLatin1String("CurrentRate"))
        return Amount{currentCoins(world, payment), coin};
    if (variant == QLatin1String("Fiat"))
        return Amount{payment.priceAmount, payment.priceCurrency.toUpper()};
    if (variant == QLatin1String("OverpaidAmount")) {
        if (payment.receivedCoins <= payment.dueCoins)
            return Refused(ruleBroken(QStringLiteral("RefundVariant"), QStringLiteral("Invoice is not overpaid")));
        return Amount{payment.receivedCoins.minus(payment.dueCoins).value_or(Decimal()), coin};
    }
    if (variant == QLatin1String("Custom"))
        return customAmount(body);
    return Refused(ruleBroken(QStringLiteral("RefundVariant"), QStringLiteral("`refundVariant` is mandatory")));
}

/// Less the percentage that the shop keeps.
ReadAmount reduced(const Amount &amount, const Json &body)
{
    const Result<std::optional<Decimal>> percent = optionalDecimal(body, u"subtractPercentage");
    if (!percent || (*percent && ((*percent)->isNegative() || **percent > Decimal(100))))
        return Refused(ruleBroken(QStringLiteral("SubtractPercentage"), QStringLiteral("Percentage must be a numeric value between 0 and 100")));
    const Decimal share = Decimal(100).minus(percent->value_or(Decimal())).value_or(Decimal(100));
    const Result<Decimal> left = amount.value.times(share).and_then([](const Decimal &whole) { return whole.dividedBy(Decimal(100), 8, Rounding::Down); });
    return Amount{left.value_or(amount.value), amount.currency};
}

/// The methods in which it may be claimed; that of the invoice if none is named. None: a name that nobody knows.
std::optional<Json> payoutMethods(const Json &body, const QString &standard)
{
    QStringList ids;
    const Json *list = body.find(u"payoutMethods");
    for (const Json &id : list != nullptr ? list->items() : Json::Array())
        ids.append(id.toString());
    if (const QString single = textAt(body, u"payoutMethodId"); ids.isEmpty() && !single.isEmpty())
        ids.append(single);
    if (ids.isEmpty())
        ids.append(standard);
    Json::Array known;
    for (const QString &id : ids) {
        const Method *method = findMethod(id);
        if (method == nullptr)
            return std::nullopt;
        known.append(text(method->id));
    }
    return Json::array(std::move(known));
}

Json shown(const Json &record, const Visit &visit)
{
    Json::Object members;
    for (const Json::Member &member : record.members()) {
        if (member.key != QLatin1String("payoutMethods"))
            members.append(member);
    }
    members.append({QStringLiteral("viewLink"), text(visit.link(QStringLiteral("pull-payments/") + textAt(record, u"id")))});
    return Json::object(std::move(members));
}

struct PullPayment
{
    QString name;
    QString description;
    Amount amount;
    bool isAutomatic = false;
    Json methods;
};

Json keep(World &world, const PullPayment &wish)
{
    const QString id = newId(world, 20);
    const Json record = Json::object({{QStringLiteral("startsAt"), number(world.now().toSecsSinceEpoch())},
                                      {QStringLiteral("expiresAt"), Json()},
                                      {QStringLiteral("id"), text(id)},
                                      {QStringLiteral("name"), text(wish.name)},
                                      {QStringLiteral("description"), textOrNull(wish.description)},
                                      {QStringLiteral("currency"), text(wish.amount.currency)},
                                      {QStringLiteral("amount"), text(wish.amount.value.toShortString())},
                                      {QStringLiteral("BOLT11Expiration"), number(qint64(30))},
                                      {QStringLiteral("archived"), Json::boolean(false)},
                                      {QStringLiteral("autoApproveClaims"), Json::boolean(wish.isAutomatic)},
                                      {QStringLiteral("payoutMethods"), wish.methods}});
    keepRecord(world, pullPaymentKind(), id, record);
    return record;
}

bool mayApprove(const World &world, const Visit &visit)
{
    return holdsRight(visit.permissions, QStringLiteral("btcpay.store.cancreatepullpayments"), keysOf(world).storeId);
}

HttpReply refundOf(World &world, const Visit &visit, const Payment &payment)
{
    const Json body = visit.body();
    if (!isRefundable(payment, world.now()))
        return problem(400, QStringLiteral("non-refundable"), QStringLiteral("Cannot refund this invoice"));
    const ReadAmount amount = readAmount(world, payment, body).and_then([&](const Amount &whole) { return reduced(whole, body); });
    if (!amount)
        return amount.error();
    const std::optional<Json> methods = payoutMethods(body, payment.coinCode);
    if (!methods)
        return ruleBroken(QStringLiteral("PayoutMethods"), QStringLiteral("Please select one of the payment methods which were available for the original invoice"));
    const QString name = textAt(body, u"name");
    const PullPayment wish{.name = name.isEmpty() ? QStringLiteral("Refund ") + payment.publicId : name,
                           .description = textAt(body, u"description"),
                           .amount = *amount,
                           .isAutomatic = !isFiat(amount->currency) && mayApprove(world, visit),
                           .methods = *methods};
    const Json record = keep(world, wish);
    const Result<void> noted = world.edit(payment.id, [&](Payment &one) {
        one.extras.insert(QStringLiteral("refund"), textAt(record, u"id"));
    });
    return noted ? jsonReply(200, shown(record, visit)) : serverError();
}

} // namespace

HttpReply refundPreview(World &world, const Visit &visit)
{
    const Payment *payment = findInvoice(world, visit.name(0));
    const Method *method = findMethod(visit.name(1));
    if (payment == nullptr)
        return notFound(visit, QStringLiteral("invoice"), refundRight());
    if (method == nullptr || method->id != payment->coinCode)
        return problem(400, QStringLiteral("invalid-payment-method"), QStringLiteral("Please select one of the payment methods which were available for the original invoice"));
    const bool isOver = payment->receivedCoins > payment->dueCoins;
    const Decimal over = payment->receivedCoins.minus(payment->dueCoins).value_or(Decimal());
    return jsonReply(200, Json::object({{QStringLiteral("paymentAmountNow"), number(currentCoins(world, *payment))},
                                        {QStringLiteral("currentRateText"), Json()},
                                        {QStringLiteral("paymentAmountThen"), number(payment->receivedCoins)},
                                        {QStringLiteral("invoiceAmount"), number(payment->priceAmount)},
                                        {QStringLiteral("overpaidPaymentAmount"), isOver ? number(over) : Json()},
                                        {QStringLiteral("invoiceCurrency"), text(payment->priceCurrency.toUpper())},
                                        {QStringLiteral("paymentCurrency"), text(payment->ticker.toUpper())},
                                        {QStringLiteral("paymentCurrencyDivisibility"), number(qint64(8))},
                                        {QStringLiteral("invoiceCurrencyDivisibility"), number(qint64(2))}}));
}

HttpReply refundInvoice(World &world, const Visit &visit)
{
    const Payment *payment = findInvoice(world, visit.name(0));
    return payment == nullptr ? notFound(visit, QStringLiteral("invoice"), refundRight()) : refundOf(world, visit, *payment);
}

HttpReply pullPayments(World &world, const Visit &visit)
{
    const bool withArchived = visit.query(QStringLiteral("includeArchived")).contains(QStringLiteral("true"));
    Json::Array list;
    for (const Json &record : recordsOf(world, pullPaymentKind())) {
        if (withArchived || !flagAt(record, u"archived"))
            list.append(shown(record, visit));
    }
    return jsonReply(200, Json::array(std::move(list)));
}

HttpReply makePullPayment(World &world, const Visit &visit)
{
    constexpr qsizetype longestName = 50;
    const Json body = visit.body();
    const Result<Decimal> amount = decimalField(body, u"amount");
    const QString name = textAt(body, u"name");
    const QString currency = textAt(body, u"currency").toUpper();
    if (!amount || !amount->isPositive())
        return ruleBroken(QStringLiteral("Amount"), QStringLiteral("The amount should more than 0."));
    if (name.size() > longestName)
        return ruleBroken(QStringLiteral("Name"), QStringLiteral("The name should be maximum 50 characters."));
    if (currency.isEmpty())
        return ruleBroken(QStringLiteral("Currency"), QStringLiteral("The currency is required"));
    const std::optional<Json> methods = payoutMethods(body, QStringLiteral("BTC-CHAIN"));
    if (!methods)
        return ruleBroken(QStringLiteral("PayoutMethods"), QStringLiteral("Invalid payout method"));
    const bool isAutomatic = flagAt(body, u"autoApproveClaims") && mayApprove(world, visit);
    return jsonReply(200, shown(keep(world, {.name = name, .description = textAt(body, u"description"), .amount = {*amount, currency},
                                             .isAutomatic = isAutomatic, .methods = *methods}), visit));
}

HttpReply onePullPayment(World &world, const Visit &visit)
{
    const Json found = record(world, pullPaymentKind(), visit.name(0));
    return found.isNull() ? notFound(visit, QStringLiteral("pullpayment"), {}) : jsonReply(200, shown(found, visit));
}

HttpReply archivePullPayment(World &world, const Visit &visit)
{
    const Json found = record(world, pullPaymentKind(), visit.name(0));
    if (found.isNull())
        return notFound(visit, QStringLiteral("pullpayment"), {});
    keepRecord(world, pullPaymentKind(), visit.name(0), with(found, QStringLiteral("archived"), Json::boolean(true)));
    return emptyReply(200);
}

} // namespace tillgate::practice::btcpay
