// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/registry.h"

namespace tillgate::xaigate {

/// Checks a notice by the scheme "xaigate:v1" (dossier xaigate 5.4), because XAIGATE signs nothing: the path ends in
/// our order number and in the token that we made for it, and the body is only a hint. It has to be a POST without a
/// query; a hint that names a key twice or another order is refused. The caller has to know that what stands before
/// those two parts is this account's own path.
///
/// AccessDenied if it is not authentic. The read that follows is the proof of everything else.
[[nodiscard]] Result<Notice> verifyNotice(const HttpRequest &delivery, const Secret &secret);

/// The same for a recorded delivery, with the sale and the read that the record holds: all of steps 1 to 4.
[[nodiscard]] Result<Notice> verifyRecorded(const RecordedDelivery &delivery);

/// 64 lower-case hex digits that nobody can guess who does not have the secret.
[[nodiscard]] QByteArray tokenFor(const QByteArray &orderNumber, const Secret &secret);

/// True if the secret is long enough to prove anything, blanks around it not counted.
[[nodiscard]] bool isUsableSecret(const Secret &secret);

} // namespace tillgate::xaigate
