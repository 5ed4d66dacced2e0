// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tilloptions.h"

#include "desk/shopsettings.h"
#include "ui/parts/theme.h"

namespace tillgate {

/// Which colours the till has: by the command line, else by the setting, else as the desktop.
[[nodiscard]] Scheme schemeFrom(const TillOptions &options, const ShopSettings &settings);

} // namespace tillgate
