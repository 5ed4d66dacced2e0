// SPDX-License-Identifier: Apache-2.0
#include "coin/family/families.h"

namespace tillgate {

Finding checkForeign(QByteArrayView text)
{
    constexpr qsizetype shortest = 10;
    constexpr qsizetype longest = 255;
    if (text.size() < shortest || text.size() > longest)
        return refuseLength();
    return WellFormed{.form = QStringLiteral("unchecked"),
                      .normal = text.toByteArray(),
                      .identity = text.toByteArray(),
                      .notes = {QStringLiteral("Tillgate does not know this coin: a wrong character in the address is "
                                               "not found.")}};
}

} // namespace tillgate
