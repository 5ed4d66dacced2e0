// SPDX-License-Identifier: Apache-2.0
#include "gateway/btcpay/replies.h"

#include "gateway/answerreader.h"
#include "gateway/btcpay/methods.h"

#include <algorithm>
#include <array>

namespace tillgate::btcpay {

namespace {

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(Error::Kind::Malformed, detail);
}

/// The name of 2.x if it is there, else the one of 1.x.
QStringView keyIn(const Json &object, QStringView newer, QStringView older)
{
    return object.find(newer) != nullptr ? newer : older;
}

/// The payments of one way: their ids, and whether all that count are settled.
void takePayments(const Json &json, Method &method, AnswerReader &reader)
{
    const Json *list = json.find(u"payments");
    for (const Json &payment : list != nullptr ? list->items() : Json::Array()) {
        const Result<QString> id = textField(payment, u"id");
        const Result<QString> status = textField(payment, u"status");
        reader.require(id && status, QStringLiteral("The answer's \"payments\" cannot be read."));
        if (!id || !status || *status == QLatin1String("Invalid"))
            continue;
        method.transactionIds.append(id->section(QLatin1Char('-'), 0, 0));
        method.hasUnsettled = method.hasUnsettled || *status != QLatin1String("Settled");
    }
}

/// The surcharge is in the coin of this way (dossier btcpay 2.5); one in another currency says nothing.
std::optional<Decimal> feeIn(const Json &json, const QString &code)
{
    const QString currency
        = optionalText(json, keyIn(json, u"currency", u"cryptoCode")).value_or(std::nullopt).value_or(currencyOf(code));
    const bool isOwn = currency.compare(currencyOf(code), Qt::CaseInsensitive) == 0;
    return isOwn ? costField(json, keyIn(json, u"paymentMethodFee", u"networkFee")) : std::nullopt;
}

Result<Method> understandMethod(const Json &json)
{
    AnswerReader reader(json);
    Method method;
    method.code = normalMethod(reader.take(textField, keyIn(json, u"paymentMethodId", u"paymentMethod")));
    reader.require(!method.code.isEmpty(), QStringLiteral("The answer names no payment method."));
    method.destination = reader.take(optionalText, u"destination");
    method.amount = reader.take(decimalField, u"amount");
    method.due = reader.take(decimalField, u"due");
    method.paid = reader.take(decimalField, keyIn(json, u"paymentMethodPaid", u"totalPaid"));
    method.fee = feeIn(json, method.code);
    method.isActivated = reader.take(optionalBool, u"activated").value_or(true);
    takePayments(json, method, reader);
    if (reader.error())
        return fail(*reader.error());
    return method;
}

/// Lightning counts thousandths of a satoshi, while the server rounds its own figure up to whole ones
/// (dossier btcpay 4): what is missing below one satoshi is not missing.
Decimal receivedBy(const Method &method)
{
    constexpr int satoshiScale = 8;
    return isLightning(method.code) ? method.paid.rounded(satoshiScale, Rounding::Up).value_or(method.paid) : method.paid;
}

/// One code for both: what came by Lightning counts for the on-chain payment of the same invoice.
std::optional<Method> unifiedMethod(const QList<Method> &methods)
{
    const auto find = [&](const QString &code) {
        return std::find_if(methods.begin(), methods.end(),
                            [&](const Method &method) { return method.code == code && method.destination; });
    };
    const auto chain = find(onChainBitcoin);
    const auto lightning = find(lightningBitcoin);
    if (chain == methods.end() || lightning == methods.end())
        return std::nullopt;
    Method both = *chain;
    both.paid = chain->paid.plus(receivedBy(*lightning)).value_or(chain->paid);
    both.hasUnsettled = chain->hasUnsettled || lightning->hasUnsettled;
    both.transactionIds += lightning->transactionIds;
    return both;
}

/// The way that was used: the only one, both if one code stands for them, else the one with money, else the
/// first with an address.
std::optional<Method> usedMethod(const QList<Method> &methods)
{
    if (methods.size() == 1)
        return methods.first();
    if (const std::optional<Method> unified = unifiedMethod(methods))
        return unified;
    auto found = std::find_if(methods.begin(), methods.end(), [](const Method &method) { return method.paid.isPositive(); });
    if (found == methods.end())
        found = std::find_if(methods.begin(), methods.end(), [](const Method &method) { return method.destination.has_value(); });
    return found == methods.end() ? std::nullopt : std::optional(*found);
}

GatewayStatus shortStatus(const std::optional<Method> &method)
{
    const bool isSettled = method && !method->transactionIds.isEmpty() && !method->hasUnsettled;
    return isSettled ? GatewayStatus::SettledShort : GatewayStatus::Seen;
}

struct Pair
{
    const char *status;
    const char *additional;
    GatewayStatus ours;
};

/// Dossier btcpay 3; what depends on the payments is left out here. "Invalid" as an addition is only in the
/// official description.
constexpr std::array pairs{
    Pair{"New", "None", GatewayStatus::Waiting},
    Pair{"Processing", "None", GatewayStatus::Confirming},
    Pair{"Processing", "PaidOver", GatewayStatus::Confirming},
    Pair{"Settled", "None", GatewayStatus::Settled},
    Pair{"Settled", "PaidOver", GatewayStatus::Settled},
    Pair{"Settled", "Marked", GatewayStatus::Settled}, // counts only with the money in it
    Pair{"Expired", "None", GatewayStatus::Expired},
    Pair{"Invalid", "None", GatewayStatus::Failed},
    Pair{"Invalid", "PaidOver", GatewayStatus::Failed},
    Pair{"Invalid", "Invalid", GatewayStatus::Failed},
    Pair{"Invalid", "Marked", GatewayStatus::Cancelled},
};

bool isPaidLate(const Invoice &invoice)
{
    return invoice.status == QLatin1String("Expired") && invoice.additional == QLatin1String("PaidLate");
}

} // namespace

