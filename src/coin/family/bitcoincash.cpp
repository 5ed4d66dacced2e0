// SPDX-License-Identifier: Apache-2.0
#include "coin/encoding/bits.h"
#include "coin/encoding/cashaddr.h"
#include "coin/family/families.h"
#include "coin/family/versionedbase58.h"

namespace tillgate {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestText = 128; // the longest accepted form has 76 characters

constexpr Base58Version legacyVersions[] = {
    {ChainNetwork::Main, "legacy-p2pkh"_L1, QByteArrayView("\x00", 1), 21},
    {ChainNetwork::Main, "legacy-p2sh"_L1, QByteArrayView("\x05", 1), 21},
    {ChainNetwork::Test, "legacy-p2pkh"_L1, QByteArrayView("\x6f", 1), 21},
    {ChainNetwork::Test, "legacy-p2sh"_L1, QByteArrayView("\xc4", 1), 21},
    {ChainNetwork::Regtest, "legacy-p2pkh"_L1, QByteArrayView("\x6f", 1), 21},
    {ChainNetwork::Regtest, "legacy-p2sh"_L1, QByteArrayView("\xc4", 1), 21},
};

/// One accepted version byte of CashAddr: four bits of type, three of size (dossier coins B.4).
struct CashVersion
{
    char byte;
    qsizetype hashLength;
    QLatin1StringView form;
};

constexpr CashVersion cashVersions[] = {
    {0x00, 20, "p2pkh"_L1},       {0x08, 20, "p2sh"_L1},       {0x0b, 32, "p2sh32"_L1},
    {0x10, 20, "token-p2pkh"_L1}, {0x18, 20, "token-p2sh"_L1}, {0x1b, 32, "token-p2sh32"_L1},
};

QByteArrayView cashPrefix(ChainNetwork network)
{
    switch (network) {
    case ChainNetwork::Main: return "bitcoincash";
    case ChainNetwork::Test: return "bchtest";
    case ChainNetwork::Regtest: return "bchreg";
    case ChainNetwork::Stagenet:
    case ChainNetwork::Signet: return {};
    }
    Q_UNREACHABLE();
}

bool isKnownPrefix(QByteArrayView prefix)
{
    return prefix == "bitcoincash" || prefix == "bchtest" || prefix == "bchreg";
}

/// A token-aware spelling is the same place as the plain one.
QByteArray identityOf(QByteArrayView prefix, char version, QByteArrayView hash)
{
    return cashAddrEncode(prefix, static_cast<char>(version & ~0x10), hash);
}

Finding checkPayload(QByteArrayView prefix, QByteArrayView payload)
{
    const auto symbols = cashAddrSymbols(prefix, payload);
    if (!symbols)
        return refuseChecksum();
    const auto bytes = bytesFromFiveBits(*symbols);
    if (!bytes || bytes->isEmpty())
        return refuseLength();
    const QByteArrayView hash = QByteArrayView(*bytes).sliced(1);
    for (const CashVersion &version : cashVersions) {
        if (bytes->front() == version.byte && hash.size() == version.hashLength)
            return WellFormed{.form = version.form,
                              .normal = cashAddrEncode(prefix, version.byte, hash),
                              .identity = identityOf(prefix, version.byte, hash)};
    }
    return refuseVersion();
}

Finding checkLegacy(ChainNetwork network, QByteArrayView text)
{
    const auto decoded = decodeVersionedBase58(text, network, legacyVersions);
    if (!decoded)
        return tl::unexpected(decoded.error());
    const char version = decoded->version->form == "legacy-p2pkh"_L1 ? '\x00' : '\x08';
    const QByteArray modern =
        cashAddrEncode(cashPrefix(network), version, QByteArrayView(decoded->payload).sliced(1));
    return WellFormed{.form = decoded->version->form,
                      .normal = modern,
                      .identity = modern,
                      .notes = {QStringLiteral("A legacy address: a Bitcoin address looks the same.")}};
}

/// Eight letters of base-58 may be CashAddr letters too; the lengths never meet.
bool looksLikeCashAddr(QByteArrayView text)
{
    return text.size() >= 42;
}

} // namespace

Finding checkBitcoinCash(ChainNetwork network, QByteArrayView text)
{
    if (text.size() > longestText)
        return refuseLength();
    if (!looksLikeCashAddr(text) && !text.contains(':'))
        return checkLegacy(network, text);
    if (hasMixedCase(text))
        return refuseCase();
    const QByteArray lower = text.toByteArray().toLower();
    const qsizetype colon = lower.indexOf(':');
    const QByteArrayView prefix = cashPrefix(network);
    if (colon >= 0 && lower.first(colon) != prefix)
        return isKnownPrefix(lower.first(colon)) ? refuseNetwork() : refusePrefix();
    return checkPayload(prefix, QByteArrayView(lower).sliced(colon + 1));
}

} // namespace tillgate
