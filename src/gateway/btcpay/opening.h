// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/btcpay/replies.h"
#include "gateway/btcpay/requests.h"

namespace tillgate::btcpay {

/// Creates the invoice and fetches its address: two steps, and two more where the store makes addresses only on
/// demand (dossier btcpay 2.4, 2.5). Once the invoice is there, whatever goes wrong leaves the opening in question
/// (NoAnswer): it is looked up, not opened again. Only a way to pay that the invoice lacks is a clear no.
[[nodiscard]] Call<Quote> opening(const Requests &requests, const Order &order, const Asked &asked);

} // namespace tillgate::btcpay
