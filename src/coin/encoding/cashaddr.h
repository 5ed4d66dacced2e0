// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace tillgate {

/// The symbols (0 to 31) of a lower-case CashAddr payload without its eight checksum symbols; nothing if
/// a character is foreign or the 40-bit checksum over prefix and payload does not hold.
[[nodiscard]] std::optional<QByteArray> cashAddrSymbols(QByteArrayView prefix, QByteArrayView payload);

/// "prefix:payload" for a version byte and hash, in lower case.
[[nodiscard]] QByteArray cashAddrEncode(QByteArrayView prefix, char version, QByteArrayView hash);

} // namespace tillgate
