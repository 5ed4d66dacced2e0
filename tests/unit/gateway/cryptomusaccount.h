// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/cryptomus/webhook.h"
#include "unit/gateway/account.h"

namespace tillgate::test {

/// What a Cryptomus account of these tests looks like unless a test says otherwise.
struct CryptomusAccount
{
    std::optional<QUrl> notifyUrl = QUrl(QStringLiteral("https://shop.example/hooks/cm"));
    QByteArray paymentKey = "cm-test-payment-key-A1b2C3d4";
    QString merchantId = QStringLiteral("8b03432e-385b-4670-8d06-064591096795");
};

inline std::unique_ptr<Gateway> cryptomusOf(const CryptomusAccount &account = {})
{
    const AccountSettings settings{.name = AccountName(QStringLiteral("Cryptomus")),
                                   .providerId = QStringLiteral("cryptomus"),
                                   .baseUrl = QUrl(QStringLiteral("https://api.cryptomus.com")),
                                   .payoutCode = {},
                                   .notifyUrl = account.notifyUrl,
                                   .merchantId = account.merchantId};
    Credentials credentials;
    credentials.apiKey = Secret(account.paymentKey);
    return makeGateway(settings, credentials, CoinTable::builtIn()).value();
}

inline HttpReply cm(const QString &name)
{
    return replyFixture(QStringLiteral("cryptomus/%1.reply.txt").arg(name));
}

/// An answer with one text in it replaced.
inline HttpReply cmChanged(const QString &name, const QByteArray &from, const QByteArray &to)
{
    HttpReply reply = cm(name);
    if (!reply.body.contains(from))
        qFatal("%s does not hold %s", qPrintable(name), from.constData());
    reply.body.replace(from, to);
    return reply;
}

inline QString goldenCm(const QString &name)
{
    return QStringLiteral("cryptomus/%1.txt").arg(name);
}

inline const GatewayPaymentId cmPaymentId(QStringLiteral("62f88b36-a9d5-4fa6-aa26-e040c3dbf26d"));
inline const QString usdtTron = QStringLiteral("USDT-TRC20");

inline RefundOrder cmRefundOrder()
{
    return {.gatewayId = cmPaymentId,
            .reference = PaymentReference(QStringLiteral("T3-000117-1")),
            .coin = CoinId(usdtTron),
            .coins = std::nullopt,
            .worth = std::nullopt,
            .address = QStringLiteral("THgEWubVc8tPKXLJ4VZ5zbiiAK7AgqSeGH")};
}

} // namespace tillgate::test
