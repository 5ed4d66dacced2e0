// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/cointable.h"
#include "gateway/codetable.h"
#include "gateway/coingate/requests.h"

namespace tillgate {

/// CoinGate (dossier coingate). Addresses are shown in our own windows where CoinGate has switched that on
/// for the account, its hosted page otherwise; lost orders are looked up in the dated list.
class CoinGate final : public Gateway
{
public:
    /// `coins` must outlive it and the calls that it made.
    CoinGate(AccountSettings settings, Credentials credentials, const CoinTable &coins);

    /// What CoinGate can do at best: with addresses.
    [[nodiscard]] static GatewayTraits bestTraits();

    [[nodiscard]] GatewayTraits traits() const override;
    [[nodiscard]] const AccountSettings &account() const override { return m_requests.settings(); }
    [[nodiscard]] Call<bool> status() const override;
    [[nodiscard]] Call<QList<OfferedCoin>> coins() const override;
    /// CoinGate names no least amount (dossier coingate 2.3): refused, Usage.
    [[nodiscard]] Call<Minimum> minimum(const CoinId &coin, const Currency &fiat) const override;
    [[nodiscard]] Call<Estimate> estimate(const CoinId &coin, const Money &price) const override;
    [[nodiscard]] Call<Quote> open(const Order &order) const override;
    [[nodiscard]] Call<Snapshot> read(const GatewayPaymentId &id) const override;
    [[nodiscard]] Call<Quote> requote(const Quote &previous) const override;
    [[nodiscard]] Call<QList<Snapshot>> find(const PaymentReference &reference, const QDateTime &askedAt) const override;
    [[nodiscard]] Call<QList<Snapshot>> list(const Period &period) const override;
    /// Needs the customer's address and e-mail.
    [[nodiscard]] Call<Refund> refund(const RefundOrder &order) const override;
    /// Without a refund id (its answer was lost): the order's newest refund, NotFound if it has none.
    [[nodiscard]] Call<Refund> readRefund(const GatewayPaymentId &id, const QString &refundId) const override;
    [[nodiscard]] Call<QList<Balance>> balances() const override;
    [[nodiscard]] Call<QList<KeyCheck>> testKeys() const override;
    [[nodiscard]] Result<Notice> verify(const HttpRequest &delivery) const override;
    [[nodiscard]] std::optional<QString> codeOf(const CoinId &coin) const override;

private:
    [[nodiscard]] Result<KnownCoin> known(const CoinId &coin) const;

    coingate::Requests m_requests;
    const CoinTable &m_coins;
    CodeTable m_codes;
};

} // namespace tillgate
