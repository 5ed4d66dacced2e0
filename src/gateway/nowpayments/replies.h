// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/cointable.h"
#include "gateway/codetable.h"
#include "gateway/gateway.h"
#include "wire/json.h"

#include <QSet>

namespace tillgate::nowpayments {

// What NOWPayments' answers mean (dossier nowpayments 2 to 4). Pure functions over documents; amounts and
// ids are taken whether they come as numbers or as strings.

/// GET /status.
[[nodiscard]] Result<bool> understandStatus(const Json &json);
/// GET /merchant/coins: the ticked codes in lower case, from `selectedCurrencies` or `currencies`.
[[nodiscard]] Result<QSet<QString>> understandMerchantCoins(const Json &json);
/// GET /full-currencies: every coin, with `isPayable` only if enabled and open for payments. An entry
/// that cannot be read is left out; it can do no harm there.
[[nodiscard]] Result<QList<OfferedCoin>> understandFullCurrencies(const Json &json, const CodeTable &codes);
/// GET /min-amount; `code` is what was asked for.
[[nodiscard]] Result<Minimum> understandMinimum(const Json &json, const CoinId &coin, const QString &code);
/// GET /estimate.
[[nodiscard]] Result<Estimate> understandEstimate(const Json &json, const CoinId &coin, const QString &code,
                                                  const Money &price);

/// What POST /payment was asked, to be found again in the answer.
struct Asked
{
    PaymentReference reference;
    Money price;
    Coin coin;
    QString code;
    bool isFixedRate = false;
};

/// POST /payment. `answeredAt` is the gateway's clock, for answers that name no time.
[[nodiscard]] Result<Quote> understandOpened(const Json &json, const Asked &asked,
                                             const std::optional<QDateTime> &answeredAt);
/// POST /payment/:id/update-merchant-estimate.
[[nodiscard]] Result<Quote> understandRequoted(const Json &json, const Quote &previous, const Coin &coin,
                                               const std::optional<QDateTime> &answeredAt);
/// GET /payment/:id, and one row of the list.
[[nodiscard]] Result<Snapshot> understandPayment(const Json &json, const CodeTable &codes);

/// One page of GET /payment/.
struct Page
{
    QList<Snapshot> payments;
    int pageCount = 0;
};
[[nodiscard]] Result<Page> understandPage(const Json &json, const CodeTable &codes);

/// POST /auth: the token.
[[nodiscard]] Result<Secret> understandToken(const Json &json);

/// Status words in ours; NeedsReview for one that the dossier does not know.
[[nodiscard]] GatewayStatus statusOf(const QString &word);

} // namespace tillgate::nowpayments
