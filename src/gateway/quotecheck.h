// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/chainnetwork.h"
#include "gateway/gateway.h"

namespace tillgate {

/// The last door before a customer sees an address: checks what a gateway offered against our own table
/// and fills in `normalAddress`, which adaptors leave empty, so that a quote that was not checked cannot
/// be shown.
///
/// Rejected, with one sentence for a manager: an address that is malformed or of another network, another
/// token's contract, an amount that is not positive or was not rounded up as the coin needs it, a memo
/// that is missing or impossible. Scripted sandbox addresses ("sandBox_ada_address", dossier nowpayments
/// 2.13) pass only when `environment` is Sandbox.
[[nodiscard]] Result<Quote>
checkedQuote(const Quote &quote, const Coin &coin, ChainNetwork network,
             AccountSettings::Environment environment = AccountSettings::Environment::Production);

} // namespace tillgate
