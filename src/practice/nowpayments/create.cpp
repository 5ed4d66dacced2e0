// SPDX-License-Identifier: Apache-2.0
#include "practice/addresses.h"
#include "practice/customer.h"
#include "practice/jsonwriting.h"
#include "practice/nowpayments/replies.h"
#include "practice/rates.h"
#include "wire/jsonfields.h"

namespace tillgate::practice::nowpayments {

namespace {

using Refused = tl::unexpected<HttpReply>;

Refused refused(const QString &message)
{
    return Refused(invalidParams(message));
}

bool isUri(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return url.isValid() && isWeb && !url.host().isEmpty() && !text.contains(QLatin1Char('|'));
}

QString optionalString(const Json &body, QStringView key)
{
    return optionalText(body, key).value_or(std::nullopt).value_or(QString());
}

bool flag(const Json &body, QStringView key)
{
    return optionalBool(body, key).value_or(std::nullopt).value_or(false);
}

/// The address of coins with a memo is one for all payments; the memo tells them apart.
QString addressFor(World &world, const OfferedCoin &coin)
{
    const QByteArray name = "address " + coin.code.toLatin1();
    return makeAddress(coin.family, coin.takesMemo ? world.dice().fixedBytes(name, 64) : world.dice().bytes(64));
}

std::optional<Decimal> coinsFor(const Wish &wish, const QDateTime &now)
{
    if (wish.coins)
        return wish.coins;
    const std::optional<Decimal> coins = converted(wish.priceAmount, wish.priceCurrency, wish.coin->ticker, now,
                                                   wish.coin->precision);
    if (!coins || !wish.isFeePaidByUser)
        return coins;
    const Decimal withFee = Decimal::fromCoefficient(101, 2).value_or(Decimal(1));
    return coins->times(withFee)
        .and_then([&](const Decimal &sum) { return sum.rounded(wish.coin->precision, Rounding::HalfUp); })
        .value_or(*coins);
}

Decimal outcomeOf(const Decimal &coins, const QString &ticker, const QDateTime &now)
{
    const Decimal gross = converted(coins, ticker, payoutCoin().ticker, now, 8).value_or(Decimal());
    const Decimal kept = Decimal::fromCoefficient(9925, 4).value_or(Decimal(1));
    return gross.times(kept)
        .and_then([](const Decimal &net) { return net.rounded(8, Rounding::Down); })
        .value_or(gross);
}

Payment paymentFor(World &world, const Wish &wish, const Decimal &coins)
{
    const QDateTime now = world.now();
    const bool isFixed = wish.isFixedRate || wish.isFeePaidByUser;
    Payment payment;
    payment.provider = QStringLiteral("nowpayments");
    payment.purchaseId = wish.purchaseId.value_or(world.dice().digits(10));
    payment.invoiceId = wish.invoiceId;
    payment.reference = wish.reference;
    payment.description = wish.description;
    payment.notifyUrl = wish.notifyUrl;
    payment.priceAmount = wish.priceAmount;
    payment.priceCurrency = wish.priceCurrency;
    payment.coinCode = wish.coin->code;
    payment.ticker = wish.coin->ticker;
    payment.network = wish.coin->network;
    payment.precision = wish.coin->precision;
    payment.dueCoins = coins;
    payment.address = addressFor(world, *wish.coin);
    payment.memo = wish.coin->takesMemo ? QString::number(world.dice().digits(9)) : QString();
    payment.isFixedRate = isFixed;
    payment.isFeePaidByUser = wish.isFeePaidByUser;
    payment.outcomeCode = payoutCoin().code;
    payment.outcomeAmount = outcomeOf(coins, wish.coin->ticker, now);
    payment.priceHeldUntil = now.addSecs(std::chrono::seconds(rateLock).count());
    payment.watchedUntil = now.addSecs(std::chrono::seconds(addressWatch).count());
    payment.expiresAt = isFixed ? payment.priceHeldUntil : payment.watchedUntil;
    return payment;
}

Json createAnswer(const World &world, const Payment &payment)
{
    const Json due = world.quirks.payAmountIsText ? text(payment.dueCoins.toShortString()) : number(payment.dueCoins);
    return Json::object({
        {QStringLiteral("payment_id"), text(QString::number(payment.id))},
        {QStringLiteral("payment_status"), text(stageName(payment.stage))},
        {QStringLiteral("pay_address"), text(payment.address)},
        {QStringLiteral("price_amount"), number(payment.priceAmount)},
        {QStringLiteral("price_currency"), text(payment.priceCurrency)},
        {QStringLiteral("pay_amount"), due},
        {QStringLiteral("amount_received"), number(payment.outcomeAmount)},
        {QStringLiteral("pay_currency"), text(payment.coinCode)},
        {QStringLiteral("order_id"), textOrNull(payment.reference)},
        {QStringLiteral("order_description"), textOrNull(payment.description)},
        {QStringLiteral("payin_extra_id"), textOrNull(payment.memo)},
        {QStringLiteral("ipn_callback_url"), textOrNull(payment.notifyUrl)},
        {QStringLiteral("customer_email"), Json()},
        {QStringLiteral("created_at"), isoTime(payment.createdAt)},
        {QStringLiteral("updated_at"), isoTime(payment.updatedAt)},
        {QStringLiteral("purchase_id"), text(QString::number(payment.purchaseId))},
        {QStringLiteral("smart_contract"), Json()},
        {QStringLiteral("network"), text(payment.network)},
        {QStringLiteral("network_precision"), Json()},
        {QStringLiteral("time_limit"), Json()},
        {QStringLiteral("burning_percent"), Json()},
        {QStringLiteral("expiration_estimate_date"), isoTime(payment.priceHeldUntil)},
        {QStringLiteral("is_fixed_rate"), Json::boolean(payment.isFixedRate)},
        {QStringLiteral("is_fee_paid_by_user"), Json::boolean(payment.isFeePaidByUser)},
        {QStringLiteral("valid_until"), isoTime(payment.watchedUntil)},
        {QStringLiteral("type"), text(QStringLiteral("crypto2crypto"))},
        {QStringLiteral("product"), text(QStringLiteral("api"))},
        {QStringLiteral("origin_ip"), text(QStringLiteral("127.0.0.1"))},
    });
}

/// The sandbox's `case`: what happens without anybody paying (dossier nowpayments 2.13).
QList<PlannedStep> scenarioSteps(const World &world, const Payment &payment, const QString &scenario)
{
    QList<PlannedStep> steps;
    if (scenario == QLatin1String("success"))
        steps = depositSteps(world, payment.dueCoins);
    else if (scenario == QLatin1String("partially_paid"))
        steps = depositSteps(world, payment.dueCoins.dividedBy(Decimal(2), payment.precision, Rounding::Down)
                                        .value_or(payment.dueCoins));
    else if (scenario == QLatin1String("failed"))
        steps = {{.at = world.now(), .stage = Stage::Failed}};
    for (PlannedStep &step : steps)
        step.at = step.at.addMSecs(world.chain.settlesAfter.count());
    return steps;
}

tl::expected<std::optional<qint64>, HttpReply> readPurchase(const World &world, const Json &body)
{
    const Result<std::optional<QString>> id = optionalDigits(body, u"purchase_id");
    if (!id)
        return refused(QStringLiteral("purchase_id must be a number"));
    if (!*id)
        return std::optional<qint64>();
    const qint64 wanted = (*id)->toLongLong();
    for (const Payment &payment : world.payments()) {
        if (payment.purchaseId == wanted && payment.stage == Stage::PartiallyPaid)
            return std::optional(wanted);
    }
    return refused(QStringLiteral("purchase_id does not belong to a partially paid payment"));
}

} // namespace

tl::expected<Wish, HttpReply> readWish(const World &world, const Json &body)
{
    Wish wish;
    const Result<Decimal> price = decimalField(body, u"price_amount");
    if (!price || !price->isPositive())
        return refused(QStringLiteral("price_amount must be a positive number"));
    wish.priceAmount = *price;
    wish.priceCurrency = optionalString(body, u"price_currency").toLower();
    const QString coinCode = optionalString(body, u"pay_currency");
    if (wish.priceCurrency.isEmpty() || coinCode.isEmpty())
        return refused(QStringLiteral("%1 is required").arg(coinCode.isEmpty() ? QStringLiteral("pay_currency")
                                                                               : QStringLiteral("price_currency")));
    wish.coin = findCoin(coinCode);
    if (wish.coin == nullptr || !wish.coin->isPayable)
        return Refused(errorReply(400, QStringLiteral("CURRENCY_UNAVAILABLE"),
                                  QStringLiteral("Currency %1 is currently unavailable").arg(coinCode.toUpper())));
    wish.notifyUrl = optionalString(body, u"ipn_callback_url");
    if (!wish.notifyUrl.isEmpty() && !isUri(wish.notifyUrl))
        return refused(QStringLiteral("ipn_callback_url must be a valid uri"));
    const Result<std::optional<Decimal>> coins = optionalDecimal(body, u"pay_amount");
    if (!coins)
        return refused(QStringLiteral("pay_amount must be a number"));
    wish.coins = *coins;
    wish.isFixedRate = flag(body, u"is_fixed_rate") || flag(body, u"fixed_rate");
    wish.isFeePaidByUser = flag(body, u"is_fee_paid_by_user");
    wish.reference = optionalString(body, u"order_id");
    wish.description = optionalString(body, u"order_description");
    wish.scenario = optionalString(body, u"case");
    const auto purchase = readPurchase(world, body);
    if (!purchase)
        return Refused(purchase.error());
    wish.purchaseId = *purchase;
    return wish;
}

HttpReply fulfil(World &world, const Wish &wish)
{
    const OfferedCoin *priceCoin = findCoin(wish.priceCurrency);
    Wish asked = wish;
    asked.priceCurrency = priceCoin != nullptr ? priceCoin->ticker : wish.priceCurrency;
    // "usdt" is a ticker, but no coin code any more (dossier nowpayments 8.4).
    const bool isKnown = priceCoin != nullptr || isFiat(wish.priceCurrency);
    const std::optional<Decimal> coins = isKnown ? coinsFor(asked, world.now()) : std::nullopt;
    if (!coins)
        return errorReply(500, QStringLiteral("INTERNAL_ERROR"),
                          QStringLiteral("Can not get estimate from %1 to %2")
                              .arg(wish.priceCurrency.toUpper(), wish.coin->code.toUpper()));
    if (*coins < minimumOf(*wish.coin, world.now()))
        return errorReply(400, QStringLiteral("AMOUNT_MINIMAL_ERROR"),
                          QStringLiteral("Crypto amount %1 is less than minimal").arg(coins->toShortString()));
    const Payment payment = world.add(paymentFor(world, wish, *coins));
    const HttpReply reply = jsonReply(201, createAnswer(world, payment));
    const Result<void> planned = world.plan(payment.id, scenarioSteps(world, payment, wish.scenario));
    return planned ? reply : errorReply(500, QStringLiteral("INTERNAL_ERROR"), planned.error().detail);
}

HttpReply createPayment(World &world, const HttpRequest &request)
{
    const Result<Json> body = Json::parse(request.body);
    if (!body || !body->isObject())
        return errorReply(400, QStringLiteral("BAD_REQUEST"), QStringLiteral("Unexpected token in JSON"));
    const tl::expected<Wish, HttpReply> wish = readWish(world, *body);
    return wish ? fulfil(world, *wish) : wish.error();
}

} // namespace tillgate::practice::nowpayments
