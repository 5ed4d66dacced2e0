// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/codetable.h"
#include "gateway/nowpayments/requests.h"

namespace tillgate::nowpayments {

/// "Test connection": asks the status, the coin lists and, if there is a login, for a token. A question
/// that gets a no is an answer, not an error; errors come only from the connection itself.
[[nodiscard]] Call<QList<KeyCheck>> keyTest(const Requests &requests, const CodeTable &codes);

} // namespace tillgate::nowpayments
