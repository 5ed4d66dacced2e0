// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/address.h"
#include "coin/paymentlink.h"

namespace tillgate {

/// Puts a link together by the grammar of the coin's family (dossier coins C.1), without looking again
/// at what `paymentLink` has checked: address, memo, contract and the invoice of a unified link.
/// Usage if the amount is not positive or has more digits than the chain.
[[nodiscard]] Result<QString> writeLink(const PaymentLinkRequest &request, const AddressVerdict &address);

} // namespace tillgate
