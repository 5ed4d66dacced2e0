// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/encoding/base58.h"
#include "coin/family/finding.h"

#include <QList>

#include <span>

namespace tillgate {

/// One kind of Base58Check address: the bytes in front say what it is (dossier coins B.2).
struct Base58Version
{
    ChainNetwork network;
    QLatin1StringView form;
    QByteArrayView prefix; ///< one, two or three bytes
    qsizetype payloadLength; ///< with the prefix
};

/// What a Base58Check text holds, once all is checked.
struct VersionedPayload
{
    const Base58Version *version = nullptr; ///< never null in a result
    QByteArray payload; ///< with the prefix, without the checksum
};

/// Decodes and looks up the version among those of `network`; a version of another network is a
/// `Network` refusal, private and extended keys are `Policy`.
[[nodiscard]] tl::expected<VersionedPayload, Refusal>
decodeVersionedBase58(QByteArrayView text, ChainNetwork network, std::span<const Base58Version> versions,
                      const Base58Digits &digits = bitcoinDigits());

} // namespace tillgate
