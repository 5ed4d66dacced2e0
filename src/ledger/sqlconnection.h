// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "ledger/ledgerchange.h"
#include "ledger/sqlrow.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>

namespace tillgate {

/// The one connection to the ledger's database, bound to the thread that made it.
class SqlConnection final
{
public:
    /// Opens `file`, which must exist. Statements are prepared once and kept.
    [[nodiscard]] static Result<std::unique_ptr<SqlConnection>> open(const QString &file,
                                                                     std::chrono::milliseconds busyTimeout);
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
    /// Text without values, not kept: pragmas, migrations, BEGIN.
    [[nodiscard]] Result<void> command(const QString &sql);

    /// True if anything was written since the last call of `beginUnchanged`.
    [[nodiscard]] bool isChanged() const { return m_isChanged; }
    void beginUnchanged()
    {
        m_isChanged = false;
        m_announced.clear();
    }

    /// Has this told to the others on the ledger if and when the transaction commits; the same one once.
    void announce(const LedgerChange &change)
    {
        if (!m_announced.contains(change))
            m_announced.append(change);
    }
    [[nodiscard]] const QList<LedgerChange> &announced() const { return m_announced; }

private:
    explicit SqlConnection(QString name) : m_name(std::move(name)) { }
    [[nodiscard]] Result<QSqlQuery *> run(const QString &sql, const QVariantList &values);

    QString m_name;
    QSqlDatabase m_database;
    // Queries must go before the database does: see the destructor.
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    bool m_isChanged = false;
    QList<LedgerChange> m_announced;
};

/// What the database said, as an error. Another program's lock is InUse, a rule of the schema Conflict,
/// everything else Storage.
[[nodiscard]] Error sqlError(const QSqlError &error);

} // namespace tillgate
