// SPDX-License-Identifier: Apache-2.0
#include "desk/seconddeposit.h"

#include "desk/saidbefore.h"
#include "sale/attention.h"

#include <QRegularExpression>

namespace tillgate {

namespace {

/// The same in every wording, so that it is found again.
QString nameOf(const GatewayPaymentId &deposit)
{
    return QStringLiteral("(payment %1 at the gateway").arg(deposit.text());
}

/// What somebody has read who was told of the deposit in that state.
QString toldOf(const GatewayPaymentId &deposit, const QString &rawStatus)
{
    return rawStatus.isEmpty() ? nameOf(deposit) : secondDepositWords(deposit, rawStatus);
}

/// Whatever the gateway's word for the deposit was.
QString withoutDeposit(const QString &attention, const GatewayPaymentId &deposit)
{
    const QString start = secondDepositWords(deposit).section(QLatin1Char(')'), 0, 0);
    const QString end = secondDepositWords(deposit).mid(start.size());
    const QRegularExpression sentence(QRegularExpression::escape(start) + QStringLiteral("(?:, \".*?\")?") + QRegularExpression::escape(end));
    const QRegularExpressionMatch match = sentence.match(attention);
    return match.hasMatch() ? withoutWords(attention, match.captured()) : attention;
}

} // namespace

QString secondDepositWords(const GatewayPaymentId &deposit, const QString &rawStatus)
{
    const QString status = rawStatus.isEmpty() ? QString() : QStringLiteral(", \"%1\"").arg(rawStatus);
    return QStringLiteral("Other money came to this address %1%2). It counts for no sale; look there.")
        .arg(nameOf(deposit), status);
}

QString withDeposits(QString attention, const QList<GatewayPaymentId> &deposits, const QString &rawStatus)
{
    for (const GatewayPaymentId &deposit : deposits)
        attention = withWords(withoutDeposit(attention, deposit), secondDepositWords(deposit, rawStatus));
    return attention;
}

Result<QString> attentionWithDeposits(LedgerSession &session, const Payment &payment, const QList<GatewayPaymentId> &deposits,
                                      const QString &rawStatus)
{
    QList<GatewayPaymentId> untold;
    for (const GatewayPaymentId &deposit : deposits) {
        const QString words = toldOf(deposit, rawStatus);
        const bool stands = payment.attention.contains(words);
        const Result<bool> isTold = stands ? true : wasSaidBefore(session, payment.reference, words);
        if (!isTold)
            return fail(isTold.error());
        if (!*isTold)
            untold.append(deposit);
    }
    return withDeposits(payment.attention, untold, rawStatus);
}

} // namespace tillgate
