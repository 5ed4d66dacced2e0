// SPDX-License-Identifier: Apache-2.0
#include "ledger/salerow.h"

#include "ledger/recordjson.h"
#include "ledger/sqlconnection.h"

namespace tillgate {

QString saleColumns()
{
    return QStringLiteral("id, till, number, cashier, lines, total, currency, note, opened_at, is_practice, "
                          "is_cancelled, receipt_number, completed_at, tenders");
}

Result<Sale> readSale(SqlRow &row)
{
    const SaleId id = row.id<SaleId>();
    const TillName till = row.id<TillName>();
    const int number = row.number();
    const QString cashier = row.text();
    const Result<QList<SaleLine>> lines = linesFromJson(row.text().toUtf8());
    const std::optional<Money> total = row.money();
    if (!lines || !total)
        return fail(Error::Kind::Storage, QStringLiteral("The sale %1 cannot be read.").arg(id.text()));
    Sale sale{.id = id,
              .number = number,
              .till = till,
              .cashier = cashier,
              .lines = *lines,
              .total = *total,
              .note = row.text(),
              .openedAt = row.time(),
              .isPractice = row.boolean(),
              .isCancelled = row.boolean(),
              .receiptNumber = row.number(),
              .completedAt = row.optionalTime()};
    const Result<QList<Tender>> tenders = tendersFromJson(row.text().toUtf8());
    if (!tenders)
        return fail(tenders.error());
    sale.tenders = *tenders;
    return row.check(std::move(sale));
}

Result<void> insertSale(SqlConnection &connection, const Sale &sale)
{
    const Result<int> written = connection.execute(
        QStringLiteral("INSERT INTO sale (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .arg(saleColumns()),
        {sale.id.text(), sale.till.text(), sale.number, sale.cashier,
         QString::fromUtf8(linesToJson(sale.lines).toBytes()), sale.total.amount().toString(),
         sale.total.currency().code(), sale.note, sqlTime(sale.openedAt), int(sale.isPractice),
         int(sale.isCancelled), sale.receiptNumber, sqlTime(sale.completedAt),
         QString::fromUtf8(tendersToJson(sale.tenders).toBytes())});
    connection.announce({.topic = LedgerChange::Topic::Sale, .subject = sale.id.text()});
    return written ? Result<void>() : fail(written.error());
}

Result<void> updateSale(SqlConnection &connection, const Sale &sale)
{
    const Result<int> written = connection.execute(
        QStringLiteral("UPDATE sale SET is_cancelled = ?, receipt_number = ?, completed_at = ?, tenders = ? "
                       "WHERE id = ?"),
        {int(sale.isCancelled), sale.receiptNumber, sqlTime(sale.completedAt),
         QString::fromUtf8(tendersToJson(sale.tenders).toBytes()), sale.id.text()});
    connection.announce({.topic = LedgerChange::Topic::Sale, .subject = sale.id.text()});
    return written ? Result<void>() : fail(written.error());
}

Result<QList<Sale>> selectSales(SqlConnection &connection, const QString &condition,
                                const QVariantList &values)
{
    QList<Sale> sales;
    const Result<void> read
        = connection.visit(QStringLiteral("SELECT %1 FROM sale WHERE %2").arg(saleColumns(), condition),
                           values, [&](SqlRow &row) -> Result<void> {
                               Result<Sale> sale = readSale(row);
                               if (!sale)
                                   return fail(sale.error());
                               sales.append(std::move(*sale));
                               return {};
                           });
    if (!read)
        return fail(read.error());
    return sales;
}

} // namespace tillgate
