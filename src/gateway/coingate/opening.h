// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/coingate/replies.h"

namespace tillgate::coingate {

/// Opens an order in up to three requests: the platform's id, POST /orders, POST /orders/:id/checkout. Where
/// this account may not check out (422), or shall show the page anyway, the quote is the hosted page.
[[nodiscard]] Call<Quote> openOrder(const Requests &requests, const CodeTable &codes, const Order &order,
                                    const Asked &asked);

} // namespace tillgate::coingate
