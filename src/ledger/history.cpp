// SPDX-License-Identifier: Apache-2.0
#include "ledger/history.h"

#include "ledger/paymentrecords.h"

#include <QSet>

#include <algorithm>

namespace tillgate {

namespace {

/// Adds what is not there yet: a record may be found by our reference and by the gateway's id.
template <typename Record>
void addOnce(QList<HistoryItem> &items, QSet<qint64> &known, const QList<Record> &records,
             QDateTime Record::*time)
{
    for (const Record &record : records) {
        if (known.contains(record.id))
            continue;
        known.insert(record.id);
        items.append({.at = record.*time, .what = record});
    }
}

Result<void> addExchanges(QList<HistoryItem> &items, SqlConnection &connection, const Payment &payment)
{
    const ExchangeRecords exchanges(connection);
    const GatewayPaymentId id = payment.quote ? payment.quote->gatewayId : GatewayPaymentId();
    const auto byReference = exchanges.about(payment.reference);
    const auto byId = exchanges.aboutGatewayId(payment.account, id);
    if (!byReference || !byId)
        return fail(!byReference ? byReference.error() : byId.error());
    QSet<qint64> known;
    addOnce(items, known, *byReference, &ExchangeRecord::at);
    addOnce(items, known, *byId, &ExchangeRecord::at);
    return {};
}

Result<void> addNotices(QList<HistoryItem> &items, SqlConnection &connection, const Payment &payment)
{
    const NoticeInbox inbox(connection);
    const auto byReference = inbox.aboutReference(payment.reference);
    if (!byReference)
        return fail(byReference.error());
    QSet<qint64> known;
    addOnce(items, known, *byReference, &NoticeRecord::receivedAt);
    if (!payment.quote)
        return {};
    const auto byId = inbox.about(payment.account, payment.quote->gatewayId);
    if (!byId)
        return fail(byId.error());
    addOnce(items, known, *byId, &NoticeRecord::receivedAt);
    return {};
}

} // namespace

Result<QList<HistoryItem>> paymentHistory(SqlConnection &connection, const PaymentReference &reference)
{
    const Result<Payment> payment = PaymentRecords(connection).find(reference);
    if (!payment)
        return fail(payment.error());
    const Result<QList<JournalEntry>> entries = Journal(connection).aboutPayment(reference);
    if (!entries)
        return fail(entries.error());
    QList<HistoryItem> items;
    for (const JournalEntry &entry : *entries)
        items.append({.at = entry.at, .what = entry});
    const Result<void> added = addExchanges(items, connection, *payment).and_then([&] {
        return addNotices(items, connection, *payment);
    });
    if (!added)
        return fail(added.error());
    // Stable, so that entries of one millisecond keep the order of their sequence.
    std::stable_sort(items.begin(), items.end(),
                     [](const HistoryItem &a, const HistoryItem &b) { return a.at < b.at; });
    return items;
}

} // namespace tillgate
