// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/paymentbook.h"

namespace tillgate {

// What PaymentBook does inside a transaction.

/// Applies one event to the stored payment and completes the sale if that is what it means.
[[nodiscard]] Result<PaymentUpdate> changeAndComplete(LedgerSession &session, const Author &author, const Payment &payment,
                                                      PaymentEvent event, const PaymentRecords::Mutation &mutation,
                                                      const QString &reason);

/// An event without figures; a manager's decision also answers why a person had to look.
[[nodiscard]] std::function<Result<PaymentUpdate>(LedgerSession &, const Author &)>
plainStep(const PaymentReference &reference, PaymentEvent event, const QString &reason);

/// An authenticated read, assessed against what is stored.
[[nodiscard]] Result<PaymentUpdate> applySnapshot(LedgerSession &session, const Author &author,
                                                  const PaymentReference &reference, const Snapshot &snapshot);

/// A new attempt, and the one that left the screen for it.
struct NewAttempt
{
    Payment payment;
    std::optional<PaymentChange> retired = std::nullopt;
};
[[nodiscard]] Result<NewAttempt> retireAndRequest(LedgerSession &session, const Author &author, const PaymentIntent &intent,
                                                  const std::optional<PaymentReference> &retire);

} // namespace tillgate
