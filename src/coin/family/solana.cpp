// SPDX-License-Identifier: Apache-2.0
#include "coin/encoding/base58.h"
#include "coin/family/families.h"

namespace tillgate {

Finding checkSolana(ChainNetwork /*network*/, QByteArrayView text)
{
    if (text.size() < 32 || text.size() > 44)
        return refuseLength();
    const auto bytes = base58Decode(text);
    if (!bytes)
        return refuseCharset();
    if (bytes->size() != 32)
        return refuseLength();
    return asWritten(QStringLiteral("ed25519/pda"), text,
                     {QStringLiteral("Solana addresses have no check characters: a wrong character is usually not "
                                     "found."),
                      QStringLiteral("A token account looks the same as a wallet.")});
}

} // namespace tillgate
