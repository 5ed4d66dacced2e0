// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace tillgate::practice {

/// JSON with everything beyond ASCII as \uXXXX: the same text to a reader, other bytes to a signature.
[[nodiscard]] inline QByteArray asciiOnly(const QByteArray &json)
{
    QByteArray out;
    for (const QChar c : QString::fromUtf8(json)) {
        if (c.unicode() < 0x80)
            out += static_cast<char>(c.unicode());
        else
            out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return out;
}

} // namespace tillgate::practice
