// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/btcpay/requests.h"

namespace tillgate::btcpay {

/// Makes the store post to the account's notifyUrl (dossier btcpay 2.14). A webhook with that address is changed
/// if we hold a secret to give it, otherwise replaced: its own secret is never shown again. The value is the
/// secret to verify with.
[[nodiscard]] Call<Secret> webhookRegistration(const Requests &requests);

/// Finds the newest delivery about this invoice among the last twenty and has it sent again. NotFound if there is
/// none, or no webhook posts to the account's notifyUrl.
[[nodiscard]] Call<bool> redelivery(const Requests &requests, const GatewayPaymentId &id);

} // namespace tillgate::btcpay
