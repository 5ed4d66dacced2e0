// SPDX-License-Identifier: Apache-2.0
#include "gateway/btcpay/registration.h"

#include "gateway/btcpay/errors.h"
#include "gateway/btcpay/replies.h"
#include "wire/jsonfields.h"

namespace tillgate::btcpay {

namespace {

using SecretStep = Call<Secret>::Step;
using SentStep = Call<bool>::Step;

Call<Secret> adding(const Requests &requests)
{
    return single<Secret>(answers, requests.addWebhook(), Effect::MayHaveActed,
                          [requests](const Json &json, const HttpReply &) {
                              return understandWebhook(json, requests.credentials().webhookSecret);
                          });
}

Call<Secret> changing(const Requests &requests, const QString &id)
{
    const Routes routes = requests.changeWebhook(id);
    const auto secret = [requests](const Json &json, const HttpReply &) {
        return understandWebhook(json, requests.credentials().webhookSecret);
    };
    return eitherRoute(single<Secret>(answers, routes.flat, Effect::MayHaveActed, secret), routes.nested);
}

/// The answer is empty: only its status counts.
Call<Secret> replacing(const Requests &requests, const QString &id)
{
    const Routes routes = requests.removeWebhook(id);
    const Call<Secret> removal{.request = routes.flat, .understand = [requests](const HttpReply &reply) -> Result<SecretStep> {
                                   if (reply.isSuccess())
                                       return SecretStep(adding(requests));
                                   const Result<Json> json = document(reply, Effect::MayHaveActed);
                                   return fail(json ? tillgate::unexpected(Effect::MayHaveActed, QString())
                                                    : json.error());
                               }};
    return eitherRoute(removal, routes.nested);
}

/// A redelivery on its way: which deliveries are still to be looked into.
struct Progress
{
    Requests requests;
    GatewayPaymentId invoice;
    QString webhook = {};
    QStringList deliveries = {};
};

Error noDelivery()
{
    return {.kind = Error::Kind::NotFound,
            .detail = QStringLiteral("The server holds no delivery about this invoice for this till's address.")};
}

Call<bool> resending(const Progress &progress, const QString &delivery)
{
    const Routes routes = progress.requests.redeliver(progress.webhook, delivery);
    const auto isSent = [](const Json &json, const HttpReply &) -> Result<bool> {
        if (!json.isString() || json.toString().isEmpty())
            return fail(Error::Kind::Malformed, QStringLiteral("The answer names no new delivery."));
        return true;
    };
    return eitherRoute(single<bool>(answers, routes.flat, Effect::MayHaveActed, isSent), routes.nested);
}

Result<SentStep> lookIntoNext(Progress progress)
{
    if (progress.deliveries.isEmpty())
        return fail(noDelivery());
    const QString delivery = progress.deliveries.takeFirst();
    const Routes routes = progress.requests.deliveredBody(progress.webhook, delivery);
    const auto look = [progress, delivery](const Json &json, const HttpReply &) -> Result<SentStep> {
        const bool isMeant = textField(json, u"invoiceId").value_or(QString()) == progress.invoice.text();
        return isMeant ? Result<SentStep>(SentStep(resending(progress, delivery))) : lookIntoNext(progress);
    };
    return SentStep(eitherRoute(single<bool>(answers, routes.flat, Effect::None, look), routes.nested));
}

Result<SentStep> askDeliveries(Progress progress, const QStringList &webhooks)
{
    if (webhooks.isEmpty())
        return fail(noDelivery());
    progress.webhook = webhooks.first();
    const Routes routes = progress.requests.deliveries(progress.webhook);
    const auto take = [progress](const Json &json, const HttpReply &) {
        return understandDeliveries(json).and_then([&](const QStringList &ids) {
            Progress next = progress;
            next.deliveries = ids;
            return lookIntoNext(next);
        });
    };
    return SentStep(eitherRoute(single<bool>(answers, routes.flat, Effect::None, take), routes.nested));
}

} // namespace

Call<Secret> webhookRegistration(const Requests &requests)
{
    const QUrl url = requests.settings().notifyUrl.value_or(QUrl());
    return single<Secret>(answers, requests.webhooks(), Effect::None,
                          [requests, url](const Json &json, const HttpReply &) {
                              return webhooksTo(json, url).map([&](const QStringList &ids) {
                                  if (ids.isEmpty())
                                      return SecretStep(adding(requests));
                                  const bool holdsSecret = !requests.credentials().webhookSecret.isEmpty();
                                  return SecretStep(holdsSecret ? changing(requests, ids.first())
                                                                : replacing(requests, ids.first()));
                              });
                          });
}

Call<bool> redelivery(const Requests &requests, const GatewayPaymentId &id)
{
    const QUrl url = requests.settings().notifyUrl.value_or(QUrl());
    const Progress progress{.requests = requests, .invoice = id};
    return single<bool>(answers, requests.webhooks(), Effect::None,
                        [progress, url](const Json &json, const HttpReply &) {
                            return webhooksTo(json, url).and_then(
                                [&](const QStringList &ids) { return askDeliveries(progress, ids); });
                        });
}

} // namespace tillgate::btcpay
