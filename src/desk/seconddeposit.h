// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"

namespace tillgate {

// Coins that came to an address already used, or coins of another kind, are a payment of their own at some gateways
// (dossier nowpayments 3). They never count for the sale: a person looks at them there, where they are credited or
// sent back.

/// Why a person has to look at the payment whose address it was. `rawStatus`: the gateway's word for the deposit, if
/// it is known.
[[nodiscard]] QString secondDepositWords(const GatewayPaymentId &deposit, const QString &rawStatus = {});

/// What stands beside the payment, with those deposits in it; what it says of the same ones already gives way.
[[nodiscard]] QString withDeposits(QString attention, const QList<GatewayPaymentId> &deposits, const QString &rawStatus = {});

/// The same, without the deposits that somebody was told of, now or ever before: of each once, and once more with
/// each word of the gateway's for it.
[[nodiscard]] Result<QString> attentionWithDeposits(LedgerSession &session, const Payment &payment,
                                                    const QList<GatewayPaymentId> &deposits, const QString &rawStatus = {});

} // namespace tillgate
