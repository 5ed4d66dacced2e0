// SPDX-License-Identifier: Apache-2.0
#include "ledger/salerecords.h"

#include "ledger/journal.h"
#include "ledger/paymentrecords.h"
#include "ledger/recordjson.h"
#include "ledger/salerow.h"
#include "ledger/sqlconnection.h"

#include <algorithm>

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

Result<bool> isPaid(SqlConnection &connection, const SaleId &id)
{
    return PaymentRecords(connection).ofSale(id).map([](const QList<Payment> &attempts) {
        return std::any_of(attempts.begin(), attempts.end(),
                           [](const Payment &payment) { return countsAsPaid(payment.stage); });
    });
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
    const Result<bool> paid = isPaid(m_connection, id);
    if (!paid)
        return fail(paid.error());
    if (!*paid) {
        return fail(Error::Kind::Usage,
                    QStringLiteral("The sale %1 is not paid and cannot be completed.").arg(id.text()));
    }
    // The number is the till's that rang the sale up, whoever completes it.
    const Result<int> number = takeNumber(before->till, QStringLiteral("receipt"), before->isPractice);
    if (!number)
        return fail(number.error());
    Sale after = *before;
    after.isCancelled = false; // money that came after all wins over calling it off
    after.receiptNumber = *number;
    after.completedAt = timeFromText(timeText(author.at));
    return record(m_connection, author, JournalKind::saleCompleted, *before, after, {});
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
