// SPDX-License-Identifier: Apache-2.0
#include "desk/seconddeposit.h"

#include <algorithm>

namespace tillgate {

namespace {

/// The same in every wording, so that it is found again.
QString nameOf(const GatewayPaymentId &deposit)
{
    return QStringLiteral("(payment %1 at the gateway").arg(deposit.text());
}

} // namespace

QString secondDepositWords(const GatewayPaymentId &deposit, const QString &rawStatus)
{
    const QString status = rawStatus.isEmpty() ? QString() : QStringLiteral(", \"%1\"").arg(rawStatus);
    return QStringLiteral("Other money came to this address %1%2). It counts for no sale; look there.")
        .arg(nameOf(deposit), status);
}

Result<QList<GatewayPaymentId>> untoldDeposits(LedgerSession &session, const Payment &payment, const Snapshot &snapshot)
{
    QList<GatewayPaymentId> untold = snapshot.childIds;
    untold.removeIf([&](const GatewayPaymentId &id) { return payment.attention.contains(nameOf(id)); });
    if (untold.isEmpty())
        return untold;
    const Result<QList<JournalEntry>> entries = session.journal().aboutPayment(payment.reference);
    if (!entries)
        return fail(entries.error());
    untold.removeIf([&](const GatewayPaymentId &id) {
        return std::any_of(entries->begin(), entries->end(), [name = nameOf(id).toUtf8()](const JournalEntry &entry) {
            return entry.body.contains(name);
        });
    });
    return untold;
}

QString withDeposits(const QString &attention, const QList<GatewayPaymentId> &deposits)
{
    QStringList sentences;
    if (!attention.isEmpty())
        sentences.append(attention);
    for (const GatewayPaymentId &deposit : deposits)
        sentences.append(secondDepositWords(deposit));
    return sentences.join(QLatin1Char(' '));
}

} // namespace tillgate
