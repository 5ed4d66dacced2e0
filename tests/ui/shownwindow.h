// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/cashier/cashierwindow.h"
#include "ui/sampleviews.h"

#include <memory>

namespace tillgate::test {

inline constexpr TillAbilities everyAbility{.takesCash = true,
                                            .hasDiscountAndTip = true,
                                            .holdsSales = true,
                                            .prints = true,
                                            .refunds = true,
                                            .asksForRest = true};

/// The till's window with that on it.
[[nodiscard]] inline std::unique_ptr<CashierWindow> shownWindow(const Clock &clock, const TillView &view)
{
    auto window = std::make_unique<CashierWindow>(clock);
    window->render(view);
    window->show();
    return window;
}

} // namespace tillgate::test
