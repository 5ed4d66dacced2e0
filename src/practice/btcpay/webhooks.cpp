// SPDX-License-Identifier: Apache-2.0
#include "coin/encoding/base58.h"
#include "practice/btcpay/posting.h"
#include "practice/btcpay/replies.h"
#include "practice/jsonwriting.h"
#include "wire/jsonfields.h"

#include <algorithm>

namespace tillgate::practice::btcpay {

namespace {

QString webhookKind()
{
    return QStringLiteral("webhook");
}

QString deliveryKind()
{
    return QStringLiteral("delivery");
}

QString right()
{
    return QStringLiteral("btcpay.store.webhooks.canmodifywebhooks");
}

Json withoutSecret(const Json &webhook)
{
    Json::Object members = webhook.members();
    members.removeIf([](const Json::Member &member) { return member.key == QLatin1String("secret"); });
    return Json::object(std::move(members));
}

bool isAbsolute(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && url.scheme().startsWith(QLatin1String("http")) && !url.host().isEmpty();
}

Json authorizedEvents(const Json &body)
{
    const Json *given = body.find(u"authorizedEvents");
    const Json events = given != nullptr && given->isObject() ? *given : Json::object({});
    const Json *list = events.find(u"specificEvents");
    const Json names = list != nullptr && list->isArray() ? *list : Json::array({});
    return Json::object({{QStringLiteral("everything"), Json::boolean(flagAt(events, u"everything", true))},
                         {QStringLiteral("specificEvents"), names}});
}

Json webhookJson(const QString &id, const QString &secret, const Json &body)
{
    return Json::object({{QStringLiteral("id"), text(id)},
                         {QStringLiteral("enabled"), Json::boolean(flagAt(body, u"enabled", true))},
                         {QStringLiteral("automaticRedelivery"), Json::boolean(flagAt(body, u"automaticRedelivery", true))},
                         {QStringLiteral("url"), text(textAt(body, u"url"))},
                         {QStringLiteral("authorizedEvents"), authorizedEvents(body)},
                         {QStringLiteral("secret"), text(secret)}});
}

template<typename Act>
HttpReply withWebhook(World &world, const Visit &visit, Act act)
{
    const Json webhook = record(world, webhookKind(), visit.name(0));
    return webhook.isNull() ? notFound(visit, QStringLiteral("webhook"), right()) : act(webhook);
}

template<typename Act>
HttpReply withDelivery(World &world, const Visit &visit, Act act)
{
    const Json delivery = record(world, deliveryKind(), visit.name(1));
    const bool isOurs = textAt(delivery, u"webhookId") == visit.name(0);
    return delivery.isNull() || !isOurs ? notFound(visit, QStringLiteral("webhookdelivery"), {}) : act(delivery);
}

/// What is still on its way has no answer yet.
Json deliveryJson(const World &world, const Json &delivery)
{
    const QByteArray body = textAt(delivery, u"body").toUtf8();
    const bool isWaiting = std::any_of(world.deliveries.begin(), world.deliveries.end(),
                                       [&](const Delivery &waiting) { return waiting.body == body; });
    return Json::object({{QStringLiteral("id"), text(textAt(delivery, u"id"))},
                         {QStringLiteral("timestamp"), number(textAt(delivery, u"timestamp").toLongLong())},
                         {QStringLiteral("deliveryTime"), number(textAt(delivery, u"timestamp").toLongLong())},
                         {QStringLiteral("httpCode"), isWaiting ? Json() : number(qint64(200))},
                         {QStringLiteral("errorMessage"), Json()},
                         {QStringLiteral("status"), text(isWaiting ? QStringLiteral("Failed") : QStringLiteral("HttpSuccess"))}});
}

} // namespace

HttpReply webhooks(World &world, const Visit &)
{
    Json::Array list;
    for (const Json &webhook : recordsOf(world, webhookKind()))
        list.append(withoutSecret(webhook));
    return jsonReply(200, Json::array(std::move(list)));
}

HttpReply makeWebhook(World &world, const Visit &visit)
{
    const Json body = visit.body();
    if (!isAbsolute(textAt(body, u"url")))
        return ruleBroken(QStringLiteral("Url"), QStringLiteral("Url must be a valid URL"));
    const QString given = textAt(body, u"secret");
    const QString secret = given.isEmpty() ? QString::fromLatin1(base58Encode(world.dice().bytes(20))) : given;
    const Json webhook = webhookJson(newId(world), secret, body);
    keepRecord(world, webhookKind(), textAt(webhook, u"id"), webhook);
    return jsonReply(200, webhook);
}

HttpReply oneWebhook(World &world, const Visit &visit)
{
    return withWebhook(world, visit, [](const Json &webhook) { return jsonReply(200, withoutSecret(webhook)); });
}

HttpReply changeWebhook(World &world, const Visit &visit)
{
    return withWebhook(world, visit, [&](const Json &webhook) {
        const Json body = visit.body();
        if (!isAbsolute(textAt(body, u"url")))
            return ruleBroken(QStringLiteral("Url"), QStringLiteral("Url must be a valid URL"));
        const QString given = textAt(body, u"secret");
        const Json next = webhookJson(visit.name(0), given.isEmpty() ? textAt(webhook, u"secret") : given, body);
        keepRecord(world, webhookKind(), visit.name(0), next);
        return jsonReply(200, withoutSecret(next));
    });
}

HttpReply dropWebhook(World &world, const Visit &visit)
{
    return withWebhook(world, visit, [&](const Json &) {
        keepRecord(world, webhookKind(), visit.name(0), Json());
        return emptyReply(200);
    });
}

HttpReply deliveries(World &world, const Visit &visit)
{
    return withWebhook(world, visit, [&](const Json &) {
        QList<Json> found;
        for (const Json &delivery : recordsOf(world, deliveryKind())) {
            if (textAt(delivery, u"webhookId") == visit.name(0))
                found.append(delivery);
        }
        std::stable_sort(found.begin(), found.end(), [](const Json &a, const Json &b) {
            return textAt(a, u"number").toLongLong() > textAt(b, u"number").toLongLong();
        });
        const QString count = visit.query(QStringLiteral("count")).value(0);
        Json::Array list;
        for (const Json &delivery : found.mid(0, count.isEmpty() ? -1 : count.toInt()))
            list.append(deliveryJson(world, delivery));
        return jsonReply(200, Json::array(std::move(list)));
    });
}

HttpReply oneDelivery(World &world, const Visit &visit)
{
    return withDelivery(world, visit, [&](const Json &delivery) { return jsonReply(200, deliveryJson(world, delivery)); });
}

HttpReply deliveredBody(World &world, const Visit &visit)
{
    return withDelivery(world, visit, [](const Json &delivery) {
        return HttpReply{.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = textAt(delivery, u"body").toUtf8()};
    });
}

HttpReply redeliver(World &world, const Visit &visit)
{
    return withWebhook(world, visit, [&](const Json &webhook) {
        return withDelivery(world, visit, [&](const Json &delivery) {
            Delivery again = repeated(world, webhook, delivery);
            const QString id = textAt(Json::parse(again.body).value_or(Json()), u"deliveryId");
            again.number = world.nextNumber();
            again.dueAt = world.now();
            world.deliveries.append(again);
            return jsonReply(200, text(id));
        });
    });
}

} // namespace tillgate::practice::btcpay
