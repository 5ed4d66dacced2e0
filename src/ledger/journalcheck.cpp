// SPDX-License-Identifier: Apache-2.0
#include "ledger/journalcheck.h"

#include "ledger/chains.h"
#include "ledger/journalfold.h"
#include "ledger/sqlconnection.h"
#include "ledger/tendercheck.h"

namespace tillgate {

namespace {

/// Entries in one piece: some tens of milliseconds.
constexpr int pieceLength = 1000;

Result<qint64> countEntries(SqlConnection &connection)
{
    const auto row = connection.selectOne(QStringLiteral("SELECT count(*) FROM journal"));
    if (!row)
        return fail(row.error());
    return *row ? SqlRow(**row).integer() : 0;
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

} // namespace

Result<bool> JournalCheck::step(SqlConnection &connection)
{
    Result<void> done;
    switch (m_stage) {
    case Stage::Begin:
        done = begin(connection);
        break;
    case Stage::Chains:
        done = stepChain(connection);
        break;
    case Stage::Fold:
        done = stepFold(connection);
        break;
    case Stage::Rest:
        done = finish(connection);
        break;
    case Stage::Done:
        break;
    }
    if (!done)
        return fail(done.error());
    return m_stage != Stage::Done;
}

Result<void> JournalCheck::add(const Result<QList<JournalFinding>> &findings)
{
    if (!findings)
        return fail(findings.error());
    m_result.findings += *findings;
    return {};
}

Result<void> JournalCheck::begin(SqlConnection &connection)
{
    const Result<QList<JournalHead>> heads = Journal(connection).heads();
    const Result<qint64> all = countEntries(connection);
    const Result<QList<TillName>> tills = knownTills(connection);
    if (!heads || !all || !tills)
        return fail(!heads ? heads.error() : !all ? all.error() : tills.error());
    m_result.heads = *heads;
    m_all = *all;
    m_tills = *tills;
    m_stage = Stage::Chains;
    return add(checkFile(connection));
}

/// The last piece of a chain reads the head too: both are of one moment, however long the check takes.
Result<void> JournalCheck::stepChain(SqlConnection &connection)
{
    if (m_tills.isEmpty()) {
        m_stage = Stage::Fold;
        return {};
    }
    const TillName till = m_tills.first();
    if (!m_chain)
        m_chain.emplace(till, 1);
    const Result<QList<JournalEntry>> entries
        = Journal(connection).entries(till, m_nextSequence, pieceLength);
    if (!entries)
        return fail(entries.error());
    for (const JournalEntry &entry : *entries)
        m_chain->add(entry);
    m_result.entriesChecked += entries->size();
    if (entries->size() == pieceLength) {
        m_nextSequence = entries->last().sequence + 1;
        return {};
    }
    const Result<std::optional<JournalHead>> head = storedHead(connection, till);
    if (!head)
        return fail(head.error());
    m_result.findings += m_chain->finish(*head);
    m_chain.reset();
    m_nextSequence = 1;
    m_tills.removeFirst();
    return {};
}

Result<void> JournalCheck::stepFold(SqlConnection &connection)
{
    const auto part = static_cast<FoldPart>(m_part);
    const Result<std::optional<FoldRange>> range = nextFoldRange(connection, part, m_folded);
    if (!range)
        return fail(range.error());
    if (*range) {
        m_folded = (*range)->upTo;
        return add(compareFoldWithRows(connection, part, **range));
    }
    m_folded.clear();
    if (++m_part == foldPartCount)
        m_stage = Stage::Rest;
    return {};
}

Result<void> JournalCheck::finish(SqlConnection &connection)
{
    m_stage = Stage::Done;
    return add(checkAnchors(connection, m_anchors))
        .and_then([&] { return add(findReceiptGaps(connection)); })
        .and_then([&] { return add(findUncoveredSales(connection)); });
}

} // namespace tillgate
