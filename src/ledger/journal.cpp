// SPDX-License-Identifier: Apache-2.0
#include "ledger/journal.h"

#include "ledger/journalrow.h"
#include "ledger/sqlconnection.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tillgate {

namespace {

constexpr qsizetype hashSize = 32;

Result<Json> sorted(const Json &value)
{
    if (value.isArray()) {
        Json::Array items;
        for (const Json &item : value.items()) {
            const Result<Json> done = sorted(item);
            if (!done)
                return done;
            items.append(*done);
        }
        return Json::array(items);
    }
    if (!value.isObject())
        return value;
    Json::Object members;
    for (const Json::Member &member : value.members()) {
        const Result<Json> done = sorted(member.value);
        if (!done)
            return done;
        members.append({member.key, *done});
    }
    std::sort(members.begin(), members.end(),
              [](const Json::Member &a, const Json::Member &b) { return a.key < b.key; });
    return Json::object(members);
}

void appendMember(QByteArray &out, QByteArrayView key, const QString &value)
{
    out.append(",\"").append(key).append("\":");
    appendJsonString(out, value);
}

Result<QList<JournalEntry>> readEntries(SqlConnection &connection, const QString &condition,
                                        const QVariantList &values)
{
    QList<JournalEntry> entries;
    const Result<void> read
        = connection.visit(QStringLiteral("SELECT %1 FROM journal WHERE %2").arg(journalColumns(), condition),
                           values, [&](SqlRow &row) -> Result<void> {
                               Result<JournalEntry> entry = readJournalEntry(row);
                               if (!entry)
                                   return fail(entry.error());
                               entries.append(std::move(*entry));
                               return {};
                           });
    if (!read)
        return fail(read.error());
    return entries;
}

Result<void> writeEntry(SqlConnection &connection, const JournalEntry &entry)
{
    const Result<int> written = connection.execute(
        QStringLiteral("INSERT INTO journal (till, sequence, at, person, kind, sale, payment, body, "
                       "previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {entry.till.text(), entry.sequence, sqlTime(entry.at), entry.person, entry.kind,
         entry.subject.sale.text(), entry.subject.payment.text(), QString::fromUtf8(entry.body),
         entry.previousHash, entry.hash});
    if (!written)
        return fail(written.error());
    const Result<int> moved = connection.execute(
        QStringLiteral("INSERT INTO journal_head (till, sequence, hash) VALUES (?, ?, ?) "
                       "ON CONFLICT (till) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash"),
        {entry.till.text(), entry.sequence, entry.hash});
    return moved ? Result<void>() : fail(moved.error());
}

Result<JournalHead> readHead(SqlConnection &connection, const TillName &till, const QString &lock)
{
    const auto row = connection.selectOne(
        QStringLiteral("SELECT sequence, hash FROM journal_head WHERE till = ?") + lock, {till.text()});
    if (!row)
        return fail(row.error());
    if (!*row)
        return JournalHead{.till = till, .sequence = 0, .hash = QByteArray(hashSize, '\0')};
    SqlRow values(**row);
    return values.check(JournalHead{.till = till, .sequence = values.integer(), .hash = values.bytes()});
}

/// The head that the next entry follows. Its row is the lock on the chain: two programs that write into one
/// chain come one after the other.
Result<JournalHead> lockedHead(SqlConnection &connection, const TillName &till)
{
    return readHead(connection, till, connection.rowLock());
}

} // namespace

Result<QByteArray> canonicalJson(const Json &value)
{
    if (value.hasDoubledKeys())
        return fail(Error::Kind::Malformed, QStringLiteral("A journal entry must not name a member twice."));
    return sorted(value).map([](const Json &json) { return json.toBytes(); });
}

QByteArray canonicalBytes(const JournalEntry &entry)
{
    QByteArray out("{\"at\":");
    appendJsonString(out, timeText(entry.at));
    out.append(",\"body\":").append(entry.body);
    appendMember(out, "kind", entry.kind);
    appendMember(out, "payment", entry.subject.payment.text());
    appendMember(out, "person", entry.person);
    appendMember(out, "sale", entry.subject.sale.text());
    out.append(",\"sequence\":").append(QByteArray::number(entry.sequence));
    appendMember(out, "till", entry.till.text());
    return out.append('}');
}

QByteArray chainHash(const QByteArray &previousHash, const JournalEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previousHash);
    hash.addData(canonicalBytes(entry));
    return hash.result();
}

Result<JournalEntry> Journal::append(const Author &author, const QString &kind, const Json &body,
                                     const JournalSubject &subject)
{
    if (author.till.isEmpty() || !author.at.isValid())
        return fail(Error::Kind::Usage, QStringLiteral("A journal entry needs a till and a time."));
    const Result<JournalHead> last = lockedHead(m_connection, author.till);
    if (!last)
        return fail(last.error());
    const Result<QByteArray> bytes = canonicalJson(body);
    if (!bytes)
        return fail(bytes.error());

    JournalEntry entry{.till = author.till,
                       .sequence = last->sequence + 1,
                       // To the millisecond, as it will be read back.
                       .at = timeFromText(timeText(author.at)),
                       .person = author.person,
                       .kind = kind,
                       .subject = subject,
                       .body = *bytes,
                       .previousHash = last->hash,
                       .hash = {}};
    entry.hash = chainHash(entry.previousHash, entry);
    if (const Result<void> written = writeEntry(m_connection, entry); !written)
        return fail(written.error());
    return entry;
}

Result<QList<JournalEntry>> Journal::entries(const TillName &till, qint64 from, int atMost) const
{
    return readEntries(m_connection, QStringLiteral("till = ? AND sequence >= ? ORDER BY sequence LIMIT ?"),
                       {till.text(), from, atMost});
}

Result<QList<JournalEntry>> Journal::aboutSale(const SaleId &sale) const
{
    return readEntries(m_connection, QStringLiteral("sale = ? AND sale <> '' ORDER BY till, sequence"),
                       {sale.text()});
}

Result<QList<JournalEntry>> Journal::aboutPayment(const PaymentReference &payment) const
{
    return readEntries(m_connection, QStringLiteral("payment = ? AND payment <> '' ORDER BY till, sequence"),
                       {payment.text()});
}

Result<JournalHead> Journal::head(const TillName &till) const
{
    return readHead(m_connection, till, {});
}

Result<QList<JournalHead>> Journal::heads() const
{
    const auto rows
        = m_connection.select(QStringLiteral("SELECT till, sequence, hash FROM journal_head ORDER BY till"));
    if (!rows)
        return fail(rows.error());
    QList<JournalHead> heads;
    for (SqlRow row : *rows)
        heads.append({.till = row.id<TillName>(), .sequence = row.integer(), .hash = row.bytes()});
    return heads;
}

} // namespace tillgate
