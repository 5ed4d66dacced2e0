// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/registry.h"
#include "practice/control.h"
#include "practice/gateways.h"

#include <algorithm>

namespace tillgate::test {

/// Where the practice gateways seem to be.
inline const QUrl practiceHost(QStringLiteral("http://127.0.0.1:8080"));

/// A gateway's own adaptor with the keys of its practice side.
inline std::unique_ptr<Gateway> practiceGateway(const practice::World &world, const QString &provider,
                                                AccountSettings settings = {})
{
    const QList<practice::Access> all = practice::accesses(world);
    const auto access = std::find_if(all.begin(), all.end(),
                                     [&](const practice::Access &known) { return known.provider == provider; });
    settings.name = AccountName(provider);
    settings.providerId = provider;
    settings.environment = AccountSettings::Environment::Practice;
    settings.baseUrl = practiceHost.resolved(QUrl(access->path));
    settings.merchantId = access->merchantId;
    Credentials credentials;
    credentials.apiKey = Secret(access->apiKey);
    credentials.webhookSecret = Secret(access->webhookSecret);
    return makeGateway(std::move(settings), std::move(credentials), CoinTable::builtIn()).value();
}

/// The request as the practice server would get it.
inline HttpRequest arriving(HttpRequest request)
{
    const QByteArray host = request.url.authority().toLatin1();
    request.url = QUrl::fromEncoded(request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
    request.headers.append({QByteArrayLiteral("Host"), host});
    return request;
}

/// Plays a call to its end against the world; a cut connection is NoAnswer, as the runner has it.
template<typename T>
Result<T> ask(practice::World &world, Call<T> call)
{
    if (call.refusal)
        return fail(*call.refusal);
    constexpr int mostSteps = 20;
    for (int step = 0; step < mostSteps; ++step) {
        const HttpReply reply = practice::serve(world, arriving(call.request)).reply;
        if (reply.status == 0)
            return fail(Error::Kind::NoAnswer, QStringLiteral("The connection was cut."));
        auto understood = call.understand(reply);
        if (!understood)
            return fail(call.followsEffect ? afterEffect(understood.error()) : understood.error());
        if (T *value = understood->value())
            return *std::move(value);
        const bool followsEffect = call.followsEffect || understood->next()->followsEffect;
        call = Call<T>(*understood->next());
        call.followsEffect = followsEffect;
    }
    return fail(Error::Kind::Usage, QStringLiteral("The call never ends."));
}

/// What the control API answers to `{"ok":true}` calls.
inline int control(practice::World &world, const QByteArray &path, const QByteArray &body)
{
    return practice::control(world, {.method = HttpRequest::Method::Post, .url = QUrl::fromEncoded("/control/" + path), .body = body}).status;
}

/// Sets or takes away a fault; `only` as in practice/control.h.
inline bool setFault(practice::World &world, const QByteArray &gateway, const QByteArray &kind, const QByteArray &only = {})
{
    const QByteArray body = R"({"gateway":")" + gateway + R"(","kind":")" + kind + R"(","only":")" + only + "\"}";
    return control(world, "fault", body) == 200;
}

/// One more notice now.
inline bool sendNotice(practice::World &world, const GatewayPaymentId &id, bool isForged)
{
    const QByteArray body = R"({"payment":")" + id.text().toLatin1() + R"(","forged":)" + (isForged ? "true}" : "false}");
    return control(world, "notice", body) == 200;
}

/// What the practice customer does, in the words of practice/customer.h.
inline bool pays(practice::World &world, const GatewayPaymentId &id, const QByteArray &how, bool confirms = true)
{
    const QByteArray body = R"({"payment":")" + id.text().toLatin1() + R"(","amount":")" + how + R"(","confirm":)"
        + (confirms ? "true}" : "false}");
    return control(world, "pay", body) == 200;
}

/// The deliveries due now, as they would arrive.
inline QList<HttpRequest> deliveries(practice::World &world)
{
    practice::queueNotices(world);
    QList<HttpRequest> requests;
    for (const practice::Delivery &due : practice::takeDue(world)) {
        requests.append({.method = HttpRequest::Method::Post, .url = QUrl(due.url.path()), .headers = due.headers, .body = due.body});
        practice::noteDelivered(world, due.number, true);
    }
    return requests;
}

} // namespace tillgate::test
