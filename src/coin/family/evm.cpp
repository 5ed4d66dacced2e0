// SPDX-License-Identifier: Apache-2.0
#include "coin/encoding/bits.h"
#include "coin/encoding/digest.h"
#include "coin/family/families.h"

namespace tillgate {

namespace {

constexpr qsizetype prefixLength = 2;
constexpr qsizetype digitCount = 40;

/// EIP-55: digit i is upper case exactly if nibble i of the hash of the lower-case digits is 8 or more.
QByteArray withChecksumCase(QByteArrayView lowerDigits)
{
    const QByteArray hash = keccak256(lowerDigits);
    QByteArray digits = lowerDigits.toByteArray();
    for (qsizetype i = 0; i < digitCount; ++i) {
        const auto byte = static_cast<unsigned char>(hash.at(i / 2));
        const unsigned nibble = i % 2 == 0 ? byte >> 4U : byte & 0xfU;
        if (nibble >= 8 && digits.at(i) >= 'a')
            digits[i] = static_cast<char>(digits.at(i) - 'a' + 'A');
    }
    return digits;
}

WellFormed found(QString form, const QByteArray &checked, const QByteArray &lower, bool isVerified)
{
    QStringList notes{QStringLiteral("The same address serves every Ethereum-style network: the check cannot "
                                     "find a wrong network.")};
    if (!isVerified)
        notes.append(QStringLiteral("It came without check letters: a wrong digit cannot be found."));
    return {.form = std::move(form), .normal = "0x" + checked, .identity = "0x" + lower, .notes = notes};
}

} // namespace

Finding checkEvm(ChainNetwork /*network*/, QByteArrayView text)
{
    if (!text.startsWith("0x"))
        return refusePrefix();
    if (text.size() != prefixLength + digitCount)
        return refuseLength();
    const QByteArray digits = text.sliced(prefixLength).toByteArray();
    if (!isHexadecimal(digits))
        return refuseCharset();
    const QByteArray lower = digits.toLower();
    const QByteArray checked = withChecksumCase(lower);
    if (digits == lower)
        return found(QStringLiteral("lower"), checked, lower, false);
    if (digits == digits.toUpper())
        return found(QStringLiteral("upper"), checked, lower, false);
    if (digits != checked)
        return refuseChecksum();
    return found(QStringLiteral("eip55"), checked, lower, true);
}

} // namespace tillgate
