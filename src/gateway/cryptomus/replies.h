// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/cointable.h"
#include "gateway/codetable.h"
#include "gateway/cryptomus/requests.h"

namespace tillgate::cryptomus {

// What the results of Cryptomus' answers mean (dossier cryptomus 2 to 4). Pure functions over documents.

/// One row of POST /v1/payment/services.
struct Service
{
    OfferedCoin coin;
    std::optional<Decimal> minimum; ///< in coins
};
/// POST /v1/payment/services: every coin. A row that cannot be read is left out; it can do no harm there.
[[nodiscard]] Result<QList<Service>> understandServices(const Json &json, const CodeTable &codes);
/// The least amount of one coin; CoinUnavailable if Cryptomus does not list it.
[[nodiscard]] Result<Minimum> understandMinimum(const Json &json, const CodeTable &codes, const CoinId &coin);
/// GET /v1/exchange-rate/:coin/list: what `price` is in coins. CoinUnavailable without a rate.
[[nodiscard]] Result<Estimate> understandRates(const Json &json, const Coin &coin, const Money &price);

/// What POST /v1/payment was asked, to be found again in the answer.
struct Asked
{
    PaymentReference reference;
    Money price;
    Coin coin;
    QString code;
};
/// POST /v1/payment. A repeated order number gets the old invoice whatever was asked (dossier 2.6): an answer
/// that differs, is over or has run out at `answeredAt` is not ours to show.
[[nodiscard]] Result<Quote> understandOpened(const Json &json, const Asked &asked,
                                             const std::optional<QDateTime> &answeredAt);
/// POST /v1/payment with is_refresh: another address and end, the same coin amount.
[[nodiscard]] Result<Quote> understandReopened(const Json &json, const Quote &previous,
                                               const std::optional<QDateTime> &answeredAt);
/// What has to be said again to reopen the invoice that POST /v1/payment/info tells about.
[[nodiscard]] Result<Reopening> understandReopening(const Json &json, const GatewayPaymentId &id);

/// POST /v1/payment/info, and one row of the list.
[[nodiscard]] Result<Snapshot> understandPayment(const Json &json, const CodeTable &codes);

/// One page of POST /v1/payment/list.
struct Page
{
    QList<Snapshot> payments;
    QString nextCursor; ///< empty: this was the last one
};
[[nodiscard]] Result<Page> understandPage(const Json &json, const CodeTable &codes);

/// The refund of a payment, which has no id of its own: POST /v1/payment/info. NotFound if none was asked for.
[[nodiscard]] Result<Refund> understandRefund(const Json &json);
/// POST /v1/balance: what the merchant, not the person, holds.
[[nodiscard]] Result<QList<Balance>> understandBalance(const Json &json, const CodeTable &codes);

/// A status word in ours; `isFinal`, `hasMoney`: what stands beside it. NeedsReview for one that the dossier
/// does not know.
[[nodiscard]] GatewayStatus statusOf(const QString &word, bool isFinal, bool hasMoney);

} // namespace tillgate::cryptomus
