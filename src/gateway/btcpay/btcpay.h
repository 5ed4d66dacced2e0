// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/cointable.h"
#include "gateway/btcpay/requests.h"
#include "gateway/codetable.h"

namespace tillgate {

/// BTCPay Server, which the shop or a friend runs (dossier btcpay). On-chain and Lightning are quotes of their own;
/// the store's wallet gets the money directly.
class BtcPay final : public Gateway
{
public:
    /// `coins` must outlive it and the calls that it made.
    BtcPay(AccountSettings settings, Credentials credentials, const CoinTable &coins);

    /// What a server can do for a key with all rights of a shop.
    [[nodiscard]] static GatewayTraits bestTraits();

    [[nodiscard]] GatewayTraits traits() const override;
    [[nodiscard]] const AccountSettings &account() const override { return m_requests.settings(); }
    [[nodiscard]] Call<bool> status() const override;
    [[nodiscard]] Call<QList<OfferedCoin>> coins() const override;
    [[nodiscard]] Call<Minimum> minimum(const CoinId &coin, const Currency &fiat) const override;
    [[nodiscard]] Call<Estimate> estimate(const CoinId &coin, const Money &price) const override;
    [[nodiscard]] Call<Quote> open(const Order &order) const override;
    [[nodiscard]] Call<Snapshot> read(const GatewayPaymentId &id) const override;
    [[nodiscard]] Call<Quote> requote(const Quote &previous) const override;
    [[nodiscard]] Call<QList<Snapshot>> find(const PaymentReference &reference, const QDateTime &askedAt) const override;
    [[nodiscard]] Call<QList<Snapshot>> list(const Period &period) const override;
    [[nodiscard]] Call<Snapshot> cancel(const GatewayPaymentId &id) const override;
    [[nodiscard]] Call<Snapshot> acceptShortfall(const GatewayPaymentId &id) const override;
    [[nodiscard]] Call<Refund> refund(const RefundOrder &order) const override;
    [[nodiscard]] Call<Refund> readRefund(const GatewayPaymentId &id, const QString &refundId) const override;
    [[nodiscard]] Call<QList<Balance>> balances() const override;
    [[nodiscard]] Call<bool> resendNotice(const GatewayPaymentId &id) const override;
    [[nodiscard]] Call<Secret> registerWebhook() const override;
    [[nodiscard]] std::optional<QUrl> pairingPage(const QUrl &redirect) const override;
    [[nodiscard]] Result<Pairing> readPairing(const QByteArray &form) const override;
    [[nodiscard]] std::optional<PushChannel> pushChannel(const GatewayPaymentId &id) const override;
    [[nodiscard]] Call<QList<KeyCheck>> testKeys() const override;
    [[nodiscard]] Result<Notice> verify(const HttpRequest &delivery) const override;
    [[nodiscard]] std::optional<QString> codeOf(const CoinId &coin) const override;

private:
    [[nodiscard]] Result<KnownCoin> known(const CoinId &coin) const;
    /// What stands in the way of a call about this invoice, or about the store.
    [[nodiscard]] std::optional<Error> obstacle(const GatewayPaymentId &id) const;
    [[nodiscard]] std::optional<Error> storeObstacle() const;
    [[nodiscard]] Call<Snapshot> mark(const GatewayPaymentId &id, const QString &status) const;

    btcpay::Requests m_requests;
    const CoinTable &m_coins;
    CodeTable m_codes;
};

} // namespace tillgate
