// SPDX-License-Identifier: Apache-2.0
#include "sale/readback.h"

#include "coin/payable.h"
#include "sale/assessment.h"

namespace tillgate {

namespace {

ReadBack differs(const QString &sentence)
{
    return {.verdict = ReadBack::Verdict::Differs, .difference = sentence};
}

/// Some gateways send an empty text where there is no memo.
QString memoText(const std::optional<QString> &memo)
{
    return memo.value_or(QString());
}

} // namespace

ReadBack readBack(const Payment &payment, const Snapshot &snapshot, const Coin &coin)
{
    const Assessment assessment = assess(payment, snapshot);
    if (assessment.event == PaymentEvent::ReportedUnclear)
        return differs(assessment.reason);
    if (assessment.event != PaymentEvent::ReportedWaiting || !snapshot.address || !snapshot.dueCoins)
        return {};
    const Quote &quote = *payment.quote;
    if (memoText(snapshot.memo) != memoText(quote.memo)) {
        return differs(QStringLiteral("The gateway first named the memo \"%1\", then \"%2\".")
                           .arg(memoText(quote.memo), memoText(snapshot.memo)));
    }
    // The two answers may be written with different digits: what counts is the sum to be sent.
    if (payableAmount(coin, *snapshot.dueCoins) != quote.payableCoins) {
        return differs(QStringLiteral("The gateway first asked for %1 coins, then for %2.")
                           .arg(quote.quotedCoins.toShortString(), snapshot.dueCoins->toShortString()));
    }
    return {.verdict = ReadBack::Verdict::Matches};
}

} // namespace tillgate
