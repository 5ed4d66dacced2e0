// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledger.h"

#include "ledger/ledgerworker.h"

namespace tillgate {

Ledger::Ledger(LedgerPlace place) : m_place(std::move(place)) { }

Result<std::unique_ptr<Ledger>> Ledger::open(const LedgerPlace &place, const LedgerOptions &options)
{
    std::unique_ptr<Ledger> ledger(new Ledger(place));
    ledger->m_worker = new LedgerWorker(place, options); // destroyed by the end of its thread
    ledger->m_worker->moveToThread(&ledger->m_thread);
    connect(&ledger->m_thread, &QThread::finished, ledger->m_worker, &QObject::deleteLater);
    ledger->hearWorker();
    ledger->m_thread.setObjectName(QStringLiteral("ledger"));
    ledger->m_thread.start();

    Result<QList<JournalFinding>> findings;
    ledger->postAndWait([&](LedgerWorker &worker) { findings = worker.open(); });
    if (!findings)
        return fail(findings.error());
    ledger->m_openingFindings = *findings;
    return ledger;
}

void Ledger::hearWorker()
{
    connect(m_worker, &LedgerWorker::othersWrote, this, &Ledger::othersWrote);
    connect(m_worker, &LedgerWorker::reachabilityChanged, this, [this](bool isReachable) {
        m_isReachable = isReachable;
        Q_EMIT reachabilityChanged(isReachable);
    });
    connect(m_worker, &LedgerWorker::wentBack, this, [this](const JournalFinding &finding) {
        m_openingFindings.append(finding);
        Q_EMIT becameReadOnly(finding);
    });
}

Ledger::~Ledger()
{
    // Not by a job that ends the thread: Qt wakes a thread after it has queued the event, which may have ended it by then.
    postAndWait([](LedgerWorker &) {});
    m_thread.quit();
    m_thread.wait();
}

void Ledger::post(Job job)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, job = std::move(job)] { job(*worker); }, Qt::QueuedConnection);
}

void Ledger::postAndWait(const Job &job)
{
    QMetaObject::invokeMethod(
        m_worker, [this, &job] { job(*m_worker); }, Qt::BlockingQueuedConnection);
}

Result<void> Ledger::transact(LedgerWorker &worker, const Step &step)
{
    return worker.transact(step);
}

} // namespace tillgate
