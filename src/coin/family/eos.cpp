// SPDX-License-Identifier: Apache-2.0
#include "coin/family/families.h"

#include <algorithm>

namespace tillgate {

namespace {

constexpr qsizetype longestName = 12;

bool isNameCharacter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= '1' && character <= '5') || character == '.';
}

} // namespace

Finding checkEos(ChainNetwork /*network*/, QByteArrayView text)
{
    if (text.startsWith("EOS") || text.startsWith("PUB_") || text.startsWith("PVT_"))
        return refuseSecretKey();
    if (text.size() > longestName)
        return refuseLength();
    if (!std::all_of(text.begin(), text.end(), isNameCharacter) || text.startsWith('.') || text.endsWith('.')
        || text.toByteArray().contains(".."))
        return refuseCharset();
    return asWritten(QStringLiteral("name"), text,
                     {QStringLiteral("Account names have no check characters: a wrong character is not found.")});
}

} // namespace tillgate
