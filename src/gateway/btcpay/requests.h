// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/gateway.h"

namespace tillgate::btcpay {

/// The two spellings of what belongs to one invoice or webhook: `flat` is in the official description and
/// in servers from 2.4 on, `nested` in all (dossier btcpay 2).
struct Routes
{
    HttpRequest flat;
    HttpRequest nested;
};

/// Which invoices of the list are wanted.
struct Search
{
    std::optional<QString> reference = std::nullopt; ///< exactly this order id
    std::optional<Period> period = std::nullopt; ///< by the time of creation
};

/// The requests of one account (dossier btcpay 2). Codes are ours (`normalMethod`).
class Requests final
{
public:
    static constexpr int pageSize = 100;

    Requests(AccountSettings settings, Credentials credentials);

    [[nodiscard]] HttpRequest health() const;
    [[nodiscard]] HttpRequest currentKey() const;
    [[nodiscard]] HttpRequest store() const;
    [[nodiscard]] HttpRequest storeMethods() const;
    [[nodiscard]] HttpRequest rate(const QString &code, const Currency &currency) const;

    [[nodiscard]] HttpRequest open(const Order &order, const QString &code) const;
    [[nodiscard]] Routes invoice(const GatewayPaymentId &id) const;
    [[nodiscard]] Routes methodsOf(const GatewayPaymentId &id) const;
    [[nodiscard]] Routes activate(const GatewayPaymentId &id, const QString &code) const;
    /// `status` is "Invalid" or "Settled".
    [[nodiscard]] Routes mark(const GatewayPaymentId &id, const QString &status) const;
    /// One page, newest first. Always with a limit: without one the whole history comes.
    [[nodiscard]] HttpRequest page(const Search &search, int number) const;
    /// The newest invoice, whoever made it: may this key look into this store?
    [[nodiscard]] HttpRequest newestInvoice() const;

    [[nodiscard]] Routes refund(const RefundOrder &order, const QString &code) const;
    [[nodiscard]] HttpRequest pullPayments() const;
    [[nodiscard]] HttpRequest pullPayment(const QString &id) const;
    [[nodiscard]] HttpRequest payouts(const QString &pullPaymentId) const;
    /// What the wallet or the Lightning node of this method holds.
    [[nodiscard]] HttpRequest balance(const QString &code) const;

    [[nodiscard]] HttpRequest webhooks() const;
    [[nodiscard]] HttpRequest addWebhook() const;
    [[nodiscard]] Routes changeWebhook(const QString &id) const;
    [[nodiscard]] Routes removeWebhook(const QString &id) const;
    [[nodiscard]] Routes deliveries(const QString &webhookId) const;
    [[nodiscard]] Routes deliveredBody(const QString &webhookId, const QString &deliveryId) const;
    [[nodiscard]] Routes redeliver(const QString &webhookId, const QString &deliveryId) const;

    [[nodiscard]] const AccountSettings &settings() const { return m_settings; }
    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }
    /// A page of the server itself, below its root path.
    [[nodiscard]] QUrl page(const QString &path) const;

private:
    using Query = QList<std::pair<QString, QString>>;
    [[nodiscard]] HttpRequest anonymous(const QString &path, const Query &query = {}) const;
    [[nodiscard]] HttpRequest keyed(const QString &path, const Query &query = {}) const;
    [[nodiscard]] HttpRequest ofStore(const QString &path, const Query &query = {}) const;
    [[nodiscard]] Routes both(const QString &path, const Query &query = {}) const;

    AccountSettings m_settings;
    Credentials m_credentials;
};

} // namespace tillgate::btcpay
