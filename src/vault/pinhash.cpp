// SPDX-License-Identifier: Apache-2.0
#include "vault/pinhash.h"

#include "vault/scrypt.h"

#include <QStringList>

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <algorithm>

namespace tillgate {

namespace {

constexpr qsizetype shortestPin = 4;
constexpr qsizetype longestPin = 12;
constexpr qsizetype saltSize = 16;
constexpr int leastLog2N = 14;
// A person waits for each try at the counter; the slowed-down tries guard what a short PIN cannot.
constexpr ScryptCost pinCost{.log2N = leastLog2N, .r = 8, .p = 1};

bool isRow(QByteArrayView digits)
{
    for (const int step : {0, 1, -1}) {
        bool isSteady = true;
        for (qsizetype at = 1; at < digits.size(); ++at)
            isSteady = isSteady && digits[at] - digits[at - 1] == step;
        if (isSteady)
            return true;
    }
    return false;
}

tl::unexpected<Error> unreadableHash()
{
    return fail(Error::Kind::Storage, QStringLiteral("A stored PIN cannot be read: set it again."));
}

Result<ScryptCost> costFrom(const QStringList &parts)
{
    const ScryptCost cost{.log2N = parts[1].toInt(), .r = parts[2].toInt(), .p = parts[3].toInt()};
    const bool isAccepted = cost.log2N >= leastLog2N && cost.log2N <= ScryptCost::mostLog2N
        && cost.r == pinCost.r && cost.p == pinCost.p;
    return isAccepted ? Result<ScryptCost>(cost) : unreadableHash();
}

} // namespace

Result<void> checkPin(const Secret &pin)
{
    const QByteArrayView digits = pin.reveal();
    const bool isAllDigits =
        std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isAllDigits || digits.size() < shortestPin || digits.size() > longestPin) {
        return fail(Error::Kind::Usage,
                    QStringLiteral("A PIN has %1 to %2 digits.").arg(shortestPin).arg(longestPin));
    }
    if (isRow(digits))
        return fail(Error::Kind::Usage, QStringLiteral("This PIN is too easy: take digits that follow no row."));
    return {};
}

Result<QString> hashPin(const Secret &pin)
{
    if (const Result<void> checked = checkPin(pin); !checked)
        return fail(checked.error());
    QByteArray salt(saltSize, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(salt.data()), int(salt.size())) != 1)
        return fail(Error::Kind::Unavailable, QStringLiteral("The system gave no random bytes."));
    return scrypt(pin, salt, pinCost).map([&](const Secret &key) {
        return QStringLiteral("scrypt:%1:%2:%3:%4:%5")
            .arg(pinCost.log2N)
            .arg(pinCost.r)
            .arg(pinCost.p)
            .arg(QLatin1String(salt.toHex()), QLatin1String(key.reveal().toByteArray().toHex()));
    });
}

Result<bool> isPinOf(const QString &hash, const Secret &pin)
{
    constexpr qsizetype partCount = 6;
    const QStringList parts = hash.split(QLatin1Char(':'));
    if (parts.size() != partCount || parts[0] != QStringLiteral("scrypt"))
        return unreadableHash();
    const Result<ScryptCost> cost = costFrom(parts);
    if (!cost)
        return fail(cost.error());
    const QByteArray salt = QByteArray::fromHex(parts[4].toLatin1());
    const QByteArray expected = QByteArray::fromHex(parts[5].toLatin1());
    return scrypt(pin, salt, *cost).map([&](const Secret &key) {
        const QByteArrayView made = key.reveal();
        return made.size() == expected.size()
            && CRYPTO_memcmp(made.data(), expected.constData(), std::size_t(made.size())) == 0;
    });
}

} // namespace tillgate
