// SPDX-License-Identifier: Apache-2.0
#include "coin/family/bech32finding.h"
#include "coin/family/families.h"

namespace tillgate {

namespace {

constexpr qsizetype longestText = 90;

} // namespace

Finding checkCosmos(ChainNetwork /*network*/, QByteArrayView text)
{
    if (text.size() > longestText)
        return refuseLength();
    const auto content = decodeBech32(text);
    if (!content)
        return tl::unexpected(content.error());
    if (content->prefix != "cosmos")
        return refusePrefix();
    const auto bytes = decodeBech32Bytes(*content, Bech32Kind::Bech32);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->size() != 20 && bytes->size() != 32)
        return refuseLength();
    return asWritten(bytes->size() == 20 ? QStringLiteral("account") : QStringLiteral("module"),
                     text.toByteArray().toLower());
}

} // namespace tillgate
