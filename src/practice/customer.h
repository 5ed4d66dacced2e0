// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/world.h"

namespace tillgate::practice {

/// What a practice customer does with a payment. All kinds of trouble are one word away.

/// Words: "exact", "short" (90 %), "over" (110 %), "late" (after the time is up), "twice" (the same again:
/// a repeated deposit), "wrong-network", "wrong-asset", "never", or a number of coins like "0.0042".
/// Usage error for other words, NotFound for an unknown payment.
[[nodiscard]] Result<void> pay(World &world, qint64 id, const QString &kind, const Sending &sending = {});
/// The same; `confirms`: whether the chain then goes on by itself.
[[nodiscard]] Result<void> pay(World &world, qint64 id, const QString &kind, bool confirms);
/// Words: "same" (a higher fee, otherwise the same), "other" (it pays somebody else instead), or a number of
/// coins that the new one pays. `transactionId` empty: the newest unconfirmed one. Usage, NotFound or Conflict.
[[nodiscard]] Result<void> replace(World &world, qint64 id, const QString &kind, const QString &transactionId = {});
/// Everything that the chain still owes this payment happens now.
[[nodiscard]] Result<void> confirm(World &world, qint64 id);
/// The time of this payment is up now.
[[nodiscard]] Result<void> expire(World &world, qint64 id);
/// The gateway says so by hand: "finished" without coins, "failed", "refunded" …
[[nodiscard]] Result<void> declare(World &world, qint64 id, const QString &stage);

/// The steps of a deposit of `coins` from now on; the chain adds what follows from its blocks.
[[nodiscard]] QList<PlannedStep> depositSteps(const World &world, const Decimal &coins, const Sending &sending = {});

} // namespace tillgate::practice
