// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace tillgate {

/// Regroups symbols of 5 bits (one per byte, 0 to 31) into bytes. Nothing if 5 or more bits remain or if
/// the remaining ones are not zero: then two texts would mean the same bytes.
[[nodiscard]] std::optional<QByteArray> bytesFromFiveBits(QByteArrayView symbols);

/// Regroups bytes into symbols of 5 bits, the last one padded with zeros.
[[nodiscard]] QByteArray fiveBitsFromBytes(QByteArrayView bytes);

/// The unsigned number in big-endian order; at most eight bytes.
[[nodiscard]] quint64 bigEndianNumber(QByteArrayView bytes);

/// True if the text has both upper and lower case letters.
[[nodiscard]] bool hasMixedCase(QByteArrayView text);

/// True if every character is a digit or a letter a to f, of either case.
[[nodiscard]] bool isHexadecimal(QByteArrayView text);

/// True if there is at least one character and all are decimal digits.
[[nodiscard]] bool isDigits(QByteArrayView text);

} // namespace tillgate
