// SPDX-License-Identifier: Apache-2.0
#include "schemechoice.h"

#include <QGuiApplication>

namespace tillgate {

Scheme schemeFrom(const TillOptions &options, const ShopSettings &settings)
{
    const QString wanted = options.theme.isEmpty() ? settings.theme : options.theme;
    return schemeNamed(wanted, QGuiApplication::palette());
}

} // namespace tillgate
