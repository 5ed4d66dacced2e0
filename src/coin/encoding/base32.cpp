// SPDX-License-Identifier: Apache-2.0
#include "coin/encoding/base32.h"

#include "coin/encoding/bits.h"

namespace tillgate {

namespace {

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

constexpr int valueOf(char character)
{
    if (character >= 'A' && character <= 'Z')
        return character - 'A';
    if (character >= '2' && character <= '7')
        return character - '2' + 26;
    return -1;
}

} // namespace

std::optional<QByteArray> base32Decode(QByteArrayView text)
{
    QByteArray symbols = text.toByteArray();
    for (char &symbol : symbols) {
        const int value = valueOf(symbol);
        if (value < 0)
            return std::nullopt;
        symbol = static_cast<char>(value);
    }
    return bytesFromFiveBits(symbols);
}

QByteArray base32Encode(QByteArrayView bytes)
{
    QByteArray text = fiveBitsFromBytes(bytes);
    for (char &symbol : text)
        symbol = alphabet[static_cast<unsigned char>(symbol)];
    return text;
}

} // namespace tillgate
