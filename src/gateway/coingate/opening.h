// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/coingate/replies.h"

namespace tillgate::coingate {

/// Opens an order in up to three requests: POST /orders, the platform's id, POST /orders/:id/checkout. Where
/// this account may not check out (422), or shall show the page anyway, the quote is the hosted page.
///
/// An order without a checkout can be paid by nobody who does not know its page, so a clear no after the
/// first request leaves nothing open.
[[nodiscard]] Call<Quote> openOrder(const Requests &requests, const CodeTable &codes, const Order &order,
                                    const Asked &asked);

} // namespace tillgate::coingate
