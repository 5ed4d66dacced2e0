// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace tillgate::practice {

/// Throws that are the same for the same seed, so that a practice world can be played again. A value.
class Dice final
{
public:
    explicit Dice(QByteArray seed = "tillgate", qint64 thrown = 0) : m_seed(std::move(seed)), m_thrown(thrown) { }

    /// The next `count` bytes.
    [[nodiscard]] QByteArray bytes(qsizetype count);
    /// The next number of `digits` decimal digits, 1 to 18, that does not start with 0.
    [[nodiscard]] qint64 digits(int digits);
    /// The next random UUID (RFC 4122, version 4).
    [[nodiscard]] QString uuid();
    /// Bytes that belong to a name and the seed, however often the dice were thrown.
    [[nodiscard]] QByteArray fixedBytes(QByteArrayView name, qsizetype count) const;

    [[nodiscard]] const QByteArray &seed() const { return m_seed; }
    [[nodiscard]] qint64 thrown() const { return m_thrown; }

private:
    QByteArray m_seed;
    qint64 m_thrown;
};

} // namespace tillgate::practice
