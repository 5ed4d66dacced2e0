// SPDX-License-Identifier: Apache-2.0
#include "coin/encoding/f4jumble.h"
#include "coin/family/bech32finding.h"
#include "coin/family/families.h"
#include "coin/family/versionedbase58.h"

#include <optional>

namespace tillgate {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr Base58Version transparentVersions[] = {
    {ChainNetwork::Main, "t-p2pkh"_L1, QByteArrayView("\x1c\xb8", 2), 22},
    {ChainNetwork::Main, "t-p2sh"_L1, QByteArrayView("\x1c\xbd", 2), 22},
    {ChainNetwork::Test, "t-p2pkh"_L1, QByteArrayView("\x1d\x25", 2), 22},
    {ChainNetwork::Test, "t-p2sh"_L1, QByteArrayView("\x1c\xba", 2), 22},
    {ChainNetwork::Regtest, "t-p2pkh"_L1, QByteArrayView("\x1d\x25", 2), 22},
    {ChainNetwork::Regtest, "t-p2sh"_L1, QByteArrayView("\x1c\xba", 2), 22},
};

enum class Kind { Sapling, Tex, Unified };

struct ShieldedPrefix
{
    QByteArrayView prefix;
    ChainNetwork network;
    Kind kind;
};

constexpr ShieldedPrefix shieldedPrefixes[] = {
    {"zs", ChainNetwork::Main, Kind::Sapling},
    {"ztestsapling", ChainNetwork::Test, Kind::Sapling},
    {"zregtestsapling", ChainNetwork::Regtest, Kind::Sapling},
    {"tex", ChainNetwork::Main, Kind::Tex},
    {"textest", ChainNetwork::Test, Kind::Tex},
    {"texregtest", ChainNetwork::Regtest, Kind::Tex},
    {"u", ChainNetwork::Main, Kind::Unified},
    {"utest", ChainNetwork::Test, Kind::Unified},
    {"uregtest", ChainNetwork::Regtest, Kind::Unified},
};

constexpr qsizetype paddingLength = 16;
constexpr qsizetype shortestJumble = 48;

/// Reads the items of a unified address: compact sizes (as in Bitcoin's blocks) and bytes.
class ItemReader final
{
public:
    explicit ItemReader(QByteArrayView bytes) : m_rest(bytes) { }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    [[nodiscard]] std::optional<quint64> compactSize()
    {
        const auto first = littleEndian(1);
        if (!first || *first < 0xfd)
            return first;
        const qsizetype length = *first == 0xfd ? 2 : *first == 0xfe ? 4 : 8;
        const quint64 smallest = length == 2 ? 0xfd : length == 4 ? 0x10000 : 0x100000000;
        const auto value = littleEndian(length);
        // Only the shortest spelling counts, or two texts would be one address.
        return value && *value >= smallest ? value : std::nullopt;
    }

    [[nodiscard]] bool skip(quint64 length)
    {
        if (length > static_cast<quint64>(m_rest.size()))
            return false;
        m_rest = m_rest.sliced(static_cast<qsizetype>(length));
        return true;
    }

private:
    std::optional<quint64> littleEndian(qsizetype length)
    {
        if (m_rest.size() < length)
            return std::nullopt;
        quint64 value = 0;
        for (qsizetype i = length; i-- > 0;)
            value = value << 8U | static_cast<unsigned char>(m_rest[i]);
        m_rest = m_rest.sliced(length);
        return value;
    }

    QByteArrayView m_rest;
};

bool isAcceptedItem(quint64 type, quint64 length)
{
    if (type <= 1)
        return length == 20;
    if (type <= 3)
        return length == 43;
    return type < 0xe0 || type > 0xfc; // the reserved ones must be understood, and are not
}

/// ZIP-316: items in strictly rising order, at most one transparent, at least one shielded.
bool hasPayableReceivers(QByteArrayView items)
{
    ItemReader reader(items);
    std::optional<quint64> previous;
    bool hasTransparent = false;
    bool hasShielded = false;
    while (!reader.atEnd()) {
        const auto type = reader.compactSize();
        const auto length = type ? reader.compactSize() : std::nullopt;
        if (!length || !reader.skip(*length) || !isAcceptedItem(*type, *length))
            return false;
        if ((previous && *type <= *previous) || (hasTransparent && *type == 1))
            return false;
        hasTransparent = hasTransparent || *type <= 1;
        hasShielded = hasShielded || *type == 2 || *type == 3;
        previous = type;
    }
    return hasShielded;
}

Finding checkUnified(QByteArrayView prefix, QByteArrayView jumbled, QByteArrayView text)
{
    if (jumbled.size() < shortestJumble)
        return refuseLength();
    const QByteArray plain = f4JumbleInverse(jumbled);
    QByteArray padding = prefix.toByteArray();
    padding.append(paddingLength - padding.size(), '\0');
    if (!plain.endsWith(padding))
        return refuseChecksum();
    if (!hasPayableReceivers(QByteArrayView(plain).chopped(paddingLength)))
        return refuseVersion();
    return asWritten(QStringLiteral("unified"), text.toByteArray().toLower());
}

Finding checkShielded(const ShieldedPrefix &found, const Bech32 &content, QByteArrayView text)
{
    const auto kind = found.kind == Kind::Sapling ? Bech32Kind::Bech32 : Bech32Kind::Bech32m;
    const auto bytes = decodeBech32Bytes(content, kind);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (found.kind == Kind::Unified)
        return checkUnified(found.prefix, *bytes, text);
    if (bytes->size() != (found.kind == Kind::Sapling ? 43 : 20))
        return refuseLength();
    return asWritten(found.kind == Kind::Sapling ? QStringLiteral("sapling") : QStringLiteral("tex"),
                     text.toByteArray().toLower());
}

bool looksTransparent(QByteArrayView text)
{
    return text.size() < 40; // the shortest shielded form, tex1, has more
}

} // namespace

Finding checkZcash(ChainNetwork network, QByteArrayView text)
{
    if (looksTransparent(text)) {
        const auto decoded = decodeVersionedBase58(text, network, transparentVersions);
        if (!decoded)
            return tl::unexpected(decoded.error());
        return asWritten(decoded->version->form, text);
    }
    const auto content = decodeBech32(text);
    if (!content)
        return tl::unexpected(content.error());
    for (const ShieldedPrefix &candidate : shieldedPrefixes) {
        if (content->prefix == candidate.prefix)
            return candidate.network == network ? checkShielded(candidate, *content, text)
                                                : Finding(refuseNetwork());
    }
    return refusePrefix();
}

} // namespace tillgate
