// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledgerworker.h"

#include "base/openoutcome.h"

#include <QRandomGenerator>
#include <QUuid>

namespace tillgate {

namespace {

/// How often a transaction is begun again that others turned back.
constexpr int mostRepetitions = 20;
/// How often it is begun again on a new connection.
constexpr int mostReconnections = 2;
constexpr std::chrono::milliseconds longestPause{20};

/// Transactions that met once should not meet again.
void pauseBriefly()
{
    const int longest = int(longestPause.count());
    QThread::msleep(static_cast<unsigned long>(QRandomGenerator::global()->bounded(1, longest)));
}

} // namespace

LedgerWorker::LedgerWorker(const LedgerPlace &place, const LedgerOptions &options)
    : m_options(options),
      m_isServer(place.isServer()),
      m_engine(engineFor(place, options))
{
}

Result<QList<JournalFinding>> LedgerWorker::open()
{
    if (const Result<void> connected = connectAnew(); !connected)
        return fail(connected.error());
    Result<QList<JournalFinding>> findings = m_engine->checkEnds(*m_connection);
    if (!findings)
        return findings;
    if (!findings->isEmpty()) {
        if (const Result<void> stopped = stopWriting(); !stopped)
            return fail(stopped.error());
    }
    if (m_isServer) {
        if (const Result<void> begun = beginWatching(); !begun)
            return fail(begun.error());
    }
    return findings;
}

Result<void> LedgerWorker::stopWriting()
{
    m_isReadOnly = true;
    return m_engine->makeReadOnly(*m_connection);
}

Result<QString> LedgerWorker::storedMark()
{
    Result<QString> stored = m_engine->readMark(*m_connection);
    if (!stored)
        lose();
    return stored;
}

Result<void> LedgerWorker::checkNothingLost()
{
    // A file has one owner: only what this program itself left in doubt can be news.
    const bool isNews = m_isServer || !m_doubtfulMark.isEmpty();
    // Everything that was told meanwhile went unheard.
    if (isNews)
        Q_EMIT othersWrote({.topic = LedgerChange::Topic::Everything});
    if (!m_isServer) {
        m_doubtfulMark.clear();
        return {};
    }
    if (m_lastMark.isEmpty() && m_doubtfulMark.isEmpty())
        return {};
    const Result<QString> stored = storedMark();
    if (!stored)
        return fail(stored.error());
    judgeHistory(*stored);
    return {};
}

/// After a fail-over to a standby that was behind, what was acknowledged may be gone: then the mark that is
/// stored is none that we know. Nothing is sold on such a history; what is missing has to be looked up at the
/// gateways first.
void LedgerWorker::judgeHistory(const QString &stored)
{
    const bool isAsKnown = stored == m_lastMark || stored == m_doubtfulMark;
    m_doubtfulMark.clear();
    m_lastMark = stored;
    if (isAsKnown || m_isReadOnly)
        return;
    m_isReadOnly = true;
    Q_EMIT wentBack({.kind = JournalFinding::Kind::Truncated,
                     .till = TillName(m_options.writer),
                     .sequence = 0,
                     .subject = {},
                     .text = QStringLiteral("The database lost transactions that it had confirmed, as after a "
                                            "fail-over to a standby that was behind. Compare the day with the gateways' "
                                            "lists, and give each till a new name before it sells again.")});
}

Result<void> LedgerWorker::transact(const Step &step)
{
    int repetitions = 0;
    int reconnections = 0;
    while (true) {
        m_trouble = SqlTrouble::None;
        const Result<void> done = transactOnce(step);
        // Where there was trouble nothing is left, so the whole step may start from a fresh read.
        if (m_trouble == SqlTrouble::Passing && ++repetitions <= mostRepetitions)
            pauseBriefly();
        else if (done || m_trouble != SqlTrouble::Lost || ++reconnections > mostReconnections)
            return done;
    }
}

Result<void> LedgerWorker::transactOnce(const Step &step)
{
    if (const Result<void> connected = connectIfNeeded(); !connected)
        return connected;
    m_connection->beginUnchanged();
    if (Result<void> begun = m_connection->frequentCommand(QStringLiteral("BEGIN"), m_connection->patience()); !begun)
        return undo(begun.error());
    LedgerSession session(*m_connection);
    if (const Result<void> done = step(session); !done)
        return undo(done.error());
    // PostgreSQL turns the COMMIT of a transaction with a failed statement into a silent ROLLBACK.
    if (m_connection->trouble() != SqlTrouble::None)
        return undo(m_connection->failure());
    return commit();
}

Result<void> LedgerWorker::commit()
{
    if (!m_connection->isChanged()) {
        const Result<void> ended = m_connection->frequentCommand(QStringLiteral("COMMIT"), m_connection->patience());
        return ended ? ended : undo(ended.error());
    }
    if (m_isServer && m_isReadOnly) {
        return undo(
            {.kind = Error::Kind::Storage,
             .detail = QStringLiteral("The ledger only lets itself be read: a check found it changed.")});
    }
    const QString mark = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<void> marked
        = m_engine->writeMark(*m_connection, mark).and_then([this] { return announce(); });
    if (!marked)
        return undo(marked.error());
    if (const Result<void> committed = m_connection->frequentCommand(QStringLiteral("COMMIT"), m_options.commitTimeout);
        !committed)
        return settleCommit(mark, committed.error());
    m_lastMark = mark;
    return {};
}

Result<void> LedgerWorker::announce()
{
    if (!m_isServer)
        return {};
    QList<LedgerChange> changes = m_connection->announced();
    if (changes.size() > SqlConnection::mostAnnounced)
        changes = {LedgerChange()};
    for (LedgerChange &change : changes) {
        change.writer = m_options.writer;
        const auto told = m_connection->select(
            QStringLiteral("SELECT pg_notify(?, ?)"),
            {QString(ledgerChannel), QString::fromUtf8(ledgerChangeToPayload(change))});
        if (!told)
            return fail(told.error());
    }
    return {};
}

/// A COMMIT that reports an error may be durable all the same. Only the database itself can tell.
Result<void> LedgerWorker::settleCommit(const QString &mark, const Error &error)
{
    m_trouble = m_connection->trouble();
    // A server that answers the COMMIT with a refusal has rolled back.
    if (m_isServer && m_trouble != SqlTrouble::Lost)
        return undo(error);
    m_trouble = SqlTrouble::None;
    m_doubtfulMark = mark;
    const Error::Kind kind = m_isServer ? Error::Kind::LedgerAway : Error::Kind::Storage;
    Error unknown{.kind = kind, .detail = error.detail};
    unknown.theirWord = commitUnknown;
    if (const Result<void> connected = connectPatiently(); !connected)
        return fail(unknown);
    const Result<QString> stored = storedMark();
    if (!stored)
        return fail(unknown);
    if (m_isServer) {
        Q_EMIT othersWrote({.topic = LedgerChange::Topic::Everything});
        judgeHistory(*stored);
    }
    m_doubtfulMark.clear();
    if (*stored == mark)
        return m_engine->secure(*m_connection) ? Result<void>() : fail(unknown);
    if (m_isServer && !m_isReadOnly)
        m_trouble = SqlTrouble::Lost; // nothing of it is there: it may be done again
    return fail(kind, error.detail);
}

/// Ends the transaction without a trace and passes the error on.
Result<void> LedgerWorker::undo(const Error &error)
{
    m_trouble = m_connection->trouble();
    // Some failures have rolled back already; a connection in doubt is opened anew by the next work.
    if (m_connection->isLost() || !m_connection->command(QStringLiteral("ROLLBACK")))
        lose();
    return fail(error);
}

} // namespace tillgate
