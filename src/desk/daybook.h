// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "coin/cointable.h"
#include "desk/dayview.h"
#include "ledger/ledger.h"

#include <QObject>

#include <functional>

namespace tillgate {

/// Which sales the day page shows.
struct DayQuestion
{
    QDate day; ///< local date
    /// An amount ("12.50") or a reference, receipt number, address or gateway id; empty: all of the day.
    /// A search looks at every day.
    QString search = {};
};

/// Reads the ledger for the manager: a day, a search, the whole story of one payment.
class DayBook final : public QObject
{
    Q_OBJECT

public:
    template<typename T>
    using Done = std::function<void(Result<T>)>;

    DayBook(Ledger &ledger, const Clock &clock, const CoinTable &coins, const Currency &currency,
            bool isPractice, QObject *parent = nullptr);

    void load(const DayQuestion &question, QObject *context, Done<DayView> done);
    void loadLastFive(QObject *context, Done<QList<RecentSale>> done);
    void loadHistory(const PaymentReference &reference, QObject *context, Done<PaymentHistory> done);

    [[nodiscard]] QDate today() const;

private:
    Ledger &m_ledger;
    const Clock &m_clock;
    const CoinTable &m_coins;
    Currency m_currency;
    bool m_isPractice;
};

/// The same without a thread, for the command line; inside a ledger transaction.
[[nodiscard]] Result<DayView> readDay(LedgerSession &session, const DayQuestion &question,
                                      const CoinTable &coins, const Currency &currency, bool isPractice,
                                      const QDate &today);

/// A sale's row: which attempt matters most (one that counts, one that needs a decision, else the newest).
[[nodiscard]] DaySale daySale(const SaleWithAttempts &sale, const CoinTable &coins);
[[nodiscard]] RecentSale recentSale(const SaleWithAttempts &sale);

} // namespace tillgate
