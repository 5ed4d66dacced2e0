// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "ledger/answerwatch.h"
#include "ledger/ledgerchange.h"
#include "ledger/sqlerror.h"
#include "ledger/sqlitestatement.h"
#include "ledger/sqlrow.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>

namespace tillgate {

/// A connection to the ledger's database, bound to the thread that made it. Everything above it speaks the
/// SQL that SQLite and PostgreSQL have in common.
class SqlConnection final
{
public:
    /// Opens `file`, which must exist. Statements are prepared once and kept.
    [[nodiscard]] static Result<std::unique_ptr<SqlConnection>> open(const QString &file,
                                                                     std::chrono::milliseconds busyTimeout);
    /// How long a server may take.
    struct Patience
    {
        std::chrono::milliseconds login; ///< from when it has let us in until the connection can be used
        std::chrono::milliseconds answer; ///< for one answer
    };
    /// Connects to a PostgreSQL server; `parameters` is a text for libpq. A server that takes longer than
    /// `patience` is given up as lost.
    [[nodiscard]] static Result<std::unique_ptr<SqlConnection>> openServer(const QString &parameters,
                                                                           const Patience &patience);
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    /// All rows of a query.
    [[nodiscard]] Result<QList<SqlRow>> select(const QString &sql, const QVariantList &values = {});
    /// Calls `visit` for one row after the other, for results too long to hold.
    [[nodiscard]] Result<void> visit(const QString &sql, const QVariantList &values,
                                     const std::function<Result<void>(SqlRow &)> &visit);
    /// The first row, if there is one.
    [[nodiscard]] Result<std::optional<SqlRow>> selectOne(const QString &sql,
                                                          const QVariantList &values = {});
    /// How many rows were changed.
    Result<int> execute(const QString &sql, const QVariantList &values = {});
    /// As execute, but returns the id that the database gave to the new row.
    [[nodiscard]] Result<qint64> insert(const QString &sql, const QVariantList &values);
    /// The same with an `ON CONFLICT … DO NOTHING` at its end: none if that left the table as it was.
    [[nodiscard]] Result<std::optional<qint64>> insertIfNew(const QString &sql, const QVariantList &values);
    /// Text without values, not kept: pragmas, migrations.
    [[nodiscard]] Result<void> command(const QString &sql);
    /// The same with a limit of its own for the answer.
    [[nodiscard]] Result<void> command(const QString &sql, std::chrono::milliseconds longest);
    /// What each transaction begins and ends with: kept ready, where that saves anything.
    [[nodiscard]] Result<void> frequentCommand(const QString &sql, std::chrono::milliseconds longest);

    [[nodiscard]] std::chrono::milliseconds patience() const { return m_patience; }
    /// For work that takes its time, such as a migration.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// True for PostgreSQL.
    [[nodiscard]] bool isServer() const { return m_isServer; }
    /// What goes behind a SELECT of rows that this transaction is about to change, so that others wait.
    /// SQLite has one writer and needs nothing.
    [[nodiscard]] QString rowLock() const;

    /// True if anything was written since the last call of `beginUnchanged`.
    [[nodiscard]] bool isChanged() const { return m_isChanged; }
    /// A transaction begins.
    void beginUnchanged();
    /// The worst that happened to a statement since then. On PostgreSQL a transaction with any trouble cannot
    /// commit, even if the caller went on: see `failure`. Always None on SQLite, where it can.
    [[nodiscard]] SqlTrouble trouble() const { return m_trouble; }
    [[nodiscard]] const Error &failure() const { return m_failure; }
    /// True if the server is gone; looks at the socket, asks nothing.
    [[nodiscard]] bool isLost() const;

    /// Has this told to the others on the ledger if and when the transaction commits; the same one once. One
    /// more than `mostAnnounced` is kept, and none where nobody hears it: a batch of thousands must not be
    /// compared with itself.
    void announce(const LedgerChange &change)
    {
        if (m_isServer && m_announced.size() <= mostAnnounced && !m_announced.contains(change))
            m_announced.append(change);
    }
    /// More than these are told as LedgerChange::Topic::Everything.
    static constexpr qsizetype mostAnnounced = 64;
    [[nodiscard]] const QList<LedgerChange> &announced() const { return m_announced; }
    /// Hears what others NOTIFY on `channel`, from the event loop of this thread, until the connection ends.
    [[nodiscard]] Result<void> listen(const QString &channel,
                                      const std::function<void(const QByteArray &payload)> &heard);

private:
    SqlConnection(QString name, bool isServer) : m_name(std::move(name)), m_isServer(isServer) { }
    [[nodiscard]] Result<QSqlQuery *> run(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<SqliteStatement::Written> writeToFile(const QString &sql, const QVariantList &values);
    [[nodiscard]] int columnsOf(const QSqlQuery &query);
    [[nodiscard]] AnswerWatch::Question ask(std::chrono::milliseconds longest)
    {
        return {m_watch.get(), longest};
    }
    [[nodiscard]] Result<void> logIn(std::chrono::milliseconds patience);
    /// Takes note of what a failed statement means.
    [[nodiscard]] Error failed(const QSqlError &error);

    QString m_name;
    bool m_isServer = false;
    QSqlDatabase m_database;
    // Queries must go before the database does: see the destructor.
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    QHash<QString, std::shared_ptr<SqliteStatement>> m_preparedWrites; ///< none on a server
    std::chrono::milliseconds m_patience{0};
    std::unique_ptr<AnswerWatch> m_watch; ///< none over SQLite, which waits for nobody
    bool m_isChanged = false;
    QList<LedgerChange> m_announced;
    SqlTrouble m_trouble = SqlTrouble::None;
    Error m_failure;
};

} // namespace tillgate
