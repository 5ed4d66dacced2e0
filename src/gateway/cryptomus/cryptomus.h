// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/cointable.h"
#include "gateway/codetable.h"
#include "gateway/cryptomus/requests.h"

namespace tillgate {

/// Cryptomus (dossier cryptomus). Addresses are shown in our own windows; invoices are looked up by our own
/// reference. One payment key signs what we ask and what we are told.
class Cryptomus final : public Gateway
{
public:
    /// `coins` must outlive it and the calls that it made.
    Cryptomus(AccountSettings settings, Credentials credentials, const CoinTable &coins);

    [[nodiscard]] static GatewayTraits bestTraits();

    [[nodiscard]] GatewayTraits traits() const override { return bestTraits(); }
    [[nodiscard]] const AccountSettings &account() const override { return m_requests.settings(); }
    [[nodiscard]] Call<bool> status() const override;
    [[nodiscard]] Call<QList<OfferedCoin>> coins() const override;
    [[nodiscard]] Call<Minimum> minimum(const CoinId &coin, const Currency &fiat) const override;
    [[nodiscard]] Call<Estimate> estimate(const CoinId &coin, const Money &price) const override;
    [[nodiscard]] Call<Quote> open(const Order &order) const override;
    [[nodiscard]] Call<Snapshot> read(const GatewayPaymentId &id) const override;
    /// Opens an invoice that has run out once more, at its old price: Cryptomus gives no new one (dossier 2.9),
    /// which is why the traits do not offer it.
    [[nodiscard]] Call<Quote> requote(const Quote &previous) const override;
    [[nodiscard]] Call<QList<Snapshot>> find(const PaymentReference &reference, const QDateTime &askedAt) const override;
    [[nodiscard]] Call<QList<Snapshot>> list(const Period &period) const override;
    [[nodiscard]] Call<Snapshot> acceptShortfall(const GatewayPaymentId &id) const override;
    /// All that was paid, or nothing; needs the customer's address.
    [[nodiscard]] Call<Refund> refund(const RefundOrder &order) const override;
    /// A payment has one refund at most, which has no id of its own.
    [[nodiscard]] Call<Refund> readRefund(const GatewayPaymentId &id, const QString &refundId) const override;
    [[nodiscard]] Call<QList<Balance>> balances() const override;
    [[nodiscard]] Call<bool> resendNotice(const GatewayPaymentId &id) const override;
    [[nodiscard]] Call<bool> sendTestNotice() const override;
    [[nodiscard]] Call<QList<KeyCheck>> testKeys() const override;
    [[nodiscard]] Result<Notice> verify(const HttpRequest &delivery) const override;
    [[nodiscard]] std::optional<QString> codeOf(const CoinId &coin) const override;

private:
    [[nodiscard]] Result<KnownCoin> known(const CoinId &coin) const;

    cryptomus::Requests m_requests;
    const CoinTable &m_coins;
    CodeTable m_codes;
};

} // namespace tillgate
