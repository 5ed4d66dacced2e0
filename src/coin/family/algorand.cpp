// SPDX-License-Identifier: Apache-2.0
#include "coin/encoding/base32.h"
#include "coin/encoding/digest.h"
#include "coin/family/families.h"

namespace tillgate {

namespace {

constexpr qsizetype textLength = 58;
constexpr qsizetype keyLength = 32;
constexpr qsizetype checksumLength = 4;

} // namespace

Finding checkAlgorand(ChainNetwork /*network*/, QByteArrayView text)
{
    if (text.size() != textLength)
        return refuseLength();
    if (text.toByteArray().toUpper() != text)
        return refuseCase();
    const auto bytes = base32Decode(text);
    if (!bytes)
        return refuseCharset();
    const QByteArray digest = sha512t256(QByteArrayView(*bytes).first(keyLength));
    if (digest.last(checksumLength) != QByteArrayView(*bytes).last(checksumLength))
        return refuseChecksum();
    return asWritten(QStringLiteral("account"), text);
}

} // namespace tillgate
