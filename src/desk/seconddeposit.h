// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"
#include "sale/snapshot.h"

namespace tillgate {

// Coins that came to an address already used, or coins of another kind, are a payment of their own at some gateways
// (dossier nowpayments 3). They never count for the sale: a person looks at them there, where they are credited or
// sent back.

/// Why a person has to look at the payment whose address it was. `rawStatus`: the gateway's word for the deposit, if
/// it is known.
[[nodiscard]] QString secondDepositWords(const GatewayPaymentId &deposit, const QString &rawStatus = {});

/// The deposits of a read that nobody was told of: neither by what stands beside the payment now, nor ever before.
[[nodiscard]] Result<QList<GatewayPaymentId>> untoldDeposits(LedgerSession &session, const Payment &payment,
                                                             const Snapshot &snapshot);

/// What stands beside the payment, with those deposits in it.
[[nodiscard]] QString withDeposits(const QString &attention, const QList<GatewayPaymentId> &deposits);

} // namespace tillgate
