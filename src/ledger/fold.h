// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/foldorder.h"
#include "ledger/journalfold.h"
#include "ledger/journalrow.h"
#include "ledger/recordjson.h"
#include "ledger/sqlconnection.h"

#include <functional>

namespace tillgate {

/// One sale, payment or refund as its entries make it.
struct Folded
{
    QString subject;
    TillName till;
    Json object;
    qint64 lastSequence = 0;
};

/// One pass over a range of the journal: folds the entries of each subject from empty and collects what does not fit.
class Fold
{
public:
    Fold(SqlConnection &connection, FoldRange range) : m_connection(connection), m_range(std::move(range)) { }

    using Apply = std::function<void(Folded &, const JournalEntry &)>;
    using Compare = std::function<Result<void>(const Folded &)>;
    /// Folds the entries of all subjects of one kind, in order, and compares each with its row. `subjectColumn` is
    /// "sale" or "payment"; `condition` is SQL that says which entries count.
    Result<void> run(const QString &subjectColumn, const QString &condition, const Apply &apply, const Compare &compare);

    /// `sequence` is 0 where no single entry is at fault.
    void report(const Folded &folded, qint64 sequence, const QString &text);

    [[nodiscard]] SqlConnection &connection() const { return m_connection; }
    [[nodiscard]] const FoldRange &range() const { return m_range; }
    [[nodiscard]] QList<JournalFinding> findings() const { return m_findings; }

private:
    SqlConnection &m_connection;
    FoldRange m_range;
    QList<JournalFinding> m_findings;
};

/// Reports the names of the members in which `row` is not what the entries give.
Result<void> compareObjects(Fold &fold, const Folded &folded, const Json &row);

/// Reports where the entries give another object than the row. `rows` holds the row of the subject, or nothing.
template <typename Row>
Result<void> compareRow(Fold &fold, const Folded &folded, const Result<QList<Row>> &rows,
                        Json (*toJson)(const Row &))
{
    if (!rows) {
        fold.report(folded, 0, QStringLiteral("%1: %2").arg(folded.subject, rows.error().detail));
        return {};
    }
    if (rows->isEmpty()) {
        fold.report(folded, 0, QStringLiteral("%1 is in the journal but has no row.").arg(folded.subject));
        return {};
    }
    return compareObjects(fold, folded, toJson(rows->first()));
}

} // namespace tillgate
