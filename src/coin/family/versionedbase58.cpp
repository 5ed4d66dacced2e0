// SPDX-License-Identifier: Apache-2.0
#include "coin/family/versionedbase58.h"

namespace tillgate {

namespace {

/// No kind of address in this form is longer; extended keys (111) are named as what they are.
constexpr qsizetype longestText = 128;
constexpr qsizetype extendedKeyLength = 78;
constexpr char privateKeyVersion = '\x80';

bool looksLikeKey(QByteArrayView payload)
{
    if (payload.size() == extendedKeyLength)
        return true;
    return payload.front() == privateKeyVersion && (payload.size() == 33 || payload.size() == 34);
}

} // namespace

tl::expected<VersionedPayload, Refusal> decodeVersionedBase58(QByteArrayView text, ChainNetwork network,
                                                              std::span<const Base58Version> versions,
                                                              const Base58Digits &digits)
{
    if (text.size() > longestText)
        return refuseLength();
    const auto bytes = base58Decode(text, digits);
    if (!bytes)
        return refuseCharset();
    const auto payload = withoutSha256dChecksum(*bytes);
    if (!payload)
        return refuseChecksum();
    if (looksLikeKey(*payload))
        return refuseSecretKey();

    bool isElsewhere = false;
    for (const Base58Version &version : versions) {
        if (payload->size() != version.payloadLength || !payload->startsWith(version.prefix))
            continue;
        if (version.network == network)
            return VersionedPayload{&version, *payload};
        isElsewhere = true;
    }
    return isElsewhere ? refuseNetwork() : refuseVersion();
}

} // namespace tillgate
