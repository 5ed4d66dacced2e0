// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

#include <array>

namespace tillgate {

/// A fiat currency of ISO 4217: its three-letter code and how many digits its minor unit has
/// (EUR 2, JPY 0, KWD 3). Only codes of the table can be made, so a Currency is always a real one.
class Currency final
{
public:
    /// Case does not matter. NotFound for anything that ISO 4217 does not list as money in use.
    [[nodiscard]] static Result<Currency> fromCode(QStringView code);
    /// Every currency known, in alphabetical order.
    [[nodiscard]] static QList<Currency> all();

    [[nodiscard]] QString code() const { return QString::fromLatin1(m_code.data(), 3); }
    [[nodiscard]] int minorDigits() const { return m_minorDigits; }

    bool operator==(const Currency &) const = default;

private:
    Currency(std::array<char, 3> code, int minorDigits) : m_code(code), m_minorDigits(minorDigits) { }

    std::array<char, 3> m_code;
    int m_minorDigits;
};

} // namespace tillgate
