// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "unit/ledger/ledgerfixture.h"

#include <atomic>
#include <thread>

namespace tillgate {

/// A till on a shared ledger: a connection of its own, and whole sales in the transactions of a real one.
class CrowdTill final
{
public:
    CrowdTill(const LedgerPlace &place, const QString &name, LedgerOptions options = {}) : m_name(name)
    {
        options.writer = name;
        m_ledger = valueOf(Ledger::open(place, options));
    }

    [[nodiscard]] Ledger &ledger() { return *m_ledger; }
    [[nodiscard]] TillName name() const { return TillName(m_name); }

    [[nodiscard]] Author author() const
    {
        return {.till = name(), .person = QStringLiteral("Ada"), .at = QDateTime::currentDateTimeUtc()};
    }

    /// The sale and the intent of its first attempt, in one transaction.
    [[nodiscard]] Result<Payment> open()
    {
        return m_ledger->runNow<Payment>([&](LedgerSession &s) -> Result<Payment> {
            const NewSale coffee{.lines = {{.text = QStringLiteral("Coffee"), .unitPrice = euro("4.50")}}};
            const Result<Sale> sale = s.sales().open(author(), coffee);
            if (!sale)
                return fail(sale.error());
            return s.payments().request(author(),
                                        {.sale = sale->id,
                                         .account = AccountName(QStringLiteral("Gate")),
                                         .coin = CoinId(QStringLiteral("BTC")),
                                         .price = sale->total});
        });
    }

    [[nodiscard]] Result<Payment> quote(const Payment &payment)
    {
        return change(payment, PaymentEvent::Opened, [&](Payment &p) -> Result<void> {
            p.quote = LedgerShop::quoteFor(payment);
            return {};
        });
    }

    /// The payment is there and the sale gets its receipt, in one transaction.
    [[nodiscard]] Result<Sale> settle(const Payment &payment)
    {
        return m_ledger->runNow<Sale>([&](LedgerSession &s) -> Result<Sale> {
            const auto paid = s.payments().change(author(), payment.reference, payment.version,
                                                  PaymentEvent::ReportedPaid, [](Payment &p) -> Result<void> {
                                                      p.receivedCoins = decimal("0.00007051");
                                                      p.settledAt = p.requestedAt;
                                                      return {};
                                                  });
            if (!paid)
                return fail(paid.error());
            return s.sales().complete(author(), payment.sale);
        });
    }

    [[nodiscard]] Result<Payment> find(const PaymentReference &reference)
    {
        return m_ledger->runNow<Payment>([&](LedgerSession &s) { return s.payments().find(reference); });
    }

    [[nodiscard]] Result<Payment> change(const Payment &payment, PaymentEvent event,
                                         const PaymentRecords::Mutation &mutation = {})
    {
        return m_ledger
            ->runNow<PaymentChange>([&](LedgerSession &s) {
                return s.payments().change(author(), payment.reference, payment.version, event, mutation);
            })
            .map([](const PaymentChange &done) { return done.payment; });
    }

private:
    QString m_name;
    std::unique_ptr<Ledger> m_ledger;
};

/// Runs `work` for 0 … count-1, each in a thread of its own, all at once.
template <typename Work> void allAtOnce(int count, const Work &work)
{
    std::vector<std::thread> threads;
    threads.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i)
        threads.emplace_back([&work, i] { work(i); });
    for (std::thread &thread : threads)
        thread.join();
}

inline QString tillNumber(int number)
{
    return QStringLiteral("T%1").arg(number + 1);
}

/// A new, empty database and its place.
inline LedgerPlace emptyPlace(PostgresCluster &cluster, const QString &name,
                              const QString &user = QStringLiteral("postgres"))
{
    cluster.createDatabase(name);
    return valueOf(LedgerPlace::parse(cluster.uri(name, user)));
}

} // namespace tillgate
