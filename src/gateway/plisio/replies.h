// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/cointable.h"
#include "gateway/codetable.h"
#include "gateway/gateway.h"
#include "wire/json.h"

namespace tillgate::plisio {

// What the `data` of Plisio's answers means (dossier plisio 2 to 4). Pure functions over documents; amounts,
// counts and ids are taken whether they come as numbers or as strings.

/// One row of GET /currencies: the coin, what it takes at least, and its rate.
struct PricedCoin
{
    OfferedCoin offered;
    std::optional<Decimal> minimum; ///< in the coin
    std::optional<Decimal> coinsPerFiat;
    int precision = 8;
};

/// GET /currencies/{FIAT}: every coin, with `isPayable` only if the shop ticked it and it is not in
/// maintenance. A row that cannot be read is left out; it can do no harm there. Malformed if the rates are
/// for another currency than `fiatCode`.
[[nodiscard]] Result<QList<PricedCoin>> understandCurrencies(const Json &data, const CodeTable &codes,
                                                             const QString &fiatCode);
/// The row of a coin; CoinUnavailable if it is not offered now.
[[nodiscard]] Result<PricedCoin> payableCoin(const QList<PricedCoin> &coins, const CoinId &coin);
[[nodiscard]] Result<Minimum> understandMinimum(const PricedCoin &coin);
[[nodiscard]] Result<Estimate> understandEstimate(const PricedCoin &coin, const Money &price);

/// GET /shops: whether addresses come at all.
[[nodiscard]] Result<bool> understandWhiteLabel(const Json &data);

/// What GET /invoices/new was asked, to be found again in the answer.
struct Asked
{
    PaymentReference reference;
    Money price;
    Coin coin;
    QString code;
};

/// GET /invoices/new. `answeredAt` is the gateway's clock: the answer names no start. Rejected, with what to
/// change, if the shop is not switched to white label.
[[nodiscard]] Result<Quote> understandOpened(const Json &data, const Asked &asked,
                                             const std::optional<QDateTime> &answeredAt);

/// GET /invoices/{id}.
struct Invoice
{
    Snapshot snapshot;
    /// Set on "cancelled duplicate": the invoice that counts now.
    std::optional<GatewayPaymentId> successor;
};
[[nodiscard]] Result<Invoice> understandInvoice(const Json &data, const CodeTable &codes);

/// One page of GET /operations: the invoices in it.
struct Page
{
    QList<Snapshot> payments;
    int pageCount = 0;
};
[[nodiscard]] Result<Page> understandPage(const Json &data, const CodeTable &codes);

/// GET /balances/{cid}; `code` is what was asked for.
[[nodiscard]] Result<Balance> understandBalance(const Json &data, const QString &code, const CodeTable &codes);

/// Status words in ours, before amounts are looked at; NeedsReview for one that the dossier does not know.
[[nodiscard]] GatewayStatus statusOf(const QString &word);

/// Plisio's code in our spelling: lower case, "_" for the "-" that some answers have.
[[nodiscard]] QString normalCode(const QString &code);
/// Seconds since 1970 as number or digits; beyond 10^11 it is milliseconds (dossier plisio 4).
[[nodiscard]] Result<std::optional<QDateTime>> optionalEpoch(const Json &object, QStringView key);
/// True for what may stand in a path: ids are opaque, but letters and digits.
[[nodiscard]] bool isPaymentId(const QString &text);

} // namespace tillgate::plisio
