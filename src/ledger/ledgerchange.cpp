// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledgerchange.h"

#include "wire/json.h"

#include <array>
#include <utility>

namespace tillgate {

namespace {

using Topic = LedgerChange::Topic;

/// PostgreSQL takes payloads below 8000 bytes.
constexpr qsizetype longestPayload = 7900;

constexpr std::array<std::pair<Topic, QLatin1String>, 5> topicNames{{
    {Topic::Everything, QLatin1String("everything")},
    {Topic::Sale, QLatin1String("sale")},
    {Topic::Payment, QLatin1String("payment")},
    {Topic::Notice, QLatin1String("notice")},
    {Topic::Document, QLatin1String("document")},
}};

QString nameOf(Topic topic)
{
    for (const auto &[known, name] : topicNames) {
        if (known == topic)
            return name;
    }
    Q_UNREACHABLE();
}

Topic topicOf(const QString &name)
{
    for (const auto &[topic, known] : topicNames) {
        if (known == name)
            return topic;
    }
    return Topic::Everything;
}

QString textOf(const Json &object, QStringView key)
{
    const Json *value = object.find(key);
    return value == nullptr ? QString() : value->toString();
}

} // namespace

QByteArray ledgerChangeToPayload(const LedgerChange &change)
{
    Json::Object members{{QStringLiteral("topic"), Json::string(nameOf(change.topic))}};
    const auto add = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            members.append({QString::fromLatin1(key), Json::string(text)});
    };
    add("writer", change.writer);
    add("subject", change.subject);
    add("account", change.account.text());
    add("gatewayId", change.gatewayId.text());
    add("parentId", change.parentId.text());
    const QByteArray payload = Json::object(members).toBytes();
    return payload.size() <= longestPayload ? payload : ledgerChangeToPayload({.topic = Topic::Everything});
}

Result<LedgerChange> ledgerChangeFromPayload(const QByteArray &payload)
{
    const Result<Json> json = Json::parse(payload);
    if (!json)
        return fail(json.error());
    if (!json->isObject())
        return fail(Error::Kind::Malformed, QStringLiteral("A notification of the ledger is no object."));
    return LedgerChange{.topic = topicOf(textOf(*json, u"topic")),
                        .writer = textOf(*json, u"writer"),
                        .subject = textOf(*json, u"subject"),
                        .account = AccountName(textOf(*json, u"account")),
                        .gatewayId = GatewayPaymentId(textOf(*json, u"gatewayId")),
                        .parentId = GatewayPaymentId(textOf(*json, u"parentId"))};
}

} // namespace tillgate
