// SPDX-License-Identifier: Apache-2.0
#include "coin/encoding/base58.h"
#include "practice/btcpay/replies.h"
#include "wire/jsonfields.h"

namespace tillgate::practice::btcpay {

namespace {

QString keyOf(const QString &kind, const QString &id)
{
    return QStringLiteral("btcpay/%1/%2").arg(kind, id);
}

} // namespace

Json record(const World &world, const QString &kind, const QString &id)
{
    return Json::parse(world.records.value(keyOf(kind, id))).value_or(Json());
}

void keepRecord(World &world, const QString &kind, const QString &id, const Json &content)
{
    if (content.isNull())
        world.records.remove(keyOf(kind, id));
    else
        world.records.insert(keyOf(kind, id), content.toBytes());
}

QList<Json> recordsOf(const World &world, const QString &kind)
{
    QList<Json> found;
    const QString start = keyOf(kind, {});
    for (auto at = world.records.lowerBound(start); at != world.records.constEnd() && at.key().startsWith(start); ++at)
        found.append(Json::parse(at.value()).value_or(Json()));
    return found;
}

Json with(const Json &object, const QString &key, const Json &value)
{
    Json::Object members = object.members();
    members.removeIf([&](const Json::Member &member) { return member.key == key; });
    members.append({key, value});
    return Json::object(std::move(members));
}

QString textAt(const Json &object, QStringView key)
{
    return optionalText(object, key).value_or(std::nullopt).value_or(QString());
}

bool flagAt(const Json &object, QStringView key, bool standard)
{
    return optionalBool(object, key).value_or(std::nullopt).value_or(standard);
}

QString newId(World &world, qsizetype bytes)
{
    return QString::fromLatin1(base58Encode(world.dice().bytes(bytes)));
}

} // namespace tillgate::practice::btcpay
