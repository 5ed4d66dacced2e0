// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sale/assessment.h"
#include "unit/gateway/account.h"

namespace tillgate::test {

/// What an account at BTCPay Server looks like unless a test says otherwise.
struct BtcPayAccount
{
    QString baseUrl = QStringLiteral("https://pay.shop.example/btcpay");
    QString storeId = QStringLiteral("9CiNzKoANXxmk5ayZngSXrHTiVvvgCrwrpFQd4m2K776");
    std::optional<QUrl> notifyUrl = QUrl(QStringLiteral("https://shop.example/hooks/btcpay"));
    QByteArray webhookSecret = "4oBqPzYtWs7xGm2KfRjLhD9vUc";
    bool wantsUnified = false;
};

inline std::unique_ptr<Gateway> btcPay(const BtcPayAccount &account = {})
{
    AccountSettings settings{.name = AccountName(QStringLiteral("BTCPay")),
                             .providerId = QStringLiteral("btcpay"),
                             .environment = AccountSettings::Environment::SelfHosted,
                             .baseUrl = QUrl(account.baseUrl),
                             .payoutCode = {},
                             .notifyUrl = account.notifyUrl,
                             .merchantId = account.storeId,
                             .wantsUnifiedLink = account.wantsUnified};
    Credentials credentials;
    credentials.apiKey = Secret("BTCPAY-KEY");
    credentials.webhookSecret = Secret(account.webhookSecret);
    return makeGateway(settings, credentials, CoinTable::builtIn()).value();
}

inline const GatewayPaymentId invoiceId(QStringLiteral("HMprBnL9BTXWuPvpoKBS6e"));

inline HttpReply bp(const QString &name)
{
    return replyFixture(QStringLiteral("btcpay/%1.reply.txt").arg(name));
}

inline QString goldenBp(const QString &name)
{
    return QStringLiteral("btcpay/%1.txt").arg(name);
}

/// An answer with some of its text replaced.
inline HttpReply changedBp(const QString &name, const QList<std::pair<QByteArray, QByteArray>> &replacements)
{
    HttpReply reply = bp(name);
    for (const auto &[from, to] : replacements) {
        if (!reply.body.contains(from))
            qFatal("%s does not hold %s", qPrintable(name), from.constData());
        reply.body.replace(from, to);
    }
    return reply;
}

/// read-new.reply.txt with another status.
inline HttpReply invoiceWith(const QByteArray &status, const QByteArray &additional)
{
    const auto words = [](const QByteArray &one, const QByteArray &other) -> QByteArray {
        return "\"status\":\"" + one + "\",\"additionalStatus\":\"" + other + '"';
    };
    return changedBp(QStringLiteral("read-new"), {{words("New", "None"), words(status, additional)}});
}

inline Result<Quote> openedAtBtcPay(const HttpReply &created, const HttpReply &methods, const QString &coin = QStringLiteral("BTC"))
{
    return play(btcPay()->open(orderOf(coin)), {created, methods}).result;
}

inline Result<Snapshot> readAtBtcPay(const HttpReply &invoice, const HttpReply &methods)
{
    return play(btcPay()->read(invoiceId), {invoice, methods}).result;
}

/// The payment that open-chain.reply.txt and methods-chain.reply.txt are about.
inline Payment storedAtBtcPay(PaymentStage stage = PaymentStage::Waiting)
{
    Payment payment{.reference = PaymentReference(QStringLiteral("T3-000117-1")),
                    .sale = SaleId(QStringLiteral("T3-000117")),
                    .account = AccountName(QStringLiteral("BTCPay")),
                    .coin = CoinId(QStringLiteral("BTC")),
                    .price = money(QStringLiteral("25.00")),
                    .stage = stage};
    payment.quote = openedAtBtcPay(bp(QStringLiteral("open-chain")), bp(QStringLiteral("methods-chain"))).value();
    return payment;
}

inline QByteArray spelled(const QList<HttpRequest> &requests)
{
    QByteArray text;
    for (const HttpRequest &request : requests)
        text += spelled(request) + '\n';
    return text;
}

} // namespace tillgate::test
