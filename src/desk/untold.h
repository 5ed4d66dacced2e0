// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/gateway.h"
#include "ledger/journal.h"
#include "sale/payment.h"

namespace tillgate {

/// What the shop decided about a payment and its gateway has to hear of.
enum class ShopDecision {
    ShortfallAccepted, ///< less came than was asked for, and that is enough
    CalledOff, ///< nobody paid, and nobody shall
};

/// The journal's own kinds for it: asked is written before the request leaves, the others after its answer.
namespace JournalKind {
inline constexpr QLatin1String gatewayAsked("gateway-asked");
inline constexpr QLatin1String gatewayTold("gateway-told");
inline constexpr QLatin1String gatewayNotTold("gateway-not-told");
} // namespace JournalKind

/// The word for it in the journal.
[[nodiscard]] QString decisionName(ShopDecision decision);

/// What was decided about this payment, as it is stored; none if there is nothing to tell.
[[nodiscard]] std::optional<ShopDecision> decisionAbout(const Payment &payment);

/// True if a gateway of this kind can be told.
[[nodiscard]] bool canBeTold(const GatewayTraits &traits, ShopDecision decision);

/// True if the journal says that the gateway took it.
[[nodiscard]] bool wasTold(const QList<JournalEntry> &aboutPayment, ShopDecision decision);

/// True if the gateway, asked how the payment stands, still has to be told; otherwise it knows by now, or the
/// decision no longer fits what it holds.
[[nodiscard]] bool isNewsTo(const Snapshot &snapshot, ShopDecision decision);

/// True if less came than was asked for and the gateway's word for it still stands in the way.
[[nodiscard]] bool wasAcceptedShort(const Payment &payment);

} // namespace tillgate
