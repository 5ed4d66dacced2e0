// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/access.h"
#include "practice/world.h"

namespace tillgate::practice {

/// All practice gateways together: which one a request is for, what is wrong with it just now, and the
/// notices that follow from what changed. The only code here that names providers.

/// An answer and how long to wait before it is sent. Status 0 cuts the connection; after 101 the connection is a
/// WebSocket on which a byte is due whenever a payment named in the path changes.
struct Served
{
    HttpReply reply;
    std::chrono::milliseconds delay{0};
};

/// Answers a gateway's request: "/nowpayments/v1/…", or "/v1/…" as NOWPayments' own SDK asks.
[[nodiscard]] Served serve(World &world, const HttpRequest &request);

/// Everything that a shop has to write down for each practice gateway.
[[nodiscard]] QList<Access> accesses(const World &world);

/// Turns what changed since the last call into deliveries, as the notice rules say. The payments that did change.
QList<qint64> queueNotices(World &world);
/// The payment that a WebSocket's path is about; null if there is none.
[[nodiscard]] const Payment *watchedBy(const World &world, const QString &path);
/// Whether a payment's gateway cuts all its connections just now.
[[nodiscard]] bool isDown(const World &world, const Payment &payment);
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
