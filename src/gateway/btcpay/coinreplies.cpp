// SPDX-License-Identifier: Apache-2.0
#include "gateway/btcpay/replies.h"

#include "gateway/answerreader.h"
#include "gateway/btcpay/methods.h"

#include <algorithm>

namespace tillgate::btcpay {

namespace {

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(Error::Kind::Malformed, detail);
}

std::optional<OfferedCoin> offeredCoin(const QString &id, const Json &entry, const CodeTable &codes)
{
    const QString code = normalMethod(id);
    if (code.isEmpty() || code.endsWith(QLatin1String("-lnurl")))
        return std::nullopt;
    return OfferedCoin{.code = code,
                       .coin = codes.coinOf(code),
                       .name = currencyOf(code),
                       .network = code.section(QLatin1Char('-'), 1),
                       .isPayable = optionalBool(entry, u"enabled").value_or(std::nullopt).value_or(false)};
}

/// 1.x answers with an object whose keys are the ids (dossier btcpay 2.16).
QList<std::pair<QString, Json>> entriesOf(const Json &json)
{
    QList<std::pair<QString, Json>> entries;
    for (const Json &entry : json.items())
        entries.append({textField(entry, u"paymentMethodId").value_or(textField(entry, u"paymentMethod").value_or(QString())), entry});
    for (const Json::Member &member : json.members())
        entries.append({member.key, member.value});
    return entries;
}

/// Below the dust limit an output is not passed on: 546 satoshi for the oldest kind of address, less for newer
/// ones (dossier btcpay 2.2). Only known for Bitcoin.
Decimal dustLimit(const QString &code)
{
    return code == QLatin1String("btc-chain") ? Decimal::fromCoefficient(546, 8).value_or(Decimal()) : Decimal();
}

/// Narrows the minimum by one criterion of the store. A criterion in another currency says nothing here.
void narrow(Minimum &minimum, const Json &criterion, const QString &code, const Currency &fiat)
{
    const QString method = normalMethod(textField(criterion, u"paymentMethodId").value_or(textField(criterion, u"paymentMethod").value_or(QString())));
    const bool isLeast = optionalBool(criterion, u"above").value_or(std::nullopt).value_or(false);
    const Result<Decimal> amount = decimalField(criterion, u"amount");
    const QString currency = textField(criterion, u"currencyCode").value_or(QString()).toUpper();
    if (method != code || !isLeast || !amount || amount->isNegative())
        return;
    if (currency == fiat.code())
        minimum.fiat = minimum.fiat ? std::max(*minimum.fiat, *amount) : *amount;
    if (currency == currencyOf(code))
        minimum.coins = std::max(minimum.coins, *amount);
}

} // namespace

Result<bool> understandHealth(const Json &json)
{
    const Result<std::optional<bool>> isSynchronized = optionalBool(json, u"synchronized");
    if (!json.isObject() || !isSynchronized || !*isSynchronized)
        return malformed(QStringLiteral("The answer does not say whether the server is ready."));
    return **isSynchronized;
}

Result<QList<OfferedCoin>> understandStoreMethods(const Json &json, const CodeTable &codes)
{
    if (!json.isArray() && !json.isObject())
        return malformed(QStringLiteral("The answer holds no payment methods."));
    QList<OfferedCoin> coins;
    for (const auto &[id, entry] : entriesOf(json)) {
        if (std::optional<OfferedCoin> coin = offeredCoin(id, entry, codes))
            coins.append(*std::move(coin));
    }
    return coins;
}

Result<Minimum> understandMinimum(const Json &json, const CoinId &coin, const QString &code, const Currency &fiat)
{
    if (const Result<QString> id = textField(json, u"id"); !id)
        return fail(id.error());
    Minimum minimum{.coin = coin, .coins = dustLimit(code), .fiat = std::nullopt};
    const Json *criteria = json.find(u"paymentMethodCriteria");
    for (const Json &criterion : criteria != nullptr ? criteria->items() : Json::Array())
        narrow(minimum, criterion, code, fiat);
    return minimum;
}

Result<Estimate> understandRate(const Json &json, const Coin &coin, const QString &code, const Money &price)
{
    if (!json.isArray() || json.items().isEmpty())
        return malformed(QStringLiteral("The answer holds no rates."));
    const Json &entry = json.items().first();
    AnswerReader reader(entry);
    reader.requireCode(u"currencyPair", currencyOf(code) + QLatin1Char('_') + price.currency().code());
    const std::optional<Decimal> rate = reader.take(optionalDecimal, u"rate");
    if (reader.error())
        return fail(*reader.error());
    if (!rate || !rate->isPositive()) {
        return fail(Error::Kind::CoinUnavailable,
                    QStringLiteral("The store has no rate for %1 just now.").arg(coin.readOut));
    }
    // The server rounds its coin amounts up, too (dossier btcpay 2.5).
    return price.amount().dividedBy(*rate, coin.displayDecimals, Rounding::Up).map([&](const Decimal &coins) {
        return Estimate{.coin = coin.id, .price = price, .coins = coins};
    });
}

Result<Balance> understandBalance(const Json &json, const QString &code, const CodeTable &codes)
{
    if (!isLightning(code)) {
        // What is confirmed; 1.x and 2.x both give it.
        return decimalField(json, u"confirmedBalance").map([&](const Decimal &coins) {
            return Balance{.code = code, .coin = codes.coinOf(code), .available = coins};
        });
    }
    const Json *channels = json.find(u"offchain");
    if (!json.isObject() || (channels != nullptr && !channels->isObject() && !channels->isNull()))
        return malformed(QStringLiteral("The answer holds no balance of a Lightning node."));
    const Result<std::optional<QString>> thousandths = optionalDigits(channels != nullptr ? *channels : Json(), u"local");
    if (!thousandths)
        return fail(thousandths.error());
    constexpr int thousandthsScale = 11; // of a satoshi
    return Decimal::fromCoefficient(thousandths->value_or(QStringLiteral("0")).toLongLong(), thousandthsScale)
        .map([&](const Decimal &coins) {
            return Balance{.code = code, .coin = codes.coinOf(code), .available = coins};
        });
}

} // namespace tillgate::btcpay
