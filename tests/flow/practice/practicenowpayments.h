// SPDX-License-Identifier: Apache-2.0
//
// What the tests of the practice Nowpayments share.
#pragma once

#include "coin/address.h"
#include "coin/cointable.h"
#include "practice/addresses.h"
#include "practice/control.h"
#include "practice/customer.h"
#include "practice/gateways.h"
#include "practice/nowpayments/coins.h"
#include "practice/nowpayments/service.h"
#include "practice/worldfile.h"
#include "wire/ecmascript.h"
#include "wire/jsonfields.h"
#include <QMessageAuthenticationCode>
#include <QTest>

namespace tillgate::test::nowpaymentsside {

using namespace tillgate::practice;
using namespace std::chrono_literals;

using Method = HttpRequest::Method;

inline const QDateTime start({2026, 3, 2}, {9, 0}, Qt::UTC);
inline const QByteArray notifyUrl = "http://127.0.0.1:9/hook";

inline HttpRequest plain(Method method, const QByteArray &path, const QByteArray &body = {})
{
    return {.method = method, .url = QUrl::fromEncoded("/nowpayments/v1" + path), .headers = {}, .body = body};
}

inline HttpRequest keyed(const World &world, Method method, const QByteArray &path, const QByteArray &body = {})
{
    HttpRequest request = plain(method, path, body);
    request.headers = {{"x-api-key", nowpayments::keysOf(world).apiKey}};
    return request;
}

inline Json get(World &world, const QByteArray &path)
{
    return Json::parse(serve(world, keyed(world, Method::Get, path)).reply.body).value_or(Json());
}

inline HttpReply post(World &world, const QByteArray &path, const QByteArray &body)
{
    return serve(world, keyed(world, Method::Post, path, body)).reply;
}

inline QByteArray orderOf(const QByteArray &coin, const QByteArray &more = {})
{
    return R"({"price_amount":25,"price_currency":"eur","pay_currency":")" + coin + R"(","order_id":"T1-000001-1")"
        R"(,"ipn_callback_url":")" + notifyUrl + "\"" + more + "}";
}

inline Json create(World &world, const QByteArray &coin = "btc", const QByteArray &more = {})
{
    return Json::parse(post(world, "/payment", orderOf(coin, more)).body).value_or(Json());
}

inline qint64 idOf(const Json &created)
{
    return created.find(u"payment_id")->toString().toLongLong();
}

/// The types of an answer's members, as "payment_id:string pay_amount:number …" in order.
inline QByteArray shapeOf(const Json &json)
{
    static const QList<QByteArray> names{"null", "bool", "number", "string", "array", "object"};
    QByteArray shape;
    for (const Json::Member &member : json.members())
        shape += member.key.toLatin1() + ':' + names.at(static_cast<int>(member.value.type())) + ' ';
    return shape.trimmed();
}

inline QByteArray bearer(World &world)
{
    const nowpayments::Keys keys = nowpayments::keysOf(world);
    const HttpReply reply = serve(world, plain(Method::Post, "/auth", R"({"email":")" + keys.email + R"(","password":")"
                                                                          + keys.password + "\"}")).reply;
    return "Bearer " + Json::parse(reply.body).value_or(Json()).find(u"token")->toString().toLatin1();
}

inline HttpReply list(World &world, const QByteArray &query, const QByteArray &token)
{
    HttpRequest request = keyed(world, Method::Get, "/payment/" + query);
    request.headers.append({"Authorization", token});
    return serve(world, request).reply;
}

inline QList<Delivery> notices(World &world)
{
    queueNotices(world);
    return takeDue(world);
}

inline QStringList wordsOf(const QList<Delivery> &deliveries)
{
    QStringList words;
    for (const Delivery &delivery : deliveries)
        words.append(delivery.word);
    return words;
}

/// Not the program's own verifier: HMAC over the body as it is, which is sorted already.
inline QByteArray independentSignature(const QByteArray &body, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha512).toHex();
}

} // namespace tillgate::test::nowpaymentsside
