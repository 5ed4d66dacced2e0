// SPDX-License-Identifier: Apache-2.0
#include "ledger/journalrow.h"

namespace tillgate {

QString journalColumns()
{
    return QStringLiteral("till, sequence, at, person, kind, sale, payment, body, previous_hash, hash");
}

Result<JournalEntry> readJournalEntry(SqlRow &row)
{
    JournalEntry entry;
    entry.till = row.id<TillName>();
    entry.sequence = row.integer();
    entry.at = timeFromText(row.text()); // if it was damaged, its hash tells
    entry.person = row.text();
    entry.kind = row.text();
    entry.subject.sale = row.id<SaleId>();
    entry.subject.payment = row.id<PaymentReference>();
    entry.body = row.text().toUtf8();
    entry.previousHash = row.bytes();
    entry.hash = row.bytes();
    return row.check(std::move(entry));
}

} // namespace tillgate
