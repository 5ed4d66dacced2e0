// SPDX-License-Identifier: Apache-2.0
#include "ledger/totals.h"

#include "sale/coverage.h"

#include <map>

namespace tillgate {

namespace {

struct Sums
{
    CurrencyTotal total;
    std::map<CoinId, CoinTotal> coins;
};

void countState(CurrencyTotal &total, SaleState state)
{
    switch (state) {
    case SaleState::Open:
        ++total.openCount;
        break;
    case SaleState::Paid:
        break;
    case SaleState::NeedsDecision:
        ++total.needsDecisionCount;
        break;
    case SaleState::Cancelled:
        ++total.cancelledCount;
        break;
    }
}

Result<void> addSale(CurrencyTotal &total, const SaleWithAttempts &item)
{
    countState(total, item.state());
    const int receipt = item.sale.receiptNumber;
    if (receipt == 0)
        return {};
    const Result<Money> sum = total.completed.plus(item.sale.total);
    if (!sum)
        return fail(sum.error());
    total.completed = *sum;
    ++total.completedCount;
    total.firstReceipt = total.firstReceipt == 0 ? receipt : std::min(total.firstReceipt, receipt);
    total.lastReceipt = std::max(total.lastReceipt, receipt);
    return {};
}

Result<void> addPayment(Sums &sums, const Payment &payment, const Money &share)
{
    const CoinTotal empty{.coin = payment.coin, .worth = Money::zero(share.currency()), .coins = {}};
    CoinTotal &total = sums.coins.try_emplace(payment.coin, empty).first->second;
    const Result<Money> worth = total.worth.plus(share);
    const Result<Decimal> coins = total.coins.plus(payment.receivedCoins);
    if (!worth || !coins)
        return fail(!worth ? worth.error() : coins.error());
    total.worth = *worth;
    total.coins = *coins;
    ++total.payments;
    return {};
}

Result<void> addTender(Sums &sums, const Tender &tender, const QList<Payment> &attempts)
{
    Money &sum = tender.kind == TenderKind::Cash ? sums.total.cash
        : tender.kind == TenderKind::WrittenOff  ? sums.total.writtenOff
                                                 : sums.total.crypto;
    const Result<Money> more = sum.plus(tender.amount);
    if (!more)
        return fail(more.error());
    sum = *more;
    for (const Payment &payment : attempts) {
        if (tender.kind == TenderKind::Crypto && payment.reference == tender.payment)
            return addPayment(sums, payment, tender.amount);
    }
    return {};
}

Sums emptySums(const Currency &currency)
{
    return {.total = {.completed = Money::zero(currency),
                      .crypto = Money::zero(currency),
                      .cash = Money::zero(currency),
                      .writtenOff = Money::zero(currency),
                      .coins = {}}, .coins = {}};
}

} // namespace

Result<QList<CurrencyTotal>> totalsOf(const QList<SaleWithAttempts> &sales)
{
    std::map<QString, Sums> byCurrency;
    for (const SaleWithAttempts &item : sales) {
        const Currency currency = item.sale.total.currency();
        Sums &sums = byCurrency.try_emplace(currency.code(), emptySums(currency)).first->second;
        if (const Result<void> added = addSale(sums.total, item); !added)
            return fail(added.error());
        for (const Tender &tender : item.sale.receiptNumber > 0 ? tendersOf(item.sale, item.attempts) : QList<Tender>()) {
            if (const Result<void> added = addTender(sums, tender, item.attempts); !added)
                return fail(added.error());
        }
    }
    QList<CurrencyTotal> totals;
    for (auto &[code, sums] : byCurrency) {
        for (const auto &[coin, total] : sums.coins)
            sums.total.coins.append(total);
        totals.append(sums.total);
    }
    return totals;
}

} // namespace tillgate
