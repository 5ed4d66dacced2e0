// SPDX-License-Identifier: Apache-2.0
#include "practice/addresses.h"
#include "practice/cryptomus/replies.h"
#include "practice/jsonwriting.h"
#include "practice/rates.h"

#include <QRegularExpression>

namespace tillgate::practice::cryptomus {

namespace {

/// What a shop asks for, read and checked.
struct Wish
{
    Decimal amount;
    QString currency;
    QString reference;
    std::optional<OfferedCoin> coin; ///< none: the customer chooses on the page
    qint64 lifetime = 3600;
    QString notifyUrl;
    bool takesTopUps = true;
    QString discount; ///< percent
    QString subtract;
    QString accuracy;
    QString note;
};

QString tickerOf(const QString &currency)
{
    const QList<OfferedCoin> coins = coinsOf(currency);
    return coins.isEmpty() ? currency.toLower() : coins.first().ticker;
}

/// A number within limits, as number or numeric text; the standard if it is not there.
qint64 take(const Json &body, QStringView key, qint64 standard, std::pair<qint64, qint64> limits, Faults &faults)
{
    const QString given = textIn(body, key);
    bool isNumber = false;
    const qint64 value = given.toLongLong(&isNumber);
    if (given.isEmpty())
        return standard;
    if (!isNumber || value < limits.first || value > limits.second)
        faults.append({key.toString(), value < limits.first ? QStringLiteral("validation.min") : QStringLiteral("validation.max")});
    return value;
}

void requireMatch(const Json &body, const char *key, const QString &pattern, Faults &faults)
{
    const QString name = QString::fromLatin1(key);
    const QString given = textIn(body, name);
    const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern));
    if (given.isEmpty())
        faults.append({name, QStringLiteral("validation.required")});
    else if (!whole.match(given).hasMatch())
        faults.append({name, QStringLiteral("validation.regex")});
}

Faults faultsOf(const Json &body, Wish &wish)
{
    Faults faults;
    requireMatch(body, "amount", QStringLiteral("[0-9]+([.][0-9]+)?"), faults);
    requireMatch(body, "currency", QStringLiteral("[A-Za-z0-9]+"), faults);
    requireMatch(body, "order_id", QStringLiteral("[A-Za-z0-9_-]{1,128}"), faults);
    wish.lifetime = take(body, u"lifetime", 3600, {300, 43200}, faults);
    wish.subtract = QString::number(take(body, u"subtract", 0, {0, 100}, faults));
    wish.discount = QString::number(take(body, u"discount_percent", 0, {-99, 100}, faults));
    wish.accuracy = QString::number(take(body, u"accuracy_payment_percent", 0, {0, 5}, faults));
    wish.notifyUrl = textIn(body, u"url_callback");
    const bool isUrl = QUrl(wish.notifyUrl, QUrl::StrictMode).scheme().startsWith(QLatin1String("http"));
    if (!wish.notifyUrl.isEmpty() && (!isUrl || wish.notifyUrl.size() > 255))
        faults.append({QStringLiteral("url_callback"), QStringLiteral("validation.url")});
    return faults;
}

/// The coin that is asked for, or why it cannot be; none inside if the customer has to choose.
tl::expected<std::optional<OfferedCoin>, QString> coinIn(const Json &body)
{
    const QString network = textIn(body, u"network").toLower();
    const QString asked = textIn(body, u"to_currency");
    const QString currency = asked.isEmpty() ? textIn(body, u"currency") : asked;
    QList<OfferedCoin> coins = coinsOf(currency);
    if (!asked.isEmpty() && coins.isEmpty())
        return tl::unexpected(QStringLiteral("Not found service to_currency"));
    if (!network.isEmpty())
        coins.removeIf([&](const OfferedCoin &coin) { return coin.network != network; });
    if (!asked.isEmpty() && coins.isEmpty())
        return tl::unexpected(QStringLiteral("The network was not found"));
    coins.removeIf([](const OfferedCoin &coin) { return !coin.isAvailable; });
    if (!asked.isEmpty() && coins.isEmpty())
        return tl::unexpected(QStringLiteral("Not found service to_currency"));
    return coins.size() == 1 ? std::optional(coins.first()) : std::nullopt;
}

tl::expected<Wish, HttpReply> readWish(const Json &body)
{
    Wish wish;
    if (const Faults faults = faultsOf(body, wish); !faults.isEmpty())
        return tl::unexpected(invalid(faults));
    wish.amount = Decimal::parse(textIn(body, u"amount")).value_or(Decimal());
    wish.currency = textIn(body, u"currency").toUpper();
    wish.reference = textIn(body, u"order_id");
    wish.note = textIn(body, u"additional_data");
    const Json *multiple = body.find(u"is_payment_multiple");
    wish.takesTopUps = multiple == nullptr || multiple->isNull() || multiple->toBool() || textIn(body, u"is_payment_multiple") == QLatin1String("1");
    if (!isFiat(wish.currency) && coinsOf(wish.currency).isEmpty())
        return tl::unexpected(refused(QStringLiteral("The currency was not found")));
    const auto coin = coinIn(body);
    if (!coin)
        return tl::unexpected(refused(coin.error()));
    wish.coin = *coin;
    return wish;
}

