// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/world.h"
#include "wire/json.h"

namespace tillgate::practice {

/// The controls of the networks; see control.h for their members.
[[nodiscard]] Result<void> mineAsAsked(World &world, const Json &body);
[[nodiscard]] Result<void> reorganiseAsAsked(World &world, const Json &body);
[[nodiscard]] Result<void> replaceAsAsked(World &world, const Json &body);
[[nodiscard]] Result<void> setFeesAsAsked(World &world, const Json &body);
[[nodiscard]] Json shownChains(const World &world);

} // namespace tillgate::practice
