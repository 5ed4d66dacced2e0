// SPDX-License-Identifier: Apache-2.0
#include "practice/addresses.h"
#include "practice/coingate/replies.h"
#include "practice/jsonwriting.h"
#include "practice/rates.h"

namespace tillgate::practice::coingate {

namespace {

constexpr std::chrono::seconds pageLife = std::chrono::hours(2);
constexpr std::chrono::seconds invoiceTime = std::chrono::minutes(20);

QString ownToken(World &world)
{
    constexpr qsizetype length = 30;
    return QString::fromLatin1(world.dice().bytes(24).toBase64(QByteArray::Base64UrlEncoding).first(length));
}

void checkLength(QStringList &faults, const Params &params, const QString &key, qsizetype longest)
{
    constexpr qsizetype shortest = 3;
    const auto found = params.constFind(key);
    if (found == params.constEnd() || (found->size() >= shortest && found->size() <= longest))
        return;
    const QString name = key.left(1).toUpper() + key.mid(1);
    faults.append(QStringLiteral("%1 must be %2 to %3 characters long").arg(name).arg(shortest).arg(longest));
}

/// What is wrong with an order, in CoinGate's words where the dossier has them (2.5).
QStringList faultsOf(const Params &params)
{
    QStringList faults;
    const QString price = params.value(QStringLiteral("price_amount"));
    if (price.isEmpty())
        faults << QStringLiteral("Price can't be blank");
    const Result<Decimal> amount = Decimal::parse(price);
    if (!amount)
        faults << QStringLiteral("Price is not a number") << QStringLiteral("Btc amount can't be blank")
               << QStringLiteral("Btc amount is not a number");
    else if (!amount->isPositive())
        faults << QStringLiteral("Price must be greater than 0");
    if (!isFiat(params.value(QStringLiteral("price_currency"))))
        faults << QStringLiteral("Price currency is invalid");
    checkLength(faults, params, QStringLiteral("title"), 150);
    checkLength(faults, params, QStringLiteral("description"), 500);
    return faults;
}

/// Where the customer's page of an order is, seen from the caller.
QString pageOf(const HttpRequest &request, const QString &uuid)
{
    const QByteArray host = request.header("host").value_or(QByteArrayLiteral("127.0.0.1"));
    return QStringLiteral("http://%1/coingate/invoice/%2").arg(QString::fromLatin1(host), uuid);
}

Decimal coinsFor(const Payment &order, const OfferedCoin &coin, const QDateTime &now)
{
    // The customer bears a cost: the amount is more than price by rate (dossier coingate 8.4).
    const Decimal withCost = Decimal::fromCoefficient(1010, 3).value_or(Decimal(1));
    const std::optional<Decimal> coins = converted(order.priceAmount, order.priceCurrency, coin.ticker, now, coin.precision);
    return coins.value_or(Decimal())
        .times(withCost)
        .and_then([&](const Decimal &sum) { return sum.rounded(coin.precision, Rounding::Up); })
        .value_or(Decimal());
}

/// What the customer would pay by default; shown only once a coin was chosen or came.
void presetCoin(Payment &order, const OfferedCoin &coin, const QDateTime &now)
{
    order.coinCode = coin.code();
    order.ticker = coin.ticker;
    order.network = coin.platform;
    order.precision = coin.precision;
    order.dueCoins = coinsFor(order, coin, now);
}

Json withToken(const Json &order, const QString &token)
{
    Json::Object members = order.members();
    members.append({QStringLiteral("token"), text(token)});
    return Json::object(std::move(members));
}

} // namespace

HttpReply createOrder(World &world, const HttpRequest &request)
{
    const Params params = paramsOf(request);
    if (const QStringList faults = faultsOf(params); !faults.isEmpty())
        return orderIsNotValid(faults);
    const auto given = [&](const char *key) { return params.value(QString::fromLatin1(key)); };
    Payment order;
    order.provider = QStringLiteral("coingate");
    order.publicId = QString::number(390'000 + world.nextNumber());
    order.reference = given("order_id");
    order.description = given("description");
    order.notifyUrl = given("callback_url");
    order.priceAmount = Decimal::parse(given("price_amount")).value_or(Decimal());
    order.priceCurrency = given("price_currency").toLower();
    order.isFixedRate = true;
    order.takesTopUps = true;
    order.priceHeldUntil = order.expiresAt = order.watchedUntil = world.now().addSecs(pageLife.count());
    const QString uuid = world.dice().uuid();
    const QString token = given("token").isEmpty() ? ownToken(world) : given("token");
    const QString receives = params.value(QStringLiteral("receive_currency"), QStringLiteral("EUR"));
    order.extras = {{QStringLiteral("uuid"), uuid},
                    {QStringLiteral("page"), pageOf(request, uuid)},
                    {QStringLiteral("token"), token},
                    {QStringLiteral("title"), given("title")},
                    {QStringLiteral("receive"), receives}};
    presetCoin(order, offeredCoins().first(), world.now());
    const Payment added = world.add(order);
    return jsonReply(withToken(orderJson(added), token));
}

Result<void> chooseCoin(World &world, qint64 id, const OfferedCoin &coin)
{
    const QByteArray name = "coingate address " + coin.code().toLatin1();
    const QString address = makeAddress(coin.family, coin.takesMemo() ? world.dice().fixedBytes(name, 64) : world.dice().bytes(64));
    const QString memo = coin.takesMemo() ? QString::number(world.dice().digits(9)) : QString();
    return world.edit(id, [&](Payment &order) {
        presetCoin(order, coin, world.now());
        order.address = address;
        order.memo = memo;
        order.priceHeldUntil = order.expiresAt = order.watchedUntil = world.now().addSecs(invoiceTime.count());
        order.extras.insert(QStringLiteral("chosen"), QStringLiteral("yes"));
    });
}

HttpReply checkOut(World &world, const QString &id, const Params &params)
{
    const Payment *order = orderOf(world, id);
    // Not 404: the dossier has it so (2.0).
    if (order == nullptr)
        return errorReply(422, QStringLiteral("OrderNotFound"), QStringLiteral("Order does not exist"));
    // The text of this refusal is not published; ours is invented.
    if (world.quirks.showsPagesOnly)
        return orderIsNotValid({QStringLiteral("Checkout is not enabled for this account")});
    if (statusOf(*order) != QLatin1String("new"))
        return orderIsNotValid({QStringLiteral("Order already has a payment currency")});
    const QString symbol = params.value(QStringLiteral("pay_currency"));
    const QString platform = params.value(QStringLiteral("platform_id"));
    const OfferedCoin *coin = findCoin(symbol, platform.isEmpty() ? std::nullopt : std::optional(platform.toLongLong()));
    if (coin == nullptr || !coin->isPayable)
        return orderIsNotValid({symbol.isEmpty() ? QStringLiteral("Pay currency can't be blank")
                                                 : QStringLiteral("Pay currency is invalid")});
    const qint64 number = order->id;
    if (const Result<void> chosen = chooseCoin(world, number, *coin); !chosen)
        return orderNotFound();
    return jsonReply(orderJson(*world.find(number)));
}

} // namespace tillgate::practice::coingate
