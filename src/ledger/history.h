// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/exchangerecords.h"
#include "ledger/journal.h"
#include "ledger/noticeinbox.h"

#include <variant>

namespace tillgate {

class SqlConnection;

/// One thing that happened to a payment.
struct HistoryItem
{
    QDateTime at;
    std::variant<JournalEntry, ExchangeRecord, NoticeRecord> what;
};

/// Everything about one payment by time: decisions, requests and replies, webhooks.
[[nodiscard]] Result<QList<HistoryItem>> paymentHistory(SqlConnection &connection,
                                                        const PaymentReference &reference);

} // namespace tillgate
