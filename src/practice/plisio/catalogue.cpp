// SPDX-License-Identifier: Apache-2.0
#include "practice/jsonwriting.h"
#include "practice/plisio/replies.h"
#include "practice/rates.h"

namespace tillgate::practice::plisio {

namespace {

QString fixedText(const std::optional<Decimal> &value, int digits)
{
    return value.value_or(Decimal()).rounded(digits, Rounding::HalfUp).value_or(Decimal()).toString();
}

Json planJson(const QString &plan, const QString &fee, int feeRate)
{
    return Json::object({{QStringLiteral("plan"), text(plan)},
                         {QStringLiteral("conf_target"), number(qint64(2))},
                         {QStringLiteral("feeRate"), number(qint64(feeRate))},
                         {QStringLiteral("dynamicField"), text(QStringLiteral("feeRate"))},
                         {QStringLiteral("unit"), text(QStringLiteral("satoshi/byte"))},
                         {QStringLiteral("value"), text(fee)}});
}

} // namespace

HttpReply shop(const World &world)
{
    const bool isWhiteLabel = !isShopSetting(world, "white_label", "off");
    const qint64 payer = isShopSetting(world, "commission", "client") ? 2 : 1; // what the numbers mean is not documented
    return success(Json::object({{QStringLiteral("name"), text(QStringLiteral("Practice shop"))},
                                 {QStringLiteral("link"), text(QStringLiteral("https://shop.example"))},
                                 {QStringLiteral("logo"), Json()},
                                 {QStringLiteral("commission_payment"), number(payer)},
                                 {QStringLiteral("white_label"), Json::boolean(isWhiteLabel)},
                                 {QStringLiteral("extra_commission"), number(qint64(0))},
                                 {QStringLiteral("verified"), Json::boolean(true)}}));
}

Json coinJson(const OfferedCoin &coin, const QString &fiat, const QDateTime &now)
{
    const auto rate = [&](const QString &currency) { return converted(Decimal(1), currency, coin.ticker, now, 12); };
    return Json::object({
        {QStringLiteral("name"), text(coin.name)},
        {QStringLiteral("cid"), text(coin.cid)},
        {QStringLiteral("currency"), text(coin.cid)},
        {QStringLiteral("icon"), text(QStringLiteral("https://plisio.net/img/psys-icon/%1.svg").arg(coin.cid))},
        {QStringLiteral("rate_usd"), text(fixedText(rate(QStringLiteral("usd")), 12))},
        {QStringLiteral("price_usd"), text(fixedText(dollarsFor(coin.ticker, now), 5))},
        {QStringLiteral("precision"), text(QString::number(coin.precision))},
        {QStringLiteral("output_precision"), text(QString::number(coin.precision))},
        {QStringLiteral("fiat"), text(fiat)},
        {QStringLiteral("fiat_rate"), text(fixedText(rate(fiat), 12))},
        {QStringLiteral("min_sum_in"), text(fixedText(minimumOf(coin, now), coin.precision))},
        {QStringLiteral("invoice_commission_percentage"), Json::number(QByteArrayLiteral("0.5"))}, // a text stops the Python SDK
        {QStringLiteral("hidden"), number(qint64(coin.isHidden ? 1 : 0))},
        {QStringLiteral("maintenance"), Json::boolean(coin.isInMaintenance)},
        {QStringLiteral("contractOf"), textOrNull(coin.parent)},
        {QStringLiteral("contractStandard"), textOrNull(coin.standard)},
    });
}

HttpReply currencies(const World &world, const QString &fiat)
{
    const QString asked = fiat.isEmpty() ? QStringLiteral("USD") : fiat.toUpper();
    if (!isFiat(asked))
        return unsupportedCoin(asked);
    Json::Array all;
    for (const OfferedCoin &coin : offeredCoins())
        all.append(coinJson(coin, asked, world.now()));
    return success(Json::array(std::move(all)));
}

HttpReply fees(const World &world, const HttpRequest &request, const QString &kind, const QString &cid)
{
    const OfferedCoin *coin = findCoin(cid.isEmpty() ? item(request, "psys_cid") : cid);
    if (coin == nullptr)
        return unsupportedCoin(cid);
    const int feeRate = world.chains().value(chainName(coin->standard, coin->ticker)).feeRate;
    const Decimal perUnit = Decimal::fromCoefficient(1, 6).value_or(Decimal()); // 100 bytes, say
    const QString fee = fixedText(perUnit.times(Decimal(feeRate)).value_or(perUnit), coin->precision);
    Json::Object members{{QStringLiteral("psys_cid"), text(coin->cid)}, {QStringLiteral("currency"), text(coin->cid)}};
    if (kind == QLatin1String("fee-plan")) {
        for (const char *plan : {"normal", "priority"})
            members.append({QString::fromLatin1(plan), planJson(QString::fromLatin1(plan), fee, feeRate)});
        return success(Json::object(std::move(members)));
    }
    const QString plan = item(request, "feePlan");
    members.append({QStringLiteral("fee"), text(fee)});
    members.append({QStringLiteral("plan"), text(plan.isEmpty() ? QStringLiteral("normal") : plan)});
    if (kind == QLatin1String("commission")) {
        members.append({QStringLiteral("commission"), text(QStringLiteral("0"))});
        members.append({QStringLiteral("maxAmount"), text(QStringLiteral("0"))});
    }
    return success(Json::object(std::move(members)));
}

} // namespace tillgate::practice::plisio
