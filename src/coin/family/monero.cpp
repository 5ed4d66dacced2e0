// SPDX-License-Identifier: Apache-2.0
#include "coin/encoding/bits.h"
#include "coin/encoding/base58.h"
#include "coin/encoding/digest.h"
#include "coin/family/families.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tillgate {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype fullBlockText = 11;
constexpr qsizetype fullBlockBytes = 8;
constexpr qsizetype checksumLength = 4;
/// How many characters a last block of 0 to 8 bytes has (dossier coins B.7).
constexpr std::array<qsizetype, 9> textLengths{0, 2, 3, 5, 6, 7, 9, 10, 11};

struct MoneroKind
{
    char byte;
    ChainNetwork network;
    QLatin1StringView form;
    qsizetype length; ///< bytes with the checksum
};

constexpr MoneroKind kinds[] = {
    {18, ChainNetwork::Main, "standard"_L1, 69},     {19, ChainNetwork::Main, "integrated"_L1, 77},
    {42, ChainNetwork::Main, "subaddress"_L1, 69},   {53, ChainNetwork::Test, "standard"_L1, 69},
    {54, ChainNetwork::Test, "integrated"_L1, 77},   {63, ChainNetwork::Test, "subaddress"_L1, 69},
    {24, ChainNetwork::Stagenet, "standard"_L1, 69}, {25, ChainNetwork::Stagenet, "integrated"_L1, 77},
    {36, ChainNetwork::Stagenet, "subaddress"_L1, 69},
};

/// One block: its number must fit the bytes it stands for.
bool appendBlock(QByteArray &bytes, QByteArrayView block, qsizetype length)
{
    quint64 number = 0;
    for (const char character : block) {
        const auto digit = static_cast<quint64>(bitcoinDigits()[static_cast<unsigned char>(character)]);
        if (qMulOverflow(number, quint64{58}, &number) || qAddOverflow(number, digit, &number))
            return false;
    }
    if (length < fullBlockBytes && (number >> static_cast<unsigned>(8 * length)) != 0)
        return false;
    for (qsizetype i = length; i-- > 0;)
        bytes.append(static_cast<char>(number >> static_cast<unsigned>(8 * i) & 0xffU));
    return true;
}

std::optional<QByteArray> decodeBlocks(QByteArrayView text)
{
    QByteArray bytes;
    for (; text.size() > fullBlockText; text = text.sliced(fullBlockText)) {
        if (!appendBlock(bytes, text.first(fullBlockText), fullBlockBytes))
            return std::nullopt;
    }
    const auto *const last = std::find(textLengths.begin(), textLengths.end(), text.size());
    if (last == textLengths.end() || !appendBlock(bytes, text, last - textLengths.begin()))
        return std::nullopt;
    return bytes;
}

bool isBase58(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char character) {
        return bitcoinDigits()[static_cast<unsigned char>(character)] >= 0;
    });
}

} // namespace

Finding checkMonero(ChainNetwork network, QByteArrayView text)
{
    if (text.size() != 95 && text.size() != 106)
        return refuseLength();
    if (!isBase58(text))
        return refuseCharset();
    const auto bytes = decodeBlocks(text);
    if (!bytes)
        return refuseChecksum();
    const QByteArrayView payload = QByteArrayView(*bytes).chopped(checksumLength);
    if (!keccak256(payload).startsWith(QByteArrayView(*bytes).last(checksumLength)))
        return refuseChecksum();
    for (const MoneroKind &kind : kinds) {
        if (payload.front() != kind.byte || bytes->size() != kind.length)
            continue;
        return kind.network == network ? Finding(asWritten(kind.form, text)) : Finding(refuseNetwork());
    }
    return refuseVersion();
}

} // namespace tillgate
