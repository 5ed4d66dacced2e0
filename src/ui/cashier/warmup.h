// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/tillview.h"
#include "ui/parts/theme.h"

namespace tillgate {

/// Paints a payment that nobody sees, once, so that the first customer of the day does not wait for fonts and
/// signs to be loaded. Call it when the till has nothing to do.
void warmUpPayment(const Theme &theme, const TillView &view, const QSize &size);

} // namespace tillgate
