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

/// As a person would type it here.
QString toType(const Decimal &amount, int digits)
{
    return typedText(amount.rounded(digits, Rounding::Down).value_or(amount).toShortString());
}

/// Every reading has more digits behind its mark than there are.
QString tooManyDigits(const QList<Decimal> &meant, int digits)
{
    return SumWords::tr("Too many digits behind the mark. Type %1, for example.").arg(toType(meant.first(), digits));
}

QString eitherOf(const Decimal &first, const Decimal &second, int digits)
{
    return SumWords::tr("This can mean two sums. Type %1 or %2.").arg(toType(first, digits), toType(second, digits));
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
    if (meant.isEmpty())
        return {.problem = SumWords::tr("This is no sum.")};
    if (sums.isEmpty())
        return {.problem = tooManyDigits(meant, currency.minorDigits())};
    // "1.234" has too many digits behind a decimal mark, and may be a slip all the same.
    if (sums.size() < meant.size())
        return {.problem = eitherOf(meant.first(), meant.last(), currency.minorDigits())};
    if (sums.first() == sums.last())
        return {.sum = sums.first()};
    return {.problem = SumWords::tr("%1 or %2? Leave the mark for thousands out.")
                           .arg(inSentence(sums.first()), inSentence(sums.last()))};
}

TypedCoins typedCoins(const QString &text, const Decimal &most, int digits)
{
    QList<Decimal> meant = amountsMeant(text);
    if (meant.isEmpty())
        return {.problem = SumWords::tr("This is no sum.")};
    if (meant.size() > 1 && meant.last() > most)
        meant.removeLast(); // nobody can mean thousands of what is not there
    if (meant.size() > 1 && meant.first() != meant.last())
        return {.problem = eitherOf(meant.first(), meant.last(), digits)};
    if (meant.first().significantScale() > digits)
        return {.problem = tooManyDigits(meant, digits)};
    return {.coins = meant.first()};
}

} // namespace tillgate
