// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/gateway.h"
#include "wire/json.h"

namespace tillgate::btcpay {

// The documents that are sent (dossier btcpay 2.4, 2.11, 2.14): only members that the official description
// knows, amounts as texts with a point.

/// Always with the amount: without it any payment would settle the invoice (dossier btcpay 8.2). The length of
/// the rate lock, the confirmations and the tolerance are the store's own settings.
[[nodiscard]] Json invoiceBody(const Order &order, const QString &code, bool wantsUnified);

/// For creating and changing a webhook. The secret is ours if there is one; otherwise the server makes it.
[[nodiscard]] Json webhookBody(const AccountSettings &settings, const Secret &secret);

/// Coins if the order names them, else its worth, else all that was received ("RateThen").
[[nodiscard]] Json refundBody(const RefundOrder &order, const QString &code);

/// The name under which a refund of this invoice is found again; the server's own default.
[[nodiscard]] QString refundName(const GatewayPaymentId &id);

} // namespace tillgate::btcpay
