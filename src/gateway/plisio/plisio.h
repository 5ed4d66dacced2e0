// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/cointable.h"
#include "gateway/codetable.h"
#include "gateway/plisio/requests.h"

namespace tillgate {

/// Plisio (dossier plisio). Addresses are shown in our own windows, which needs a white-label shop; payments
/// are found by our order number. There is neither a sandbox nor a refund.
class Plisio final : public Gateway
{
public:
    /// `coins` must outlive it and the calls that it made.
    Plisio(AccountSettings settings, Credentials credentials, const CoinTable &coins);

    [[nodiscard]] static GatewayTraits bestTraits();

    [[nodiscard]] GatewayTraits traits() const override { return bestTraits(); }
    [[nodiscard]] const AccountSettings &account() const override { return m_requests.settings(); }
    [[nodiscard]] Call<bool> status() const override;
    [[nodiscard]] Call<QList<OfferedCoin>> coins() const override;
    [[nodiscard]] Call<Minimum> minimum(const CoinId &coin, const Currency &fiat) const override;
    [[nodiscard]] Call<Estimate> estimate(const CoinId &coin, const Money &price) const override;
    [[nodiscard]] Call<Quote> open(const Order &order) const override;
    /// Goes on to the active invoice where this one was replaced: the answer carries the id that was asked for,
    /// the state of the other, and its id in `replacedBy`.
    [[nodiscard]] Call<Snapshot> read(const GatewayPaymentId &id) const override;
    [[nodiscard]] Call<Quote> requote(const Quote &previous) const override;
    [[nodiscard]] Call<QList<Snapshot>> find(const PaymentReference &reference, const QDateTime &askedAt) const override;
    [[nodiscard]] Call<QList<Snapshot>> list(const Period &period) const override;
    [[nodiscard]] Call<QList<Balance>> balances() const override;
    [[nodiscard]] Call<QList<KeyCheck>> testKeys() const override;
    [[nodiscard]] Result<Notice> verify(const HttpRequest &delivery) const override;
    [[nodiscard]] std::optional<QString> codeOf(const CoinId &coin) const override;

private:
    [[nodiscard]] Result<KnownCoin> known(const CoinId &coin) const;

    plisio::Requests m_requests;
    const CoinTable &m_coins;
    CodeTable m_codes;
};

} // namespace tillgate
