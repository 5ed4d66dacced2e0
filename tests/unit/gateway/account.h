// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/golden.h"
#include "gateway/registry.h"

#include <QTest>

namespace tillgate::test {

/// What an account of these tests looks like unless a test says otherwise.
struct Account
{
    QString providerId = QStringLiteral("nowpayments");
    AccountSettings::Environment environment = AccountSettings::Environment::Production;
    bool wantsFixedRate = true;
    bool hasLogin = true;
    QString payoutCode = QStringLiteral("usdttrc20");
    std::optional<QUrl> notifyUrl = QUrl(QStringLiteral("https://shop.example/hooks/np"));
    QByteArray webhookSecret = "np-test-ipn-secret-A1b2C3d4";
};

inline std::unique_ptr<Gateway> gatewayOf(const Account &account = {})
{
    AccountSettings settings{.name = AccountName(QStringLiteral("NOWPayments")),
                             .providerId = account.providerId,
                             .environment = account.environment,
                             .baseUrl = QUrl(QStringLiteral("https://api.nowpayments.io/v1")),
                             .payoutCode = account.payoutCode,
                             .wantsFixedRate = account.wantsFixedRate,
                             .notifyUrl = account.notifyUrl};
    Credentials credentials;
    credentials.apiKey = Secret("NP-KEY");
    credentials.webhookSecret = Secret(account.webhookSecret);
    if (account.hasLogin) {
        credentials.loginEmail = Secret("owner@shop.example");
        credentials.loginPassword = Secret("pass\"word");
    }
    return makeGateway(settings, credentials, CoinTable::builtIn()).value();
}

inline Money money(const QString &amount, const QString &currency = QStringLiteral("USD"))
{
    return Money::parse(amount, currency).value();
}

inline Decimal decimal(const QString &text)
{
    return Decimal::parse(text).value();
}

inline Order orderOf(const QString &coin)
{
    return {.reference = PaymentReference(QStringLiteral("T3-000117-1")),
            .price = money(QStringLiteral("25.00")),
            .coin = CoinId(coin),
            .description = QStringLiteral("Till 3 sale 000117")};
}

inline HttpReply jsonReply(int status, const QByteArray &body)
{
    return {.status = status,
            .headers = {{"content-type", "application/json"}, {"date", "Wed, 27 Aug 2025 16:56:59 GMT"}},
            .body = body};
}

/// A call that was played to its end against given answers, and what it asked on the way.
template<typename T>
struct Played
{
    Result<T> result;
    QList<HttpRequest> requests;
};

/// Answers one request after the other; the call must not ask more often than there are answers.
template<typename T>
Played<T> play(Call<T> call, const QList<HttpReply> &replies)
{
    if (call.refusal)
        return {.result = fail(*call.refusal), .requests = {}};
    QList<HttpRequest> requests;
    for (const HttpReply &reply : replies) {
        requests.append(call.request);
        auto step = call.understand(reply);
        if (!step)
            return {.result = fail(call.followsEffect ? afterEffect(step.error()) : step.error()), .requests = requests};
        if (T *value = step->value())
            return {.result = *value, .requests = requests};
        const bool followsEffect = call.followsEffect || step->next()->followsEffect;
        call = Call<T>(*step->next());
        call.followsEffect = followsEffect;
    }
    requests.append(call.request);
    return {.result = fail(Error::Kind::Usage, QStringLiteral("It asks for more: %1").arg(call.request.url.toString())),
            .requests = requests};
}

inline HttpReply np(const QString &name)
{
    return replyFixture(QStringLiteral("nowpayments/%1.reply.txt").arg(name));
}

inline QString goldenNp(const QString &name)
{
    return QStringLiteral("nowpayments/%1.txt").arg(name);
}

} // namespace tillgate::test
