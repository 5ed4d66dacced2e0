// SPDX-License-Identifier: Apache-2.0
#include "coin/encoding/base58.h"
#include "coin/encoding/digest.h"
#include "coin/family/bech32finding.h"
#include "coin/family/families.h"
#include "coin/family/cborreader.h"

namespace tillgate {

namespace {

constexpr qsizetype longestByron = 256;
constexpr qsizetype rootLength = 28;
constexpr quint64 payloadTag = 24;
constexpr quint64 networkAttribute = 2;

Finding checkShelleyBytes(ChainNetwork network, QByteArrayView bytes, QByteArrayView text)
{
    if (bytes.isEmpty())
        return refuseLength();
    const auto header = static_cast<unsigned char>(bytes.front());
    const unsigned type = header >> 4U;
    if ((header & 0xfU) != (network == ChainNetwork::Main ? 1U : 0U))
        return refuseNetwork();
    if (type == 4 || type == 5)
        return refuse(AddressFault::Policy, QStringLiteral("It is a pointer address, a kind that is no longer used."));
    if (type > 3 && type != 6 && type != 7)
        return refuseVersion();
    if (bytes.size() != (type <= 3 ? 57 : 29))
        return refuseLength();
    return asWritten(type <= 3 ? QStringLiteral("base") : QStringLiteral("enterprise"), text);
}

Finding checkShelley(ChainNetwork network, QByteArrayView text)
{
    const auto content = decodeBech32(text);
    if (!content)
        return tl::unexpected(content.error());
    if (content->prefix == "stake" || content->prefix == "stake_test")
        return refuse(AddressFault::Policy, QStringLiteral("It is a staking address, not one to pay to."));
    if (content->prefix != "addr" && content->prefix != "addr_test")
        return refusePrefix();
    if (content->prefix != (network == ChainNetwork::Main ? QByteArrayView("addr") : QByteArrayView("addr_test")))
        return refuseNetwork();
    const auto bytes = decodeBech32Bytes(*content, Bech32Kind::Bech32);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return checkShelleyBytes(network, *bytes, text.toByteArray().toLower());
}

/// What the checked inside of a Byron address says about its network.
enum class ByronInside { Malformed, MainNetwork, OtherNetwork };

/// `[28 bytes, {attributes}, type]` and nothing after it.
ByronInside readByronInside(QByteArrayView payload)
{
    CborReader reader(payload);
    if (reader.array() != 3U)
        return ByronInside::Malformed;
    const auto root = reader.bytes();
    const auto attributes = reader.map();
    if (!root || root->size() != rootLength || !attributes)
        return ByronInside::Malformed;
    bool isOther = false;
    for (quint64 i = 0; i < *attributes; ++i) {
        const auto key = reader.number();
        if (!key || !reader.bytes())
            return ByronInside::Malformed;
        isOther = isOther || *key == networkAttribute;
    }
    if (!reader.number() || !reader.atEnd())
        return ByronInside::Malformed;
    return isOther ? ByronInside::OtherNetwork : ByronInside::MainNetwork;
}

Finding checkByron(ChainNetwork network, QByteArrayView text)
{
    if (text.size() > longestByron)
        return refuseLength();
    const auto bytes = base58Decode(text);
    if (!bytes)
        return refuseCharset();
    CborReader reader(*bytes);
    if (reader.array() != 2U || reader.tag() != payloadTag)
        return refusePrefix();
    const auto payload = reader.bytes();
    const auto checksum = reader.number();
    if (!payload || !checksum || !reader.atEnd())
        return refuseLength();
    if (*checksum != crc32(*payload))
        return refuseChecksum();
    const ByronInside inside = readByronInside(*payload);
    if (inside == ByronInside::Malformed)
        return refuseVersion();
    if ((inside == ByronInside::MainNetwork) != (network == ChainNetwork::Main))
        return refuseNetwork();
    return asWritten(QStringLiteral("byron"), text);
}

} // namespace

Finding checkCardano(ChainNetwork network, QByteArrayView text)
{
    const QByteArray start = text.first(std::min<qsizetype>(text.size(), 5)).toByteArray().toLower();
    // No Byron text starts so: its first byte is fixed.
    if (start.startsWith("addr") || start.startsWith("stake"))
        return checkShelley(network, text);
    return checkByron(network, text);
}

} // namespace tillgate
