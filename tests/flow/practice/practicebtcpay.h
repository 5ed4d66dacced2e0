// SPDX-License-Identifier: Apache-2.0
//
// What the tests of the practice BtcPay share.
#pragma once

#include "coin/cointable.h"
#include "gateway/btcpay/pairing.h"
#include "gateway/quotecheck.h"
#include "gateway/registry.h"
#include "practice/btcpay/layout.h"
#include "practice/btcpay/service.h"
#include "practice/customer.h"
#include "practice/gateways.h"
#include "practice/worldfile.h"
#include "sale/assessment.h"
#include "wire/jsonfields.h"
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

namespace tillgate::test::btcpayside {

using namespace std::chrono_literals;
using practice::World;
using Method = HttpRequest::Method;

inline const QDateTime start(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
inline const QUrl hook(QStringLiteral("http://127.0.0.1:9/hooks/btcpay"));

/// What arrives at the practice server of a request that the till sends.
inline HttpReply asked(World &world, HttpRequest request)
{
    QUrl url;
    url.setPath(request.url.path());
    url.setQuery(request.url.query(QUrl::FullyEncoded));
    request.url = url;
    request.headers.append(NameValue{"host", "127.0.0.1:8080"});
    return practice::serve(world, request).reply;
}

template<typename T>
inline Result<T> play(World &world, Call<T> call)
{
    if (call.refusal)
        return fail(*call.refusal);
    for (int step = 0; step < 30; ++step) {
        const HttpReply reply = asked(world, call.request);
        if (reply.status == 0)
            return fail(Error::Kind::NoAnswer, QStringLiteral("cut"));
        auto understood = call.understand(reply);
        if (!understood)
            return fail(call.followsEffect ? afterEffect(understood.error()) : understood.error());
        if (T *value = understood->value())
            return *value;
        const bool followsEffect = call.followsEffect || understood->next()->followsEffect;
        call = Call<T>(*understood->next());
        call.followsEffect = followsEffect;
    }
    return fail(Error::Kind::Usage, QStringLiteral("It asks for more and more."));
}

struct Till
{
    QByteArray apiKey;
    QByteArray webhookSecret;
};

inline std::unique_ptr<Gateway> tillAt(const World &world, const Till &till = {})
{
    const practice::btcpay::Keys keys = practice::btcpay::keysOf(world);
    AccountSettings settings{.name = AccountName(QStringLiteral("BTCPay")),
                             .providerId = QStringLiteral("btcpay"),
                             .environment = AccountSettings::Environment::Practice,
                             .baseUrl = QUrl(QStringLiteral("http://127.0.0.1:8080/btcpay")),
                             .payoutCode = {},
                             .notifyUrl = hook,
                             .merchantId = keys.storeId};
    Credentials credentials;
    credentials.apiKey = Secret(till.apiKey.isEmpty() ? keys.apiKey : till.apiKey);
    credentials.webhookSecret = Secret(till.webhookSecret.isEmpty() ? keys.webhookSecret : till.webhookSecret);
    return makeGateway(settings, credentials, CoinTable::builtIn()).value();
}

inline Order orderOf(const char *coin, const char *reference = "T1-000001-1")
{
    return {.reference = PaymentReference(QString::fromLatin1(reference)),
            .price = Money::parse(u"25.00", u"EUR").value(),
            .coin = CoinId(QString::fromLatin1(coin)),
            .description = QStringLiteral("Sale 1")};
}

/// A payment as the till holds it, with its number in the world.
struct Opened
{
    tillgate::Payment payment;
    GatewayPaymentId id;
    qint64 number = 0;
};

inline Opened opened(World &world, const char *coin = "BTC", const char *reference = "T1-000001-1")
{
    const Order order = orderOf(coin, reference);
    const Result<Quote> quote = play(world, tillAt(world)->open(order));
    if (!quote)
        qFatal("It does not open: %s", qPrintable(quote.error().detail));
    tillgate::Payment payment{.reference = order.reference, .sale = SaleId(QStringLiteral("T1-000001")), .account = AccountName(QStringLiteral("BTCPay")),
                              .coin = order.coin, .price = order.price, .stage = PaymentStage::Waiting};
    payment.quote = *quote;
    return {.payment = payment, .id = quote->gatewayId, .number = world.find(quote->gatewayId.text())->id};
}

inline Snapshot readOf(World &world, const Opened &one)
{
    const Result<Snapshot> snapshot = play(world, tillAt(world)->read(one.id));
    if (!snapshot)
        qFatal("It cannot be read: %s", qPrintable(snapshot.error().detail));
    return *snapshot;
}

/// What the till would make of it now.
inline QString eventOf(World &world, const Opened &one)
{
    return eventName(assess(one.payment, readOf(world, one)).event);
}

inline HttpRequest request(const World &world, const QByteArray &line, const QByteArray &body = {})
{
    const QByteArray key = practice::btcpay::keysOf(world).apiKey;
    const QByteArray path = line.sliced(line.indexOf(' ') + 1);
    return {.method = methodFromName(line.first(line.indexOf(' '))),
            .url = QUrl::fromEncoded("http://127.0.0.1/btcpay" + path),
            .headers = {{"Authorization", "token " + key}, {"Content-Type", "application/json"}},
            .body = body};
}

/// "$" in the line stands for the store.
inline HttpReply tell(World &world, QByteArray line, const QByteArray &body = {})
{
    line.replace("$", practice::btcpay::keysOf(world).storeId.toLatin1());
    return asked(world, request(world, line, body));
}

inline Json told(World &world, const QByteArray &line, const QByteArray &body = {})
{
    return Json::parse(tell(world, line, body).body).value_or(Json());
}

inline QString textOf(const Json &json, QStringView key)
{
    return textField(json, key).value_or(QString());
}

inline QList<practice::Delivery> delivered(World &world)
{
    practice::queueNotices(world);
    return practice::takeDue(world);
}

inline QString wordsOf(const QList<practice::Delivery> &deliveries)
{
    QStringList words;
    for (const practice::Delivery &delivery : deliveries)
        words.append(delivery.word);
    return words.join(QLatin1Char(' '));
}

inline HttpRequest asReceived(const practice::Delivery &delivery)
{
    return {.method = Method::Post, .url = QUrl(QStringLiteral("/hook")), .headers = delivery.headers, .body = delivery.body};
}

inline RefundOrder refundOf(const Opened &one)
{
    return {.gatewayId = one.id, .reference = one.payment.reference, .coin = one.payment.coin, .coins = std::nullopt, .worth = std::nullopt, .address = {}};
}

inline QList<KeyCheck> checksOf(World &world, const Gateway &till)
{
    return play(world, till.testKeys()).value();
}

} // namespace tillgate::test::btcpayside
