// SPDX-License-Identifier: Apache-2.0
#include "desk/notices/noticestore.h"

#include "desk/notices/noticereply.h"

#include <algorithm>
#include <utility>

namespace tillgate {

namespace {

using SteadyClock = std::chrono::steady_clock;

/// A rule of the database or a row that it cannot hold; not a ledger that is away altogether.
bool canBeAboutOne(const Error &why)
{
    return why.kind == Error::Kind::Storage || why.kind == Error::Kind::Conflict;
}

bool hasNew(const QList<NoticeReceipt> &receipts)
{
    return std::any_of(receipts.begin(), receipts.end(), [](const NoticeReceipt &receipt) { return receipt.isNew; });
}

std::chrono::microseconds between(SteadyClock::time_point start, SteadyClock::time_point end)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(end - start);
}

} // namespace

struct NoticeStore::Transaction
{
    Batch batch = {};
    bool hasBatch = false;
    bool isSecondTry = false; ///< of one delivery whose company may have been at fault
    SteadyClock::time_point begunAt = {};
};

NoticeStore::NoticeStore(Ledger &ledger, Told told)
    : m_ledger(ledger), m_told(std::move(told)), m_path(ReplyPath::to(m_told.context))
{
}

void NoticeStore::add(NoticeRecord notice, Sender sender)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.records.append(std::move(notice));
        m_waiting.senders.push_back(std::move(sender));
        if (std::exchange(m_isCalled, true))
            return;
    }
    store(std::make_shared<Transaction>());
}

NoticeStore::Batch NoticeStore::takeAll()
{
    const std::lock_guard lock(m_mutex);
    m_isCalled = false;
    return std::exchange(m_waiting, {});
}

bool NoticeStore::isBusy() const
{
    const std::lock_guard lock(m_mutex);
    return m_isCalled || !m_waiting.senders.empty() || m_underWay > 0;
}

/// What waits is taken when the transaction begins, not when it is asked for: all that arrives while the one
/// before is being written goes to disk with one sync.
void NoticeStore::store(const std::shared_ptr<Transaction> &transaction)
{
    ++m_underWay;
    m_ledger.runThere<QList<NoticeReceipt>>(
        [self = shared_from_this(), transaction](LedgerSession &session) {
            transaction->begunAt = SteadyClock::now();
            // A work may be tried again: it must be the same batch then.
            if (!std::exchange(transaction->hasBatch, true))
                transaction->batch = self->takeAll();
            return session.notices().addAll(transaction->batch.records);
        },
        [self = shared_from_this(), transaction](const Result<QList<NoticeReceipt>> &receipts) {
            self->finish(*transaction, receipts);
            --self->m_underWay;
        });
}

void NoticeStore::finish(Transaction &transaction, const Result<QList<NoticeReceipt>> &receipts)
{
    ++m_batches;
    if (!transaction.hasBatch)
        transaction.batch = takeAll(); // it did not even begin
    // A batch of repetitions wrote nothing: it does not show that the ledger stores again.
    if (!receipts || hasNew(*receipts))
        noteStoring(receipts.has_value(), receipts ? QString() : receipts.error().detail);
    if (!receipts && canBeAboutOne(receipts.error()) && !transaction.isSecondTry)
        return storeSingly(std::move(transaction.batch));
    if (!receipts)
        return answerUnavailable(transaction.batch);
    m_storeTimes.add(between(transaction.begunAt, SteadyClock::now()));
    answerStored(transaction.batch, *receipts);
}

void NoticeStore::answerStored(Batch &batch, const QList<NoticeReceipt> &receipts)
{
    const HttpReply reply = noticeReply(200);
    const SteadyClock::time_point now = SteadyClock::now();
    for (qsizetype at = 0; at < receipts.size(); ++at) {
        const Sender &sender = batch.senders.at(static_cast<std::size_t>(at));
        m_answerTimes.add(between(sender.arrivedAt, now));
        ++(receipts.at(at).isNew ? sender.counts->stored : sender.counts->repeated);
        sender.counts->former += batch.records.at(at).isFormerProof ? 1 : 0;
        sender.ticket.answer(reply); // whoever has the answer finds it counted
    }
    if (m_tellsOfStored)
        tellOf(batch, receipts);
}

void NoticeStore::tellOf(Batch &batch, const QList<NoticeReceipt> &receipts) const
{
    QList<NoticeRecord> fresh;
    fresh.reserve(receipts.size());
    for (qsizetype at = 0; at < receipts.size(); ++at) {
        if (!receipts.at(at).isNew)
            continue;
        NoticeRecord &record = batch.records[at];
        record.id = receipts.at(at).id;
        fresh.append(std::move(record));
    }
    if (!fresh.isEmpty())
        m_path->post([self = shared_from_this(), fresh] { self->m_told.stored(fresh); });
}

/// One delivery that the ledger does not take, or that another hub stores just now, must not hold up those
/// beside it.
void NoticeStore::storeSingly(Batch batch)
{
    for (qsizetype at = 0; at < batch.records.size(); ++at) {
        auto single = std::make_shared<Transaction>();
        single->hasBatch = true;
        single->isSecondTry = true;
        single->batch.records.append(std::move(batch.records[at]));
        single->batch.senders.push_back(std::move(batch.senders.at(static_cast<std::size_t>(at))));
        store(single);
    }
}

void NoticeStore::answerUnavailable(const Batch &batch) const
{
    for (const Sender &sender : batch.senders) {
        ++sender.counts->unavailable;
        sender.ticket.answer(noticeReply(503));
    }
}

void NoticeStore::noteStoring(bool isStoring, const QString &reason)
{
    if (m_isStoring.exchange(isStoring) != isStoring && m_told.storingChanged)
        m_path->post([self = shared_from_this(), isStoring, reason] { self->m_told.storingChanged(isStoring, reason); });
}

} // namespace tillgate
