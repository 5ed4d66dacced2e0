// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledgerengine.h"

namespace tillgate {

/// A database that several tills and hubs share. Each transaction sees the ledger as it was when it began and
/// locks the rows it changes; whoever comes second is turned back and starts again from a fresh read.
class PostgresEngine final : public LedgerEngine
{
public:
    PostgresEngine(LedgerPlace place, const LedgerOptions &options);

    [[nodiscard]] Result<std::unique_ptr<SqlConnection>> connect() override;
    [[nodiscard]] Result<QList<JournalFinding>> checkEnds(SqlConnection &connection) override;
    [[nodiscard]] Result<void> makeReadOnly(SqlConnection &connection) override;
    [[nodiscard]] Result<void> writeMark(SqlConnection &connection, const QString &mark) override;
    [[nodiscard]] Result<QString> readMark(SqlConnection &connection) override;
    /// What a server shows of others' transactions is on its disk.
    [[nodiscard]] Result<void> secure(SqlConnection &) override { return {}; }

private:
    /// The server's process of our last connection, which may outlive the connection.
    struct Backend
    {
        qint64 pid = 0;
        QString startedAt;
    };

    [[nodiscard]] QString parameters() const;
    [[nodiscard]] Result<void> setUp(SqlConnection &connection);
    [[nodiscard]] Result<void> endFormerBackend(SqlConnection &connection);
    [[nodiscard]] Result<void> checkFormerBackendEnded(SqlConnection &connection);
    [[nodiscard]] Result<void> rememberBackend(SqlConnection &connection);
    void forgetGuests(SqlConnection &connection) const;
    [[nodiscard]] Result<void> takeName(SqlConnection &connection) const;

    LedgerPlace m_place;
    LedgerOptions m_options;
    /// Whose mark it is: the writer, or a guest's passing name.
    QString m_markOwner;
    Backend m_backend;
};

} // namespace tillgate