Payment invoiceFor(World &world, const Wish &wish, const QByteArray &host)
{
    const QString uuid = world.dice().uuid();
    Payment invoice;
    invoice.provider = QStringLiteral("cryptomus");
    invoice.publicId = uuid;
    invoice.reference = wish.reference;
    invoice.notifyUrl = wish.notifyUrl;
    invoice.priceAmount = wish.amount;
    invoice.priceCurrency = tickerOf(wish.currency);
    invoice.isFixedRate = true;
    invoice.takesTopUps = wish.takesTopUps;
    invoice.priceHeldUntil = invoice.expiresAt = invoice.watchedUntil = world.now().addSecs(wish.lifetime);
    invoice.extras = {{QStringLiteral("currency"), wish.currency},
                      {QStringLiteral("lifetime"), QString::number(wish.lifetime)},
                      {QStringLiteral("discount"), wish.discount},
                      {QStringLiteral("subtract"), wish.subtract},
                      {QStringLiteral("accuracy"), wish.accuracy},
                      {QStringLiteral("note"), wish.note},
                      {QStringLiteral("page"), QStringLiteral("http://%1/cryptomus/pay/%2").arg(QString::fromLatin1(host), uuid)}};
    return invoice;
}

void presetCoin(Payment &invoice, const OfferedCoin &coin, const QDateTime &now)
{
    invoice.coinCode = coin.code();
    invoice.ticker = coin.ticker;
    invoice.network = coin.network;
    invoice.precision = coin.precision;
    invoice.dueCoins = coinsFor(invoice, coin, now);
}

/// Only an invoice that has run out is opened again; address, status and end change, nothing else.
HttpReply existing(World &world, const Payment &invoice, const Json &body, const QDateTime &now)
{
    const Json *refresh = body.find(u"is_refresh");
    const bool isAsked = refresh != nullptr && (refresh->toBool() || textIn(body, u"is_refresh") == QLatin1String("1"));
    const OfferedCoin *coin = findCoin(invoice.coinCode);
    const qint64 id = invoice.id;
    if (isAsked && statusOf(invoice) == QLatin1String("cancel") && coin != nullptr) {
        const QString address = makeAddress(coin->family, world.dice().bytes(64));
        const Result<void> reopened = world.edit(id, [&](Payment &edited) {
            edited.stage = Stage::Waiting;
            edited.address = address;
            const qint64 lifetime = edited.extras.value(QStringLiteral("lifetime")).toLongLong();
            edited.priceHeldUntil = edited.expiresAt = edited.watchedUntil = now.addSecs(lifetime);
        });
        if (!reopened)
            return refused(QStringLiteral("Server error"));
    }
    return done(invoiceJson(*world.find(id)));
}

} // namespace

Result<void> chooseCoin(World &world, qint64 id, const OfferedCoin &coin)
{
    const QString address = makeAddress(coin.family, world.dice().bytes(64));
    return world.edit(id, [&](Payment &invoice) {
        presetCoin(invoice, coin, world.now());
        invoice.address = address;
        invoice.extras.insert(QStringLiteral("chosen"), QStringLiteral("yes"));
    });
}

Decimal coinsFor(const Payment &invoice, const OfferedCoin &coin, const QDateTime &now)
{
    // The payer's share of the 2 % fee comes on top, the discount off.
    const qint64 permille = 10 * (100 - invoice.extras.value(QStringLiteral("discount")).toLongLong())
        + invoice.extras.value(QStringLiteral("subtract")).toLongLong() / 5;
    constexpr int exact = 18;
    const std::optional<Decimal> coins = converted(invoice.priceAmount, invoice.priceCurrency, coin.ticker, now, exact);
    return coins.value_or(Decimal())
        .times(Decimal::fromCoefficient(permille, 3).value_or(Decimal(1)))
        .and_then([&](const Decimal &sum) { return sum.rounded(coin.precision, Rounding::Down); })
        .value_or(Decimal());
}

HttpReply createInvoice(World &world, const Json &body, const QByteArray &host)
{
    const tl::expected<Wish, HttpReply> wish = readWish(body);
    if (!wish)
        return wish.error();
    const Json byReference = Json::object({{QStringLiteral("order_id"), text(wish->reference)}});
    if (const Payment *known = invoiceOf(world, byReference))
        return existing(world, *known, body, world.now());
    Payment invoice = invoiceFor(world, *wish, host);
    const OfferedCoin coin = wish->coin.value_or(offeredCoins().first());
    presetCoin(invoice, coin, world.now());
    if (invoice.dueCoins < Decimal::parse(coin.minimum).value_or(Decimal()))
        return refused(QStringLiteral("Minimum amount %1 %2").arg(coin.minimum, coin.currency));
    const qint64 id = world.add(invoice).id;
    if (wish->coin && !chooseCoin(world, id, coin))
        return refused(QStringLiteral("Server error"));
    return done(invoiceJson(*world.find(id)));
}

} // namespace tillgate::practice::cryptomus
