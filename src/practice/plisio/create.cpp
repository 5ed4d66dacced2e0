// SPDX-License-Identifier: Apache-2.0
#include "practice/addresses.h"
#include "practice/jsonwriting.h"
#include "practice/plisio/replies.h"
#include "practice/rates.h"

#include <algorithm>

namespace tillgate::practice::plisio {

namespace {

using Refused = tl::unexpected<HttpReply>;

/// What a shop asks for, read and checked.
struct Wish
{
    const OfferedCoin *coin = nullptr;
    Decimal coins = {};
    Decimal priceAmount = {};
    QString priceCurrency = {};
    QString reference;
    QString name;
    QString notifyUrl;
    QString email;
    std::chrono::minutes lifetime{60}; // as the shop's dashboard would say
};

/// "100." comes from the Python SDK, "10.00000000" from the shop plugins.
Result<Decimal> readAmount(QString text)
{
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return Decimal::parse(text);
}

const OfferedCoin *coinOf(const HttpRequest &request)
{
    const QString allowed = item(request, "allowed_psys_cids").section(QLatin1Char(','), 0, 0);
    const QString named = item(request, "currency");
    if (named.isEmpty() && allowed.isEmpty())
        return &offeredCoins().first(); // without a word Plisio picks one
    return findCoin(named.isEmpty() ? allowed : named);
}

/// Price and coins from `source_*`, or the coins alone from `amount`.
std::optional<HttpReply> readSum(const World &world, const HttpRequest &request, Wish &wish)
{
    const QString fiat = item(request, "source_currency").toUpper();
    const bool isInCoins = fiat.isEmpty();
    const Result<Decimal> amount = readAmount(item(request, isInCoins ? "amount" : "source_amount"));
    const QString field = isInCoins ? QStringLiteral("amount") : QStringLiteral("source_amount");
    if (!amount || !amount->isPositive())
        return invalid(request, field, QStringLiteral("Amount must be a number above zero"));
    if (!isInCoins && !isFiat(fiat))
        return invalid(request, QStringLiteral("source_currency"), QStringLiteral("Unsupported currency %1").arg(fiat));
    const int digits = wish.coin->precision;
    wish.coins = isInCoins ? *amount : converted(*amount, fiat, wish.coin->ticker, world.now(), digits).value_or(Decimal());
    wish.priceAmount = isInCoins ? Decimal() : *amount;
    wish.priceCurrency = fiat;
    const Decimal least = minimumOf(*wish.coin, world.now());
    if (wish.coins < least)
        return invalid(request, QStringLiteral("amount"),
                       QStringLiteral("Minimum invoice amount is %1 %2").arg(least.toString(), wish.coin->cid));
    return std::nullopt;
}

tl::expected<Wish, HttpReply> readWish(const World &world, const HttpRequest &request)
{
    Wish wish{.coin = coinOf(request), .reference = item(request, "order_number"), .name = item(request, "order_name"),
              .notifyUrl = item(request, "callback_url"), .email = item(request, "email")};
    for (const auto &[field, value] : {std::pair{"order_name", wish.name}, std::pair{"order_number", wish.reference}}) {
        if (value.isEmpty())
            return Refused(failure(422, 103, QStringLiteral("Missing attribute: %1").arg(QString::fromLatin1(field))));
    }
    if (wish.coin == nullptr || !wish.coin->isPayable())
        return Refused(unsupportedCoin(item(request, "currency")));
    if (const std::optional<HttpReply> fault = readSum(world, request, wish))
        return Refused(*fault);
    if (const QString minutes = item(request, "expire_min"); !minutes.isEmpty()) {
        constexpr int twoDays = 48 * 60;
        bool isNumber = false;
        wish.lifetime = std::chrono::minutes(minutes.toInt(&isNumber));
        if (!isNumber || wish.lifetime.count() < 1 || wish.lifetime.count() > twoDays)
            return Refused(invalid(request, QStringLiteral("expire_min"), QStringLiteral("Expire min is out of range")));
    }
    return wish;
}

QString newId(World &world)
{
    return QString::fromLatin1(world.dice().bytes(12).toHex());
}

/// Half a per cent, and a flat sum where the shop has one: it was seen (dossier plisio 6).
Decimal commissionOf(const World &world, const Wish &wish)
{
    const int digits = wish.coin->precision;
    const Decimal share = wish.coins.dividedBy(Decimal(200), digits, Rounding::Up).value_or(Decimal());
    const Result<Decimal> dollars = Decimal::parse(QByteArrayView(world.records.value(QStringLiteral("plisio/shop/commission_usd"))));
    const std::optional<Decimal> flat
        = dollars ? converted(*dollars, QStringLiteral("usd"), wish.coin->ticker, world.now(), digits) : std::nullopt;
    return share.plus(flat.value_or(Decimal())).value_or(share);
}

Payment paymentFor(World &world, const Wish &wish)
{
    const QDateTime now = world.now();
    Payment payment;
    payment.provider = QStringLiteral("plisio");
    payment.publicId = newId(world);
    payment.reference = wish.reference;
    payment.description = wish.name;
    payment.notifyUrl = wish.notifyUrl;
    payment.priceAmount = wish.priceAmount;
    payment.priceCurrency = wish.priceCurrency;
    payment.coinCode = wish.coin->cid;
    payment.ticker = wish.coin->ticker;
    payment.network = wish.coin->standard;
    payment.precision = wish.coin->precision;
    const Decimal commission = commissionOf(world, wish);
    const bool isOnTop = isShopSetting(world, "commission", "client");
    payment.dueCoins = isOnTop ? wish.coins.plus(commission).value_or(wish.coins) : wish.coins;
    payment.address = makeAddress(wish.coin->family, world.dice().bytes(64));
    payment.isFixedRate = true;
    payment.isFeePaidByUser = isOnTop;
    payment.takesTopUps = true;
    payment.extras = {{QStringLiteral("amount"), wish.coins.toString()},
                      {QStringLiteral("commission"), commission.toString()},
                      {QStringLiteral("view_key"), newId(world)},
                      {QStringLiteral("email"), wish.email}};
    payment.priceHeldUntil = now.addSecs(std::chrono::seconds(wish.lifetime).count());
    payment.watchedUntil = payment.priceHeldUntil;
    payment.expiresAt = payment.priceHeldUntil;
    return payment;
}

QString pageUrl(const HttpRequest &request, const Payment &payment)
{
    const QString host = QString::fromLatin1(request.header("host").value_or("plisio.net"));
    return QStringLiteral("http://%1/plisio/api/v1/pay/%2").arg(host, payment.publicId);
}

Json createAnswer(const World &world, const HttpRequest &request, const Payment &payment)
{
    const Sums sums = sumsOf(payment);
    Json::Object members{{QStringLiteral("txn_id"), text(payment.publicId)},
                         {QStringLiteral("invoice_url"), text(pageUrl(request, payment))},
                         {QStringLiteral("invoice_total_sum"), text(coins(payment, sums.total))}};
    if (isShopSetting(world, "white_label", "off"))
        return Json::object(std::move(members));
    return Json::object(members + Json::Object{
        {QStringLiteral("amount"), text(coins(payment, sums.amount))},
        {QStringLiteral("pending_amount"), text(coins(payment, sums.total))},
        {QStringLiteral("wallet_hash"), text(payment.address)},
        {QStringLiteral("psys_cid"), text(payment.coinCode)},
        {QStringLiteral("currency"), text(payment.coinCode)},
        {QStringLiteral("status"), text(wordOf(payment))},
        {QStringLiteral("source_currency"), textOrNull(payment.priceCurrency)},
        {QStringLiteral("source_rate"), text(rateText(payment))},
        {QStringLiteral("expire_utc"), number(payment.expiresAt.toSecsSinceEpoch())},
        {QStringLiteral("expected_confirmations"), text(QStringLiteral("2"))},
        {QStringLiteral("qr_code"), text(QStringLiteral("data:image/png;base64,iVBORw0KGgo="))},
        {QStringLiteral("verify_hash"), text(QStringLiteral("0000000000000000000000000000000000000000"))},
        {QStringLiteral("invoice_commission"), text(coins(payment, sums.commission))},
        {QStringLiteral("invoice_sum"), text(coins(payment, sums.net))},
        {QStringLiteral("view_key"), text(payment.extras.value(QStringLiteral("view_key")))},
    });
}

/// A number may be used once; the newest invoice of it, if there is one.
const Payment *existing(const World &world, const QString &reference)
{
    const Payment *payment = world.find(reference);
    return payment != nullptr && payment->provider == QLatin1String("plisio") ? payment : nullptr;
}

} // namespace

HttpReply createInvoice(World &world, const HttpRequest &request)
{
    const tl::expected<Wish, HttpReply> wish = readWish(world, request);
    if (!wish)
        return wish.error();
    if (const Payment *old = existing(world, wish->reference)) {
        const QString wanted = item(request, "return_existing");
        const bool isWelcome = wanted == QLatin1String("1") || wanted == QLatin1String("true");
        return isWelcome ? success(createAnswer(world, request, *old))
                         : invalid(request, QStringLiteral("order_number"), QStringLiteral("Order number already exists"));
    }
    return success(createAnswer(world, request, world.add(paymentFor(world, *wish))));
}

HttpReply switchCoin(World &world, const HttpRequest &request, const QString &id)
{
    const Payment *old = find(world, id);
    const OfferedCoin *coin = findCoin(item(request, "psys_cid"));
    if (old == nullptr)
        return notFound();
    if (coin == nullptr || !coin->isPayable())
        return unsupportedCoin(item(request, "psys_cid"));
    if (old->stage != Stage::Waiting)
        return invalid(request, QStringLiteral("psys_cid"), QStringLiteral("The currency can not be changed any more"));
    const Wish wish{.coin = coin,
                    .coins = converted(old->priceAmount, old->priceCurrency, coin->ticker, world.now(), coin->precision).value_or(Decimal()),
                    .priceAmount = old->priceAmount,
                    .priceCurrency = old->priceCurrency,
                    .reference = old->reference,
                    .name = old->description,
                    .notifyUrl = old->notifyUrl,
                    .email = old->extras.value(QStringLiteral("email"))};
    if (!wish.coins.isPositive())
        return invalid(request, QStringLiteral("psys_cid"), QStringLiteral("The invoice has no price in a fiat currency"));
    const qint64 number = old->id;
    Payment next = paymentFor(world, wish);
    const QString first = old->extras.value(QStringLiteral("switch_id"));
    next.extras.insert(QStringLiteral("switch_id"), first.isEmpty() ? old->publicId : first);
    next.extras.insert(QStringLiteral("view_key"), old->extras.value(QStringLiteral("view_key")));
    const QString nextId = next.publicId;
    const Payment &added = world.add(std::move(next));
    const QString key = added.publicId;
    const Result<void> closed = world.edit(number, [&](Payment &payment) {
        payment.stage = Stage::Cancelled;
        payment.plan.clear();
        payment.extras.insert(QStringLiteral("active_id"), nextId);
    });
    return closed ? oneInvoice(world, request, key) : notFound();
}

} // namespace tillgate::practice::plisio
