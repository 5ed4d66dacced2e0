// SPDX-License-Identifier: Apache-2.0
#include "coin/encoding/bits.h"
#include "coin/family/families.h"

namespace tillgate {

namespace {

constexpr qsizetype shortestName = 2;
constexpr qsizetype longestName = 64;
constexpr qsizetype implicitLength = 64;
constexpr qsizetype ethImplicitLength = 42;

bool isLowerHexadecimal(QByteArrayView text)
{
    return isHexadecimal(text) && text.toByteArray().toLower() == text;
}

bool isNameCharacter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
}

bool isSeparator(char character)
{
    return character == '-' || character == '_' || character == '.';
}

/// Letters and digits with single separators between them.
bool isName(QByteArrayView text)
{
    bool mayTakeSeparator = false;
    for (const char character : text) {
        if (!isNameCharacter(character) && !(mayTakeSeparator && isSeparator(character)))
            return false;
        mayTakeSeparator = isNameCharacter(character);
    }
    return mayTakeSeparator;
}

bool isOfNetwork(ChainNetwork network, QByteArrayView name)
{
    if (network != ChainNetwork::Main)
        return name.endsWith(".testnet");
    return name.endsWith(".near") || name.endsWith(".tg");
}

QStringList noChecksum()
{
    return {QStringLiteral("NEAR accounts have no check characters: a wrong character is not found.")};
}

} // namespace

Finding checkNear(ChainNetwork network, QByteArrayView text)
{
    if (text.size() < shortestName || text.size() > longestName)
        return refuseLength();
    if (text.size() == implicitLength && isLowerHexadecimal(text))
        return asWritten(QStringLiteral("implicit"), text, noChecksum());
    if (text.size() == ethImplicitLength && text.startsWith("0x") && isLowerHexadecimal(text.sliced(2)))
        return asWritten(QStringLiteral("eth-implicit"), text, noChecksum());
    if (text.toByteArray().toLower() != text)
        return refuseCase();
    if (!isName(text))
        return refuseCharset();
    if (!isOfNetwork(network, text))
        return isOfNetwork(network == ChainNetwork::Main ? ChainNetwork::Test : ChainNetwork::Main, text)
            ? refuseNetwork()
            : refusePrefix();
    return asWritten(QStringLiteral("named"), text, noChecksum());
}

} // namespace tillgate
