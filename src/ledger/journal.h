// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/author.h"
#include "wire/json.h"

namespace tillgate {

class SqlConnection;

/// What an entry is about; both may be empty.
struct JournalSubject
{
    SaleId sale = {};
    PaymentReference payment = {};

    bool operator==(const JournalSubject &) const = default;
};

/// One line of a till's journal: written once, never changed.
struct JournalEntry
{
    TillName till;
    qint64 sequence = 0; ///< per till, dense, from 1
    QDateTime at;
    QString person;
    /// Lower case with dashes, e.g. "payment-changed". See `JournalKind` for the ledger's own.
    QString kind;
    JournalSubject subject;
    /// JSON as it was hashed: keys sorted, no blanks.
    QByteArray body;
    QByteArray previousHash; ///< 32 bytes; zeros before the first entry
    QByteArray hash; ///< SHA-256 of previousHash and canonicalBytes()

    bool operator==(const JournalEntry &) const = default;
};

/// The end of a till's chain: what is printed on closings, so that a cut or rebuilt journal is noticed.
struct JournalHead
{
    TillName till;
    qint64 sequence = 0; ///< 0: nothing written yet
    QByteArray hash;

    bool operator==(const JournalHead &) const = default;
};

/// The kinds of entry that the ledger writes itself; a fold over them gives the rows.
namespace JournalKind {
inline constexpr QLatin1String saleOpened("sale-opened");
inline constexpr QLatin1String saleTendered("sale-tendered");
inline constexpr QLatin1String saleCompleted("sale-completed");
inline constexpr QLatin1String saleCancelled("sale-cancelled");
inline constexpr QLatin1String paymentRequested("payment-requested");
inline constexpr QLatin1String paymentChanged("payment-changed");
inline constexpr QLatin1String paymentAttention("payment-attention");
inline constexpr QLatin1String reportRefused("payment-report-refused");
inline constexpr QLatin1String refundRequested("refund-requested");
inline constexpr QLatin1String refundChanged("refund-changed");
} // namespace JournalKind

/// The same JSON with sorted keys and no blanks. Malformed if a key is doubled.
[[nodiscard]] Result<QByteArray> canonicalJson(const Json &value);
/// Everything of an entry but its hashes, as the bytes that are hashed.
[[nodiscard]] QByteArray canonicalBytes(const JournalEntry &entry);
/// SHA-256 of `previousHash` and the entry's canonical bytes.
[[nodiscard]] QByteArray chainHash(const QByteArray &previousHash, const JournalEntry &entry);

/// The append-only journal, one chain of hashes per till.
class Journal final
{
public:
    explicit Journal(SqlConnection &connection) : m_connection(connection) { }

    /// Writes the next entry of the author's till. It commits together with the rest of the transaction.
    /// `body` must hold no secret.
    Result<JournalEntry> append(const Author &author, const QString &kind, const Json &body,
                                const JournalSubject &subject = {});

    /// At most `atMost` entries from sequence `from` on, in order.
    [[nodiscard]] Result<QList<JournalEntry>> entries(const TillName &till, qint64 from, int atMost) const;
    /// In order; also the entries of its payments.
    [[nodiscard]] Result<QList<JournalEntry>> aboutSale(const SaleId &sale) const;
    [[nodiscard]] Result<QList<JournalEntry>> aboutPayment(const PaymentReference &payment) const;
    /// Sequence 0 for a till that has not written yet.
    [[nodiscard]] Result<JournalHead> head(const TillName &till) const;
    [[nodiscard]] Result<QList<JournalHead>> heads() const;

private:
    SqlConnection &m_connection;
};

} // namespace tillgate
