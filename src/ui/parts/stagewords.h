// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/tillview.h"
#include "ui/parts/band.h"
#include "ui/parts/theme.h"

namespace tillgate {

/// How a payment's stage is shown to staff (design, section 3): word, sign and colour always together.
/// Fewer than there are stages: several stages look alike, and "unclear" is no stage at all.
enum class Shown {
    Making,
    Question, ///< the code is there, and waits for the cashier's word
    Unresolved,
    Waiting,
    Seen,
    Confirming,
    Paid,
    Over,
    Short,
    Ended,
    Late,
    Failed,
    Cancelled,
    Refunded,
    Unclear,
    NeedsManager,
};

/// "Unclear" when the gateway is silent about a payment that is still in flight; else from the stage.
[[nodiscard]] Shown shownState(const PaymentView &view);
[[nodiscard]] Shown shownState(PaymentStage stage);
/// In the strip of the last five.
[[nodiscard]] Shown shownOf(const RecentSale &sale);

struct ShownLook
{
    Family family;
    QString sign;
    bool isField = false; ///< the whole field takes the fill (paid)
    bool hasVioletStrip = false; ///< too much came
    bool isHatched = false; ///< unclear
    bool isStruck = false; ///< cancelled
};
[[nodiscard]] ShownLook lookOf(Shown shown);

/// The big word: "Waiting for payment", "3.20 EUR missing".
[[nodiscard]] QString staffWord(const PaymentView &view);
/// One sentence under it.
[[nodiscard]] QString staffSentence(const PaymentView &view);
/// The word for a stage alone, in tables and lists: "Paid", "Price no longer held".
[[nodiscard]] QString stageWord(PaymentStage stage);
/// The short word in the strip of the last five: "Paid late, decide", "3.20 missing".
[[nodiscard]] QString recentWord(const RecentSale &sale);

struct HandoverLook
{
    BandKind kind = BandKind::Plain;
    QString sign;
    QString words; ///< empty: no band
};
[[nodiscard]] HandoverLook handoverLook(HandoverAdvice advice, Shown shown);

/// The shop's rule in words, for the end of the band: "Seen is enough up to 50.00 EUR".
[[nodiscard]] QString handoverWords(const PaymentView &view);
[[nodiscard]] QString ruleWords(const HandoverRule &rule);

/// What the main button (Enter) does.
enum class MainAction { None, Charge, CheckNow, NewPrice, NextSale, TryAgain, Choose, Done, TakeInstead, ShowCode };
[[nodiscard]] MainAction mainActionOf(const PaymentView &view);

} // namespace tillgate
