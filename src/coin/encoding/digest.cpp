// SPDX-License-Identifier: Apache-2.0
#include "coin/encoding/digest.h"

#include <QCryptographicHash>

#include <openssl/evp.h>

namespace tillgate {

QByteArray sha256d(QByteArrayView bytes)
{
    const QByteArray once = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return QCryptographicHash::hash(once, QCryptographicHash::Sha256);
}

QByteArray keccak256(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Keccak_256);
}

QByteArray blake2b512(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_512);
}

QByteArray sha512t256(QByteArrayView bytes)
{
    QByteArray digest(32, '\0');
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.data());
    auto *out = reinterpret_cast<unsigned char *>(digest.data());
    if (EVP_Digest(data, static_cast<size_t>(bytes.size()), out, nullptr, EVP_sha512_256(), nullptr) != 1)
        return {}; // no checksum is ever equal to an empty one: the address is refused
    return digest;
}

quint16 crc16Xmodem(QByteArrayView bytes)
{
    unsigned crc = 0;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned>(static_cast<unsigned char>(byte)) << 8U;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 0x8000U) != 0 ? (crc << 1U) ^ 0x1021U : crc << 1U;
    }
    return static_cast<quint16>(crc & 0xFFFFU);
}

quint32 crc32(QByteArrayView bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? (crc >> 1U) ^ 0xEDB88320U : crc >> 1U;
    }
    return ~crc;
}

} // namespace tillgate
