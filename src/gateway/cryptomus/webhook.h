// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/gateway.h"

namespace tillgate::cryptomus {

/// Checks a webhook (dossier cryptomus 5.3): the member `sign` is md5 over the base64 of the rest of the body
/// and the payment key. Two spellings of the rest are tried, as it came and as PHP would print it, because
/// what stands between may have written the body anew. Doubled keys are refused at any depth.
///
/// AccessDenied if it is not authentic. Malformed if it is authentic, but about a static wallet or a payout:
/// such a notice must change no sale. MD5 proves little and nothing about time: only a read counts.
[[nodiscard]] Result<Notice> verifyNotice(const HttpRequest &delivery, const Secret &paymentKey);

/// What requests and webhooks carry: 32 hex digits of md5(base64(text) + key) (dossier cryptomus 1.1).
[[nodiscard]] QByteArray signatureOf(QByteArrayView text, const Secret &key);

/// True if the key is as long as the gateway's own ones, blanks around it not counted: advice, not proof.
[[nodiscard]] bool isUsableKey(const Secret &key);

} // namespace tillgate::cryptomus
