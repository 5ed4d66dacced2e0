// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/documents.h"
#include "ledger/exchangerecords.h"
#include "ledger/history.h"
#include "ledger/journal.h"
#include "ledger/journalcheck.h"
#include "ledger/noticeinbox.h"
#include "ledger/paymentrecords.h"
#include "ledger/refundrecords.h"
#include "ledger/salerecords.h"
#include "ledger/salesview.h"
#include "ledger/staffrecords.h"
#include "ledger/verification.h"

namespace tillgate {

/// One transaction of the ledger, by subject. Only valid inside the work it was given to.
class LedgerSession final
{
public:
    explicit LedgerSession(SqlConnection &connection) : m_connection(connection) { }
    LedgerSession(const LedgerSession &) = delete;
    LedgerSession &operator=(const LedgerSession &) = delete;

    [[nodiscard]] SaleRecords sales() const { return SaleRecords(m_connection); }
    [[nodiscard]] PaymentRecords payments() const { return PaymentRecords(m_connection); }
    [[nodiscard]] RefundRecords refunds() const { return RefundRecords(m_connection); }
    [[nodiscard]] SalesView view() const { return SalesView(m_connection); }
    [[nodiscard]] Journal journal() const { return Journal(m_connection); }
    [[nodiscard]] ExchangeRecords exchanges() const { return ExchangeRecords(m_connection); }
    [[nodiscard]] StaffRecords staff() const { return StaffRecords(m_connection); }
    [[nodiscard]] NoticeInbox notices() const { return NoticeInbox(m_connection); }

    [[nodiscard]] Documents settings() const { return documents(QStringLiteral("setting")); }
    [[nodiscard]] Documents accounts() const { return documents(QStringLiteral("account")); }
    /// Any other collection, e.g. "person".
    [[nodiscard]] Documents documents(const QString &collection) const
    {
        return Documents(m_connection, collection);
    }

    [[nodiscard]] Result<QList<HistoryItem>> history(const PaymentReference &reference) const
    {
        return paymentHistory(m_connection, reference);
    }
    [[nodiscard]] Result<Verification> verify(const VerifyProgress &progress = {},
                                              const QList<JournalHead> &anchors = {}) const
    {
        return verifyJournal(m_connection, progress, anchors);
    }

    /// The next piece of a check; true while there is more to do. One that fails may be tried again.
    Result<bool> check(JournalCheck &check) const
    {
        JournalCheck next = check;
        Result<bool> hasMore = next.step(m_connection);
        if (hasMore)
            check = next;
        return hasMore;
    }

private:
    SqlConnection &m_connection;
};

} // namespace tillgate
