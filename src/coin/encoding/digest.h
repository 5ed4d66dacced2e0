// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace tillgate {

/// SHA-256 twice, as Bitcoin does (32 bytes).
[[nodiscard]] QByteArray sha256d(QByteArrayView bytes);

/// Keccak-256 with the padding of 2008, as Ethereum and Monero use; not the later SHA3-256 (32 bytes).
[[nodiscard]] QByteArray keccak256(QByteArrayView bytes);

/// BLAKE2b-512 without key or personalisation, as Polkadot uses (64 bytes).
[[nodiscard]] QByteArray blake2b512(QByteArrayView bytes);

/// SHA-512/256, as Algorand uses (32 bytes); from OpenSSL, because Qt does not have it.
[[nodiscard]] QByteArray sha512t256(QByteArrayView bytes);

/// CRC-16/XMODEM: polynomial 0x1021, start 0, not reflected (Stellar, TON).
[[nodiscard]] quint16 crc16Xmodem(QByteArrayView bytes);

/// CRC-32 as zlib has it (Cardano's older addresses).
[[nodiscard]] quint32 crc32(QByteArrayView bytes);

} // namespace tillgate
