// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/family/finding.h"
#include "coin/lightninginvoice.h"

namespace tillgate {

/// Reads an invoice by the rules of dossier coins B.22; all of it is checked but the signature.
[[nodiscard]] tl::expected<LightningInvoice, Refusal> readBolt11(ChainNetwork network, QByteArrayView text);

} // namespace tillgate
