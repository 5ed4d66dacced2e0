// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/btcpay/requests.h"
#include "gateway/codetable.h"

namespace tillgate::btcpay {

/// One invoice and the way it was paid: one request where the server gives both at once (2.4.1), else two. The
/// invoice is read first, so that its status is never newer than the money.
[[nodiscard]] Call<Snapshot> readInvoice(const Requests &requests, const CodeTable &codes, const GatewayPaymentId &id);

/// Reads the list page by page, newest first, and for a reference also the ways to pay where the server leaves
/// them out (before 2.3.6). A list that could not be read to its end is an error, never "found nothing".
[[nodiscard]] Call<QList<Snapshot>> lookUp(const Requests &requests, const CodeTable &codes, const Search &search);

} // namespace tillgate::btcpay
