// SPDX-License-Identifier: Apache-2.0
#include "coin/family/families.h"
#include "coin/family/versionedbase58.h"
#include "coin/family/witness.h"

namespace tillgate {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype hashWithVersion = 21;

constexpr Base58Version version(ChainNetwork network, QLatin1StringView form, const char (&prefix)[2])
{
    return {network, form, QByteArrayView(prefix, 1), hashWithVersion};
}

constexpr Base58Version bitcoinVersions[] = {
    version(ChainNetwork::Main, "p2pkh"_L1, "\x00"),
    version(ChainNetwork::Main, "p2sh"_L1, "\x05"),
    version(ChainNetwork::Test, "p2pkh"_L1, "\x6f"),
    version(ChainNetwork::Test, "p2sh"_L1, "\xc4"),
    version(ChainNetwork::Signet, "p2pkh"_L1, "\x6f"),
    version(ChainNetwork::Signet, "p2sh"_L1, "\xc4"),
    version(ChainNetwork::Regtest, "p2pkh"_L1, "\x6f"),
    version(ChainNetwork::Regtest, "p2sh"_L1, "\xc4"),
};

constexpr Base58Version litecoinVersions[] = {
    version(ChainNetwork::Main, "p2pkh"_L1, "\x30"),
    version(ChainNetwork::Main, "p2sh"_L1, "\x32"),
    version(ChainNetwork::Main, "p2sh-old"_L1, "\x05"),
    version(ChainNetwork::Test, "p2pkh"_L1, "\x6f"),
    version(ChainNetwork::Test, "p2sh"_L1, "\x3a"),
    version(ChainNetwork::Test, "p2sh-old"_L1, "\xc4"),
    version(ChainNetwork::Regtest, "p2pkh"_L1, "\x6f"),
    version(ChainNetwork::Regtest, "p2sh"_L1, "\x3a"),
    version(ChainNetwork::Regtest, "p2sh-old"_L1, "\xc4"),
};

constexpr Base58Version dogecoinVersions[] = {
    version(ChainNetwork::Main, "p2pkh"_L1, "\x1e"),
    version(ChainNetwork::Main, "p2sh"_L1, "\x16"),
    version(ChainNetwork::Test, "p2pkh"_L1, "\x71"),
    version(ChainNetwork::Test, "p2sh"_L1, "\xc4"),
    version(ChainNetwork::Regtest, "p2pkh"_L1, "\x6f"),
    version(ChainNetwork::Regtest, "p2sh"_L1, "\xc4"),
};

constexpr Base58Version dashVersions[] = {
    version(ChainNetwork::Main, "p2pkh"_L1, "\x4c"),
    version(ChainNetwork::Main, "p2sh"_L1, "\x10"),
    version(ChainNetwork::Test, "p2pkh"_L1, "\x8c"),
    version(ChainNetwork::Test, "p2sh"_L1, "\x13"),
    version(ChainNetwork::Regtest, "p2pkh"_L1, "\x8c"),
    version(ChainNetwork::Regtest, "p2sh"_L1, "\x13"),
};

constexpr WitnessPrefixes bitcoinPrefixes{"bc", "tb", "bcrt"};
constexpr WitnessPrefixes litecoinPrefixes{"ltc", "tltc", "rltc"};

Finding checkBase58(ChainNetwork network, QByteArrayView text, std::span<const Base58Version> versions)
{
    const auto decoded = decodeVersionedBase58(text, network, versions);
    if (!decoded)
        return tl::unexpected(decoded.error());
    return asWritten(decoded->version->form, text);
}

/// Litecoin's old script form looks like Bitcoin's; shown as `M…`, which no Bitcoin wallet takes.
WellFormed modernLitecoin(const VersionedPayload &decoded, ChainNetwork network)
{
    QByteArray payload = decoded.payload;
    payload[0] = network == ChainNetwork::Main ? '\x32' : '\x3a';
    const QByteArray modern = base58CheckEncode(payload);
    return {.form = decoded.version->form,
            .normal = modern,
            .identity = modern,
            .notes = {QStringLiteral("An old script address: a Bitcoin address looks the same.")}};
}

bool isExtensionBlock(QByteArrayView text)
{
    const QByteArray lower = text.toByteArray().toLower();
    return lower.startsWith("ltcmweb1") || lower.startsWith("tmweb1");
}

} // namespace

Finding checkBitcoin(ChainNetwork network, QByteArrayView text)
{
    if (hasWitnessPrefix(text, bitcoinPrefixes))
        return checkWitness(network, text, bitcoinPrefixes);
    return checkBase58(network, text, bitcoinVersions);
}

Finding checkLitecoin(ChainNetwork network, QByteArrayView text)
{
    if (isExtensionBlock(text))
        return refuse(AddressFault::Policy, QStringLiteral("It is a private (MWEB) address: most wallets cannot "
                                                           "pay it."));
    if (hasWitnessPrefix(text, litecoinPrefixes))
        return checkWitness(network, text, litecoinPrefixes);
    const auto decoded = decodeVersionedBase58(text, network, litecoinVersions);
    if (!decoded)
        return tl::unexpected(decoded.error());
    if (decoded->version->form == "p2sh-old"_L1)
        return modernLitecoin(*decoded, network);
    return asWritten(decoded->version->form, text);
}

Finding checkDogecoin(ChainNetwork network, QByteArrayView text)
{
    return checkBase58(network, text, dogecoinVersions);
}

Finding checkDash(ChainNetwork network, QByteArrayView text)
{
    return checkBase58(network, text, dashVersions);
}

} // namespace tillgate
