// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/gateway.h"

namespace tillgate::plisio {

/// How long an invoice is asked to last; the dashboard allows 15 minutes to 48 hours (dossier plisio 6).
inline constexpr std::chrono::minutes rateLock{20};

/// The requests of one account (dossier plisio 2). Everything is a GET with its parameters in the query, the
/// API key too: Redaction takes "api_key" out of whatever is logged. Codes are the gateway's, lower case here
/// and upper case on the wire.
class Requests final
{
public:
    Requests(AccountSettings settings, Credentials credentials);

    /// The only one without the key.
    [[nodiscard]] HttpRequest status() const;
    [[nodiscard]] HttpRequest shop() const;
    [[nodiscard]] HttpRequest currencies(const QString &fiatCode) const;
    /// Acts although it is a GET: never repeat it.
    [[nodiscard]] HttpRequest open(const Order &order, const QString &code) const;
    [[nodiscard]] HttpRequest read(const GatewayPaymentId &id) const;
    /// One page of the invoices that hold `searched` somewhere; empty: of all. Counted from 1.
    [[nodiscard]] HttpRequest page(const QString &searched, int number) const;
    [[nodiscard]] HttpRequest balance(const QString &code) const;

    [[nodiscard]] const AccountSettings &settings() const { return m_settings; }
    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }

private:
    using Query = QList<std::pair<QString, QString>>;
    [[nodiscard]] HttpRequest keyed(const QString &path, const Query &query = {}) const;
    [[nodiscard]] QUrl url(const QString &path, const Query &query = {}) const;
    [[nodiscard]] QString notifyAddress() const;

    AccountSettings m_settings;
    Credentials m_credentials;
};

} // namespace tillgate::plisio
