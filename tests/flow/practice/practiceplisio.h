// SPDX-License-Identifier: Apache-2.0
//
// What the tests of the practice Plisio share.
#pragma once

#include "coin/address.h"
#include "flow/practice/practicecalls.h"
#include "practice/customer.h"
#include "practice/plisio/coins.h"
#include "practice/plisio/service.h"
#include "practice/worldfile.h"
#include <QTest>

namespace tillgate::test::plisioside {

using namespace tillgate::test;
using namespace std::chrono_literals;
using practice::World;

inline const QUrl notifyUrl(QStringLiteral("http://127.0.0.1:9/hook"));

inline std::unique_ptr<Gateway> plisioIn(const World &world)
{
    return gatewayIn(world, QStringLiteral("plisio"), notifyUrl);
}

inline Result<Quote> open(World &world, const QString &coin = QStringLiteral("BTC"))
{
    return run(world, plisioIn(world)->open(orderOf(coin)));
}

inline qint64 numberOf(const World &world, const Quote &quote)
{
    return world.find(quote.gatewayId.text())->id;
}

inline QList<KeyCheck> keyChecks(World &world)
{
    return run(world, plisioIn(world)->testKeys()).value_or(QList<KeyCheck>());
}

/// GET with the key; the path holds the query.
inline HttpReply get(World &world, const QByteArray &path)
{
    const QByteArray key = practice::plisio::access(world).apiKey;
    const QByteArray url = "/plisio/api/v1" + path + (path.contains('?') ? "&" : "?") + "api_key=" + key;
    return served(world, {.url = QUrl::fromEncoded(url)}).value_or(HttpReply{});
}

inline Json dataOf(const HttpReply &reply)
{
    const Json json = Json::parse(reply.body).value_or(Json());
    return json.find(u"data") != nullptr ? *json.find(u"data") : Json();
}

inline QString newOrder(const char *more = "")
{
    return QStringLiteral("/invoices/new?order_name=Sale+7&order_number=7&currency=BTC&source_currency=USD&source_amount=100.%1")
        .arg(QString::fromLatin1(more));
}

/// What a read of this payment means for the sale.
inline QString eventOf(World &world, const Quote &quote, const QString &coin = QStringLiteral("BTC"))
{
    const Result<Snapshot> snapshot = run(world, plisioIn(world)->read(quote.gatewayId));
    return snapshot ? eventName(assess(storedPayment(orderOf(coin), quote), *snapshot).event) : snapshot.error().detail;
}

} // namespace tillgate::test::plisioside
