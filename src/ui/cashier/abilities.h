// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tillgate {

/// What this till can do beyond charging; a button without a use is never shown. Set by the program.
struct TillAbilities
{
    bool takesCash = false;
    bool hasDiscountAndTip = false;
    bool holdsSales = false;
    bool prints = false;
    bool refunds = false;
    bool asksForRest = false; ///< a second code for what is missing
    bool turnsScreen = true;
    bool speaksToCustomer = true; ///< the customer's language can be changed

    bool operator==(const TillAbilities &) const = default;
};

/// What to do about a payment with an open question: short, late, or one that does not fit.
enum class ShortfallChoice {
    WaitForRest,
    TakeCash,
    AcceptShortfall,
    Refund,
    AcceptMoney, ///< late or unfitting money is taken as paid
    CloseQuestion, ///< a manager ends it without money
    DealtWith, ///< a settled payment about which something was unclear
};

} // namespace tillgate
