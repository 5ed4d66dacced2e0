// SPDX-License-Identifier: Apache-2.0
#include "coin/encoding/base58.h"
#include "coin/encoding/digest.h"
#include "coin/family/families.h"

namespace tillgate {

namespace {

constexpr qsizetype accountLength = 33; // with the network's prefix
constexpr qsizetype checksumLength = 2;
constexpr char polkadotPrefix = '\0';

} // namespace

Finding checkPolkadot(ChainNetwork /*network*/, QByteArrayView text)
{
    if (text.size() < 46 || text.size() > 48)
        return refuseLength();
    const auto bytes = base58Decode(text);
    if (!bytes)
        return refuseCharset();
    if (bytes->size() != accountLength + checksumLength)
        return refuseLength();
    const QByteArray hashed = "SS58PRE" + bytes->first(accountLength);
    if (!bytes->endsWith(QByteArrayView(blake2b512(hashed)).first(checksumLength)))
        return refuseChecksum();
    if (bytes->front() != polkadotPrefix)
        return refuse(AddressFault::Network, QStringLiteral("It belongs to another chain of the Polkadot family."));
    return asWritten(QStringLiteral("ss58"), text);
}

} // namespace tillgate
