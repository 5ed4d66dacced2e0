// SPDX-License-Identifier: Apache-2.0
#include "practice/addresses.h"
#include "practice/btcpay/wish.h"
#include "practice/jsonwriting.h"
#include "practice/rates.h"
#include "wire/jsonfields.h"

namespace tillgate::practice::btcpay {

namespace {

constexpr int coinDigits = 8;

/// One way to pay, as it is kept with the invoice.
struct Priced
{
    Method method;
    Decimal rate;
    Decimal amount; ///< with the fee
    Decimal fee;
};

/// What a store that charges it always puts on top of a chain payment: the fee of 100 bytes (dossier btcpay 6).
Decimal networkFee(const World &world, const Method &method)
{
    constexpr int bytes = 100;
    if (method.isLightning() || !chargesNetworkFee(world))
        return {};
    const int feeRate = world.chains().value(chainName(QStringLiteral("chain"), method.ticker)).feeRate;
    return Decimal::fromCoefficient(qint64(feeRate) * bytes, coinDigits).value_or(Decimal());
}

std::optional<Priced> priced(const World &world, const Method &method, const Wish &wish)
{
    const QDateTime now = world.now();
    const std::optional<Decimal> rate = converted(Decimal(1), method.ticker, wish.currency, now, coinDigits);
    if (!rate || !rate->isPositive())
        return std::nullopt;
    const Result<Decimal> amount = wish.amount.value_or(Decimal()).dividedBy(*rate, coinDigits, Rounding::Up);
    const Decimal dust = Decimal::fromCoefficient(294, coinDigits).value_or(Decimal());
    const bool isDust = method.id == QLatin1String("BTC-CHAIN") && amount && amount->isPositive() && *amount < dust;
    if (!amount || isDust)
        return std::nullopt;
    const Decimal fee = networkFee(world, method);
    return Priced{.method = method, .rate = *rate, .amount = amount->plus(fee).value_or(*amount), .fee = fee};
}

QString destinationFor(World &world, const Priced &one, const Wish &wish)
{
    return one.method.isLightning() ? makeInvoiceText(world, one.amount, wish.window)
                                    : makeAddress(one.method.family, world.dice().bytes(64));
}

Json methodRecord(World &world, const Priced &one, const Wish &wish)
{
    const Decimal rate = one.rate.normalized();
    return Json::object({{QStringLiteral("id"), text(one.method.id)},
                         {QStringLiteral("destination"), text(destinationFor(world, one, wish))},
                         {QStringLiteral("activated"), Json::boolean(!wish.isLazy)},
                         {QStringLiteral("rate"), text(rate.toString())},
                         {QStringLiteral("amount"), text(one.amount.toShortString())},
                         {QStringLiteral("fee"), text(one.fee.toShortString())}});
}

QString jsonText(const Json &json)
{
    return QString::fromUtf8(json.toBytes());
}

void setWay(Payment &payment, const Priced &first, const QString &destination)
{
    payment.coinCode = first.method.id;
    payment.ticker = first.method.ticker;
    payment.network = payment.coinCode.section(QLatin1Char('-'), 1).toLower();
    payment.precision = coinDigits;
    payment.dueCoins = first.amount;
    payment.address = destination;
    payment.settlesAtOnce = first.method.isLightning();
}

Payment paymentFor(World &world, const Wish &wish, const QList<Priced> &ways)
{
    Json::Array methods;
    for (const Priced &one : ways)
        methods.append(methodRecord(world, one, wish));
    const bool isFree = wish.amount && wish.amount->isZero();
    Payment payment;
    payment.provider = QStringLiteral("btcpay");
    payment.publicId = newId(world);
    payment.stage = isFree ? Stage::Finished : Stage::Waiting;
    payment.reference = textAt(wish.metadata, u"orderId");
    payment.description = textAt(wish.metadata, u"itemDesc");
    payment.priceAmount = wish.amount.value_or(Decimal());
    payment.priceCurrency = wish.currency.toLower();
    payment.takesTopUps = true;
    payment.confirmationsWanted = wish.confirmations;
    if (!ways.isEmpty())
        setWay(payment, ways.first(), textAt(methods.first(), u"destination"));
    payment.expiresAt = world.now().addSecs(wish.window.count());
    payment.priceHeldUntil = payment.expiresAt;
    payment.watchedUntil = payment.expiresAt.addSecs(wish.monitoring.count());
    payment.extras = {{QStringLiteral("type"), wish.amount ? QStringLiteral("Standard") : QStringLiteral("TopUp")},
                      {QStringLiteral("metadata"), jsonText(wish.metadata)},
                      {QStringLiteral("checkout"), jsonText(wish.checkout)},
                      {QStringLiteral("receipt"), jsonText(wish.receipt)},
                      {QStringLiteral("methods"), jsonText(Json::array(methods))}};
    return payment;
}

/// The answer lists the ways that were really made, at the place where the asked ones stood.
Json withCreated(const Json &checkout, const QList<Priced> &ways)
{
    Json::Array created;
    for (const Priced &one : ways)
        created.append(text(one.method.id));
    Json::Object members = checkout.members();
    for (Json::Member &member : members) {
        if (member.key == QLatin1String("paymentMethods"))
            member.value = Json::array(created);
    }
    return Json::object(std::move(members));
}

HttpReply noMethod(const QString &why)
{
    return problem(400, QStringLiteral("generic-error"),
                   QStringLiteral("Error retrieving a matching payment method or rate.\n") + why);
}

} // namespace

HttpReply createInvoice(World &world, const Visit &visit)
{
    const Result<Json> body = Json::parse(visit.request.body);
    if (!body || !body->isObject())
        return ruleBroken({}, QStringLiteral("The body is no JSON object."));
    tl::expected<Wish, HttpReply> wish = readWish(*body);
    if (!wish)
        return wish.error();
    QList<Priced> ways;
    for (const Method &method : wish->amount && wish->amount->isZero() ? QList<Method>() : wish->methods) {
        if (const std::optional<Priced> one = priced(world, method, *wish))
            ways.append(*one);
    }
    const bool needsWay = !wish->amount || wish->amount->isPositive();
    if (needsWay && ways.isEmpty()) {
        return noMethod(wish->methods.isEmpty() ? QStringLiteral("This store has none of the payment methods.")
                                                : QStringLiteral("No rate for %1, or the amount is too low.").arg(wish->currency));
    }
    wish->checkout = withCreated(wish->checkout, ways);
    const Payment payment = world.add(paymentFor(world, *wish, ways));
    return jsonReply(200, invoiceJson(world, payment, visit));
}

} // namespace tillgate::practice::btcpay
