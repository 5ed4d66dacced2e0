// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/btcpay/methods.h"
#include "practice/btcpay/replies.h"

namespace tillgate::practice::btcpay {

/// What a shop asks for, read and checked (dossier btcpay 2.4).
struct Wish
{
    std::optional<Decimal> amount; ///< none: any payment settles it
    QString currency; ///< upper case
    Json metadata;
    Json checkout; ///< as it is answered
    Json receipt;
    QList<Method> methods;
    std::optional<int> confirmations = std::nullopt; ///< speedPolicy; none: the store's
    bool isLazy = false;
    std::chrono::seconds window{0};
    std::chrono::seconds monitoring{0};
};
[[nodiscard]] tl::expected<Wish, HttpReply> readWish(const Json &body);

/// As the server keeps it: shorter keys first, then by their bytes (dossier btcpay 4).
[[nodiscard]] Json sortedMetadata(const Json &metadata);

} // namespace tillgate::practice::btcpay
