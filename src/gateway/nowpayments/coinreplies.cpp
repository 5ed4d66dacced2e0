// SPDX-License-Identifier: Apache-2.0
#include "gateway/nowpayments/replies.h"

#include "gateway/answerreader.h"

namespace tillgate::nowpayments {

namespace {

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(Error::Kind::Malformed, detail);
}

QString normalCode(const std::optional<QString> &code)
{
    return code.value_or(QString()).toLower();
}

bool flag(const Json &object, QStringView key)
{
    return optionalBool(object, key).value_or(std::nullopt).value_or(false);
}

std::optional<OfferedCoin> offeredCoin(const Json &entry, const CodeTable &codes)
{
    const QString code = normalCode(optionalText(entry, u"code").value_or(std::nullopt));
    if (code.isEmpty())
        return std::nullopt;
    return OfferedCoin{.code = code,
                       .coin = codes.coinOf(code),
                       .name = optionalText(entry, u"name").value_or(std::nullopt).value_or(QString()),
                       .network = optionalText(entry, u"network").value_or(std::nullopt).value_or(QString()),
                       .isPayable = flag(entry, u"enable") && flag(entry, u"available_for_payment"),
                       .takesMemo = flag(entry, u"extra_id_exists")};
}

} // namespace

Result<bool> understandStatus(const Json &json)
{
    return textField(json, u"message").map([](const QString &text) { return text == QLatin1String("OK"); });
}

Result<QSet<QString>> understandMerchantCoins(const Json &json)
{
    // Documented as "currencies"; live answers say "selectedCurrencies" (dossier nowpayments 2.2).
    const Json *list = json.find(u"selectedCurrencies");
    if (list == nullptr)
        list = json.find(u"currencies");
    if (list == nullptr || !list->isArray())
        return malformed(QStringLiteral("The answer holds no list of the account's coins."));
    QSet<QString> codes;
    for (const Json &item : list->items()) {
        if (item.isString())
            codes.insert(item.toString().toLower());
    }
    return codes;
}

Result<QList<OfferedCoin>> understandFullCurrencies(const Json &json, const CodeTable &codes)
{
    const Json *list = json.find(u"currencies");
    if (list == nullptr || !list->isArray())
        return malformed(QStringLiteral("The answer holds no list of coins."));
    QList<OfferedCoin> coins;
    for (const Json &entry : list->items()) {
        if (std::optional<OfferedCoin> coin = offeredCoin(entry, codes))
            coins.append(*std::move(coin));
    }
    return coins;
}

Result<Minimum> understandMinimum(const Json &json, const CoinId &coin, const QString &code)
{
    AnswerReader reader(json);
    reader.requireCode(u"currency_from", code);
    const Decimal coins = reader.take(decimalField, u"min_amount");
    const std::optional<Decimal> fiat = reader.take(optionalDecimal, u"fiat_equivalent");
    reader.require(!coins.isNegative(), QStringLiteral("The answer's minimum is negative."));
    if (reader.error())
        return fail(*reader.error());
    return Minimum{.coin = coin, .coins = coins, .fiat = fiat};
}

Result<Estimate> understandEstimate(const Json &json, const CoinId &coin, const QString &code,
                                    const Money &price)
{
    AnswerReader reader(json);
    reader.requireCode(u"currency_from", price.currency().code());
    reader.requireCode(u"currency_to", code);
    const Decimal coins = reader.take(decimalField, u"estimated_amount");
    reader.require(coins.isPositive(), QStringLiteral("The answer's estimate is not above zero."));
    if (reader.error())
        return fail(*reader.error());
    return Estimate{.coin = coin, .price = price, .coins = coins};
}

} // namespace tillgate::nowpayments
