// SPDX-License-Identifier: Apache-2.0
//
// What the tests of the practice CoinGate share.
#pragma once

#include "flow/practice/playedcall.h"
#include "gateway/quotecheck.h"
#include "practice/coingate/coins.h"
#include "practice/coingate/service.h"
#include "practice/worldfile.h"
#include "sale/assessment.h"
#include "wire/jsonfields.h"
#include <QTest>

namespace tillgate::test::coingateside {

using namespace tillgate::test;
using practice::World;
using namespace std::chrono_literals;

using Method = HttpRequest::Method;

inline const QUrl notifyUrl(QStringLiteral("http://127.0.0.1:9/hook"));

inline std::unique_ptr<Gateway> coinGate(const World &world, bool usesHostedPage = false)
{
    AccountSettings settings;
    settings.notifyUrl = notifyUrl;
    settings.usesHostedPage = usesHostedPage;
    return practiceGateway(world, QStringLiteral("coingate"), settings);
}

inline Order orderOf(const QString &coin = QStringLiteral("BTC"))
{
    return {.reference = PaymentReference(QStringLiteral("T1-000001-1")),
            .price = Money::parse(u"25.00", u"EUR").value(),
            .coin = CoinId(coin),
            .description = QStringLiteral("Sale 1")};
}

inline Payment paymentOf(const Quote &quote, const Order &order = orderOf())
{
    Payment payment{.reference = order.reference,
                    .sale = SaleId(QStringLiteral("T1-000001")),
                    .account = AccountName(QStringLiteral("coingate")),
                    .coin = order.coin,
                    .price = order.price};
    payment.quote = quote;
    return payment;
}

/// What a till makes of the order now.
inline QString eventNow(World &world, const Quote &quote)
{
    const Result<Snapshot> snapshot = ask(world, coinGate(world)->read(quote.gatewayId));
    return snapshot ? eventName(assess(paymentOf(quote), *snapshot).event) : snapshot.error().detail;
}

inline HttpReply raw(World &world, Method method, const QByteArray &path, const QByteArray &body = {}, const QByteArray &scheme = "Bearer",
              const QByteArray &type = "application/x-www-form-urlencoded")
{
    HttpRequest request{.method = method, .url = QUrl::fromEncoded("/coingate" + path), .headers = {{"Content-Type", type}}, .body = body};
    if (!scheme.isEmpty())
        request.headers.append({"Authorization", scheme + ' ' + practice::coingate::keysOf(world).apiToken});
    return practice::serve(world, request).reply;
}

inline Json jsonOf(const HttpReply &reply)
{
    return Json::parse(reply.body).value_or(Json());
}

inline QStringList wordsOf(World &world)
{
    QStringList words;
    for (const HttpRequest &delivery : deliveries(world)) {
        const Result<Notice> notice = coinGate(world)->verify(delivery);
        words.append(notice ? notice->rawStatus : notice.error().detail);
    }
    return words;
}

} // namespace tillgate::test::coingateside
