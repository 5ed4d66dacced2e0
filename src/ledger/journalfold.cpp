// SPDX-License-Identifier: Apache-2.0
#include "ledger/journalfold.h"

#include "ledger/foldorder.h"
#include "ledger/journalrow.h"
#include "ledger/paymentrow.h"
#include "ledger/recordjson.h"
#include "ledger/refundrow.h"
#include "ledger/salerecords.h"
#include "ledger/salerow.h"
#include "ledger/sqlconnection.h"

#include <map>

namespace tillgate {

namespace {

/// One sale, payment or refund as its entries make it.
struct Folded
{
    QString subject;
    TillName till;
    Json object;
    qint64 lastSequence = 0;
};

class Fold
{
public:
    Fold(SqlConnection &connection, FoldRange range) : m_connection(connection), m_range(std::move(range)) { }

    /// Folds the entries of all subjects of one kind and compares each with its row.
    template <typename Apply, typename Compare>
    Result<void> run(const QString &subjectColumn, const QString &condition, Apply apply, Compare compare)
    {
        QString current;
        QList<JournalEntry> entries;
        const auto finish = [&]() -> Result<void> {
            if (entries.isEmpty())
                return {};
            Folded folded{.subject = current, .till = entries.first().till, .object = {}};
            for (const JournalEntry &entry : inOrder(entries)) {
                folded.lastSequence = entry.sequence;
                apply(folded, entry);
            }
            entries.clear();
            return compare(folded);
        };
        const Result<void> read = m_connection.visit(
            QStringLiteral("SELECT %1 FROM journal WHERE %2 <> '' AND %2 > ? AND %2 <= ? AND %3 "
                           "ORDER BY %2, till, sequence")
                .arg(journalColumns(), subjectColumn, condition),
            {m_range.after, m_range.upTo}, [&](SqlRow &row) -> Result<void> {
                const Result<JournalEntry> entry = readJournalEntry(row);
                if (!entry)
                    return fail(entry.error());
                const QString subject = subjectColumn == QLatin1String("sale")
                    ? entry->subject.sale.text()
                    : entry->subject.payment.text();
                if (subject != current) {
                    if (const Result<void> compared = finish(); !compared)
                        return compared;
                    current = subject;
                }
                entries.append(*entry);
                return {};
            });
        return read ? finish() : read;
    }

    void report(const Folded &folded, qint64 sequence, const QString &text)
    {
        m_findings.append({.kind = JournalFinding::Kind::RowDiffers,
                           .till = folded.till,
                           .sequence = sequence,
                           .subject = folded.subject,
                           .text = text});
    }

