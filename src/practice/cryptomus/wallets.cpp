// SPDX-License-Identifier: Apache-2.0
// Static wallets: an address that takes any amount. A till never asks for one; the provider's own SDKs do.
#include "practice/addresses.h"
#include "practice/cryptomus/replies.h"
#include "practice/jsonwriting.h"

#include <QRegularExpression>

namespace tillgate::practice::cryptomus {

namespace {

const QString walletKey = QStringLiteral("cryptomus/wallet/");

/// Stored as the answer is, with the order number and the state beside it.
Json walletAt(const World &world, const QString &uuid)
{
    return Json::parse(world.records.value(walletKey + uuid)).value_or(Json());
}

void keep(World &world, const Json &wallet)
{
    world.records.insert(walletKey + textIn(wallet, u"uuid"), wallet.toBytes());
}

Json changed(const Json &wallet, const QString &member, const Json &value)
{
    Json::Object members = wallet.members();
    members.removeIf([&](const Json::Member &known) { return known.key == member; });
    members.append({member, value});
    return Json::object(std::move(members));
}

Json walletOf(const World &world, const QString &reference)
{
    for (auto at = world.records.lowerBound(walletKey); at != world.records.constEnd() && at.key().startsWith(walletKey); ++at) {
        const Json wallet = Json::parse(at.value()).value_or(Json());
        if (textIn(wallet, u"order_id") == reference)
            return wallet;
    }
    return {};
}

/// The order number wins where both are given (dossier cryptomus 2).
Json wantedWallet(const World &world, const Json &body)
{
    const QString reference = textIn(body, u"order_id");
    return reference.isEmpty() ? walletAt(world, textIn(body, u"uuid")) : walletOf(world, reference);
}

Faults missingName(const Json &body)
{
    if (!textIn(body, u"uuid").isEmpty() || !textIn(body, u"order_id").isEmpty())
        return {};
    return {{QStringLiteral("uuid"), QStringLiteral("validation.required_without")},
            {QStringLiteral("order_id"), QStringLiteral("validation.required_without")}};
}

HttpReply noWallet()
{
    return refused(QStringLiteral("Wallet not found"));
}

/// Only what the answer has.
Json answerOf(const Json &wallet)
{
    Json::Object members;
    for (const char *key : {"wallet_uuid", "uuid", "address", "network", "currency", "url"})
        members.append({QString::fromLatin1(key), text(textIn(wallet, QString::fromLatin1(key)))});
    return Json::object(std::move(members));
}

Faults faultsOf(const Json &body)
{
    Faults faults;
    for (const char *key : {"currency", "network", "order_id"}) {
        if (textIn(body, QString::fromLatin1(key)).isEmpty())
            faults.append({QString::fromLatin1(key), QStringLiteral("validation.required")});
    }
    static const QRegularExpression plain(QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9_-]{0,100}")));
    if (!plain.match(textIn(body, u"order_id")).hasMatch())
        faults.append({QStringLiteral("order_id"), QStringLiteral("validation.alpha_dash")});
    return faults;
}

Json newWallet(World &world, const OfferedCoin &coin, const QString &reference, const QByteArray &host)
{
    const QString uuid = world.dice().uuid();
    return Json::object(
        {{QStringLiteral("wallet_uuid"), text(QStringLiteral("wallet-") + coin.currency.toLower())},
         {QStringLiteral("uuid"), text(uuid)},
         {QStringLiteral("address"), text(makeAddress(coin.family, world.dice().bytes(64)))},
         {QStringLiteral("network"), text(coin.network)},
         {QStringLiteral("currency"), text(coin.currency)},
         {QStringLiteral("url"), text(QStringLiteral("http://%1/cryptomus/wallet/%2").arg(QString::fromLatin1(host), uuid))},
         {QStringLiteral("order_id"), text(reference)},
         {QStringLiteral("status"), text(QStringLiteral("active"))}});
}

} // namespace

HttpReply createWallet(World &world, const Json &body, const QByteArray &host)
{
    if (const Faults faults = faultsOf(body); !faults.isEmpty())
        return invalid(faults);
    const QString reference = textIn(body, u"order_id");
    // One namespace with the invoices (dossier cryptomus 2.6).
    if (invoiceOf(world, Json::object({{QStringLiteral("order_id"), text(reference)}})) != nullptr)
        return invalid({{QStringLiteral("order_id"), QStringLiteral("validation.unique")}});
    Json wallet = walletOf(world, reference);
    if (wallet.isNull()) {
        const OfferedCoin *coin = findCoin(textIn(body, u"currency").toLower() + QLatin1Char('/') + textIn(body, u"network").toLower());
        if (coin == nullptr)
            return refused(coinsOf(textIn(body, u"currency")).isEmpty() ? QStringLiteral("The currency was not found")
                                                                       : QStringLiteral("The network was not found"));
        wallet = newWallet(world, *coin, reference, host);
        keep(world, wallet);
    }
    return done(answerOf(wallet));
}

bool isWallet(const World &world, const QString &uuid)
{
    return !walletAt(world, uuid).isNull();
}

HttpReply blockWallet(World &world, const Json &body)
{
    if (const Faults faults = missingName(body); !faults.isEmpty())
        return invalid(faults);
    const Json wallet = wantedWallet(world, body);
    if (wallet.isNull())
        return noWallet();
    keep(world, changed(wallet, QStringLiteral("status"), text(QStringLiteral("blocked"))));
    return done(Json::object({{QStringLiteral("uuid"), text(textIn(wallet, u"uuid"))}, {QStringLiteral("status"), text(QStringLiteral("blocked"))}}));
}

/// Nothing ever comes to a practice wallet, so that nothing goes back; it is answered once.
HttpReply refundBlocked(World &world, const Json &body)
{
    Faults faults = missingName(body);
    const qsizetype length = textIn(body, u"address").size();
    if (length < 10 || length > 128)
        faults.append({QStringLiteral("address"), length == 0 ? QStringLiteral("validation.required") : QStringLiteral("validation.min")});
    if (!faults.isEmpty())
        return invalid(faults);
    const Json wallet = wantedWallet(world, body);
    const bool isOpen = !wallet.isNull() && textIn(wallet, u"status") == QLatin1String("blocked") && textIn(wallet, u"refunded").isEmpty();
    if (!isOpen)
        return noWallet();
    keep(world, changed(wallet, QStringLiteral("refunded"), text(QStringLiteral("yes"))));
    return done(Json::object({{QStringLiteral("commission"), text(QStringLiteral("0.00"))}, {QStringLiteral("amount"), text(QStringLiteral("0.00"))}}));
}

} // namespace tillgate::practice::cryptomus
