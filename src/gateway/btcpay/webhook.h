// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gateway/gateway.h"

namespace tillgate::btcpay {

/// Checks a delivery (dossier btcpay 5.3): `BTCPay-Sig` is "sha256=" and the lower-case hex HMAC-SHA256 of the
/// body's bytes with the webhook's secret as it was typed. The whole header is compared in constant time, before
/// anything is read; nothing is trimmed or written anew.
///
/// AccessDenied if it is not authentic. Malformed if it is authentic, but no notice about an invoice of this
/// store: another event, another store, a test, or a document with two meanings. An empty `storeId` is any.
[[nodiscard]] Result<Notice> verifyNotice(const HttpRequest &delivery, const Secret &secret, const QString &storeId);

/// True if the secret is long enough to be hard to guess. The server takes any that a merchant types.
[[nodiscard]] bool isLongSecret(const Secret &secret);

} // namespace tillgate::btcpay
