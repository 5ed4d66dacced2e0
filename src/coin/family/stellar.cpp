// SPDX-License-Identifier: Apache-2.0
#include "coin/encoding/base32.h"
#include "coin/encoding/bits.h"
#include "coin/encoding/digest.h"
#include "coin/family/families.h"

namespace tillgate {

namespace {

constexpr unsigned char accountVersion = 0x30;
constexpr unsigned char muxedVersion = 0x60;
constexpr qsizetype accountLength = 35;
constexpr qsizetype muxedLength = 43;

bool hasValidChecksum(QByteArrayView bytes)
{
    const quint16 crc = crc16Xmodem(bytes.chopped(2));
    return static_cast<unsigned char>(bytes[bytes.size() - 2]) == (crc & 0xffU)
        && static_cast<unsigned char>(bytes.back()) == crc >> 8U;
}

} // namespace

Finding checkStellar(ChainNetwork /*network*/, QByteArrayView text)
{
    if (text.startsWith('S') && text.size() == 56)
        return refuseSecretKey();
    if (text.size() != 56 && text.size() != 69)
        return refuseLength();
    if (text.toByteArray().toUpper() != text)
        return refuseCase();
    const auto bytes = base32Decode(text);
    if (!bytes)
        return refuseCharset();
    if (!hasValidChecksum(*bytes))
        return refuseChecksum();
    const auto version = static_cast<unsigned char>(bytes->front());
    if (version == accountVersion && bytes->size() == accountLength)
        return asWritten(QStringLiteral("account"), text);
    if (version == muxedVersion && bytes->size() == muxedLength)
        return asWritten(QStringLiteral("muxed"), text);
    return refuseVersion();
}

} // namespace tillgate
