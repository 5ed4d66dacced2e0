// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "sale/staff.h"

namespace tillgate {

/// "Shift lead", translated.
[[nodiscard]] QString roleWords(StaffRole role);
/// "Refund money", translated: what the right lets a person do.
[[nodiscard]] QString rightWords(Right right);
/// Why a change of the staff was not taken, with the next step.
[[nodiscard]] QString staffRefusalWords(const Error &error);
/// Why a PIN did not help, with the next step.
[[nodiscard]] QString pinRefusalWords(const Error &error);

} // namespace tillgate
