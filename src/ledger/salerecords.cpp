// SPDX-License-Identifier: Apache-2.0
#include "ledger/salerecords.h"

#include "ledger/journal.h"
#include "ledger/paymentrecords.h"
#include "ledger/recordjson.h"
#include "ledger/salerow.h"
#include "ledger/sqlconnection.h"
#include "sale/coverage.h"

namespace tillgate {

namespace {

/// Writes the changed row and the entry that says what changed.
Result<Sale> record(SqlConnection &connection, const Author &author, const QString &kind, const Sale &before,
                    const Sale &after, const QString &reason)
{
    Json::Object body{{QStringLiteral("changes"), changesBetween(saleToJson(before), saleToJson(after))}};
    if (!reason.isEmpty())
        body.append({QStringLiteral("reason"), Json::string(reason)});
    const Result<JournalEntry> entry
        = Journal(connection).append(author, kind, Json::object(body), {.sale = after.id});
    if (!entry)
        return fail(entry.error());
    if (const Result<void> updated = updateSale(connection, after); !updated)
        return fail(updated.error());
    return after;
}

Result<void> checkLines(const QList<SaleLine> &lines)
{
    return totalOf(lines).and_then([](const Money &total) -> Result<void> {
        if (!total.isPositive())
            return fail(Error::Kind::Usage, QStringLiteral("The sale's total must be above zero."));
        return {};
    });
}

} // namespace

Result<int> SaleRecords::takeNumber(const TillName &till, const QString &counter, bool isPractice)
{
    const QString name = isPractice ? QStringLiteral("practice-") + counter : counter;
    const int first = isPractice ? practiceNumberBase : 0;
    const auto row = m_connection.selectOne(
        QStringLiteral("INSERT INTO counter (till, name, last) VALUES (?, ?, ?) "
                       "ON CONFLICT (till, name) DO UPDATE SET last = counter.last + 1 RETURNING last"),
        {till.text(), name, first + 1});
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(Error::Kind::Storage, QStringLiteral("No number was given."));
    SqlRow values(**row);
    return values.check(values.number());
}

Result<Sale> SaleRecords::open(const Author &author, const NewSale &sale)
{
    if (const Result<void> checked = checkLines(sale.lines); !checked)
        return fail(checked.error());
    const Result<Money> total = totalOf(sale.lines);
    const Result<int> number = takeNumber(author.till, QStringLiteral("sale"), sale.isPractice);
    if (!total || !number)
        return fail(!total ? total.error() : number.error());
    const Sale opened{.id = saleId(author.till, *number),
                      .number = *number,
                      .till = author.till,
                      .cashier = author.person,
                      .lines = sale.lines,
                      .total = *total,
                      .note = sale.note,
                      .openedAt = timeFromText(timeText(author.at)),
                      .isPractice = sale.isPractice};
    const Result<JournalEntry> entry
        = Journal(m_connection)
              .append(author, JournalKind::saleOpened,
                      Json::object({{QStringLiteral("sale"), saleToJson(opened)}}), {.sale = opened.id});
    if (!entry)
        return fail(entry.error());
    if (const Result<void> inserted = insertSale(m_connection, opened); !inserted)
        return fail(inserted.error());
    return opened;
}

Result<Sale> SaleRecords::complete(const Author &author, const SaleId &id)
{
    const Result<Sale> before = findToChange(id);
    if (!before || before->receiptNumber > 0)
        return before;
    const Result<QList<Payment>> attempts = PaymentRecords(m_connection).ofSale(id);
    if (!attempts)
        return fail(attempts.error());
    const QDateTime at = timeFromText(timeText(author.at));
    const Result<QList<Tender>> tenders = coveringTenders(*before, *attempts, at);
    if (!tenders)
        return fail(tenders.error());
    // The number is the till's that rang the sale up, whoever completes it.
    const Result<int> number = takeNumber(before->till, QStringLiteral("receipt"), before->isPractice);
    if (!number)
        return fail(number.error());
    Sale after = *before;
    after.isCancelled = false; // money that came after all wins over calling it off
    after.receiptNumber = *number;
    after.completedAt = at;
    after.tenders = *tenders;
    return record(m_connection, author, JournalKind::saleCompleted, *before, after, {});
}

Result<Sale> SaleRecords::addTender(const Author &author, const SaleId &id, const Tender &tender)
{
    if (tender.kind == TenderKind::Crypto || !tender.amount.isPositive())
        return fail(Error::Kind::Usage, QStringLiteral("Only cash and shortfalls above zero are recorded by hand."));
    const Result<Sale> before = findToChange(id);
    const Result<QList<Payment>> attempts = PaymentRecords(m_connection).ofSale(id);
    if (!before || !attempts)
        return fail(!before ? before.error() : attempts.error());
    if (before->receiptNumber > 0) {
        return fail(Error::Kind::Conflict,
                    QStringLiteral("The sale %1 is complete: nothing more is taken for it.").arg(id.text()));
    }
    const Money open = stillOpen(*before, *attempts);
    if (tender.amount.currency() != open.currency() || tender.amount.amount() > open.amount()) {
        return fail(Error::Kind::Conflict, QStringLiteral("Only %1 of the sale %2 is open, not %3.")
                                               .arg(open.toString(), id.text(), tender.amount.toString()));
    }
    Sale after = *before;
    after.tenders.append(tender);
    after.tenders.last().at = timeFromText(timeText(author.at));
    return record(m_connection, author, JournalKind::saleTendered, *before, after, {});
}

Result<Sale> SaleRecords::cancel(const Author &author, const SaleId &id, const QString &reason)
{
    const Result<Sale> before = findToChange(id);
    if (!before || before->isCancelled)
        return before;
    if (before->receiptNumber > 0) {
        return fail(Error::Kind::Conflict,
                    QStringLiteral("The sale %1 is complete; it can only be refunded.").arg(id.text()));
    }
    Sale after = *before;
    after.isCancelled = true;
    return record(m_connection, author, JournalKind::saleCancelled, *before, after, reason);
}

Result<Sale> SaleRecords::find(const SaleId &id) const
{
    return select(id, {});
}

Result<Sale> SaleRecords::findToChange(const SaleId &id) const
{
    return select(id, m_connection.rowLock());
}

Result<Sale> SaleRecords::select(const SaleId &id, const QString &lock) const
{
    const Result<QList<Sale>> sales = selectSales(m_connection, QStringLiteral("id = ?") + lock, {id.text()});
    if (!sales)
        return fail(sales.error());
    if (sales->isEmpty())
        return fail(Error::Kind::NotFound, QStringLiteral("There is no sale %1.").arg(id.text()));
    return sales->first();
}

} // namespace tillgate
