// SPDX-License-Identifier: Apache-2.0
#include "ledger/history.h"

#include "ledger/paymentrecords.h"

#include <QSet>

#include <algorithm>

namespace tillgate {

namespace {

/// Adds what is not there yet: one may be found by our reference and by the gateway's id.
void addOnce(QList<HistoryItem> &items, QSet<qint64> &known, const QList<ExchangeRecord> &exchanges)
{
    for (const ExchangeRecord &exchange : exchanges) {
        if (known.contains(exchange.id))
            continue;
        known.insert(exchange.id);
        items.append({.at = exchange.at, .what = exchange});
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
    addOnce(items, known, *byReference);
    addOnce(items, known, *byId);
    return {};
}

Result<void> addNotices(QList<HistoryItem> &items, SqlConnection &connection, const Payment &payment)
{
    const GatewayPaymentId id = payment.quote ? payment.quote->gatewayId : GatewayPaymentId();
    const auto notices = NoticeInbox(connection).about(payment.account, payment.reference, id);
    if (!notices)
        return fail(notices.error());
    for (const NoticeRecord &notice : *notices)
        items.append({.at = notice.receivedAt, .what = notice});
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