bool isPlainId(const QString &id)
{
    constexpr qsizetype longest = 100;
    return !id.isEmpty() && id.size() <= longest && std::all_of(id.begin(), id.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'));
    });
}

Result<std::optional<QDateTime>> optionalSeconds(const Json &object, QStringView key)
{
    constexpr qint64 last = 253402300799; // the end of the year 9999
    return optionalDigits(object, key).and_then([&](const std::optional<QString> &digits) -> Result<std::optional<QDateTime>> {
        if (!digits)
            return std::optional<QDateTime>();
        const qint64 seconds = digits->toLongLong();
        if (seconds > last)
            return malformed(QStringLiteral("The answer's \"%1\" is not a time.").arg(key));
        return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    });
}

Result<QList<Method>> understandMethods(const Json &json)
{
    if (!json.isArray())
        return malformed(QStringLiteral("The answer is no list of payment methods."));
    QList<Method> methods;
    for (const Json &entry : json.items()) {
        const Result<Method> method = understandMethod(entry);
        if (!method)
            return fail(method.error());
        methods.append(*method);
    }
    return methods;
}

Result<Invoice> understandInvoice(const Json &json)
{
    AnswerReader reader(json);
    Invoice invoice;
    invoice.id = GatewayPaymentId(reader.take(textField, u"id"));
    reader.require(isPlainId(invoice.id.text()), QStringLiteral("The answer's \"id\" is no id of an invoice."));
    invoice.storeId = reader.take(optionalText, u"storeId").value_or(QString());
    invoice.status = reader.take(textField, u"status");
    invoice.additional = reader.take(optionalText, u"additionalStatus").value_or(QStringLiteral("None"));
    invoice.isTopUp = reader.take(optionalText, u"type") == QLatin1String("TopUp");
    invoice.amount = reader.take(optionalDecimal, u"amount");
    invoice.currency = reader.take(textField, u"currency");
    if (const Json *metadata = json.find(u"metadata"); metadata != nullptr && metadata->isObject())
        invoice.reference = optionalText(*metadata, u"orderId").value_or(std::nullopt);
    invoice.createdAt = reader.take(optionalSeconds, u"createdTime");
    invoice.expiresAt = reader.take(optionalSeconds, u"expirationTime");
    invoice.watchedUntil = reader.take(optionalSeconds, u"monitoringExpiration");
    if (reader.error())
        return fail(*reader.error());
    const Json *list = json.find(u"paymentMethods");
    if (list == nullptr || !list->isArray())
        return invoice;
    return understandMethods(*list).map([&](const QList<Method> &methods) {
        invoice.methods = methods;
        return invoice;
    });
}

GatewayStatus statusOf(const Invoice &invoice, const std::optional<Method> &method)
{
    const bool isOpenOrExpired = invoice.status == QLatin1String("New") || invoice.status == QLatin1String("Expired");
    if (isOpenOrExpired && invoice.additional == QLatin1String("PaidPartial"))
        return shortStatus(method);
    if (isPaidLate(invoice))
        return shortStatus(method) == GatewayStatus::Seen ? GatewayStatus::Seen : GatewayStatus::Settled;
    const auto known = std::find_if(pairs.begin(), pairs.end(), [&](const Pair &pair) {
        return invoice.status == QLatin1String(pair.status) && invoice.additional == QLatin1String(pair.additional);
    });
    // Any payment settles a top-up invoice; the till never makes one.
    return known == pairs.end() || invoice.isTopUp ? GatewayStatus::NeedsReview : known->ours;
}

Snapshot snapshotOf(const Invoice &invoice, const QList<Method> &methods, const CodeTable &codes)
{
    const std::optional<Method> method = usedMethod(methods);
    Snapshot snapshot;
    snapshot.gatewayId = invoice.id;
    snapshot.status = statusOf(invoice, method);
    snapshot.isLate = isPaidLate(invoice);
    snapshot.rawStatus = invoice.additional == QLatin1String("None")
        ? invoice.status
        : invoice.status + QLatin1Char('/') + invoice.additional;
    snapshot.reference = invoice.reference;
    snapshot.priceAmount = invoice.amount;
    snapshot.priceCurrency = invoice.currency;
    snapshot.createdAt = invoice.createdAt;
    snapshot.priceHeldUntil = invoice.expiresAt;
    if (!method)
        return snapshot;
    // After a part payment Lightning gets a new text (dossier btcpay 6): only addresses can be compared.
    const bool isNewText = isLightning(method->code) && method->paid.isPositive();
    snapshot.address = isNewText ? std::nullopt : method->destination;
    snapshot.coinCode = method->code;
    snapshot.coin = codes.coinOf(method->code);
    snapshot.dueCoins = method->amount;
    snapshot.costCoins = method->fee;
    snapshot.receivedCoins = receivedBy(*method);
    snapshot.transactionIds = method->transactionIds;
    return snapshot;
}

} // namespace tillgate::btcpay
