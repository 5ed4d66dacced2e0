// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "unit/gateway/account.h"

namespace tillgate::test {

inline const QByteArray plisioKey = "plisio-test-key-0123456789";

struct PlisioAccount
{
    QByteArray apiKey = plisioKey;
    std::optional<QUrl> notifyUrl = QUrl(QStringLiteral("https://shop.example/hooks/pl"));
    QString contactEmail = QStringLiteral("till+1@shop.example");
};

inline std::unique_ptr<Gateway> plisioOf(const PlisioAccount &account = {})
{
    AccountSettings settings;
    settings.name = AccountName(QStringLiteral("Plisio"));
    settings.providerId = QStringLiteral("plisio");
    settings.baseUrl = QUrl(QStringLiteral("https://api.plisio.net/api/v1"));
    settings.notifyUrl = account.notifyUrl;
    settings.contactEmail = account.contactEmail;
    Credentials credentials;
    credentials.apiKey = Secret(account.apiKey);
    return makeGateway(settings, credentials, CoinTable::builtIn()).value();
}

inline HttpReply plisioReply(const QString &name)
{
    return replyFixture(QStringLiteral("plisio/%1.reply.txt").arg(name));
}

inline QString goldenPlisio(const QString &name)
{
    return QStringLiteral("plisio/%1.txt").arg(name);
}

} // namespace tillgate::test
