// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/gateway.h"
#include "wire/json.h"

namespace tillgate::cryptomus {

/// A currency on a network, as Cryptomus names them: "usdt" on "tron". Our code of the pair is "usdt/tron";
/// Cryptomus writes networks now in capitals, now not.
struct Pair
{
    QString currency;
    QString network;

    [[nodiscard]] static Pair fromCode(const QString &code);
    [[nodiscard]] QString code() const;
};

/// What an invoice is, told again to open it anew (dossier cryptomus 2.9).
struct Reopening
{
    QString amount;
    QString currency;
    QString reference;
    Pair coin;
};

/// The requests of one account (dossier cryptomus 1.1, 2). The signature covers the bytes of the body: they
/// are made once, signed and sent.
class Requests final
{
public:
    /// How long an invoice is open: long enough at a counter, short enough for a fixed price (dossier 6).
    static constexpr std::chrono::seconds lifetime = std::chrono::minutes(15);

    Requests(AccountSettings settings, Credentials credentials);

    /// Needs no key. Rates of one coin or currency.
    [[nodiscard]] HttpRequest rates(const QString &currency) const;
    [[nodiscard]] HttpRequest services() const;
    [[nodiscard]] HttpRequest open(const Order &order, const QString &code) const;
    [[nodiscard]] HttpRequest reopen(const Reopening &invoice) const;
    [[nodiscard]] HttpRequest read(const GatewayPaymentId &id) const;
    [[nodiscard]] HttpRequest readByReference(const QString &reference) const;
    /// One page of the invoices created in `period` and a day more on either side: the time zone is not
    /// documented. Newest first; `cursor` comes from the page before.
    [[nodiscard]] HttpRequest page(const Period &period, const QString &cursor) const;
    [[nodiscard]] HttpRequest markAsPaid(const GatewayPaymentId &id) const;
    [[nodiscard]] HttpRequest refund(const RefundOrder &order) const;
    [[nodiscard]] HttpRequest balance() const;
    [[nodiscard]] HttpRequest resend(const GatewayPaymentId &id) const;
    [[nodiscard]] HttpRequest testNotice() const;

    [[nodiscard]] const AccountSettings &settings() const { return m_settings; }
    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }

private:
    [[nodiscard]] HttpRequest post(const QString &path, const Json &body) const;
    [[nodiscard]] QUrl url(const QString &path) const;

    AccountSettings m_settings;
    Credentials m_credentials;
};

} // namespace tillgate::cryptomus
