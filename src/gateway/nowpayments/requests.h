// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/gateway.h"

namespace tillgate::nowpayments {

/// The requests of one account (dossier nowpayments 2). Codes are the gateway's, lower case.
class Requests final
{
public:
    Requests(AccountSettings settings, Credentials credentials);

    [[nodiscard]] HttpRequest status() const;
    [[nodiscard]] HttpRequest merchantCoins() const;
    [[nodiscard]] HttpRequest fullCurrencies() const;
    /// Always against the payout coin when it is known: without it the figure may be wrong by ten times.
    [[nodiscard]] HttpRequest minimum(const QString &code, const Currency &fiat) const;
    [[nodiscard]] HttpRequest estimate(const QString &code, const Money &price) const;
    [[nodiscard]] HttpRequest open(const Order &order, const QString &code) const;
    [[nodiscard]] HttpRequest read(const GatewayPaymentId &id) const;
    [[nodiscard]] HttpRequest requote(const GatewayPaymentId &id) const;
    /// The only request with the dashboard login; without the API key.
    [[nodiscard]] HttpRequest signIn() const;
    /// One page of the payments created in `period`, newest first. `token` comes from signIn.
    [[nodiscard]] HttpRequest page(const Period &period, int number, const Secret &token) const;

    [[nodiscard]] const AccountSettings &settings() const { return m_settings; }
    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }
    [[nodiscard]] bool canSignIn() const;

private:
    [[nodiscard]] HttpRequest keyed(const QString &path, const QList<std::pair<QString, QString>> &query = {}) const;
    [[nodiscard]] QUrl url(const QString &path, const QList<std::pair<QString, QString>> &query = {}) const;

    AccountSettings m_settings;
    Credentials m_credentials;
};

} // namespace tillgate::nowpayments
