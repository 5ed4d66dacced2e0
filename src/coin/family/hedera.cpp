// SPDX-License-Identifier: Apache-2.0
#include "coin/encoding/bits.h"
#include "coin/family/families.h"

namespace tillgate {

namespace {

constexpr QByteArrayView shardAndRealm = "0.0.";
constexpr qsizetype checksumLetters = 5;

constexpr unsigned letters3 = 26U * 26U * 26U;
constexpr unsigned letters5 = letters3 * 26U * 26U;

/// The five letters of HIP-15 for an address like "0.0.123" on a ledger (0 main, 1 test).
QByteArray hip15Checksum(QByteArrayView address, unsigned ledger)
{
    unsigned weighted = 0;
    unsigned evenSum = 0;
    unsigned oddSum = 0;
    for (qsizetype i = 0; i < address.size(); ++i) {
        const unsigned digit = address[i] == '.' ? 10U : static_cast<unsigned>(address[i] - '0');
        weighted = (weighted * 31U + digit) % letters3;
        unsigned &sum = i % 2 == 0 ? evenSum : oddSum;
        sum = (sum + digit) % 11U;
    }
    quint64 ledgerHash = ledger;
    for (int zeroBytes = 0; zeroBytes < 6; ++zeroBytes)
        ledgerHash = ledgerHash * 31U % letters5;

    const auto length = static_cast<quint64>(address.size());
    const quint64 joined = ((length % 5U * 11U + evenSum) * 11U + oddSum) * letters3 + weighted + ledgerHash;
    quint64 number = joined % letters5 * 1000003U % letters5;
    QByteArray letters(checksumLetters, 'a');
    for (qsizetype i = checksumLetters; i-- > 0; number /= 26U)
        letters[i] = static_cast<char>('a' + number % 26U);
    return letters;
}

/// A positive 64-bit number without leading zeros.
bool isAccountNumber(QByteArrayView digits)
{
    if (!isDigits(digits) || digits.front() == '0')
        return false;
    bool isNumber = false;
    digits.toByteArray().toLongLong(&isNumber);
    return isNumber;
}

} // namespace

Finding checkHedera(ChainNetwork network, QByteArrayView text)
{
    if (!text.startsWith(shardAndRealm))
        return refusePrefix();
    if (text.size() > 64)
        return refuseLength();
    const qsizetype dash = text.indexOf('-');
    const QByteArrayView address = dash < 0 ? text : text.first(dash);
    if (!isAccountNumber(address.sliced(shardAndRealm.size())))
        return address == "0.0.0" ? refuse(AddressFault::Policy, QStringLiteral("Nobody owns account 0.0.0."))
                                  : refuseCharset();
    if (dash < 0)
        return asWritten(QStringLiteral("plain"), text,
                         {QStringLiteral("It came without check letters: a wrong digit cannot be found.")});
    if (text.toByteArray().toLower() != text)
        return refuseCase();
    const unsigned ledger = network == ChainNetwork::Main ? 0 : 1;
    if (text.sliced(dash + 1) == hip15Checksum(address, ledger))
        return WellFormed{.form = QStringLiteral("checksum"), .normal = text.toByteArray(),
                          .identity = address.toByteArray()};
    return text.sliced(dash + 1) == hip15Checksum(address, 1 - ledger) ? refuseNetwork() : refuseChecksum();
}

} // namespace tillgate
