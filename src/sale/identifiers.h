// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/identifier.h"
#include "base/result.h"

namespace tillgate {

/// The till's own short name, e.g. "T1": letters and digits, at most 8. Part of every number we give.
using TillName = Identifier<struct TillNameTag>;
/// One sale: "T1-000117". Given when the sale is opened; not the receipt number.
using SaleId = Identifier<struct SaleIdTag>;
/// One attempt to get a sale paid: "T1-000117-2". Sent to the gateway as our order number.
using PaymentReference = Identifier<struct PaymentReferenceTag>;
/// The gateway's own id of a payment, as text.
using GatewayPaymentId = Identifier<struct GatewayPaymentIdTag>;
/// The shop's name for an account at a gateway, e.g. "NOWPayments".
using AccountName = Identifier<struct AccountNameTag>;

/// Usage error unless 1 to 8 ASCII letters and digits.
[[nodiscard]] Result<TillName> tillName(const QString &text);
/// `number` counts per till from 1.
[[nodiscard]] SaleId saleId(const TillName &till, int number);
/// `attempt` counts per sale from 1.
[[nodiscard]] PaymentReference paymentReference(const SaleId &sale, int attempt);

} // namespace tillgate
