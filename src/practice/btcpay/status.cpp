// SPDX-License-Identifier: Apache-2.0
#include "practice/btcpay/status.h"

namespace tillgate::practice::btcpay {

namespace {

Words words(const char *status, const char *additional = "None")
{
    return {.status = QString::fromLatin1(status), .additional = QString::fromLatin1(additional)};
}

Words expired(const Payment &payment)
{
    if (payment.receivedCoins.isZero())
        return words("Expired");
    return words("Expired", payment.coveredAt ? "PaidLate" : "PaidPartial");
}

} // namespace

bool isMoneySettled(const Payment &payment)
{
    return payment.stage != Stage::Confirming && payment.stage != Stage::Confirmed && payment.stage != Stage::Sending;
}

bool isInTime(const Payment &payment)
{
    return payment.coveredAt && *payment.coveredAt < payment.expiresAt;
}

Words wordsFor(const Payment &payment, const QDateTime &now)
{
    if (const QString marked = payment.extras.value(QStringLiteral("marked")); !marked.isEmpty())
        return {.status = marked, .additional = QStringLiteral("Marked")};
    if (payment.stage == Stage::Cancelled)
        return words("Invalid", "Marked");
    if (payment.stage == Stage::Failed)
        return words("Invalid");
    const bool isFree = payment.extras.value(QStringLiteral("type")) == QLatin1String("Standard") && payment.dueCoins.isZero();
    if (isFree)
        return words("Settled");
    if (payment.stage == Stage::Finished && !payment.coveredAt)
        return words("Settled", "Marked"); // said so by hand
    if (!isInTime(payment) && (now >= payment.expiresAt || payment.stage == Stage::Expired))
        return expired(payment);
    if (payment.receivedCoins.isZero())
        return words("New");
    if (!payment.coveredAt)
        return words("New", "PaidPartial");
    const bool isTopUp = payment.dueCoins.isZero();
    const char *over = payment.receivedCoins > payment.dueCoins && !isTopUp ? "PaidOver" : "None";
    return words(isMoneySettled(payment) ? "Settled" : "Processing", over);
}

} // namespace tillgate::practice::btcpay
