// SPDX-License-Identifier: Apache-2.0
#include "desk/untold.h"

#include "wire/jsonfields.h"

#include <algorithm>

namespace tillgate {

QString decisionName(ShopDecision decision)
{
    return decision == ShopDecision::ShortfallAccepted ? QStringLiteral("accept-shortfall") : QStringLiteral("cancel");
}

bool wasAcceptedShort(const Payment &payment)
{
    return payment.stage == PaymentStage::Accepted && payment.quote && payment.receivedCoins.isPositive()
        && payment.receivedCoins < payment.quote->quotedCoins;
}

std::optional<ShopDecision> decisionAbout(const Payment &payment)
{
    if (wasAcceptedShort(payment))
        return ShopDecision::ShortfallAccepted;
    const bool hasMoney = payment.seenAt || payment.receivedCoins.isPositive();
    if (payment.stage == PaymentStage::Cancelled && payment.quote && !hasMoney)
        return ShopDecision::CalledOff;
    return std::nullopt;
}

bool canBeTold(const GatewayTraits &traits, ShopDecision decision)
{
    return decision == ShopDecision::ShortfallAccepted ? traits.canAcceptShortfall : traits.canCancel;
}

bool wasTold(const QList<JournalEntry> &aboutPayment, ShopDecision decision)
{
    return std::any_of(aboutPayment.begin(), aboutPayment.end(), [&](const JournalEntry &entry) {
        if (entry.kind != JournalKind::gatewayTold)
            return false;
        const Result<Json> body = Json::parse(entry.body);
        return body && textField(*body, u"what").value_or(QString()) == decisionName(decision);
    });
}

bool isNewsTo(const Snapshot &snapshot, ShopDecision decision)
{
    if (decision == ShopDecision::CalledOff)
        return snapshot.status == GatewayStatus::Waiting;
    return snapshot.status != GatewayStatus::Settled && snapshot.status != GatewayStatus::Refunded;
}

} // namespace tillgate
