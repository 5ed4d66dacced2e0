// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/theme.h"

#include <QRect>

namespace tillgate {

/// Where the code's card stands in the customer's window, given for left to right. What stands beside it
/// reaches from its upper to its lower edge in every state, so that the shop's mark never jumps.
[[nodiscard]] QRect codePlace(const Theme &theme, QSize window);

} // namespace tillgate
