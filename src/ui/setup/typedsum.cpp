// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/typedsum.h"

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
    QList<Money> sums;
    for (const Decimal &amount : amountsMeant(text)) {
        const Result<Money> sum = Money::of(amount, currency);
        if (sum && !sums.contains(*sum))
            sums.append(*sum);
    }
    if (sums.isEmpty())
        return {.problem = SumWords::tr("This is no sum.")};
    if (sums.size() == 1)
        return {.sum = sums.first()};
    return {.problem = SumWords::tr("%1 or %2? Leave the mark for thousands out.").arg(inSentence(sums.first()), inSentence(sums.last()))};
}

} // namespace tillgate
