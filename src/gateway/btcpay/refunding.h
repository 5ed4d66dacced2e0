// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/btcpay/requests.h"
#include "gateway/codetable.h"

namespace tillgate::btcpay {

/// A refund is a pull payment: a page on which the customer claims the money (dossier btcpay 2.11). The server does
/// not stop anybody from making two.
[[nodiscard]] Call<Refund> refunding(const Requests &requests, const RefundOrder &order, const QString &code);

/// How far the claims are. Without an id, the newest refund that bears the invoice's name is looked for: that is
/// how one is found whose answer was lost.
[[nodiscard]] Call<Refund> refundReading(const Requests &requests, const GatewayPaymentId &id, const QString &refundId);

/// Asks the wallet of every method of the store, and the Lightning node. A method that the key may not look into is
/// left out; if there is none else, that is the error.
[[nodiscard]] Call<QList<Balance>> balanceReading(const Requests &requests, const CodeTable &codes);

} // namespace tillgate::btcpay
