// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

namespace tillgate {

/// How much work it is to try a secret (RFC 7914). Stored beside what was made with it.
struct ScryptCost
{
    static constexpr int leastLog2N = 17;
    static constexpr int mostLog2N = 20;

    int log2N = leastLog2N;
    int r = 8;
    int p = 1;

    bool operator==(const ScryptCost &) const = default;
};

/// 32 bytes made from `words` and `salt` (RFC 7914). Storage if there is too little memory for the cost.
[[nodiscard]] Result<Secret> scrypt(const Secret &words, const QByteArray &salt, const ScryptCost &cost);

} // namespace tillgate
