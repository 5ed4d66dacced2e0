// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/chainnetwork.h"
#include "gateway/btcpay/replies.h"

namespace tillgate::btcpay {

/// One Bitcoin link that also carries the Lightning invoice of the same BTCPay invoice (dossier btcpay 7): the server
/// makes such links only for its own page. Our quotes stay apart by default; this is for shops that want one code.
/// NotFound unless there is both an address and an invoice text for the same amount.
[[nodiscard]] Result<QString> unifiedLink(const QList<Method> &methods, const Coin &bitcoin, ChainNetwork network);

} // namespace tillgate::btcpay
