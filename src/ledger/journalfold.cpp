// SPDX-License-Identifier: Apache-2.0
#include "ledger/journalfold.h"

#include "ledger/fold.h"
#include "ledger/paymentrow.h"
#include "ledger/refundfold.h"
#include "ledger/salerecords.h"
#include "ledger/salerow.h"

namespace tillgate {

namespace {

/// The step of a stage must be the table's own.
void checkStep(Fold &fold, const Folded &folded, const JournalEntry &entry, const Json &body)
{
    const auto event = eventFromName(memberOf(body, u"event").toString());
    const auto before = stageFromName(memberOf(folded.object, u"stage").toString());
    const auto from = stageFromName(memberOf(body, u"from").toString());
    const auto to = stageFromName(memberOf(body, u"to").toString());
    const bool isTheTables = event && before && from && to && *before == *from
        && advance(*from, *event).isTaken && advance(*from, *event).stage == *to;
    if (!isTheTables) {
        fold.report(folded, entry.sequence,
                    QStringLiteral("Entry %1: payment %2 took a step that the stages do not allow.")
                        .arg(entry.sequence)
                        .arg(folded.subject));
    }
}

/// The first entry brings the whole object, the others what changed.
void applyEntry(Fold &fold, Folded &folded, const JournalEntry &entry)
{
    const Result<Json> body = Json::parse(entry.body);
    if (!body) {
        fold.report(folded, entry.sequence, QStringLiteral("Entry %1 cannot be read.").arg(entry.sequence));
        return;
    }
    if (entry.kind == JournalKind::saleOpened)
        folded.object = memberOf(*body, u"sale");
    else if (entry.kind == JournalKind::paymentRequested)
        folded.object = memberOf(*body, u"payment");
    if (entry.kind == JournalKind::paymentChanged)
        checkStep(fold, folded, entry, *body);
    folded.object = withChanges(folded.object, memberOf(*body, u"changes"));
}

/// Rows that no journal entry ever spoke of.
Result<void> findUntold(Fold &fold, const QString &table, const QString &key, const QString &subjectColumn,
                        const QString &kind)
{
    const auto rows = fold.connection().select(
        QStringLiteral("SELECT %2 FROM %1 WHERE %2 > ? AND %2 <= ? AND NOT EXISTS (SELECT 1 FROM journal "
                       "WHERE journal.%3 = %1.%2 AND journal.%3 <> '' AND journal.kind = ?)")
            .arg(table, key, subjectColumn),
        {fold.range().after, fold.range().upTo, kind});
    if (!rows)
        return fail(rows.error());
    for (SqlRow row : *rows) {
        const Folded untold{.subject = row.text(), .till = {}, .object = {}};
        fold.report(untold, 0, QStringLiteral("%1 has a row but no journal entry.").arg(untold.subject));
    }
    return {};
}

Result<void> foldSales(Fold &fold)
{
    return fold.run(
        QStringLiteral("sale"), QStringLiteral("payment = '' AND kind LIKE 'sale-%'"),
        [&](Folded &folded, const JournalEntry &entry) { applyEntry(fold, folded, entry); },
        [&](const Folded &folded) {
            return compareRow<Sale>(
                fold, folded, selectSales(fold.connection(), QStringLiteral("id = ?"), {folded.subject}),
                &saleToJson);
        });
}

Result<void> foldPayments(Fold &fold)
{
    return fold.run(
        QStringLiteral("payment"), QStringLiteral("kind LIKE 'payment-%'"),
        [&](Folded &folded, const JournalEntry &entry) { applyEntry(fold, folded, entry); },
        [&](const Folded &folded) {
            return compareRow<Payment>(
                fold, folded,
                selectPayments(fold.connection(), QStringLiteral("reference = ?"), {folded.subject}),
                &paymentToJson);
        });
}

Result<void> runPart(Fold &fold, FoldPart part)
{
    switch (part) {
    case FoldPart::Sales:
        return foldSales(fold);
    case FoldPart::Payments:
        return foldPayments(fold);
    case FoldPart::Refunds:
        return foldRefunds(fold);
    case FoldPart::SaleRows:
        return findUntold(fold, QStringLiteral("sale"), QStringLiteral("id"), QStringLiteral("sale"),
                          JournalKind::saleOpened);
    case FoldPart::PaymentRows:
        return findUntold(fold, QStringLiteral("payment"), QStringLiteral("reference"),
                          QStringLiteral("payment"), JournalKind::paymentRequested);
    }
    Q_UNREACHABLE();
}

/// Where the names of a part stand.
QString namesOf(FoldPart part)
{
    switch (part) {
    case FoldPart::Sales:
        return QStringLiteral("DISTINCT sale AS name FROM journal WHERE sale <> '' AND sale > ? ORDER BY sale");
    case FoldPart::Payments:
    case FoldPart::Refunds:
        return QStringLiteral(
            "DISTINCT payment AS name FROM journal WHERE payment <> '' AND payment > ? ORDER BY payment");
    case FoldPart::SaleRows:
        return QStringLiteral("id AS name FROM sale WHERE id > ? ORDER BY id");
    case FoldPart::PaymentRows:
        return QStringLiteral("reference AS name FROM payment WHERE reference > ? ORDER BY reference");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<std::optional<FoldRange>> nextFoldRange(SqlConnection &connection, FoldPart part, const QString &after)
{
    constexpr int rangeLength = 200;
    const auto row = connection.selectOne(QStringLiteral("SELECT max(name) FROM (SELECT %1 LIMIT %2) AS slice")
                                              .arg(namesOf(part))
                                              .arg(rangeLength),
                                          {after});
    if (!row)
        return fail(row.error());
    const std::optional<QString> last = *row ? SqlRow(**row).optionalText() : std::nullopt;
    return last ? std::optional(FoldRange{.after = after, .upTo = *last}) : std::nullopt;
}

Result<QList<JournalFinding>> compareFoldWithRows(SqlConnection &connection, FoldPart part,
                                                  const FoldRange &range)
{
    Fold fold(connection, range);
    const Result<void> done = runPart(fold, part);
    return done ? Result<QList<JournalFinding>>(fold.findings()) : fail(done.error());
}

Result<QList<JournalFinding>> findReceiptGaps(SqlConnection &connection)
{
    const auto rows = connection.select(
        QStringLiteral("SELECT till, is_practice, count(*), min(receipt_number), max(receipt_number) "
                       "FROM sale WHERE receipt_number > 0 GROUP BY till, is_practice ORDER BY till"));
    if (!rows)
        return fail(rows.error());
    QList<JournalFinding> findings;
    for (SqlRow row : *rows) {
        const TillName till = row.id<TillName>();
        const int first = (row.boolean() ? practiceNumberBase : 0) + 1;
        const int count = row.number();
        const int least = row.number();
        const int most = row.number();
        if (least == first && most - least + 1 == count)
            continue;
        findings.append({.kind = JournalFinding::Kind::ReceiptGap,
                         .till = till,
                         .sequence = 0,
                         .subject = {},
                         .text = QStringLiteral("Till %1 has %2 receipts from %3 to %4: some are missing.")
                                     .arg(till.text())
                                     .arg(count)
                                     .arg(least)
                                     .arg(most)});
    }
    return findings;
}

} // namespace tillgate
