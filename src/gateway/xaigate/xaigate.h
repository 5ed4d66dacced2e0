// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/cointable.h"
#include "gateway/codetable.h"
#include "gateway/xaigate/requests.h"

namespace tillgate {

/// XAIGATE (dossier xaigate). It gives neither address nor amount in coins: its page goes into the code, the
/// customer chooses the coin there. A payment whose answer was lost cannot be found, and need not be: nobody saw
/// its page.
class XaiGate final : public Gateway
{
public:
    XaiGate(AccountSettings settings, Credentials credentials, const CoinTable &coins);

    [[nodiscard]] static GatewayTraits bestTraits();

    [[nodiscard]] GatewayTraits traits() const override { return bestTraits(); }
    [[nodiscard]] const AccountSettings &account() const override { return m_requests.settings(); }
    [[nodiscard]] Call<bool> status() const override;
    /// The fixed list of what the page offers as far as it is known; the answer only shows that the key is good.
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
    /// Why this order cannot even be asked for; none if it can.
    [[nodiscard]] std::optional<Error> faultOf(const Order &order) const;

    xaigate::Requests m_requests;
    QList<OfferedCoin> m_offered;
    CodeTable m_codes;
};

} // namespace tillgate
