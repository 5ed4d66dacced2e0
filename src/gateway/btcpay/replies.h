// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/codetable.h"
#include "gateway/gateway.h"
#include "wire/json.h"

namespace tillgate::btcpay {

// What the answers mean (dossier btcpay 2 to 4), in the spelling of 1.x or 2.x. Pure functions over
// documents; amounts are texts, but numbers are read as well.

/// GET /health: false while the node is catching up.
[[nodiscard]] Result<bool> understandHealth(const Json &json);
/// GET /stores/:id/payment-methods: the list of 2.x, or the object of 1.x. Lightning addresses (LNURL) are
/// no coin of ours.
[[nodiscard]] Result<QList<OfferedCoin>> understandStoreMethods(const Json &json, const CodeTable &codes);
/// GET /stores/:id. There is no minimum as such: the store's own criterion for this method, and the dust limit.
[[nodiscard]] Result<Minimum> understandMinimum(const Json &json, const CoinId &coin, const QString &code,
                                                const Currency &fiat);
/// GET /stores/:id/rates.
[[nodiscard]] Result<Estimate> understandRate(const Json &json, const Coin &coin, const QString &code,
                                              const Money &price);

/// One way to pay an invoice.
struct Method
{
    QString code; ///< as `normalMethod`
    std::optional<QString> destination; ///< address or invoice text; none while it is not activated
    Decimal amount; ///< the whole price in coins, fees included
    Decimal due; ///< what is still to be paid; negative if too much came
    Decimal paid; ///< what came by this way
    std::optional<Decimal> fee; ///< what `amount` holds for the network; none if it is not told
    bool isActivated = true;
    bool hasUnsettled = false; ///< some of the money has too few confirmations
    QStringList transactionIds;
};
/// GET /invoices/:id/payment-methods.
[[nodiscard]] Result<QList<Method>> understandMethods(const Json &json);

/// One invoice without the ways to pay it.
struct Invoice
{
    GatewayPaymentId id;
    QString storeId;
    QString status;
    QString additional; ///< "None" if nothing was added
    bool isTopUp = false; ///< any payment would settle it
    std::optional<Decimal> amount;
    QString currency;
    std::optional<QString> reference;
    std::optional<QDateTime> createdAt;
    std::optional<QDateTime> expiresAt;
    std::optional<QDateTime> watchedUntil;
    /// Filled by newer servers only; empty: ask for them.
    QList<Method> methods;
};
[[nodiscard]] Result<Invoice> understandInvoice(const Json &json);

/// The status pair in our words; NeedsReview for a pair that the dossier does not know. Short money that is
/// not confirmed yet is only Seen.
[[nodiscard]] GatewayStatus statusOf(const Invoice &invoice, const std::optional<Method> &method);
/// An invoice and the way that was used, as a snapshot.
[[nodiscard]] Snapshot snapshotOf(const Invoice &invoice, const QList<Method> &methods, const CodeTable &codes);

/// What POST /invoices was asked, to be found again in the answers.
struct Asked
{
    PaymentReference reference;
    Money price;
    Coin coin;
    QString code;
    QString storeId;
    bool wantsUnified = false; ///< a Lightning invoice for the same amount goes with an on-chain address
};
/// POST /invoices: the invoice, if it is the one that was asked for.
[[nodiscard]] Result<Invoice> understandOpened(const Json &json, const Asked &asked);
/// The quote for a new invoice. CoinUnavailable if this way to pay it is not there; Malformed if it does not
/// fit what was asked. None: it has to be activated first.
[[nodiscard]] Result<std::optional<Quote>> quoteOf(const Invoice &invoice, const QList<Method> &methods,
                                                   const Asked &asked);

/// POST /invoices/:id/refund and GET /pull-payments/:id.
[[nodiscard]] Result<Refund> understandPullPayment(const Json &json);
/// GET /pull-payments: the newest refund of this invoice; NotFound if there is none.
[[nodiscard]] Result<Json> refundAmong(const Json &json, const GatewayPaymentId &id);
/// GET /pull-payments/:id/payouts: how far the claims of `pullPayment` are.
[[nodiscard]] Result<Refund> understandPayouts(const Json &json, const Json &pullPayment);
/// GET …/wallet or …/lightning/…/balance.
[[nodiscard]] Result<Balance> understandBalance(const Json &json, const QString &code, const CodeTable &codes);

/// GET /webhooks: the ids of those that post to `url`.
[[nodiscard]] Result<QStringList> webhooksTo(const Json &json, const QUrl &url);
/// POST or PUT of a webhook: its secret, or ours where the answer does not repeat it.
[[nodiscard]] Result<Secret> understandWebhook(const Json &json, const Secret &ours);
/// GET …/deliveries: their ids, newest first.
[[nodiscard]] Result<QStringList> understandDeliveries(const Json &json);

/// GET /api-keys/current: what the key may do, as the server writes it.
[[nodiscard]] Result<QStringList> understandKey(const Json &json);

/// A number of seconds since 1970; UTC.
[[nodiscard]] Result<std::optional<QDateTime>> optionalSeconds(const Json &object, QStringView key);
/// Letters, digits, "-" and "_", at most 100: an id that may stand in a path.
[[nodiscard]] bool isPlainId(const QString &id);

} // namespace tillgate::btcpay
