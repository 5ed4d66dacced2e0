// SPDX-License-Identifier: Apache-2.0
//
// What the tests of the practice Cryptomus share.
#pragma once

#include "flow/practice/playedcall.h"
#include "gateway/quotecheck.h"
#include "practice/cryptomus/coins.h"
#include "practice/cryptomus/service.h"
#include "practice/worldfile.h"
#include "sale/assessment.h"
#include "wire/jsonfields.h"
#include <QCryptographicHash>
#include <QTest>

namespace tillgate::test::cryptomusside {

using namespace tillgate::test;
using practice::World;
using namespace std::chrono_literals;

using Method = HttpRequest::Method;

inline const QString usdt = QStringLiteral("USDT-TRC20");

inline std::unique_ptr<Gateway> cryptomusAt(const World &world)
{
    AccountSettings settings;
    settings.notifyUrl = QUrl(QStringLiteral("http://127.0.0.1:9/hook"));
    return practiceGateway(world, QStringLiteral("cryptomus"), settings);
}

inline Order orderOf(const QString &coin = usdt, const QString &reference = QStringLiteral("T1-000001-1"))
{
    return {.reference = PaymentReference(reference),
            .price = Money::parse(u"25.00", u"EUR").value(),
            .coin = CoinId(coin),
            .description = QStringLiteral("Sale 1")};
}

inline Payment paymentOf(const Quote &quote)
{
    Payment payment{.reference = orderOf().reference,
                    .sale = SaleId(QStringLiteral("T1-000001")),
                    .account = AccountName(QStringLiteral("cryptomus")),
                    .coin = quote.coin,
                    .price = orderOf().price};
    payment.quote = quote;
    return payment;
}

/// What a till makes of the invoice now.
inline QString eventNow(World &world, const Quote &quote)
{
    const Result<Snapshot> snapshot = ask(world, cryptomusAt(world)->read(quote.gatewayId));
    return snapshot ? eventName(assess(paymentOf(quote), *snapshot).event) : snapshot.error().detail;
}

inline QByteArray signatureOf(const World &world, const QByteArray &body)
{
    const QByteArray covered = body.toBase64() + practice::cryptomus::keysOf(world).paymentKey;
    return QCryptographicHash::hash(covered, QCryptographicHash::Md5).toHex();
}

inline HttpReply post(World &world, const QByteArray &path, const QByteArray &body)
{
    HttpRequest request{.method = Method::Post, .url = QUrl::fromEncoded("/cryptomus" + path), .headers = {}, .body = body};
    request.headers = {{"Merchant", practice::cryptomus::keysOf(world).merchant},
                       {"Sign", signatureOf(world, body)},
                       {"Content-Type", "application/json;charset=UTF-8"}};
    return practice::serve(world, request).reply;
}

inline Json resultOf(const HttpReply &reply)
{
    const Json json = Json::parse(reply.body).value_or(Json());
    const Json *result = json.find(u"result");
    return result != nullptr ? *result : Json();
}

inline QStringList wordsOf(World &world)
{
    QStringList words;
    for (const HttpRequest &delivery : deliveries(world)) {
        const Result<Notice> notice = cryptomusAt(world)->verify(delivery);
        words.append(notice ? notice->rawStatus : notice.error().detail);
    }
    return words;
}

} // namespace tillgate::test::cryptomusside
