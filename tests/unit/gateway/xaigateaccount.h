// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "unit/gateway/account.h"

namespace tillgate::test {

inline const QByteArray xaigateSecret = "till-hook-secret-5f1c0b7e9a2d4c68b0a1";

struct XaiGateAccount
{
    QByteArray apiKey = "00000000-0000-4000-8000-000000000001";
    QByteArray webhookSecret = xaigateSecret;
    std::optional<QUrl> notifyUrl = QUrl(QStringLiteral("https://till.example/hooks/xaigate"));
    QString contactEmail = QStringLiteral("till@shop.example");
    QUrl baseUrl = QUrl(QStringLiteral("https://wallet-api.xaigate.com/api/v1"));
};

inline std::unique_ptr<Gateway> xaigateOf(const XaiGateAccount &account = {})
{
    AccountSettings settings;
    settings.name = AccountName(QStringLiteral("XAIGATE"));
    settings.providerId = QStringLiteral("xaigate");
    settings.baseUrl = account.baseUrl;
    settings.notifyUrl = account.notifyUrl;
    settings.contactEmail = account.contactEmail;
    Credentials credentials;
    credentials.apiKey = Secret(account.apiKey);
    credentials.webhookSecret = Secret(account.webhookSecret);
    return makeGateway(settings, credentials, CoinTable::builtIn()).value();
}

inline HttpReply xaigateReply(const QString &name)
{
    return replyFixture(QStringLiteral("xaigate/%1.reply.txt").arg(name));
}

inline QString goldenXaiGate(const QString &name)
{
    return QStringLiteral("xaigate/%1.txt").arg(name);
}

} // namespace tillgate::test
