// SPDX-License-Identifier: Apache-2.0
#include "ledger/refundfold.h"

#include "ledger/paymentrow.h"
#include "ledger/refundrow.h"

#include <map>

namespace tillgate {

namespace {

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

} // namespace

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

} // namespace tillgate
