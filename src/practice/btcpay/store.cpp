// SPDX-License-Identifier: Apache-2.0
#include "practice/btcpay/methods.h"
#include "practice/btcpay/replies.h"
#include "practice/jsonwriting.h"
#include "practice/rates.h"

namespace tillgate::practice::btcpay {

namespace {

Json methodEntry(const Method &method)
{
    return Json::object({{QStringLiteral("enabled"), Json::boolean(true)}, {QStringLiteral("paymentMethodId"), text(method.id)}});
}

Json storeJson(const World &world)
{
    return Json::object({
        {QStringLiteral("id"), text(keysOf(world).storeId)},
        {QStringLiteral("name"), text(QStringLiteral("Practice shop"))},
        {QStringLiteral("website"), Json()},
        {QStringLiteral("defaultCurrency"), text(QStringLiteral("EUR"))},
        {QStringLiteral("invoiceExpiration"), number(qint64(900))},
        {QStringLiteral("monitoringExpiration"), number(qint64(86400))},
        {QStringLiteral("speedPolicy"), text(QStringLiteral("MediumSpeed"))},
        {QStringLiteral("paymentTolerance"), Json::number(QByteArrayLiteral("0.0"))},
        {QStringLiteral("networkFeeMode"), text(chargesNetworkFee(world) ? QStringLiteral("Always") : QStringLiteral("Never"))},
        {QStringLiteral("lazyPaymentMethods"), Json::boolean(false)},
        {QStringLiteral("defaultPaymentMethod"), text(QStringLiteral("BTC-CHAIN"))},
        {QStringLiteral("onChainWithLnInvoiceFallback"), Json::boolean(false)},
        {QStringLiteral("payJoinEnabled"), Json::boolean(false)},
        {QStringLiteral("archived"), Json::boolean(false)},
        {QStringLiteral("paymentMethodCriteria"), Json::array({})},
    });
}

Json rateEntry(const QString &pair, const QDateTime &now)
{
    constexpr int digits = 8;
    const std::optional<Decimal> rate = converted(Decimal(1), pair.section(QLatin1Char('_'), 0, 0), pair.section(QLatin1Char('_'), 1), now, digits);
    const Json errors = rate ? Json::array({}) : Json::array({text(QStringLiteral("RateUnavailable(%1)").arg(pair))});
    return Json::object({{QStringLiteral("currencyPair"), text(pair)},
                         {QStringLiteral("rate"), rate ? text(rate->toShortString()) : Json()},
                         {QStringLiteral("errors"), errors}});
}

/// What settled by this method so far.
Decimal earned(const World &world, const QString &methodId)
{
    Decimal sum;
    for (const Payment &payment : world.payments()) {
        if (payment.provider == QLatin1String("btcpay") && payment.coinCode == methodId && payment.stage == Stage::Finished)
            sum = sum.plus(payment.receivedCoins).value_or(sum);
    }
    return sum;
}

Json digits(const Decimal &value)
{
    return text(value.rounded(0, Rounding::Down).value_or(Decimal()).toString());
}

} // namespace

bool chargesNetworkFee(const World &world)
{
    return world.records.value(QStringLiteral("btcpay/shop/network_fee")) == "always";
}

HttpReply health(World &, const Visit &)
{
    return jsonReply(200, Json::object({{QStringLiteral("synchronized"), Json::boolean(true)}}));
}

HttpReply serverInfo(World &, const Visit &)
{
    Json::Array ids;
    for (const Method &method : storeMethodList())
        ids.append(text(method.id));
    return jsonReply(200, Json::object({{QStringLiteral("syncStatus"), Json::array({})},
                                        {QStringLiteral("version"), text(QStringLiteral("2.4.1"))},
                                        {QStringLiteral("onion"), Json()},
                                        {QStringLiteral("supportedPaymentMethods"), Json::array(std::move(ids))},
                                        {QStringLiteral("fullySynched"), Json::boolean(true)}}));
}

HttpReply stores(World &world, const Visit &)
{
    return jsonReply(200, Json::array({storeJson(world)}));
}

HttpReply oneStore(World &world, const Visit &)
{
    return jsonReply(200, storeJson(world));
}

HttpReply storeMethods(World &, const Visit &visit)
{
    // Every method of this store is enabled.
    const bool wantsDisabled = visit.query(QStringLiteral("onlyEnabled")).contains(QStringLiteral("false"));
    Json::Array list;
    for (const Method &method : wantsDisabled ? QList<Method>() : storeMethodList())
        list.append(methodEntry(method));
    return jsonReply(200, Json::array(std::move(list)));
}

HttpReply oneStoreMethod(World &, const Visit &visit)
{
    const Method *method = findMethod(visit.name(0));
    return method == nullptr ? notFound(visit, QStringLiteral("paymentmethod"), {}) : jsonReply(200, methodEntry(*method));
}

HttpReply rates(World &world, const Visit &visit)
{
    Json::Array list;
    for (const QString &pair : visit.query(QStringLiteral("currencyPair"))) {
        if (pair.count(QLatin1Char('_')) != 1)
            return ruleBroken(QStringLiteral("currencyPair"), QStringLiteral("Invalid currency pair"));
        list.append(rateEntry(pair.toUpper(), world.now()));
    }
    return jsonReply(200, Json::array(std::move(list)));
}

HttpReply wallet(World &world, const Visit &visit)
{
    const Method *method = findMethod(visit.name(0));
    if (method == nullptr || method->isLightning())
        return notFound(visit, QStringLiteral("paymentmethod"), {});
    const QString balance = earned(world, method->id).toShortString();
    return jsonReply(200, Json::object({{QStringLiteral("balance"), text(balance)},
                                        {QStringLiteral("unconfirmedBalance"), text(QStringLiteral("0"))},
                                        {QStringLiteral("confirmedBalance"), text(balance)},
                                        {QStringLiteral("label"), text(QString())}}));
}

HttpReply lightningBalance(World &world, const Visit &visit)
{
    if (visit.name(0).compare(QLatin1String("BTC"), Qt::CaseInsensitive) != 0)
        return problem(404, QStringLiteral("unknown-cryptocode"), QStringLiteral("This crypto code isn't set up in this BTCPay Server instance"));
    const Decimal thousandths = earned(world, QStringLiteral("BTC-LN")).times(Decimal(100'000'000'000)).value_or(Decimal());
    const Json none = text(QStringLiteral("0"));
    return jsonReply(200, Json::object({{QStringLiteral("onchain"), Json::object({{QStringLiteral("confirmed"), none},
                                                                                  {QStringLiteral("unconfirmed"), none},
                                                                                  {QStringLiteral("reserved"), none}})},
                                        {QStringLiteral("offchain"), Json::object({{QStringLiteral("opening"), none},
                                                                                   {QStringLiteral("local"), digits(thousandths)},
                                                                                   {QStringLiteral("remote"), none},
                                                                                   {QStringLiteral("closing"), none}})}}));
}

} // namespace tillgate::practice::btcpay
