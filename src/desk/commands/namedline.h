// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/shop.h"

namespace tillgate {

/// The account of that name, never null; Usage if it is not at work.
[[nodiscard]] Result<GatewayLine *> namedLine(Shop &shop, const QString &name);

} // namespace tillgate
