// SPDX-License-Identifier: Apache-2.0
//
// The worker's connection: opened, lost, looked after and got back.
#include "ledger/ledgerworker.h"

#include <QTimer>

namespace tillgate {

namespace {

/// How long a refused connection is not tried again by work that comes.
constexpr std::chrono::milliseconds restAfterRefusal{500};
constexpr std::chrono::milliseconds restWhileSettling{200};
constexpr std::chrono::milliseconds lookInterval{1000};

} // namespace

/// From here on it is known if something that was there is there no more, and if the server goes away.
Result<void> LedgerWorker::beginWatching()
{
    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, &LedgerWorker::lookAfterConnection);
    look->start(lookInterval);
    if (m_options.writer.isEmpty())
        return {};
    const Result<QString> stored = storedMark();
    m_lastMark = stored.value_or(QString());
    return stored ? Result<void>() : fail(stored.error());
}

Result<void> LedgerWorker::connectAnew()
{
    Result<std::unique_ptr<SqlConnection>> connection = m_engine->connect();
    if (!connection) {
        m_refusal = connection.error();
        m_sinceRefusal.start();
        noteReachable(connection.error().kind != Error::Kind::LedgerAway);
        return fail(connection.error());
    }
    m_refusal.reset();
    m_connection = std::move(*connection);
    const Result<void> ready
        = listen().and_then([this] { return m_isReadOnly ? stopWriting() : Result<void>(); });
    if (!ready)
        lose();
    else
        noteReachable(true);
    return ready;
}

Result<void> LedgerWorker::listen()
{
    if (!m_isServer)
        return {};
    return m_connection->listen(ledgerChannel, [this](const QByteArray &payload) {
        // What cannot be understood may still mean something: whoever listens reads all.
        Q_EMIT othersWrote(ledgerChangeFromPayload(payload).value_or(LedgerChange()));
    });
}

Result<void> LedgerWorker::connectIfNeeded()
{
    if (m_connection && !m_connection->isLost())
        return {};
    lose();
    if (m_isServer && m_refusal && !m_sinceRefusal.hasExpired(restAfterRefusal.count()))
        return fail(*m_refusal);
    return connectAnew().and_then([this] { return checkNothingLost(); });
}

/// A server that is started anew needs a moment, and an open outcome is worth waiting for.
Result<void> LedgerWorker::connectPatiently()
{
    lose();
    QElapsedTimer waiting;
    waiting.start();
    while (true) {
        const Result<void> connected = connectAnew();
        if (connected || !m_isServer || waiting.hasExpired(m_options.settleTimeout.count()))
            return connected;
        // The ledger's own thread, within settleTimeout: there is nothing else that it could do.
        QThread::msleep(static_cast<unsigned long>(restWhileSettling.count()));
    }
}

void LedgerWorker::lose()
{
    m_connection.reset();
}

/// Notices a lost connection while nobody asks anything, and tries to get it back.
void LedgerWorker::lookAfterConnection()
{
    if (m_connection && !m_connection->isLost())
        return;
    if (const Result<void> connected = connectIfNeeded(); !connected)
        noteReachable(false);
}

void LedgerWorker::noteReachable(bool isReachable)
{
    if (m_isReachable == isReachable)
        return;
    m_isReachable = isReachable;
    Q_EMIT reachabilityChanged(isReachable);
}

} // namespace tillgate
