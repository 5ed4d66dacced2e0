// SPDX-License-Identifier: Apache-2.0
#include "sale/sale.h"

#include <algorithm>

namespace tillgate {

Result<Money> SaleLine::sum() const
{
    // A whole number of whole minor units needs no rounding; Down only satisfies the signature.
    return unitPrice.times(Decimal(quantity), Rounding::Down);
}

SaleState saleState(const Sale &sale, const QList<Payment> &attempts)
{
    const auto any = [&](auto predicate) {
        return std::any_of(attempts.begin(), attempts.end(),
                           [&](const Payment &payment) { return predicate(payment.stage); });
    };
    // A short payment of a sale whose rest was covered otherwise asks nothing any more.
    const bool isComplete = sale.receiptNumber > 0;
    const auto isQuestion = [&](PaymentStage stage) {
        return needsDecision(stage) && !(isComplete && stage == PaymentStage::Short);
    };
    if (any(isQuestion))
        return SaleState::NeedsDecision;
    if (isComplete)
        return SaleState::Paid;
    if (sale.isCancelled)
        return SaleState::Cancelled;
    return SaleState::Open;
}

QString saleStateName(SaleState state)
{
    switch (state) {
    case SaleState::Open: return QStringLiteral("open");
    case SaleState::Paid: return QStringLiteral("paid");
    case SaleState::NeedsDecision: return QStringLiteral("needs-decision");
    case SaleState::Cancelled: return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

Result<Money> totalOf(const QList<SaleLine> &lines)
{
    if (lines.isEmpty())
        return fail(Error::Kind::Usage, QStringLiteral("The sale is empty: enter an amount first."));
    Money total = Money::zero(lines.first().unitPrice.currency());
    for (const SaleLine &line : lines) {
        if (line.quantity < 1)
            return fail(Error::Kind::Usage, QStringLiteral("A quantity is at least 1."));
        Result<Money> next = line.sum().and_then([&](const Money &sum) { return total.plus(sum); });
        if (!next)
            return fail(next.error());
        total = *next;
    }
    return total;
}

Result<void> checkSaleTotal(const Money &total, const Money &ceiling)
{
    if (!total.isPositive())
        return fail(Error::Kind::Usage, QStringLiteral("The sale's total must be above zero."));
    if (total.currency() == ceiling.currency() && total.amount() > ceiling.amount()) {
        return fail(Error::Kind::Usage,
                    QStringLiteral("%1 is above the limit of %2 for one sale. Check the amount; a manager "
                                   "can change the limit in the settings.")
                        .arg(total.toString(), ceiling.toString()));
    }
    return {};
}

} // namespace tillgate
