// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/cointable.h"
#include "gateway/codetable.h"
#include "gateway/coingate/requests.h"
#include "wire/json.h"

namespace tillgate::coingate {

// What CoinGate's answers mean (dossier coingate 2 to 4). Pure functions over documents; amounts are taken
// whether they come as texts or as numbers.

/// GET /ping.
[[nodiscard]] Result<bool> understandPing(const Json &json);

/// A coin on a platform with the ids that only this environment has.
struct Route
{
    OfferedCoin coin;
    QString currencyId;
    QString platformId;
};
/// GET /currencies and GET /refunds/supported-currencies: one route for each platform of each coin. What
/// cannot be read is left out; it can do no harm there.
[[nodiscard]] Result<QList<Route>> understandCurrencies(const Json &json, const CodeTable &codes);
/// GET /rates/merchant/:coin/:fiat, plain text: what `price` is in coins. CoinUnavailable without a rate.
[[nodiscard]] Result<Estimate> understandRate(const QString &text, const Coin &coin, const Money &price);

/// What POST /orders was asked, to be found again in the answers of both steps.
struct Asked
{
    PaymentReference reference;
    Money price;
    Coin coin;
    QString code;
};
/// POST /orders: the quote that is only a page yet.
[[nodiscard]] Result<Quote> understandCreated(const Json &json, const Asked &asked,
                                              const std::optional<QDateTime> &answeredAt);
/// POST /orders/:id/checkout: address and amount. Stays a page where a memo belongs to the coin and the
/// answer shows none (dossier coingate 7).
[[nodiscard]] Result<Quote> understandCheckedOut(const Json &json, const Asked &asked, const Quote &created);

/// GET /orders/:id, and one row of the list.
[[nodiscard]] Result<Snapshot> understandOrder(const Json &json, const CodeTable &codes);

/// One page of GET /orders.
struct Page
{
    QList<Snapshot> orders;
    int pageCount = 0;
};
[[nodiscard]] Result<Page> understandPage(const Json &json, const CodeTable &codes);

/// One page of GET /ledger/accounts.
struct LedgerAccount
{
    QString id;
    QString symbol; ///< upper case
    Decimal balance;
    bool isActive = false;
};
struct LedgerPage
{
    QList<LedgerAccount> accounts;
    int pageCount = 0;
};
[[nodiscard]] Result<LedgerPage> understandLedger(const Json &json);

/// POST /orders/:id/refunds and GET /orders/:id/refunds/:id.
[[nodiscard]] Result<Refund> understandRefund(const Json &json);
/// GET /orders/:id/refunds: the newest. NotFound if there is none.
[[nodiscard]] Result<Refund> understandNewestRefund(const Json &json);

/// Status words in ours; NeedsReview for one that the dossier does not know.
[[nodiscard]] GatewayStatus statusOf(const QString &word);
/// CoinGate shares addresses of these networks among customers, or its help says so (Solana).
[[nodiscard]] bool needsMemo(const Coin &coin);
/// There is no field for a memo; only the payment link may show one (dossier coingate 7).
[[nodiscard]] std::optional<QString> memoIn(const std::optional<QString> &link);
/// The code of a symbol on a platform. Without the platform only if one coin of ours has the symbol: older
/// answers leave it out.
[[nodiscard]] QString codeFor(const CodeTable &codes, const QString &symbol, const std::optional<QString> &platform);

} // namespace tillgate::coingate
