// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/gateway.h"

namespace tillgate::cryptomus {

/// What can be asked of Cryptomus at all; everything else is refused before it leaves.

[[nodiscard]] Error usage(const QString &detail);
/// A UUID as a rule; what is only a look-alike, Cryptomus itself refuses.
[[nodiscard]] bool isPaymentId(const GatewayPaymentId &id);
[[nodiscard]] Error noPaymentId(const GatewayPaymentId &id);
/// Order numbers have letters, digits, "_" and "-" (dossier cryptomus 2.5).
[[nodiscard]] bool isOrderNumber(const PaymentReference &reference);
/// What is wrong with the wish for a refund, if anything.
[[nodiscard]] std::optional<Error> refundFault(const RefundOrder &order);

} // namespace tillgate::cryptomus