    [[nodiscard]] SqlConnection &connection() const { return m_connection; }
    [[nodiscard]] const FoldRange &range() const { return m_range; }
    [[nodiscard]] QList<JournalFinding> findings() const { return m_findings; }

private:
    SqlConnection &m_connection;
    FoldRange m_range;
    QList<JournalFinding> m_findings;
};

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

QString differingMembers(const Json &folded, const Json &row)
{
    QStringList names;
    for (const Json::Member &member : changesBetween(folded, row).members())
        names.append(member.key);
    return names.join(QStringLiteral(", "));
}

Result<QByteArray> canonical(const Json &json)
{
    return canonicalJson(json);
}

/// `rows` holds the row of the subject, or nothing.
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
    // Both through the canonical form, so that the order of nested members does not matter.
    const Result<Json> left
        = canonical(folded.object).and_then([](const QByteArray &b) { return Json::parse(b); });
    const Result<Json> right
        = canonical(toJson(rows->first())).and_then([](const QByteArray &b) { return Json::parse(b); });
    if (!left || !right)
        return fail(!left ? left.error() : right.error());
    const QString names = differingMembers(*left, *right);
    if (!names.isEmpty()) {
        fold.report(folded, 0,
                    QStringLiteral("%1 differs from its journal in: %2.").arg(folded.subject, names));
    }
    return {};
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

/// The first entry brings the whole refund, the others a step and what changed.
void applyRefundEntry(Fold &fold, Folded &folded, const JournalEntry &entry)
{
    const Json body = Json::parse(entry.body).value_or(Json());
    folded.till = entry.till;
    if (entry.kind == JournalKind::refundRequested) {
        folded.object = memberOf(body, u"refund");
        return;
    }
    const auto before = refundStateFromName(memberOf(folded.object, u"state").toString());
    const auto from = refundStateFromName(memberOf(body, u"from").toString());
    const auto to = refundStateFromName(memberOf(body, u"to").toString());
    if (!before || !from || !to || *before != *from || !mayFollow(*from, *to)) {
        fold.report(folded, entry.sequence,
                    QStringLiteral("Entry %1: refund %2 took a step that there is not.")
                        .arg(entry.sequence)
                        .arg(folded.subject));
    }
    folded.object = withChanges(folded.object, memberOf(body, u"changes"));
}

/// A refund's entries stand under its payment; several refunds of one are told apart by their ids.
Result<std::map<QString, QList<JournalEntry>>> refundEntries(Fold &fold)
{
    std::map<QString, QList<JournalEntry>> refunds;
    const Result<void> read = fold.connection().visit(
        QStringLiteral("SELECT %1 FROM journal WHERE payment <> '' AND payment > ? AND payment <= ? AND kind LIKE "
                       "'refund-%' ORDER BY till, sequence")
            .arg(journalColumns()),
        {fold.range().after, fold.range().upTo}, [&](SqlRow &row) -> Result<void> {
            const Result<JournalEntry> entry = readJournalEntry(row);
            if (!entry)
                return fail(entry.error());
            const Json body = Json::parse(entry->body).value_or(Json());
            const bool isFirst = entry->kind == JournalKind::refundRequested;
            refunds[isFirst ? memberOf(memberOf(body, u"refund"), u"id").toString()
                            : memberOf(body, u"refundId").toString()]
                .append(*entry);
            return {};
        });
    if (!read)
        return fail(read.error());
    return refunds;
}

/// Invariant I8: what went back, is on its way or unknown is never more than what came.
Result<void> checkRefundBounds(Fold &fold)
{
    const Result<QList<Payment>> payments = selectPayments(
        fold.connection(),
        QStringLiteral("reference IN (SELECT payment FROM refund WHERE payment > ? AND payment <= ?) ORDER BY reference"),
        {fold.range().after, fold.range().upTo});
    if (!payments)
        return fail(payments.error());
    for (const Payment &payment : *payments) {
        const Result<QList<RefundRecord>> refunds =
            selectRefunds(fold.connection(), QStringLiteral("payment = ? ORDER BY number"), {payment.reference.text()});
        if (!refunds)
            return fail(refunds.error());
        if (!isWithinReceived(payment, *refunds)) {
            fold.report({.subject = payment.reference.text(), .till = {}, .object = {}}, 0,
                        QStringLiteral("More was given back for %1 than came.").arg(payment.reference.text()));
        }
    }
    return {};
}

Result<void> findUntoldRefunds(Fold &fold, const std::map<QString, QList<JournalEntry>> &told)
{
    const auto rows = fold.connection().select(
        QStringLiteral("SELECT id FROM refund WHERE payment > ? AND payment <= ? ORDER BY id"),
        {fold.range().after, fold.range().upTo});
    if (!rows)
        return fail(rows.error());
    for (SqlRow row : *rows) {
        const QString id = row.text();
        if (!told.contains(id))
            fold.report({.subject = id, .till = {}, .object = {}}, 0,
                        QStringLiteral("%1 has a row but no journal entry.").arg(id));
    }
    return {};
}

Result<void> foldRefunds(Fold &fold)
{
    const auto refunds = refundEntries(fold);
    if (!refunds)
        return fail(refunds.error());
    for (const auto &[id, entries] : *refunds) {
        Folded folded{.subject = id, .till = {}, .object = {}};
        for (const JournalEntry &entry : inOrder(entries))
            applyRefundEntry(fold, folded, entry);
        const Result<void> compared = compareRow<RefundRecord>(
            fold, folded, selectRefunds(fold.connection(), QStringLiteral("id = ?"), {id}), &refundToJson);
        if (!compared)
            return compared;
    }
    return findUntoldRefunds(fold, *refunds).and_then([&] { return checkRefundBounds(fold); });
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
