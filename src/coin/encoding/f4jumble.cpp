// SPDX-License-Identifier: Apache-2.0
#include "coin/encoding/f4jumble.h"

#include "coin/encoding/blake2b.h"

#include <QStringBuilder>

namespace tillgate {

namespace {

constexpr qsizetype shortest = 48;
constexpr qsizetype hashLength = 64;

struct Halves
{
    QByteArray left;
    QByteArray right;

    explicit Halves(QByteArrayView whole) :
        left(whole.first(std::min(hashLength, whole.size() / 2)).toByteArray()),
        right(whole.sliced(left.size()).toByteArray())
    {
    }

    [[nodiscard]] QByteArray joined() const { return left + right; }
};

void exclusiveOr(QByteArray &target, const QByteArray &mask)
{
    for (qsizetype i = 0; i < target.size(); ++i)
        target[i] = static_cast<char>(target.at(i) ^ mask.at(i));
}

/// ZIP-316's H: replaces the left half by what the right half hashes to.
void hashRightIntoLeft(Halves &halves, char round)
{
    QByteArray person = QByteArrayLiteral("UA_F4Jumble_H");
    person.append(round).append(2, '\0');
    exclusiveOr(halves.left, blake2b(halves.right, static_cast<int>(halves.left.size()), person));
}

/// ZIP-316's G: stretches the hash of the left half over the right half.
void hashLeftIntoRight(Halves &halves, char round)
{
    QByteArray stream;
    for (unsigned block = 0; stream.size() < halves.right.size(); ++block) {
        QByteArray person = QByteArrayLiteral("UA_F4Jumble_G");
        person.append(round).append(static_cast<char>(block & 0xFFU)).append(static_cast<char>(block >> 8U));
        stream.append(blake2b(halves.left, hashLength, person));
    }
    exclusiveOr(halves.right, stream);
}

} // namespace

QByteArray f4JumbleInverse(QByteArrayView jumbled)
{
    if (jumbled.size() < shortest)
        return {};
    Halves halves(jumbled);
    hashRightIntoLeft(halves, 1);
    hashLeftIntoRight(halves, 1);
    hashRightIntoLeft(halves, 0);
    hashLeftIntoRight(halves, 0);
    return halves.joined();
}

QByteArray f4Jumble(QByteArrayView plain)
{
    if (plain.size() < shortest)
        return {};
    Halves halves(plain);
    hashLeftIntoRight(halves, 0);
    hashRightIntoLeft(halves, 0);
    hashLeftIntoRight(halves, 1);
    hashRightIntoLeft(halves, 1);
    return halves.joined();
}

} // namespace tillgate
