// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/gateway.h"

namespace tillgate::coingate {

/// A symbol and the platform that carries it, as CoinGate names them: "usdc" on "ethereum". Our code of the
/// pair is "usdc/ethereum"; the numeric ids differ between live and sandbox and are looked up (dossier 2.2).
struct Pair
{
    QString symbol;
    QString platform;

    [[nodiscard]] static Pair fromCode(const QString &code);
    [[nodiscard]] QString code() const;
};

/// What a refund needs besides the order (dossier coingate 2.11), looked up before.
struct RefundRoute
{
    QString amount; ///< in the order's price currency
    QString currencyId;
    QString platformId;
    QString ledgerAccountId;
};

/// The requests of one account (dossier coingate 2).
class Requests final
{
public:
    Requests(AccountSettings settings, Credentials credentials);

    [[nodiscard]] HttpRequest ping() const;
    [[nodiscard]] HttpRequest authTest() const;
    /// The coins that customers can pay with, with the ids of their platforms. Needs no key.
    [[nodiscard]] HttpRequest currencies() const;
    /// What one coin costs in `fiat`. Needs no key.
    [[nodiscard]] HttpRequest rate(const QString &symbol, const Currency &fiat) const;
    [[nodiscard]] HttpRequest open(const Order &order) const;
    /// The white-label step: fixes the coin and asks for address and amount.
    [[nodiscard]] HttpRequest checkout(const GatewayPaymentId &id, const QString &symbol, const QString &platformId) const;
    [[nodiscard]] HttpRequest read(const GatewayPaymentId &id) const;
    /// One page of the orders created on the days of `period` and one more on either side: whose midnight
    /// counts is not documented. Newest first, numbered from 1.
    [[nodiscard]] HttpRequest page(const Period &period, int number) const;
    [[nodiscard]] HttpRequest refundCurrencies() const;
    [[nodiscard]] HttpRequest ledgerAccounts(int number) const;
    [[nodiscard]] HttpRequest refund(const RefundOrder &order, const RefundRoute &route) const;
    [[nodiscard]] HttpRequest readRefund(const GatewayPaymentId &id, const QString &refundId) const;
    /// All refunds of one order.
    [[nodiscard]] HttpRequest refunds(const GatewayPaymentId &id) const;

    [[nodiscard]] const AccountSettings &settings() const { return m_settings; }
    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }
    /// Whether callbacks are asked for: an address, and a secret to make their tokens from.
    [[nodiscard]] bool wantsCallbacks() const;

private:
    [[nodiscard]] HttpRequest keyless(const QString &path, const QList<std::pair<QString, QString>> &query = {}) const;
    [[nodiscard]] HttpRequest keyed(const QString &path, const QList<std::pair<QString, QString>> &query = {}) const;
    [[nodiscard]] QUrl url(const QString &path, const QList<std::pair<QString, QString>> &query = {}) const;

    AccountSettings m_settings;
    Credentials m_credentials;
};

} // namespace tillgate::coingate
