// SPDX-License-Identifier: Apache-2.0
//
// The short words in the strip of the last five.
#include "ui/parts/stagewords.h"

#include "ui/parts/insentence.h"

#include <QCoreApplication>

namespace tillgate {

namespace {

struct StageWords
{
    Q_DECLARE_TR_FUNCTIONS(StageWords)
};

} // namespace

QString recentWord(const RecentSale &sale)
{
    if (sale.isCancelled)
        return StageWords::tr("Cancelled", "recent sale");
    if (sale.isCash)
        return StageWords::tr("Paid in cash", "recent sale");
    switch (shownOf(sale)) {
    case Shown::Making:
    case Shown::Question:
        return StageWords::tr("Asking", "recent sale");
    case Shown::Unresolved:
        return StageWords::tr("Cannot check", "recent sale");
    case Shown::Waiting:
        return StageWords::tr("Waiting", "recent sale");
    case Shown::Seen:
        return StageWords::tr("Seen", "recent sale");
    case Shown::Confirming:
        return StageWords::tr("Confirming", "recent sale");
    case Shown::Paid:
        return StageWords::tr("Paid", "recent sale");
    case Shown::Over:
        return sale.excess
            ? StageWords::tr("%1 too much", "recent sale").arg(inSentence(sumText(*sale.excess)))
            : StageWords::tr("Too much", "recent sale");
    case Shown::Short:
        return sale.missing
            ? StageWords::tr("%1 missing", "recent sale").arg(inSentence(sumText(*sale.missing)))
            : StageWords::tr("Too little", "recent sale");
    case Shown::Ended:
        return StageWords::tr("Price ended", "recent sale");
    case Shown::Late:
        return StageWords::tr("Paid late, decide", "recent sale");
    case Shown::Failed:
        return sale.stage == PaymentStage::Refused ? StageWords::tr("Refused", "recent sale")
                                                   : StageWords::tr("Failed", "recent sale");
    case Shown::Cancelled:
        return StageWords::tr("Cancelled", "recent sale");
    case Shown::Refunded:
        return StageWords::tr("Refunded", "recent sale");
    case Shown::Unclear:
        return StageWords::tr("Cannot check", "recent sale");
    case Shown::NeedsManager:
        return StageWords::tr("Ask a manager", "recent sale");
    }
    Q_UNREACHABLE();
}

} // namespace tillgate
