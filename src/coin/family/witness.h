// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/family/finding.h"

namespace tillgate {

/// A coin's Bech32 prefixes, one per network.
struct WitnessPrefixes
{
    QByteArrayView main;
    QByteArrayView test;
    QByteArrayView regtest;
};

/// True if the text starts with one of the prefixes and the separator "1", in any case.
[[nodiscard]] bool hasWitnessPrefix(QByteArrayView text, const WitnessPrefixes &prefixes);

/// Segregated witness addresses of Bitcoin and Litecoin (BIP-173, BIP-350; dossier coins B.3): version 0
/// with 20 or 32 bytes in Bech32, version 1 with 32 bytes in Bech32m. Everything else is refused although
/// it may be well formed: coins sent there can be anyone's.
[[nodiscard]] Finding checkWitness(ChainNetwork network, QByteArrayView text, const WitnessPrefixes &prefixes);

} // namespace tillgate
