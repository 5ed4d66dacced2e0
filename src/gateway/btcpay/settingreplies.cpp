// SPDX-License-Identifier: Apache-2.0
#include "gateway/btcpay/replies.h"

#include "wire/jsonfields.h"

namespace tillgate::btcpay {

namespace {

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(Error::Kind::Malformed, detail);
}

/// The plain ids of a list's objects; anything else is an error, because the ids go into paths.
Result<QString> plainId(const Json &entry)
{
    const Result<QString> id = textField(entry, u"id");
    if (!id || !isPlainId(*id))
        return malformed(QStringLiteral("The answer holds an entry without an id."));
    return id;
}

} // namespace

Result<QStringList> webhooksTo(const Json &json, const QUrl &url)
{
    if (!json.isArray())
        return malformed(QStringLiteral("The answer is no list of webhooks."));
    QStringList ids;
    for (const Json &entry : json.items()) {
        const Result<QString> id = plainId(entry);
        if (!id)
            return fail(id.error());
        if (QUrl(textField(entry, u"url").value_or(QString())) == url)
            ids.append(*id);
    }
    return ids;
}

Result<Secret> understandWebhook(const Json &json, const Secret &ours)
{
    if (const Result<QString> id = plainId(json); !id)
        return fail(id.error());
    const Result<std::optional<QString>> secret = optionalText(json, u"secret");
    if (!secret)
        return fail(secret.error());
    if (!*secret && ours.isEmpty())
        return malformed(QStringLiteral("The answer does not tell the webhook's secret."));
    return *secret ? Secret((*secret)->toUtf8()) : ours;
}

Result<QStringList> understandDeliveries(const Json &json)
{
    if (!json.isArray())
        return malformed(QStringLiteral("The answer is no list of deliveries."));
    QStringList ids;
    for (const Json &entry : json.items()) {
        const Result<QString> id = plainId(entry);
        if (!id)
            return fail(id.error());
        ids.append(*id);
    }
    return ids;
}

Result<QStringList> understandKey(const Json &json)
{
    const Json *list = json.find(u"permissions");
    if (list == nullptr || !list->isArray())
        return malformed(QStringLiteral("The answer does not say what the key may do."));
    QStringList permissions;
    for (const Json &item : list->items())
        permissions.append(item.toString());
    return permissions;
}

} // namespace tillgate::btcpay
