// SPDX-License-Identifier: Apache-2.0
#include "gateway/btcpay/bodies.h"

#include "gateway/btcpay/methods.h"

namespace tillgate::btcpay {

namespace {

Json metadataOf(const Order &order)
{
    Json::Object metadata{{QStringLiteral("orderId"), Json::string(order.reference.text())}};
    if (!order.description.isEmpty())
        metadata.append({QStringLiteral("itemDesc"), Json::string(order.description)});
    return Json::object(std::move(metadata));
}

/// Only the events that the official description lists; the others come with one of these.
Json events()
{
    Json::Array names;
    for (const char *name : {"InvoiceReceivedPayment", "InvoicePaymentSettled", "InvoiceProcessing", "InvoiceExpired",
                             "InvoiceSettled", "InvoiceInvalid"})
        names.append(Json::string(QString::fromLatin1(name)));
    return Json::object({{QStringLiteral("everything"), Json::boolean(false)},
                         {QStringLiteral("specificEvents"), Json::array(std::move(names))}});
}

} // namespace

QString refundName(const GatewayPaymentId &id)
{
    return QStringLiteral("Refund ") + id.text();
}

Json invoiceBody(const Order &order, const QString &code, bool wantsUnified)
{
    Json::Array methods{Json::string(sentMethod(code))};
    if (wantsUnified && code == onChainBitcoin)
        methods.append(Json::string(sentMethod(lightningBitcoin)));
    const Json checkout = Json::object(
        {{QStringLiteral("paymentMethods"), Json::array(std::move(methods))},
         {QStringLiteral("lazyPaymentMethods"), Json::boolean(false)}});
    return Json::object(
        {{QStringLiteral("amount"), Json::string(order.price.amount().toString())},
         {QStringLiteral("currency"), Json::string(order.price.currency().code())},
         {QStringLiteral("metadata"), metadataOf(order)},
         {QStringLiteral("checkout"), checkout},
         {QStringLiteral("receipt"), Json::object({{QStringLiteral("enabled"), Json::boolean(false)}})}});
}

Json webhookBody(const AccountSettings &settings, const Secret &secret)
{
    const QUrl url = settings.notifyUrl.value_or(QUrl());
    Json::Object body{{QStringLiteral("enabled"), Json::boolean(true)},
                      {QStringLiteral("automaticRedelivery"), Json::boolean(true)},
                      {QStringLiteral("url"), Json::string(QString::fromLatin1(url.toEncoded()))},
                      {QStringLiteral("authorizedEvents"), events()}};
    if (!secret.isEmpty())
        body.append({QStringLiteral("secret"), Json::string(QString::fromUtf8(secret.reveal()))});
    return Json::object(std::move(body));
}

Json refundBody(const RefundOrder &order, const QString &code)
{
    Json::Object body{{QStringLiteral("name"), Json::string(refundName(order.gatewayId))}};
    if (!order.reason.isEmpty())
        body.append({QStringLiteral("description"), Json::string(order.reason)});
    body.append({QStringLiteral("payoutMethods"), Json::array({Json::string(code.toUpper())})});
    const auto custom = [&](const QString &amount, const QString &currency) {
        body.append({QStringLiteral("refundVariant"), Json::string(QStringLiteral("Custom"))});
        body.append({QStringLiteral("customAmount"), Json::string(amount)});
        body.append({QStringLiteral("customCurrency"), Json::string(currency)});
    };
    if (order.coins)
        custom(order.coins->toShortString(), currencyOf(code));
    else if (order.worth)
        custom(order.worth->amount().toString(), order.worth->currency().code());
    else
        body.append({QStringLiteral("refundVariant"), Json::string(QStringLiteral("RateThen"))});
    return Json::object(std::move(body));
}

} // namespace tillgate::btcpay
