// SPDX-License-Identifier: Apache-2.0
#include "ledger/refundrow.h"

#include "ledger/sqlconnection.h"

namespace tillgate {

namespace {

QStringList identityColumns()
{
    return QStringLiteral("id payment number way coins settled_coins worth currency address memo reason person "
                          "requested_at")
        .split(QLatin1Char(' '));
}

QStringList changingColumns()
{
    return QStringLiteral("state version gateway_refund_id raw_status claim_url transaction_id note finished_at")
        .split(QLatin1Char(' '));
}

/// An empty text, where NULL would be something else.
QString plain(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariantList identityValues(const RefundRecord &refund)
{
    return {refund.id.text(),
            refund.payment.text(),
            refund.number,
            refundWayName(refund.way),
            refund.coins.toString(),
            refund.settledCoins.toString(),
            refund.worth.amount().toString(),
            refund.worth.currency().code(),
            plain(refund.address),
            sqlOptional(refund.memo),
            plain(refund.reason),
            plain(refund.person),
            sqlTime(refund.requestedAt)};
}

QVariantList changingValues(const RefundRecord &refund)
{
    return {refundStateName(refund.state), refund.version,
            plain(refund.gatewayRefundId), plain(refund.rawStatus),
            sqlOptional(refund.claimUrl),  plain(refund.transactionId),
            plain(refund.note),            sqlTime(refund.finishedAt)};
}

void readChanging(SqlRow &row, RefundRecord &refund)
{
    if (const std::optional<RefundState> state = refundStateFromName(row.text()))
        refund.state = *state;
    else
        row.damage();
    refund.version = row.number();
    refund.gatewayRefundId = row.text();
    refund.rawStatus = row.text();
    refund.claimUrl = row.optionalUrl();
    refund.transactionId = row.text();
    refund.note = row.text();
    refund.finishedAt = row.optionalTime();
}

} // namespace

QString refundColumns()
{
    return (identityColumns() + changingColumns()).join(QStringLiteral(", "));
}

Result<RefundRecord> readRefund(SqlRow &row)
{
    const RefundId id = row.id<RefundId>();
    const PaymentReference payment = row.id<PaymentReference>();
    const int number = row.number();
    const std::optional<RefundWay> way = refundWayFromName(row.text());
    const Decimal coins = row.decimal();
    const Decimal settled = row.decimal();
    const std::optional<Money> worth = row.money();
    if (!worth || !way)
        return fail(Error::Kind::Storage, QStringLiteral("The refund %1 cannot be read.").arg(id.text()));
    RefundRecord refund{.id = id,
                        .payment = payment,
                        .number = number,
                        .way = *way,
                        .coins = coins,
                        .settledCoins = settled,
                        .worth = *worth,
                        .address = row.text(),
                        .memo = row.optionalText(),
                        .reason = row.text(),
                        .person = row.text(),
                        .requestedAt = row.time()};
    readChanging(row, refund);
    return row.check(std::move(refund));
}

Result<void> insertRefund(SqlConnection &connection, const RefundRecord &refund)
{
    const QVariantList values = identityValues(refund) + changingValues(refund);
    const QString marks = QStringList(values.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    const Result<int> written =
        connection.execute(QStringLiteral("INSERT INTO refund (%1) VALUES (%2)").arg(refundColumns(), marks), values);
    return written ? Result<void>() : fail(written.error());
}

Result<void> updateRefund(SqlConnection &connection, const RefundRecord &refund, int expectedVersion)
{
    const QString assignments = changingColumns().join(QStringLiteral(" = ?, ")) + QStringLiteral(" = ?");
    const Result<int> changed =
        connection.execute(QStringLiteral("UPDATE refund SET %1 WHERE id = ? AND version = ?").arg(assignments),
                           changingValues(refund) + QVariantList{refund.id.text(), expectedVersion});
    if (!changed)
        return fail(changed.error());
    if (*changed != 1) {
        return fail(Error::Kind::Conflict,
                    QStringLiteral("Somebody else changed the refund %1 first.").arg(refund.id.text()));
    }
    return {};
}

Result<QList<RefundRecord>> selectRefunds(SqlConnection &connection, const QString &condition,
                                          const QVariantList &values)
{
    QList<RefundRecord> refunds;
    const Result<void> read =
        connection.visit(QStringLiteral("SELECT %1 FROM refund WHERE %2").arg(refundColumns(), condition), values,
                         [&](SqlRow &row) -> Result<void> {
                             Result<RefundRecord> refund = readRefund(row);
                             if (!refund)
                                 return fail(refund.error());
                             refunds.append(std::move(*refund));
                             return {};
                         });
    if (!read)
        return fail(read.error());
    return refunds;
}

} // namespace tillgate
