// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/registry.h"

namespace tillgate::coingate {

/// Checks a payment callback (dossier coingate 5.4). CoinGate signs nothing: the body must hold the token
/// that we chose for this very order when we opened it. Ours is made from our secret and the order's
/// reference, so that it needs no storing and is known even if the reply to the opening was lost.
///
/// The rest of the body is unproven, and only says where to look. AccessDenied if the token or the form of
/// the callback is not right.
[[nodiscard]] Result<Notice> verifyNotice(const HttpRequest &delivery, const Secret &secret);

/// The same for a delivery from a file, with the token, the sale and the second read that the file holds.
[[nodiscard]] Result<Notice> verifyRecorded(const RecordedDelivery &delivery);

/// The token of one order: 64 hex digits.
[[nodiscard]] QByteArray callbackToken(const Secret &secret, const QString &reference);

/// True if the secret is long enough to prove anything, blanks around it not counted.
[[nodiscard]] bool isUsableSecret(const Secret &secret);

} // namespace tillgate::coingate
