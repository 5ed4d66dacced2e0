// SPDX-License-Identifier: Apache-2.0
#include "practice/dice.h"

#include <QCryptographicHash>
#include <QUuid>
#include <QtEndian>

namespace tillgate::practice {

QByteArray Dice::bytes(qsizetype count)
{
    return fixedBytes(QByteArray::number(++m_thrown), count);
}

qint64 Dice::digits(int digits)
{
    qint64 lowest = 1;
    for (int digit = 1; digit < digits; ++digit)
        lowest *= 10;
    const auto thrown = static_cast<qint64>(qFromBigEndian<quint64>(bytes(8).constData()) >> 2U);
    return lowest + thrown % (9 * lowest);
}

QString Dice::uuid()
{
    QByteArray raw = bytes(16);
    raw[6] = static_cast<char>((raw.at(6) & 0x0f) | 0x40);
    raw[8] = static_cast<char>((raw.at(8) & 0x3f) | 0x80);
    return QUuid::fromRfc4122(raw).toString(QUuid::WithoutBraces);
}

QByteArray Dice::fixedBytes(QByteArrayView name, qsizetype count) const
{
    QByteArray out;
    for (int block = 0; out.size() < count; ++block) {
        const QByteArray from = m_seed + '/' + name.toByteArray() + '/' + QByteArray::number(block);
        out += QCryptographicHash::hash(from, QCryptographicHash::Sha256);
    }
    return out.first(count);
}

} // namespace tillgate::practice
