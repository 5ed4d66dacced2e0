// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/registry.h"
#include "practice/control.h"
#include "practice/gateways.h"
#include "sale/assessment.h"

#include <algorithm>

namespace tillgate::test {

/// An account at a practice gateway of this world, as the till would make it.
inline std::unique_ptr<Gateway> gatewayIn(const practice::World &world, const QString &providerId, const QUrl &notifyUrl)
{
    const QList<practice::Access> all = practice::accesses(world);
    const auto access = std::find_if(all.begin(), all.end(), [&](const practice::Access &entry) { return entry.provider == providerId; });
    AccountSettings settings;
    settings.name = AccountName(providerId);
    settings.providerId = providerId;
    settings.environment = AccountSettings::Environment::Practice;
    settings.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:8080") + access->path);
    settings.notifyUrl = notifyUrl;
    settings.merchantId = access->merchantId;
    settings.contactEmail = QStringLiteral("till@shop.example");
    Credentials credentials;
    credentials.apiKey = Secret(access->apiKey);
    credentials.webhookSecret = Secret(access->webhookSecret);
    return makeGateway(settings, std::move(credentials), CoinTable::builtIn()).value();
}

/// The answer as it would arrive: with the server's date; none if the connection was cut.
inline std::optional<HttpReply> served(practice::World &world, HttpRequest request)
{
    request.headers.append(NameValue{"host", "127.0.0.1:8080"});
    HttpReply reply = practice::serve(world, request).reply;
    if (reply.status == 0)
        return std::nullopt;
    reply.headers.append(NameValue{"date", toHttpDate(world.now())});
    return reply;
}

/// Plays a call to its end, without a network.
template<typename T>
Result<T> run(practice::World &world, Call<T> call)
{
    for (;;) {
        if (call.refusal)
            return fail(*call.refusal);
        const std::optional<HttpReply> reply = served(world, call.request);
        if (!reply)
            return fail(Error::Kind::NoAnswer, QStringLiteral("The connection was cut."));
        auto step = call.understand(*reply);
        if (!step)
            return fail(step.error());
        if (T *value = step->value())
            return *value;
        call = *step->next();
    }
}

inline Order orderOf(const QString &coin, const QString &price = QStringLiteral("25.00"))
{
    return {.reference = PaymentReference(QStringLiteral("T1-000001-1")),
            .price = Money::parse(price, u"EUR").value(),
            .coin = CoinId(coin),
            .description = QStringLiteral("Sale T1-000001")};
}

/// The payment as the till would have stored it after opening.
inline Payment storedPayment(const Order &order, const Quote &quote)
{
    Payment payment{.reference = order.reference,
                    .sale = SaleId(QStringLiteral("T1-000001")),
                    .account = AccountName(QStringLiteral("practice")),
                    .coin = order.coin,
                    .price = order.price,
                    .stage = PaymentStage::Waiting};
    payment.quote = quote;
    return payment;
}

/// The notices that are due now, as they would arrive at the till.
inline QList<HttpRequest> arrived(practice::World &world)
{
    practice::queueNotices(world);
    QList<HttpRequest> requests;
    for (const practice::Delivery &delivery : practice::takeDue(world))
        requests.append({.method = HttpRequest::Method::Post, .url = delivery.url, .headers = delivery.headers, .body = delivery.body});
    return requests;
}

inline HttpReply controlled(practice::World &world, const QByteArray &path, const QByteArray &body)
{
    return practice::control(world, {.method = HttpRequest::Method::Post, .url = QUrl::fromEncoded("/control/" + path), .body = body});
}

} // namespace tillgate::test
