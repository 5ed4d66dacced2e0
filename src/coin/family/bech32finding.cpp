// SPDX-License-Identifier: Apache-2.0
#include "coin/family/bech32finding.h"

#include "coin/encoding/bits.h"

namespace tillgate {

namespace {

tl::unexpected<Refusal> refusalFor(Bech32Fault fault)
{
    switch (fault) {
    case Bech32Fault::Case: return refuseCase();
    case Bech32Fault::Charset: return refuseCharset();
    case Bech32Fault::Length: return refuseLength();
    case Bech32Fault::Checksum: return refuseChecksum();
    }
    Q_UNREACHABLE();
}

} // namespace

tl::expected<Bech32, Refusal> decodeBech32(QByteArrayView text)
{
    auto content = bech32Decode(text);
    if (!content)
        return refusalFor(content.error());
    return *std::move(content);
}

tl::expected<QByteArray, Refusal> decodeBech32Bytes(const Bech32 &content, Bech32Kind kind)
{
    if (content.kind != kind)
        return refuseChecksum();
    auto bytes = bytesFromFiveBits(content.symbols);
    if (!bytes)
        return refuseLength();
    return *std::move(bytes);
}

} // namespace tillgate
