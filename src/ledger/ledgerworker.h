// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"
#include "ledger/sqlconnection.h"

namespace tillgate {

/// What lives on the ledger's thread: the connection, its transactions, and opening it again.
class LedgerWorker final : public QObject
{
    Q_OBJECT

public:
    using Step = std::function<Result<void>(LedgerSession &)>;

    LedgerWorker(const LedgerPlace &place, const LedgerOptions &options)
        : m_file(place.file()),
          m_options(options)
    {
    }

    /// Opens, migrates and checks the ends of the chains.
    [[nodiscard]] Result<QList<JournalFinding>> open();
    [[nodiscard]] Result<void> transact(const Step &step);

private:
    [[nodiscard]] Result<void> connectToFile();
    [[nodiscard]] Result<void> setUp(bool isNew);
    [[nodiscard]] Result<void> takeLockAndMigrate();
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] Result<void> settleCommit(const QString &mark, const Error &error);
    void rollBack();

    QString m_file;
    LedgerOptions m_options;
    bool m_isReadOnly = false;
    std::unique_ptr<SqlConnection> m_connection;
};

} // namespace tillgate
