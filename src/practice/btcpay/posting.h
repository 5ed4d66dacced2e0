// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/delivery.h"
#include "practice/world.h"
#include "wire/json.h"

namespace tillgate::practice::btcpay {

/// One event about an invoice, before it is addressed (dossier btcpay 5.2).
struct Event
{
    QString type;
    Json::Object own = {}; ///< what only this kind has
    QString mark = {}; ///< what makes it one of its kind: a second payment is a second event
};

/// An event as it is posted for one webhook, signed, and kept for redelivery. `webhook` is its record; a default one
/// without an id is not kept.
[[nodiscard]] Delivery posted(World &world, const Json &webhook, const Payment &payment, const Event &event, const QDateTime &at);
/// An earlier delivery again: a new id, the same first id, and the members in the other order.
[[nodiscard]] Delivery repeated(World &world, const Json &webhook, const Json &delivery);

} // namespace tillgate::practice::btcpay
