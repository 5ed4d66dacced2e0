// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/gateway.h"

namespace tillgate::nowpayments {

/// Checks an IPN delivery (dossier nowpayments 5 "Signature, exact"): HMAC-SHA512 with the IPN secret over
/// the body as JavaScript prints it with sorted keys. The signature covers values, so ids are read as they
/// were signed. Stricter than the official SDK: doubled keys and doubled headers are refused.
///
/// AccessDenied if it is not authentic. Malformed if it is authentic, but about a payout or a transfer:
/// such a notice must change no sale.
[[nodiscard]] Result<Notice> verifyNotice(const HttpRequest &delivery, const Secret &secret);

/// True if the secret is as long as the gateway's own ones, blanks around it not counted: advice, not proof.
[[nodiscard]] bool isUsableSecret(const Secret &secret);

} // namespace tillgate::nowpayments
