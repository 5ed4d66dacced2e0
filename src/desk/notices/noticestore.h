// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/replypath.h"
#include "desk/notices/histogram.h"
#include "desk/notices/noticehooks.h"
#include "http/mhddaemon.h"
#include "ledger/ledger.h"

#include <vector>

namespace tillgate {

/// Where verified notices wait for the ledger and their senders for an answer: all that wait are stored in one
/// transaction, and none is answered before its own is on disk. It works on the threads of the listener and of the
/// ledger; a detour by way of the owner's event loop would cost as much as the storing.
class NoticeStore final : public std::enable_shared_from_this<NoticeStore>
{
public:
    /// Called from the event loop of `context`'s thread, as long as it lives.
    struct Told
    {
        QObject *context;
        /// These are new and durable; only after tellOfStored().
        std::function<void(const QList<NoticeRecord> &)> stored;
        /// The ledger could not store, or can again.
        std::function<void(bool isStoring, const QString &reason)> storingChanged;
    };
    struct Sender
    {
        MhdDaemon::Ticket ticket;
        std::shared_ptr<HookCounts> counts;
        std::chrono::steady_clock::time_point arrivedAt;
    };

    /// The ledger must outlive the last add(); what it still has to do then keeps the store alive.
    NoticeStore(Ledger &ledger, Told told);

    /// Stores it and then answers: 200, or 503 if the ledger cannot store it. From any thread.
    void add(NoticeRecord notice, Sender sender);

    /// Somebody listens from now on; a hub's tills hear of it from the ledger, and to wake its thread costs.
    void tellOfStored() { m_tellsOfStored = true; }

    /// True while a delivery waits for its answer.
    [[nodiscard]] bool isBusy() const;
    /// False since a transaction failed and until one succeeds.
    [[nodiscard]] bool isStoring() const { return m_isStoring; }
    [[nodiscard]] quint64 batchCount() const { return m_batches; }
    [[nodiscard]] const Histogram &answerTimes() const { return m_answerTimes; }
    [[nodiscard]] const Histogram &storeTimes() const { return m_storeTimes; }

private:
    /// One record for each sender.
    struct Batch
    {
        QList<NoticeRecord> records;
        std::vector<Sender> senders;
    };
    struct Transaction; ///< a batch on its way through the ledger

    // On the ledger's thread, but for the first.
    void store(const std::shared_ptr<Transaction> &transaction);
    [[nodiscard]] Batch takeAll();
    void finish(Transaction &transaction, const Result<QList<NoticeReceipt>> &receipts);
    void answerStored(Batch &batch, const QList<NoticeReceipt> &receipts);
    void tellOf(Batch &batch, const QList<NoticeReceipt> &receipts) const;
    void answerUnavailable(const Batch &batch) const;
    void storeSingly(Batch batch);
    void noteStoring(bool isStoring, const QString &reason);

    Ledger &m_ledger;
    const Told m_told;
    const std::shared_ptr<ReplyPath> m_path;

    mutable std::mutex m_mutex; ///< guards the two that follow
    Batch m_waiting;
    bool m_isCalled = false; ///< somebody is on the way to take what waits

    std::atomic<int> m_underWay = 0; ///< transactions
    std::atomic<bool> m_tellsOfStored = false;
    std::atomic<bool> m_isStoring = true;
    std::atomic<quint64> m_batches = 0;
    Histogram m_answerTimes;
    Histogram m_storeTimes;
};

} // namespace tillgate
