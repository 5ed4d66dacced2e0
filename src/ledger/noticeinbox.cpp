// SPDX-License-Identifier: Apache-2.0
#include "ledger/noticeinbox.h"

#include "ledger/exchangerow.h"
#include "ledger/sqlconnection.h"

namespace tillgate {

namespace {

Result<NoticeRecord> readNotice(SqlRow &row)
{
    NoticeRecord notice;
    notice.id = row.integer();
    notice.receivedAt = row.time();
    notice.account = row.id<AccountName>();
    notice.deduplicationKey = row.text();
    notice.gatewayId = row.id<GatewayPaymentId>();
    notice.parentId = row.id<GatewayPaymentId>();
    notice.reference = row.text();
    notice.rawStatus = row.text();
    notice.delivery = readRequest(row);
    notice.handledAt = row.optionalTime();
    notice.isCut = row.boolean();
    notice.isFormerProof = row.boolean();
    return row.check(std::move(notice));
}

Result<QList<NoticeRecord>> selectNotices(SqlConnection &connection, const QString &condition,
                                          const QVariantList &values)
{
    QList<NoticeRecord> notices;
    const Result<void> read = connection.visit(
        QStringLiteral("SELECT id, received_at, account, deduplication_key, gateway_id, parent_id, "
                       "reference, raw_status, method, url, headers, body, handled_at, is_cut, is_former_proof "
                       "FROM notice WHERE %1")
            .arg(condition),
        values, [&](SqlRow &row) -> Result<void> {
            Result<NoticeRecord> notice = readNotice(row);
            if (!notice)
                return fail(notice.error());
            notices.append(std::move(*notice));
            return {};
        });
    if (!read)
        return fail(read.error());
    return notices;
}

constexpr QLatin1StringView isTheSame("account = ? AND reference = ? AND gateway_id = ? AND deduplication_key = ?");

QVariantList identityOf(const NoticeRecord &notice)
{
    return {notice.account.text(), notice.reference, notice.gatewayId.text(), notice.deduplicationKey};
}

} // namespace

Result<NoticeReceipt> NoticeInbox::add(const NoticeRecord &notice)
{
    return add(notice, sqlTime(notice.receivedAt));
}

Result<NoticeReceipt> NoticeInbox::add(const NoticeRecord &notice, const QVariant &receivedAt)
{
    bool isCut = notice.isCut;
    QVariantList values{
        receivedAt,             notice.account.text(), notice.deduplicationKey, notice.gatewayId.text(),
        notice.parentId.text(),     notice.reference,      notice.rawStatus};
    values += requestValues(notice.delivery, isCut);
    values += QVariantList{sqlTime(notice.handledAt), int(isCut), int(notice.isFormerProof)};
    const Result<std::optional<qint64>> id = m_connection.insertIfNew(
        QStringLiteral("INSERT INTO notice (received_at, account, deduplication_key, gateway_id, parent_id, "
                       "reference, raw_status, method, url, headers, body, handled_at, is_cut, is_former_proof) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (account, reference, gateway_id, deduplication_key) DO NOTHING"),
        values);
    if (!id)
        return fail(id.error());
    if (!*id)
        return receiptOf(notice);
    m_connection.announce({.topic = LedgerChange::Topic::Notice,
                           .subject = notice.reference,
                           .account = notice.account,
                           .gatewayId = notice.gatewayId,
                           .parentId = notice.parentId});
    return NoticeReceipt{.id = **id};
}

Result<NoticeReceipt> NoticeInbox::receiptOf(const NoticeRecord &repetition)
{
    const auto known
        = m_connection.selectOne(QStringLiteral("SELECT id FROM notice WHERE %1").arg(isTheSame), identityOf(repetition));
    if (!known)
        return fail(known.error());
    if (!*known)
        return fail(Error::Kind::Conflict, QStringLiteral("This notice is being stored by another hub just now."));
    return NoticeReceipt{.id = SqlRow(**known).integer(), .isNew = false};
}

Result<void> NoticeInbox::markHandled(qint64 id, const QDateTime &at)
{
    const Result<int> changed = m_connection.execute(
        QStringLiteral("UPDATE notice SET handled_at = ? WHERE id = ?"), {sqlTime(at), id});
    if (!changed)
        return fail(changed.error());
    if (*changed == 0)
        return fail(Error::Kind::NotFound, QStringLiteral("There is no notice %1.").arg(id));
    return {};
}

Result<QList<NoticeReceipt>> NoticeInbox::addAll(const QList<NoticeRecord> &notices)
{
    QList<NoticeReceipt> receipts;
    receipts.reserve(notices.size());
    QDateTime at;
    QVariant receivedAt; // mostly the same for all: writing a time costs as much as an index entry
    for (const NoticeRecord &notice : notices) {
        if (notice.receivedAt != at)
            receivedAt = sqlTime(at = notice.receivedAt);
        const Result<NoticeReceipt> receipt = add(notice, receivedAt);
        if (!receipt)
            return fail(receipt.error());
        receipts.append(*receipt);
    }
    return receipts;
}

Result<void> NoticeInbox::markHandled(const QList<qint64> &ids, const QDateTime &at)
{
    for (const qint64 id : ids) {
        if (const Result<void> marked = markHandled(id, at); !marked)
            return marked;
    }
    return {};
}

Result<NoticeRecord> NoticeInbox::firstOf(const NoticeRecord &repetition) const
{
    const Result<QList<NoticeRecord>> found = selectNotices(m_connection, isTheSame, identityOf(repetition));
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(Error::Kind::NotFound, QStringLiteral("No such notice has arrived."));
    return found->first();
}

Result<QList<NoticeRecord>> NoticeInbox::unhandled(int atMost, qint64 after) const
{
    return selectNotices(m_connection, QStringLiteral("handled_at IS NULL AND id > ? ORDER BY id LIMIT ?"),
                         {after, atMost});
}

Result<QList<NoticeRecord>> NoticeInbox::unhandledFor(const TillName &till, int atMost,
                                                    qint64 after) const
{
    return selectNotices(
        m_connection,
        QStringLiteral("handled_at IS NULL AND id > ? AND (EXISTS (SELECT 1 FROM payment JOIN sale ON sale.id = payment.sale "
                       "WHERE payment.account = notice.account AND payment.gateway_id IN (notice.gateway_id, "
                       "notice.parent_id) AND sale.till = ?) "
                       "OR EXISTS (SELECT 1 FROM payment JOIN sale ON sale.id = payment.sale "
                       "WHERE payment.reference = notice.reference AND sale.till = ?)) ORDER BY id LIMIT ?"),
        {after, till.text(), till.text(), atMost});
}

Result<QList<NoticeRecord>> NoticeInbox::about(const AccountName &account, const PaymentReference &reference,
                                               const GatewayPaymentId &id) const
{
    // Two questions of one index: asked as one with an OR, a database may read all notices of the account.
    return selectNotices(m_connection,
                         QStringLiteral("id IN (SELECT id FROM notice WHERE account = ? AND reference = ? AND reference <> '' "
                                        "UNION ALL SELECT id FROM notice WHERE account = ? AND reference = '' "
                                        "AND gateway_id = ? AND gateway_id <> '') ORDER BY id"),
                         {account.text(), reference.text(), account.text(), id.text()});
}

} // namespace tillgate
