// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sale/identifiers.h"
#include "wire/http.h"

namespace tillgate {

class SqlConnection;

/// A verified webhook as it is kept. Secrets must have been removed before.
struct NoticeRecord
{
    qint64 id = 0; ///< given by the ledger
    QDateTime receivedAt = {};
    AccountName account;
    /// The same for each repetition of one notice; another one's among those with the same reference and id.
    QString deduplicationKey;
    GatewayPaymentId gatewayId = {};
    GatewayPaymentId parentId = {};
    QString reference = {}; ///< as the gateway wrote it
    QString rawStatus = {};
    HttpRequest delivery = {};
    /// When the read that it asked for was done.
    std::optional<QDateTime> handledAt = std::nullopt;
    bool isCut = false; ///< the body was longer than `storedBodyLimit`
    bool isFormerProof = false; ///< proven with what the account had before its secret or path was changed
};

/// What came of storing a notice.
struct NoticeReceipt
{
    qint64 id = 0;
    bool isNew = true; ///< false: a repetition; the first one is kept
};

/// Verified webhooks, stored before they are answered.
class NoticeInbox final
{
public:
    explicit NoticeInbox(SqlConnection &connection) : m_connection(connection) { }

    Result<NoticeReceipt> add(const NoticeRecord &notice);
    /// One receipt for each, in their order; all of them or, with an error, none.
    Result<QList<NoticeReceipt>> addAll(const QList<NoticeRecord> &notices);
    /// NotFound if there is no such notice.
    Result<void> markHandled(qint64 id, const QDateTime &at);
    Result<void> markHandled(const QList<qint64> &ids, const QDateTime &at);
    /// The one that is kept of those with this account, reference, id and deduplication key; NotFound if none arrived.
    [[nodiscard]] Result<NoticeRecord> firstOf(const NoticeRecord &repetition) const;

    /// Oldest first, from behind that id on.
    [[nodiscard]] Result<QList<NoticeRecord>> unhandled(int atMost = 1000, qint64 after = 0) const;
    /// The same, of those that name a payment of this till.
    [[nodiscard]] Result<QList<NoticeRecord>> unhandledFor(const TillName &till, int atMost = 1000,
                                                           qint64 after = 0) const;
    /// In order of arrival: those that name our reference, or none and the gateway's id.
    [[nodiscard]] Result<QList<NoticeRecord>> about(const AccountName &account, const PaymentReference &reference,
                                                    const GatewayPaymentId &id) const;

private:
    Result<NoticeReceipt> add(const NoticeRecord &notice, const QVariant &receivedAt);
    [[nodiscard]] Result<NoticeReceipt> receiptOf(const NoticeRecord &repetition);

    SqlConnection &m_connection;
};

} // namespace tillgate
