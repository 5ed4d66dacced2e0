// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/encoding/bech32.h"
#include "coin/family/finding.h"

namespace tillgate {

/// `bech32Decode` with the refusals of an address check.
[[nodiscard]] tl::expected<Bech32, Refusal> decodeBech32(QByteArrayView text);

/// The same for texts of one kind whose symbols are bytes: refuses the other checksum and odd bits.
[[nodiscard]] tl::expected<QByteArray, Refusal> decodeBech32Bytes(const Bech32 &content, Bech32Kind kind);

} // namespace tillgate
