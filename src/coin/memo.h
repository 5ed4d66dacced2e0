// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/address.h"
#include "coin/paymentlink.h"

namespace tillgate {

/// Checks a memo that is there; unlike `checkMemo` it does not ask for one that is missing.
[[nodiscard]] Result<void> checkMemoText(const PaymentLinkRequest &request, const AddressVerdict &address);

/// Whether a Stellar memo travels as a number: as the gateway says, else by its look.
[[nodiscard]] bool isStellarMemoId(const PaymentLinkRequest &request);

/// A Zcash memo as links carry it: base64url without padding (ZIP-321).
[[nodiscard]] QString zcashMemo(const QString &text);

} // namespace tillgate
