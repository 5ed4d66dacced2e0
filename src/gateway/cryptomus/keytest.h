// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/codetable.h"
#include "gateway/cryptomus/requests.h"

namespace tillgate::cryptomus {

/// "Test connection": asks for a rate, which needs no key, and for the coins, which needs key and merchant. A
/// question that gets a no is an answer, not an error; errors come only from the connection itself.
[[nodiscard]] Call<QList<KeyCheck>> keyTest(const Requests &requests, const CodeTable &codes);

} // namespace tillgate::cryptomus
