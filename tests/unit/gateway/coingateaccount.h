// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/coingate/webhook.h"
#include "unit/gateway/account.h"

namespace tillgate::test {

/// What a CoinGate account of these tests looks like unless a test says otherwise.
struct CoinGateAccount
{
    AccountSettings::Environment environment = AccountSettings::Environment::Production;
    bool usesHostedPage = false;
    QString payoutCode = QStringLiteral("EUR");
    std::optional<QUrl> notifyUrl = QUrl(QStringLiteral("https://shop.example/hooks/cg"));
    QByteArray webhookSecret = "cg-test-callback-secret-A1b2";
};

inline std::unique_ptr<Gateway> coinGateOf(const CoinGateAccount &account = {})
{
    const AccountSettings settings{.name = AccountName(QStringLiteral("CoinGate")),
                                   .providerId = QStringLiteral("coingate"),
                                   .environment = account.environment,
                                   .baseUrl = QUrl(QStringLiteral("https://api.coingate.com/v2")),
                                   .payoutCode = account.payoutCode,
                                   .notifyUrl = account.notifyUrl,
                                   .usesHostedPage = account.usesHostedPage};
    Credentials credentials;
    credentials.apiKey = Secret("CG-KEY");
    credentials.webhookSecret = Secret(account.webhookSecret);
    return makeGateway(settings, credentials, CoinTable::builtIn()).value();
}

inline HttpReply cg(const QString &name)
{
    return replyFixture(QStringLiteral("coingate/%1.reply.txt").arg(name));
}

/// An answer with one text in it replaced.
inline HttpReply cgChanged(const QString &name, const QByteArray &from, const QByteArray &to)
{
    HttpReply reply = cg(name);
    if (!reply.body.contains(from))
        qFatal("%s does not hold %s", qPrintable(name), from.constData());
    reply.body.replace(from, to);
    return reply;
}

inline QString goldenCg(const QString &name)
{
    return QStringLiteral("coingate/%1.txt").arg(name);
}

inline const GatewayPaymentId cgOrderId(QStringLiteral("538"));

/// A refund of the whole of order 538.
inline RefundOrder cgRefundOrder()
{
    return {.gatewayId = cgOrderId,
            .reference = PaymentReference(QStringLiteral("T3-000117-1")),
            .coin = CoinId(QStringLiteral("BTC")),
            .coins = std::nullopt,
            .worth = std::nullopt,
            .address = QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"),
            .memo = std::nullopt,
            .customerEmail = QStringLiteral("guest@mail.example"),
            .reason = QStringLiteral("Goods returned")};
}

/// The request that makes an order, once CoinGate said that it takes the coin.
inline HttpRequest creationOf(const Gateway &gateway)
{
    const auto played = play(gateway.open(orderOf(QStringLiteral("BTC"))), {cg(QStringLiteral("currencies"))});
    return played.requests.last();
}

} // namespace tillgate::test
