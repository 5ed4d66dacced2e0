// SPDX-License-Identifier: Apache-2.0
#include "coin/family/families.h"
#include "coin/family/versionedbase58.h"

namespace tillgate {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr Base58Version versions[] = {{ChainNetwork::Main, "classic"_L1, QByteArrayView("\x00", 1), 21}};

} // namespace

Finding checkRipple(ChainNetwork /*network*/, QByteArrayView text)
{
    // An X-address holds a tag of its own; with the gateway's tag beside it there would be two.
    if (text.size() >= 46 && (text.startsWith('X') || text.startsWith('T')))
        return refuse(AddressFault::Policy, QStringLiteral("It is an X-address: address and tag must come apart."));
    if (text.contains(':') || text.contains('?'))
        return refuse(AddressFault::Charset, QStringLiteral("A destination tag is glued on: it must come apart."));
    const auto decoded = decodeVersionedBase58(text, ChainNetwork::Main, versions, rippleDigits());
    if (!decoded)
        return tl::unexpected(decoded.error());
    return asWritten(decoded->version->form, text);
}

} // namespace tillgate
