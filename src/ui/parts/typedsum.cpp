// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/typedsum.h"

#include "desk/typedamount.h"
#include "ui/parts/format.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace tillgate {

namespace {

struct SumWords
{
    Q_DECLARE_TR_FUNCTIONS(SumWords)
};

QString inSentence(const Money &sum)
{
    return isolated(moneyText(sum), QGuiApplication::layoutDirection());
}

} // namespace

TypedSum typedSum(const QString &text, const Currency &currency)
{
    const QList<Decimal> meant = amountsMeant(text);
    QList<Money> sums;
    for (const Decimal &amount : meant) {
        if (const Result<Money> sum = Money::of(amount, currency))
            sums.append(*sum);
    }
    // "1.234" has too many digits behind a decimal mark, and may be a slip all the same.
    if (sums.isEmpty() || sums.size() < meant.size())
        return {.problem = SumWords::tr("This is no sum.")};
    if (sums.first() == sums.last())
        return {.sum = sums.first()};
    return {.problem = SumWords::tr("%1 or %2? Leave the mark for thousands out.")
                           .arg(inSentence(sums.first()), inSentence(sums.last()))};
}

} // namespace tillgate
