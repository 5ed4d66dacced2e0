// SPDX-License-Identifier: Apache-2.0
#include "coin/encoding/bits.h"

#include <algorithm>

namespace tillgate {

namespace {

constexpr bool isUpper(char character) { return character >= 'A' && character <= 'Z'; }
constexpr bool isLower(char character) { return character >= 'a' && character <= 'z'; }
constexpr bool isDigit(char character) { return character >= '0' && character <= '9'; }

} // namespace

std::optional<QByteArray> bytesFromFiveBits(QByteArrayView symbols)
{
    QByteArray bytes;
    bytes.reserve(symbols.size() * 5 / 8);
    unsigned buffer = 0;
    unsigned held = 0;
    for (const char symbol : symbols) {
        buffer = (buffer << 5U | static_cast<unsigned char>(symbol)) & 0xFFFU;
        held += 5;
        if (held >= 8) {
            held -= 8;
            bytes.append(static_cast<char>(buffer >> held & 0xFFU));
        }
    }
    if (held >= 5 || (buffer & ((1U << held) - 1)) != 0)
        return std::nullopt;
    return bytes;
}

QByteArray fiveBitsFromBytes(QByteArrayView bytes)
{
    QByteArray symbols;
    symbols.reserve((bytes.size() * 8 + 4) / 5);
    unsigned buffer = 0;
    unsigned held = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8U | static_cast<unsigned char>(byte)) & 0xFFFU;
        for (held += 8; held >= 5;) {
            held -= 5;
            symbols.append(static_cast<char>(buffer >> held & 0x1FU));
        }
    }
    if (held > 0)
        symbols.append(static_cast<char>(buffer << (5 - held) & 0x1FU));
    return symbols;
}

quint64 bigEndianNumber(QByteArrayView bytes)
{
    quint64 number = 0;
    for (const char byte : bytes)
        number = number << 8U | static_cast<unsigned char>(byte);
    return number;
}

bool hasMixedCase(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), isUpper) && std::any_of(text.begin(), text.end(), isLower);
}

bool isHexadecimal(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char character) {
        return isDigit(character) || (character >= 'a' && character <= 'f')
            || (character >= 'A' && character <= 'F');
    });
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

} // namespace tillgate
