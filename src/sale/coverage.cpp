// SPDX-License-Identifier: Apache-2.0
#include "sale/coverage.h"

#include "sale/assessment.h"

#include <algorithm>
#include <array>

namespace tillgate {

namespace {

constexpr std::array<const char *, 3> tenderNames{"crypto", "cash", "written-off"};

/// `whole` less `part`, never below zero.
Money less(const Money &whole, const Money &part)
{
    const Result<Money> rest = whole.minus(part);
    return rest && rest->isPositive() ? *rest : Money::zero(whole.currency());
}

Money lesser(const Money &a, const Money &b)
{
    return a.amount() < b.amount() ? a : b;
}

} // namespace

QString tenderName(TenderKind kind)
{
    return QLatin1String(tenderNames[static_cast<std::size_t>(kind)]);
}

std::optional<TenderKind> tenderFromName(const QString &name)
{
    const auto found = std::find_if(tenderNames.begin(), tenderNames.end(),
                                    [&](const char *entry) { return name == QLatin1String(entry); });
    if (found == tenderNames.end())
        return std::nullopt;
    return static_cast<TenderKind>(found - tenderNames.begin());
}

Money coveredBy(const Payment &payment)
{
    const Money nothing = Money::zero(payment.price.currency());
    if (countsAsPaid(payment.stage))
        return payment.price;
    if (payment.stage != PaymentStage::Short || !payment.receivedCoins.isPositive())
        return nothing;
    const std::optional<Money> missing = missingMoney(payment);
    return missing ? less(payment.price, *missing) : nothing;
}

std::optional<Money> missingMoney(const Payment &payment)
{
    const Decimal coins = missingCoins(payment);
    if (!coins.isPositive() || !payment.receivedCoins.isPositive())
        return std::nullopt;
    const std::optional<Money> nearest = worthAtQuote(payment, coins, Rounding::HalfUp);
    return nearest && nearest->isZero() ? worthAtQuote(payment, coins, Rounding::Up) : nearest;
}

Money stillOpen(const Sale &sale, const QList<Payment> &attempts)
{
    Money open = sale.receiptNumber > 0 ? Money::zero(sale.total.currency()) : sale.total;
    for (const Tender &tender : sale.tenders)
        open = less(open, tender.amount);
    for (const Payment &payment : attempts)
        open = less(open, coveredBy(payment));
    return open;
}

Result<QList<Tender>> coveringTenders(const Sale &sale, const QList<Payment> &attempts, const QDateTime &at)
{
    QList<Tender> tenders = sale.tenders;
    Money open = sale.total;
    for (const Tender &tender : tenders)
        open = less(open, tender.amount);
    for (const Payment &payment : attempts) {
        const Money share = lesser(coveredBy(payment), open);
        if (!share.isPositive())
            continue;
        tenders.append({.kind = TenderKind::Crypto, .amount = share, .payment = payment.reference, .at = at});
        open = less(open, share);
    }
    if (open.isPositive()) {
        return fail(Error::Kind::Usage, QStringLiteral("The sale %1 is not covered and cannot be completed: %2 is missing.")
                                            .arg(sale.id.text(), open.toString()));
    }
    return tenders;
}

QList<Tender> tendersOf(const Sale &sale, const QList<Payment> &attempts)
{
    if (sale.receiptNumber == 0 || !sale.tenders.isEmpty())
        return sale.tenders;
    Tender whole{.kind = TenderKind::Crypto, .amount = sale.total, .at = sale.completedAt.value_or(sale.openedAt)};
    for (const Payment &payment : attempts) {
        if (moneyRank(payment.stage) >= 2)
            whole.payment = payment.reference;
    }
    return {whole};
}

Money sumOf(const QList<Tender> &tenders, TenderKind kind, const Currency &currency)
{
    Money sum = Money::zero(currency);
    for (const Tender &tender : tenders) {
        if (tender.kind == kind)
            sum = sum.plus(tender.amount).value_or(sum);
    }
    return sum;
}

} // namespace tillgate
