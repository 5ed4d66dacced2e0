// SPDX-License-Identifier: Apache-2.0
#include "ledger/fold.h"

namespace tillgate {

namespace {

QString differingMembers(const Json &folded, const Json &row)
{
    QStringList names;
    for (const Json::Member &member : changesBetween(folded, row).members())
        names.append(member.key);
    return names.join(QStringLiteral(", "));
}

/// The canonical form, so that the order of nested members does not matter.
Result<Json> canonical(const Json &json)
{
    return canonicalJson(json).and_then([](const QByteArray &bytes) { return Json::parse(bytes); });
}

} // namespace

Result<void> Fold::run(const QString &subjectColumn, const QString &condition, const Apply &apply,
                       const Compare &compare)
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

void Fold::report(const Folded &folded, qint64 sequence, const QString &text)
{
    m_findings.append({.kind = JournalFinding::Kind::RowDiffers,
                       .till = folded.till,
                       .sequence = sequence,
                       .subject = folded.subject,
                       .text = text});
}

Result<void> compareObjects(Fold &fold, const Folded &folded, const Json &row)
{
    const Result<Json> left = canonical(folded.object);
    const Result<Json> right = canonical(row);
    if (!left || !right)
        return fail(!left ? left.error() : right.error());
    const QString names = differingMembers(*left, *right);
    if (!names.isEmpty())
        fold.report(folded, 0, QStringLiteral("%1 differs from its journal in: %2.").arg(folded.subject, names));
    return {};
}

} // namespace tillgate
