// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/tillview.h"

namespace tillgate {

/// What the state on the screen means, in five lines: what it is, what to do, what else can happen, what the
/// till does by itself, and the keys.
[[nodiscard]] QString helpText(const PaymentView &view);
/// The same for typing a sale and for choosing a coin.
[[nodiscard]] QString helpText(TillStep step);

/// Everything about a payment that helps over the phone, without any secret: numbers, state, times, the
/// gateway's own words.
[[nodiscard]] QString detailsToCopy(const PaymentView &view);

} // namespace tillgate
