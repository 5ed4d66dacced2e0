// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledgerengine.h"

namespace tillgate {

/// One file with one owner: exclusive locking, write-ahead log, every commit on the disk.
class SqliteEngine final : public LedgerEngine
{
public:
    SqliteEngine(QString file, const LedgerOptions &options) : m_file(std::move(file)), m_options(options) { }

    [[nodiscard]] Result<std::unique_ptr<SqlConnection>> connect() override;
    [[nodiscard]] Result<QList<JournalFinding>> checkEnds(SqlConnection &connection) override;
    [[nodiscard]] Result<void> makeReadOnly(SqlConnection &connection) override;
    [[nodiscard]] Result<void> writeMark(SqlConnection &connection, const QString &mark) override;
    [[nodiscard]] Result<QString> readMark(SqlConnection &connection) override;
    [[nodiscard]] Result<void> secure(SqlConnection &connection) override;

private:
    [[nodiscard]] Result<void> setUp(SqlConnection &connection, bool isNew) const;
    [[nodiscard]] Result<void> checkNotMoved(SqlConnection &connection);

    QString m_file;
    LedgerOptions m_options;
};

} // namespace tillgate
