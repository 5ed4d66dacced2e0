// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/shopsettings.h"

namespace tillgate {

/// What `mine` changed of `base`, upon what somebody else made of it meanwhile, member by member; where both changed the
/// same, it is mine. The errors of ShopSettings::fromJson.
[[nodiscard]] Result<ShopSettings> mergedSettings(const ShopSettings &base, const ShopSettings &mine,
                                                  const ShopSettings &theirs);

} // namespace tillgate
