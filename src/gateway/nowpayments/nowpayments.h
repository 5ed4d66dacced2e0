// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/cointable.h"
#include "gateway/codetable.h"
#include "gateway/nowpayments/requests.h"

namespace tillgate {

/// NOWPayments (dossier nowpayments). Addresses are shown in our own windows; lost payments are looked up
/// in the dated list, which needs the dashboard login.
class NowPayments final : public Gateway
{
public:
    /// `coins` must outlive it and the calls that it made.
    NowPayments(AccountSettings settings, Credentials credentials, const CoinTable &coins);

    /// What NOWPayments can do at best: with the dashboard login, at a floating rate.
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
    [[nodiscard]] Call<QList<KeyCheck>> testKeys() const override;
    [[nodiscard]] Result<Notice> verify(const HttpRequest &delivery) const override;
    [[nodiscard]] std::optional<QString> codeOf(const CoinId &coin) const override;

private:
    [[nodiscard]] Result<KnownCoin> known(const CoinId &coin) const;

    nowpayments::Requests m_requests;
    const CoinTable &m_coins;
    CodeTable m_codes;
};

} // namespace tillgate
