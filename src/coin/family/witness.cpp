// SPDX-License-Identifier: Apache-2.0
#include "coin/family/witness.h"

#include "coin/encoding/bits.h"
#include "coin/family/bech32finding.h"

namespace tillgate {

namespace {

constexpr qsizetype longestText = 90; // BIP-173

QByteArrayView prefixOf(const WitnessPrefixes &prefixes, ChainNetwork network)
{
    switch (network) {
    case ChainNetwork::Main: return prefixes.main;
    case ChainNetwork::Test:
    case ChainNetwork::Signet: return prefixes.test;
    case ChainNetwork::Regtest: return prefixes.regtest;
    case ChainNetwork::Stagenet: return {};
    }
    Q_UNREACHABLE();
}

QString formOf(int version, qsizetype programLength)
{
    if (version == 1)
        return QStringLiteral("p2tr");
    return programLength == 20 ? QStringLiteral("p2wpkh") : QStringLiteral("p2wsh");
}

} // namespace

bool hasWitnessPrefix(QByteArrayView text, const WitnessPrefixes &prefixes)
{
    const QByteArray lower = text.first(std::min<qsizetype>(text.size(), 8)).toByteArray().toLower();
    for (const QByteArrayView prefix : {prefixes.main, prefixes.test, prefixes.regtest}) {
        if (lower.startsWith(prefix) && lower.size() > prefix.size() && lower.at(prefix.size()) == '1')
            return true;
    }
    return false;
}

Finding checkWitness(ChainNetwork network, QByteArrayView text, const WitnessPrefixes &prefixes)
{
    if (text.size() > longestText)
        return refuseLength();
    const auto content = decodeBech32(text);
    if (!content)
        return tl::unexpected(content.error());
    if (content->prefix != prefixOf(prefixes, network))
        return refuseNetwork();
    if (content->symbols.isEmpty())
        return refuseLength();

    const int version = content->symbols.front();
    const auto program = bytesFromFiveBits(QByteArrayView(content->symbols).sliced(1));
    if (version > 1)
        return refuseVersion();
    if (content->kind != (version == 0 ? Bech32Kind::Bech32 : Bech32Kind::Bech32m))
        return refuseChecksum();
    if (!program || (program->size() != 32 && (version != 0 || program->size() != 20)))
        return refuseLength();
    return asWritten(formOf(version, program->size()), text.toByteArray().toLower());
}

} // namespace tillgate
