// SPDX-License-Identifier: Apache-2.0
#include "ledger/chains.h"

#include "ledger/sqlconnection.h"

namespace tillgate {

Result<QList<TillName>> knownTills(SqlConnection &connection)
{
    const auto rows = connection.select(
        QStringLiteral("SELECT till FROM journal_head UNION SELECT DISTINCT till FROM journal ORDER BY 1"));
    if (!rows)
        return fail(rows.error());
    QList<TillName> tills;
    for (SqlRow row : *rows)
        tills.append(row.id<TillName>());
    return tills;
}

Result<std::optional<JournalHead>> storedHead(SqlConnection &connection, const TillName &till)
{
    const Result<JournalHead> head = Journal(connection).head(till);
    if (!head)
        return fail(head.error());
    return head->sequence == 0 ? std::optional<JournalHead>() : std::optional(*head);
}

} // namespace tillgate
