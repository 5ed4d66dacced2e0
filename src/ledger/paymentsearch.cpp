// SPDX-License-Identifier: Apache-2.0
//
// Which of the stored payments are asked for.
#include "ledger/paymentrecords.h"
#include "ledger/paymentrow.h"
#include "ledger/sqlconnection.h"

namespace tillgate {

namespace {

/// Stages that `predicate` picks, as a list of SQL texts. They are our own words and need no quoting.
QString stageList(bool (*predicate)(PaymentStage))
{
    QStringList names;
    for (int i = 0; i < paymentStageCount; ++i) {
        if (const auto stage = static_cast<PaymentStage>(i); predicate(stage))
            names.append(QStringLiteral("'%1'").arg(stageName(stage)));
    }
    return names.join(QStringLiteral(", "));
}

/// With a till: only the payments of its own sales.
Result<QList<Payment>> oldestFirst(SqlConnection &connection, const QString &condition, QVariantList values,
                                   const std::optional<TillName> &till)
{
    const QString ofTill = till ? QStringLiteral(" AND sale IN (SELECT id FROM sale WHERE till = ?)") : QString();
    if (till)
        values.append(till->text());
    return selectPayments(connection, condition + ofTill + QStringLiteral(" ORDER BY requested_at, reference"), values);
}

} // namespace

Result<Payment> PaymentRecords::findByGatewayId(const AccountName &account, const GatewayPaymentId &id) const
{
    const Result<QList<Payment>> found = selectPayments(
        m_connection, QStringLiteral("account = ? AND gateway_id = ?"), {account.text(), id.text()});
    if (!found)
        return fail(found.error());
    if (found->isEmpty()) {
        return fail(Error::Kind::NotFound,
                    QStringLiteral("%1 names a payment %2 that is not ours.").arg(account.text(), id.text()));
    }
    return found->first();
}

Result<QList<Payment>> PaymentRecords::ofSale(const SaleId &sale) const
{
    return selectPayments(m_connection, QStringLiteral("sale = ? ORDER BY attempt"), {sale.text()});
}

Result<QList<Payment>> PaymentRecords::toWatch(const QDateTime &lateSince, bool isPractice,
                                               const std::optional<TillName> &till) const
{
    static const QString open
        = QStringLiteral("(stage IN (%1) OR (stage IN (%2) AND requested_at >= ?)) AND is_practice = ?")
              .arg(stageList(&isInFlight), stageList(&isWatchedLate));
    return oldestFirst(m_connection, open, {sqlTime(lateSince), int(isPractice)}, till);
}

Result<QList<Payment>> PaymentRecords::inStages(const QList<PaymentStage> &stages, const QDateTime &since,
                                                bool isPractice, const std::optional<TillName> &till) const
{
    QStringList names;
    for (const PaymentStage stage : stages)
        names.append(QStringLiteral("'%1'").arg(stageName(stage)));
    const QString condition = QStringLiteral("stage IN (%1) AND requested_at >= ? AND is_practice = ?")
                                  .arg(names.join(QStringLiteral(", ")));
    return oldestFirst(m_connection, condition, {sqlTime(since), int(isPractice)}, till);
}

Result<QList<Payment>> PaymentRecords::needingDecision(bool isPractice) const
{
    // A short payment of a sale whose rest was covered otherwise asks nothing any more.
    static const QString condition =
        QStringLiteral("(attention <> '' OR stage IN (%1) AND NOT (stage = '%2' AND EXISTS (SELECT 1 FROM sale "
                       "WHERE sale.id = payment.sale AND sale.receipt_number > 0))) AND is_practice = ? "
                       "ORDER BY requested_at, reference")
            .arg(stageList(&needsDecision), stageName(PaymentStage::Short));
    return selectPayments(m_connection, condition, {int(isPractice)});
}

} // namespace tillgate
