// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/cointable.h"
#include "desk/gatewaylines.h"
#include "desk/paymentbook.h"
#include "desk/refundplan.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace tillgate {

/// Gives money back: recorded first, asked for once, looked up when the answer is lost.
///
/// A refund whose answer was lost is Unresolved and stays so until the gateway says what became of it or a
/// person does; it is never sent again. What the gateway took on is asked about with growing pauses until the
/// money went. Who may decide is the caller's question: `person` is the name that the journal keeps.
class RefundDesk final : public QObject
{
    Q_OBJECT

public:
    template<typename T>
    using Done = std::function<void(Result<T>)>;

    /// The pause before the first question about a refund; it doubles up to the longest.
    static constexpr std::chrono::milliseconds firstPause = std::chrono::seconds(1);
    static constexpr std::chrono::milliseconds longestPause = std::chrono::minutes(10);

    RefundDesk(Ledger &ledger, const Clock &clock, PaymentBook &book, GatewayLines &lines, const CoinTable &coins,
               TillName till, QObject *parent = nullptr);

    /// What can go back for a payment, and how.
    void plan(const PaymentReference &payment, QObject *context, Done<RefundPlan> done);
    /// Works a wish out, asking the gateway for today's rate where it needs one. Nothing is recorded.
    void workOut(const RefundPlan &plan, const RefundWish &wish, QObject *context, Done<RefundFigures> done);
    /// Records the refund and carries it out. `figures` are the ones that the person saw. `done` comes once the
    /// outcome is stored: an answer that was lost is an Unresolved refund, not an error.
    void refund(const RefundWish &wish, const RefundFigures &figures, const QString &person, QObject *context,
                Done<RefundRecord> done);
    /// A person sent it: the transaction's id goes with it.
    void tickOff(const RefundId &id, const QString &transactionId, const QString &person, QObject *context,
                 Done<RefundRecord> done);
    /// A person is sure that nothing went, and ends it.
    void withdraw(const RefundId &id, const QString &person, const QString &reason, QObject *context,
                  Done<RefundRecord> done);
    /// Asks the gateway now; the value is the refund as it stands then.
    void lookUp(const RefundId &id, QObject *context, Done<RefundRecord> done);
    /// After a start: what was asked for and not answered becomes Unresolved, and everything open is asked about.
    void recover();

    [[nodiscard]] bool isAsking() const { return !m_asking.isEmpty(); }

Q_SIGNALS:
    /// After the commit, for every change that was recorded.
    void refundChanged(const tillgate::RefundRecord &refund);

private:
    struct Watched
    {
        RefundRecord refund;
        Payment payment;
        std::chrono::milliseconds dueAt{0};
        std::chrono::milliseconds pause = firstPause;
    };
    using Step = std::function<Result<RefundChange>(LedgerSession &, const Author &)>;

    [[nodiscard]] Author author(const QString &person) const;
    [[nodiscard]] std::optional<GatewayTraits> traitsAt(const AccountName &account) const;
    void record(const RefundPlan &plan, const RefundWish &wish, const RefundFigures &figures, const QString &person,
                QObject *context, Done<RefundRecord> done);
    void send(const RefundPlan &plan, const RefundWish &wish, const RefundRecord &refund, QObject *context,
              Done<RefundRecord> done);
    void runStep(Step step, const QString &person, QObject *context, Done<RefundRecord> done);
    void move(const RefundRecord &refund, RefundState state, const RefundRecords::Mutation &mutation,
              QObject *context, Done<RefundRecord> done);
    [[nodiscard]] bool isOurs(const Payment &payment) const;
    void recoverOne(const RefundRecord &refund, const Payment &payment);
    void watch(const RefundRecord &refund, const Payment &payment);
    void take(const RefundRecord &refund);
    void ask(const RefundId &id);
    void askAbout(const RefundRecord &refund, const Payment &payment, QObject *context, Done<RefundRecord> done);
    void tick();
    void armTimer();

    Ledger &m_ledger;
    const Clock &m_clock;
    PaymentBook &m_book;
    GatewayLines &m_lines;
    const CoinTable &m_coins;
    TillName m_till;
    QHash<RefundId, Watched> m_watched;
    QSet<RefundId> m_sending; ///< the request is on its way
    QSet<RefundId> m_asking; ///< a question about it is under way
    QTimer m_timer;
};

} // namespace tillgate
