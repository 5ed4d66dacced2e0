// SPDX-License-Identifier: Apache-2.0
#include "ledger/verification.h"

#include "ledger/chaincheck.h"
#include "ledger/journalfold.h"
#include "ledger/journalrow.h"
#include "ledger/sqlconnection.h"
#include "ledger/tendercheck.h"

#include <algorithm>

namespace tillgate {

namespace {

constexpr qint64 progressStep = 1000;

Result<qint64> countEntries(SqlConnection &connection)
{
    const auto row = connection.selectOne(QStringLiteral("SELECT count(*) FROM journal"));
    if (!row)
        return fail(row.error());
    return *row ? SqlRow(**row).integer() : 0;
}

/// Every till that has entries or a head.
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

/// The stored head; none if the journal has none for this till.
Result<std::optional<JournalHead>> storedHead(SqlConnection &connection, const TillName &till)
{
    const Result<JournalHead> head = Journal(connection).head(till);
    if (!head)
        return fail(head.error());
    return head->sequence == 0 ? std::optional<JournalHead>() : std::optional(*head);
}

/// Checks a till's chain from sequence `from` on, calling `each` for every entry.
Result<QList<JournalFinding>> checkChain(SqlConnection &connection, const TillName &till, qint64 from,
                                         const std::function<void()> &each)
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
            each();
            return {};
        });
    if (!read)
        return fail(read.error());
    return storedHead(connection, till).map([&](const std::optional<JournalHead> &head) {
        return check.finish(head);
    });
}

Result<QList<JournalFinding>> checkAnchors(SqlConnection &connection, const QList<JournalHead> &anchors)
{
    QList<JournalFinding> findings;
    for (const JournalHead &anchor : anchors) {
        const auto entries = Journal(connection).entries(anchor.till, anchor.sequence, 1);
        if (!entries)
            return fail(entries.error());
        if (!entries->isEmpty() && entries->first().sequence == anchor.sequence
            && entries->first().hash == anchor.hash) {
            continue;
        }
        findings.append({.kind = JournalFinding::Kind::AnchorDiffers,
                         .till = anchor.till,
                         .sequence = anchor.sequence,
                         .subject = {},
                         .text = QStringLiteral("Entry %1 of till %2 is not the one that was noted outside.")
                                     .arg(anchor.sequence)
                                     .arg(anchor.till.text())});
    }
    return findings;
}

Result<QList<JournalFinding>> checkFile(SqlConnection &connection)
{
    if (connection.isServer())
        return QList<JournalFinding>(); // a server checks its pages itself
    const auto rows = connection.select(QStringLiteral("PRAGMA integrity_check"));
    if (!rows)
        return fail(rows.error());
    QList<JournalFinding> findings;
    for (SqlRow row : *rows) {
        if (const QString text = row.text(); text != QLatin1String("ok"))
            findings.append({.kind = JournalFinding::Kind::Damaged, .till = {}, .subject = {}, .text = text});
    }
    return findings;
}

Result<void> addTo(Verification &verification, const Result<QList<JournalFinding>> &findings)
{
    if (!findings)
        return fail(findings.error());
    verification.findings += *findings;
    return {};
}

Result<void> checkChains(SqlConnection &connection, Verification &verification,
                         const VerifyProgress &progress)
{
    const Result<qint64> all = countEntries(connection);
    const Result<QList<TillName>> tills = knownTills(connection);
    if (!all || !tills)
        return fail(!all ? all.error() : tills.error());
    const auto each = [&] {
        if (++verification.entriesChecked % progressStep == 0 && progress)
            progress(verification.entriesChecked, *all);
    };
    for (const TillName &till : *tills) {
        if (Result<void> added = addTo(verification, checkChain(connection, till, 1, each)); !added)
            return added;
    }
    if (progress)
        progress(verification.entriesChecked, *all);
    return {};
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
    Verification verification;
    const Result<QList<JournalHead>> heads = Journal(connection).heads();
    if (!heads)
        return fail(heads.error());
    verification.heads = *heads;
    const Result<void> done
        = addTo(verification, checkFile(connection))
              .and_then([&] { return checkChains(connection, verification, progress); })
              .and_then([&] { return addTo(verification, checkAnchors(connection, anchors)); })
              .and_then([&] { return addTo(verification, compareFoldWithRows(connection)); })
              .and_then([&] { return addTo(verification, findReceiptGaps(connection)); })
              .and_then([&] { return addTo(verification, findUncoveredSales(connection)); });
    if (!done)
        return fail(done.error());
    return verification;
}

Result<QList<JournalFinding>> verifyTail(SqlConnection &connection, const TillName &till, int length)
{
    const Result<std::optional<JournalHead>> head = storedHead(connection, till);
    if (!head)
        return fail(head.error());
    const qint64 end = *head ? (*head)->sequence : 0;
    const qint64 from = std::max<qint64>(1, end - length + 1);
    return checkChain(connection, till, from, [] {});
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
