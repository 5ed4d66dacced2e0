// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/cointable.h"
#include "gateway/gateway.h"
#include "wire/json.h"

namespace tillgate::xaigate {

// What XAIGATE's answers mean (dossier xaigate 2 to 4). Pure functions over documents.

/// What POST /invoice/create was asked, to be found again in the answer.
struct Asked
{
    PaymentReference reference;
    Money price;
    CoinId coin;
    QUrl baseUrl; ///< where the question went: the page must be of the same house
};

/// POST /invoice/create: a page to open on the phone, and nothing else to pay to. `answeredAt` is the gateway's
/// clock: the times in answers have been wrong by seven hours (dossier xaigate 8.6).
[[nodiscard]] Result<Quote> understandOpened(const Json &json, const Asked &asked,
                                             const std::optional<QDateTime> &answeredAt);

/// POST /invoice/info. It has to repeat order, amount and currency; the status word is the authority, and
/// `paidAmount` is never looked at: its unit is unknown.
[[nodiscard]] Result<Snapshot> understandInvoice(const Json &json);

/// Status words in ours, whatever their case; NeedsReview for one that the dossier does not know.
[[nodiscard]] GatewayStatus statusOf(const QString &word);

/// True for what may be an invoice number: opaque, but printable and not long.
[[nodiscard]] bool isInvoiceNumber(const QString &text);

} // namespace tillgate::xaigate
