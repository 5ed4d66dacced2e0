// SPDX-License-Identifier: Apache-2.0
#include "coin/encoding/cashaddr.h"

#include "coin/encoding/bech32.h"
#include "coin/encoding/bits.h"

#include <QStringBuilder>

#include <array>

namespace tillgate {

namespace {

constexpr qsizetype checksumLength = 8;

quint64 polymod(QByteArrayView prefix, QByteArrayView symbols)
{
    constexpr std::array<quint64, 5> generators{0x98f2bc8e61, 0x79b76d99e2, 0xf33e5fb3c4, 0xae2eabe2a8,
                                                0x1e4f43e470};
    quint64 state = 1;
    const auto add = [&state, &generators](unsigned value) {
        const quint64 top = state >> 35U;
        state = (state & 0x07ffffffff) << 5U ^ value;
        for (quint64 bit = 0; bit < 5; ++bit) {
            if ((top >> bit & 1U) != 0)
                state ^= generators[bit];
        }
    };
    for (const char character : prefix)
        add(static_cast<unsigned char>(character) & 0x1fU);
    add(0);
    for (const char symbol : symbols)
        add(static_cast<unsigned char>(symbol));
    return state ^ 1U;
}

} // namespace

std::optional<QByteArray> cashAddrSymbols(QByteArrayView prefix, QByteArrayView payload)
{
    QByteArray symbols = payload.toByteArray();
    for (char &symbol : symbols) {
        const int value = bech32Value(symbol);
        if (value < 0)
            return std::nullopt;
        symbol = static_cast<char>(value);
    }
    if (symbols.size() <= checksumLength || polymod(prefix, symbols) != 0)
        return std::nullopt;
    symbols.chop(checksumLength);
    return symbols;
}

QByteArray cashAddrEncode(QByteArrayView prefix, char version, QByteArrayView hash)
{
    QByteArray bytes(1, version);
    bytes.append(hash);
    QByteArray symbols = fiveBitsFromBytes(bytes);
    const QByteArray padded = symbols + QByteArray(checksumLength, '\0');
    const quint64 checksum = polymod(prefix, padded);
    for (quint64 i = 0; i < checksumLength; ++i)
        symbols.append(static_cast<char>(checksum >> 5U * (7U - i) & 0x1fU));
    QByteArray text = prefix.toByteArray() + ':';
    for (const char symbol : symbols)
        text.append(bech32Character(symbol));
    return text;
}

} // namespace tillgate
