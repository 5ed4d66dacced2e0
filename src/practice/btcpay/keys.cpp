// SPDX-License-Identifier: Apache-2.0
#include "coin/encoding/base58.h"
#include "practice/btcpay/replies.h"
#include "practice/jsonwriting.h"
#include "wire/signature.h"

#include <algorithm>
#include <array>

namespace tillgate::practice::btcpay {

namespace {

QString keyKind()
{
    return QStringLiteral("key");
}

QString everything()
{
    return QStringLiteral("unrestricted");
}

/// What the practice key holds: all that a shop may want (dossier btcpay 1.1).
constexpr std::array shopRights{"btcpay.store.canmodifyinvoices",
                                "btcpay.store.canviewinvoices",
                                "btcpay.store.cancreateinvoice",
                                "btcpay.store.canviewstoresettings",
                                "btcpay.store.cancreatepullpayments",
                                "btcpay.store.cancreatenonapprovedpullpayments",
                                "btcpay.store.canviewpullpayments",
                                "btcpay.store.canmanagepullpayments",
                                "btcpay.store.canarchivepullpayments",
                                "btcpay.store.canviewpayouts",
                                "btcpay.store.canmanagepayouts",
                                "btcpay.store.canviewwallet",
                                "btcpay.store.canuselightningnode",
                                "btcpay.store.webhooks.canmodifywebhooks"};

struct Inclusion
{
    const char *wider;
    const char *narrower;
};
constexpr std::array inclusions{
    Inclusion{"btcpay.store.canmodifyinvoices", "btcpay.store.cancreateinvoice"},
    Inclusion{"btcpay.store.canmodifyinvoices", "btcpay.store.canviewinvoices"},
    Inclusion{"btcpay.store.canviewstoresettings", "btcpay.store.canviewinvoices"},
    Inclusion{"btcpay.store.canviewstoresettings", "btcpay.store.canviewpullpayments"},
    Inclusion{"btcpay.store.canviewstoresettings", "btcpay.store.canviewpayouts"},
    Inclusion{"btcpay.store.cancreatepullpayments", "btcpay.store.cancreatenonapprovedpullpayments"},
    Inclusion{"btcpay.store.canmanagepullpayments", "btcpay.store.canviewpullpayments"},
    Inclusion{"btcpay.store.canmanagepullpayments", "btcpay.store.canmanagepayouts"},
};

Json keyJson(const QByteArray &key, const QString &label, const QStringList &permissions)
{
    Json::Array list;
    for (const QString &permission : permissions)
        list.append(text(permission));
    return Json::object({{QStringLiteral("apiKey"), text(QString::fromLatin1(key))},
                         {QStringLiteral("label"), text(label)},
                         {QStringLiteral("permissions"), Json::array(std::move(list))}});
}

Json shopKey(const World &world)
{
    const Keys keys = keysOf(world);
    QStringList permissions;
    for (const char *right : shopRights)
        permissions.append(QString::fromLatin1(right) + QLatin1Char(':') + keys.storeId);
    return keyJson(keys.apiKey, QStringLiteral("Practice till"), permissions);
}

/// The key that the request carries: "token" and "Bearer" mean the same, in any case.
QByteArray givenKey(const HttpRequest &request)
{
    const QByteArray header = request.header("authorization").value_or(QByteArray());
    const qsizetype blank = header.indexOf(' ');
    const QByteArray scheme = header.first(std::max<qsizetype>(0, blank)).toLower();
    return scheme == "token" || scheme == "bearer" ? header.sliced(blank + 1).trimmed() : QByteArray();
}

Json keyOf(const World &world, const HttpRequest &request)
{
    const QByteArray given = givenKey(request);
    if (isEqualConstantTime(given, keysOf(world).apiKey))
        return record(world, QStringLiteral("dropped"), QStringLiteral("shop")).isNull() ? shopKey(world) : Json();
    return given.isEmpty() ? Json() : record(world, keyKind(), QString::fromLatin1(given));
}

bool isOwner(const World &world, const HttpRequest &request)
{
    const Keys keys = keysOf(world);
    const QByteArray pair = keys.email + ':' + keys.password;
    const QByteArray expected = "basic " + pair.toBase64();
    const QByteArray given = request.header("authorization").value_or(QByteArray());
    const QByteArray normal = given.left(6).toLower() + given.mid(6);
    return isEqualConstantTime(normal, expected);
}

} // namespace

Keys keysOf(const World &world)
{
    return {.apiKey = world.dice().fixedBytes("btcpay api key", 20).toHex(),
            .webhookSecret = base58Encode(world.dice().fixedBytes("btcpay webhook secret", 20)),
            .email = "practice@tillgate.example",
            .password = base58Encode(world.dice().fixedBytes("btcpay password", 12)),
            .storeId = QString::fromLatin1(base58Encode(world.dice().fixedBytes("btcpay store", 32)))};
}

tl::expected<QStringList, HttpReply> permissionsOf(const World &world, const HttpRequest &request)
{
    if (isOwner(world, request))
        return QStringList{everything()};
    const Json key = keyOf(world, request);
    const Json *list = key.find(u"permissions");
    if (list == nullptr) {
        const QString message = givenKey(request).isEmpty()
            ? QStringLiteral("Authentication is required for accessing this endpoint")
            : QStringLiteral("ApiKey authentication failed: Unknown API Key");
        return tl::unexpected(problem(401, QStringLiteral("unauthenticated"), message));
    }
    QStringList permissions;
    for (const Json &item : list->items())
        permissions.append(item.toString());
    return permissions;
}

bool holdsRight(const QStringList &permissions, const QString &right, const QString &storeId)
{
    if (permissions.contains(everything()) || permissions.contains(right)
        || permissions.contains(right + QLatin1Char(':') + storeId))
        return true;
    return std::any_of(inclusions.begin(), inclusions.end(), [&](const Inclusion &inclusion) {
        return right == QLatin1String(inclusion.narrower)
            && holdsRight(permissions, QString::fromLatin1(inclusion.wider), storeId);
    });
}

HttpReply currentKey(World &world, const Visit &visit)
{
    const Json key = keyOf(world, visit.request);
    return key.isNull() ? problem(404, QStringLiteral("apikey-not-found"), QStringLiteral("The key was not found"))
                        : jsonReply(200, key);
}

HttpReply dropKey(World &world, const Visit &visit)
{
    const QString key = QString::fromLatin1(givenKey(visit.request));
    keepRecord(world, keyKind(), key, Json());
    if (key.toLatin1() == keysOf(world).apiKey)
        keepRecord(world, QStringLiteral("dropped"), QStringLiteral("shop"), Json::boolean(true));
    return jsonReply(200, Json::object({}));
}

HttpReply makeKey(World &world, const Visit &visit)
{
    QStringList permissions;
    const Json body = visit.body();
    const Json *list = body.find(u"permissions");
    for (const Json &item : list != nullptr ? list->items() : Json::Array())
        permissions.append(item.toString());
    const QByteArray key = addKey(world, textAt(body, u"label"), permissions);
    return jsonReply(200, record(world, keyKind(), QString::fromLatin1(key)));
}

QByteArray addKey(World &world, const QString &label, const QStringList &permissions)
{
    const QByteArray key = world.dice().bytes(20).toHex();
    keepRecord(world, keyKind(), QString::fromLatin1(key), keyJson(key, label, permissions));
    return key;
}

Access access(const World &world)
{
    const Keys keys = keysOf(world);
    return {.apiKey = keys.apiKey,
            .webhookSecret = keys.webhookSecret,
            .email = keys.email,
            .password = keys.password,
            .merchantId = keys.storeId};
}

} // namespace tillgate::practice::btcpay
