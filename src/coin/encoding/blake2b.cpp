// SPDX-License-Identifier: Apache-2.0
#include "coin/encoding/blake2b.h"

#include <QtEndian>

#include <array>
#include <bit>

namespace tillgate {

namespace {

using State = std::array<quint64, 8>;
using Block = std::array<quint64, 16>;
constexpr qsizetype blockLength = 128;

constexpr State initialState{0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
                             0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179};

constexpr std::array<std::array<unsigned char, 16>, 10> sigma{{
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
    {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
    {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
    {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
    {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0},
}};

/// The mixing function G of RFC 7693, 3.1.
void mix(Block &v, std::array<size_t, 4> at, quint64 x, quint64 y)
{
    auto &[a, b, c, d] = at;
    v[a] += v[b] + x;
    v[d] = std::rotr(v[d] ^ v[a], 32);
    v[c] += v[d];
    v[b] = std::rotr(v[b] ^ v[c], 24);
    v[a] += v[b] + y;
    v[d] = std::rotr(v[d] ^ v[a], 16);
    v[c] += v[d];
    v[b] = std::rotr(v[b] ^ v[c], 63);
}

void round(Block &v, const Block &message, const std::array<unsigned char, 16> &order)
{
    constexpr std::array<std::array<size_t, 4>, 8> positions{{{0, 4, 8, 12}, {1, 5, 9, 13}, {2, 6, 10, 14},
                                                              {3, 7, 11, 15}, {0, 5, 10, 15}, {1, 6, 11, 12},
                                                              {2, 7, 8, 13}, {3, 4, 9, 14}}};
    for (size_t i = 0; i < positions.size(); ++i)
        mix(v, positions[i], message[order[2 * i]], message[order[2 * i + 1]]);
}

void compress(State &state, QByteArrayView block, quint64 bytesSoFar, bool isLast)
{
    std::array<char, blockLength> padded{};
    std::copy(block.begin(), block.end(), padded.begin());
    Block message{};
    for (size_t i = 0; i < message.size(); ++i)
        message[i] = qFromLittleEndian<quint64>(padded.data() + i * sizeof(quint64));

    Block v{};
    std::copy(state.begin(), state.end(), v.begin());
    std::copy(initialState.begin(), initialState.end(), v.begin() + 8);
    v[12] ^= bytesSoFar;
    if (isLast)
        v[14] = ~v[14];
    for (size_t i = 0; i < 12; ++i)
        round(v, message, sigma[i % sigma.size()]);
    for (size_t i = 0; i < state.size(); ++i)
        state[i] ^= v[i] ^ v[i + 8];
}

} // namespace

QByteArray blake2b(QByteArrayView bytes, int length, QByteArrayView personalisation)
{
    std::array<char, 16> person{};
    std::copy_n(personalisation.begin(), std::min<qsizetype>(personalisation.size(), 16), person.begin());
    State state = initialState;
    state[0] ^= 0x01010000U ^ static_cast<quint64>(length);
    state[6] ^= qFromLittleEndian<quint64>(person.data());
    state[7] ^= qFromLittleEndian<quint64>(person.data() + sizeof(quint64));

    qsizetype done = 0;
    for (; bytes.size() - done > blockLength; done += blockLength)
        compress(state, bytes.sliced(done, blockLength), static_cast<quint64>(done + blockLength), false);
    compress(state, bytes.sliced(done), static_cast<quint64>(bytes.size()), true);

    QByteArray digest(64, '\0');
    for (size_t i = 0; i < state.size(); ++i)
        qToLittleEndian(state[i], digest.data() + i * sizeof(quint64));
    return digest.first(length);
}

} // namespace tillgate
