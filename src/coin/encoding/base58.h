// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <array>
#include <optional>

namespace tillgate {

/// The digits of a base-58 number: character to value, -1 for a character that is no digit.
using Base58Digits = std::array<signed char, 256>;

/// Bitcoin's order of digits, which nearly every chain uses.
[[nodiscard]] const Base58Digits &bitcoinDigits();
/// The XRP Ledger's own order, starting at "r".
[[nodiscard]] const Base58Digits &rippleDigits();

/// Base-58 to bytes; each leading zero digit is one zero byte. Nothing if a character is no digit.
/// The work grows with the square of the length: limit it before.
[[nodiscard]] std::optional<QByteArray> base58Decode(QByteArrayView text,
                                                     const Base58Digits &digits = bitcoinDigits());

/// Bytes to base-58 with Bitcoin's digits.
[[nodiscard]] QByteArray base58Encode(QByteArrayView bytes);
/// The same with the four check bytes of Base58Check appended first.
[[nodiscard]] QByteArray base58CheckEncode(QByteArrayView payload);

/// Removes the last four bytes if they are the start of SHA-256(SHA-256(rest)); nothing otherwise.
[[nodiscard]] std::optional<QByteArray> withoutSha256dChecksum(QByteArrayView bytes);

} // namespace tillgate
