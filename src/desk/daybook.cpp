// SPDX-License-Identifier: Apache-2.0
#include "desk/daybook.h"

#include "desk/paymenthistory.h"
#include "desk/typedamount.h"
#include "sale/assessment.h"
#include "sale/coverage.h"

#include <algorithm>

namespace tillgate {

namespace {

constexpr int mostFound = 200;

/// How much an attempt matters among those of its sale.
int weight(const Payment &payment)
{
    if (countsAsPaid(payment.stage))
        return 4;
    if (needsDecision(payment.stage) || !payment.attention.isEmpty())
        return 3;
    if (moneyRank(payment.stage) > 0)
        return 2;
    return isInFlight(payment.stage) ? 1 : 0;
}

const Payment *mattersMost(const QList<Payment> &attempts)
{
    // The last of equals: a newer attempt replaces an older one.
    const Payment *most = nullptr;
    for (const Payment &payment : attempts) {
        if (most == nullptr || weight(payment) >= weight(*most))
            most = &payment;
    }
    return most;
}

bool isCashOnly(const QList<Tender> &tenders)
{
    return !tenders.isEmpty() && std::all_of(tenders.begin(), tenders.end(), [](const Tender &tender) {
        return tender.kind == TenderKind::Cash;
    });
}

void addTo(QList<DayTotal> &totals, const QString &name, const Money &sum)
{
    auto entry = std::find_if(totals.begin(), totals.end(),
                              [&](const DayTotal &total) { return total.name == name; });
    if (entry == totals.end()) {
        totals.append({.name = name, .count = 1, .sum = sum});
        return;
    }
    ++entry->count;
    entry->sum = entry->sum.plus(sum).value_or(entry->sum);
}

QString coinNameOf(const DaySale &entry, const Tender &tender)
{
    for (qsizetype at = 0; at < entry.attempts.size(); ++at) {
        if (entry.attempts[at].reference == tender.payment)
            return entry.attemptCoins.value(at, entry.coinName);
    }
    return entry.coinName;
}

void addTenders(DayView &view, const DaySale &entry)
{
    for (const Tender &tender : tendersOf(entry.sale, entry.attempts)) {
        Money &sum = tender.kind == TenderKind::Cash ? view.cashTotal
            : tender.kind == TenderKind::WrittenOff  ? view.writtenOffTotal
                                                     : view.cryptoTotal;
        sum = sum.plus(tender.amount).value_or(sum);
        if (tender.kind == TenderKind::Crypto)
            addTo(view.byCoin, coinNameOf(entry, tender), tender.amount);
    }
}

void addTotals(DayView &view)
{
    view.cryptoTotal = view.cashTotal = view.writtenOffTotal = Money::zero(view.paidTotal.currency());
    for (const DaySale &entry : std::as_const(view.sales)) {
        // Sums of two currencies never mix: a till that changed its currency shows the new one here.
        if (entry.sale.total.currency() != view.paidTotal.currency())
            continue;
        addTo(view.byStage, stageName(entry.stage), entry.sale.total);
        if (entry.sale.receiptNumber == 0)
            continue;
        addTenders(view, entry);
        view.paidTotal = view.paidTotal.plus(entry.sale.total).value_or(view.paidTotal);
        ++view.paidCount;
    }
}

Result<QList<SaleWithAttempts>> findSales(LedgerSession &session, const DayQuestion &question, bool isPractice)
{
    const SalesScope scope{.isPractice = isPractice};
    const QString text = question.search.trimmed();
    if (text.isEmpty()) {
        const QDateTime from = question.day.startOfDay();
        return session.view().ofPeriod(from.toUTC(), question.day.addDays(1).startOfDay().toUTC(), scope);
    }
    Result<QList<SaleWithAttempts>> found = session.view().byText(text, mostFound, scope);
    if (!found)
        return found;
    const QList<Decimal> amounts = amountsMeant(text);
    for (const Decimal &amount : amounts) {
        const Result<QList<SaleWithAttempts>> byAmount = session.view().byAmount(amount, mostFound, scope);
        if (!byAmount)
            return byAmount;
        for (const SaleWithAttempts &sale : *byAmount) {
            if (!found->contains(sale))
                found->append(sale);
        }
    }
    return found;
}

Result<QList<DaySale>> openDecisions(LedgerSession &session, const CoinTable &coins, bool isPractice)
{
    const Result<QList<Payment>> payments = session.payments().needingDecision(isPractice);
    if (!payments)
        return fail(payments.error());
    QList<DaySale> decisions;
    for (const Payment &payment : *payments) {
        const Result<SaleWithAttempts> sale = session.view().find(payment.sale);
        if (!sale)
            return fail(sale.error());
        const DaySale entry = daySale(*sale, coins);
        if (!decisions.contains(entry))
            decisions.append(entry);
    }
    return decisions;
}

} // namespace

DaySale daySale(const SaleWithAttempts &sale, const CoinTable &coins)
{
    DaySale entry{.sale = sale.sale, .attempts = sale.attempts, .state = sale.state(), .coinName = {}};
    if (const Payment *most = mattersMost(sale.attempts)) {
        entry.stage = most->stage;
        const Coin *coin = coins.find(most->coin);
        entry.coinName = coin != nullptr ? coin->readOut : most->coin.text();
    }
    for (const Payment &payment : sale.attempts) {
        const Coin *coin = coins.find(payment.coin);
        entry.attemptCoins.append(coin != nullptr ? coin->readOut : payment.coin.text());
    }
    const QList<Tender> tenders = tendersOf(sale.sale, sale.attempts);
    entry.isCash = isCashOnly(tenders);
    if (entry.isCash)
        entry.stage = PaymentStage::Paid;
    return entry;
}

RecentSale recentSale(const SaleWithAttempts &sale)
{
    const Payment *most = mattersMost(sale.attempts);
    RecentSale recent{.id = sale.sale.id,
                      .total = sale.sale.total,
                      .openedAt = sale.sale.openedAt,
                      .stage = most != nullptr ? most->stage : PaymentStage::Requested,
                      .needsDecision = sale.state() == SaleState::NeedsDecision,
                      .isComplete = sale.sale.receiptNumber > 0,
                      .isCash = isCashOnly(tendersOf(sale.sale, sale.attempts)),
                      .isCancelled = sale.sale.isCancelled,
                      .missing = std::nullopt,
                      .excess = std::nullopt};
    if (most != nullptr && most->stage == PaymentStage::Short)
        recent.missing = stillOpen(sale.sale, sale.attempts);
    if (most != nullptr && most->stage == PaymentStage::Overpaid)
        recent.excess = worthAtQuote(*most, excessCoins(*most), Rounding::HalfUp);
    if (most != nullptr && !most->attention.isEmpty())
        recent.needsDecision = true;
    return recent;
}

Result<DayView> readDay(LedgerSession &session, const DayQuestion &question, const CoinTable &coins,
                        const Currency &currency, bool isPractice, const QDate &today)
{
    DayView view{.day = question.day,
                 .isToday = question.day == today,
                 .isPractice = isPractice,
                 .sales = {},
                 .byStage = {},
                 .byCoin = {},
                 .paidTotal = Money::zero(currency),
                 .cryptoTotal = Money::zero(currency),
                 .cashTotal = Money::zero(currency),
                 .writtenOffTotal = Money::zero(currency),
                 .decisions = {},
                 .search = question.search};
    const Result<QList<SaleWithAttempts>> sales = findSales(session, question, isPractice);
    if (!sales)
        return fail(sales.error());
    for (const SaleWithAttempts &sale : *sales)
        view.sales.append(daySale(sale, coins));
    std::stable_sort(view.sales.begin(), view.sales.end(), [](const DaySale &a, const DaySale &b) {
        return a.sale.openedAt > b.sale.openedAt;
    });
    addTotals(view);
    Result<QList<DaySale>> decisions = openDecisions(session, coins, isPractice);
    if (!decisions)
        return fail(decisions.error());
    view.decisions = std::move(*decisions);
    return view;
}

DayBook::DayBook(Ledger &ledger, const Clock &clock, const CoinTable &coins, const Currency &currency,
                 bool isPractice, QObject *parent) :
    QObject(parent),
    m_ledger(ledger),
    m_clock(clock),
    m_coins(coins),
    m_currency(currency),
    m_isPractice(isPractice)
{
}

void DayBook::load(const DayQuestion &question, QObject *context, Done<DayView> done)
{
    m_ledger.run<DayView>(
        [question, coins = &m_coins, currency = m_currency, isPractice = m_isPractice,
         today = today()](LedgerSession &session) {
            return readDay(session, question, *coins, currency, isPractice, today);
        },
        context, std::move(done));
}

void DayBook::loadLastFive(QObject *context, Done<QList<RecentSale>> done)
{
    m_ledger.run<QList<RecentSale>>(
        [isPractice = m_isPractice](LedgerSession &session) -> Result<QList<RecentSale>> {
            const auto latest = session.view().latest(5, {.isPractice = isPractice});
            if (!latest)
                return fail(latest.error());
            QList<RecentSale> recent;
            for (const SaleWithAttempts &sale : *latest)
                recent.append(recentSale(sale));
            return recent;
        },
        context, std::move(done));
}

void DayBook::loadHistory(const PaymentReference &reference, QObject *context, Done<PaymentHistory> done)
{
    m_ledger.run<PaymentHistory>([reference](LedgerSession &session) { return readHistory(session, reference); }, context,
                 std::move(done));
}

QDate DayBook::today() const
{
    return m_clock.now().toLocalTime().date();
}

} // namespace tillgate
