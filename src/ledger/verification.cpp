// SPDX-License-Identifier: Apache-2.0
#include "ledger/verification.h"

#include "ledger/chaincheck.h"
#include "ledger/chains.h"
#include "ledger/journalcheck.h"
#include "ledger/journalrow.h"
#include "ledger/sqlconnection.h"

#include <algorithm>

namespace tillgate {

namespace {

/// Checks a till's chain from sequence `from` on.
Result<QList<JournalFinding>> checkChain(SqlConnection &connection, const TillName &till, qint64 from)
{
    ChainCheck check(till, from);
    const Result<void> read = connection.visit(
        QStringLiteral("SELECT %1 FROM journal WHERE till = ? AND sequence >= ? ORDER BY sequence")
            .arg(journalColumns()),
        {till.text(), from}, [&](SqlRow &row) -> Result<void> {
            const Result<JournalEntry> entry = readJournalEntry(row);
            if (!entry)
                return fail(entry.error());
            check.add(*entry);
            return {};
        });
    if (!read)
        return fail(read.error());
    return storedHead(connection, till).map([&](const std::optional<JournalHead> &head) {
        return check.finish(head);
    });
}

} // namespace

QString findingName(JournalFinding::Kind kind)
{
    switch (kind) {
    case JournalFinding::Kind::Changed:
        return QStringLiteral("changed");
    case JournalFinding::Kind::Missing:
        return QStringLiteral("missing");
    case JournalFinding::Kind::Swapped:
        return QStringLiteral("swapped");
    case JournalFinding::Kind::Inserted:
        return QStringLiteral("inserted");
    case JournalFinding::Kind::Truncated:
        return QStringLiteral("truncated");
    case JournalFinding::Kind::HeadWrong:
        return QStringLiteral("head-wrong");
    case JournalFinding::Kind::AnchorDiffers:
        return QStringLiteral("anchor-differs");
    case JournalFinding::Kind::RowDiffers:
        return QStringLiteral("row-differs");
    case JournalFinding::Kind::NotCovered:
        return QStringLiteral("not-covered");
    case JournalFinding::Kind::ReceiptGap:
        return QStringLiteral("receipt-gap");
    case JournalFinding::Kind::Damaged:
        return QStringLiteral("damaged");
    }
    Q_UNREACHABLE();
}

Result<Verification> verifyJournal(SqlConnection &connection, const VerifyProgress &progress,
                                   const QList<JournalHead> &anchors)
{
    JournalCheck check(anchors);
    while (true) {
        const Result<bool> hasMore = check.step(connection);
        if (!hasMore)
            return fail(hasMore.error());
        if (progress)
            progress(check.result().entriesChecked, check.entriesInAll());
        if (!*hasMore)
            return check.result();
    }
}

Result<QList<JournalFinding>> verifyTail(SqlConnection &connection, const TillName &till, int length)
{
    const Result<std::optional<JournalHead>> head = storedHead(connection, till);
    if (!head)
        return fail(head.error());
    const qint64 end = *head ? (*head)->sequence : 0;
    const qint64 from = std::max<qint64>(1, end - length + 1);
    return checkChain(connection, till, from);
}

Result<QList<JournalFinding>> verifyTails(SqlConnection &connection, int length)
{
    const Result<QList<TillName>> tills = knownTills(connection);
    if (!tills)
        return fail(tills.error());
    QList<JournalFinding> findings;
    for (const TillName &till : *tills) {
        const auto found = verifyTail(connection, till, length);
        if (!found)
            return found;
        findings += *found;
    }
    return findings;
}

} // namespace tillgate
