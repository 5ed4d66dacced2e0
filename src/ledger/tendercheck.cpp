// SPDX-License-Identifier: Apache-2.0
#include "ledger/tendercheck.h"

#include "ledger/salerow.h"
#include "ledger/sqlconnection.h"

namespace tillgate {

namespace {

/// What is wrong with the tenders of a complete sale; empty if nothing is.
QString complaint(const Sale &sale)
{
    Money sum = Money::zero(sale.total.currency());
    for (const Tender &tender : sale.tenders) {
        const Result<Money> next = sum.plus(tender.amount);
        if (!next || !tender.amount.isPositive())
            return QStringLiteral("%1 has a tender that is no positive amount of its currency.").arg(sale.id.text());
        sum = *next;
        const bool isOwn = tender.payment.text().startsWith(sale.id.text() + QLatin1Char('-'));
        if ((tender.kind == TenderKind::Crypto) != isOwn)
            return QStringLiteral("%1 has a tender with a payment that is not its own.").arg(sale.id.text());
    }
    if (sum == sale.total)
        return {};
    return QStringLiteral("The tenders of %1 are %2, its total is %3.")
        .arg(sale.id.text(), sum.toString(), sale.total.toString());
}

} // namespace

Result<QList<JournalFinding>> findUncoveredSales(SqlConnection &connection)
{
    QList<JournalFinding> findings;
    // Sales from before there were tenders have none: they were covered by the payment that completed them.
    const Result<void> read = connection.visit(
        QStringLiteral("SELECT %1 FROM sale WHERE receipt_number > 0 AND tenders <> '[]' ORDER BY id").arg(saleColumns()), {},
        [&](SqlRow &row) -> Result<void> {
            const Result<Sale> sale = readSale(row);
            if (!sale)
                return fail(sale.error());
            if (const QString text = complaint(*sale); !text.isEmpty()) {
                findings.append({.kind = JournalFinding::Kind::NotCovered,
                                 .till = sale->till,
                                 .sequence = 0,
                                 .subject = sale->id.text(),
                                 .text = text});
            }
            return {};
        });
    if (!read)
        return fail(read.error());
    return findings;
}

} // namespace tillgate
