// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/access.h"
#include "practice/world.h"

namespace tillgate::practice {

/// All practice gateways together: which one a request is for, what is wrong with it just now, and the
/// notices that follow from what changed. The only code here that names providers.

/// An answer and how long to wait before it is sent. Status 0 cuts the connection.
struct Served
{
    HttpReply reply;
    std::chrono::milliseconds delay{0};
};

/// Answers a gateway's request: "/nowpayments/v1/…", or "/v1/…" as NOWPayments' own SDK asks.
[[nodiscard]] Served serve(World &world, const HttpRequest &request);

/// Everything that a shop has to write down for each practice gateway.
[[nodiscard]] QList<Access> accesses(const World &world);

/// Turns what changed since the last call into deliveries, as the notice rules say. True if anything did.
bool queueNotices(World &world);
/// A notice about the payment as it is now, whatever the rules say; `isForged`: with a wrong proof.
/// NotFound for an unknown payment, Usage if nobody said where to send it.
[[nodiscard]] Result<void> sendNotice(World &world, qint64 paymentId, bool isForged);
/// The deliveries whose time has come; they are under way from now on.
[[nodiscard]] QList<Delivery> takeDue(World &world);
/// When the next one is due; none if nothing waits.
[[nodiscard]] std::optional<QDateTime> nextDue(const World &world);
/// How a delivery ended: done, or again later while attempts are left.
void noteDelivered(World &world, qint64 number, bool isAccepted);

} // namespace tillgate::practice
