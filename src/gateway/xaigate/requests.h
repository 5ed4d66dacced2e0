// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/gateway.h"
#include "wire/json.h"

namespace tillgate::xaigate {

/// The requests of one account (dossier xaigate 2). Everything is a POST of JSON with the key in its body;
/// Redaction takes "apiKey" and "notifyUrl" out of whatever is logged.
class Requests final
{
public:
    Requests(AccountSettings settings, Credentials credentials);

    /// About an invoice that nobody has, without a key: any answer of the service will do.
    [[nodiscard]] HttpRequest status() const;
    /// The same with the key: 401 says that it is wrong, anything else that it is probably right.
    [[nodiscard]] HttpRequest probe() const;
    [[nodiscard]] HttpRequest open(const Order &order) const;
    [[nodiscard]] HttpRequest read(const GatewayPaymentId &id) const;

    [[nodiscard]] const AccountSettings &settings() const { return m_settings; }
    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }

private:
    [[nodiscard]] HttpRequest info(QByteArrayView key, const QString &invoice) const;
    [[nodiscard]] HttpRequest post(const QString &path, Json::Object body) const;
    /// Where notices about this order go, with its secret; none: the till asks instead.
    [[nodiscard]] std::optional<QByteArray> notifyAddress(const PaymentReference &reference) const;

    AccountSettings m_settings;
    Credentials m_credentials;
};

} // namespace tillgate::xaigate
