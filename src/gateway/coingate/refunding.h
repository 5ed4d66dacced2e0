// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/coingate/replies.h"

namespace tillgate::coingate {

/// Sends money back (dossier coingate 2.11): looks up the order's price unless the sum is given, the ids of
/// the coin and a ledger account that can pay, then asks for the refund. Only the last request acts.
/// CoinGate counts refunds in the order's currency, and insists on the customer's e-mail.
[[nodiscard]] Call<Refund> sendRefund(const Requests &requests, const CodeTable &codes, const RefundOrder &order,
                                      const QString &code);

/// Everything that the account's ledger holds, page by page.
[[nodiscard]] Call<QList<Balance>> ledgerBalances(const Requests &requests, const CodeTable &codes);

} // namespace tillgate::coingate
