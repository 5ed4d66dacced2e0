// SPDX-License-Identifier: Apache-2.0
#include "gateway/plisio/replies.h"

#include "gateway/answerreader.h"

#include <algorithm>

namespace tillgate::plisio {

namespace {

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(Error::Kind::Malformed, detail);
}

/// `hidden` is 0 or 1; without a word about it the coin is not offered.
bool isTicked(const Json &entry)
{
    return textField(entry, u"hidden").value_or(QString()) == QLatin1String("0");
}

bool isInMaintenance(const Json &entry)
{
    const QString text = textField(entry, u"maintenance").value_or(QString());
    return optionalBool(entry, u"maintenance").value_or(std::nullopt).value_or(false) || text == QLatin1String("1");
}

std::optional<PricedCoin> pricedCoin(const Json &entry, const CodeTable &codes)
{
    const auto text
        = [&](QStringView key) { return optionalText(entry, key).value_or(std::nullopt).value_or(QString()); };
    const QString code = normalCode(text(u"cid"));
    if (code.isEmpty())
        return std::nullopt;
    constexpr int mostDigits = 24;
    bool isNumber = false;
    const int precision = text(u"precision").toInt(&isNumber);
    return PricedCoin{.offered = {.code = code,
                                  .coin = codes.coinOf(code),
                                  .name = text(u"name"),
                                  .network = text(u"contractStandard"),
                                  .isPayable = isTicked(entry) && !isInMaintenance(entry),
                                  .costPercent = optionalDecimal(entry, u"invoice_commission_percentage").value_or(std::nullopt)},
                      .minimum = optionalDecimal(entry, u"min_sum_in").value_or(std::nullopt),
                      .coinsPerFiat = optionalDecimal(entry, u"fiat_rate").value_or(std::nullopt),
                      .precision = isNumber ? std::clamp(precision, 0, mostDigits) : 8};
}

} // namespace

QString normalCode(const QString &code)
{
    return code.toLower().replace(QLatin1Char('-'), QLatin1Char('_'));
}

Result<QList<PricedCoin>> understandCurrencies(const Json &data, const CodeTable &codes, const QString &fiatCode)
{
    if (!data.isArray())
        return malformed(QStringLiteral("The answer holds no list of coins."));
    QList<PricedCoin> coins;
    for (const Json &entry : data.items()) {
        const QString fiat = optionalText(entry, u"fiat").value_or(std::nullopt).value_or(fiatCode);
        if (fiat.compare(fiatCode, Qt::CaseInsensitive) != 0)
            return malformed(QStringLiteral("The answer's rates are for %1 instead of %2.").arg(fiat, fiatCode));
        if (std::optional<PricedCoin> coin = pricedCoin(entry, codes))
            coins.append(*std::move(coin));
    }
    return coins;
}

Result<PricedCoin> payableCoin(const QList<PricedCoin> &coins, const CoinId &coin)
{
    const auto found = std::find_if(coins.begin(), coins.end(), [&](const PricedCoin &entry) {
        return entry.offered.coin == coin && entry.offered.isPayable;
    });
    if (found == coins.end())
        return fail(Error::Kind::CoinUnavailable,
                    QStringLiteral("Plisio does not take %1 for this shop just now.").arg(coin.text()));
    return *found;
}

Result<Minimum> understandMinimum(const PricedCoin &coin)
{
    if (!coin.minimum || coin.minimum->isNegative())
        return malformed(QStringLiteral("The answer's minimum is missing or negative."));
    Minimum minimum{.coin = coin.offered.coin.value_or(CoinId()), .coins = *coin.minimum, .fiat = std::nullopt};
    if (coin.coinsPerFiat && coin.coinsPerFiat->isPositive()) {
        constexpr int fiatDigits = 8;
        const Result<Decimal> fiat = minimum.coins.dividedBy(*coin.coinsPerFiat, fiatDigits, Rounding::Up);
        minimum.fiat = fiat ? std::optional(*fiat) : std::nullopt;
    }
    return minimum;
}

Result<Estimate> understandEstimate(const PricedCoin &coin, const Money &price)
{
    if (!coin.coinsPerFiat || !coin.coinsPerFiat->isPositive())
        return malformed(QStringLiteral("The answer's rate is missing or not above zero."));
    const Result<Decimal> coins = price.amount().times(*coin.coinsPerFiat).and_then([&](const Decimal &exact) {
        return exact.rounded(coin.precision, Rounding::Up);
    });
    if (!coins || !coins->isPositive())
        return malformed(QStringLiteral("The answer's rate gives no amount above zero."));
    return Estimate{.coin = coin.offered.coin.value_or(CoinId()), .price = price, .coins = *coins};
}

Result<bool> understandWhiteLabel(const Json &data)
{
    const Json *member = data.find(u"white_label");
    if (member == nullptr)
        return malformed(QStringLiteral("The answer does not say whether the shop is white label."));
    // Documented as a boolean; PHP writes 1 as easily.
    return optionalBool(data, u"white_label").value_or(std::nullopt).value_or(false)
        || textField(data, u"white_label").value_or(QString()) == QLatin1String("1");
}

Result<Balance> understandBalance(const Json &data, const QString &code, const CodeTable &codes)
{
    AnswerReader reader(data);
    const QString answered = normalCode(reader.take(textField, u"psys_cid"));
    reader.require(answered == code, QStringLiteral("The answer is about %1 instead of %2.").arg(answered, code));
    const Decimal available = reader.take(decimalField, u"balance");
    if (reader.error())
        return fail(*reader.error());
    return Balance{.code = code, .coin = codes.coinOf(code), .available = available};
}

} // namespace tillgate::plisio
