// SPDX-License-Identifier: Apache-2.0
#include "ledger/salesview.h"

#include "ledger/paymentrecords.h"
#include "ledger/salerecords.h"
#include "ledger/salerow.h"
#include "ledger/sqlconnection.h"

namespace tillgate {

namespace {

Result<QList<SaleWithAttempts>> withAttempts(SqlConnection &connection, const Result<QList<Sale>> &sales)
{
    if (!sales)
        return fail(sales.error());
    QList<SaleWithAttempts> list;
    for (const Sale &sale : *sales) {
        const Result<QList<Payment>> attempts = PaymentRecords(connection).ofSale(sale.id);
        if (!attempts)
            return fail(attempts.error());
        list.append({.sale = sale, .attempts = *attempts});
    }
    return list;
}

QString tillCondition(const SalesScope &scope)
{
    return scope.till ? QStringLiteral(" AND till = ?") : QString();
}

/// Adds the scope's own values and the limit behind `values`.
QVariantList scoped(QVariantList values, const SalesScope &scope, std::optional<int> atMost = std::nullopt)
{
    values.append(int(scope.isPractice));
    if (scope.till)
        values.append(scope.till->text());
    if (atMost)
        values.append(*atMost);
    return values;
}

/// The texts under which this amount may be stored: with the digits of each kind of currency.
QVariantList spellings(const Decimal &amount)
{
    QVariantList texts;
    for (const int digits : {0, 2, 3, 4}) {
        const Result<Decimal> spelled = amount.rounded(digits, Rounding::Down);
        if (spelled && *spelled == amount)
            texts.append(spelled->toString());
    }
    return texts;
}

} // namespace

Result<QList<SaleWithAttempts>> SalesView::latest(int count, const SalesScope &scope) const
{
    // One till's sales go by their numbers, which a wrong clock cannot disturb.
    if (scope.till) {
        const QString range
            = scope.isPractice ? QStringLiteral("number > %1") : QStringLiteral("number <= %1");
        return withAttempts(m_connection,
                            selectSales(m_connection,
                                        QStringLiteral("till = ? AND ") + range.arg(practiceNumberBase)
                                            + QStringLiteral(" ORDER BY number DESC LIMIT ?"),
                                        {scope.till->text(), count}));
    }
    return withAttempts(
        m_connection,
        selectSales(m_connection, QStringLiteral("is_practice = ? ORDER BY opened_at DESC, id DESC LIMIT ?"),
                    scoped({}, scope, count)));
}

Result<QList<SaleWithAttempts>> SalesView::ofPeriod(const QDateTime &from, const QDateTime &until,
                                                    const SalesScope &scope) const
{
    const QString condition = QStringLiteral("coalesce(completed_at, opened_at) >= ? AND "
                                             "coalesce(completed_at, opened_at) < ? AND is_practice = ?")
        + tillCondition(scope) + QStringLiteral(" ORDER BY coalesce(completed_at, opened_at), id");
    return withAttempts(m_connection,
                        selectSales(m_connection, condition, scoped({sqlTime(from), sqlTime(until)}, scope)));
}

Result<QList<SaleWithAttempts>> SalesView::byAmount(const Decimal &amount, int atMost,
                                                    const SalesScope &scope) const
{
    const QVariantList texts = spellings(amount);
    if (texts.isEmpty())
        return QList<SaleWithAttempts>();
    const QString marks = QStringList(texts.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    const QString condition = QStringLiteral("total IN (") + marks + QStringLiteral(") AND is_practice = ?")
        + tillCondition(scope) + QStringLiteral(" ORDER BY opened_at DESC, id DESC LIMIT ?");
    return withAttempts(m_connection, selectSales(m_connection, condition, scoped(texts, scope, atMost)));
}

Result<QList<SaleWithAttempts>> SalesView::byText(const QString &text, int atMost,
                                                  const SalesScope &scope) const
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    const QString condition
        = QStringLiteral("id IN (SELECT ? UNION SELECT sale FROM payment WHERE reference = ? "
                         "UNION SELECT sale FROM payment WHERE gateway_id = ? "
                         "UNION SELECT sale FROM payment WHERE address = ? "
                         "UNION SELECT id FROM sale WHERE receipt_number = ? AND receipt_number > 0) "
                         "AND is_practice = ?")
        + tillCondition(scope) + QStringLiteral(" ORDER BY opened_at DESC, id DESC LIMIT ?");
    return withAttempts(m_connection,
                        selectSales(m_connection, condition,
                                    scoped({text, text, text, text, isNumber ? number : 0}, scope, atMost)));
}

Result<QList<PaymentSpeed>> SalesView::speeds(int atMost, bool isPractice) const
{
    // Along the index of stage and time: as cheap in the tenth year as on the first day.
    const Result<QList<SqlRow>> rows = m_connection.select(
        QStringLiteral("SELECT account, coin, requested_at, seen_at FROM payment WHERE stage = ? AND is_practice = ? "
                       "AND seen_at IS NOT NULL ORDER BY requested_at DESC LIMIT ?"),
        {stageName(PaymentStage::Paid), int(isPractice), atMost});
    if (!rows)
        return fail(rows.error());
    QList<PaymentSpeed> speeds;
    for (SqlRow row : *rows) {
        PaymentSpeed speed{.account = row.id<AccountName>(), .coin = row.id<CoinId>()};
        const QDateTime requestedAt = row.time();
        speed.untilSeen = std::chrono::milliseconds(requestedAt.msecsTo(row.time()));
        const Result<PaymentSpeed> sound = row.check(speed);
        if (!sound)
            return fail(sound.error());
        speeds.append(*sound);
    }
    return speeds;
}

Result<SaleWithAttempts> SalesView::find(const SaleId &id) const
{
    const Result<Sale> sale = SaleRecords(m_connection).find(id);
    if (!sale)
        return fail(sale.error());
    const Result<QList<Payment>> attempts = PaymentRecords(m_connection).ofSale(id);
    if (!attempts)
        return fail(attempts.error());
    return SaleWithAttempts{.sale = *sale, .attempts = *attempts};
}

} // namespace tillgate
