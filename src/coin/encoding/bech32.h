// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <tl/expected.hpp>

namespace tillgate {

/// The two checksums of the same shape: BIP-173 and BIP-350.
enum class Bech32Kind { Bech32, Bech32m };

/// A decoded text: lower-case prefix and the symbols between it and the checksum, 0 to 31 each.
struct Bech32
{
    QByteArray prefix;
    QByteArray symbols;
    Bech32Kind kind = Bech32Kind::Bech32;
};

enum class Bech32Fault { Case, Charset, Length, Checksum };

/// Decodes prefix, symbols and checksum. No limit on the length: that is each coin's own matter.
[[nodiscard]] tl::expected<Bech32, Bech32Fault> bech32Decode(QByteArrayView text);

/// The text in lower case.
[[nodiscard]] QByteArray bech32Encode(const Bech32 &content);

/// The alphabet's value of a lower-case character, -1 if it has none; CashAddr uses the same alphabet.
[[nodiscard]] int bech32Value(char character);
/// The character of a value from 0 to 31.
[[nodiscard]] char bech32Character(int value);

} // namespace tillgate
