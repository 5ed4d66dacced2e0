// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace tillgate {

/// RFC 4648 base32, upper case, no padding. Nothing if a character is foreign or the bits that remain
/// are five or more or not zero.
[[nodiscard]] std::optional<QByteArray> base32Decode(QByteArrayView text);

[[nodiscard]] QByteArray base32Encode(QByteArrayView bytes);

} // namespace tillgate
