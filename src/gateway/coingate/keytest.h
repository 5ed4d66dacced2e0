// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/codetable.h"
#include "gateway/coingate/requests.h"

namespace tillgate::coingate {

/// "Test connection": asks whether CoinGate is there, takes the key, which coins there are, and whether this
/// account may show addresses. The last can only be found out by opening a small order, which nobody sees and
/// which ends by itself (dossier coingate 8.1). A question that gets a no is an answer, not an error.
[[nodiscard]] Call<QList<KeyCheck>> keyTest(const Requests &requests, const CodeTable &codes);

} // namespace tillgate::coingate
