// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledgerengine.h"

#include <QElapsedTimer>

namespace tillgate {

/// What lives on the ledger's thread: the connection, its transactions, and opening it again.
class LedgerWorker final : public QObject
{
    Q_OBJECT

public:
    using Step = std::function<Result<void>(LedgerSession &)>;

    LedgerWorker(const LedgerPlace &place, const LedgerOptions &options);

    /// Opens, migrates and checks the ends of the chains.
    [[nodiscard]] Result<QList<JournalFinding>> open();
    [[nodiscard]] Result<void> transact(const Step &step);

Q_SIGNALS:
    void othersWrote(const tillgate::LedgerChange &change);
    void reachabilityChanged(bool isReachable);
    void wentBack(const tillgate::JournalFinding &finding);

private:
    [[nodiscard]] Result<void> connectAnew();
    [[nodiscard]] Result<void> connectIfNeeded();
    [[nodiscard]] Result<void> connectPatiently();
    [[nodiscard]] Result<void> listen();
    [[nodiscard]] Result<void> beginWatching();
    [[nodiscard]] Result<void> transactOnce(const Step &step);
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] Result<void> announce();
    [[nodiscard]] Result<void> settleCommit(const QString &mark, const Error &error);
    [[nodiscard]] Result<void> checkNothingLost();
    void judgeHistory(const QString &stored);
    [[nodiscard]] Result<void> stopWriting();
    [[nodiscard]] Result<QString> storedMark();
    [[nodiscard]] Result<void> undo(const Error &error);
    void lose();
    void lookAfterConnection();
    void noteReachable(bool isReachable);

    LedgerOptions m_options;
    bool m_isServer = false;
    std::unique_ptr<LedgerEngine> m_engine;
    std::unique_ptr<SqlConnection> m_connection;
    bool m_isReadOnly = false;
    bool m_isReachable = true;
    /// Why the last transaction failed; None where doing it again is useless or its outcome is open.
    SqlTrouble m_trouble = SqlTrouble::None;
    /// The mark of our last transaction that was acknowledged; empty before the first.
    QString m_lastMark;
    /// The mark of one whose outcome is open.
    QString m_doubtfulMark;
    /// What the last try to connect said, and when: not everybody who comes has to wait for a dead server.
    std::optional<Error> m_refusal;
    QElapsedTimer m_sinceRefusal;
};

} // namespace tillgate
