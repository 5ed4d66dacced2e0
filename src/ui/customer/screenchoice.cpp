// SPDX-License-Identifier: Apache-2.0
#include "ui/customer/screenchoice.h"

namespace tillgate {

std::optional<qsizetype> customerScreenOf(const QList<QString> &screens, const QString &wanted, const QString &tills)
{
    if (const qsizetype named = screens.indexOf(wanted); named >= 0 && wanted != tills)
        return named;
    for (qsizetype at = screens.size() - 1; at >= 0; --at) {
        if (screens.at(at) != tills)
            return at;
    }
    return std::nullopt;
}

} // namespace tillgate
